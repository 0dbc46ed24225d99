// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <alerts/alertengine.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::alerts;

Q_DECLARE_METATYPE(zm::AlertLevel)
Q_DECLARE_METATYPE(zm::TileState)

/// PRODUCT §7, Alerts: every bound belongs to its level, and one step before it does not.
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringing_data();
    void ringing();
    void free_data();
    void free();
    void serviceLevel_data();
    void serviceLevel();
    void abandoned_data();
    void abandoned();
    void agent_data();
    void agent();
    void heldCallCountsFromItsAnswer();
    void nobodyRingsAlertsNobody();
    void missed();
    void worstIsTheLoudest();
    void ownLimits();
};

namespace {

const Instant now = fromMs(1'795'530'740'000);
constexpr auto none = AlertLevel::None;
constexpr auto warn = AlertLevel::Warn;
constexpr auto breach = AlertLevel::Breach;

AlertLevel ringingAlert(const std::optional<Instant> &oldest, Instant at, const Rules &rules = {})
{
    return levelOf(RuleId::OldestRing, rules[RuleId::OldestRing], ringReading(oldest), at);
}

AlertLevel freeAlert(int free, bool rings)
{
    return levelOf(RuleId::FreeAgents, Rules()[RuleId::FreeAgents], freeReading(free, rings), now);
}

AlertLevel serviceLevelAlert(const DayCounts &day, int goal)
{
    const Rules rules;
    return levelOf(RuleId::ServiceLevel, rules[RuleId::ServiceLevel],
                   levelReading(day, goal, rules.leastOffered), now);
}

AlertLevel abandonAlert(const DayCounts &day)
{
    const Rules rules;
    return levelOf(RuleId::AbandonRate, rules[RuleId::AbandonRate],
                   abandonReading(day, rules.leastOffered), now);
}

BoardDelta liveBoard()
{
    BoardDelta board;
    board.reset = true;
    board.asOf = now;
    board.feed.state = FeedState::Live;
    return board;
}

AlertLevel agentAlert(AgentRow row, Instant at)
{
    row.id = AgentId(u"a"_s);
    BoardDelta board = liveBoard();
    board.agents = {row};
    AlertEngine engine;
    engine.take(board);
    return engine.agentMark(row.id, at);
}

QueueMarks queueAlerts(QueueRow row, Instant at)
{
    row.id = QueueId(u"q"_s);
    BoardDelta board = liveBoard();
    board.queues = {row};
    AlertEngine engine;
    engine.take(board);
    return engine.queueMarks(row.id, at);
}

QueueMarks totalsAlerts(const BoardTotals &totals, Instant at)
{
    BoardDelta board = liveBoard();
    board.totals = totals;
    AlertEngine engine;
    engine.take(board);
    return engine.totalsMarks(at);
}

AlertLevel missedAlert(int open)
{
    AlertEngine engine;
    engine.setOpenMissed(open, now);
    return engine.missedMark();
}

} // namespace

void LimitsTest::ringing_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<AlertLevel>("level");
    QTest::newRow("a moment") << qint64(0) << none;
    QTest::newRow("29.999 s still reads 0:29") << qint64(29'999) << none;
    QTest::newRow("30 s") << qint64(30'000) << warn;
    QTest::newRow("59.999 s") << qint64(59'999) << warn;
    QTest::newRow("60 s") << qint64(60'000) << breach;
    QTest::newRow("a clock behind the feed") << qint64(-5'000) << none;
}

void LimitsTest::ringing()
{
    QFETCH(qint64, ms);
    QFETCH(AlertLevel, level);
    QCOMPARE(ringingAlert(now - milliseconds(ms), now), level);
}

void LimitsTest::free_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("rings");
    QTest::addColumn<AlertLevel>("level");
    QTest::newRow("two free while it rings") << 2 << true << none;
    QTest::newRow("one free while it rings") << 1 << true << warn;
    QTest::newRow("none free while it rings") << 0 << true << breach;
    QTest::newRow("one free and quiet") << 1 << false << none;
    QTest::newRow("none free and quiet") << 0 << false << none;
}

void LimitsTest::free()
{
    QFETCH(int, count);
    QFETCH(bool, rings);
    QFETCH(AlertLevel, level);
    QCOMPARE(freeAlert(count, rings), level);
}

void LimitsTest::serviceLevel_data()
{
    QTest::addColumn<int>("offered");
    QTest::addColumn<int>("answered");
    QTest::addColumn<int>("inTarget");
    QTest::addColumn<AlertLevel>("level");
    QTest::newRow("at the goal") << 1000 << 1000 << 800 << none;
    QTest::newRow("4.9 points under") << 1000 << 1000 << 751 << none;
    QTest::newRow("5 points under") << 1000 << 1000 << 750 << warn;
    QTest::newRow("19.9 points under") << 1000 << 1000 << 601 << warn;
    QTest::newRow("20 points under") << 1000 << 1000 << 600 << breach;
    QTest::newRow("19 offered are too few") << 19 << 19 << 0 << none;
    QTest::newRow("20 offered are enough") << 20 << 20 << 0 << breach;
    QTest::newRow("nothing to divide by") << 30 << 0 << 0 << none;
}

void LimitsTest::serviceLevel()
{
    QFETCH(int, offered);
    QFETCH(int, answered);
    QFETCH(int, inTarget);
    QFETCH(AlertLevel, level);
    DayCounts day;
    day.offered = offered;
    day.answered = answered;
    day.answeredInTarget = inTarget;
    QCOMPARE(serviceLevelAlert(day, 80), level);
}

void LimitsTest::abandoned_data()
{
    QTest::addColumn<int>("offered");
    QTest::addColumn<int>("lost");
    QTest::addColumn<AlertLevel>("level");
    QTest::newRow("4.9 %") << 1000 << 49 << none;
    QTest::newRow("5 %") << 1000 << 50 << warn;
    QTest::newRow("9.9 %") << 1000 << 99 << warn;
    QTest::newRow("10 %") << 1000 << 100 << breach;
    QTest::newRow("19 offered are too few") << 19 << 19 << none;
    QTest::newRow("20 offered are enough") << 20 << 1 << warn;
    QTest::newRow("an empty day") << 0 << 0 << none;
}

void LimitsTest::abandoned()
{
    QFETCH(int, offered);
    QFETCH(int, lost);
    QFETCH(AlertLevel, level);
    DayCounts day;
    day.offered = offered;
    day.abandoned = lost;
    QCOMPARE(abandonAlert(day), level);
}

void LimitsTest::agent_data()
{
    QTest::addColumn<TileState>("state");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<AlertLevel>("level");
    const auto rows = [](const char *name, TileState state, int warnAt, int breachAt) {
        QTest::addRow("%s, a second before", name) << state << warnAt - 1 << none;
        QTest::addRow("%s, warning", name) << state << warnAt << warn;
        QTest::addRow("%s, a second before the limit", name) << state << breachAt - 1 << warn;
        QTest::addRow("%s, limit", name) << state << breachAt << breach;
    };
    rows("queue call", TileState::OnQueueCall, 900, 1800);
    rows("call in", TileState::OnCallIn, 900, 1800);
    rows("call out", TileState::OnCallOut, 900, 1800);
    rows("internal call", TileState::OnCallInternal, 900, 1800);
    rows("call by presence", TileState::OnCallByPresence, 900, 1800);
    rows("away", TileState::Away, 900, 1800);
    rows("do not disturb", TileState::DoNotDisturb, 600, 1200);
    for (const TileState state :
         {TileState::Free, TileState::Mobile, TileState::Ringing, TileState::Dialling,
          TileState::WrapUp, TileState::OptedOut, TileState::OutOfOffice, TileState::Offline,
          TileState::InMeeting, TileState::Calendar, TileState::Busy, TileState::NoData,
          TileState::Idle})
        QTest::addRow("%s has no limit", qPrintable(nameOf(state))) << state << 36'000 << none;
}

void LimitsTest::agent()
{
    QFETCH(TileState, state);
    QFETCH(int, seconds);
    QFETCH(AlertLevel, level);
    AgentRow row;
    row.state = state;
    QCOMPARE(agentAlert(row, now), none); // no beginning known
    row.since = now - zm::seconds(seconds);
    QCOMPARE(agentAlert(row, now), level);
}

void LimitsTest::heldCallCountsFromItsAnswer()
{
    AgentRow row;
    row.state = TileState::Hold;
    row.since = now - 20s;
    row.callSince = now - 31min;
    QCOMPARE(agentAlert(row, now), breach);
    row.callSince.reset();
    QCOMPARE(agentAlert(row, now), none);
}

void LimitsTest::nobodyRingsAlertsNobody()
{
    QueueRow row;
    row.free = 0;
    QCOMPARE(queueAlerts(row, now), QueueMarks{});
    QCOMPARE(ringingAlert({}, now), none);
}

void LimitsTest::missed()
{
    QCOMPARE(missedAlert(4), none);
    QCOMPARE(missedAlert(5), warn);
    QCOMPARE(missedAlert(9), warn);
    QCOMPARE(missedAlert(10), breach);
}

void LimitsTest::worstIsTheLoudest()
{
    QueueRow row;
    row.free = 1;
    row.longestRinging = now - 61s;
    const QueueMarks alerts = queueAlerts(row, now);
    QCOMPARE(alerts.free, warn);
    QCOMPARE(alerts.longest, breach);
    QCOMPARE(alerts.worst(), breach);

    BoardTotals totals;
    totals.free = 5;
    totals.longestRinging = now - 31s;
    QCOMPARE(totalsAlerts(totals, now).worst(), warn);
}

void LimitsTest::ownLimits()
{
    Rules rules;
    rules[RuleId::OldestRing].warn = 5;
    rules[RuleId::OldestRing].breach = 8;
    QCOMPARE(ringingAlert(now - 5s, now, rules), warn);
    QCOMPARE(ringingAlert(now - 8s, now, rules), breach);
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_alertlimits.moc"
