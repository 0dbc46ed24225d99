// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/wallboard/wakelock.h>
#include <ui/wallboard/wallboardwindow.h>
#include <ui/wallboard/wallcallers.h>
#include <ui/wallboard/wallsettings.h>

#include <QPointer>

#include <memory>
#include <vector>

namespace zm::ui {

/// The walls of this computer: a window for each screen that one was planned for. They are opened
/// and left together. A wall whose screen is unplugged or asleep waits, hidden, and comes back on
/// it with the same page; it never covers another screen while one of the others hangs. GUI thread.
class Walls : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it. `theme` is the walls' own.
    Walls(const BoardMirror &board, Theme &theme, const Clock &clock, engine::StoreReader &reader,
          QObject *parent = nullptr);
    ~Walls() override;

    void setZone(const QTimeZone &zone);
    const WallSettings &settings() const { return m_settings; }
    void setSettings(const WallSettings &settings);
    /// The one that the settings hold, for whoever asks for it.
    PinLock &pin() { return m_settings.pin; }

    /// On every screen that a wall was planned for; the last one while there is none.
    void show();
    /// What a command line asked for: one screen, by number from 0 (-1: as planned), and one
    /// content (none: as planned).
    void show(int screen, std::optional<WallContent> content);
    bool isOpen() const { return !m_windows.empty(); }
    /// At once, whatever the PIN.
    void close();

    /// Of the screen's sleep, while walls hang: held, refused, or still being asked.
    WakeLock::State wakeState() const;
    const std::vector<std::unique_ptr<WallboardWindow>> &windows() const { return m_windows; }

Q_SIGNALS:
    void left(); ///< somebody has left the walls
    void acknowledgeWanted();
    /// By itself: a page was held, a PIN was tried.
    void settingsChanged();
    void wakeStateChanged();

private:
    void open(const QList<WallScreen> &screens);
    void place();
    void leave(WallboardWindow &window);
    void keepPages();
    void dress();

    const BoardMirror &m_board;
    Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone;
    WallCallers m_callers;
    WallSettings m_settings;
    QList<WallScreen> m_hung; ///< what the windows show, in their order
    bool m_planned = false;   ///< as the settings say, not as a command line
    std::vector<std::unique_ptr<WallboardWindow>> m_windows;
    std::unique_ptr<WakeLock> m_awake;
};

} // namespace zm::ui
