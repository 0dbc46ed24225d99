// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "gate.h"
#include "guardedserver.h"
#include "qtcompat.h"
#include "tlswatch.h"

#include <base/logging.h>

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

#include <webhook/endpoint.h>
#include <webhook/server.h>
#include <wire/signature.h>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace zm::webhook {

namespace {

using StatusCode = QHttpServerResponder::StatusCode;

// A challenge of Zoom's is some twenty letters and digits.
constexpr qsizetype longestChallenge = 128;

std::optional<QHostAddress> addressOf(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return QHostAddress(QHostAddress::LocalHost);
    const QHostAddress address(host);
    return address.isNull() ? std::nullopt : std::optional(address);
}

// The answer to a challenge is the same HMAC as a signature. Whoever could have any text of his
// choice answered could have "v0:…" signed and forge events, so only plain words are.
bool isSafeChallenge(const QString &token)
{
    return !token.isEmpty() && token.size() <= longestChallenge
           && std::all_of(token.cbegin(), token.cend(), [](QChar c) {
                  return (c < u'\x80' && c.isLetterOrNumber()) || c == u'-' || c == u'_';
              });
}

/// The secret under which the body was signed; empty for none.
QByteArray signer(const QList<QByteArray> &secrets, const QByteArray &timestamp,
                  const QByteArray &body, const QByteArray &signature)
{
    for (const QByteArray &secret : secrets)
        if (wire::verify(secret, timestamp, body, signature))
            return secret;
    return {};
}

} // namespace

class Server::Private
{
public:
    Private(Server &server, Options given, const Clock &source, Handler receiver)
        : q(server)
        , options(std::move(given))
        , clock(source)
        , handler(std::move(receiver))
        , answers(&server)
    {
        options.secrets.removeAll(QByteArray());
        connect(&answers, &Answers::clientGone, &q, [this] { count(statistics.clientGone); });
    }

    Result<> start();
    void stop();

    Server &q;
    Options options;
    const Clock &clock;
    Handler handler;
    Statistics statistics;
    Answers answers;
    TlsState tls;
    std::unique_ptr<TlsWatch> tlsWatch;
    std::unique_ptr<Gate> gate;
    std::unique_ptr<QHttpServer> http;
    QTcpServer *listener = nullptr; // the http server owns it

private:
    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    Answer receive(const QHttpServerRequest &request, bool &isForHandler);
    Answer challenge(const QJsonObject &body, const QByteArray &secret);
    bool isOurs(const QString &path) const;
    /// Those that are believed now: all but the first end one day.
    QList<QByteArray> believed() const;
    bool isTimely(const QByteArray &timestamp) const;
    void pass(QByteArray body, Answers::Ticket ticket);
    Answer reject(quint64 &counter, StatusCode status)
    {
        count(counter);
        return {status, {}};
    }
    void count(quint64 &counter)
    {
        ++counter;
        Q_EMIT q.statisticsChanged();
    }
};

Result<> Server::Private::start()
{
    if (http)
        return {};
    if (options.secrets.isEmpty())
        return fail(ErrorKind::Invalid,
                    u"The webhook receiver needs the secret token of the Zoom app."_s);
    if (!options.path.startsWith(u'/'))
        return fail(ErrorKind::Invalid, u"The webhook path must begin with a slash."_s,
                    options.path);
    const auto address = addressOf(options.host);
    if (!address)
        return fail(ErrorKind::Invalid, u"The webhook host is not an address of this computer."_s,
                    options.host);
    const bool wantsTls = !options.certificateFile.isEmpty();
    if (wantsTls == options.keyFile.isEmpty())
        return fail(ErrorKind::Invalid, u"TLS needs both a certificate file and a key file."_s);

    auto newGate = std::make_unique<Gate>(options.limits);
    std::unique_ptr<QTcpServer> server;
    if (wantsTls) {
        auto watch = std::make_unique<TlsWatch>(options.certificateFile, options.keyFile, clock);
        const auto configuration = watch->read();
        if (!configuration)
            return tl::unexpected(configuration.error());
        auto ssl = std::make_unique<GuardedSslServer>(*newGate, *configuration);
        connect(watch.get(), &TlsWatch::renewed, ssl.get(), &QSslServer::setSslConfiguration);
        connect(watch.get(), &TlsWatch::changed, &q, [this] {
            tls = tlsWatch->state();
            Q_EMIT q.tlsChanged();
        });
        tls = watch->state();
        watch->follow(options.tlsLook);
        tlsWatch = std::move(watch);
        server = std::move(ssl);
    } else {
        server = std::make_unique<GuardedTcpServer>(*newGate);
    }
    // A crowd at the door must not make an honest sender's connection wait for a repeated SYN.
    server->setListenBacklogSize(1024);
    // QSslServer counts unfinished handshakes here and would stop at thirty silent ones; the gate
    // counts.
    server->setMaxPendingConnections(std::numeric_limits<int>::max());
    if (!server->listen(*address, options.port))
        return fail(ErrorKind::Offline,
                    u"The webhook receiver cannot listen on "_s + options.host + u", port "_s
                        + QString::number(options.port) + u": "_s + server->errorString() + u'.',
                    options.host + u':' + QString::number(options.port));

    gate = std::move(newGate);
    connect(gate.get(), &Gate::crowdedOut, &q, [this] { count(statistics.crowdedOut); });
    connect(gate.get(), &Gate::closedSlow, &q, [this] { count(statistics.closedSlow); });
    connect(gate.get(), &Gate::closedTooLarge, &q, [this] { count(statistics.tooLarge); });
    http = std::make_unique<QHttpServer>();
    compat::handleAll(*http, http.get(),
                      [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
                          handle(request, std::move(responder));
                      });
    listener = server.release();
    http->bind(listener);
    qCInfo(lcWebhook).noquote() << "listening for webhooks on" << options.host
                                << listener->serverPort()
                                << (wantsTls ? "with TLS" : "without TLS");
    return {};
}

void Server::Private::stop()
{
    answers.clear();
    listener = nullptr;
    tlsWatch.reset();
    http.reset();
    gate.reset();
}

void Server::Private::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    QTcpSocket *socket = compat::socketOf(responder);
    const Answers::Ticket ticket = answers.hold(std::move(responder));
    bool isForHandler = false;
    const Answer answer = receive(request, isForHandler);
    if (isForHandler) {
        gate->prove(socket);
        pass(request.body(), ticket);
    } else {
        answers.give(ticket, answer);
    }
}

Answer Server::Private::receive(const QHttpServerRequest &request, bool &isForHandler)
{
    if (!isOurs(request.url().path()))
        return reject(statistics.wrongTarget, StatusCode::NotFound);
    if (request.method() != QHttpServerRequest::Method::Post)
        return reject(statistics.wrongTarget, StatusCode::MethodNotAllowed);
    const QByteArray body = request.body();
    if (body.size() > options.limits.bodyBytes)
        return reject(statistics.tooLarge, StatusCode::PayloadTooLarge);

    const QByteArray signature = request.value("x-zm-signature");
    const QByteArray timestamp = request.value("x-zm-request-timestamp");
    QByteArray secret;
    if (signature.isEmpty() || timestamp.isEmpty()) {
        // Nobody promises that a challenge is signed, and its answer proves nothing but our secret.
        if (body.size() > 4096 || !body.contains("endpoint.url_validation"))
            return reject(statistics.notSigned, StatusCode::Unauthorized);
    } else {
        secret = signer(believed(), timestamp, body, signature);
        if (secret.isEmpty())
            return reject(statistics.badSignature, StatusCode::Unauthorized);
        if (!isTimely(timestamp))
            return reject(statistics.stale, StatusCode::Unauthorized);
    }

    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QString event = document.object().value("event"_L1).toString();
    if (event == "endpoint.url_validation"_L1)
        return challenge(document.object(), secret);
    if (secret.isEmpty())
        return reject(statistics.notSigned, StatusCode::Unauthorized);
    if (event.isEmpty())
        return reject(statistics.badJson, StatusCode::BadRequest);
    isForHandler = true;
    return {};
}

Answer Server::Private::challenge(const QJsonObject &body, const QByteArray &secret)
{
    const QString token = body.value("payload"_L1).toObject().value("plainToken"_L1).toString();
    if (!isSafeChallenge(token))
        return reject(statistics.badJson, StatusCode::BadRequest);
    if (options.secrets.isEmpty())
        return reject(statistics.badSignature, StatusCode::Unauthorized);
    // An unsigned challenge does not tell its secret; the first is the newest.
    const QByteArray &key = secret.isEmpty() ? options.secrets.first() : secret;
    const QByteArray encrypted = wire::encryptedToken(key, token.toUtf8());
    statistics.lastChallenge = clock.now();
    count(statistics.challenges);
    Q_EMIT q.challenged();
    const QJsonObject answer{{u"plainToken"_s, token},
                             {u"encryptedToken"_s, QString::fromLatin1(encrypted)}};
    return {StatusCode::Ok, QJsonDocument(answer).toJson(QJsonDocument::Compact)};
}

bool Server::Private::isOurs(const QString &path) const
{
    return path == endpointPath(options.path, options.secretPath)
           || (options.plainPathToo && path == options.path);
}

QList<QByteArray> Server::Private::believed() const
{
    const bool olderToo = !options.olderUntil || clock.now() < *options.olderUntil;
    return olderToo ? options.secrets : options.secrets.mid(0, 1);
}

bool Server::Private::isTimely(const QByteArray &timestamp) const
{
    bool ok = false;
    const qint64 written = timestamp.toLongLong(&ok);
    const qint64 now = toMs(clock.now()) / 1000;
    const qint64 allowed = options.limits.signatureAge.count();
    return ok && written >= now - allowed && written <= now + allowed;
}

void Server::Private::pass(QByteArray body, Answers::Ticket ticket)
{
    // Answers once: true, false, or, when the handler forgets, 503 as its last copy goes.
    class Once
    {
    public:
        Once(Server &server, Answers::Ticket ticket)
            : m_server(&server)
            , m_ticket(ticket)
        {}
        ~Once() { settle(false); }
        Q_DISABLE_COPY_MOVE(Once)

        void settle(bool stored)
        {
            if (!m_server || !m_server->d->answers.isWaiting(m_ticket))
                return;
            Private &d = *m_server->d;
            if (stored)
                d.statistics.lastAccepted = d.clock.now();
            d.answers.give(m_ticket,
                           {stored ? StatusCode::Ok : StatusCode::ServiceUnavailable, {}});
            d.count(stored ? d.statistics.accepted : d.statistics.notStored);
        }

    private:
        QPointer<Server> m_server;
        Answers::Ticket m_ticket;
    };
    auto once = std::make_shared<Once>(q, ticket);
    handler({EventSource::Webhook, clock.now(), std::move(body)},
            [once](bool stored) { once->settle(stored); });
}

Server::Server(Options options, const Clock &clock, Handler handler, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(options), clock, std::move(handler)))
{}

Server::~Server()
{
    stop();
}

Result<> Server::start()
{
    return d->start();
}

void Server::stop()
{
    d->stop();
}

bool Server::isListening() const
{
    return d->listener && d->listener->isListening();
}

quint16 Server::port() const
{
    return d->listener ? d->listener->serverPort() : quint16(0);
}

int Server::connections() const
{
    return d->gate ? d->gate->connections() : 0;
}

void Server::setSecrets(QList<QByteArray> secrets)
{
    secrets.removeAll(QByteArray());
    d->options.secrets = std::move(secrets);
}

const Statistics &Server::statistics() const
{
    return d->statistics;
}

const TlsState &Server::tls() const
{
    return d->tls;
}

} // namespace zm::webhook
