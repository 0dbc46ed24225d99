// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <store/readonlyquery.h>

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::store;

namespace {

/// What came, as text.
struct Answer
{
    QStringList columns;
    QList<QList<SqlValue>> rows;
    Result<ReadOnlyQuery::Told> told = ReadOnlyQuery::Told{};
};

} // namespace

/// The pane and command of one's own questions: whatever is typed there, the file stays as it is.
class TestReadOnlyQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(m_file.open());
        VERIFY_RESULT(m_file.db->execute(
            u"INSERT INTO agent (id, name, extension, extension_id, email, department, cost_center,"
            " site, common_area, active, first_seen_ms, changed_ms) VALUES"
            " ('a1', 'Zoë', '101', 'x1', '', '', '', '', 0, 1, 0, 0),"
            " ('a2', 'Ann', '102', 'x2', '', '', '', '', 0, 1, 0, 0)"_s));
    }

    void answersWithTypes()
    {
        const Answer answer = ask(u"SELECT name, extension + 0.5 AS half, active, NULL AS none, "
                                  "x'0102' AS blob FROM agents ORDER BY name"_s);
        VERIFY_RESULT(answer.told);
        QCOMPARE(answer.columns,
                 (QStringList{u"name"_s, u"half"_s, u"active"_s, u"none"_s, u"blob"_s}));
        QCOMPARE(answer.rows.size(), 2);
        QCOMPARE(answer.rows[1], (QList<SqlValue>{u"Zoë"_s, 101.5, qint64(1), {}, u"(2 bytes)"_s}));
    }

    void everyViewIsThere()
    {
        const auto views = ReadOnlyQuery::views(m_file.path);
        VERIFY_RESULT(views);
        QStringList names;
        for (const ReadOnlyQuery::View &view : *views) {
            names.append(view.name);
            QVERIFY(!view.columns.isEmpty());
            VERIFY_RESULT(ask(u"SELECT * FROM "_s + view.name).told);
        }
        for (const QString &name :
             {u"calls"_s, u"visits"_s, u"offers"_s, u"legs"_s, u"agents"_s, u"queues"_s,
              u"agent_states"_s, u"presence"_s, u"seats"_s, u"views_version"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void everyColumnIsDocumented()
    {
        QFile page(QStringLiteral(ZM_TEST_DATA "/../../resources/docs/your-data.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        const auto views = ReadOnlyQuery::views(m_file.path);
        VERIFY_RESULT(views);
        for (const ReadOnlyQuery::View &view : *views) {
            for (const QString &column : view.columns) {
                const bool isTold = text.contains(u'`' + column + u'`')
                                    || view.name == "views_version"_L1 || column.endsWith("_ms"_L1);
                QVERIFY2(isTold, qPrintable(view.name + u'.' + column));
            }
        }
    }

    void nothingButReading_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
        row("insert", u"INSERT INTO small_fact VALUES ('a', 'b')"_s);
        row("update", u"UPDATE agent SET name = 'x'"_s);
        row("delete", u"DELETE FROM journal"_s);
        row("drop", u"DROP TABLE agent"_s);
        row("create", u"CREATE TABLE mine (a)"_s);
        row("temporary table", u"CREATE TEMP TABLE mine (a)"_s);
        row("temporary trigger",
            u"CREATE TEMP TRIGGER t AFTER INSERT ON agent BEGIN SELECT 1; END"_s);
        row("attach", u"ATTACH '%1' AS other"_s.arg(other()));
        row("detach", u"DETACH main"_s);
        row("vacuum", u"VACUUM"_s);
        row("vacuum into", u"VACUUM INTO '%1'"_s.arg(other()));
        row("reindex", u"REINDEX"_s);
        row("analyze", u"ANALYZE"_s);
        row("begin", u"BEGIN IMMEDIATE"_s);
        row("savepoint", u"SAVEPOINT mine"_s);
        row("query_only off", u"PRAGMA query_only = 0"_s);
        row("journal mode", u"PRAGMA journal_mode = DELETE"_s);
        row("writable schema", u"PRAGMA writable_schema = 1"_s);
        row("pragma function", u"SELECT * FROM pragma_database_list"_s);
        row("extension", u"SELECT load_extension('evil')"_s);
        row("write hidden by a comment", u"/* SELECT */ DELETE FROM agent"_s);
        row("write behind a with", u"WITH a AS (SELECT 1) DELETE FROM agent"_s);
        row("second statement", u"SELECT 1; DELETE FROM agent"_s);
        row("returning", u"DELETE FROM agent RETURNING name"_s);
        row("virtual table", u"CREATE VIRTUAL TABLE mine USING fts5(a)"_s);
        row("explained write", u"EXPLAIN DELETE FROM agent"_s);
        row("nothing", u"  -- nothing"_s);
        row("nonsense", u"SELEKT 1"_s);
        row("no such column", u"SELECT nothing FROM agents"_s);
    }
    void nothingButReading()
    {
        QFETCH(QString, sql);
        const qint64 before = state();
        const Answer answer = ask(sql);
        QVERIFY(!answer.told);
        QVERIFY2(answer.told.error().kind == ErrorKind::Invalid,
                 qPrintable(answer.told.error().toString()));
        QVERIFY(!answer.told.error().message.isEmpty());
        QCOMPARE(state(), before);
        QCOMPARE(numberIn(*m_file.db, u"SELECT count(*) FROM agent"_s), 2);
        QCOMPARE(numberIn(*m_file.db, u"PRAGMA journal_mode = wal"_s), 0);
        QVERIFY(!QFile::exists(other()));
    }

    void endlessQuestionsEnd()
    {
        const QString endless = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                "SELECT max(i) FROM n"_s;
        const Answer late = ask(endless, {50ms, -1});
        QVERIFY(!late.told);
        QCOMPARE(late.told.error().kind, ErrorKind::Invalid);
        QVERIFY(late.told.error().message.contains(u"stopped"_s));

        int looks = 0;
        const Answer dropped = ask(endless, {1h, -1}, [&] { return ++looks < 3; });
        QVERIFY(!dropped.told);
        QCOMPARE(dropped.told.error().kind, ErrorKind::Cancelled);
    }

    void hugeValuesAreRefused()
    {
        const Answer answer = ask(u"SELECT zeroblob(1000000000)"_s);
        QVERIFY(!answer.told);
        QCOMPARE(answer.told.error().kind, ErrorKind::Invalid);
    }

    void cutsAtTheLimit()
    {
        Answer answer = ask(u"SELECT name FROM agents"_s, {30s, 1});
        VERIFY_RESULT(answer.told);
        QCOMPARE(answer.told->rows, 1);
        QVERIFY(answer.told->isCut);
        answer = ask(u"SELECT name FROM agents"_s, {30s, 2});
        VERIFY_RESULT(answer.told);
        QCOMPARE(answer.told->rows, 2);
        QVERIFY(!answer.told->isCut);
    }

    void aSinkMayRefuse()
    {
        ReadOnlyQuery::Sink sink;
        sink.begin = [](const QStringList &) { return Result<>(); };
        sink.row = [](const QList<SqlValue> &) -> Result<> {
            return fail(ErrorKind::Storage, u"full"_s);
        };
        const auto told = ReadOnlyQuery::run(m_file.path, u"SELECT 1"_s, sink);
        QVERIFY(!told);
        QCOMPARE(told.error().kind, ErrorKind::Storage);
    }

    void aMissingFileIsSaid()
    {
        const auto told = ReadOnlyQuery::run(other(), u"SELECT 1"_s, {});
        QVERIFY(!told);
        QCOMPARE(told.error().kind, ErrorKind::Storage);
        QVERIFY(!QFile::exists(other()));
    }

private:
    QString other() const { return m_file.folder.filePath(u"other.db"_s); }
    /// Changes with every write and every change of the schema.
    qint64 state()
    {
        return numberIn(*m_file.db, u"PRAGMA data_version"_s) * 1'000'000
               + numberIn(*m_file.db, u"PRAGMA schema_version"_s);
    }
    Answer ask(const QString &sql, const QueryLimits &limits = {},
               const std::function<bool()> &isWanted = {})
    {
        Answer answer;
        answer.told = ReadOnlyQuery::run(m_file.path, sql,
                                         {[&](const QStringList &columns) {
                                              answer.columns = columns;
                                              return Result<>();
                                          },
                                          [&](const QList<SqlValue> &row) {
                                              answer.rows.append(row);
                                              return Result<>();
                                          },
                                          isWanted},
                                         limits);
        return answer;
    }

    TemporaryDatabase m_file;
};

QTEST_GUILESS_MAIN(TestReadOnlyQuery)
#include "tst_readonlyquery.moc"
