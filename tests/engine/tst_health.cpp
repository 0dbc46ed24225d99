// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/health.h>

#include <QSignalSpy>

#include <tests/engine/enginerig.h>

using namespace zm;
using namespace zm::test;

namespace {

const Instant morning = *parseInstant(u"2026-11-24T09:00:00Z");

} // namespace

class TestHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lagIsOfLiveEventsOnly()
    {
        FakeClock clock(morning);
        engine::Health health(clock);
        QCOMPARE(health.facts().lag.events, 0);
        for (int i = 1; i <= 100; ++i)
            health.eventArrived(EventSource::WebSocket, morning - milliseconds(10 * i), morning);
        health.eventArrived(EventSource::Rest, morning - 1h, morning);
        health.eventArrived(EventSource::Replay, morning - 1h, morning);
        QCOMPARE(health.facts().lag.events, 100);
        QCOMPARE(health.facts().lag.median, 500ms);
        QCOMPARE(health.facts().lag.p95, 950ms);
        // A stamp from the future is no lag; only the last thousand count.
        for (int i = 0; i < 1000; ++i)
            health.eventArrived(EventSource::Webhook, morning + 5s, morning);
        QCOMPARE(health.facts().lag.events, 1000);
        QCOMPARE(health.facts().lag.p95, 0ms);
    }

    void eventsAreCountedByName()
    {
        FakeClock clock(morning);
        engine::Health health(clock);
        health.eventFiled(u"phone.callee_ringing"_s, true, false, morning);
        health.eventFiled(u"phone.callee_ringing"_s, true, true, morning + 1s);
        health.eventFiled(u"phone.new_thing"_s, false, false, morning + 2s);
        // What earlier runs counted comes from the store a moment later.
        health.setJournal(
            {{u"phone.callee_ringing"_s, 10, 3, morning - 48h, morning - 24h, morning - 24h}}, 10);
        const engine::HealthFacts facts = health.facts();
        QCOMPARE(facts.events.size(), 2);
        const engine::EventHealth ring{
            u"phone.callee_ringing"_s, 11, 4, morning - 48h, morning + 1s, true};
        QVERIFY(facts.events[0] == ring);
        QVERIFY(!facts.events[1].known);
        QCOMPARE(facts.events[1].firstSeen, morning + 2s);
        QCOMPARE(facts.store.journalRows, 12);
    }

    void saysSoOnceASecondAtMost()
    {
        FakeClock clock(morning);
        engine::Health health(clock);
        QSignalSpy moved(&health, &engine::Health::moved);
        for (int i = 0; i < 1000; ++i)
            health.rejected(u"nonsense"_s);
        QCOMPARE(moved.count(), 0);
        QTRY_COMPARE(moved.count(), 1);
        QCOMPARE(health.facts().rejections.first().count, 1000);
        QTest::qWait(1200);
        QCOMPARE(moved.count(), 1); // and not when nothing does
    }

    void feedsRememberTheirTrouble()
    {
        FakeClock clock(morning);
        engine::Health health(clock);
        const auto socket = EventSource::WebSocket;
        health.feedChanged(socket, {FeedState::Live, morning, {}, {}, {}});
        health.feedWasLive(socket, morning);
        clock.advance(1min);
        health.feedChanged(socket, {FeedState::Connecting, clock.now(), {}, {}, u"Gone."_s});
        health.feedWasLost(socket, morning + 50s);
        clock.advance(1min);
        health.feedChanged(socket, {FeedState::Live, clock.now(), {}, {}, {}});
        health.feedWasLive(socket, clock.now());
        const engine::FeedHealth feed = health.facts().feeds.value(0);
        QCOMPARE(feed.lastTrouble, u"Gone."_s);
        QCOMPARE(feed.lastTroubleAt, std::optional(morning + 1min));
        QCOMPARE(feed.history.size(), 2);
        QVERIFY(!feed.history[0].to);
        QCOMPARE(feed.history[1].to, std::optional(morning + 50s));
    }

    void replacedNumbersAreListed()
    {
        Call shown;
        shown.id = CallId(u"5"_s);
        Visit visit;
        visit.queue = {QueueId(u"q"_s), u"Support"_s, u"500"_s};
        visit.entered = morning;
        visit.left = morning + 20s;
        visit.outcome = Outcome::Abandoned;
        shown.visits = {visit};
        Call proven = shown;
        proven.visits[0].entered = morning - 6s;
        proven.visits[0].outcome = Outcome::Overflow;
        const auto changed = engine::replacementsBetween(shown.id, engine::shownNumbersOf(shown),
                                                         engine::shownNumbersOf(proven), morning);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0].number, u"outcome of Support"_s);
        QCOMPARE(changed[0].from, u"abandoned"_s);
        QCOMPARE(changed[0].to, u"overflow"_s);
        QCOMPARE(changed[1].number, u"wait of Support, seconds"_s);
        QCOMPARE(changed[1].from, u"20"_s);
        QCOMPARE(changed[1].to, u"26"_s);
        QVERIFY(engine::replacementsBetween(shown.id, engine::shownNumbersOf(shown),
                                            engine::shownNumbersOf(shown), morning)
                    .isEmpty());
    }

    void runningEngineTellsAllOfIt()
    {
        sim::Options account;
        account.seed = 4;
        account.agents = 8;
        account.queues = 2;
        account.callVolume = 2.5;
        account.historyDays = 0;
        account.start = morning;
        EngineRig rig(account);
        rig.setFaults([](sim::Faults &faults) { faults.delivery.unknown = 0.2; });
        engine::EngineOptions options = rig.options();
        options.secretsFrom = engine::SecretsFrom::Environment;
        QVERIFY(rig.run(options));
        rig.pass(20min);
        QVERIFY(rig.settle());
        const engine::HealthFacts facts = rig.healthNow();
        QCOMPARE(facts.feeds.size(), 1);
        QCOMPARE(facts.feeds[0].source, EventSource::WebSocket);
        QCOMPARE(facts.feeds[0].status.state, FeedState::Live);
        QVERIFY(facts.feeds[0].status.lastEvent.has_value());
        QCOMPARE(facts.feeds[0].connects, 1);
        QVERIFY(facts.lag.events > 50);
        QVERIFY(facts.lag.p95 >= facts.lag.median && facts.lag.p95 < 30s);
        qint64 events = 0;
        bool unknown = false;
        for (const engine::EventHealth &event : facts.events) {
            events += event.events;
            unknown = unknown || !event.known;
        }
        QVERIFY(unknown);
        QCOMPARE(facts.store.journalRows, events);
        QVERIFY(facts.store.bytes > 0);
        QVERIFY(facts.store.path.endsWith("data.db"_L1));
        QCOMPARE(facts.store.waiting, 0);
        QCOMPARE(facts.rates.size(), 3);
        QCOMPARE(facts.rates[int(zoom::RateLabel::Heavy)].today,
                 rig.server->rest().asked("phone/call_history"_L1));
        QCOMPARE(facts.sync.agents, 8);
        QCOMPARE(facts.sync.queues, 2);
        QVERIFY(facts.clockSkew);
        QVERIFY2(std::abs(facts.clockSkew->count()) <= 30, // our clock goes in steps
                 qPrintable(QString::number(facts.clockSkew->count())));
        QCOMPARE(facts.secrets, engine::SecretsFrom::Environment);
        // Live values are shown, and then the records come: in seconds, so that the board is
        // quicker.
        QVERIFY(rig.passUntil([&rig] { return rig.healthNow().replaced.records > 0; }));
        const engine::ReplacementHealth replaced = rig.healthNow().replaced;
        QVERIFY(replaced.last.size() <= 50);
        QVERIFY(replaced.changed >= replaced.last.size());
        // The counts go on where the last run left them.
        rig.stop();
        QVERIFY(rig.run(options));
        QTRY_VERIFY(rig.healthNow().store.journalRows >= facts.store.journalRows);
        QVERIFY(rig.health.feeds.value(0).history.size() >= 2);
    }

    void aReadingThatStandsStillBeginsAnew()
    {
        sim::Options account;
        account.agents = 8;
        account.queues = 2;
        account.start = morning;
        EngineRig rig(account);
        QVERIFY(rig.listening);
        engine::EngineOptions options = rig.options();
        options.syncStuckAfter = 1500ms;
        QVERIFY(rig.run(options));
        QVERIFY(rig.settle());
        rig.setFaults([](sim::Faults &faults) { faults.silentRest = true; });
        QSignalSpy read(rig.engine.get(), &engine::Engine::syncFinished);
        rig.engine->refresh();
        // It is given up long before the time limit of its request, and says so.
        QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), 25'000);
        QCOMPARE(read.first().at(0).toBool(), false);
        QVERIFY(read.first().at(1).toString().contains(u"stood still"_s));
        rig.setFaults([](sim::Faults &faults) { faults.silentRest = false; });
        QTRY_VERIFY_WITH_TIMEOUT(
            rig.healthNow().sync.errors.isEmpty() && !rig.health.sync.status.running, 60'000);
    }
};

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
