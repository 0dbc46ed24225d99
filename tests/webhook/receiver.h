// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookclient.h"

#include <base/clock.h>

#include <webhook/server.h>

/// A running server whose handler either stores at once or leaves its answers to the test.
class Receiver
{
public:
    explicit Receiver(zm::webhook::Options options = {})
        : m_server(withSecret(std::move(options)), m_clock,
                   [this](zm::RawEvent event, zm::webhook::Server::Ack ack) {
                       m_events.append(std::move(event));
                       if (m_holding)
                           m_acks.append(std::move(ack));
                       else
                           ack(m_storing);
                   })
        , m_started(m_server.start())
    {}

    zm::webhook::Server &server() { return m_server; }
    const zm::Result<> &started() const { return m_started; }
    const zm::webhook::Statistics &statistics() const { return m_server.statistics(); }
    zm::FakeClock &clock() { return m_clock; }
    qint64 seconds() const { return zm::toMs(m_clock.now()) / 1000; }
    quint16 port() const { return m_server.port(); }
    QList<zm::RawEvent> &events() { return m_events; }
    QList<zm::webhook::Server::Ack> &acks() { return m_acks; }
    void hold() { m_holding = true; }
    void failToStore() { m_storing = false; }
    QByteArray post(const QByteArray &body) const { return webhooks::signedPost(body, seconds()); }

private:
    static zm::webhook::Options withSecret(zm::webhook::Options options)
    {
        if (options.secrets.isEmpty())
            options.secrets = {webhooks::secret};
        return options;
    }

    zm::FakeClock m_clock;
    QList<zm::RawEvent> m_events;
    QList<zm::webhook::Server::Ack> m_acks;
    bool m_holding = false;
    bool m_storing = true;
    zm::webhook::Server m_server;
    zm::Result<> m_started;
};
