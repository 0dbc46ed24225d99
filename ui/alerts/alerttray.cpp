// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/alerts/alerttray.h>
#include <ui/theme/icons.h>
#include <ui/theme/marks.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QFile>
#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QSystemTrayIcon>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr std::array sizes{16, 22, 24, 32, 48, 64};
constexpr int shownMs = 10'000;

/// Desktops without a tray take notifications over the session bus all the same.
void notifyByBus(const QString &title, const QString &sentence, bool urgent)
{
    // Without a bus the library would start one, and wait for it.
    const QString own = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s;
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") && !QFile::exists(own))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, u"Notify"_s);
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(urgent ? 2 : 1))},
                      {u"suppress-sound"_s, true}}; // the sound is ours
    call << u"Zoom Mate"_s << 0U << u"zoommate"_s << title << sentence.toHtmlEscaped()
         << QStringList() << hints << shownMs;
    bus.asyncCall(call);
}

} // namespace

QPixmap trayPicture(const Tokens &tokens, const TrayState &state, int size, qreal dpr)
{
    QPixmap picture = state.stale ? appMark(tokens.offline, tokens.ground, tokens.ground, size, dpr)
                                  : appMark(tokens.text1, tokens.ground, tokens.accent, size, dpr);
    if (state.level == AlertLevel::None)
        return picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 24.0, size / 24.0);
    const QRectF dot(10, 10, 14, 14);
    painter.setPen(Qt::NoPen);
    // A ring of nothing keeps the dot apart from the mark on any panel.
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.drawEllipse(dot.adjusted(-1.5, -1.5, 1.5, 1.5));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    if (state.level == AlertLevel::Warn) {
        QPainterPath path;
        path.addEllipse(dot);
        painter.setClipPath(path);
        painter.fillPath(path, tokens.warnGap);
        painter.setPen(QPen(tokens.warn, 3));
        for (int x = -24; x < 24; x += 6)
            painter.drawLine(QPointF(dot.left() + x, dot.bottom()),
                             QPointF(dot.left() + x + 14, dot.top()));
        return picture;
    }
    painter.setBrush(tokens.breach);
    painter.drawEllipse(dot);
    painter.setPen(QPen(tokens.onBreach, 2.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(17, 13.2), QPointF(17, 17.4));
    painter.drawPoint(QPointF(17, 20.8));
    return picture;
}

AlertTray::AlertTray(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_menu(new QMenu)
{
    m_menu->addAction(tr("Open Zoom Mate"), this, &AlertTray::opened);
    m_menu->addAction(tr("Acknowledge the worst alert"), this, &AlertTray::acknowledgeRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &AlertTray::quitRequested);
    connect(&theme, &Theme::changed, this, &AlertTray::draw);
}

AlertTray::~AlertTray()
{
    delete m_icon;
    delete m_menu;
}

void AlertTray::show()
{
    if (m_icon || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = new QSystemTrayIcon(this);
    m_icon->setContextMenu(m_menu);
    connect(m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    Q_EMIT opened();
            });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &AlertTray::opened);
    draw();
    m_icon->show();
}

void AlertTray::tell(const TrayState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    draw();
}

void AlertTray::draw()
{
    if (!m_icon)
        return;
    QIcon icon;
    for (const int size : sizes)
        icon.addPixmap(trayPicture(m_theme.tokens(), m_state, size, 1));
    m_icon->setIcon(icon);
    m_icon->setToolTip(m_state.words.isEmpty() ? u"Zoom Mate"_s : u"Zoom Mate: "_s + m_state.words);
}

void AlertTray::notify(const QString &title, const QString &sentence, AlertLevel level)
{
    if (m_icon && QSystemTrayIcon::supportsMessages()) {
        TrayState state = m_state;
        state.level = level;
        m_icon->showMessage(title, sentence, QIcon(trayPicture(m_theme.tokens(), state, 64, 1)),
                            shownMs);
        return;
    }
    notifyByBus(title, sentence, level == AlertLevel::Breach);
}

} // namespace zm::ui
