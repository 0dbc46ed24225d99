// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook/webhookclient.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QSet>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <vector>

namespace zm::test {

/// What honest senders have in common: which events they sent, which were answered, how soon.
struct HonestTally
{
    int made = 0;
    QSet<int> answered;
    std::vector<double> milliseconds; ///< from the first try of an event to its 200
    int reconnects = 0;
    QList<int> otherStatuses;

    /// 0 without any.
    double percentile(double share) const
    {
        if (milliseconds.empty())
            return 0;
        std::vector<double> sorted = milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))];
    }
};

inline QByteArray honestBody(int number)
{
    return R"({"event":"phone.callee_ringing","event_ts":)"
           + QByteArray::number(1'795'000'000'000 + number)
           + R"(,"payload":{"account_id":"a","object":{"call_id":"honest-)"
           + QByteArray::number(number)
           + R"(","callee":{"user_id":"u1","extension_number":101},"caller":{"phone_number":"+14155550100"},"ringing_start_time":"2026-11-22T09:00:00Z"}}})";
}

/// Sends a signed event, waits for its answer, rests a moment and sends the next; what finds its
/// connection closed goes out again on a new one, as Zoom would do it.
class HonestSender : public QObject
{
public:
    HonestSender(quint16 port, bool tls, HonestTally &tally)
        : m_port(port)
        , m_tls(tls)
        , m_tally(tally)
    {
        m_rest.setSingleShot(true);
        m_rest.setInterval(3);
        connect(&m_rest, &QTimer::timeout, this, [this] { next(); });
        next();
    }
    /// Whoever is told to stop still waits for its last answer.
    void stop() { m_stopping = true; }
    bool isDone() const { return m_stopping && m_number < 0; }

private:
    void open()
    {
        std::unique_ptr<QTcpSocket> socket;
        if (m_tls) {
            auto secure = std::make_unique<QSslSocket>();
            secure->setPeerVerifyMode(QSslSocket::VerifyNone);
            socket = std::move(secure);
        } else {
            socket = std::make_unique<QTcpSocket>();
        }
        QTcpSocket *raw = socket.get();
        m_client = std::make_unique<WebhookClient>(quint16(0), std::move(socket));
        m_read = 0;
        connect(raw, &QIODevice::readyRead, this, [this] { read(); });
        // Not from within the socket's own signals.
        connect(
            raw, &QAbstractSocket::stateChanged, this,
            [this](QAbstractSocket::SocketState state) {
                if (state == QAbstractSocket::UnconnectedState && m_number >= 0) {
                    ++m_tally.reconnects;
                    send();
                }
            },
            Qt::QueuedConnection);
        if (auto *secure = qobject_cast<QSslSocket *>(raw))
            secure->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port);
        else
            raw->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    }
    void next()
    {
        if (m_stopping)
            return;
        m_number = m_tally.made++;
        m_since.start();
        send();
    }
    void send()
    {
        if (!m_client || m_client->isClosed())
            open();
        m_client->send(
            webhooks::signedPost(honestBody(m_number), QDateTime::currentSecsSinceEpoch()));
    }
    void read()
    {
        const QList<int> statuses = m_client->statuses();
        if (m_read == statuses.size() || m_number < 0)
            return;
        m_read = statuses.size();
        if (statuses.last() == 200)
            m_tally.answered.insert(m_number);
        else
            m_tally.otherStatuses.append(statuses.last());
        m_tally.milliseconds.push_back(double(m_since.nsecsElapsed()) / 1e6);
        m_number = -1;
        m_rest.start();
    }

    quint16 m_port;
    bool m_tls;
    HonestTally &m_tally;
    std::unique_ptr<WebhookClient> m_client;
    qsizetype m_read = 0;
    int m_number = -1;
    bool m_stopping = false;
    QElapsedTimer m_since;
    QTimer m_rest;
};

} // namespace zm::test
