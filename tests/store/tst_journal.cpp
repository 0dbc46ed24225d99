// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::store;

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void entriesComeBackAsTheyWere()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        QList<JournalEntry> entries;
        int number = 0;
        for (const EventSource source :
             {EventSource::WebSocket, EventSource::Webhook, EventSource::Replay, EventSource::Rest,
              EventSource::Engine}) {
            JournalEntry entry = madeEntry(number++);
            entry.source = source;
            entries.append(entry);
        }
        entries[0].body = QByteArray("\0\xff bytes \xc3\xa9", 11);
        entries[1].body.clear();
        entries[2].type = u"phone.ünknown 電話"_s;
        entries[3].type.clear();
        entries[4].eventAt = fromMs(-5);
        VERIFY_RESULT(Journal::append(*t.db, entries));
        VERIFY_RESULT(t.open());
        const QList<StoredEntry> stored = allEntries(*t.db);
        QCOMPARE(stored.size(), entries.size());
        for (qsizetype i = 0; i < entries.size(); ++i) {
            QCOMPARE(stored.at(i).seq, i + 1);
            QVERIFY(stored.at(i).entry == entries.at(i));
        }
    }

    void whatComesTwiceIsStoredOnce()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(0, 3)));
        // 1 is known from before, 7 comes twice in one batch.
        const auto outcome =
            Journal::append(*t.db, {madeEntry(7), madeEntry(1), madeEntry(7), madeEntry(8)});
        VERIFY_RESULT(outcome);
        const QList<Appended> expected{{4, true}, {2, false}, {4, false}, {5, true}};
        QCOMPARE(outcome->entries, expected);
        QCOMPARE(outcome->added, 2);
        QCOMPARE(outcome->duplicates, 2);
        QCOMPARE(Journal::lastSeq(*t.db).value_or(-1), 5);
        QCOMPARE(allEntries(*t.db).size(), 5);
    }

    void anEmptyBatchIsNothing()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        const auto outcome = Journal::append(*t.db, {});
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->entries.size(), 0);
        QCOMPARE(Journal::lastSeq(*t.db).value_or(-1), 0);
        const auto totals = Journal::totals(*t.db);
        VERIFY_RESULT(totals);
        QCOMPARE(totals->events, 0);
        QVERIFY(!totals->firstReceived && !totals->lastReceived);
    }

    void aBadEntrySpoilsItsBatchOnly()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        JournalEntry shortKey = madeEntry(1);
        shortKey.key.chop(1);
        const auto refused = Journal::append(*t.db, {madeEntry(0), shortKey});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        JournalEntry huge = madeEntry(2);
        huge.body.resize(Journal::MaxBody + 1);
        QVERIFY(!Journal::append(*t.db, {huge}));
        QCOMPARE(allEntries(*t.db).size(), 0);
        VERIFY_RESULT(Journal::append(*t.db, {madeEntry(0)}));
    }

    void readingGoesOnWhereItStopped()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(0, 30)));
        QList<qint64> seqs;
        const auto note = [&](const StoredEntry &entry) {
            seqs.append(entry.seq);
            return seqs.size() < 4;
        };
        VERIFY_RESULT(Journal::readAfter(*t.db, 10, -1, note)); // the reader stops
        QCOMPARE(seqs, QList<qint64>({11, 12, 13, 14}));
        seqs.clear();
        VERIFY_RESULT(Journal::readAfter(*t.db, 28, 10, note)); // the journal ends
        QCOMPARE(seqs, QList<qint64>({29, 30}));
        seqs.clear();
        VERIFY_RESULT(Journal::readAfter(*t.db, 5, 2, note)); // the limit
        QCOMPARE(seqs, QList<qint64>({6, 7}));
        const auto one = Journal::entry(*t.db, 12);
        VERIFY_RESULT(one);
        QVERIFY(one->has_value());
        QVERIFY((*one)->entry == madeEntry(11));
        QVERIFY(!Journal::entry(*t.db, 31)->has_value());
    }

    void readingByReceiptIncludesTheBeginningOnly()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        // An import brings old events later: by receipt they stand before.
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(100, 10)));
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(0, 10)));
        QList<qint64> seqs;
        VERIFY_RESULT(Journal::readReceived(*t.db, madeEntry(8).received, madeEntry(102).received,
                                            [&](const StoredEntry &entry) {
                                                seqs.append(entry.seq);
                                                return true;
                                            }));
        QCOMPARE(seqs, QList<qint64>({19, 20, 1, 2}));
    }

    void countsAreKeptWhileAppending()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        const JournalEntry ringing = madeEntry(5, u"phone.callee_ringing"_s);
        const JournalEntry late = madeEntry(1, u"phone.callee_ringing"_s);
        const JournalEntry ended = madeEntry(9, u"phone.callee_ended"_s);
        VERIFY_RESULT(Journal::append(*t.db, {ringing, ended}));
        VERIFY_RESULT(Journal::append(*t.db, {late, ringing}));
        const auto types = Journal::types(*t.db);
        VERIFY_RESULT(types);
        QCOMPARE(types->size(), 2);
        QCOMPARE(types->at(0).type, u"phone.callee_ended"_s);
        QCOMPARE(types->at(1).type, u"phone.callee_ringing"_s);
        QCOMPARE(types->at(1).events, 2);
        QCOMPARE(types->at(1).duplicates, 1);
        QCOMPARE(types->at(1).firstReceived, late.received);
        QCOMPARE(types->at(1).lastReceived, ringing.received);
        QCOMPARE(types->at(1).lastEventAt, ringing.eventAt);
        const auto totals = Journal::totals(*t.db);
        VERIFY_RESULT(totals);
        QCOMPARE(totals->events, 3);
        QCOMPARE(totals->lastSeq, 3);
        QCOMPARE(totals->bodyBytes, ringing.body.size() + late.body.size() + ended.body.size());
        QCOMPARE(totals->firstReceived, std::optional(late.received));
        QCOMPARE(totals->lastReceived, std::optional(ended.received));
    }

    void twoProgramsShareOneJournal()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        auto other = Database::open(t.path);
        VERIFY_RESULT(other);
        for (int i = 0; i < 20; ++i)
            VERIFY_RESULT(Journal::append(i % 2 ? *t.db : **other, {madeEntry(i)}));
        const QList<StoredEntry> stored = allEntries(*t.db);
        QCOMPARE(stored.size(), 20);
        QCOMPARE(stored.last().seq, 20);
        QCOMPARE(Journal::totals(**other)->events, 20);
    }

    void aCrowdIsStoredInOrder()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        QList<QList<JournalEntry>> batches;
        for (int i = 0; i < 50; ++i)
            batches.append(madeEntries(i * 1000, 1000));
        QElapsedTimer timer;
        timer.start();
        for (const QList<JournalEntry> &batch : batches)
            VERIFY_RESULT(Journal::append(*t.db, batch));
        const qint64 took = timer.elapsed();
        qInfo("50,000 events in batches of 1,000: %lld a second",
              50'000'000 / qMax(took, qint64(1)));
        int expected = 0;
        VERIFY_RESULT(Journal::readAfter(*t.db, 0, -1, [&](const StoredEntry &stored) {
            if (stored.entry.key != madeEntry(expected).key || stored.seq != expected + 1)
                return false;
            ++expected;
            return true;
        }));
        QCOMPARE(expected, 50'000);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
