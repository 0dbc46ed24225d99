// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/tilestate.h>
#include <simulator/truth.h>
#include <store/journal.h>
#include <store/repairlog.h>
#include <store/spanstore.h>

#include <QFile>

#include <tests/engine/enginerig.h>
#include <wire/eventdecoder.h>

using namespace zm;
using namespace zm::test;

namespace {

const Instant morning = *parseInstant(u"2026-11-24T09:00:00Z");

sim::Options account(int historyDays = 0)
{
    sim::Options options;
    options.seed = 4;
    options.agents = 8;
    options.queues = 2;
    options.commonAreas = 0;
    options.callVolume = 2.5;
    options.historyDays = historyDays;
    options.start = morning;
    return options;
}

/// A long past of fewer calls a day: what counts is the days.
sim::Options calmAccount(int historyDays)
{
    sim::Options options = account(historyDays);
    options.callVolume = 1.0;
    return options;
}

int recordedIn(EngineRig &rig, Instant from, Instant to)
{
    int calls = 0;
    for (const sim::Day *day : rig.server->story().daysBetween(from, to))
        for (const sim::SimCall &call : day->calls())
            calls += call.recorded && *call.recorded <= rig.clock.now() && call.start >= from
                     && call.start < to;
    return calls;
}

int detailsRead(EngineRig &rig)
{
    return rig.server->rest().asked("phone/call_history/*"_L1);
}

int listsRead(EngineRig &rig)
{
    return rig.server->rest().asked("phone/call_history"_L1);
}

QList<store::RepairRange> rangesOf(EngineRig &rig)
{
    return rig.inStore([](store::Database &db) { return store::RepairLog::latest(db, 100); })
        .value_or(QList<store::RepairRange>());
}

std::optional<store::RepairRange> rangeOf(EngineRig &rig, store::RepairKind kind)
{
    for (const store::RepairRange &range : rangesOf(rig))
        if (range.kind == kind)
            return range;
    return {};
}

/// As the Health page has it: who waits for the store's own mark holds up the reading that he waits
/// for, since jobs of the store run one after another.
std::optional<engine::RepairHealth> shownOf(EngineRig &rig, store::RepairKind kind)
{
    const auto meant = kind == store::RepairKind::Gap ? engine::RepairHealth::Kind::Gap
                                                      : engine::RepairHealth::Kind::Backfill;
    for (const engine::RepairHealth &shown : rig.healthNow().repairs)
        if (shown.kind == meant)
            return shown;
    return {};
}

bool isRepaired(EngineRig &rig, store::RepairKind kind)
{
    const auto shown = shownOf(rig, kind);
    if (!shown || shown->state != engine::RepairHealth::State::Done)
        return false;
    const auto range = rangeOf(rig, kind);
    return range && range->isDone();
}

/// It stopped, and says why.
bool isSetAside(EngineRig &rig, store::RepairKind kind)
{
    const auto shown = shownOf(rig, kind);
    return shown && !shown->reason.isEmpty();
}

/// The files as a power cut would leave them.
bool copyStore(EngineRig &rig, const QString &to)
{
    const QString from = rig.folder.filePath(u"data.db"_s), copy = rig.folder.filePath(to);
    return QFile::copy(from, copy) && QFile::copy(from + u"-wal"_s, copy + u"-wal"_s);
}

} // namespace

/// Gaps, the past, refusals and crashes, against the account's own truth.
class TestRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapEqualsTruth()
    {
        sim::Options options = account();
        options.arrivalsUntil = morning + 20min;
        EngineRig rig(options);
        QVERIFY(rig.listening);
        QVERIFY(rig.run(rig.options()));
        rig.pass(3min);
        rig.setFaults([](sim::Faults &faults) { faults.refuseWebSocket = true; });
        const Instant lost = rig.clock.now();
        rig.server->dropWebSocket();
        rig.pass(12min);
        rig.setFaults([](sim::Faults &faults) { faults.refuseWebSocket = false; });
        QTRY_VERIFY_WITH_TIMEOUT(isRepaired(rig, store::RepairKind::Gap), 60'000);
        const Instant back = rig.clock.now();
        const store::RepairRange gap = *rangeOf(rig, store::RepairKind::Gap);
        QVERIFY(gap.from <= lost && gap.from > lost - 2min);
        QVERIFY(gap.to >= lost + 12min && gap.to <= back);
        QVERIFY2(gap.missing > 5, qPrintable(QString::number(gap.missing)));
        QVERIFY(gap.calls >= gap.missing);
        QVERIFY(gap.details > 0);
        const auto repairs = rig.healthNow().repairs;
        QVERIFY(std::any_of(repairs.begin(), repairs.end(), [&](const engine::RepairHealth &shown) {
            return shown.kind == engine::RepairHealth::Kind::Gap
                   && shown.state == engine::RepairHealth::State::Done && shown.from == gap.from
                   && shown.missing == gap.missing;
        }));

        rig.pass(40min, 20s); // the last call ends and its record comes
        QVERIFY(rig.settle());
        rig.engine->refresh();
        QVERIFY(rig.settle());
        const auto &centre = rig.server->story().centre();
        const Instant from = centre.dayStart(centre.dayOf(morning));
        for (const QString &id : {u"queue-summary"_s, u"calls"_s, u"agent-summary"_s,
                                  u"agent-offers"_s, u"queue-intervals"_s})
            QCOMPARE(wrongRows(rig, id, from, rig.clock.now()), QStringList());

        // Nobody watched, so nobody knows: every agent's time in the gap is unknown, and as much of
        // it as there was.
        QHash<AgentId, milliseconds> unknown;
        QVERIFY(rig.inStore([&](store::Database &db) {
                       return store::SpanStore::read(
                           db, store::SpanKind::State, morning, rig.clock.now(),
                           [&](const store::Span &span) {
                               if (span.unknown && span.from < back)
                                   unknown[span.agent] += std::min(span.to.value_or(back), back)
                                                          - std::max(span.from, lost - 1min);
                               return true;
                           });
                   })
                    .has_value());
        QVERIFY(unknown.size() >= 6);
        for (const milliseconds span : std::as_const(unknown))
            QVERIFY2(span >= 12min && span <= 14min, qPrintable(QString::number(span.count())));
    }

    void callsOverTheGapsEdgeAreRead()
    {
        EngineRig rig(account());
        QVERIFY(rig.run(rig.options()));
        rig.pass(5min);
        rig.setFaults([](sim::Faults &faults) { faults.refuseWebSocket = true; });
        const Instant lost = rig.clock.now();
        rig.server->dropWebSocket();
        rig.pass(6min);
        rig.setFaults([](sim::Faults &faults) { faults.refuseWebSocket = false; });
        QTRY_VERIFY_WITH_TIMEOUT(isRepaired(rig, store::RepairKind::Gap), 60'000);
        QVERIFY(rig.settle());
        int over = 0;
        for (const sim::SimCall &call : rig.server->story().dayAt(lost).calls()) {
            if (call.start >= lost - 3min || !call.end || *call.end <= lost || !call.recorded
                || *call.recorded > lost + 6min)
                continue;
            ++over;
            const auto ours = rig.inStore(
                [&](store::Database &db) { return engine::storedCall(db, CallId(call.id)); });
            QVERIFY(ours.has_value());
            QVERIFY2(!ours->provisional, qPrintable(call.id));
        }
        QVERIFY(over > 0);
    }

    void pastIsReadNewestFirst()
    {
        EngineRig rig(calmAccount(3));
        engine::EngineOptions options = rig.options();
        options.backfillDays = 4;
        QVERIFY(rig.run(options));
        QTRY_VERIFY_WITH_TIMEOUT(isRepaired(rig, store::RepairKind::Backfill), 60'000);
        QVERIFY(rig.settle());
        const store::RepairRange past = *rangeOf(rig, store::RepairKind::Backfill);
        QCOMPARE(past.calls, recordedIn(rig, past.from, past.to));
        QVERIFY(past.calls > 100);
        QCOMPARE(past.details, past.calls);
        QDate before;
        bool descending = true;
        QVERIFY(
            rig.inStore([&](store::Database &db) {
                   return store::Journal::readAfter(db, 0, -1, [&](const store::StoredEntry &line) {
                       if (line.entry.type != "zoommate.call_history"_L1)
                           return true;
                       const auto page = wire::decodeEvent(line.entry.body, line.entry.source,
                                                           line.entry.received);
                       for (const CallSummary &call :
                            std::get<SummaryEvent>(page->event.body).calls) {
                           const QDate day = toDateTime(call.start).date();
                           descending = descending && (!before.isValid() || day <= before);
                           before = day;
                       }
                       return true;
                   });
               })
                .has_value());
        QVERIFY(descending);
        for (const QString &id : {u"queue-summary"_s, u"calls"_s})
            QCOMPARE(wrongRows(rig, id, past.from, morning - 1h), QStringList());
        // Asked for further back, only what is new is read.
        rig.stop();
        const int lists = listsRead(rig);
        options.backfillDays = 5;
        QVERIFY(rig.run(options));
        QTRY_VERIFY_WITH_TIMEOUT(rangesOf(rig).size() >= 2, 10'000);
        QVERIFY(rig.settle());
        QVERIFY2(listsRead(rig) - lists <= 4, qPrintable(QString::number(listsRead(rig) - lists)));
    }

    void killedRepairGoesOn()
    {
        EngineRig rig(calmAccount(4));
        engine::EngineOptions options = rig.options();
        options.backfillDays = 4;
        options.budget = {};
        options.budget.lightPerSecond = 300;
        options.budget.mediumPerSecond = 50;
        options.budget.heavyPerSecond = 50;
        QVERIFY(rig.run(options));
        const auto isHalfWay = [&] {
            const auto past = shownOf(rig, store::RepairKind::Backfill);
            return past && past->reached <= morning - 40h
                   && past->state != engine::RepairHealth::State::Done;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isHalfWay(), 60'000);
        QTest::qWait(300); // into the next day
        QVERIFY(copyStore(rig, u"killed.db"_s));
        const store::RepairRange left = *rangeOf(rig, store::RepairKind::Backfill);
        rig.stop();
        QVERIFY(!left.isDone());

        const int lists = listsRead(rig), details = detailsRead(rig);
        options = rig.options(u"killed.db"_s);
        options.backfillDays = 4;
        QVERIFY(rig.run(options));
        QTRY_VERIFY_WITH_TIMEOUT(isRepaired(rig, store::RepairKind::Backfill), 60'000);
        QVERIFY(rig.settle());
        const store::RepairRange past = *rangeOf(rig, store::RepairKind::Backfill);
        const int all = recordedIn(rig, past.from, past.to);
        QCOMPARE(past.calls, all);
        QVERIFY2(detailsRead(rig) - details < all - left.details + 40,
                 qPrintable(QString::number(detailsRead(rig) - details)));
        QVERIFY2(listsRead(rig) - lists <= 6, qPrintable(QString::number(listsRead(rig) - lists)));
        for (const QString &id : {u"queue-summary"_s, u"calls"_s})
            QCOMPARE(wrongRows(rig, id, past.from, morning - 1h), QStringList());
    }

    void expiredPageTokenBeginsAgain_data()
    {
        QTest::addColumn<int>("times");
        QTest::newRow("once, within the reading") << 1;
        QTest::newRow("again and again, so that the reading is tried anew") << 4;
    }
    void expiredPageTokenBeginsAgain()
    {
        QFETCH(int, times);
        EngineRig rig(account(1));
        rig.setFaults([times](sim::Faults &faults) { faults.expiredPageTokens = times; });
        engine::EngineOptions given = rig.options();
        given.backfillDays = 1;
        QVERIFY(rig.run(given));
        QVERIFY(rig.passUntil([&] { return isRepaired(rig, store::RepairKind::Backfill); }, 5s));
        QVERIFY(rig.settle());
        QCOMPARE(rig.server->faults().expiredPageTokens, 0);
        const store::RepairRange past = *rangeOf(rig, store::RepairKind::Backfill);
        QVERIFY(past.calls > 300); // more than a page
        QCOMPARE(wrongRows(rig, u"calls"_s, past.from, morning - 2h), QStringList());
    }

    void retryAfterIsWaitedOut()
    {
        EngineRig rig(calmAccount(1));
        engine::EngineOptions options = rig.options();
        options.backfillDays = 1;
        rig.setFaults([](sim::Faults &faults) { faults.dailyLimit = true; });
        QVERIFY(rig.run(options) || rig.synced > 0);
        QTRY_VERIFY_WITH_TIMEOUT(isSetAside(rig, store::RepairKind::Backfill), 60'000);
        const auto waiting = rig.healthNow().repairs;
        QVERIFY(!waiting.isEmpty());
        QCOMPARE(waiting.first().state, engine::RepairHealth::State::Waiting);
        QVERIFY(waiting.first().nextTry.has_value());
        QVERIFY(*waiting.first().nextTry >= morning + 1h);
        rig.setFaults([](sim::Faults &faults) { faults.dailyLimit = false; });
        const int lists = listsRead(rig);
        rig.pass(1min);
        QCOMPARE(listsRead(rig), lists); // not before Zoom's moment
        rig.clock.set(*waiting.first().nextTry + 1s);
        QTRY_VERIFY_WITH_TIMEOUT(isRepaired(rig, store::RepairKind::Backfill), 60'000);
        QVERIFY(rangeOf(rig, store::RepairKind::Backfill)->reason.isEmpty());
    }

    void heavyRequestsAreCountedAndHeld()
    {
        sim::Options small = account(8);
        small.callVolume = 0.5; // a page a day
        EngineRig rig(small);
        engine::EngineOptions options = rig.options();
        options.backfillDays = 12;
        options.budget = {};
        options.budget.lightPerSecond = options.budget.mediumPerSecond = 1000;
        options.budget.heavyPerSecond = 50;
        options.budget.heavyPerDay = 9; // six of them for the past
        QVERIFY(rig.run(options));
        const auto isHeld = [&] {
            const auto past = shownOf(rig, store::RepairKind::Backfill);
            return past && past->reason.contains("midnight"_L1);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isHeld(), 60'000);
        QCOMPARE(listsRead(rig), 6);
        const auto rates = rig.healthNow().rates;
        QCOMPARE(rates[int(zoom::RateLabel::Heavy)].today, 6);
        QCOMPARE(rig.health.heavyPerDayForBackfill, 6);
        // A restart forgets nothing of it.
        rig.stop();
        QVERIFY(rig.run(options));
        QVERIFY(rig.settle());
        QVERIFY2(listsRead(rig) <= 9, qPrintable(QString::number(listsRead(rig))));
        QVERIFY(!isRepaired(rig, store::RepairKind::Backfill));
        const Instant midnight = *parseInstant(u"2026-11-25T00:00:01Z");
        rig.clock.set(midnight);
        QTRY_VERIFY_WITH_TIMEOUT(
            shownOf(rig, store::RepairKind::Backfill)->reached < morning - 24h * 7, 60'000);
    }

    /// A day of a centre of ten queues, an hour of it without a feed, in some seconds: what the
    /// engine does by the clock is done by the clock, and its timers' share is counted in.
    void tenQueueDayKeepsTheHeavyBudget()
    {
        sim::Options options = account();
        options.seed = 11;
        options.agents = 30;
        options.queues = 10;
        options.callVolume = 1.0;
        options.start = *parseInstant(u"2026-11-24T07:00:00Z");
        EngineRig rig(options);
        engine::EngineOptions given = rig.options();
        given.budget = {}; // as shipped
        given.budget.lightPerSecond = given.budget.mediumPerSecond = 2000;
        given.budget.heavyPerSecond = 200;
        QVERIFY(rig.run(given));
        rig.pass(3h, 1min);
        rig.setFaults([](sim::Faults &faults) { faults.refuseWebSocket = true; });
        rig.server->dropWebSocket();
        rig.pass(1h, 1min);
        rig.setFaults([](sim::Faults &faults) { faults.refuseWebSocket = false; });
        QTRY_VERIFY_WITH_TIMEOUT(isRepaired(rig, store::RepairKind::Gap), 120'000);
        QVERIFY(rangeOf(rig, store::RepairKind::Gap)->missing > 20);
        rig.pass(5h, 1min);
        QVERIFY(rig.settle());
        // Each quarter hour somebody presses Refresh, and each press reads the list.
        const int before = listsRead(rig);
        for (int press = 0; press < 8; ++press) {
            rig.engine->refresh();
            rig.pass(15min, 1min);
            QVERIFY(rig.settle());
        }
        const int refreshed = listsRead(rig) - before;
        QVERIFY2(refreshed <= 8 * 4, qPrintable(QString::number(refreshed)));
        // The history is read every two minutes of real time: of a whole day that is this much.
        constexpr int byTimer = 24 * 60 / 2;
        const auto rates = rig.healthNow().rates;
        const int heavy = rates[int(zoom::RateLabel::Heavy)].today;
        QCOMPARE(heavy, listsRead(rig));
        QVERIFY2(heavy + byTimer <= 3000, qPrintable(QString::number(heavy)));
    }

    void endpointThatIsGoneIsNoLoop_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("the list") << u"phone/call_history"_s;
        QTest::newRow("the detail") << u"phone/call_history/*"_s;
    }
    void endpointThatIsGoneIsNoLoop()
    {
        QFETCH(QString, path);
        EngineRig rig(calmAccount(1));
        rig.setFaults([&path](sim::Faults &faults) { faults.removed = {path}; });
        engine::EngineOptions options = rig.options();
        options.backfillDays = 1;
        QVERIFY(rig.run(options));
        QTRY_VERIFY_WITH_TIMEOUT(isSetAside(rig, store::RepairKind::Backfill), 60'000);
        rig.pass(5min);
        const auto repairs = rig.healthNow().repairs;
        QCOMPARE(repairs.first().state, engine::RepairHealth::State::Waiting);
        QVERIFY(*repairs.first().nextTry >= rig.clock.now() + 5min);
        rig.setFaults([](sim::Faults &faults) { faults.removed.clear(); });
        QVERIFY(rig.passUntil([&] { return isRepaired(rig, store::RepairKind::Backfill); }, 10s));
    }
};

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
