// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wakelock.h>

#ifdef ZM_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

#ifdef ZM_HAS_DBUS

namespace {

QDBusMessage screenSaver(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s,
                                          u"/org/freedesktop/ScreenSaver"_s,
                                          u"org.freedesktop.ScreenSaver"_s, method);
}

} // namespace

WakeLock::WakeLock(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = screenSaver(u"Inhibit"_s);
    call << u"Zoom Mate"_s << tr("The wallboard is on screen");
    // Not waited for: a desktop that does not answer must not hold up the wall.
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *done) {
                const QDBusPendingReply<uint> reply = *done;
                if (reply.isValid())
                    m_cookie = reply.value();
                done->deleteLater();
            });
}

WakeLock::~WakeLock()
{
    if (m_cookie == 0)
        return; // the bus ends an inhibition with its program, too
    QDBusMessage call = screenSaver(u"UnInhibit"_s);
    call << m_cookie;
    QDBusConnection::sessionBus().send(call);
}

#else

WakeLock::WakeLock(QObject *parent)
    : QObject(parent)
{}

WakeLock::~WakeLock() = default;

#endif

} // namespace zm::ui
