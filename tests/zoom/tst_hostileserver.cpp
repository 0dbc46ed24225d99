// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "hostileserver.h"

#include <zoom/apiclient.h>
#include <zoom/websocketfeed.h>

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <support/zoomstub.h>
#include <unistd.h>
#include <wire/rest.h>

using namespace zm;
using namespace zm::zoom;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int generous = 60'000;
constexpr qint64 megabyte = 1024 * 1024;
/// The server's own buffers live in this process too.
constexpr qint64 growthAllowed = 150 * megabyte;

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

/// The most that the process held while it existed.
class MemoryWatch : public QObject
{
public:
    MemoryWatch()
        : m_before(residentBytes())
        , m_most(m_before)
    {
        m_timer.callOnTimeout(this, [this] { m_most = std::max(m_most, residentBytes()); });
        m_timer.start(2);
    }
    qint64 growth() const { return m_most - m_before; }

private:
    qint64 m_before;
    qint64 m_most;
    QTimer m_timer;
};

QByteArray gzipped(qint64 size)
{
    // Qt packs zlib; gzip wants another head, and nobody comes as far as the tail.
    const QByteArray zlib = qCompress(QByteArray(size, ' '), 1).mid(4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + zlib.mid(2) + QByteArray(4, '\0');
}

QByteArray head(const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n";
}

HostileServer::Script says(const QByteArray &answer, const QByteArray &endless = {})
{
    return {[answer](const QByteArray &) { return answer; }, endless, false};
}

HostileServer::Script saysAndCloses(const QByteArray &answer)
{
    return {[answer](const QByteArray &) { return answer; }, {}, true};
}

Credentials credentials()
{
    return {u"account"_s, u"client"_s, u"very-secret"_s, {}, u"sub"_s};
}

/// Token provider and REST client against two hosts, so that either can be the hostile one.
struct Clients
{
    SystemClock clock;
    ZoomHosts hosts;
    TokenProvider tokens;
    RateLimiter limiter{clock, RateBudget::unlimited()};
    ApiClient client;

    static TokenOptions tokenOptions()
    {
        TokenOptions options;
        options.timeout = 400ms;
        return options;
    }
    static ApiOptions apiOptions()
    {
        ApiOptions options;
        options.timeout = 400ms;
        options.attempts = 1;
        return options;
    }
    Clients(HttpTransport &http, const QString &tokenUrl, const QString &restUrl)
        : hosts{QUrl(tokenUrl + u"/oauth/token"_s), QUrl(restUrl + u"/v2"_s),
                QUrl(u"ws://127.0.0.1:9/ws"_s)}
        , tokens(http, hosts, credentials(), clock, tokenOptions())
        , client(http, hosts, tokens, limiter, clock, apiOptions())
    {}
};

WebSocketOptions quick()
{
    WebSocketOptions options;
    options.heartbeat = 100ms;
    options.dead = 400ms;
    options.connecting = 400ms;
    options.closing = 100ms;
    options.leastBackoff = 20ms;
    options.mostBackoff = 50ms;
    return options;
}

/// The 101 that opens a WebSocket for this request.
QByteArray upgraded(const QByteArray &request)
{
    const qsizetype at = request.toLower().indexOf("sec-websocket-key:") + 18;
    const QByteArray key = request.mid(at, request.indexOf('\r', at) - at).trimmed();
    const QByteArray salted = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: "
           + QCryptographicHash::hash(salted, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n";
}

HostileServer::Script opensAndSays(const QByteArray &frames, const QByteArray &endless = {})
{
    return {
        [frames](const QByteArray &request) -> QByteArray { return upgraded(request) + frames; },
        endless, false};
}

} // namespace

/// Somebody who speaks for Zoom and is not: a broken proxy, a captive portal, a wrong host. It
/// costs bounded memory and time, ends in a typed error with a sentence, and learns nothing that
/// was not meant for the configured host.
class TestHostileServer : public QObject
{
    Q_OBJECT

    HttpTransport m_http; // one for all: its end waits for a thread
    HostileServer m_elsewhere{says(head("Content-Length: 2\r\n") + "{}")};

    void addAnswers()
    {
        QTest::addColumn<HostileServer::Script>("script");
        const QByteArray away = m_elsewhere.url().toLatin1() + "/stolen";
        QTest::newRow("a body without an end") << says(head({}), QByteArray(65536, ' '));
        QTest::newRow("chunks without an end") << says(
            head("Transfer-Encoding: chunked\r\n"), "10000\r\n" + QByteArray(65536, ' ') + "\r\n");
        QTest::newRow("a length of terabytes")
            << says(head("Content-Length: 9000000000000\r\n"), QByteArray(65536, ' '));
        QTest::newRow("a negative length") << saysAndCloses(head("Content-Length: -5\r\n") + "{}");
        QTest::newRow("a body shorter than its length")
            << saysAndCloses(head("Content-Length: 5000\r\n") + "{");
        QTest::newRow("a broken chunk size")
            << saysAndCloses(head("Transfer-Encoding: chunked\r\n") + "zzzz\r\nabc");
        const QByteArray bomb = gzipped(200 * megabyte);
        QTest::newRow("a compression bomb")
            << says(head("Content-Encoding: gzip\r\nContent-Length: "
                         + QByteArray::number(bomb.size()) + "\r\n")
                    + bomb);
        QTest::newRow("packed noise") << saysAndCloses(
            head("Content-Encoding: gzip\r\nContent-Length: 500\r\n") + QByteArray(500, '\x1f'));
        QTest::newRow("headers without an end")
            << says("HTTP/1.1 200 OK\r\n", "X-Filler: " + QByteArray(4000, 'a') + "\r\n");
        QTest::newRow("a header line without an end")
            << says("HTTP/1.1 200 OK\r\nX-Filler: ", QByteArray(65536, 'a'));
        QTest::newRow("provisional answers without an end")
            << says({}, "HTTP/1.1 100 Continue\r\n\r\n");
        for (const int status : {301, 302, 307})
            QTest::addRow("sent elsewhere with %d", status)
                << says("HTTP/1.1 " + QByteArray::number(status) + " Away\r\nLocation: " + away
                        + "\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("sent to a file") << says(
            "HTTP/1.1 302 Away\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("a captive portal")
            << says("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 25\r\n\r\n"
                    "<html>Please pay!</html>\n");
        QTest::newRow("JSON of another shape")
            << says(head("Content-Length: 9\r\n") + "[[[[]]]]\n");
        QTest::newRow("never a word") << says({});
        QTest::newRow("closed at once") << saysAndCloses({});
        QTest::newRow("noise") << saysAndCloses(QByteArray(3000, '\xfe'));
        QTest::newRow("an SSH server") << saysAndCloses("SSH-2.0-OpenSSH_9.2\r\n");
        QTest::newRow("a status of no kind")
            << saysAndCloses("HTTP/1.1 99999999999 What\r\nContent-Length: 0\r\n\r\n");
        for (const char *when : {"-1", "1e300", "nan", "99999999999999999999",
                                 "Fri, 31 Dec 9999 23:59:59 GMT", "9999-12-31T23:59:59Z"})
            QTest::addRow("429 until %s", when)
                << says("HTTP/1.1 429 Slow\r\nX-RateLimit-Type: Daily-limit\r\nRetry-After: "
                        + QByteArray(when) + "\r\nContent-Length: 2\r\n\r\n{}");
    }

    template <class T>
    void judge(const Answers<T> &answers, const MemoryWatch &memory, const QElapsedTimer &time)
    {
        QVERIFY(!answers.last());
        const Error &error = answers.last().error();
        QVERIFY2(error.message.endsWith(u'.'), qPrintable(error.message));
        QVERIFY2(!error.toString().contains(u"very-secret"_s), qPrintable(error.toString()));
        QVERIFY2(memory.growth() < growthAllowed,
                 qPrintable(u"it grew by %1 MB"_s.arg(memory.growth() / megabyte)));
        QVERIFY(time.elapsed() < generous);
        // Nothing went to the place that the answer named.
        QCOMPARE(m_elsewhere.requests(), 0);
        QCOMPARE(m_elsewhere.heard(), QByteArray());
        if (error.retryAt)
            QVERIFY(*error.retryAt <= SystemClock().now() + 24h + 1min);
        qInfo("%lld ms, %lld MB: %s", time.elapsed(), memory.growth() / megabyte,
              qPrintable(error.toString()));
    }

private Q_SLOTS:
    void towardsTheRestClient_data() { addAnswers(); }
    void towardsTheRestClient()
    {
        QFETCH(HostileServer::Script, script);
        ZoomStub honest;
        honest.grantTokens();
        HostileServer server(script);
        Clients clients(m_http, honest.url(), server.url());
        const MemoryWatch memory;
        QElapsedTimer time;
        time.start();
        Answers<QList<Agent>> answers;
        clients.client.getPages<Agent>(u"/phone/users"_s, {}, RateLabel::Medium, &wire::decodeUsers,
                                       this, answers.callback());
        QVERIFY(QTest::qWaitFor([&] { return answers.count() > 0; }, generous));
        judge(answers, memory, time);
    }

    void towardsTheTokenProvider_data() { addAnswers(); }
    void towardsTheTokenProvider()
    {
        QFETCH(HostileServer::Script, script);
        HostileServer server(script);
        Clients clients(m_http, server.url(), server.url());
        const MemoryWatch memory;
        QElapsedTimer time;
        time.start();
        Answers<AccessToken> answers;
        clients.tokens.token(this, answers.callback());
        QVERIFY(QTest::qWaitFor([&] { return answers.count() > 0; }, generous));
        judge(answers, memory, time);
    }

    void towardsTheFeed_data()
    {
        QTest::addColumn<HostileServer::Script>("script");
        const QByteArray filler(65535, 'a');
        QTest::newRow("a frame of exabytes")
            << opensAndSays(QByteArray::fromHex("817f7fffffffffffffff"), filler);
        QTest::newRow("a frame of a gigabyte")
            << opensAndSays(QByteArray::fromHex("817f0000000040000000"), filler);
        QTest::newRow("a message in pieces without an end") << opensAndSays(
            QByteArray::fromHex("017effff") + filler, QByteArray::fromHex("007effff") + filler);
        QTest::newRow("masked frames")
            << opensAndSays(QByteArray::fromHex("818500000000") + "hello",
                            QByteArray::fromHex("818500000000") + "hello");
        QTest::newRow("reserved kinds of frames")
            << opensAndSays(QByteArray::fromHex("8b00"), QByteArray::fromHex("8b00"));
        QTest::newRow("compressed without agreement")
            << opensAndSays(QByteArray::fromHex("c105") + "hello");
        QTest::newRow("text that is no UTF-8") << opensAndSays(QByteArray::fromHex("8102fffe"));
        QTest::newRow("a control frame in pieces")
            << opensAndSays(QByteArray::fromHex("0900"), QByteArray::fromHex("0900"));
        QTest::newRow("a continuation of nothing")
            << opensAndSays(QByteArray::fromHex("8000"), QByteArray::fromHex("8000"));
        QTest::newRow("half a header and silence") << opensAndSays(QByteArray::fromHex("817f00"));
        QTest::newRow("never a greeting") << opensAndSays({});
        QTest::newRow("an upgrade for another key")
            << says("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                    "Connection: Upgrade\r\nSec-WebSocket-Accept: bm90IHlvdXJz\r\n\r\n");
        QTest::newRow("sent elsewhere")
            << says("HTTP/1.1 302 Away\r\nLocation: " + m_elsewhere.url().toLatin1()
                    + "/ws\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("an upgrade without an end")
            << says("HTTP/1.1 101 Switching Protocols\r\n", "X-Filler: " + filler + "\r\n");
        QTest::newRow("an upgrade's line without an end")
            << says("HTTP/1.1 101 Switching Protocols\r\nX-Filler: ", filler);
        QTest::newRow("a page") << says("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
        QTest::newRow("noise") << saysAndCloses(QByteArray(3000, '\xfe'));
        QTest::newRow("never a word") << says({});
    }
    void towardsTheFeed()
    {
        QFETCH(HostileServer::Script, script);
        ZoomStub honest;
        honest.grantTokens();
        HostileServer server(script);
        Clients clients(m_http, honest.url(), honest.url());
        ZoomHosts hosts = clients.hosts;
        hosts.webSocket = QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(server.port()));
        const MemoryWatch memory;
        WebSocketFeed feed(hosts, clients.tokens, u"sub"_s, clients.clock, quick());
        int events = 0, greeted = 0;
        connect(&feed, &Feed::received, &feed, [&] { ++events; });
        connect(&feed, &Feed::connected, &feed, [&] { ++greeted; });
        feed.start();
        // It gives up by itself, says why, and tries again later.
        QVERIFY(QTest::qWaitFor([&] { return feed.status().nextTry.has_value(); }, generous));
        const QString message = feed.status().message;
        QVERIFY2(message.endsWith(u'.'), qPrintable(message));
        feed.stop();
        QCOMPARE(events, 0);
        QCOMPARE(greeted, 0);
        QVERIFY2(memory.growth() < growthAllowed,
                 qPrintable(u"it grew by %1 MB"_s.arg(memory.growth() / megabyte)));
        QCOMPARE(m_elsewhere.requests(), 0);
        qInfo("%lld MB sent, grew by %lld MB: %s", server.sent() / megabyte,
              memory.growth() / megabyte, qPrintable(message));
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("ours") << u"IP:127.0.0.1"_s << true;
        QTest::newRow("another host's") << u"DNS:other.example"_s << false;
        QTest::newRow("another address's") << u"IP:127.0.0.2"_s << false;
        QTest::newRow("a wildcard over everything") << u"DNS:*"_s << false;
    }
    /// Signed by an authority that this computer trusts: what remains is the name.
    void certificates()
    {
        QFETCH(QString, names);
        QFETCH(bool, accepted);
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("openssl, which makes the certificates of this test, is not installed");
        QTemporaryDir dir;
        const QString caKey = dir.filePath(u"ca.key"_s), caFile = dir.filePath(u"ca.crt"_s);
        const QString keyFile = dir.filePath(u"key"_s), file = dir.filePath(u"crt"_s);
        const QStringList fresh{u"req"_s,
                                u"-x509"_s,
                                u"-nodes"_s,
                                u"-newkey"_s,
                                u"ec"_s,
                                u"-pkeyopt"_s,
                                u"ec_paramgen_curve:prime256v1"_s};
        QVERIFY(openssl(fresh
                        + QStringList{u"-subj"_s, u"/CN=authority"_s, u"-days"_s, u"9"_s,
                                      u"-keyout"_s, caKey, u"-out"_s, caFile}));
        QVERIFY(openssl(fresh
                        + QStringList{u"-subj"_s, u"/CN=host"_s, u"-days"_s, u"2"_s, u"-addext"_s,
                                      u"subjectAltName="_s + names, u"-CA"_s, caFile, u"-CAkey"_s,
                                      caKey, u"-keyout"_s, keyFile, u"-out"_s, file}));
        QFile key(keyFile);
        QVERIFY(key.open(QIODevice::ReadOnly));
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate::fromPath(file).value(0));
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        const auto restore =
            qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });
        QSslConfiguration trusting = before;
        trusting.addCaCertificates(QSslCertificate::fromPath(caFile));
        QSslConfiguration::setDefaultConfiguration(trusting);

        ZoomStub stub(tls);
        stub.grantTokens();
        StubReply none;
        none.body = "{\"users\":[]}";
        stub.on("/v2/phone/users", {none});
        HttpTransport http;
        Clients clients(http, stub.url(), stub.url());
        clients.hosts.webSocket = QUrl(u"wss://127.0.0.1:%1/ws"_s.arg(stub.port()));
        Answers<QList<Agent>> rows;
        clients.client.getPages<Agent>(u"/phone/users"_s, {}, RateLabel::Medium, &wire::decodeUsers,
                                       this, rows.callback());
        QVERIFY(QTest::qWaitFor([&] { return rows.count() > 0; }, generous));
        QCOMPARE(rows.last().has_value(), accepted);

        // The feed gets its token from an honest host, lest it never comes as far as its own.
        ZoomStub honest;
        honest.grantTokens();
        Clients sound(http, honest.url(), honest.url());
        WebSocketFeed feed(clients.hosts, sound.tokens, u"sub"_s, sound.clock, quick());
        feed.start();
        QVERIFY(QTest::qWaitFor(
            [&] {
                return feed.status().state == FeedState::Live || feed.status().nextTry.has_value();
            },
            generous));
        QCOMPARE(feed.status().state == FeedState::Live, accepted);
        if (!accepted) {
            QCOMPARE(rows.last().error().detail, u"tls"_s);
            QVERIFY(feed.status().message.contains(u"certificate"_s));
            QVERIFY(stub.requests("/oauth/token").isEmpty()); // the secret stayed here
            QVERIFY(stub.requests("/ws").isEmpty());          // and so did the token
        }
    }

private:
    static bool openssl(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"openssl"_s, arguments);
        const bool done = process.waitForFinished(generous) && process.exitCode() == 0;
        if (!done)
            qWarning("%s", process.readAllStandardError().constData());
        return done;
    }
};

QTEST_GUILESS_MAIN(TestHostileServer)
#include "tst_hostileserver.moc"
