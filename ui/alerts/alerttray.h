// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QObject>
#include <QPixmap>

#include <alerts/alertlevel.h>

class QMenu;
class QSystemTrayIcon;

namespace zm::ui {

/// What the tray tells at a glance.
struct TrayState
{
    AlertLevel level = AlertLevel::None;
    bool stale = false; ///< the board may be old
    QString words;      ///< the tool tip

    bool operator==(const TrayState &) const = default;
};

/// Our mark; grey when the board may be old, with a hatched dot for a warning, a solid one with "!"
/// for a number over its limit.
QPixmap trayPicture(const Tokens &tokens, const TrayState &state, int size, qreal dpr);

/// The icon in the system's tray, where there is one, and the desktop's notifications. Without
/// either nothing is missing but these. GUI thread.
class AlertTray final : public QObject
{
    Q_OBJECT
public:
    explicit AlertTray(const Theme &theme, QObject *parent = nullptr);
    ~AlertTray() override;

    void show();
    void tell(const TrayState &state);
    /// One line of the desktop's own; the level picks its picture.
    void notify(const QString &title, const QString &sentence, AlertLevel level);

Q_SIGNALS:
    void opened();
    void acknowledgeRequested();
    void quitRequested();

private:
    void draw();

    const Theme &m_theme;
    TrayState m_state;
    QMenu *m_menu;
    QSystemTrayIcon *m_icon = nullptr;
};

} // namespace zm::ui
