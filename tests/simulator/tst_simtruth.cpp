// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/element.h>
#include <simulator/fields.h>
#include <simulator/truth.h>
#include <simulator/truthcells.h>

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace zm;
using namespace zm::sim;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant tenOClock = *parseInstant(u"2026-11-23T10:00:00Z"); // a Monday

Options small(quint64 seed = 1)
{
    Options options;
    options.seed = seed;
    options.start = tenOClock;
    return options;
}

/// The whole working day, with everything on record.
Question wholeDay(Story &story)
{
    const Instant begin = story.centre().dayStart(story.centre().dayOf(tenOClock));
    return {begin, begin + 24h, begin + 24h};
}

qint64 sumOf(const Table &table, const QString &column)
{
    const qsizetype place = table.columns.indexOf(column);
    qint64 sum = 0;
    for (const QStringList &row : table.rows)
        sum += row[place].toLongLong();
    return sum;
}

qint64 countOf(const Table &table, const QString &column, const QString &value)
{
    const qsizetype place = table.columns.indexOf(column);
    return std::count_if(table.rows.begin(), table.rows.end(),
                         [&](const QStringList &row) { return row[place] == value; });
}

} // namespace

class TestSimTruth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsRoundHalvesUp();
    void statesFillTheDay();
    void statesFollowTheCalls();
    void askingLaterChangesNothing();
    void queuesTellALowerBound();
    void liveCallsHaveALivingLeg();
    void columnsAreTheProducts();
    void sumsAgree_data();
    void sumsAgree();
    void missedCallersRecover();
    void callsUnderWayAreNotCounted();
    void jsonHoldsEverything();
};

void TestSimTruth::cellsRoundHalvesUp()
{
    QCOMPARE(percentCell(860, 1'000 + 60 - 10), u"81.9"_s);
    QCOMPARE(percentCell(860, 1'060), u"81.1"_s);
    QCOMPARE(percentCell(1, 3), u"33.3"_s);
    QCOMPARE(percentCell(1, 2'000), u"0.1"_s);
    QCOMPARE(percentCell(5, 5), u"100.0"_s);
    QCOMPARE(percentCell(0, 0), QString());
    QCOMPARE(averageCell(5, 2), u"3"_s);
    QCOMPARE(averageCell(7, 3), u"2"_s);
    QCOMPARE(averageCell(0, 0), QString());
}

void TestSimTruth::statesFillTheDay()
{
    Story story(small());
    Truth truth(story);
    const Question day = wholeDay(story);
    static const QStringList words{u"hold"_s,
                                   u"on queue call"_s,
                                   u"on call in"_s,
                                   u"on call out"_s,
                                   u"on call internal"_s,
                                   u"ringing"_s,
                                   u"dialling"_s,
                                   u"on call (presence)"_s,
                                   u"do not disturb"_s,
                                   u"opted out"_s,
                                   u"out of office"_s,
                                   u"offline"_s,
                                   u"in meeting"_s,
                                   u"calendar"_s,
                                   u"busy"_s,
                                   u"away"_s,
                                   u"mobile"_s,
                                   u"free"_s,
                                   u"idle"_s};
    QSet<QString> seen;
    for (int i = 0; i < int(story.centre().agents().size()); ++i) {
        const QList<StateSpan> spans = truth.statesOf(i, day.from, day.to - 1ms);
        QCOMPARE(spans.first().from, day.from);
        QCOMPARE(spans.last().to, day.to - 1ms);
        for (qsizetype k = 0; k < spans.size(); ++k) {
            QVERIFY2(words.contains(spans[k].state), qPrintable(spans[k].state));
            QVERIFY(spans[k].from < spans[k].to);
            if (k > 0)
                QCOMPARE(spans[k].from, spans[k - 1].to);
            QCOMPARE(spans[k].queue.isEmpty(),
                     spans[k].state != "on queue call"_L1
                         && (spans[k].queue.isEmpty()
                             || (spans[k].state != "ringing"_L1 && spans[k].state != "hold"_L1)));
            seen.insert(spans[k].state);
        }
        if (story.centre().agents()[size_t(i)].commonArea)
            QVERIFY(spans.first().state == "idle"_L1);
    }
    for (const QString &word : words.mid(0, 12))
        QVERIFY2(seen.contains(word) || word == "opted out"_L1 || word == "out of office"_L1,
                 qPrintable(word));
}

void TestSimTruth::statesFollowTheCalls()
{
    Story story(small(2));
    Truth truth(story);
    for (Instant at = tenOClock; at < tenOClock + 1h; at += 217s) {
        const QList<AgentTruth> agents = truth.agentsAt(at);
        const Day &day = story.dayAt(at);
        for (int i = 0; i < agents.size(); ++i) {
            bool talks = false, rings = false;
            for (const SimCall &call : day.calls()) {
                for (const Leg &leg : call.legs) {
                    if (leg.agent != i || leg.ring > at || (leg.end && *leg.end <= at))
                        continue;
                    talks = talks || (leg.answer && *leg.answer <= at);
                    rings = rings || ((!leg.answer || *leg.answer > at) && !leg.outgoing());
                }
            }
            const QString &state = agents[i].state;
            QCOMPARE(state == "hold"_L1 || state == "on queue call"_L1 || state == "on call in"_L1
                         || state == "on call out"_L1 || state == "on call internal"_L1,
                     talks);
            QCOMPARE(state == "ringing"_L1, rings && !talks);
            QVERIFY(agents[i].since <= at);
            if (state == "free"_L1)
                QCOMPARE(day.presenceAt(i, at), Word::Available);
        }
    }
}

void TestSimTruth::askingLaterChangesNothing()
{
    Story early(small(3)), late(small(3));
    late.dayAt(tenOClock + 6h);
    QCOMPARE(Truth(early).agentsAt(tenOClock + 90min), Truth(late).agentsAt(tenOClock + 90min));
}

void TestSimTruth::queuesTellALowerBound()
{
    Options options = small();
    options.callVolume = 1.8; // more callers than the agents can take
    Story story(options);
    Truth truth(story);
    int waiting = 0, reallyWaiting = 0, ringing = 0;
    for (Instant at = tenOClock; at < tenOClock + 2h; at += 61s) {
        for (const QueueTruth &queue : truth.queuesAt(at)) {
            QVERIFY(queue.waiting <= queue.reallyWaiting);
            QCOMPARE(queue.longestRinging.has_value(), queue.waiting > 0);
            QVERIFY(queue.ringing >= queue.waiting);
            QVERIFY(queue.free <= queue.reachable);
            waiting += queue.waiting;
            reallyWaiting += queue.reallyWaiting;
            ringing += queue.ringing;
        }
    }
    QVERIFY(waiting > 20 && ringing > waiting);
    QVERIFY(reallyWaiting > waiting); // somebody waited while nobody rang
}

void TestSimTruth::liveCallsHaveALivingLeg()
{
    Story story(small());
    Truth truth(story);
    int held = 0, seen = 0;
    for (Instant at = tenOClock; at < tenOClock + 2h; at += 97s) {
        for (const CallTruth &call : truth.callsAt(at)) {
            ++seen;
            held += call.step == "on hold"_L1;
            QVERIFY(!call.agents.isEmpty() && !call.from.isEmpty() && !call.to.isEmpty());
            QVERIFY(call.started <= at);
        }
    }
    QVERIFY(seen > 300 && held > 3);
}

void TestSimTruth::columnsAreTheProducts()
{
    Story story(small());
    Truth truth(story);
    const Question question{tenOClock, tenOClock + 1h, tenOClock + 3h};
    for (const QString &id : Truth::reports()) {
        const Table table = truth.report(id, question);
        QVERIFY2(!table.rows.isEmpty(), qPrintable(id));
        for (const QStringList &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
    }
    QCOMPARE(truth.report(u"heat-map"_s, question).columns.join(u','),
             u"weekday,hour,offered,answered,abandoned,service_level_percent"_s);
    QVERIFY(truth.report(u"no-such-report"_s, question).columns.isEmpty());
}

void TestSimTruth::sumsAgree_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestSimTruth::sumsAgree()
{
    QFETCH(int, seed);
    Story story(small(quint64(seed)));
    Truth truth(story);
    const Question day = wholeDay(story);
    const Table summary = truth.report(u"queue-summary"_s, day);
    const qint64 offered = sumOf(summary, u"offered"_s), answered = sumOf(summary, u"answered"_s);
    QVERIFY(offered > 500);
    QCOMPARE(offered, answered + sumOf(summary, u"abandoned"_s) + sumOf(summary, u"overflowed"_s)
                          + sumOf(summary, u"voicemail"_s));
    const Table intervals = truth.report(u"queue-intervals"_s, day);
    const Table heat = truth.report(u"heat-map"_s, day);
    for (const QString &column : {u"offered"_s, u"answered"_s, u"abandoned"_s}) {
        QCOMPARE(sumOf(intervals, column), sumOf(summary, column));
        QCOMPARE(sumOf(heat, column), sumOf(summary, column));
    }
    const Table waits = truth.report(u"wait-distribution"_s, day);
    qint64 binned = 0;
    for (const QString &bin : waits.columns.mid(2))
        binned += sumOf(waits, bin);
    QCOMPARE(binned, offered);

    const Table agents = truth.report(u"agent-summary"_s, day);
    const Table offers = truth.report(u"agent-offers"_s, day);
    QCOMPARE(sumOf(agents, u"queue_answered"_s), answered);
    QCOMPARE(sumOf(agents, u"offers"_s), offers.rows.size());
    QCOMPARE(sumOf(agents, u"offers_answered"_s), countOf(offers, u"outcome"_s, u"answered"_s));
    QCOMPARE(sumOf(agents, u"answered_by_other"_s),
             countOf(offers, u"outcome"_s, u"answered by other"_s));
    const Table calls = truth.report(u"calls"_s, day);
    QCOMPARE(countOf(calls, u"direction"_s, u"outbound"_s), sumOf(agents, u"outbound"_s));
    QCOMPARE(sumOf(calls, u"legs"_s) - offers.rows.size(),
             countOf(calls, u"direction"_s, u"outbound"_s)
                 + countOf(calls, u"direction"_s, u"internal"_s)
                 + countOf(truth.report(u"transfers"_s, day), u"kind"_s, u"warm"_s));
}

void TestSimTruth::missedCallersRecover()
{
    Story story(small());
    Truth truth(story);
    const Table missed = truth.report(u"missed-callers"_s, wholeDay(story));
    const qint64 recovered = countOf(missed, u"state"_s, u"recovered"_s);
    const qint64 open = countOf(missed, u"state"_s, u"open"_s);
    QCOMPARE(recovered + open, missed.rows.size());
    QVERIFY(recovered > 20 && open > 5);
    QSet<QString> stillOpen;
    for (const QStringList &row : missed.rows) {
        QVERIFY(row[0].startsWith(u'+'));
        QVERIFY(row[4].toInt() >= 1);
        QCOMPARE(row[9] == "recovered"_L1, !row[10].isEmpty());
        if (row[9] == "recovered"_L1) {
            QVERIFY(row[12].toInt() > 0);
        } else {
            QVERIFY2(!stillOpen.contains(row[0]), qPrintable(row[0])); // one open row a number
            stillOpen.insert(row[0]);
        }
    }
}

void TestSimTruth::callsUnderWayAreNotCounted()
{
    Story story(small());
    Truth truth(story);
    story.dayAt(tenOClock + 2h);
    const Table early = truth.report(u"calls"_s, {tenOClock, tenOClock + 30min, tenOClock + 30min});
    const Table late = truth.report(u"calls"_s, {tenOClock, tenOClock + 30min, tenOClock + 2h});
    QVERIFY(early.rows.size() > 30);
    QVERIFY(late.rows.size() > early.rows.size());
    for (const QStringList &row : early.rows)
        QVERIFY(*parseInstant(row[3]) <= tenOClock + 30min);
}

void TestSimTruth::jsonHoldsEverything()
{
    Story story(small());
    const QJsonObject all = Truth(story).toJson({tenOClock, tenOClock + 1h, tenOClock + 2h});
    QCOMPARE(all["centre"_L1]["agents"_L1].toArray().size(), 42);
    QCOMPARE(all["centre"_L1]["queues"_L1].toArray().size(), 6);
    QVERIFY(all["calls"_L1].toArray().size() > 100);
    QVERIFY(all["states"_L1].toArray().size() > 500);
    for (const QString &id : Truth::reports())
        QVERIFY2(!all["reports"_L1][id]["rows"_L1].toArray().isEmpty(), qPrintable(id));
}

QTEST_GUILESS_MAIN(TestSimTruth)
#include "tst_simtruth.moc"
