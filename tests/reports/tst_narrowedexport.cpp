// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/database.h>
#include <store/directorystore.h>
#include <store/teamstore.h>

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zm;

namespace {

constexpr int generous = 120'000;

struct Outcome
{
    int code = -1;
    QStringList rows; ///< without the head
    QString said;     ///< on stderr
};

} // namespace

/// `zoommatectl export --team` and `--site` as an analyst types them: the rows are those of the
/// whole report that belong to the team or site, and a name that nobody has is told with those that
/// there are.
class TestNarrowedExport : public QObject
{
    Q_OBJECT

private:
    Outcome ctl(const QStringList &words) const
    {
        QProcess program;
        program.start(QStringLiteral(ZM_CTL), words + QStringList{u"--db"_s, m_db});
        if (!program.waitForFinished(generous))
            return {};
        QStringList rows =
            QString::fromUtf8(program.readAllStandardOutput()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        if (!rows.isEmpty())
            rows.removeFirst();
        return {program.exitCode(), rows, QString::fromUtf8(program.readAllStandardError())};
    }
    Outcome exported(const QString &report, const QStringList &more = {}) const
    {
        return ctl(QStringList{u"export"_s, report, u"--from"_s, u"2026-11-24"_s, u"--to"_s,
                               u"2026-11-25"_s, u"--zone"_s, u"Europe/London"_s}
                   + more);
    }
    /// The rows of the whole report that have one of these extensions in the column.
    QStringList ofWhole(const QString &report, int column, const QStringList &extensions) const
    {
        QStringList rows;
        for (const QString &row : exported(report).rows) {
            if (extensions.contains(row.split(u',').value(column)))
                rows.append(row);
        }
        return rows;
    }

    /// Who has which extension, as the recorded events tell.
    static QHash<QString, QString> usersIn(const QString &path)
    {
        QHash<QString, QString> users;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return users;
        while (!file.atEnd()) {
            const QJsonObject callee = QJsonDocument::fromJson(file.readLine())
                                           .object()[u"body"_s][u"payload"_s][u"object"_s]
                                           .toObject()[u"callee"_s]
                                           .toObject();
            if (callee[u"extension_type"_s].toString() == "user"_L1)
                users.insert(QString::number(callee[u"extension_number"_s].toInteger()),
                             callee[u"user_id"_s].toString());
        }
        return users;
    }

    QTemporaryDir m_folder;
    QString m_db = m_folder.filePath(u"golden.db"_s);

private Q_SLOTS:
    void initTestCase()
    {
        const QString events = QStringLiteral(ZM_TEST_DATA "/goldenday/events.jsonl");
        QCOMPARE(ctl({u"import"_s, events}).code, 0);
        const auto users = usersIn(events);
        QVERIFY(users.contains(u"1001"_s) && users.contains(u"1003"_s));
        const auto db = store::Database::open(m_db);
        QVERIFY(db);
        QList<Agent> agents;
        for (auto user = users.cbegin(); user != users.cend(); ++user) {
            Agent agent;
            agent.id = AgentId(user.value());
            agent.extension = user.key();
            agent.name = u"Agent "_s + user.key();
            agent.site = user.key() < u"1004"_s ? u"Leeds"_s : u"Lyon"_s;
            agent.department = user.key() == "1001"_L1 ? u"Sales"_s : u"Care"_s;
            agents.append(agent);
        }
        CallQueue queue;
        queue.id = QueueId(u"vPFvJw40OYsl-6WAA2ysiA"_s);
        queue.extension = u"8001"_s;
        queue.name = u"Customer Care"_s;
        queue.site = u"Leeds"_s;
        QVERIFY(store::DirectoryStore::saveAgents(**db, agents, Instant{}));
        QVERIFY(store::DirectoryStore::saveQueues(**db, {queue}, Instant{}));
        Teams teams;
        teams.add(u"Night shift"_s);
        teams.members.insert(AgentId(users.value(u"1003"_s)), u"Night shift"_s);
        QVERIFY(store::TeamStore::save(**db, teams));
    }

    void aNumberIsExplained()
    {
        const QStringList range{u"--from"_s, u"2026-11-24"_s,    u"--to"_s, u"2026-11-25"_s,
                                u"--zone"_s, u"Europe/London"_s, u"--db"_s, m_db};
        const auto explain = [&](const QStringList &words) {
            QProcess program;
            program.start(QStringLiteral(ZM_CTL), QStringList{u"explain"_s} + words + range);
            if (!program.waitForFinished(generous))
                return Outcome{};
            return Outcome{program.exitCode(),
                           QString::fromUtf8(program.readAllStandardOutput()).split(u'\n'),
                           QString::fromUtf8(program.readAllStandardError())};
        };
        // Each count of the queue's line, and as many calls below it.
        const QStringList line =
            exported(u"queue-summary"_s, {u"--queue"_s, u"8001"_s}).rows.value(0).split(u',');
        const QStringList counts{u"offered"_s,           u"answered"_s,   u"abandoned"_s,
                                 u"short_abandoned"_s,   u"overflowed"_s, u"voicemail"_s,
                                 u"answered_in_target"_s};
        for (qsizetype i = 0; i < counts.size(); ++i) {
            const Outcome told = explain({u"queue-summary"_s, counts[i], u"--queue"_s, u"8001"_s});
            QVERIFY2(told.code == 0, qPrintable(told.said));
            const QString number = line.value(2 + i);
            QCOMPARE(told.rows.first(), counts[i] + u": "_s + number);
            QVERIFY(told.rows.contains(u"calls: "_s + number));
            const auto listed = std::ranges::count_if(
                told.rows, [](const QString &row) { return row.startsWith("  2026-"_L1); });
            QCOMPARE(QString::number(listed), number);
        }
        const Outcome level =
            explain({u"queue-summary"_s, u"service_level_percent"_s, u"--queue"_s, u"8001"_s});
        QVERIFY(level.rows.first().endsWith(line.value(9)));
        QVERIFY(level.rows.filter(u"made of: answered within the target"_s).size() == 1);
        // Of many lines one is to be named, and the answer says how.
        const Outcome many = explain({u"queue-intervals"_s, u"offered"_s});
        QVERIFY(many.code != 0);
        QVERIFY(many.said.contains(u"--line"_s) && many.said.contains(u"interval_start=2026-"_s));
        const QString one = many.said.section(u"interval_start="_s, 1, 1).section(u' ', 0, 0);
        const Outcome named = explain({u"queue-intervals"_s, u"offered"_s, u"--queue"_s, u"8001"_s,
                                       u"--line"_s, u"interval_start="_s + one});
        QVERIFY2(named.code == 0 || named.said.contains(u"No line"_s), qPrintable(named.said));
        QCOMPARE(explain({u"queue-summary"_s, u"no_such_number"_s}).code, 2);
    }

    void rowsAreThoseOfTheWhole_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QStringList>("narrowing");
        QTest::addColumn<int>("column");
        QTest::addColumn<QStringList>("extensions");
        const auto row = [](const char *name, const QString &report, const QStringList &narrowing,
                            int column, const QStringList &extensions) {
            QTest::newRow(name) << report << narrowing << column << extensions;
        };
        row("queues of a site", u"queue-summary"_s, {u"--site"_s, u"Leeds"_s}, 1, {u"8001"_s});
        row("agents of a site", u"agent-summary"_s, {u"--site"_s, u"leeds"_s}, 1,
            {u"1001"_s, u"1002"_s, u"1003"_s});
        row("a team by department", u"agent-summary"_s, {u"--team"_s, u"Sales"_s}, 1, {u"1001"_s});
        row("a team by hand", u"agent-offers"_s, {u"--team"_s, u"night shift"_s}, 2, {u"1003"_s});
        row("two teams after one word", u"agent-summary"_s,
            {u"--team"_s, u"Sales"_s, u"Night shift"_s}, 1, {u"1001"_s, u"1003"_s});
        row("a team at a site", u"agent-summary"_s,
            {u"--team"_s, u"Care"_s, u"--site"_s, u"Leeds"_s}, 1, {u"1002"_s});
    }
    void rowsAreThoseOfTheWhole()
    {
        QFETCH(QString, report);
        QFETCH(QStringList, narrowing);
        QFETCH(int, column);
        QFETCH(QStringList, extensions);
        const QStringList expected = ofWhole(report, column, extensions);
        QVERIFY(!expected.isEmpty());
        const Outcome told = exported(report, narrowing);
        QVERIFY2(told.code == 0, qPrintable(told.said));
        QCOMPARE(told.rows, expected);
    }

    void callsOfATeamAreThoseItsAgentsTookPartIn()
    {
        const Outcome all = exported(u"calls"_s);
        const Outcome some = exported(u"calls"_s, {u"--team"_s, u"Sales"_s});
        QCOMPARE(some.code, 0);
        QVERIFY(!some.rows.isEmpty() && some.rows.size() < all.rows.size());
        for (const QString &row : some.rows)
            QVERIFY(all.rows.contains(row));
        // Whoever is named as the answering agent took part.
        qsizetype answered = 0, among = 0;
        for (const QString &row : all.rows)
            answered += row.split(u',').value(8) == "Agent 1001"_L1;
        for (const QString &row : some.rows)
            among += row.split(u',').value(8) == "Agent 1001"_L1;
        QVERIFY(answered > 0);
        QCOMPARE(among, answered);
    }

    void whatCannotBeIsSaid_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QStringList>("narrowing");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no such team") << u"agent-summary"_s << QStringList{u"--team"_s, u"Ghosts"_s}
                                      << u"Care, Night shift, Sales"_s;
        QTest::newRow("no such site")
            << u"calls"_s << QStringList{u"--site"_s, u"Paris"_s} << u"Leeds, Lyon"_s;
        QTest::newRow("a team of queues")
            << u"queue-summary"_s << QStringList{u"--team"_s, u"Sales"_s}
            << u"queue-summary is about queues"_s;
    }
    void whatCannotBeIsSaid()
    {
        QFETCH(QString, report);
        QFETCH(QStringList, narrowing);
        QFETCH(QString, sentence);
        const Outcome told = exported(report, narrowing);
        QCOMPARE(told.code, 2);
        QVERIFY2(told.said.contains(sentence), qPrintable(told.said));
        QVERIFY(told.rows.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNarrowedExport)
#include "tst_narrowedexport.moc"
