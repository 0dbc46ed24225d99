// SPDX-License-Identifier: GPL-3.0-or-later
// Strangers on the network: what they send must cost little and never stop the service.
#include "receiver.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zm;

namespace {

const QByteArray ringing =
    R"({"event":"phone.callee_ringing","payload":{"object":{"call_id":"7"}}})";

webhook::Options shortLimits()
{
    webhook::Options options;
    options.limits.request = 150ms;
    options.limits.idle = 300ms;
    return options;
}

/// A signed event of exactly this many bytes.
QByteArray eventOf(qsizetype size)
{
    const QByteArray head = R"({"event":"phone.x","fill":")";
    return head + QByteArray(size - head.size() - 2, 'a') + "\"}";
}

using Clients = std::vector<std::unique_ptr<WebhookClient>>;

void connectMany(Clients &clients, quint16 port, int count, const QByteArray &hello = {})
{
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<WebhookClient>(port));
        if (!hello.isEmpty())
            clients.back()->send(hello);
    }
}

} // namespace

class TestAbuse : public QObject
{
    Q_OBJECT

private:
    // The service still answers an honest client.
    static bool serves(Receiver &receiver)
    {
        WebhookClient client(receiver.port());
        client.send(receiver.post(ringing));
        return QTest::qWaitFor([&] { return client.status() == 200; });
    }

private Q_SLOTS:
    void bodySizes_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<int>("status");
        constexpr qsizetype megabyte = 1024 * 1024;
        QTest::newRow("1 MB") << megabyte << 200;
        QTest::newRow("1 MB and a byte") << megabyte + 1 << 413;
        QTest::newRow("1 MB and more than the headers may have") << megabyte + 70 * 1024 << 413;
        QTest::newRow("5 MB") << 5 * megabyte << 413;
    }
    void bodySizes()
    {
        QFETCH(qsizetype, size);
        QFETCH(int, status);
        Receiver receiver;
        WebhookClient client(receiver.port());
        client.send(receiver.post(eventOf(size)));
        QTRY_COMPARE(client.status(), status);
        QCOMPARE(receiver.events().size(), status == 200 ? 1 : 0);
        QCOMPARE(receiver.statistics().tooLarge, status == 200 ? 0u : 1u);
        QVERIFY(serves(receiver));
    }

    void endlessBodyIsCutOff()
    {
        Receiver receiver;
        WebhookClient client(receiver.port());
        client.send(webhooks::request("POST /webhook", "Transfer-Encoding: chunked\r\n", {}));
        qsizetype sent = 0;
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'a') + "\r\n";
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                     if (client.isConnected()
                                         && client.socket().bytesToWrite() == 0) {
                                         client.send(chunk);
                                         sent += chunk.size();
                                     }
                                     return client.isClosed();
                                 })(),
                                 10'000);
        QCOMPARE(client.status(), 413);
        QVERIFY(serves(receiver));
    }

    void endlessHeaderIsCutOff()
    {
        Receiver receiver;
        WebhookClient client(receiver.port());
        client.send("POST /webhook HTTP/1.1\r\n");
        for (int i = 0; i < 40; ++i)
            client.send("X-Filler: " + QByteArray(64 * 1024, 'a') + "\r\n");
        QTRY_COMPARE(client.status(), 413);
        QTRY_VERIFY(client.isClosed());
        QVERIFY(serves(receiver));
    }

    void lyingContentLength_data()
    {
        QTest::addColumn<QByteArray>("length");
        for (const char *length : {"-1", "1000000", "18446744073709551615", "9223372036854775807",
                                   "abc", "0", "3", "99999999999999999999999999", "0x10", "70 70"})
            QTest::newRow(length) << QByteArray(length);
    }
    void lyingContentLength()
    {
        QFETCH(QByteArray, length);
        Receiver receiver(shortLimits());
        WebhookClient client(receiver.port());
        client.send(webhooks::request("POST /webhook",
                                      webhooks::signatureHeaders(ringing, receiver.seconds())
                                          + "Content-Length: " + length + "\r\n",
                                      ringing));
        QTRY_VERIFY(client.isClosed() || client.status() != 0);
        QVERIFY(client.status() != 200); // cut or padded, it is not what was signed
        QTRY_VERIFY(client.isClosed());
        QVERIFY(receiver.events().isEmpty());
        QVERIFY(serves(receiver));
    }

    void slowHeadersAreClosed()
    {
        Receiver receiver(shortLimits());
        WebhookClient client(receiver.port());
        client.send("POST /webhook HTTP/1.1\r\n");
        QElapsedTimer timer;
        timer.start();
        // Trickling does not prolong the time.
        QTRY_VERIFY(([&] {
            if (client.isConnected())
                client.send("X: 1\r\n");
            return client.isClosed();
        })());
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(client.status(), 0);
        QCOMPARE(receiver.statistics().closedSlow, 1u);
        QVERIFY(serves(receiver));
    }

    void silentConnectionsAreClosed()
    {
        Receiver receiver(shortLimits());
        WebhookClient silent(receiver.port());
        WebhookClient done(receiver.port());
        done.send(receiver.post(ringing));
        QTRY_COMPARE(done.status(), 200);
        QTRY_VERIFY(silent.isClosed());
        QTRY_VERIFY(done.isClosed());
        QCOMPARE(receiver.statistics().closedSlow, 2u);
        QCOMPARE(receiver.server().connections(), 0);
    }

    void answeredConnectionMayRestLongerThanARequestMayTake()
    {
        webhook::Options options;
        options.limits.request = 100ms;
        options.limits.idle = 5s;
        Receiver receiver(options);
        WebhookClient client(receiver.port());
        client.send(receiver.post(ringing));
        QTRY_COMPARE(client.status(), 200);
        QTest::qWait(300);
        QVERIFY(client.isConnected());
        client.send(receiver.post(ringing));
        QTRY_COMPARE(client.statuses(), (QList<int>{200, 200}));
    }

    void idleCrowdMakesRoom()
    {
        webhook::Options options;
        options.limits.connections = 40;
        Receiver receiver(options);
        Clients crowd;
        connectMany(crowd, receiver.port(), 200);
        QVERIFY(serves(receiver));
        QTRY_VERIFY(receiver.server().connections() <= 40);
        QVERIFY(receiver.statistics().crowdedOut >= 160);
    }

    void busyCrowdIsBounded()
    {
        webhook::Options options = shortLimits();
        options.limits.connections = 40;
        options.limits.request = 1s;
        Receiver receiver(options);
        Clients crowd;
        connectMany(crowd, receiver.port(), 200, "POST /webhook HTTP/1.1\r\nX-Half: ");
        QTRY_VERIFY(receiver.server().connections() >= 30);
        QVERIFY(receiver.server().connections() <= 40);
        // Half requests do not shut the door: an honest sender is served among them.
        QVERIFY(serves(receiver));
        // The crowd's time runs out and the service is back.
        QTRY_VERIFY(receiver.server().connections() == 0);
        QVERIFY(serves(receiver));
    }

    void clientGoesBeforeTheAnswer_data()
    {
        QTest::addColumn<bool>("abort");
        QTest::newRow("close") << false;
        QTest::newRow("reset") << true;
    }
    void clientGoesBeforeTheAnswer()
    {
        QFETCH(bool, abort);
        Receiver receiver;
        receiver.hold();
        for (int i = 0; i < 20; ++i) {
            WebhookClient client(receiver.port());
            client.send(receiver.post(ringing));
            QTRY_COMPARE(receiver.acks().size(), 1);
            if (abort)
                client.socket().abort();
            else
                client.socket().disconnectFromHost();
            if (i % 2)
                QTRY_COMPARE(receiver.server().connections(), 0);
            receiver.acks().takeFirst()(true);
            QTRY_COMPARE(receiver.server().connections(), 0);
        }
        QCOMPARE(receiver.events().size(), 20);
        WebhookClient honest(receiver.port());
        honest.send(receiver.post(ringing));
        QTRY_COMPARE(receiver.acks().size(), 1);
        receiver.acks().takeFirst()(true);
        QTRY_COMPARE(honest.status(), 200);
    }

    void slowDiskClosesTheConnectionNotTheService()
    {
        Receiver receiver(shortLimits());
        receiver.hold();
        WebhookClient client(receiver.port());
        client.send(receiver.post(ringing));
        QTRY_VERIFY(client.isClosed());
        QTest::qWait(20);
        receiver.acks().takeFirst()(true);
        QCOMPARE(client.status(), 0);
        WebhookClient honest(receiver.port());
        honest.send(receiver.post(ringing));
        QTRY_COMPARE(receiver.acks().size(), 1);
        receiver.acks().takeFirst()(true);
        QTRY_COMPARE(honest.status(), 200);
    }

    void garbage()
    {
        Receiver receiver(shortLimits());
        QRandomGenerator random(1);
        for (int i = 0; i < 60; ++i) {
            WebhookClient client(receiver.port());
            QByteArray bytes(random.bounded(1, 2000), '\0');
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            if (i % 3 == 0)
                bytes = receiver.post(ringing).left(random.bounded(1, 200)) + bytes;
            client.send(bytes);
            if (i % 2)
                client.socket().disconnectFromHost();
            QTest::qWait(2);
        }
        QTRY_COMPARE(receiver.server().connections(), 0);
        QVERIFY(receiver.events().isEmpty());
        QVERIFY(serves(receiver));
    }

    void upgradeToWebSocketIsNotForUs()
    {
        Receiver receiver(shortLimits());
        WebhookClient client(receiver.port());
        client.send(webhooks::request("GET /webhook",
                                      "Connection: Upgrade\r\nUpgrade: websocket\r\n"
                                      "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: eHh4\r\n",
                                      {}));
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.status() != 101);
        QVERIFY(serves(receiver));
    }

    void pipelinedCrowdIsAnswered()
    {
        Receiver receiver;
        WebhookClient client(receiver.port());
        QByteArray bytes;
        for (int i = 0; i < 30; ++i)
            bytes += receiver.post(ringing);
        client.send(bytes);
        QTRY_COMPARE(client.statuses().count(200), 30);
    }
};

QTEST_GUILESS_MAIN(TestAbuse)
#include "tst_abuse.moc"
