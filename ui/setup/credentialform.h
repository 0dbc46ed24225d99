// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QWidget>

#include <setup/fields.h>

class QLineEdit;

namespace zm::ui {

class Paragraph;

/// Some of the values that come from Zoom. What is typed or pasted is looked at at once. A secret
/// that is kept already is never shown: its field stays empty, and empty means "as it was".
class CredentialForm final : public QWidget
{
    Q_OBJECT
public:
    CredentialForm(const Theme &theme, const QList<setup::Field> &fields,
                   QWidget *parent = nullptr);

    /// What is kept now; forgets what was typed.
    void setKept(const zoom::Credentials &kept);
    /// The kept values with what was typed.
    const zoom::Credentials &draft() const { return m_draft; }
    bool isEdited() const { return m_draft != m_kept; }
    QLineEdit *editor(setup::Field field) const;
    QString hint(setup::Field field) const;
    /// The keyboard to the first field without a value; nowhere when all have one.
    void focusFirstOpen();

Q_SIGNALS:
    void edited();
    void confirmed(); ///< Enter in a field

private:
    struct Row
    {
        setup::Field field;
        QLineEdit *editor;
        Paragraph *hint;
    };
    void read();

    QList<Row> m_rows;
    zoom::Credentials m_kept;
    zoom::Credentials m_draft;
    bool m_filling = false;
};

} // namespace zm::ui
