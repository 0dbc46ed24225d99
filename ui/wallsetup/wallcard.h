// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/card.h>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace zm::ui {

/// A titled card of the wall's set-up: fields with their labels in two columns, sentences in small
/// letters, whatever else its owner puts below. GUI thread.
class WallCard : public Card
{
    Q_OBJECT
public:
    WallCard(const QString &title, const Theme &theme, QWidget *parent = nullptr);

    QVBoxLayout &column() { return *m_column; }
    /// A sentence of its own; it wraps.
    QLabel *addNote(const QString &text = {});
    /// `field` at the right, named by `label` also for screen readers.
    void addLine(const QString &label, QWidget *field);
    /// Fonts and colours of the theme; to be called once more when buttons were added.
    void dress();

private:
    QVBoxLayout *m_column;
    QGridLayout *m_lines = nullptr;
    QLabel *m_title;
    QList<QLabel *> m_labels;
};

/// A sentence in the quiet letters of notes.
void dressNote(QLabel &label, const Theme &theme);

} // namespace zm::ui
