// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <store/databasethread.h>
#include <store/groupcommitter.h>

#include <QSignalSpy>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::store;

class TestGroupCommitter : public QObject
{
    Q_OBJECT

    /// Holds the store thread until it is let go.
    struct Brake
    {
        std::atomic_bool released = false;
        explicit Brake(DatabaseThread &store)
        {
            store.run([this](Database &) {
                while (!released)
                    std::this_thread::yield();
                return Result<>();
            });
        }
    };

    static bool setPageLimit(DatabaseThread &store, qint64 spare)
    {
        return store
            .run([spare](Database &db) -> Result<> {
                const qint64 pages = numberIn(db, u"PRAGMA page_count"_s);
                return db.execute(u"PRAGMA max_page_count = %1"_s.arg(pages + spare));
            })
            .result()
            .has_value();
    }

    static qint64 stored(DatabaseThread &store)
    {
        return store.run([](Database &db) { return Journal::lastSeq(db); }).result().value_or(-1);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWaitsIsCommittedTogether()
    {
        TemporaryDatabase t;
        DatabaseThread store;
        VERIFY_RESULT(store.open(t.path).result());
        GroupCommitter committer(store);
        QSignalSpy drained(&committer, &GroupCommitter::drained);
        QList<Appended> answers;
        Brake brake(store);
        for (int i = 0; i < 500; ++i) {
            committer.submit(madeEntry(i), [&](const Result<Appended> &answer) {
                QCOMPARE(QThread::currentThread(), thread());
                VERIFY_RESULT(answer);
                answers.append(*answer);
            });
        }
        QCOMPARE(committer.backlogEntries(), 500);
        QVERIFY(committer.backlogBytes() > 500 * 30);
        QVERIFY(answers.isEmpty());
        brake.released = true;
        QTRY_COMPARE(answers.size(), 500);
        for (int i = 0; i < 500; ++i)
            QCOMPARE(answers.at(i), (Appended{i + 1, true}));
        QCOMPARE(stored(store), 500);
        // The first went alone, all others together: "drained" came once, at the end.
        QCOMPARE(drained.count(), 1);
        QVERIFY(committer.isDrained());
        QCOMPARE(committer.backlogBytes(), 0);
    }

    void anAnswerMeansOnDisk()
    {
        TemporaryDatabase t;
        DatabaseThread store;
        VERIFY_RESULT(store.open(t.path).result());
        auto reader = Database::open(t.path, {.readOnly = true});
        VERIFY_RESULT(reader);
        GroupCommitter committer(store);
        int answered = 0;
        for (int i = 0; i < 50; ++i) {
            committer.submit(madeEntry(i), [&](const Result<Appended> &answer) {
                VERIFY_RESULT(answer);
                QVERIFY(Journal::entry(**reader, answer->seq)->has_value());
                ++answered;
            });
        }
        QTRY_COMPARE(answered, 50);
    }

    void aDuplicateIsToldByItsFirstPlace()
    {
        TemporaryDatabase t;
        DatabaseThread store;
        VERIFY_RESULT(store.open(t.path).result());
        GroupCommitter committer(store);
        QList<Appended> answers;
        for (const int number : {1, 2, 1}) {
            committer.submit(madeEntry(number), [&](const Result<Appended> &answer) {
                VERIFY_RESULT(answer);
                answers.append(*answer);
            });
        }
        QTRY_COMPARE(answers.size(), 3);
        QCOMPARE(answers.last(), (Appended{1, false}));
    }

    void aFullDiskDelaysAndLosesNothing()
    {
        TemporaryDatabase t;
        DatabaseThread store;
        VERIFY_RESULT(store.open(t.path).result());
        GroupCommitter committer(store, {.firstRetry = 1ms, .longestRetry = 5ms});
        QSignalSpy failed(&committer, &GroupCommitter::failed);
        QSignalSpy recovered(&committer, &GroupCommitter::recovered);
        QVERIFY(setPageLimit(store, 0));
        QList<qint64> seqs;
        for (int i = 0; i < 3000; ++i) {
            committer.submit(madeEntry(i), [&](const Result<Appended> &answer) {
                VERIFY_RESULT(answer);
                seqs.append(answer->seq);
            });
        }
        QTRY_VERIFY(failed.count() >= 3);
        QVERIFY(committer.isFailing());
        QVERIFY(failed.first().first().value<Error>().message.contains(u"is full"_s));
        QVERIFY(!committer.isDrained());
        QCOMPARE(recovered.count(), 0);

        QVERIFY(setPageLimit(store, 100'000));
        QTRY_COMPARE(seqs.size(), 3000);
        QCOMPARE(recovered.count(), 1);
        QVERIFY(!committer.isFailing());
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(seqs.at(i), i + 1);
    }

    void flushingDoesNotWaitForTheRetry()
    {
        TemporaryDatabase t;
        DatabaseThread store; // not open yet
        GroupCommitter committer(store, {.firstRetry = 24h, .longestRetry = 24h});
        QSignalSpy failed(&committer, &GroupCommitter::failed);
        QSignalSpy drained(&committer, &GroupCommitter::drained);
        committer.submit(madeEntry(0));
        QTRY_COMPARE(failed.count(), 1);
        committer.submit(madeEntry(1)); // joins those that wait for the retry
        QCOMPARE(committer.backlogEntries(), 2);
        VERIFY_RESULT(store.open(t.path).result());
        committer.flush();
        QTRY_COMPARE(drained.count(), 1);
        QCOMPARE(stored(store), 2);
        committer.flush();
        QCOMPARE(drained.count(), 2); // nothing to wait for
    }

    void theBacklogHasALimit()
    {
        TemporaryDatabase t;
        DatabaseThread store;
        VERIFY_RESULT(store.open(t.path).result());
        GroupCommitter committer(store, {.warnBytes = 50'000, .maxBytes = 100'000});
        QSignalSpy backlog(&committer, &GroupCommitter::backlogChanged);
        Brake brake(store);
        int refused = 0;
        int taken = 0;
        for (int i = 0; i < 20; ++i) {
            JournalEntry entry = madeEntry(i);
            entry.body.resize(10'000);
            committer.submit(entry, [&](const Result<Appended> &answer) {
                if (answer) {
                    ++taken;
                } else {
                    QCOMPARE(answer.error().kind, ErrorKind::Storage);
                    ++refused;
                }
            });
        }
        QCOMPARE(refused, 11); // at once
        QVERIFY(committer.backlogBytes() <= 100'000);
        QCOMPARE(backlog.count(), 1);
        QCOMPARE(backlog.first().first().toBool(), true);
        brake.released = true;
        QTRY_COMPARE(taken, 9);
        QCOMPARE(backlog.count(), 2);
        QCOMPARE(backlog.last().first().toBool(), false);
        QCOMPARE(stored(store), 9);
    }

    void anEntryThatCanNeverBeStoredHoldsUpNobody()
    {
        TemporaryDatabase t;
        DatabaseThread store;
        VERIFY_RESULT(store.open(t.path).result());
        GroupCommitter committer(store);
        JournalEntry bad = madeEntry(0);
        bad.key.clear();
        std::optional<ErrorKind> kind;
        committer.submit(bad, [&](const Result<Appended> &answer) {
            kind = answer ? ErrorKind::Cancelled : answer.error().kind;
        });
        QCOMPARE(kind, std::optional(ErrorKind::Invalid));
        committer.submit(bad); // without a callback
        bool stored = false;
        committer.submit(madeEntry(1),
                         [&](const Result<Appended> &answer) { stored = answer.has_value(); });
        QTRY_VERIFY(stored);
    }

    void aCallbackMaySubmitAgain()
    {
        TemporaryDatabase t;
        DatabaseThread store;
        VERIFY_RESULT(store.open(t.path).result());
        GroupCommitter committer(store, {.batchEntries = 3});
        int answered = 0;
        std::function<void(int)> submit = [&](int number) {
            committer.submit(madeEntry(number), [&, number](const Result<Appended> &answer) {
                VERIFY_RESULT(answer);
                ++answered;
                if (number < 50)
                    submit(number + 10);
            });
        };
        for (int i = 0; i < 10; ++i)
            submit(i);
        QTRY_COMPARE(answered, 60);
        QCOMPARE(stored(store), 60);
    }

    void theEndStoresWhatWaits()
    {
        TemporaryDatabase t;
        DatabaseThread store;
        VERIFY_RESULT(store.open(t.path).result());
        int answered = 0;
        {
            GroupCommitter committer(store, {.batchEntries = 10});
            for (int i = 0; i < 500; ++i)
                committer.submit(madeEntry(i), [&](const Result<Appended> &) { ++answered; });
        }
        QCOMPARE(stored(store), 500);
        QCoreApplication::processEvents();
        QCOMPARE(answered, 0);
    }

    void theEndWithoutADatabaseSaysHowManyAreLost()
    {
        DatabaseThread store;
        auto committer = std::make_unique<GroupCommitter>(store);
        committer->submit(madeEntry(0));
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"1 events could not be stored"_s));
        committer.reset();
    }
};

QTEST_GUILESS_MAIN(TestGroupCommitter)
#include "tst_groupcommitter.moc"
