// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#ifdef ZM_HAS_DBUS
#include <QDBusUnixFileDescriptor>
#endif

namespace zm::ui {

/// Keeps the screen awake while it lives: by org.freedesktop.ScreenSaver of the desktop and, so
/// that the computer does not fall asleep either, by org.freedesktop.login1. Both are asked,
/// neither is waited for; where neither agrees the wall hangs all the same and somebody may be
/// told. GUI thread.
class WakeLock : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Asking,
        Held,   ///< at least one has agreed
        Refused ///< nobody is there who could, or all said no
    };

    explicit WakeLock(QObject *parent = nullptr);
    ~WakeLock() override;

    State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();

private:
    void answered(bool agreed);

    State m_state = State::Asking;
    int m_asked = 0;   ///< not answered yet
    uint m_cookie = 0; ///< of the desktop's inhibition; 0 while there is none
#ifdef ZM_HAS_DBUS
    QDBusUnixFileDescriptor m_login; ///< held open: closing it ends the inhibition
#endif
};

} // namespace zm::ui
