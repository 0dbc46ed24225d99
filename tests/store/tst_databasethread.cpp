// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <store/databasethread.h>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::store;

class TestDatabaseThread : public QObject
{
    Q_OBJECT

    static Result<qint64> countEntries(Database &db)
    {
        const auto totals = Journal::totals(db);
        return totals ? Result<qint64>(totals->events) : Failure(totals.error());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anAnswerComesHome()
    {
        TemporaryDatabase t;
        DatabaseThread store;
        QFuture<Result<OpenReport>> opening = store.open(t.path);
        QThread *home = nullptr;
        QThread *away = nullptr;
        QString name;
        qint64 last = -1;
        store
            .run([&](Database &db) {
                away = QThread::currentThread();
                name = away->objectName();
                const auto done = Journal::append(db, madeEntries(0, 4));
                return done ? Journal::lastSeq(db) : Failure(done.error());
            })
            .then(this, [&](const Result<qint64> &seq) {
                home = QThread::currentThread();
                last = seq.value_or(-2);
            });
        QTRY_COMPARE(last, 4);
        QCOMPARE(home, thread());
        QVERIFY(away != thread());
        QCOMPARE(name, u"zm-store"_s);
        VERIFY_RESULT(opening.result());
        QVERIFY(opening.result()->created);
    }

    void withoutADatabaseEveryJobSaysWhy()
    {
        TemporaryDatabase t;
        DatabaseThread store;
        bool ran = false;
        auto before = store.run([&](Database &) {
            ran = true;
            return Result<>();
        });
        QVERIFY(!before.result());
        QCOMPARE(before.result().error().kind, ErrorKind::Storage);
        QVERIFY(!store.open(t.folder.path()).result()); // a folder
        auto after = store.run(&countEntries);
        QCOMPARE(after.result().error().kind, ErrorKind::Invalid);
        QVERIFY(!ran);
        // It can be tried again.
        VERIFY_RESULT(store.open(t.path).result());
        QCOMPARE(store.run(&countEntries).result().value_or(-1), 0);
    }

    /// Also when the job ends just as somebody attaches to it.
    void anAnswerComesOnce()
    {
        TemporaryDatabase t;
        DatabaseThread store;
        VERIFY_RESULT(store.open(t.path).result());
        constexpr int jobs = 20'000;
        int answers = 0, empty = 0;
        for (int i = 0; i < jobs; ++i)
            store.run([](Database &) { return Result<>(); })
                .then(this, [&answers, &empty, held = std::make_shared<int>(i)](const Result<> &) {
                    ++answers;
                    empty += !held;
                });
        store.wait();
        QTRY_COMPARE(answers, jobs);
        QCOMPARE(empty, 0);
    }

    void endingRunsWhatWaits()
    {
        TemporaryDatabase t;
        {
            DatabaseThread store;
            store.open(t.path);
            for (int i = 0; i < 200; ++i)
                store.run([i](Database &db) { return Journal::append(db, {madeEntry(i)}); });
        }
        VERIFY_RESULT(t.open());
        const QList<StoredEntry> stored = allEntries(*t.db);
        QCOMPARE(stored.size(), 200);
        for (int i = 0; i < 200; ++i)
            QVERIFY(stored.at(i).entry == madeEntry(i)); // in the order in which they were given
    }

    void aCancelledJobDoesNotRun()
    {
        TemporaryDatabase t;
        DatabaseThread store;
        store.open(t.path);
        std::atomic_bool go = false;
        store.run([&](Database &) {
            while (!go)
                std::this_thread::yield();
            return Result<>();
        });
        bool ran = false;
        auto outdated = store.run([&](Database &) {
            ran = true;
            return Result<>();
        });
        outdated.cancel();
        go = true;
        store.wait();
        QVERIFY(!ran);
        QVERIFY(outdated.isFinished());
    }

    void anAnswerMayBeMovedOnly()
    {
        TemporaryDatabase t;
        DatabaseThread store;
        store.open(t.path);
        auto future = store.run([secret = std::make_unique<int>(7)](Database &) {
            return Result<std::unique_ptr<int>>(std::make_unique<int>(*secret + 1));
        });
        QCOMPARE(**future.takeResult(), 8);
    }

    void manyThreadsMayAsk()
    {
        TemporaryDatabase t;
        DatabaseThread store;
        VERIFY_RESULT(store.open(t.path).result());
        std::vector<std::thread> threads;
        std::atomic_int failures = 0;
        for (int n = 0; n < 4; ++n) {
            threads.emplace_back([&store, &failures, n] {
                for (int i = 0; i < 50; ++i) {
                    const JournalEntry entry = madeEntry(n * 1000 + i);
                    auto done =
                        store.run([entry](Database &db) { return Journal::append(db, {entry}); });
                    if (!done.result())
                        ++failures;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(store.run(&countEntries).result().value_or(-1), 200);
    }

    void aReportReadsBesideTheWriter()
    {
        TemporaryDatabase t;
        DatabaseThread store;
        VERIFY_RESULT(store.open(t.path).result());
        VERIFY_RESULT(
            store.run([](Database &db) { return Journal::append(db, madeEntries(0, 2000)); })
                .result());
        DatabaseThread report(u"zm-report"_s);
        VERIFY_RESULT(report.open(t.path, {.readOnly = true}).result());

        // Each batch has a hundred entries; a reader must never see part of one.
        std::atomic_bool reading = false;
        std::atomic_bool written = false;
        auto seen = report.run([&](Database &db) -> Result<qint64> {
            qint64 count = 0;
            const auto read = Journal::readAfter(db, 0, -1, [&](const StoredEntry &) {
                if (++count == 10) {
                    reading = true;
                    while (!written) // the writer is not held up by a report that takes its time
                        std::this_thread::yield();
                }
                return true;
            });
            if (!read)
                return Failure(read.error());
            return count;
        });
        QTRY_VERIFY(reading);
        for (int i = 0; i < 20; ++i) {
            VERIFY_RESULT(store
                              .run([i](Database &db) {
                                  return Journal::append(db, madeEntries(2000 + i * 100, 100));
                              })
                              .result());
        }
        written = true;
        QCOMPARE(seen.result().value_or(-1), 2000); // as it was when the report began
        QCOMPARE(report.run(&countEntries).result().value_or(-1), 4000);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseThread)
#include "tst_databasethread.moc"
