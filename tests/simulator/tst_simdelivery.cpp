// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/http.h>
#include <simulator/server.h>
#include <simulator/story.h>
#include <simulator/webhooksender.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace zm;
using namespace zm::sim;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant tenOClock = *parseInstant(u"2026-11-23T10:00:00Z");

QList<WireEvent> someEvents()
{
    Options options;
    options.start = tenOClock;
    return Story(options).eventsBetween(tenOClock, tenOClock + 30min);
}

/// Takes webhooks as a receiver would, and remembers what came.
class Endpoint : public QObject
{
public:
    explicit Endpoint(const QByteArray &key)
        : secret(key)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                new HttpPeer(
                    socket, [this](const HttpRequest &request) { return take(request); }, this);
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/hook"_s.arg(m_server.serverPort())); }

    QByteArray secret;
    bool passesChallenge = true;
    int status = 204;
    int challenges = 0;
    int wrongSignatures = 0;
    int staleHeaders = 0;
    QList<QByteArray> bodies;

private:
    HttpResponse take(const HttpRequest &request)
    {
        const QByteArray when = request.headers.value("x-zm-request-timestamp");
        const qint64 age =
            std::chrono::system_clock::now().time_since_epoch() / 1s - when.toLongLong();
        staleHeaders += std::abs(age) > 300;
        wrongSignatures +=
            webhookSignature(secret, when, request.body) != request.headers.value("x-zm-signature");
        HttpResponse response;
        const QJsonDocument body = QJsonDocument::fromJson(request.body);
        if (body["event"_L1].toString() == "endpoint.url_validation"_L1) {
            ++challenges;
            const QString plain = body["payload"_L1]["plainToken"_L1].toString();
            const QByteArray hash =
                passesChallenge ? encryptedToken(secret, plain.toLatin1()) : "wrong";
            response.body =
                QJsonDocument(QJsonObject{{"plainToken"_L1, plain},
                                          {"encryptedToken"_L1, QString::fromLatin1(hash)}})
                    .toJson();
            return response;
        }
        bodies.append(request.body);
        response.status = status;
        return response;
    }

    QTcpServer m_server;
};

} // namespace

class TestSimDelivery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingWrongChangesNothing();
    void sameSeedSameFate();
    void lossAndDoubles();
    void shuffleStaysInItsBound();
    void lateLikeRetries();
    void burstsArriveAtOnce();
    void strangersComeAlong();

    void signatures_data();
    void signatures();
    void challengeComesFirst();
    void failedEventsComeAgain();
    void lostAfterTheLastRetry();
    void faultsOfTheSignature();
    void serverDeliversBothWays();
};

void TestSimDelivery::nothingWrongChangesNothing()
{
    const QList<WireEvent> events = someEvents();
    const QList<Delivery> arrivals = deliver(events, {});
    QCOMPARE(arrivals.size(), events.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        QCOMPARE(arrivals[i].at, events[i].at);
        QVERIFY(arrivals[i].event == events[i]);
    }
}

void TestSimDelivery::sameSeedSameFate()
{
    DeliveryFaults faults;
    faults.drop = 0.1;
    faults.duplicate = 0.2;
    faults.shuffle = 20s;
    const QList<WireEvent> events = someEvents();
    const QList<Delivery> one = deliver(events, faults), two = deliver(events, faults);
    faults.seed = 2;
    const QList<Delivery> other = deliver(events, faults);
    const auto bodies = [](const QList<Delivery> &arrivals) {
        QList<QByteArray> all;
        for (const Delivery &arrival : arrivals)
            all.append(arrival.event.body);
        return all;
    };
    QCOMPARE(bodies(one), bodies(two));
    QVERIFY(bodies(one) != bodies(other));
}

void TestSimDelivery::lossAndDoubles()
{
    const QList<WireEvent> events = someEvents();
    DeliveryFaults faults;
    faults.drop = 0.25;
    const double kept = double(deliver(events, faults).size()) / double(events.size());
    QVERIFY2(kept > 0.7 && kept < 0.8, qPrintable(QString::number(kept)));
    faults = {};
    faults.duplicate = 0.5;
    const QList<Delivery> arrivals = deliver(events, faults);
    QSet<QByteArray> different;
    for (const Delivery &arrival : arrivals)
        different.insert(arrival.event.body);
    QCOMPARE(different.size(), events.size());
    QVERIFY(arrivals.size() > events.size() * 14 / 10 && arrivals.size() < events.size() * 16 / 10);
}

void TestSimDelivery::shuffleStaysInItsBound()
{
    DeliveryFaults faults;
    faults.shuffle = 90s;
    Instant before{}, told{};
    int outOfOrder = 0;
    for (const Delivery &arrival : deliver(someEvents(), faults)) {
        QVERIFY(arrival.at >= before);
        QVERIFY(arrival.at >= arrival.event.at && arrival.at <= arrival.event.at + 90s);
        outOfOrder += arrival.event.at < told;
        before = arrival.at;
        told = std::max(told, arrival.event.at);
    }
    QVERIFY(outOfOrder > 300);
}

void TestSimDelivery::lateLikeRetries()
{
    DeliveryFaults faults;
    faults.late = 0.3;
    QSet<qint64> delays;
    for (const Delivery &arrival : deliver(someEvents(), faults))
        delays.insert((arrival.at - arrival.event.at) / 1min);
    QCOMPARE(delays, (QSet<qint64>{0, 5, 25, 85}));
    faults.lateUpTo = 30min;
    for (const Delivery &arrival : deliver(someEvents(), faults))
        QVERIFY(arrival.at - arrival.event.at <= 30min);
}

void TestSimDelivery::burstsArriveAtOnce()
{
    DeliveryFaults faults;
    faults.burst = 5s;
    QSet<qint64> moments;
    for (const Delivery &arrival : deliver(someEvents(), faults)) {
        QCOMPARE(toMs(arrival.at) % 5'000, 0);
        QVERIFY(arrival.at >= arrival.event.at);
        moments.insert(toMs(arrival.at));
    }
    QVERIFY(moments.size() <= 361);
}

void TestSimDelivery::strangersComeAlong()
{
    DeliveryFaults faults;
    faults.unknown = 0.1;
    faults.malformed = 0.1;
    faults.oversize = 0.02;
    int unknown = 0, malformed = 0, oversize = 0;
    for (const Delivery &arrival : deliver(someEvents(), faults)) {
        const QString &type = arrival.event.type;
        unknown += type == "phone.something_quite_new"_L1;
        if (type == "malformed"_L1) {
            ++malformed;
            QVERIFY(QJsonDocument::fromJson(arrival.event.body).isNull());
        }
        if (type == "oversize"_L1) {
            ++oversize;
            QVERIFY(arrival.event.body.size() > 1'048'576);
        }
    }
    QVERIFY(unknown > 30 && malformed > 30 && oversize > 0);
}

void TestSimDelivery::signatures_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("accents and Japanese") << QByteArray(
        R"({"event":"phone.callee_ringing","event_ts":1795358095912,"payload":{"account_id":"TQTvjT52Tmi_wrhASNNOEw","object":{"call_id":"7686398976166803828","caller":{"phone_number":"+14155550123","name":"Zoë Müller 東京","connection_type":"pstn_off_net"},"callee":{"extension_type":"user","extension_number":1002,"phone_number":"1002","user_id":"DnEopNmXQEGU2uvvzjgojw"},"ringing_start_time":"2026-11-22T14:34:55Z"}}})")
                                          << QByteArray("v0="
                                                        "fb5c9e9b20e462b355317dbccf67e0dab59ac6d012"
                                                        "1204bd70280cc9b40bc244");
    QTest::newRow("short")
        << QByteArray(R"({"a":1})")
        << QByteArray("v0=9dce159f1b1fbc8552d85a86a311a8c9a97232c915a6625e964740d52380ac3a");
    QTest::newRow("empty") << QByteArray(
        "") << QByteArray("v0=25153edb248b22bebed6e3cd2c8d1effd1636b5a93f4459c298a7db5c48bed3c");
}

void TestSimDelivery::signatures()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    QCOMPARE(webhookSignature("zm-mate-demo-secret-0001", "1795358096", body), signature);
    QCOMPARE(encryptedToken("zm-mate-demo-secret-0001", "qgg8vlvZRS6UYooatFL8Aw"),
             "94ce411e9fb8d23015b9c77aca01997c5f5ec1fe04460b39ef614dc5e6f78335");
}

void TestSimDelivery::challengeComesFirst()
{
    FakeClock clock(tenOClock);
    const Credentials keys = credentialsFor(1, u"account"_s);
    const Faults faults;
    Endpoint endpoint(keys.secretToken.toUtf8());
    endpoint.passesChallenge = false;
    WebhookSender sender(endpoint.url(), keys, faults, clock, nullptr);
    const WireEvent event{tenOClock, u"x"_s, R"({"event":"x"})"};
    sender.beat();
    QTRY_COMPARE(endpoint.challenges, 1);
    sender.send(event);
    QVERIFY(!sender.isValidated());
    QCOMPARE(endpoint.bodies.size(), 0);
    QCOMPARE(sender.waiting(), 1); // it comes again
    endpoint.passesChallenge = true;
    QTRY_VERIFY_WITH_TIMEOUT((sender.beat(), sender.isValidated()), 8'000);
    clock.advance(5min);
    sender.beat();
    QTRY_COMPARE(endpoint.bodies.size(), 1);
    QCOMPARE(endpoint.bodies.front(), event.body);
    // Every 72 hours it is asked again.
    const int before = endpoint.challenges;
    clock.advance(72h + 1s);
    sender.beat();
    QTRY_COMPARE(endpoint.challenges, before + 1);
}

void TestSimDelivery::failedEventsComeAgain()
{
    FakeClock clock(tenOClock);
    const Credentials keys = credentialsFor(1, u"account"_s);
    const Faults faults;
    Endpoint endpoint(keys.secretToken.toUtf8());
    WebhookSender sender(endpoint.url(), keys, faults, clock, nullptr);
    sender.beat();
    QTRY_VERIFY(sender.isValidated());
    endpoint.status = 500;
    sender.send({tenOClock, u"x"_s, R"({"event":"x"})"});
    QTRY_COMPARE(sender.waiting(), 1);
    sender.beat();
    QCOMPARE(endpoint.bodies.size(), 1); // not before its time
    endpoint.status = 200;
    clock.advance(5min);
    sender.beat();
    QTRY_COMPARE(sender.taken(), 1);
    QCOMPARE(endpoint.bodies.size(), 2);
    QCOMPARE(sender.waiting(), 0);
    QCOMPARE(endpoint.wrongSignatures, 0);
}

void TestSimDelivery::lostAfterTheLastRetry()
{
    FakeClock clock(tenOClock);
    const Credentials keys = credentialsFor(1, u"account"_s);
    const Faults faults;
    Endpoint endpoint(keys.secretToken.toUtf8());
    WebhookSender sender(endpoint.url(), keys, faults, clock, nullptr);
    sender.beat();
    QTRY_VERIFY(sender.isValidated());
    endpoint.status = 500;
    sender.send({tenOClock, u"x"_s, R"({"event":"x"})"});
    for (const auto wait : {5min, 20min, 60min}) {
        QTRY_COMPARE(sender.waiting(), 1);
        clock.advance(wait);
        sender.beat();
        QTRY_COMPARE(sender.underway(), 0);
    }
    QCOMPARE(sender.lost(), 1);
    QCOMPARE(endpoint.bodies.size(), 4);
}

void TestSimDelivery::faultsOfTheSignature()
{
    FakeClock clock(tenOClock);
    const Credentials keys = credentialsFor(1, u"account"_s);
    Faults faults;
    Endpoint endpoint(keys.secretToken.toUtf8());
    WebhookSender sender(endpoint.url(), keys, faults, clock, nullptr);
    sender.beat();
    QTRY_VERIFY(sender.isValidated());
    faults.badSignature = true;
    sender.send({tenOClock, u"x"_s, "{}"});
    QTRY_COMPARE(endpoint.wrongSignatures, 1);
    faults.badSignature = false;
    faults.staleTimestamp = true;
    sender.send({tenOClock, u"x"_s, "{}"});
    QTRY_COMPARE(endpoint.staleHeaders, 1);
    QCOMPARE(endpoint.wrongSignatures, 1);
}

void TestSimDelivery::serverDeliversBothWays()
{
    FakeClock clock(tenOClock);
    Options options;
    options.start = tenOClock;
    Server server(options, clock);
    QVERIFY(server.listen());
    Endpoint endpoint(server.credentials().secretToken.toUtf8());
    server.setWebhookUrl(endpoint.url());
    QTRY_VERIFY(server.webhook()->isValidated());
    const QList<WireEvent> expected = Story(options).eventsBetween(tenOClock, tenOClock + 2min);
    clock.advance(2min);
    QTRY_COMPARE(endpoint.bodies.size(), expected.size());
    QTRY_VERIFY(server.isQuiet());
    QSet<QByteArray> sent, taken(endpoint.bodies.begin(), endpoint.bodies.end());
    for (const WireEvent &event : expected)
        sent.insert(event.body);
    QCOMPARE(taken, sent);
    QCOMPARE(endpoint.wrongSignatures, 0);
    QCOMPARE(endpoint.staleHeaders, 0);
}

QTEST_GUILESS_MAIN(TestSimDelivery)
#include "tst_simdelivery.moc"
