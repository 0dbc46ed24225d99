// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QPointer>
#include <QWidget>

namespace zm::ui {

/// The ring around what has the keyboard, 2 px of accent, 3 outside. One overlay a window; it
/// serves widgets that draw no focus of their own and ask for it with `ask`. Not shown after a
/// click.
class FocusRing final : public QWidget
{
    Q_OBJECT
public:
    FocusRing(const Theme &theme, QWidget *window);

    /// `around` gets the ring when `focused` has the keyboard: a card for the table on it.
    static void ask(QWidget &focused, QWidget &around, int radius);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *focused);
    void place();

    const Theme &m_theme;
    QPointer<QWidget> m_around;
    int m_radius = 0;
};

} // namespace zm::ui
