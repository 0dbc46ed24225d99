// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/card.h>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace zm::ui {

class Paragraph;

/// A card of choices beside the walk: headings, fields with a line of help, and at its foot one
/// button and what it led to. It scrolls when the window is small.
class SettingsPanel : public Card
{
    Q_OBJECT
public:
    SettingsPanel(const Theme &theme, const QString &title, const QString &story,
                  QWidget *parent = nullptr);

    /// What came of the button, or what is wrong.
    void say(const QString &sentence);
    QString said() const;

protected:
    QVBoxLayout &column() { return *m_column; }
    void heading(const QString &text);
    Paragraph *note(const QString &text);
    QLineEdit *field(const QString &label, const QString &example, const QString &help = {});
    QComboBox *choice(const QString &label, const QStringList &items);
    QCheckBox *tick(const QString &text);
    QPushButton *foot(const QString &text);
    /// Shows or hides a field with its label and help.
    static void setRowVisible(QWidget *editor, bool visible);

private:
    QWidget *row(const QString &label, QWidget *editor, const QString &help);

    QVBoxLayout *m_column;
    QVBoxLayout *m_whole;
    Paragraph *m_said = nullptr;
};

} // namespace zm::ui
