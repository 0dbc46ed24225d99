// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <domain/contestedfeed.h>
#include <zoom/websocketfeed.h>

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <support/zoomstub.h>

using namespace zm;
using namespace zm::zoom;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

WebSocketOptions quick()
{
    WebSocketOptions options;
    options.heartbeat = 40ms;
    options.dead = 5s;
    options.stale = 10s;
    options.connecting = 2s;
    options.closing = 200ms;
    options.leastBackoff = 10ms;
    options.mostBackoff = 40ms;
    options.settled = 0ms; // no connection is short-lived
    options.evictedRetry = 60s;
    return options;
}

struct Rig
{
    ZoomStub stub;
    FakeClock clock;
    HttpTransport http;
    ZoomHosts hosts = *ZoomHosts::fromBase(stub.url());
    TokenProvider tokens;
    WebSocketFeed feed;
    QSignalSpy received{&feed, &Feed::received};
    QSignalSpy connected{&feed, &Feed::connected};
    QSignalSpy gap{&feed, &Feed::gap};
    QSignalSpy status{&feed, &Feed::statusChanged};

    explicit Rig(const WebSocketOptions &options = quick(), const TokenOptions &token = {})
        : tokens(http, hosts, {u"a"_s, u"b"_s, u"c"_s, {}, {}}, clock, token)
        , feed(hosts, tokens, u"sub/1"_s, clock, options)
    {
        stub.grantTokens();
    }
    FeedState state() const { return feed.status().state; }
    QByteArray body(int i) const { return received.at(i).first().value<RawEvent>().body; }
};

/// JSON with ' for ", because moc of Qt 6.4 loses its way in raw strings.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// A body in a frame, as a string, which holds no quotes but ours.
QByteArray message(const QByteArray &body)
{
    QByteArray escaped = json(body);
    escaped.replace('"', "\\\"");
    return json("{'module':'message','content':'") + escaped + "\"}";
}

const QByteArray ringing = json("{'event':'phone.callee_ringing','payload':{'name':'Zoë'}}");

} // namespace

class TestWebSocketFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!No token|A frame of)"_s)); }

    void connectsAndHears()
    {
        Rig rig;
        QCOMPARE(rig.state(), FeedState::Off);
        rig.feed.start();
        QCOMPARE(rig.state(), FeedState::Connecting);
        QTRY_COMPARE(rig.state(), FeedState::Live);
        QCOMPARE(rig.connected.count(), 1);
        QCOMPARE(rig.gap.count(), 0);
        const StubRequest request = rig.stub.lastSocket()->request();
        QCOMPARE(request.values("subscriptionId"), QList{"sub/1"_ba});
        QCOMPARE(request.values("access_token"), QList{"token-1"_ba});

        rig.clock.advance(3s);
        rig.stub.lastSocket()->sendEvent(ringing);
        QTRY_COMPARE(rig.received.count(), 1);
        const auto event = rig.received.first().first().value<RawEvent>();
        QCOMPARE(event.source, EventSource::WebSocket);
        QCOMPARE(event.received, rig.clock.now());
        QCOMPARE(event.body, ringing);
        QCOMPARE(rig.feed.status().lastEvent, rig.clock.now());
        rig.feed.stop();
        QCOMPARE(rig.state(), FeedState::Off);
        QTRY_COMPARE(rig.stub.openSockets(), 0);
    }

    void nothingBeforeTheGreeting()
    {
        Rig rig;
        rig.stub.greeting.clear();
        rig.feed.start();
        QTRY_COMPARE(rig.stub.openSockets(), 1);
        QTest::qWait(50);
        QCOMPARE(rig.state(), FeedState::Connecting);
        QCOMPARE(rig.connected.count(), 0);
        rig.stub.lastSocket()->sendText(
            json("{'module':'build_connection','success':true,'content':'ok'}"));
        QTRY_COMPARE(rig.state(), FeedState::Live);
        QCOMPARE(rig.connected.count(), 1);
    }

    void aSilentServerIsLeft()
    {
        WebSocketOptions options = quick();
        options.connecting = 80ms;
        Rig rig(options);
        rig.stub.greeting.clear();
        rig.feed.start();
        QTRY_VERIFY(rig.stub.sockets().size() >= 2);
        QTRY_VERIFY(!rig.stub.sockets().first()->isOpen());
        rig.stub.greeting = ZoomStub().greeting;
        QTRY_COMPARE(rig.state(), FeedState::Live);
    }

    void heartbeatsGoOut()
    {
        Rig rig;
        rig.feed.start();
        QTRY_COMPARE(rig.state(), FeedState::Live);
        QTRY_VERIFY(rig.stub.lastSocket()->texts().size() >= 3);
        QCOMPARE(rig.stub.lastSocket()->texts().first(), u"{\"module\":\"heartbeat\"}"_s);
        QVERIFY(rig.feed.counters().frames >= 3);
    }

    void eventsInEveryWrapping()
    {
        Rig rig;
        rig.feed.start();
        QTRY_COMPARE(rig.state(), FeedState::Live);
        StubSocket *socket = rig.stub.lastSocket();
        socket->sendEvent(ringing);
        socket->sendText(json("{'module':'message','content':{'event':'object'}}"));
        // A string in a string, as one client once saw it.
        socket->sendText("{\"module\":\"message\",\"content\":"
                         "\"\\\"{\\\\\\\"event\\\\\\\":1}\\\"\"}");
        socket->sendFragmented(message("{'event':'halves'}"));
        QTRY_COMPARE(rig.received.count(), 4);
        QCOMPARE(rig.body(0), ringing);
        QCOMPARE(rig.body(1), json("{'event':'object'}"));
        QCOMPARE(rig.body(2), json("{'event':1}"));
        QCOMPARE(rig.body(3), json("{'event':'halves'}"));
    }

    void badFramesAreCountedOnly()
    {
        Rig rig;
        rig.feed.start();
        QTRY_COMPARE(rig.state(), FeedState::Live);
        StubSocket *socket = rig.stub.lastSocket();
        socket->sendText("<html>+14155550123</html>");
        socket->sendText(json("{'module':'message','content':'nonsense'}"));
        socket->sendText(json("{'module':'surprise'}"));
        socket->sendEvent(ringing);
        QTRY_COMPARE(rig.received.count(), 1);
        QCOMPARE(rig.feed.counters().badFrames, 2U);
        QCOMPARE(rig.state(), FeedState::Live);
        QCOMPARE(rig.stub.sockets().size(), 1);
    }

    void aMonstrousFrameCostsTheConnectionNotTheFeed()
    {
        WebSocketOptions options = quick();
        options.maxFrameBytes = 10'000;
        options.settled = 30s;
        options.evictions = 1;
        Rig rig(options);
        rig.feed.start();
        QTRY_COMPARE(rig.connected.count(), 1);
        rig.stub.lastSocket()->sendText(QByteArray(50'000, 'x'));
        QTRY_COMPARE(rig.connected.count(), 2);
        QCOMPARE(rig.feed.counters().badFrames, 1U);
        QCOMPARE(rig.feed.counters().shortLived, 0U);
    }

    void aDeadLinkIsNoticed_data()
    {
        QTest::addColumn<bool>("halfFrame");
        QTest::newRow("heartbeats unanswered") << false;
        QTest::newRow("stuck in the middle of a frame") << true;
    }
    void aDeadLinkIsNoticed()
    {
        QFETCH(bool, halfFrame);
        WebSocketOptions options = quick();
        options.dead = 150ms;
        Rig rig(options);
        rig.feed.start();
        QTRY_COMPARE(rig.connected.count(), 1);
        const Instant lastFrame = rig.clock.now();
        StubSocket *socket = rig.stub.lastSocket();
        socket->heartbeats = false;
        if (halfFrame)
            socket->sendHalfFrame();
        rig.clock.advance(45s);
        QTRY_COMPARE(rig.connected.count(), 2);
        QCOMPARE(rig.gap.count(), 1);
        QVERIFY(rig.gap.first().at(0).value<Instant>() <= lastFrame + 45s);
        QCOMPARE(rig.gap.first().at(1).value<Instant>(), rig.clock.now());
    }

    void heartbeatsKeepAQuietLinkAlive()
    {
        WebSocketOptions options = quick();
        options.dead = 400ms;
        Rig rig(options);
        rig.feed.start();
        QTRY_COMPARE(rig.connected.count(), 1);
        QTest::qWait(900);
        QCOMPARE(rig.stub.sockets().size(), 1);
        QCOMPARE(rig.state(), FeedState::Live);
    }

    void aBrokenLinkComesBackAndTellsTheGap_data()
    {
        QTest::addColumn<int>("closeCode");
        QTest::newRow("closed politely") << 1000;
        QTest::newRow("going away") << 1001;
        QTest::newRow("without a closing frame") << 0;
    }
    void aBrokenLinkComesBackAndTellsTheGap()
    {
        QFETCH(int, closeCode);
        Rig rig;
        rig.feed.start();
        QTRY_COMPARE(rig.connected.count(), 1);
        rig.clock.advance(10s);
        rig.stub.lastSocket()->sendEvent(ringing);
        QTRY_COMPARE(rig.received.count(), 1);
        const Instant heard = rig.clock.now();
        rig.stub.lastSocket()->heartbeats = false;
        rig.clock.advance(7s);
        if (closeCode)
            rig.stub.lastSocket()->close(quint16(closeCode));
        else
            rig.stub.lastSocket()->drop();
        QTRY_COMPARE(rig.connected.count(), 2);
        QCOMPARE(rig.gap.count(), 1);
        QVERIFY(rig.gap.first().at(0).value<Instant>() >= heard);
        QCOMPARE(rig.gap.first().at(1).value<Instant>(), rig.clock.now());
        QCOMPARE(rig.state(), FeedState::Live);
        QVERIFY(rig.feed.status().message.isEmpty());
    }

    void backsOffWhileNobodyListens()
    {
        WebSocketOptions options = quick();
        options.leastBackoff = 50ms;
        options.mostBackoff = 100ms;
        Rig rig(options);
        rig.stub.upgradeStatus = 503;
        rig.feed.start();
        QTRY_VERIFY(rig.feed.status().nextTry);
        QCOMPARE(rig.state(), FeedState::Off);
        QVERIFY(rig.feed.status().message.endsWith(u'.'));
        QTest::qWait(1000);
        const int tries = rig.stub.count("/ws");
        QVERIFY2(tries >= 4 && tries <= 21, qPrintable(QString::number(tries)));
        rig.stub.upgradeStatus = 101;
        QTRY_COMPARE(rig.state(), FeedState::Live);
        QVERIFY(!rig.feed.status().nextTry);
    }

    void invalidTokens_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("old words") << "Invalid Token"_ba;
        QTest::newRow("new words") << "Token is invalid"_ba;
    }
    void invalidTokens()
    {
        QFETCH(QByteArray, text);
        Rig rig;
        const QByteArray good = rig.stub.greeting;
        QByteArray refusal =
            json("{'module':'build_connection','success':false,'content':'WORDS'}");
        refusal.replace("WORDS", text);
        rig.stub.greeting = refusal;
        connect(&rig.stub, &ZoomStub::socketOpened, this, [&] { rig.stub.greeting = good; });
        rig.feed.start();
        QTRY_COMPARE(rig.connected.count(), 1);
        QCOMPARE(rig.stub.lastSocket()->request().values("access_token"), QList{"token-2"_ba});
        QCOMPARE(rig.feed.counters().refusedTokens, 1U);

        // The same in the middle of a connection: the token has ended.
        rig.stub.lastSocket()->sendText(refusal);
        QTRY_COMPARE(rig.connected.count(), 2);
        QCOMPARE(rig.stub.lastSocket()->request().values("access_token"), QList{"token-3"_ba});
        QCOMPARE(rig.gap.count(), 1);
    }

    void aTokenRefusedForGoodIsNotHammered()
    {
        WebSocketOptions options = quick();
        options.leastBackoff = 1s;
        options.mostBackoff = 60s;
        Rig rig(options);
        rig.stub.greeting =
            json("{'module':'build_connection','success':false,'content':'Token is invalid'}");
        rig.feed.start();
        QTRY_VERIFY(rig.feed.status().nextTry);
        QTest::qWait(200);
        QCOMPARE(rig.stub.sockets().size(), 2);
        QVERIFY(rig.feed.status().message.contains(u"token"_s));
    }

    void anUpgradeRefusedWith401RenewsTheToken()
    {
        Rig rig;
        rig.stub.upgradeStatus = 401;
        connect(&rig.stub, &ZoomStub::requested, this, [&](const QByteArray &path) {
            if (path == "/ws" && rig.stub.count("/ws") == 2)
                rig.stub.upgradeStatus = 101;
        });
        rig.feed.start();
        QTRY_COMPARE(rig.connected.count(), 1);
        QCOMPARE(rig.stub.lastSocket()->request().values("access_token"), QList{"token-2"_ba});
    }

    void anExpiredTokenClosesWith1008()
    {
        Rig rig;
        rig.feed.start();
        QTRY_COMPARE(rig.connected.count(), 1);
        rig.stub.lastSocket()->close(1008);
        QTRY_COMPARE(rig.connected.count(), 2);
        QCOMPARE(rig.stub.lastSocket()->request().values("access_token"), QList{"token-2"_ba});
    }

    void renewsBeforeTheTokenEnds()
    {
        Rig rig;
        rig.stub.grantTokens(2);
        QList<int> openBefore;
        connect(&rig.stub, &ZoomStub::socketOpened, this,
                [&] { openBefore.append(rig.stub.openSockets() - 1); });
        rig.feed.start();
        QTRY_COMPARE(rig.connected.count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(rig.connected.count(), 2, 4000);
        QCOMPARE(rig.stub.sockets().size(), 2);
        QCOMPARE(rig.stub.sockets().at(1)->request().values("access_token"), QList{"token-2"_ba});
        // The old one was closed first, else Zoom would have ended it.
        QCOMPARE(openBefore, (QList{0, 0}));
        QCOMPARE(rig.gap.count(), 1);
        QCOMPARE(rig.feed.counters().shortLived, 0U);
    }

    void twoProgramsOnOneSubscription()
    {
        WebSocketOptions options = quick();
        options.settled = 30s;
        Rig rig(options);
        // Someone else takes the place each time, a moment after we came.
        connect(&rig.stub, &ZoomStub::socketOpened, this, [](StubSocket *socket) {
            QTimer::singleShot(20, socket, [socket] { socket->close(1000); });
        });
        rig.feed.start();
        QTRY_COMPARE(rig.feed.counters().shortLived, 3U);
        QTRY_VERIFY(isContested(rig.feed.status()));
        QVERIFY(rig.feed.status().nextTry);
        QCOMPARE(*rig.feed.status().nextTry - rig.clock.now(), milliseconds(60s));
        QTest::qWait(300);
        QCOMPARE(rig.stub.sockets().size(), 3);
        QVERIFY(rig.state() != FeedState::Live);
    }

    void goesStaleInSilence()
    {
        WebSocketOptions options = quick();
        options.dead = 100ms;
        options.stale = 200ms;
        options.leastBackoff = 60s; // no later attempt may be what notices the silence
        options.mostBackoff = 60s;
        Rig rig(options);
        rig.feed.start();
        QTRY_COMPARE(rig.state(), FeedState::Live);
        rig.stub.lastSocket()->heartbeats = false;
        rig.stub.upgradeStatus = 503;
        const Instant lastFrame = rig.clock.now();
        QTRY_COMPARE(rig.state(), FeedState::Connecting);
        rig.clock.advance(90s);
        QTRY_COMPARE(rig.state(), FeedState::Stale);
        QCOMPARE(rig.feed.status().since, lastFrame);
        QVERIFY(!rig.feed.status().message.isEmpty());
    }

    void isOffUntilItFirstConnects()
    {
        WebSocketOptions options = quick();
        options.stale = 150ms;
        options.heardBefore = *parseInstant(u"2026-11-20T17:00:00Z");
        Rig rig(options);
        rig.stub.upgradeStatus = 503;
        rig.feed.start();
        QTRY_COMPARE(rig.state(), FeedState::Off);
        QTRY_VERIFY(rig.stub.count("/ws") > 2);
        QCOMPARE(rig.state(), FeedState::Off);
        QCOMPARE(rig.feed.status().since, *options.heardBefore);
        QVERIFY(!rig.feed.status().message.isEmpty());
        rig.stub.upgradeStatus = 101;
        QTRY_COMPARE(rig.state(), FeedState::Live);
    }

    void aQuietDayIsNotStale()
    {
        WebSocketOptions options = quick();
        options.stale = 250ms;
        Rig rig(options);
        rig.feed.start();
        QTRY_COMPARE(rig.state(), FeedState::Live);
        rig.status.clear();
        QTest::qWait(600);
        QCOMPARE(rig.state(), FeedState::Live);
        QCOMPARE(rig.status.count(), 0);
    }

    void aBurstIsOneStatus()
    {
        Rig rig;
        rig.feed.start();
        QTRY_COMPARE(rig.state(), FeedState::Live);
        rig.status.clear();
        for (int i = 0; i < 500; ++i)
            rig.stub.lastSocket()->sendEvent(ringing);
        QTRY_COMPARE(rig.received.count(), 500);
        QCOMPARE(rig.status.count(), 0);
        QTRY_COMPARE(rig.status.count(), 1);
        QCOMPARE(rig.status.last().first().value<FeedStatus>().lastEvent, rig.clock.now());
    }

    void withoutCredentialsItSaysWhy()
    {
        Rig rig;
        rig.tokens.setCredentials({});
        rig.feed.start();
        QTRY_VERIFY(rig.feed.status().message.contains(u"Client ID"_s));
        QVERIFY(rig.feed.status().nextTry);
        QCOMPARE(rig.stub.count("/oauth/token"), 0);
    }

    void withoutASubscriptionItStaysOff()
    {
        Rig rig;
        WebSocketFeed feed(rig.hosts, rig.tokens, {}, rig.clock, quick());
        feed.start();
        QCOMPARE(feed.status().state, FeedState::Off);
        QVERIFY(feed.status().message.contains(u"subscription id"_s));
        QTest::qWait(50);
        QCOMPARE(rig.stub.count("/oauth/token"), 0);
    }

    void stopsAtAnyMoment()
    {
        Rig rig;
        rig.feed.start();
        rig.feed.stop(); // while it asks for a token
        QTest::qWait(50);
        QCOMPARE(rig.stub.sockets().size(), 0);
        rig.feed.start();
        QTRY_COMPARE(rig.stub.count("/ws"), 1);
        rig.feed.stop(); // while it opens, or just after
        QTRY_COMPARE(rig.stub.openSockets(), 0);
        rig.feed.start();
        QTRY_COMPARE(rig.state(), FeedState::Live);
        rig.feed.stop();
        rig.feed.stop();
        QTRY_COMPARE(rig.stub.openSockets(), 0);
        const int connects = int(rig.stub.sockets().size());
        QTest::qWait(100);
        QCOMPARE(rig.stub.sockets().size(), connects);
        // What happened meanwhile is a gap.
        const qsizetype gaps = rig.gap.count();
        rig.feed.start();
        QTRY_COMPARE(rig.state(), FeedState::Live);
        QCOMPARE(rig.gap.count(), gaps + 1);
    }
};

QTEST_GUILESS_MAIN(TestWebSocketFeed)
#include "tst_websocketfeed.moc"
