// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wakelock.h>

#ifdef ZM_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

#include <QFile>

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

/// Asking for a bus that nobody runs would start one.
bool hasSessionBus()
{
    const QString own = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s;
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFile::exists(own);
}

} // namespace

WakeLock::WakeLock(QObject *parent)
    : QObject(parent)
{
    const QString who = u"Zoom Mate"_s;
    const QString why = tr("The wallboard is on screen");
    // Not waited for: a desktop that does not answer must not hold up the wall.
    if (hasSessionBus() && QDBusConnection::sessionBus().isConnected()) {
        QDBusMessage call = screenSaver(u"Inhibit"_s);
        call << who << why;
        ++m_asked;
        auto *watcher =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this](QDBusPendingCallWatcher *done) {
                    const QDBusPendingReply<uint> reply = *done;
                    if (reply.isValid())
                        m_cookie = reply.value();
                    done->deleteLater();
                    answered(reply.isValid());
                });
    }
    if (QDBusConnection bus = QDBusConnection::systemBus(); bus.isConnected()) {
        QDBusMessage call = QDBusMessage::createMethodCall(
            u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
            u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
        call << u"idle:sleep"_s << who << why << u"block"_s;
        ++m_asked;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this](QDBusPendingCallWatcher *done) {
                    const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
                    if (reply.isValid())
                        m_login = reply.value();
                    done->deleteLater();
                    answered(reply.isValid() && m_login.isValid());
                });
    }
    if (m_asked == 0)
        m_state = State::Refused;
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
    , m_state(State::Refused)
{}

WakeLock::~WakeLock() = default;

#endif

void WakeLock::answered(bool agreed)
{
    --m_asked;
    const State before = m_state;
    if (agreed)
        m_state = State::Held;
    else if (m_asked == 0 && m_state == State::Asking)
        m_state = State::Refused;
    if (m_state != before)
        Q_EMIT stateChanged();
}

} // namespace zm::ui
