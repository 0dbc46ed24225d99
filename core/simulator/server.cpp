// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/controlapi.h>
#include <simulator/server.h>
#include <simulator/webhooksender.h>
#include <simulator/websocketdoor.h>

#include <QDateTime>
#include <QDeadlineTimer>
#include <QHostAddress>
#include <QLocale>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

constexpr auto usualBeat = 25ms;
/// A hurrying clock may want minutes of a large account at once. They are told a little at a time:
/// what nobody has taken yet is not piled up, and those who ask by REST get their turn.
constexpr milliseconds tellAtOnce = 5s;
constexpr milliseconds beatAtMost = 50ms;
constexpr qint64 mostUntaken = 2 << 20;
constexpr int mostWebhooks = 2'000;

} // namespace

Server::Server(const Options &options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_story(options)
    , m_clock(clock)
    , m_credentials(credentialsFor(options.seed, m_story.centre().accountId()))
    , m_tokens(m_story.options(), m_credentials)
    , m_rest(m_story, m_clock, m_tokens)
    , m_door(new WebSocketDoor(m_credentials, m_tokens, m_faults, this))
{
    connect(&m_tcp, &QTcpServer::newConnection, this, &Server::accept);
    connect(&m_beat, &QTimer::timeout, this, &Server::beat);
    m_beat.setTimerType(Qt::PreciseTimer);
    m_beat.setInterval(usualBeat);
}

Server::~Server() = default;

Result<> Server::listen(quint16 port)
{
    if (!m_tcp.listen(QHostAddress::LocalHost, port))
        return fail(ErrorKind::Offline,
                    u"The simulated account cannot listen: %1."_s.arg(m_tcp.errorString()));
    m_told = m_clock.now();
    m_story.dayAt(m_told); // plays the day so far before anybody waits for it
    m_beat.start();
    return {};
}

QUrl Server::baseUrl() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port());
    return url;
}

void Server::setWebhookUrl(const QUrl &url)
{
    delete m_webhook;
    m_webhook = nullptr;
    if (url.isValid() && !url.isEmpty())
        m_webhook = new WebhookSender(url, m_credentials, m_faults, m_clock, this);
}

bool Server::isQuiet() const
{
    return !m_isBehind && m_underway.empty()
           && (!m_webhook || (m_webhook->underway() == 0 && m_webhook->waiting() == 0));
}

void Server::dropWebSocket()
{
    m_door->drop();
}

void Server::accept()
{
    while (QTcpSocket *socket = m_tcp.nextPendingConnection()) {
        auto *peer = new HttpPeer(
            socket, [this](const HttpRequest &request) { return answer(request); }, this);
        connect(peer, &HttpPeer::upgradeAsked, m_door, &WebSocketDoor::take);
    }
}

HttpResponse Server::answer(const HttpRequest &request)
{
    if (request.path == "/oauth/token"_L1)
        return m_tokens.answer(request, m_faults);
    if (request.path.startsWith("/v2/"_L1)) {
        HttpResponse response = m_rest.answer(request, m_faults);
        const QString date =
            QLocale::c().toString(toDateTime(m_clock.now()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        response.headers.emplace_back("Date", date.toLatin1());
        return response;
    }
    if (request.path.startsWith("/sim/"_L1))
        return controlAnswer(request, *this, m_clock);
    return apiError(404, 404, u"Not found."_s);
}

void Server::beat()
{
    const Instant now = m_clock.now();
    const QDeadlineTimer enough(beatAtMost);
    while (now > m_told && !isChoked()) {
        if (enough.hasExpired()) {
            QMetaObject::invokeMethod(this, &Server::beat, Qt::QueuedConnection);
            break;
        }
        const Instant until = std::min(now, m_told + tellAtOnce);
        for (const WireEvent &event : m_story.eventsBetween(m_told, until)) {
            ++m_toldCount;
            for (const Delivery &arrival : fateOf(event, m_faults.delivery))
                m_underway.emplace(arrival.at, arrival.event);
        }
        m_told = until;
        deliver(until);
    }
    m_isBehind = m_told < now;
    deliver(m_told);
    if (m_webhook)
        m_webhook->beat();
}

bool Server::isChoked() const
{
    return m_door->untaken() > mostUntaken
           || (m_webhook && m_webhook->underway() + m_webhook->waiting() > mostWebhooks);
}

/// Hands over what has arrived by then.
void Server::deliver(Instant until)
{
    const auto due = m_underway.upper_bound(until);
    for (auto it = m_underway.begin(); it != due; ++it) {
        m_door->send(it->second);
        if (m_webhook)
            m_webhook->send(it->second);
        Q_EMIT delivered(it->second);
    }
    m_underway.erase(m_underway.begin(), due);
}

} // namespace zm::sim
