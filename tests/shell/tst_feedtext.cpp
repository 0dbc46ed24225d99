// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/contestedfeed.h>
#include <ui/models/feedtext.h>

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

const Instant noon = *parseInstant(u"2026-11-24T12:00:00Z");

FeedStatus feed(FeedState state, Instant since, std::optional<Instant> last = {},
                std::optional<Instant> next = {})
{
    FeedStatus status;
    status.state = state;
    status.since = since;
    status.lastEvent = last;
    status.nextTry = next;
    return status;
}

} // namespace

class TestFeedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badge_data();
    void badge();
    void staleLine();
    void refreshProgress();
    void outcomeGoesFailureStays();
};

void TestFeedText::badge_data()
{
    QTest::addColumn<FeedStatus>("status");
    QTest::addColumn<QString>("text");
    const Instant then = noon - 3h;
    QTest::newRow("live") << feed(FeedState::Live, then, noon - 2s)
                          << u"Live · last event 2 s ago"_s;
    QTest::newRow("live, a quiet hour")
        << feed(FeedState::Live, then, noon - 4min) << u"Live · last event 4 min ago"_s;
    QTest::newRow("live, nothing heard yet")
        << feed(FeedState::Live, then) << u"Live · no event yet"_s;
    QTest::newRow("silent") << feed(FeedState::Stale, noon - 102s, noon - 102s)
                            << u"Silent 1:42 · board may be old"_s;
    QTest::newRow("off") << feed(FeedState::Off, noon - 245s, {}, noon + 7500ms)
                         << u"Off 4:05 · next try in 8 s"_s;
    QTest::newRow("off, the try is due")
        << feed(FeedState::Off, noon - 245s, {}, noon) << u"Off 4:05 · trying now"_s;
    QTest::newRow("off, no try planned") << feed(FeedState::Off, noon - 2h) << u"Off 2 h 00"_s;
    QTest::newRow("never tried") << FeedStatus() << u"Not connected"_s;
    QTest::newRow("connecting") << feed(FeedState::Connecting, noon - 3s) << u"Connecting · 0:03"_s;
}

void TestFeedText::badge()
{
    QFETCH(FeedStatus, status);
    QFETCH(QString, text);
    QCOMPARE(badgeText(status, noon).whole(), text);
}

void TestFeedText::staleLine()
{
    const QTimeZone zone("Europe/Berlin");
    FeedStatus status = feed(FeedState::Stale, noon - 102s);
    QCOMPARE(staleText(status, noon, noon, zone),
             u"Silent for 1:42. The board shows 12:58. We reconnect by ourselves."_s);
    status.state = FeedState::Off;
    status.message = u"Another program uses this subscription and ended ours."_s;
    QCOMPARE(staleText(status, noon, noon, zone),
             u"Off for 1:42. The board shows 12:58. Another program uses this subscription and "
             "ended ours."_s);
    // A fight for the subscription is named wherever the connection is told of.
    status.state = FeedState::Stale;
    status.message = contestedMessage();
    status.nextTry = noon + 10min;
    QCOMPARE(badgeText(status, noon).whole(),
             u"Taken over · another program uses this subscription"_s);
    QCOMPARE(staleText(status, noon, noon, zone),
             u"Another program uses this subscription and ended ours. Give each its own. The board "
             "shows 12:58, and we try again at 13:10."_s);
    QCOMPARE(staleText(FeedStatus(), noon, noon, zone), u"Not connected. The board shows 13:00."_s);
    status.state = FeedState::Live;
    QVERIFY(staleText(status, noon, noon, zone).isEmpty());
}

void TestFeedText::refreshProgress()
{
    SyncStatus sync;
    sync.running = true;
    QCOMPARE(refreshText(sync, noon), u"reading"_s);
    sync.step = u"queues"_s;
    QCOMPARE(refreshText(sync, noon), u"reading queues"_s);
    sync.done = 3;
    sync.total = 6;
    QCOMPARE(refreshText(sync, noon), u"reading queues 3 of 6"_s);
}

void TestFeedText::outcomeGoesFailureStays()
{
    SyncStatus sync;
    QVERIFY(refreshText(sync, noon).isEmpty());
    sync.outcome = u"41 agents, 6 queues, 12 calls read in 4.1 s. 2 changes."_s;
    sync.finished = noon;
    QCOMPARE(refreshText(sync, noon + 11s), sync.outcome);
    QVERIFY(refreshText(sync, noon + 13s).isEmpty());
    sync.failed = true;
    QCOMPARE(refreshText(sync, noon + 1h), sync.outcome);
}

QTEST_GUILESS_MAIN(TestFeedText)
#include "tst_feedtext.moc"
