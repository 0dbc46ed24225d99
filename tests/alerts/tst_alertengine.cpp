// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include <alerts/alertengine.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::alerts;

namespace {

using Kind = AlertEvent::Kind;

const QTimeZone london("Europe/London");
const Instant start = *parseInstant(u"2026-11-24T14:00:00Z"); // a Tuesday
const QueueId billing(u"billing"_s);
const AgentId olena(u"olena"_s);
const AlertKey billingRing{RuleId::OldestRing, u"billing"_s};
const AlertKey billingFree{RuleId::FreeAgents, u"billing"_s};
const AlertKey olenaCall{RuleId::InCall, u"olena"_s};

/// "14:00:40 raised warn loud oldest-ring billing 40": what a diff can tell.
QString line(const AlertEvent &event)
{
    static const QStringList kinds{u"raised"_s,  u"worsened"_s,     u"eased"_s,  u"repeated"_s,
                                   u"cleared"_s, u"acknowledged"_s, u"snoozed"_s};
    return QStringList{toDateTime(event.at, london).toString(u"HH:mm:ss"),
                       kinds[int(event.kind)],
                       event.alert.level == AlertLevel::Breach ? u"breach"_s : u"warn"_s,
                       event.loud ? u"loud"_s : u"quiet"_s,
                       keyOf(event.alert.key.rule),
                       event.alert.key.subject,
                       QString::number(event.value)}
        .join(u' ');
}

/// A centre of one queue and one agent, told to the engine bit by bit.
class Centre
{
public:
    explicit Centre(const Rules &rules = {})
        : engine(rules, london)
    {
        board.reset = true;
        board.asOf = now;
        board.feed = {FeedState::Live, now, now, {}, {}};
        queue.id = billing;
        queue.free = 5;
        queue.goalPercent = 80;
        agent.id = olena;
        agent.state = TileState::Free;
        agent.since = now;
        tell();
    }

    QStringList after(milliseconds span)
    {
        now += span;
        return lines(engine.advance(now));
    }

    void tell()
    {
        board.asOf = now;
        board.agents = {agent};
        board.queues = {queue};
        engine.take(board);
        board.reset = false;
    }

    void ring(seconds ago = 0s)
    {
        queue.longestRinging = now - ago;
        tell();
    }
    void quiet()
    {
        queue.longestRinging.reset();
        tell();
    }
    void feed(FeedState state)
    {
        board.feed.state = state;
        board.feed.since = now;
        tell();
    }
    void be(TileState state)
    {
        agent.state = state;
        agent.since = now;
        tell();
    }

    static QStringList lines(const QList<AlertEvent> &events)
    {
        QStringList text;
        for (const AlertEvent &event : events)
            text << line(event);
        return text;
    }

    Instant now = start;
    BoardDelta board;
    QueueRow queue;
    AgentRow agent;
    AlertEngine engine;
};

Rules only(RuleId rule)
{
    Rules rules;
    for (Rule &each : rules.each)
        each.on = false;
    rules[rule].on = true;
    return rules;
}

} // namespace

class AlertEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaults()
    {
        const Rules rules;
        QCOMPARE(rules.onDelay, 10s);
        QCOMPARE(rules.repeat, 60s);
        QCOMPARE(rules.leastOffered, 20);
        const auto limits = [&rules](RuleId rule) {
            return std::pair(rules[rule].warn, rules[rule].breach);
        };
        QCOMPARE(limits(RuleId::OldestRing), std::pair(30, 60));
        QCOMPARE(limits(RuleId::FreeAgents), std::pair(1, 0));
        QCOMPARE(limits(RuleId::ServiceLevel), std::pair(5, 20));
        QCOMPARE(limits(RuleId::AbandonRate), std::pair(5, 10));
        QCOMPARE(limits(RuleId::InCall), std::pair(900, 1800));
        QCOMPARE(limits(RuleId::Away), std::pair(900, 1800));
        QCOMPARE(limits(RuleId::DoNotDisturb), std::pair(600, 1200));
        QCOMPARE(limits(RuleId::OpenMissed), std::pair(5, 10));
        QCOMPARE(limits(RuleId::FeedSilent).second, 90);
        QVERIFY(rules[RuleId::FeedSilent].businessHoursOnly);
        for (int i = 0; i < ruleCount; ++i)
            QCOMPARE(ruleFrom(keyOf(RuleId(i))), std::optional(RuleId(i)));
    }

    void markAtOnceAlertAfterTheDelay()
    {
        Centre c(only(RuleId::OldestRing));
        c.ring();
        QCOMPARE(c.after(29'999ms), QStringList());
        QCOMPARE(c.engine.queueMarks(billing, c.now).longest, AlertLevel::None);
        QCOMPARE(c.after(1ms), QStringList());
        QCOMPARE(c.engine.queueMarks(billing, c.now).longest, AlertLevel::Warn);
        QCOMPARE(c.after(9'999ms), QStringList());
        QCOMPARE(c.after(1ms), QStringList{u"14:00:40 raised warn loud oldest-ring billing 40"_s});
        QCOMPARE(c.engine.active().size(), 1);
    }

    void transitionsBearTheInstantTheyWereDue()
    {
        Centre c(only(RuleId::OldestRing));
        c.ring();
        QCOMPARE(c.after(75s),
                 (QStringList{u"14:00:40 raised warn loud oldest-ring billing 40"_s,
                              u"14:01:10 worsened breach loud oldest-ring billing 70"_s}));
    }

    void aBreachAtOnceIsOneAlert()
    {
        Centre c(only(RuleId::OldestRing));
        c.ring(5min); // known late
        QCOMPARE(c.engine.queueMarks(billing, c.now).longest, AlertLevel::Breach);
        QCOMPARE(c.after(20s),
                 QStringList{u"14:00:10 raised breach loud oldest-ring billing 310"_s});
    }

    void anEndInTimeTellsNobody()
    {
        Centre c(only(RuleId::OldestRing));
        c.ring();
        QCOMPARE(c.after(39s), QStringList());
        c.quiet();
        QCOMPARE(c.after(5min), QStringList());
        QVERIFY(c.engine.active().isEmpty());
    }

    void anEndClears()
    {
        Centre c(only(RuleId::OldestRing));
        c.ring();
        c.after(45s);
        c.quiet();
        QCOMPARE(c.engine.queueMarks(billing, c.now).longest, AlertLevel::None);
        // It is told as it was.
        QCOMPARE(c.after(0s), QStringList{u"14:00:45 cleared warn quiet oldest-ring billing 45"_s});
        QCOMPARE(c.after(10min), QStringList());
    }

    void theNextRingIsAnother()
    {
        Centre c(only(RuleId::OldestRing));
        c.ring();
        c.after(45s);
        c.ring(4s); // the oldest was answered, another had rung for 4 s
        QCOMPARE(c.after(35s),
                 QStringList{u"14:00:45 cleared warn quiet oldest-ring billing 45"_s});
        QCOMPARE(c.after(1s), QStringList{u"14:01:21 raised warn loud oldest-ring billing 40"_s});
    }

    void repeatsUntilSomebodyAcknowledges()
    {
        Centre c(only(RuleId::InCall));
        Rules rules = c.engine.rules();
        rules[RuleId::InCall].sound = true;
        c.engine.setRules(rules);
        c.be(TileState::OnQueueCall);
        QCOMPARE(c.after(15min + 10s),
                 QStringList{u"14:15:10 raised warn loud in-call olena 910"_s});
        QCOMPARE(c.after(59'999ms), QStringList());
        QCOMPARE(c.after(1ms), QStringList{u"14:16:10 repeated warn loud in-call olena 970"_s});
        QCOMPARE(c.after(60s), QStringList{u"14:17:10 repeated warn loud in-call olena 1030"_s});
        c.engine.acknowledge(olenaCall, u"Ada"_s, c.now + 5s);
        QCOMPARE(c.after(5s),
                 QStringList{u"14:17:15 acknowledged warn quiet in-call olena 1035"_s});
        QCOMPARE(c.engine.active()[olenaCall].acknowledgedBy, u"Ada"_s);
        QCOMPARE(c.engine.active()[olenaCall].acknowledged, std::optional(c.now));
        QCOMPARE(c.after(5min), QStringList());
        QCOMPARE(c.engine.agentMark(olena, c.now), AlertLevel::Warn); // the number is still marked
    }

    void whoAcknowledgedAWarningHasNotSeenTheBreach()
    {
        Centre c(only(RuleId::OldestRing));
        c.ring();
        c.after(40s);
        c.engine.acknowledge(billingRing, u"Ada"_s, c.now);
        QCOMPARE(c.after(30s),
                 (QStringList{u"14:00:40 acknowledged warn quiet oldest-ring billing 40"_s,
                              u"14:01:10 worsened breach loud oldest-ring billing 70"_s}));
        QVERIFY(!c.engine.active()[billingRing].acknowledged);
    }

    void aRuleWithoutASoundDoesNotRepeat()
    {
        Centre c(only(RuleId::InCall));
        c.be(TileState::OnQueueCall);
        QCOMPARE(c.after(20min), QStringList{u"14:15:10 raised warn loud in-call olena 910"_s});
    }

    void aSleepOfHoursRepeatsOnce()
    {
        Centre c(only(RuleId::OldestRing));
        c.ring();
        c.after(71s);
        const QStringList told = c.after(8h);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().contains("repeated"_L1));
    }

    void ringsThatComeAndGoAreOneAlert()
    {
        Centre c(only(RuleId::FreeAgents));
        c.queue.free = 1;
        c.ring();
        QCOMPARE(c.engine.queueMarks(billing, c.now).free, AlertLevel::Warn);
        QCOMPARE(c.after(10s), QStringList{u"14:00:10 raised warn loud free-agents billing 1"_s});
        for (int i = 0; i < 5; ++i) {
            c.quiet();
            QCOMPARE(c.engine.queueMarks(billing, c.now).free, AlertLevel::None);
            QCOMPARE(c.after(4s), QStringList());
            c.ring();
            QCOMPARE(c.after(4s), QStringList());
        }
        c.quiet();
        QCOMPARE(c.after(9'999ms), QStringList());
        QCOMPARE(c.after(1ms), QStringList{u"14:01:00 cleared warn quiet free-agents billing 1"_s});
    }

    void aNumberOnTheEdgeDoesNotFlicker()
    {
        Centre c(only(RuleId::ServiceLevel));
        const auto level = [&c](int inTarget) {
            c.queue.today.offered = c.queue.today.answered = 1000;
            c.queue.today.answeredInTarget = inTarget;
            c.tell();
            return c.engine.queueMarks(billing, c.now).serviceLevel;
        };
        QCOMPARE(level(751), AlertLevel::None); // 4.9 under
        QCOMPARE(level(750), AlertLevel::Warn);
        QCOMPARE(c.after(10s), QStringList{u"14:00:10 raised warn loud service-level billing 5"_s});
        for (const int inTarget : {751, 749, 755, 760}) {
            QCOMPARE(level(inTarget), AlertLevel::Warn);
            QCOMPARE(c.after(2s), QStringList());
        }
        QCOMPARE(level(761), AlertLevel::None); // a point better than the limit
        QCOMPARE(c.after(0s),
                 QStringList{u"14:00:18 cleared warn quiet service-level billing 3.9"_s});
        QCOMPARE(level(751), AlertLevel::None);
    }

    void aBreachEasesToAWarning()
    {
        Centre c(only(RuleId::ServiceLevel));
        c.queue.today.offered = c.queue.today.answered = 1000;
        c.queue.today.answeredInTarget = 500;
        c.tell();
        QCOMPARE(c.after(10s),
                 QStringList{u"14:00:10 raised breach loud service-level billing 30"_s});
        c.queue.today.answeredInTarget = 700;
        c.tell();
        QCOMPARE(c.after(0s), QStringList{u"14:00:10 eased warn quiet service-level billing 10"_s});
        QCOMPARE(c.engine.activeInOrder().first().limit, 5);
    }

    void tooFewOfferedAreNoRate()
    {
        Centre c(only(RuleId::AbandonRate));
        c.queue.today.offered = 19;
        c.queue.today.abandoned = 19;
        c.tell();
        QCOMPARE(c.after(1min), QStringList());
        c.queue.today.offered = 20;
        c.tell();
        QCOMPARE(c.after(10s),
                 QStringList{u"14:01:10 raised breach loud abandon-rate billing 95"_s});
    }

    void aMutedQueueIsMarkedAndSilent()
    {
        Centre c(only(RuleId::OldestRing));
        c.engine.setMuted({billing});
        c.ring();
        QCOMPARE(c.after(40s), QStringList{u"14:00:40 raised warn quiet oldest-ring billing 40"_s});
        QCOMPARE(c.engine.queueMarks(billing, c.now).longest, AlertLevel::Warn);
        QCOMPARE(c.after(3min),
                 QStringList{u"14:01:10 worsened breach quiet oldest-ring billing 70"_s});
        QVERIFY(!c.engine.holdsWall(billing, c.now));
        c.engine.setMuted({});
        QVERIFY(c.engine.holdsWall(billing, c.now));
        QCOMPARE(c.after(1s),
                 QStringList{u"14:03:40 repeated breach loud oldest-ring billing 220"_s});
    }

    void aSnoozedAlertSleeps()
    {
        Centre c(only(RuleId::OldestRing));
        c.ring();
        c.after(71s);
        c.engine.snooze(billingRing, c.now + 5min, c.now);
        QVERIFY(!c.engine.holdsWall(billing, c.now));
        QCOMPARE(c.after(299s),
                 QStringList{u"14:01:11 snoozed breach quiet oldest-ring billing 71"_s});
        QCOMPARE(c.after(1s),
                 QStringList{u"14:06:11 repeated breach loud oldest-ring billing 371"_s});
        QVERIFY(c.engine.holdsWall(billing, c.now));
    }

    void aSnoozeOutlastsItsAlert()
    {
        Centre c(only(RuleId::OldestRing));
        c.ring();
        c.after(41s);
        c.engine.snooze(billingRing, c.now + 10min, c.now);
        c.quiet();
        c.after(1s);
        c.ring(); // 14:00:42
        QCOMPARE(c.after(40s), QStringList{u"14:01:22 raised warn quiet oldest-ring billing 40"_s});
        QCOMPARE(c.after(9min),
                 QStringList{u"14:01:52 worsened breach quiet oldest-ring billing 70"_s});
        QCOMPARE(c.after(1min),
                 QStringList{u"14:10:41 repeated breach loud oldest-ring billing 599"_s});
    }

    void aSnoozeCanBeEnded()
    {
        Centre c(only(RuleId::OldestRing));
        c.ring();
        c.after(41s);
        c.engine.snooze(billingRing, c.now + 10min, c.now);
        c.after(5s);
        c.engine.snooze(billingRing, c.now, c.now);
        QCOMPARE(c.after(24s).size(), 1);
        QVERIFY(!c.engine.active()[billingRing].snoozedUntil);
    }

    void quietHoursOverMidnight()
    {
        Rules rules = only(RuleId::Away);
        rules[RuleId::Away].sound = true;
        rules.quiet.on = true; // 22:00 to 7:00
        Centre c(rules);
        c.now = *parseInstant(u"2026-11-24T21:44:00Z");
        c.be(TileState::Away);
        QCOMPARE(c.after(15min + 10s), QStringList{u"21:59:10 raised warn loud away olena 910"_s});
        QVERIFY(!c.engine.isQuietTime());
        // Neither the repeat of 22:00:10 nor the breach of 22:14:10 is heard; both are in the list.
        QCOMPARE(c.after(2h), QStringList{u"22:14:10 worsened breach quiet away olena 1810"_s});
        QVERIFY(c.engine.isQuietTime());
        QCOMPARE(c.engine.agentMark(olena, c.now), AlertLevel::Breach);
        QCOMPARE(c.after(7h), QStringList()); // 6:59:10
        QCOMPARE(c.after(50s), QStringList{u"07:00:00 repeated breach loud away olena 33360"_s});
    }

    void quietHoursOnTheNightTheClockChanges()
    {
        Rules rules = only(RuleId::Away);
        rules[RuleId::Away].sound = true;
        rules.quiet.on = true;
        Centre c(rules);
        c.now = *parseInstant(u"2027-03-27T23:00:00Z"); // 28 March 2027: 1:00 becomes 2:00
        c.be(TileState::Away);
        c.after(1h);
        QCOMPARE(c.after(6h - 1ms), QStringList()); // 6:59:59.999 summer time
        QCOMPARE(c.after(1ms), QStringList{u"07:00:00 repeated breach loud away olena 25200"_s});
    }

    void aDayEndsAtMidnight()
    {
        Centre c(only(RuleId::AbandonRate));
        c.now = *parseInstant(u"2026-11-24T23:59:30Z");
        c.queue.today.offered = 100;
        c.queue.today.abandoned = 8;
        c.tell();
        QCOMPARE(c.after(10s), QStringList{u"23:59:40 raised warn loud abandon-rate billing 8"_s});
        c.now += 20s;
        c.queue.today = {}; // the new day's counts
        c.tell();
        QCOMPARE(c.after(0s), QStringList{u"00:00:00 cleared warn quiet abandon-rate billing 8"_s});
        // A call that began before midnight goes on.
        Centre d(only(RuleId::InCall));
        d.now = *parseInstant(u"2026-11-24T23:50:00Z");
        d.be(TileState::OnCallOut);
        QCOMPARE(d.after(16min), QStringList{u"00:05:10 raised warn loud in-call olena 910"_s});
    }

    void theFeedFallsSilentInBusinessHours()
    {
        Centre c;
        c.feed(FeedState::Stale);
        QCOMPARE(c.after(99s), QStringList());
        QCOMPARE(c.after(1s), QStringList{u"14:01:40 raised breach loud feed-silent  100"_s});
        // Tries that fail in between are the same silence.
        c.feed(FeedState::Connecting);
        c.feed(FeedState::Off);
        QCOMPARE(c.after(60s), QStringList{u"14:02:40 repeated breach loud feed-silent  160"_s});
        c.feed(FeedState::Live);
        QCOMPARE(c.after(0s), QStringList{u"14:02:40 cleared breach quiet feed-silent  160"_s});
    }

    void aSilentFeedAtNightWaitsForTheMorning()
    {
        Centre c(only(RuleId::FeedSilent));
        c.now = *parseInstant(u"2026-11-27T17:59:00Z"); // Friday
        c.feed(FeedState::Off);
        QCOMPARE(c.after(48h), QStringList());
        const QStringList told = c.after(14h + 1min + 10s);
        QCOMPARE(told, QStringList{u"08:00:10 raised breach loud feed-silent  223270"_s});
    }

    void anOldBoardAlertsNobody()
    {
        Centre c;
        c.queue.free = 5;
        c.ring();
        c.after(41s);
        c.feed(FeedState::Stale);
        QCOMPARE(c.engine.queueMarks(billing, c.now).longest, AlertLevel::None);
        QVERIFY(!c.engine.holdsWall(billing, c.now));
        const QStringList told = c.after(2min);
        QVERIFY2(!told.join(u'\n').contains("oldest-ring"_L1), qPrintable(told.join(u'\n')));
        c.feed(FeedState::Live); // it rang on
        QCOMPARE(c.engine.queueMarks(billing, c.now).longest, AlertLevel::Breach);
        c.after(0s);
        QVERIFY(c.after(10s).join(u'\n').contains("worsened breach loud oldest-ring"_L1));
    }

    void whoLeavesClears()
    {
        Centre c(only(RuleId::InCall));
        c.be(TileState::OnCallIn);
        c.after(16min);
        BoardDelta gone = c.board;
        gone.asOf = c.now;
        gone.agents = {};
        gone.queues = {};
        gone.agentsGone = {olena};
        c.engine.take(gone);
        QCOMPARE(c.after(0s), QStringList{u"14:16:00 cleared warn quiet in-call olena 960"_s});
        QCOMPARE(c.engine.agentMark(olena, c.now), AlertLevel::None);
        // So does everybody whom a reset no longer names.
        c.be(TileState::OnCallIn);
        c.after(16min);
        gone.asOf = c.now;
        gone.agentsGone = {};
        gone.reset = true;
        c.engine.take(gone);
        QCOMPARE(c.after(0s).size(), 1);
        QVERIFY(c.engine.active().isEmpty());
    }

    void allQueuesTogetherAreMarkedAndNeverTold()
    {
        Centre c;
        c.board.totals.longestRinging = c.now - 2min;
        c.board.totals.free = 9;
        c.tell();
        QCOMPARE(c.engine.totalsMarks(c.now).longest, AlertLevel::Breach);
        QCOMPARE(c.after(10min), QStringList());
    }

    void missedCallers()
    {
        Centre c;
        c.engine.setOpenMissed(4, c.now);
        QCOMPARE(c.engine.missedMark(), AlertLevel::None);
        c.engine.setOpenMissed(5, c.now);
        QCOMPARE(c.engine.missedMark(), AlertLevel::Warn);
        QCOMPARE(c.after(10s), QStringList{u"14:00:10 raised warn loud open-missed  5"_s});
        c.engine.setOpenMissed(4, c.now);
        QCOMPARE(c.engine.missedMark(), AlertLevel::Warn);
        c.engine.setOpenMissed(3, c.now);
        QCOMPARE(c.after(0s), QStringList{u"14:00:10 cleared warn quiet open-missed  3"_s});
    }

    void aRuleSwitchedOffClears()
    {
        Centre c(only(RuleId::OldestRing));
        c.ring();
        c.after(41s);
        Rules rules = c.engine.rules();
        rules[RuleId::OldestRing].on = false;
        c.engine.setRules(rules);
        QCOMPARE(c.after(0s), QStringList{u"14:00:41 cleared warn quiet oldest-ring billing 41"_s});
        QCOMPARE(c.engine.queueMarks(billing, c.now).longest, AlertLevel::None);
        rules[RuleId::OldestRing].on = true;
        rules[RuleId::OldestRing].breach = 35;
        c.engine.setRules(rules);
        QCOMPARE(c.engine.queueMarks(billing, c.now).longest, AlertLevel::Breach);
        QCOMPARE(c.after(10s),
                 QStringList{u"14:00:51 raised breach loud oldest-ring billing 51"_s});
    }

    void theWorstComesFirst()
    {
        Centre c;
        c.be(TileState::OnCallIn);
        c.after(16min);
        c.queue.free = 0;
        c.ring();
        c.after(45s);
        QList<AlertKey> order;
        for (const Alert &alert : c.engine.activeInOrder())
            order << alert.key;
        QCOMPARE(order, (QList<AlertKey>{billingFree, olenaCall, billingRing}));
        QVERIFY(c.engine.holdsWall(billing, c.now));
        c.engine.acknowledge(billingFree, u"Ada"_s, c.now);
        QVERIFY(!c.engine.holdsWall(billing, c.now));
    }

    void aClockThatGoesBackChangesNothing()
    {
        Centre c(only(RuleId::OldestRing));
        c.ring();
        c.after(41s);
        QVERIFY(c.engine.advance(start).isEmpty());
        c.board.asOf = start;
        c.engine.take(c.board);
        QCOMPARE(c.engine.active().size(), 1);
    }

    /// However coarsely time passes, the same happens at the same instants.
    void anyStepTellsTheSame()
    {
        const auto run = [](milliseconds step) {
            QRandomGenerator random(7);
            Centre c;
            QStringList told;
            for (int news = 0; news < 200; ++news) {
                const Instant next = start + seconds((news + 1) * 23);
                while (c.now + step < next)
                    told += c.after(step);
                told += c.after(next - c.now);
                c.queue.free = int(random.bounded(4));
                c.queue.today.offered += 5;
                c.queue.today.answered += 4;
                c.queue.today.answeredInTarget += int(random.bounded(5));
                c.queue.today.abandoned += int(random.bounded(2));
                if (random.bounded(3) == 0)
                    c.queue.longestRinging = c.now - seconds(random.bounded(50));
                else if (random.bounded(3) == 0)
                    c.queue.longestRinging.reset();
                if (random.bounded(9) == 0)
                    c.agent.since = c.now - seconds(random.bounded(2000));
                c.agent.state = random.bounded(5) ? TileState::DoNotDisturb : TileState::Hold;
                c.tell();
            }
            return told + c.after(2h);
        };
        const QStringList fine = run(100ms);
        QVERIFY(fine.size() > 50);
        QCOMPARE(run(1s), fine);
        QCOMPARE(run(1h), fine);
    }

    /// Thousands on the phone cost what falls due, not what there is.
    void aQuietSecondOfThousandsIsFree()
    {
        BoardDelta board;
        board.reset = true;
        board.asOf = start;
        board.feed.state = FeedState::Live;
        for (int i = 0; i < 5'000; ++i) {
            AgentRow row;
            row.id = AgentId(QString::number(i));
            row.state = TileState::OnCallIn;
            row.since = start + seconds(i);
            board.agents << row;
        }
        AlertEngine engine;
        engine.take(board);
        int raised = 0;
        for (int second = 0; second <= 5'000 + 910; ++second)
            for (const AlertEvent &event : engine.advance(start + seconds(second)))
                raised += event.kind == Kind::Raised;
        QCOMPARE(raised, 5'000);
    }
};

QTEST_GUILESS_MAIN(AlertEngineTest)
#include "tst_alertengine.moc"
