// SPDX-License-Identifier: GPL-3.0-or-later
// The receiver as Zoom and honest clients meet it, over real loopback sockets.
#include "receiver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <webhook/endpoint.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;

namespace {

const QByteArray ringing = R"({"event":"phone.callee_ringing","event_ts":1795358095912,
    "payload":{"object":{"call_id":"7","caller":{"name":"Zoë 東京"}}}})";
const QByteArray challenge =
    R"({"event":"endpoint.url_validation","event_ts":1,"payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"}})";

} // namespace

class TestWebhook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void signedEventArrivesByteByByte()
    {
        Receiver receiver;
        QVERIFY(receiver.started());
        WebhookClient client(receiver.port());
        client.send(receiver.post(body()));
        QTRY_COMPARE(client.status(), 200);
        QCOMPARE(receiver.events().size(), 1);
        QCOMPARE(receiver.events()[0].body, body());
        QCOMPARE(receiver.events()[0].source, EventSource::Webhook);
        QCOMPARE(toMs(receiver.events()[0].received), toMs(receiver.clock().now()));
        QCOMPARE(receiver.statistics().accepted, 1u);
        QCOMPARE(receiver.statistics().lastAccepted, std::optional(receiver.clock().now()));
    }

    void answerWaitsForTheDisk()
    {
        Receiver receiver;
        receiver.hold();
        WebhookClient client(receiver.port());
        client.send(receiver.post(body()));
        QTRY_COMPARE(receiver.acks().size(), 1);
        QTest::qWait(20);
        QVERIFY(client.received().isEmpty());
        receiver.acks().first()(true);
        QTRY_COMPARE(client.status(), 200);
    }

    void eventThatCouldNotBeStoredIsAskedForAgain()
    {
        Receiver receiver;
        receiver.failToStore();
        WebhookClient client(receiver.port());
        client.send(receiver.post(body()));
        QTRY_COMPARE(client.status(), 503);
        QCOMPARE(receiver.statistics().notStored, 1u);
        QCOMPARE(receiver.statistics().accepted, 0u);
    }

    void forgottenAckIsNo()
    {
        Receiver receiver;
        receiver.hold();
        WebhookClient client(receiver.port());
        client.send(receiver.post(body()));
        QTRY_COMPARE(receiver.acks().size(), 1);
        receiver.acks().clear();
        QTRY_COMPARE(client.status(), 503);
    }

    void secondAckIsIgnored()
    {
        Receiver receiver;
        receiver.hold();
        WebhookClient client(receiver.port());
        client.send(receiver.post(body()));
        QTRY_COMPARE(receiver.acks().size(), 1);
        receiver.acks().first()(true);
        receiver.acks().first()(false);
        receiver.acks().first()(true);
        QTRY_COMPARE(client.statuses(), QList<int>{200});
        QCOMPARE(receiver.statistics().accepted, 1u);
        QCOMPARE(receiver.statistics().notStored, 0u);
    }

    void signatures_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        QTest::addColumn<quint64>("missing");
        QTest::addColumn<quint64>("forged");
        QTest::addColumn<quint64>("stale");
        const qint64 now = toMs(FakeClock().now()) / 1000;
        const auto row = [](const char *name, const QByteArray &headers, int status,
                            quint64 missing = 0, quint64 forged = 0, quint64 stale = 0) {
            QTest::newRow(name) << headers << status << missing << forged << stale;
        };
        const auto good = [](qint64 at) { return webhooks::signatureHeaders(body(), at); };
        row("good", good(now), 200);
        row("299 s old", good(now - 299), 200);
        row("300 s ahead", good(now + 300), 200);
        row("301 s old", good(now - 301), 401, 0, 0, 1);
        row("301 s ahead", good(now + 301), 401, 0, 0, 1);
        row("milliseconds instead of seconds", good(now * 1000), 401, 0, 0, 1);
        row("none", {}, 401, 1);
        row("no timestamp", "x-zm-signature: v0=00\r\n", 401, 1);
        row("no signature", "x-zm-request-timestamp: " + QByteArray::number(now) + "\r\n", 401, 1);
        row("other secret", webhooks::signatureHeaders(body(), now, "guess"), 401, 0, 1);
        row("other body", webhooks::signatureHeaders("{}", now), 401, 0, 1);
        row("header names in capitals",
            "X-ZM-REQUEST-TIMESTAMP: " + QByteArray::number(now) + "\r\nX-ZM-SIGNATURE: "
                + wire::sign(webhooks::secret, QByteArray::number(now), body()) + "\r\n",
            200);
        QByteArray moved = good(now);
        moved.replace(QByteArray::number(now), QByteArray::number(now + 1));
        row("timestamp moved", moved, 401, 0, 1);
        row("words for a time",
            "x-zm-request-timestamp: now\r\nx-zm-signature: "
                + wire::sign(webhooks::secret, "now", body()) + "\r\n",
            401, 0, 0, 1);
    }
    void signatures()
    {
        QFETCH(QByteArray, headers);
        QFETCH(int, status);
        QFETCH(quint64, missing);
        QFETCH(quint64, forged);
        QFETCH(quint64, stale);
        Receiver receiver;
        WebhookClient client(receiver.port());
        client.send(webhooks::request("POST /webhook", headers, body()));
        QTRY_COMPARE(client.status(), status);
        QCOMPARE(receiver.events().size(), status == 200 ? 1 : 0);
        QCOMPARE(receiver.statistics().notSigned, missing);
        QCOMPARE(receiver.statistics().badSignature, forged);
        QCOMPARE(receiver.statistics().stale, stale);
    }

    void repetitionWithinTheWindowIsForTheJournalToKnow()
    {
        Receiver receiver;
        const QByteArray bytes = receiver.post(body());
        WebhookClient first(receiver.port()), second(receiver.port());
        first.send(bytes);
        second.send(bytes);
        QTRY_COMPARE(first.status(), 200);
        QTRY_COMPARE(second.status(), 200);
        QCOMPARE(receiver.events().size(), 2);
        receiver.clock().advance(6min);
        WebhookClient late(receiver.port());
        late.send(bytes);
        QTRY_COMPARE(late.status(), 401);
    }

    void twoSecretsDuringAChange()
    {
        webhook::Options options;
        options.secrets = {"new", "old"};
        Receiver receiver(options);
        for (const char *key : {"new", "old"}) {
            WebhookClient client(receiver.port());
            client.send(webhooks::signedPost(body(), receiver.seconds(), key));
            QTRY_COMPARE(client.status(), 200);
        }
        // Each challenge is answered with the secret that signed it.
        for (const char *key : {"new", "old"}) {
            WebhookClient client(receiver.port());
            client.send(webhooks::signedPost(challenge, receiver.seconds(), key));
            QTRY_COMPARE(client.status(), 200);
            QVERIFY(client.body().contains(wire::encryptedToken(key, "qgg8vlvZRS6UYooatFL8Aw")));
        }
        receiver.server().setSecrets({"new", ""});
        WebhookClient client(receiver.port());
        client.send(webhooks::signedPost(body(), receiver.seconds(), "old"));
        QTRY_COMPARE(client.status(), 401);
    }

    void theOldSecretEndsOnItsDay()
    {
        webhook::Options options;
        options.secrets = {"new", "old"};
        options.olderUntil = FakeClock().now() + 24h;
        Receiver receiver(options);
        const auto statusOf = [&](const char *key) {
            WebhookClient client(receiver.port());
            client.send(webhooks::signedPost(body(), receiver.seconds(), key));
            return QTest::qWaitFor([&] { return client.status() != 0; }, 30'000) ? client.status()
                                                                                 : 0;
        };
        QCOMPARE(statusOf("old"), 200);
        receiver.clock().advance(25h);
        QCOMPARE(statusOf("old"), 401);
        QCOMPARE(statusOf("new"), 200);
    }

    void onlyTheSecretPathIsThere_data()
    {
        QTest::addColumn<bool>("plainToo");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<int>("status");
        QTest::newRow("the secret path")
            << false << QByteArray("/webhook/aB3-secret_end") << true << 200;
        QTest::newRow("the plain one") << false << QByteArray("/webhook") << true << 404;
        QTest::newRow("the plain one, while Zoom still uses it")
            << true << QByteArray("/webhook") << true << 200;
        QTest::newRow("a guess") << true << QByteArray("/webhook/aB3-secret_enD") << true << 404;
        QTest::newRow("a guess without a signature")
            << false << QByteArray("/webhook/x") << false << 404;
        QTest::newRow("the secret path without a signature")
            << false << QByteArray("/webhook/aB3-secret_end") << false << 401;
    }
    void onlyTheSecretPathIsThere()
    {
        QFETCH(bool, plainToo);
        QFETCH(QByteArray, path);
        QFETCH(bool, isSigned);
        webhook::Options options;
        options.secretPath = u"aB3-secret_end"_s;
        options.plainPathToo = plainToo;
        Receiver receiver(options);
        WebhookClient client(receiver.port());
        client.send(webhooks::request(
            "POST " + path,
            isSigned ? webhooks::signatureHeaders(body(), receiver.seconds()) : QByteArray(),
            body()));
        QTRY_VERIFY(client.status() != 0);
        QTEST(client.status(), "status");
        // Nobody learns from it whether a signature was right.
        QCOMPARE(receiver.statistics().wrongTarget, quint64(client.status() == 404 ? 1 : 0));
    }

    void aSecretEndFitsAnAddress()
    {
        const QString one = webhook::newSecretEnd();
        QVERIFY(webhook::isSecretEnd(one));
        QCOMPARE(one.size(), 22);
        QVERIFY(one != webhook::newSecretEnd());
        QVERIFY(!webhook::isSecretEnd(u"a/b"_s));
        QCOMPARE(webhook::endpointPath(u"/"_s, {}), u"/"_s);
        QCOMPARE(webhook::endpointPath(u"/"_s, u"x"_s), u"/x"_s);
        QCOMPARE(webhook::endpointUrl(u"https://a.example/"_s, u"/webhook"_s, u"x"_s),
                 u"https://a.example/webhook/x"_s);
        QCOMPARE(webhook::endpointUrl({}, u"/webhook"_s, u"x"_s), QString());
    }

    void iPv6Loopback()
    {
        webhook::Options options;
        options.host = u"::1"_s;
        Receiver receiver(options);
        if (!receiver.started())
            QSKIP("This computer has no IPv6 loopback.");
        WebhookClient client(0);
        client.socket().connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), receiver.port());
        client.send(receiver.post(body()));
        QTRY_COMPARE(client.status(), 200);
    }

    void challengeIsAnsweredByItself_data()
    {
        QTest::addColumn<bool>("isSigned");
        QTest::newRow("signed") << true;
        QTest::newRow("unsigned") << false;
    }
    void challengeIsAnsweredByItself()
    {
        QFETCH(bool, isSigned);
        webhook::Options options;
        options.secrets = {"zm-mate-demo-secret-0001"};
        Receiver receiver(options);
        QSignalSpy challenged(&receiver.server(), &webhook::Server::challenged);
        WebhookClient client(receiver.port());
        client.send(isSigned ? webhooks::signedPost(challenge, receiver.seconds(),
                                                    "zm-mate-demo-secret-0001")
                             : webhooks::request("POST /webhook",
                                                 "Content-Type: application/json\r\n", challenge));
        QTRY_COMPARE(client.status(), 200);
        const QJsonObject answer = QJsonDocument::fromJson(client.body()).object();
        QCOMPARE(answer.value("plainToken"_L1).toString(), u"qgg8vlvZRS6UYooatFL8Aw"_s);
        QCOMPARE(answer.value("encryptedToken"_L1).toString(),
                 u"94ce411e9fb8d23015b9c77aca01997c5f5ec1fe04460b39ef614dc5e6f78335"_s);
        QVERIFY(client.received().toLower().contains("content-type: application/json"));
        QCOMPARE(challenged.size(), 1);
        QCOMPARE(receiver.statistics().challenges, 1u);
        QCOMPARE(receiver.statistics().lastChallenge, std::optional(receiver.clock().now()));
        QVERIFY(receiver.events().isEmpty());
    }

    void challengeCannotBeMadeToSignAnEvent_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("text to be signed") << QByteArray("v0:1795358096:{}");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("long") << QByteArray(200, 'a');
        QTest::newRow("beyond ASCII") << QByteArray("tökén");
    }
    void challengeCannotBeMadeToSignAnEvent()
    {
        QFETCH(QByteArray, token);
        Receiver receiver;
        WebhookClient client(receiver.port());
        client.send(webhooks::request(
            "POST /webhook", {},
            R"({"event":"endpoint.url_validation","payload":{"plainToken":")" + token + R"("}})"));
        QTRY_COMPARE(client.status(), 400);
        QVERIFY(!client.received().contains("encryptedToken"));
    }

    void forgedChallengeIsRefused()
    {
        Receiver receiver;
        WebhookClient client(receiver.port());
        client.send(webhooks::signedPost(challenge, receiver.seconds(), "guess"));
        QTRY_COMPARE(client.status(), 401);
    }

    void unsignedEventThatOnlySpeaksOfAChallenge()
    {
        Receiver receiver;
        WebhookClient client(receiver.port());
        client.send(
            webhooks::request("POST /webhook", {},
                              R"({"event":"phone.callee_ringing","x":"endpoint.url_validation"})"));
        QTRY_COMPARE(client.status(), 401);
        QVERIFY(receiver.events().isEmpty());
    }

    void signedNonsense_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("half an object") << QByteArray("{\"event\":");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no name") << QByteArray("{}");
        QTest::newRow("empty") << QByteArray();
    }
    void signedNonsense()
    {
        QFETCH(QByteArray, body);
        Receiver receiver;
        WebhookClient client(receiver.port());
        client.send(receiver.post(body));
        QTRY_COMPARE(client.status(), 400);
        QCOMPARE(receiver.statistics().badJson, 1u);
        QVERIFY(receiver.events().isEmpty());
    }

    void targets_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        QTest::newRow("right") << QByteArray("POST /webhook") << 200;
        QTest::newRow("with a query") << QByteArray("POST /webhook?x=1") << 200;
        QTest::newRow("other path") << QByteArray("POST /") << 404;
        QTest::newRow("longer path") << QByteArray("POST /webhook/x") << 404;
        QTest::newRow("get") << QByteArray("GET /webhook") << 405;
        QTest::newRow("put") << QByteArray("PUT /webhook") << 405;
        QTest::newRow("get other path") << QByteArray("GET /favicon.ico") << 404;
    }
    void targets()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, status);
        Receiver receiver;
        WebhookClient client(receiver.port());
        client.send(webhooks::request(line, webhooks::signatureHeaders(body(), receiver.seconds()),
                                      body()));
        QTRY_COMPARE(client.status(), status);
        QCOMPARE(receiver.statistics().wrongTarget, status == 200 ? 0u : 1u);
        if (status == 405)
            QVERIFY(client.received().toLower().contains("allow: post"));
    }

    void chunkedBody()
    {
        Receiver receiver;
        WebhookClient client(receiver.port());
        QByteArray chunks;
        for (qsizetype at = 0; at < body().size(); at += 50) {
            const QByteArray part = body().mid(at, 50);
            chunks += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
        }
        client.send(webhooks::request("POST /webhook",
                                      webhooks::signatureHeaders(body(), receiver.seconds())
                                          + "Transfer-Encoding: chunked\r\n",
                                      chunks + "0\r\n\r\n"));
        QTRY_COMPARE(client.status(), 200);
        QCOMPARE(receiver.events().value(0).body, body());
    }

    void requestInSmallPieces()
    {
        Receiver receiver;
        WebhookClient client(receiver.port());
        QTRY_VERIFY(client.isConnected());
        const QByteArray bytes = receiver.post(body());
        for (qsizetype at = 0; at < bytes.size(); at += 97) {
            client.send(bytes.mid(at, 97));
            client.socket().flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(client.status(), 200);
        QCOMPARE(receiver.events().value(0).body, body());
    }

    void manyRequestsOnOneConnection()
    {
        Receiver receiver;
        WebhookClient client(receiver.port());
        for (int i = 1; i <= 50; ++i) {
            client.send(receiver.post(body()));
            QTRY_COMPARE(client.statuses().size(), i);
        }
        QCOMPARE(client.statuses().count(200), 50);
        QCOMPARE(receiver.server().connections(), 1);
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        Receiver receiver;
        receiver.hold();
        WebhookClient client(receiver.port());
        client.send(receiver.post(body()) + receiver.post("{\"event\":\"two\"}")
                    + webhooks::request("GET /nowhere", {}, {}));
        QTRY_VERIFY(!receiver.acks().isEmpty());
        QTest::qWait(20);
        // Qt 6.4 passes the next request on at once, 6.8 only after the answer.
        const bool together = receiver.acks().size() == 2;
        if (together) {
            receiver.acks()[1](true);
            QTest::qWait(20);
            QVERIFY(client.received().isEmpty());
        }
        receiver.acks()[0](false);
        if (!together) {
            QTRY_COMPARE(receiver.acks().size(), 2);
            receiver.acks()[1](true);
        }
        QTRY_COMPARE(client.statuses(), (QList<int>{503, 200, 404}));
    }

    void startFailuresAreSentences_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("says");
        QTest::newRow("no secret")
            << u"127.0.0.1"_s << u"/webhook"_s << QByteArray() << QString() << u"secret"_s;
        QTest::newRow("bad host") << u"not a host"_s << u"/webhook"_s << QByteArray("s")
                                  << QString() << u"host"_s;
        QTest::newRow("foreign host")
            << u"192.0.2.1"_s << u"/webhook"_s << QByteArray("s") << QString() << u"192.0.2.1"_s;
        QTest::newRow("bad path") << u"127.0.0.1"_s << u"webhook"_s << QByteArray("s") << QString()
                                  << u"slash"_s;
        QTest::newRow("half a TLS")
            << u"127.0.0.1"_s << u"/webhook"_s << QByteArray("s") << u"cert.pem"_s << u"both"_s;
    }
    void startFailuresAreSentences()
    {
        QFETCH(QString, host);
        QFETCH(QString, path);
        QFETCH(QByteArray, secret);
        QFETCH(QString, certificate);
        QFETCH(QString, says);
        webhook::Options options;
        options.host = host;
        options.path = path;
        options.secrets = {secret};
        options.certificateFile = certificate;
        FakeClock clock;
        webhook::Server server(options, clock, [](RawEvent, const webhook::Server::Ack &) {});
        const auto started = server.start();
        QVERIFY(!started);
        QVERIFY2(started.error().message.contains(says), qPrintable(started.error().message));
        QVERIFY(started.error().message.endsWith(u'.'));
        QVERIFY(!server.isListening());
    }

    void portInUse()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        webhook::Options options;
        options.port = other.serverPort();
        Receiver receiver(options);
        QVERIFY(!receiver.started());
        QCOMPARE(receiver.started().error().kind, ErrorKind::Offline);
        QVERIFY(receiver.started().error().message.contains(QString::number(other.serverPort())));
    }

    void stopAndStartAgain()
    {
        Receiver receiver;
        receiver.hold();
        const quint16 port = receiver.port();
        WebhookClient client(port);
        client.send(receiver.post(body()));
        QTRY_COMPARE(receiver.acks().size(), 1);
        receiver.server().stop();
        QVERIFY(!receiver.server().isListening());
        QTRY_VERIFY(client.isClosed());
        receiver.acks().first()(true); // too late, and harmless
        QVERIFY(receiver.server().start());
        WebhookClient again(receiver.port());
        again.send(receiver.post(body()));
        QTRY_COMPARE(receiver.acks().size(), 2);
        receiver.acks().last()(true);
        QTRY_COMPARE(again.status(), 200);
    }

    void ackOutlivesTheServer()
    {
        QList<webhook::Server::Ack> acks;
        {
            Receiver receiver;
            receiver.hold();
            WebhookClient client(receiver.port());
            client.send(receiver.post(body()));
            QTRY_COMPARE(receiver.acks().size(), 1);
            acks = receiver.acks();
        }
        acks.first()(true);
        acks.clear();
    }

private:
    static const QByteArray &body() { return ringing; }
};

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
