// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace zm::ui {

/// Keeps the screen awake while it lives, where the desktop offers org.freedesktop.ScreenSaver.
/// Elsewhere it does nothing and says nothing: a wall works without it. GUI thread.
class WakeLock : public QObject
{
    Q_OBJECT
public:
    explicit WakeLock(QObject *parent = nullptr);
    ~WakeLock() override;

private:
    uint m_cookie = 0; ///< of the inhibition; 0 while there is none
};

} // namespace zm::ui
