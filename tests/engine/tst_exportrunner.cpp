// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

#include <engine/exportrunner.h>
#include <store/exportlog.h>

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <calls/businessday.h>
#include <support/filedcalls.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::test;
using namespace zm::engine;

/// Scheduled exports over a real store: what is due is written once, made up for, and tried again.
class TestExportRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<store::TemporaryDatabase>();
        VERIFY_RESULT(m_file->open());
        VERIFY_RESULT(fileCalls(*m_file->db, {answeredCall(u"1"_s, u"+14155550101"_s, 0, 10, 60)}));
        // The calls of the scripts are at at(0); the plan runs the mornings after.
        m_day = localDay(at(0), QTimeZone::utc());
        m_plan.report = u"queue-summary"_s;
        m_plan.folder = m_file->folder.filePath(u"out"_s);
        m_plan.since = at(0);
    }
    void cleanup() { m_file.reset(); }

    void writesWhatIsDueOnce()
    {
        keep();
        QCOMPARE(due(morning(1) - 1ms).size(), 0);
        const auto runs = due(morning(1));
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs[0].error, QString());
        const QString path = out(m_day);
        QCOMPARE(runs[0].file, path);
        QCOMPARE(text(path).count("\r\n"), 2);
        QVERIFY(text(path).startsWith("queue,extension,offered"));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(due(morning(1) + 1h).size(), 0);

        const auto health = exportHealth(*m_file->db, morning(1) + 1h);
        VERIFY_RESULT(health);
        QCOMPARE(health->plans, 1);
        QCOMPARE(health->failing, 0);
        QCOMPARE(*health->lastDone, morning(1));
        QCOMPARE(*health->next, morning(2));
    }

    void makesUpForWhatWasMissed()
    {
        keep();
        const auto runs = due(morning(3) + 2h);
        QCOMPARE(runs.size(), 3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(QFile::exists(out(m_day.addDays(i))));
        // The day of the call has its row, the days after have none.
        QCOMPARE(text(out(m_day)).count("\r\n"), 2);
        QCOMPARE(text(out(m_day.addDays(1))).count("\r\n"), 1);
    }

    void triesAgainAndSaysSo()
    {
        // A file stands where the folder should be.
        QFile blocker(m_plan.folder);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        blocker.close();
        keep();
        Instant now = morning(1);
        auto runs = due(now);
        QCOMPARE(runs.size(), 1);
        QVERIFY(!runs[0].error.isEmpty());
        auto health = exportHealth(*m_file->db, now);
        QCOMPARE(health->failing, 1);
        QVERIFY(health->trouble.contains(u"tried again"_s));
        QCOMPARE(due(now + 30s).size(), 0); // not yet

        now += *schedule::pauseAfter(1);
        QCOMPARE(due(now).size(), 1);
        QVERIFY(blocker.remove());
        now += *schedule::pauseAfter(2);
        runs = due(now);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs[0].tries, 3);
        QCOMPARE(runs[0].error, QString());
        QVERIFY(QFile::exists(out(m_day)));
        QCOMPARE(exportHealth(*m_file->db, now)->failing, 0);
    }

    void givesUpAfterAWhile()
    {
        QFile blocker(m_plan.folder);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        keep();
        Instant now = morning(1);
        int tries = 0;
        for (; tries < 50 && !due(now).isEmpty(); ++tries)
            now += schedule::pauseAfter(tries + 1).value_or(12h);
        QVERIFY(tries >= 5 && tries < 10);
        QVERIFY(exportHealth(*m_file->db, now)->trouble.contains(u"not tried again"_s));
    }

    void twoProgramsShareTheWork()
    {
        const qint64 id = keep();
        const Instant time = morning(1);
        QVERIFY(*store::ExportLog::claim(*m_file->db, id, time, time, time));
        QVERIFY(!*store::ExportLog::claim(*m_file->db, id, time, time + 1s, time - 30min));
        QCOMPARE(due(time + 1min).size(), 0);
        // The other one was killed.
        const auto runs = due(time + 31min);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs[0].tries, 2);
    }

    void endsBetweenFilesWhenNotWanted()
    {
        keep();
        const auto runs = runDueExports(*m_file->db, morning(2), {}, [] { return false; });
        VERIFY_RESULT(runs);
        QCOMPARE(runs->size(), 1);
        QVERIFY(!QFile::exists(out(m_day.addDays(1))));
        QCOMPARE(due(morning(2)).size(), 1);
        QVERIFY(QFile::exists(out(m_day.addDays(1))));
    }

    void removedWithItsRuns()
    {
        const qint64 id = keep();
        QCOMPARE(due(morning(1)).size(), 1);
        QVERIFY(*store::ExportLog::remove(*m_file->db, id));
        QVERIFY(!*store::ExportLog::remove(*m_file->db, id));
        QCOMPARE(due(morning(5)).size(), 0);
        QCOMPARE(store::numberIn(*m_file->db, u"SELECT count(*) FROM export_run"_s), 0);
        QVERIFY(QFile::exists(out(m_day)));
    }

    void runsByItself()
    {
        keep();
        FakeClock clock(morning(1) + 1min);
        store::DatabaseThread chores;
        chores.open(m_file->path);
        ExportRunner runner(chores, clock, {});
        QSignalSpy changed(&runner, &ExportRunner::changed);
        runner.start();
        constexpr int generous = 60'000;
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), generous);
        QCOMPARE(runner.health().plans, 1);
        QVERIFY(QFile::exists(out(m_day)));
    }

private:
    Instant morning(int days) const { return dayStart(m_day.addDays(days), QTimeZone::utc()) + 6h; }
    QString out(QDate day) const
    {
        return m_plan.folder + u"/queue-summary_"_s + day.toString(Qt::ISODate) + u".csv"_s;
    }
    static QByteArray text(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    qint64 keep()
    {
        return store::ExportLog::add(*m_file->db, QJsonDocument(toJson(m_plan)).toJson())
            .value_or(-1);
    }
    QList<store::ExportRun> due(Instant now)
    {
        return runDueExports(*m_file->db, now, {}).value_or(QList<store::ExportRun>());
    }

    std::unique_ptr<store::TemporaryDatabase> m_file;
    schedule::ExportPlan m_plan;
    QDate m_day;
};

QTEST_GUILESS_MAIN(TestExportRunner)
#include "tst_exportrunner.moc"
