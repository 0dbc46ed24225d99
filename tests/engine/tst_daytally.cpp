// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/daytally.h>
#include <simulator/delivery.h>
#include <simulator/random.h>
#include <simulator/story.h>

#include <QTest>

#include <calls/businessday.h>
#include <calls/callbook.h>
#include <tests/engine/simdirectory.h>

using namespace zm;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int days = 16;

/// A small account's working day as it arrives: doubled, shuffled, up to 85 minutes late.
struct ArrivingDay
{
    explicit ArrivingDay(quint64 seed)
        : story(optionsOf(seed))
    {
        const Instant noon = story.options().start;
        const Instant begin = story.dayAt(noon).begin();
        zone = story.centre().zone();
        roster = rosterOf(story.centre());
        queues = queuesOf(story.centre(), story.dayAt(noon), begin);
        sim::DeliveryFaults faults;
        faults.seed = seed;
        faults.duplicate = 0.2;
        faults.shuffle = 20s;
        faults.late = 0.1;
        faults.drop = seed % 3 == 0 ? 0.05 : 0.0;
        for (const sim::Delivery &arrival :
             sim::deliver(story.eventsBetween(begin, noon + 4h), faults)) {
            auto decoded =
                wire::decodeEvent(arrival.event.body, EventSource::WebSocket, arrival.at);
            if (decoded)
                events.append(std::move(decoded->event));
        }
    }

    static sim::Options optionsOf(quint64 seed)
    {
        sim::Options options;
        options.seed = seed;
        options.agents = 6 + int(seed % 5);
        options.queues = 2 + int(seed % 2);
        options.historyDays = 0;
        options.callVolume = 0.8;
        options.start = *parseInstant(u"2026-11-24T12:00:00Z");
        options.records = {seed % 5 == 0, seed % 4 == 0, true};
        return options;
    }

    sim::Story story;
    QTimeZone zone;
    QList<Agent> roster;
    QList<CallQueue> queues;
    QList<Event> events;
};

QString countsText(const DayCounts &counts)
{
    return u"%1 offered %2 answered %3 abandoned %4 short %5 over %6 mail %7 in target %8 s %9 s"_s
               .arg(counts.offered)
               .arg(counts.answered)
               .arg(counts.abandoned)
               .arg(counts.shortAbandoned)
               .arg(counts.overflowed)
               .arg(counts.voicemail)
               .arg(counts.answeredInTarget)
               .arg(counts.answeredWaitSeconds)
               .arg(counts.talkSeconds)
           + u" %1 %2"_s.arg(counts.holdSeconds).arg(counts.unproven);
}

QStringList linesOf(const engine::DayTally &day, const ArrivingDay &told)
{
    QStringList lines;
    for (const CallQueue &queue : told.queues) {
        QString line = queue.extension + u": "_s + countsText(day.countsOf(queue.extension));
        for (const int offered : day.offeredPerHalfHour(queue.extension))
            line += u" %1"_s.arg(offered);
        lines.append(line);
    }
    for (const Agent &agent : told.roster)
        lines.append(u"%1: %2"_s.arg(agent.extension).arg(day.answeredBy(agent.extension)));
    return lines;
}

/// What the table of calls knows under these names.
QList<CallFacts> factsOf(CallBook &table, const QStringList &aliases)
{
    QSet<QString> keys;
    for (const QString &alias : aliases)
        if (const QString key = table.keyOf(alias).value_or(QString()); !key.isEmpty())
            keys.insert(key);
    QList<CallFacts> calls;
    for (const QString &key : std::as_const(keys))
        calls.append(*table.find(key));
    return calls;
}

} // namespace

class TestDayTally : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callsPutAwayCountAsIfKept_data();
    void callsPutAwayCountAsIfKept();
    void anUnchangedDirectoryCostsNothing();
    void aNewDayBeginsWithNothing();
    void onlyWhatWasShownLiveIsProved_data();
    void onlyWhatWasShownLiveIsProved();
};

void TestDayTally::callsPutAwayCountAsIfKept_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= days; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TestDayTally::callsPutAwayCountAsIfKept()
{
    QFETCH(quint64, seed);
    const ArrivingDay told(seed);
    QVERIFY(told.events.size() > 500);
    sim::Random random{seed, 77};
    engine::DayTally keeps(told.zone, {});
    engine::DayTally lets(told.zone, {});
    for (engine::DayTally *day : {&keeps, &lets}) {
        day->setDirectory(told.roster, told.queues);
        day->setToday(told.story.options().start);
    }
    CallBook table;
    QStringList unanswered; // asked of the table and not yet heard
    qsizetype recalls = 0;
    qsizetype mostHeld = 0;
    bool renamed = false;
    const auto answer = [&](qsizetype most) { // the store answers part after part
        const QStringList part = unanswered.first(std::min(most, unanswered.size()));
        unanswered.remove(0, part.size());
        lets.recall(part, factsOf(table, part));
    };
    for (const Event &event : told.events) {
        keeps.apply(event);
        lets.apply(event);
        table.apply(event);
        if (!random.chance(0.05))
            continue;
        lets.settle();
        lets.putAway(engine::DayTally::Moment::clock::now());
        mostHeld = std::max(mostHeld, lets.callsHeld());
        if (random.chance(0.5))
            answer(random.between(1, 6)); // of what was asked for some time ago
        const QStringList wanted = lets.takeWanted();
        for (const QString &name : wanted)
            QVERIFY2(!unanswered.contains(name), "asked for again before the answer");
        recalls += wanted.size();
        unanswered += wanted;
        if (!std::exchange(renamed, renamed || random.chance(0.01)) && renamed) {
            QList<Agent> roster = told.roster;
            roster.first().name += u" Junior"_s;
            keeps.setDirectory(roster, told.queues);
            lets.setDirectory(roster, told.queues);
            if (lets.takeWantsDay())
                table.forEach([&](const QString &, const CallFacts &facts) { lets.adopt(facts); });
        }
    }
    for (int round = 0; round < 3; ++round) {
        lets.settle();
        unanswered += lets.takeWanted();
        answer(unanswered.size());
    }
    keeps.settle();
    lets.settle();
    QCOMPARE(linesOf(lets, told), linesOf(keeps, told));
    QVERIFY(keeps.all().offered > 0);
    QVERIFY2(recalls > 0, "nothing late touched a call that was put away");
    QVERIFY2(mostHeld < keeps.callsHeld(), "nothing was put away");
}

void TestDayTally::anUnchangedDirectoryCostsNothing()
{
    const ArrivingDay told(1);
    engine::DayTally day(told.zone, {});
    day.setDirectory(told.roster, told.queues);
    day.setToday(told.story.options().start);
    for (const Event &event : told.events)
        day.apply(event);
    day.settle();
    day.putAway(engine::DayTally::Moment::clock::now());
    day.setDirectory(told.roster, told.queues);
    QVERIFY(day.isSettled());
    QVERIFY(!day.takeWantsDay());
}

void TestDayTally::aNewDayBeginsWithNothing()
{
    const ArrivingDay told(2);
    engine::DayTally day(told.zone, {});
    day.setDirectory(told.roster, told.queues);
    day.setToday(told.story.options().start);
    for (const Event &event : told.events)
        day.apply(event);
    day.settle();
    day.putAway(engine::DayTally::Moment::clock::now());
    QVERIFY(day.all().offered > 0);
    QVERIFY(!day.setToday(told.story.options().start + 1min));
    QVERIFY(day.setToday(told.story.options().start + 24h)); // so that every row is shown anew
    QCOMPARE(day.all().offered, 0);
    QVERIFY(day.takeWantsDay());                       // calls over midnight count for both days
    QVERIFY(day.setToday(told.story.options().start)); // the clock had been wrong
    QVERIFY(day.takeWantsDay());
}

void TestDayTally::onlyWhatWasShownLiveIsProved_data()
{
    QTest::addColumn<bool>("live");
    QTest::newRow("events, then records") << true;
    QTest::newRow("records alone, as read after the first connection") << false;
}

void TestDayTally::onlyWhatWasShownLiveIsProved()
{
    QFETCH(bool, live);
    const ArrivingDay told(1);
    engine::DayTally day(told.zone, {});
    day.setDirectory(told.roster, told.queues);
    day.setToday(told.story.options().start);
    for (const Event &event : told.events) {
        if (!live && !std::holds_alternative<RecordEvent>(event.body))
            continue;
        day.apply(event);
        day.settle(); // as each arrives
    }
    QVERIFY(day.all().offered > 0);
    const engine::DayTally::Proof proof = day.takeProof();
    QCOMPARE(proof.calls > 0, live);
    QVERIFY(live || proof.changed.isEmpty());
}

QTEST_GUILESS_MAIN(TestDayTally)
#include "tst_daytally.moc"
