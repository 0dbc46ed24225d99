// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <zoom/backoff.h>

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <tunnel/tunneltalk.h>

#include <memory>
#include <optional>

namespace zm::tunnel {

enum class State {
    Off,
    Starting, ///< the program runs and has not said yet that it is up
    Up,
    Waiting ///< it ended, or is not there: see `message` and `nextTry`
};

struct Status
{
    State state = State::Off;
    QString publicUrl; ///< as it told, or as we were told; empty while unknown
    QString message;   ///< a whole sentence while something is wrong
    int restarts = 0;  ///< since start()
    std::optional<Instant> nextTry;

    bool operator==(const Status &) const = default;
};

struct Options
{
    Choice choice;
    QString token{};             ///< in memory only; handed on by the child's environment
    milliseconds starting = 30s; ///< after that it is said that it takes long
    milliseconds settled = 60s;  ///< what ran this long is started again at once
    milliseconds leastBackoff = 1s;
    milliseconds mostBackoff = 60s;
    milliseconds ending = 2s; ///< between asking it to end and making it
};

/// A tunnel program as our child: found, started, listened to, started again when it ends, ended
/// with us. On a thread with an event loop.
class Tunnel final : public QObject
{
    Q_OBJECT
public:
    /// The clock must outlive it.
    Tunnel(Options options, Target target, const Clock &clock, QObject *parent = nullptr);
    ~Tunnel() override;

    void start();
    void stop();
    const Status &status() const { return m_status; }
    /// Of the child; 0 when there is none.
    qint64 processId() const;

Q_SIGNALS:
    void changed();

private:
    void launch();
    void hear();
    void line(const QString &text);
    void isUp();
    void ended(const QString &sentence);
    void set(Status next);

    Options m_options;
    Target m_target;
    const Clock &m_clock;
    zoom::Backoff m_backoff;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_unread; ///< the beginning of a line
    QString m_program;
    QString m_lastLine;
    QString m_trouble; ///< what its output told of the coming end
    QTimer m_again;
    QTimer m_slow;
    QTimer m_settled;
    Status m_status;
};

} // namespace zm::tunnel
