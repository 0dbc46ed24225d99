// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <simulator/faults.h>
#include <simulator/tokenbook.h>
#include <simulator/wireevent.h>

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <map>

namespace zm::sim {

/// `v0=` and the HMAC-SHA256 of `v0:<time header>:<body>` in hex (CONTRACT d).
QByteArray webhookSignature(const QByteArray &secret, const QByteArray &timestamp,
                            const QByteArray &body);
/// What a challenged endpoint must answer for `plainToken`.
QByteArray encryptedToken(const QByteArray &secret, const QByteArray &plainToken);

/// Delivers events by POST as Zoom does (CONTRACT d): first a challenge that the endpoint must
/// pass, then each event with its signature; what is not taken within 3 s comes again 5, 25 and
/// 85 simulated minutes after the first attempt.
class WebhookSender : public QObject
{
    Q_OBJECT
public:
    WebhookSender(const QUrl &url, const Credentials &credentials, const Faults &faults,
                  const Clock &clock, QObject *parent);

    void send(const WireEvent &event);
    /// Sends retries and challenges that are due; called with the server's beat.
    void beat();
    bool isValidated() const { return m_validated; }
    qint64 taken() const { return m_taken; } ///< events answered with 2xx
    qint64 lost() const { return m_lost; }   ///< events given up after the last retry
    int underway() const { return m_underway; }
    int waiting() const { return int(m_retries.size()); }

private:
    void challenge();
    void attempt(const WireEvent &event, int number);
    void failed(const WireEvent &event, int number);
    QNetworkRequest request(const QByteArray &body);

    using Real = std::chrono::steady_clock;
    QNetworkAccessManager m_network;
    QUrl m_url;
    const Credentials &m_credentials;
    const Faults &m_faults;
    const Clock &m_clock;
    struct Retry
    {
        WireEvent event;
        int number;
    };
    std::multimap<Instant, Retry> m_retries;
    bool m_validated = false;
    bool m_challenging = false;
    Real::time_point m_nextChallenge{};
    Instant m_revalidate{};
    quint64 m_tracking = 0;
    qint64 m_taken = 0;
    qint64 m_lost = 0;
    int m_underway = 0;
};

} // namespace zm::sim
