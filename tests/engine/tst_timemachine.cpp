// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/timemachine.h>
#include <simulator/story.h>
#include <simulator/truth.h>
#include <store/database.h>
#include <store/directorystore.h>
#include <store/journal.h>

#include <QTemporaryDir>
#include <QTest>

#include <tests/engine/boardtruth.h>
#include <tests/engine/simdirectory.h>

#include <random>

using namespace zm;
using namespace zm::test;

/// The board of an instant, redrawn from a journal whose entries came late and in disorder.
class TestTimeMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boardEqualsTruthAtEveryMoment();
    void nothingBeforeTheJournal();
};

void TestTimeMachine::boardEqualsTruthAtEveryMoment()
{
    sim::Options options;
    options.seed = 5;
    options.agents = 10;
    options.queues = 3;
    options.commonAreas = 0;
    options.historyDays = 0;
    options.start = *parseInstant(u"2026-11-24T12:00:00Z");
    sim::Story story(options);
    const Instant begin = story.dayAt(options.start).begin();

    QTemporaryDir folder;
    auto db = store::Database::open(folder.filePath(u"journal.db"_s));
    QVERIFY(db);
    QVERIFY(store::DirectoryStore::saveAgents(**db, rosterOf(story.centre()), begin));
    QVERIFY(store::DirectoryStore::saveQueues(
        **db, queuesOf(story.centre(), story.dayAt(begin), begin), begin));

    std::mt19937_64 random(11);
    QList<store::JournalEntry> entries;
    for (const sim::WireEvent &told : story.eventsBetween(begin, options.start)) {
        // One in four by a retry, as late as Zoom's last.
        const milliseconds late(random() % 4 ? random() % 2'000 : random() % 5'100'000);
        const auto decoded = wire::decodeEvent(told.body, EventSource::Webhook, told.at + late);
        QVERIFY(decoded);
        store::JournalEntry entry;
        entry.source = EventSource::Webhook;
        entry.received = told.at + late;
        entry.eventAt = decoded->event.at;
        entry.type = decoded->type;
        entry.key = decoded->key;
        entry.body = told.body;
        entries.append(entry);
    }
    std::shuffle(entries.begin(), entries.end(), random);
    QVERIFY(entries.size() > 1'000);
    QVERIFY(store::Journal::append(**db, entries));

    int onCalls = 0;
    for (int i = 0; i < 12; ++i) {
        // At a second's end: a record's times are cut to whole seconds, the truth's are not.
        const Instant at = *parseInstant(u"2026-11-24T09:07:31Z") + i * (13min + 7s) + 999ms;
        const auto board = engine::boardAt(**db, at, story.centre().zone(), {});
        QVERIFY2(board, board ? "" : qPrintable(board.error().message));
        QVERIFY(board->reset);
        QHash<QString, AgentRow> rows;
        for (const AgentRow &row : board->agents)
            rows.insert(row.id.text, row);
        const sim::Day &day = story.dayAt(at);
        const QList<sim::AgentTruth> agents = sim::Truth(story).agentsAt(at);
        for (int a = 0; a < agents.size(); ++a) {
            const sim::AgentTruth &is = agents[a];
            QVERIFY(rows.contains(is.id));
            const QString shown = nameOf(rows[is.id].state);
            if (is.state == "opted out"_L1 || is.state == "out of office"_L1)
                continue; // no event tells of either
            if (is.state == "offline"_L1 && shown == "no data"_L1)
                continue; // has not come yet today
            if (is.state == "on call (presence)"_L1 && endedShortlyBefore(day, a, at))
                continue;
            const QString where = u"%1 at %2"_s.arg(is.extension, toIsoUtc(at));
            QVERIFY2(shown == is.state,
                     qPrintable(u"%1: %2, in truth %3"_s.arg(where, shown, is.state)));
            QVERIFY2(rows[is.id].queue == is.queue, qPrintable(where));
            onCalls += !is.queue.isEmpty();
        }
        QHash<QString, QueueRow> queues;
        for (const QueueRow &row : board->queues)
            queues.insert(row.id.text, row);
        for (const sim::QueueTruth &is : sim::Truth(story).queuesAt(at))
            QCOMPARE(queues[is.id].waiting.value_or(0), is.waiting);
    }
    QVERIFY(onCalls > 5);
}

void TestTimeMachine::nothingBeforeTheJournal()
{
    QTemporaryDir folder;
    auto db = store::Database::open(folder.filePath(u"journal.db"_s));
    QVERIFY(db);
    const Instant at = *parseInstant(u"2026-11-24T09:00:00Z");
    const auto board = engine::boardAt(**db, at, QTimeZone::utc(), {});
    QVERIFY(board);
    QVERIFY(board->agents.isEmpty() && board->calls.isEmpty());
    const auto latest = engine::latestMoment(**db, at);
    QVERIFY(latest);
    QCOMPARE(*latest, at);
}

QTEST_GUILESS_MAIN(TestTimeMachine)
#include "tst_timemachine.moc"
