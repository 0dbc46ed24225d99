// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/board.h>
#include <engine/engine.h>
#include <engine/usualday.h>
#include <store/database.h>

#include <QTemporaryDir>
#include <QTest>

#include <calls/businessday.h>
#include <support/filedcalls.h>

using namespace zm;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate monday(2026, 12, 21);
constexpr double week = 7 * 86'400;

/// The scripts count from 2026-11-23 08:00 UTC, a Monday, four weeks before `monday`.
double clockTime(int weekNumber, int hour, int minute)
{
    return weekNumber * week + (hour - 8) * 3600 + minute * 60;
}

/// Calls of queue 201 at ten o'clock: 1, 7, 4 in the first three weeks and none in the fourth, in
/// which another queue was called; and one on a Tuesday.
QList<Script> weeksOfCalls()
{
    QList<Script> calls;
    int id = 500;
    const auto add = [&](int weekNumber, int hour, int count, int queueExtension) {
        for (int i = 0; i < count; ++i)
            calls.append(answeredCall(QString::number(++id), u"+14155550123"_s,
                                      clockTime(weekNumber, hour, 2 * i), 10, 60, queueExtension));
    };
    add(0, 10, 1, 201);
    add(1, 10, 7, 201);
    add(2, 10, 4, 201);
    add(3, 9, 2, 202);
    calls.append(answeredCall(u"600"_s, u"+14155550123"_s, clockTime(1, 10, 0) + 86'400, 10, 60));
    return calls;
}

} // namespace

/// The ghost line of the Queues page.
class TestUsualDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void medianOfKnownWeeks_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("expected"); ///< queue 201 from 10:00
        QTest::newRow("four weeks: 0 1 4 7") << monday << 3;
        QTest::newRow("three weeks: 1 4 7") << monday.addDays(-7) << 4;
        QTest::newRow("one week") << monday.addDays(-21) << 1;
        QTest::newRow("nothing known") << monday.addDays(-28) << -1;
        QTest::newRow("another weekday") << monday.addDays(1) << 1;
    }
    void medianOfKnownWeeks()
    {
        QFETCH(QDate, today);
        QFETCH(int, expected);
        QTemporaryDir folder;
        auto db = store::Database::open(folder.filePath(u"data.db"_s));
        QVERIFY(db.has_value());
        QVERIFY(fileCalls(**db, weeksOfCalls()).has_value());
        const auto usual =
            engine::UsualDay::usualOf(**db, today, QTimeZone::utc(), [] { return true; });
        QVERIFY(usual.has_value());
        if (expected < 0) {
            QVERIFY(usual->isEmpty());
            return;
        }
        const QList<int> line = usual->value(u"201"_s);
        QCOMPARE(line.size(), 48);
        QCOMPARE(line[20], expected);
        QCOMPARE(std::count(line.cbegin(), line.cend(), 0), 47);
    }

    void localHalfHoursOverAChangeOfTheClocks()
    {
        // 10:00 in Berlin is 09:00 UTC in winter and 08:00 in summer: the same place of the line.
        const QTimeZone berlin("Europe/Berlin");
        const QDate sunday(2026, 11, 8); // two weeks after the clocks went back
        QList<Script> calls;
        int id = 700;
        for (int weeksBack = 1; weeksBack <= 4; ++weeksBack) {
            const Instant ten =
                fromDateTime(QDateTime(sunday.addDays(-7 * weeksBack), QTime(10, 5), berlin));
            calls.append(answeredCall(QString::number(++id), u"+14155550123"_s,
                                      double((ten - at(0)) / 1s), 10, 60));
        }
        QTemporaryDir folder;
        auto db = store::Database::open(folder.filePath(u"data.db"_s));
        QVERIFY(db.has_value());
        QVERIFY(fileCalls(**db, calls).has_value());
        const auto usual = engine::UsualDay::usualOf(**db, sunday, berlin, [] { return true; });
        QVERIFY(usual.has_value());
        // On the day of the change itself it is the 23rd half hour since midnight.
        QCOMPARE(usual->value(u"201"_s)[20], 1);
    }

    void boardShowsItAndTurnsAtMidnight()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"data.db"_s);
        {
            auto db = store::Database::open(path);
            QVERIFY(db.has_value());
            QVERIFY(fileCalls(**db, weeksOfCalls()).has_value());
        }
        FakeClock clock(dayStart(monday.addDays(-7), QTimeZone::utc()) + 23h + 50min);
        engine::EngineOptions options;
        options.databasePath = path;
        options.sync = options.webSocket = false;
        options.zone = QTimeZone::utc();
        engine::Engine engine(options, clock);
        bool opened = false;
        engine.open([&opened](const Result<store::OpenReport> &) { opened = true; });
        QTRY_VERIFY_WITH_TIMEOUT(opened, 30'000);
        CallQueue sales;
        sales.id = QueueId(u"q201"_s);
        sales.extension = u"201"_s;
        sales.name = u"Sales"_s;
        Event told;
        told.at = told.received = clock.now();
        told.body = QueuesEvent{{sales}};
        engine.board().apply(told);
        engine.start();
        const auto atTen = [&engine] {
            const BoardDelta board = engine.board().whole();
            return board.queues.isEmpty() ? -1
                                          : board.queues.first().usualPerHalfHour.value(20, -1);
        };
        QTRY_COMPARE_WITH_TIMEOUT(atTen(), 4, 60'000);
        clock.advance(20min); // Tuesday: the one known Tuesday had a call
        QTRY_COMPARE_WITH_TIMEOUT(atTen(), 1, 60'000);
        bool stopped = false;
        engine.stop([&stopped] { stopped = true; });
        QTRY_VERIFY_WITH_TIMEOUT(stopped, 30'000);
    }
};

QTEST_GUILESS_MAIN(TestUsualDay)
#include "tst_usualday.moc"
