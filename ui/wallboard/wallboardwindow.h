// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/wallboard/wallboardwidget.h>

class QScreen;

namespace zm::ui {

class PinEntry;
class PinLock;

/// A wall on one screen: full, without pointer. Esc, F11, Q or the Back key of a remote control
/// wants to leave, the arrow keys turn pages, Space holds the page, Enter, OK or A acknowledges the
/// worst alert. Which screen it hangs on and whether it may be left is for Walls to say. GUI
/// thread.
class WallboardWindow : public QWidget
{
    Q_OBJECT
public:
    WallboardWindow(const BoardMirror &board, const Theme &theme, const Clock &clock,
                    QWidget *parent = nullptr);

    WallboardWidget &wall() { return *m_wall; }
    const WallboardWidget &wall() const { return *m_wall; }

    void hangOn(QScreen &screen);
    /// Asks for the PIN over the wall; `left` follows when it is right.
    void askPin(PinLock &lock);
    bool isAsking() const { return m_pin != nullptr; }

Q_SIGNALS:
    /// Somebody pressed a key to leave.
    void leaveWanted();
    /// The PIN that was asked for is right.
    void pinGiven();
    void pinTried();
    void acknowledgeWanted();
    /// A page was turned or held by hand.
    void turnedByHand();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void endAsking();

    const Theme &m_theme;
    const Clock &m_clock;
    WallboardWidget *m_wall;
    PinEntry *m_pin = nullptr;
    QTimer m_patience; ///< a PIN that nobody types is not asked for all day
};

} // namespace zm::ui
