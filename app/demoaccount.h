// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/result.h>
#include <simulator/options.h>
#include <zoom/credentials.h>

#include <QObject>
#include <QString>
#include <QThread>

#include <memory>

namespace zm::sim {
class Server;
} // namespace zm::sim

namespace zm::app {

/// The simulated Zoom account of `--demo`: a server on loopback with a thread of its own, so that
/// the program meets it over the same wires as Zoom's. Used from the GUI thread.
class DemoAccount : public QObject
{
    Q_OBJECT
public:
    DemoAccount(const sim::Options &options, const Clock &clock, QObject *parent = nullptr);
    ~DemoAccount() override;

    /// Blocks until it listens: some milliseconds, once, before the first window.
    Result<> start();
    const QString &url() const { return m_url; }
    const zoom::Credentials &credentials() const { return m_credentials; }

private:
    sim::Options m_options;
    const Clock &m_clock;
    QThread m_thread;
    QObject m_home;
    std::unique_ptr<sim::Server> m_server;
    QString m_url;
    zoom::Credentials m_credentials;
};

/// How a demo comes to its moment, so that its board is full at once: the account's last minutes in
/// a hurry.
struct WarmUp
{
    milliseconds span;
    double speed;
};

/// Fewer minutes, and those slower, for an account of thousands, which says as much in one of them
/// as a small one in an hour. Its day is young too: calls begin shortly before
/// (`Options::arrivalsFrom`), for a whole morning of it would take half a gigabyte that no real
/// account takes on this computer.
WarmUp warmUpTo(Instant moment, sim::Options &account);

/// The moment at which a demo begins: a working day's afternoon in the account's zone, today where
/// today is a working day.
Instant demoStart(Instant now, const QString &zone);

} // namespace zm::app
