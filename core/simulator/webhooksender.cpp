// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/random.h>
#include <simulator/webhooksender.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <array>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

constexpr int timeoutMs = 3'000;
constexpr auto revalidateEvery = std::chrono::hours(72);

QByteArray hmacHex(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toHex();
}

bool isTaken(QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return reply->error() == QNetworkReply::NoError && status >= 200 && status < 300;
}

} // namespace

QByteArray webhookSignature(const QByteArray &secret, const QByteArray &timestamp,
                            const QByteArray &body)
{
    return "v0=" + hmacHex(secret, "v0:" + timestamp + ':' + body);
}

QByteArray encryptedToken(const QByteArray &secret, const QByteArray &plainToken)
{
    return hmacHex(secret, plainToken);
}

WebhookSender::WebhookSender(const QUrl &url, const Credentials &credentials, const Faults &faults,
                             const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_credentials(credentials)
    , m_faults(faults)
    , m_clock(clock)
{
    m_network.setTransferTimeout(timeoutMs);
}

QNetworkRequest WebhookSender::request(const QByteArray &body)
{
    // The header tells real time also where the account's time is simulated: the receiver's clock
    // is real.
    const qint64 now = std::chrono::system_clock::now().time_since_epoch() / 1s
                       - (m_faults.staleTimestamp ? 600 : 0);
    const QByteArray timestamp = QByteArray::number(now);
    QByteArray signature = webhookSignature(m_credentials.secretToken.toUtf8(), timestamp, body);
    if (m_faults.badSignature)
        signature[signature.size() - 1] = signature.back() == '0' ? '1' : '0';
    QNetworkRequest made(m_url);
    made.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    made.setRawHeader("x-zm-request-timestamp", timestamp);
    made.setRawHeader("x-zm-signature", signature);
    made.setRawHeader("x-zm-trackingid", "WEB_" + QByteArray::number(++m_tracking, 16));
    return made;
}

void WebhookSender::challenge()
{
    m_challenging = true;
    Random random{digestOf(m_credentials.secretToken), m_tracking};
    const QByteArray plain = random.id22().toLatin1();
    const QByteArray body = "{\"event\":\"endpoint.url_validation\",\"event_ts\":"
                            + QByteArray::number(toMs(m_clock.now()))
                            + ",\"payload\":{\"plainToken\":\"" + plain + "\"}}";
    QNetworkReply *reply = m_network.post(request(body), body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, plain] {
        reply->deleteLater();
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        m_challenging = false;
        m_validated = isTaken(reply) && answer.value("plainToken"_L1).toString().toLatin1() == plain
                      && answer.value("encryptedToken"_L1).toString().toLatin1()
                             == encryptedToken(m_credentials.secretToken.toUtf8(), plain);
        m_nextChallenge = Real::now() + 2s;
        m_revalidate = m_clock.now() + revalidateEvery;
    });
}

void WebhookSender::send(const WireEvent &event)
{
    attempt(event, 0);
}

void WebhookSender::attempt(const WireEvent &event, int number)
{
    if (!m_validated) {
        failed(event, number); // nothing goes to an endpoint that has not passed
        return;
    }
    ++m_underway;
    QNetworkReply *reply = m_network.post(request(event.body), event.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, event, number] {
        reply->deleteLater();
        --m_underway;
        if (isTaken(reply))
            ++m_taken;
        else
            failed(event, number);
    });
}

void WebhookSender::failed(const WireEvent &event, int number)
{
    static constexpr std::array<std::chrono::minutes, 3> delays{5min, 20min, 60min};
    if (number >= int(delays.size())) {
        ++m_lost;
        return;
    }
    m_retries.emplace(m_clock.now() + delays[size_t(number)], Retry{event, number + 1});
}

void WebhookSender::beat()
{
    const Instant now = m_clock.now();
    if (!m_challenging && (!m_validated ? Real::now() >= m_nextChallenge : now >= m_revalidate))
        challenge();
    const auto due = m_retries.upper_bound(now);
    std::vector<Retry> again;
    for (auto it = m_retries.begin(); it != due; ++it)
        again.push_back(it->second);
    m_retries.erase(m_retries.begin(), due);
    for (const Retry &retry : again)
        attempt(retry.event, retry.number);
}

} // namespace zm::sim
