// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

#include <engine/retainer.h>
#include <engine/rowkeeper.h>
#include <store/directorystore.h>
#include <store/retention.h>
#include <store/spanstore.h>

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <support/filedcalls.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::test;
using store::numberIn;
using store::Retention;

/// What is older than the chosen days goes, all of it, and nothing else.
class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<store::TemporaryDatabase>();
        VERIFY_RESULT(m_file->open());
        QList<Script> calls;
        for (int i = 0; i < 20; ++i)
            calls.append(answeredCall(QString::number(i),
                                      u"+141555501%1"_s.arg(i, 2, 10, QChar(u'0')), i * 86'400.0,
                                      10, 60));
        VERIFY_RESULT(fileCalls(*m_file->db, calls));
        VERIFY_RESULT(engine::RowKeeper::catchUp(*m_file->db));
        QList<store::JournalEntry> entries;
        QList<store::Span> spans;
        for (int i = 0; i < 20; ++i) {
            store::JournalEntry entry = store::madeEntry(i);
            entry.received = at(i * 86'400);
            entries.append(entry);
            spans.append(
                {AgentId(u"a"_s), u"free"_s, at(i * 86'400), at(i * 86'400 + 3600), false});
        }
        spans.last().to.reset();
        VERIFY_RESULT(store::Journal::append(*m_file->db, entries));
        VERIFY_RESULT(store::SpanStore::append(*m_file->db, store::SpanKind::State, spans));
        // A seat taken and given up every other day; the queue's list is read all the while.
        CallQueue queue;
        queue.id = QueueId(u"q"_s);
        queue.membersKnown = true;
        for (int i = 0; i < 20; ++i) {
            queue.members.clear();
            if (i % 2 == 0)
                queue.members.append({AgentId(u"a"_s), u"Ann"_s, {}, true, false, false});
            VERIFY_RESULT(store::DirectoryStore::saveQueues(*m_file->db, {queue}, at(i * 86'400)));
        }
    }
    void cleanup() { m_file.reset(); }

    void isForEverUntilSomebodyChooses()
    {
        QVERIFY(!*Retention::days(*m_file->db));
        QCOMPARE(*engine::keptSince(*m_file->db, at(0)), Instant{});
        VERIFY_RESULT(Retention::setDays(*m_file->db, 30));
        QCOMPARE(**Retention::days(*m_file->db), 30);
        QVERIFY(!Retention::setDays(*m_file->db, 0));
        QVERIFY(!Retention::setDays(*m_file->db, -5));
        VERIFY_RESULT(Retention::setDays(*m_file->db, {}));
        QVERIFY(!*Retention::days(*m_file->db));
    }

    void deletesWhatIsOlderAndNothingElse()
    {
        const Instant border = at(12 * 86'400);
        qint64 rows = 0;
        while (const qint64 some = Retention::purge(*m_file->db, border).value_or(0))
            rows += some;
        QVERIFY(rows > 0);
        for (const QString &view : {u"calls"_s, u"visits"_s, u"offers"_s, u"call_group"_s})
            QCOMPARE(numberIn(*m_file->db, u"SELECT count(*) FROM "_s + view), 8);
        QCOMPARE(numberIn(*m_file->db, u"SELECT count(*) FROM call_alias WHERE key NOT IN "
                                       "(SELECT key FROM call_group)"_s),
                 0);
        QCOMPARE(numberIn(*m_file->db, u"SELECT count(*) FROM journal"_s), 8);
        QCOMPARE(numberIn(*m_file->db, u"SELECT count(*) FROM state_span"_s), 8);
        QCOMPARE(numberIn(*m_file->db, u"SELECT count(*) FROM seat_span"_s), 4);
        QCOMPARE(numberIn(*m_file->db, u"SELECT count(*) FROM seat_watch"_s), 1);
        const auto totals = store::Journal::totals(*m_file->db);
        VERIFY_RESULT(totals);
        QCOMPARE(totals->events, 8);
        QCOMPARE(numberIn(*m_file->db, u"SELECT body_bytes FROM journal_total"_s),
                 numberIn(*m_file->db, u"SELECT sum(length(body)) FROM journal"_s));
        // The next event has the next place all the same.
        VERIFY_RESULT(store::Journal::append(*m_file->db, {store::madeEntry(99)}));
        QCOMPARE(*store::Journal::lastSeq(*m_file->db), 21);
    }

    void aLastingStateStays()
    {
        while (Retention::purge(*m_file->db, at(1000 * 86'400)).value_or(0) > 0) {
        }
        QCOMPARE(numberIn(*m_file->db, u"SELECT count(*) FROM state_span"_s), 1);
        QCOMPARE(numberIn(*m_file->db, u"SELECT count(*) FROM calls"_s), 0);
    }

    void theFileGetsSmaller()
    {
        // Numbers of people are not left behind in free pages.
        const QByteArray secret = "NumberOfSomebody";
        QList<store::JournalEntry> big;
        for (int i = 0; i < 200; ++i) {
            store::JournalEntry entry = store::madeEntry(1000 + i);
            entry.received = at(-86'400);
            entry.body += secret + QByteArray(20'000, 'x');
            big.append(entry);
        }
        VERIFY_RESULT(store::Journal::append(*m_file->db, big));
        VERIFY_RESULT(Retention::shrink(*m_file->db));
        const qint64 before = m_file->db->bytesOnDisk();
        QVERIFY(fileHolds(secret));
        while (Retention::purge(*m_file->db, at(0)).value_or(0) > 0) {
        }
        VERIFY_RESULT(Retention::shrink(*m_file->db));
        QVERIFY(m_file->db->bytesOnDisk() < before - 3'000'000);
        QVERIFY(!fileHolds(secret));
    }

    void runsByItself()
    {
        constexpr int days = 7;
        VERIFY_RESULT(Retention::setDays(*m_file->db, days));
        const FakeClock clock(at(20 * 86'400));
        store::DatabaseThread chores;
        chores.open(m_file->path);
        engine::Retainer retainer(chores, clock);
        QSignalSpy purged(&retainer, &engine::Retainer::purged);
        retainer.start();
        constexpr int generous = 60'000;
        QTRY_VERIFY_WITH_TIMEOUT(!purged.isEmpty(), generous);
        const Instant border = *engine::keptSince(*m_file->db, clock.now());
        QCOMPARE(numberIn(*m_file->db,
                          u"SELECT count(*) FROM calls WHERE started_ms < %1"_s.arg(toMs(border))),
                 0);
        QVERIFY(numberIn(*m_file->db, u"SELECT count(*) FROM calls"_s) >= days);
    }

private:
    bool fileHolds(const QByteArray &text) const
    {
        for (const QString &end : {QString(), u"-wal"_s}) {
            QFile file(m_file->path + end);
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<store::TemporaryDatabase> m_file;
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
