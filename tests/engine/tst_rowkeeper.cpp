// SPDX-License-Identifier: GPL-3.0-or-later
#include "simdirectory.h"
#include "store/storetest.h"

#include <engine/rowkeeper.h>
#include <engine/sqlanswer.h>
#include <engine/storedanswers.h>
#include <engine/storedcalls.h>
#include <store/callrows.h>
#include <store/directorystore.h>

#include <QBuffer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <reports/csvwriter.h>
#include <reports/runreport.h>
#include <reportspage/simulatedstore.h>
#include <support/filedcalls.h>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::test;
using namespace zm::engine;

namespace {

const QString first = u"+14155550101"_s;
const QString second = u"+14155550102"_s;

} // namespace

/// The plain rows that the documented views show follow the facts of calls.
class TestRowKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<store::TemporaryDatabase>();
        VERIFY_RESULT(m_file->open());
    }
    void cleanup() { m_file.reset(); }

    void viewsSayWhatReportsSay()
    {
        const Script away = missedCall(u"2"_s, second, 100, 30);
        VERIFY_RESULT(fileCalls(*m_file->db, {answeredCall(u"1"_s, first, 0, 10, 60), away,
                                              callBack(u"3"_s, second, 400, 25)}));
        const auto done = RowKeeper::catchUp(*m_file->db);
        VERIFY_RESULT(done);
        QCOMPARE(*done, 3);

        const QByteArray views =
            sql(u"SELECT call_id, direction, caller AS \"from\", called AS \"to\", queue_name AS "
                "queue, agent_name AS agent, result, wait_seconds, talk_seconds, hold_seconds, "
                "legs, transfers, iif(provisional, 'true', 'false') AS provisional "
                "FROM calls ORDER BY started_ms"_s);
        QCOMPARE(views, report(u"calls"_s, {u"start"_s, u"answer"_s, u"end"_s}));
        QCOMPARE(
            sql(u"SELECT agent_name AS agent, agent AS extension, queue_name AS queue, caller, "
                "ring_seconds, outcome, call_id FROM offers ORDER BY offered_ms"_s),
            report(u"agent-offers"_s, {u"offered_at"_s}));
        QCOMPARE(sql(u"SELECT count(*) AS offered, sum(outcome = 'answered') AS answered, "
                     "sum(outcome = 'abandoned') AS abandoned FROM visits"_s),
                 "offered,answered,abandoned\r\n2,1,1\r\n"_ba);
    }

    /// The reports that list calls and legs read plain rows: they must tell what the facts tell.
    void callsAreListedAlikeFromRowsAndFacts_data()
    {
        QTest::addColumn<QString>("report");
        QTest::newRow("calls") << u"calls"_s;
        QTest::newRow("legs") << u"call-legs"_s;
    }
    void callsAreListedAlikeFromRowsAndFacts()
    {
        QFETCH(QString, report);
        const SimulatedDay day;
        VERIFY_RESULT(fileDay(*m_file->db, day));
        sim::Options account;
        account.seed = day.seed;
        account.agents = day.agents;
        account.queues = day.queues;
        account.zone = QString::fromLatin1(day.zone.id());
        account.start = fromDateTime(QDateTime(day.date, QTime(12, 0), day.zone));
        const sim::Story story(account);
        const QList<Agent> agents = rosterOf(story.centre());
        QList<CallQueue> queues;
        for (const sim::SimQueue &told : story.centre().queues()) {
            CallQueue queue;
            queue.id = QueueId(told.id);
            queue.name = told.name;
            queue.extension = QString::number(told.extension);
            queue.extensionId = told.extensionId;
            queues.append(queue);
        }
        VERIFY_RESULT(store::DirectoryStore::saveAgents(*m_file->db, agents, Instant{}));
        VERIFY_RESULT(store::DirectoryStore::saveQueues(*m_file->db, queues, Instant{}));
        reports::ReportRequest request;
        request.id = report;
        request.from = fromDateTime(QDateTime(day.date, QTime(0, 0), day.zone));
        request.to = request.from + 24h;
        request.zone = day.zone;

        const QStringList whole = fromFacts(request);
        QVERIFY(whole.size() > 50);
        QCOMPARE(fromStore(request), whole); // all stale yet
        VERIFY_RESULT(RowKeeper::catchUp(*m_file->db));
        QCOMPARE(fromStore(request), whole);

        // Somebody got another name, and some calls are known better than their rows.
        auto renamed = agents;
        for (Agent &agent : renamed)
            agent.name += u" Smith-Jones"_s;
        VERIFY_RESULT(store::DirectoryStore::saveAgents(*m_file->db, renamed, Instant{}));
        VERIFY_RESULT(m_file->db->execute(u"INSERT OR IGNORE INTO call_stale SELECT key FROM "
                                          "call_group ORDER BY started_ms LIMIT 7 OFFSET 20"_s));
        QCOMPARE(fromStore(request), fromFacts(request));
        QVERIFY(fromStore(request) != whole);

        // Rows go stale and are made anew while they are read.
        {
            const QStringList still = fromStore(request);
            std::atomic<bool> isOver = false;
            std::jthread others([path = m_file->path, &isOver] {
                const auto db = store::Database::open(path);
                while (db && !isOver) {
                    (void)(*db)->execute(u"INSERT OR IGNORE INTO call_stale SELECT key FROM "
                                         "call_group ORDER BY started_ms LIMIT 40"_s);
                    (void)(*db)->execute(u"DELETE FROM call_stale"_s);
                }
            });
            const auto end = qScopeGuard([&] { isOver = true; });
            for (int i = 0; i < 30; ++i)
                QCOMPARE(fromStore(request), still);
        }

        // Half of a day, one direction.
        request.from += 12h;
        request.filter.direction = CallDirection::Inbound;
        QCOMPARE(fromStore(request), fromFacts(request));
        QVERIFY(fromStore(request).size() < whole.size());
    }

    void laterFactsReplaceTheRows()
    {
        VERIFY_RESULT(fileCalls(*m_file->db, {missedCall(u"1"_s, first, 0, 10)}));
        VERIFY_RESULT(RowKeeper::catchUp(*m_file->db));
        QCOMPARE(*RowKeeper::catchUp(*m_file->db), 0);
        QCOMPARE(sql(u"SELECT result FROM calls"_s), "result\r\nabandoned\r\n"_ba);

        VERIFY_RESULT(fileCalls(*m_file->db, {answeredCall(u"1"_s, first, 0, 10, 60)}));
        QCOMPARE(*store::CallRows::staleCount(*m_file->db), 1);
        VERIFY_RESULT(RowKeeper::catchUp(*m_file->db));
        QCOMPARE(sql(u"SELECT count(*) AS n FROM calls"_s), "n\r\n1\r\n"_ba);
        QCOMPARE(sql(u"SELECT count(*) AS n FROM visits"_s), "n\r\n1\r\n"_ba);
    }

    void callsThatTurnOutToBeOneLeaveNoRows()
    {
        VERIFY_RESULT(fileCalls(*m_file->db, {answeredCall(u"1"_s, first, 0, 10, 60)}));
        VERIFY_RESULT(fileCalls(*m_file->db, {answeredCall(u"2"_s, second, 100, 10, 60)}));
        VERIFY_RESULT(RowKeeper::catchUp(*m_file->db));
        QCOMPARE(sql(u"SELECT count(*) AS n FROM calls"_s), "n\r\n2\r\n"_ba);

        const auto keys =
            store::FactStore::find(*m_file->db, {u"c:1"_s, u"c:2"_s, u"h:h-1"_s, u"h:h-2"_s});
        VERIFY_RESULT(keys);
        QStringList known = keys->values();
        known.removeDuplicates();
        QCOMPARE(known.size(), 2);
        VERIFY_RESULT(store::FactStore::merge(*m_file->db, known[0], known[1]));
        VERIFY_RESULT(RowKeeper::catchUp(*m_file->db));
        for (const QString &view : {u"calls"_s, u"visits"_s})
            QCOMPARE(sql(u"SELECT count(*) AS n FROM "_s + view), "n\r\n1\r\n"_ba);
        QCOMPARE(store::numberIn(*m_file->db, u"SELECT count(*) FROM leg_row"_s), 1);
    }

    void whatChangedWhileItsRowsWereMadeStaysStale()
    {
        VERIFY_RESULT(fileCalls(*m_file->db, {missedCall(u"1"_s, first, 0, 10)}));
        const auto keys = store::CallRows::stale(*m_file->db, 10);
        VERIFY_RESULT(keys);
        const auto groups = store::FactStore::load(*m_file->db, *keys);
        VERIFY_RESULT(groups);
        QCOMPARE(groups->size(), 1);
        const store::CallRow old{groups->first().key, groups->first().facts, {}};

        VERIFY_RESULT(fileCalls(*m_file->db, {answeredCall(u"1"_s, first, 0, 10, 60)}));
        VERIFY_RESULT(store::CallRows::save(*m_file->db, {old}));
        QCOMPARE(*store::CallRows::staleCount(*m_file->db), 1);
        // Nor does one fail that has gone altogether, and its place is cleared.
        VERIFY_RESULT(m_file->db->execute(u"DELETE FROM call_group"_s));
        VERIFY_RESULT(store::CallRows::save(*m_file->db, {old}));
        VERIFY_RESULT(RowKeeper::catchUp(*m_file->db));
        QCOMPARE(*store::CallRows::staleCount(*m_file->db), 0);
    }

    void followsByItself()
    {
        store::DatabaseThread chores;
        chores.open(m_file->path);
        const FakeClock clock;
        RowKeeper keeper(chores, clock);
        QSignalSpy written(&keeper, &RowKeeper::written);
        keeper.start();
        VERIFY_RESULT(fileCalls(*m_file->db, {answeredCall(u"1"_s, first, 0, 10, 60)}));
        keeper.wake();
        constexpr int generous = 60'000;
        QTRY_VERIFY_WITH_TIMEOUT(
            !written.isEmpty() && *store::CallRows::staleCount(*m_file->db) == 0, generous);
        QCOMPARE(sql(u"SELECT count(*) AS n FROM calls"_s), "n\r\n1\r\n"_ba);
    }

private:
    /// As lines of text; those that begin together have no order of their own.
    static QStringList linesOf(const Result<reports::ReportTable> &table)
    {
        if (!table)
            return {table.error().toString()};
        QStringList lines;
        Instant before{};
        QString callBefore;
        qint64 legBefore = 0;
        for (const reports::Row &row : table->rows) {
            QStringList cells;
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                cells.append(reports::textOf(row.cells[i], table->info.columns[i], table->zone));
            if (const auto *start = std::get_if<Instant>(&row.cells[1])) {
                if (*start < before)
                    cells.append(u"out of order"_s);
                before = *start;
            } else { // a leg: those of a call stand together, by number
                const auto leg = std::get<qint64>(row.cells[1]);
                const QString call = cells[0];
                if (leg != (call == callBefore ? legBefore + 1 : 1))
                    cells.append(u"out of order"_s);
                legBefore = leg;
                callBefore = call;
            }
            lines.append(cells.join(u'|'));
        }
        lines.sort();
        return lines;
    }
    QStringList fromStore(const reports::ReportRequest &request)
    {
        return linesOf(storedReport(*m_file->db, request));
    }
    QStringList fromFacts(const reports::ReportRequest &request)
    {
        const auto directory = storedDirectory(*m_file->db, request.from, request.to);
        if (!directory)
            return {directory.error().toString()};
        StoredCalls calls(*m_file->db, *directory);
        return linesOf(reports::run(request, {calls, *directory, {}, {}, {}}));
    }

    QByteArray sql(const QString &question)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        reports::CsvWriter writer(out);
        const auto told = answerSql(m_file->path, question, writer);
        return told ? out.data() : told.error().toString().toUtf8();
    }

    /// The report as CSV, without these columns.
    QByteArray report(const QString &id, const QStringList &without)
    {
        reports::ReportRequest request;
        request.id = id;
        request.from = at(-86'400);
        request.to = at(86'400);
        const auto directory = storedDirectory(*m_file->db, request.from, request.to);
        if (!directory)
            return directory.error().toString().toUtf8();
        StoredCalls calls(*m_file->db, *directory);
        const auto table = reports::run(request, {calls, *directory, {}, {}, {}});
        if (!table)
            return table.error().toString().toUtf8();
        reports::ReportInfo info = table->info;
        QList<int> kept;
        info.columns.clear();
        for (qsizetype i = 0; i < table->info.columns.size(); ++i) {
            if (without.contains(table->info.columns[i].id))
                continue;
            kept.append(int(i));
            info.columns.append(table->info.columns[i]);
        }
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        reports::CsvWriter writer(out);
        bool ok = writer.begin(info, table->zone).has_value();
        for (const reports::Row &row : table->rows) {
            reports::Row cut;
            for (const int column : kept)
                cut.cells.append(row.cells[column]);
            ok = ok && writer.row(cut).has_value();
        }
        return ok && writer.end() ? out.data() : "not written"_ba;
    }

    std::unique_ptr<store::TemporaryDatabase> m_file;
};

QTEST_GUILESS_MAIN(TestRowKeeper)
#include "tst_rowkeeper.moc"
