// SPDX-License-Identifier: GPL-3.0-or-later
// Reports that count, over a million and ten million calls, against the same sums as plain SQL in
// the sqlite3 shell and in DuckDB, on the same visits and legs.
//   bench_reports          a million calls, two minutes the first time
//   bench_reports --huge   ten million too: some gigabytes and some minutes more
// A simulated day of 20,000 calls is repeated, a day later each time. The data stay in the build
// folder. DuckDB comes from npm (`@duckdb/node-api`) and is left out, and said to be, where it
// cannot be installed.
#include "bench.h"
#include "busyday.h"
#include "unwrap.h"

#include <engine/factkeeper.h>
#include <engine/storedanswers.h>
#include <engine/storedcalls.h>
#include <engine/summarycalls.h>
#include <store/database.h>
#include <store/directorystore.h>
#include <store/packeddays.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <reports/runreport.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::bench;

namespace {

constexpr qint64 million = 1'000'000;
constexpr auto day = std::chrono::days(1);
constexpr int rounds = 5;
constexpr double shellGoal = 20;
constexpr double firstRowsGoal = 0.3;
constexpr double flatGoal = 1.5;
const Instant firstDay = *parseInstant(u"2024-01-01T00:00:00Z");

/// One sum asked in three tongues.
struct Question
{
    QString report;
    QString sql; ///< both peers understand it
};

// The counters and averages of queue-summary.
const QString counters =
    u"count(*), sum(CASE WHEN outcome = 1 THEN 1 ELSE 0 END), "
    "sum(CASE WHEN outcome = 2 THEN 1 ELSE 0 END), "
    "sum(CASE WHEN outcome = 2 AND wait < 5000 THEN 1 ELSE 0 END), "
    "sum(CASE WHEN outcome = 7 THEN 1 ELSE 0 END), sum(CASE WHEN outcome = 8 THEN 1 ELSE 0 END), "
    "sum(CASE WHEN outcome = 1 AND wait <= 20000 THEN 1 ELSE 0 END), avg(wait), "
    "avg(CASE WHEN outcome = 1 THEN wait END), avg(CASE WHEN outcome = 2 THEN wait END), "
    "max(wait), avg(CASE WHEN outcome = 1 THEN talk END), avg(CASE WHEN outcome = 1 THEN hold "
    "END)"_s;

const QList<Question> questions{
    {u"queue-summary"_s, u"SELECT queue, %1 FROM visits GROUP BY queue"_s.arg(counters)},
    {u"queue-intervals"_s,
     u"SELECT entered / 1800000 AS at, queue, %1 FROM visits GROUP BY 1, 2"_s.arg(counters)},
    {u"heat-map"_s,
     u"SELECT (entered / 86400000) % 7 AS weekday, (entered / 3600000) % 24 AS hour, "
     "count(*), sum(CASE WHEN outcome = 1 THEN 1 ELSE 0 END), sum(CASE WHEN outcome = 2 THEN 1 "
     "ELSE 0 END), sum(CASE WHEN outcome = 1 AND wait <= 20000 THEN 1 ELSE 0 END), sum(CASE WHEN "
     "outcome = 2 AND wait < 5000 THEN 1 ELSE 0 END) FROM visits GROUP BY 1, 2"_s},
    {u"wait-distribution"_s,
     u"SELECT queue, outcome, sum(CASE WHEN wait < 10000 THEN 1 ELSE 0 END), sum(CASE WHEN wait >= "
     "10000 AND wait < 20000 THEN 1 ELSE 0 END), sum(CASE WHEN wait >= 20000 AND wait < 30000 THEN "
     "1 ELSE 0 END), sum(CASE WHEN wait >= 30000 AND wait < 60000 THEN 1 ELSE 0 END), sum(CASE "
     "WHEN wait >= 60000 AND wait < 120000 THEN 1 ELSE 0 END), sum(CASE WHEN wait >= 120000 THEN 1 "
     "ELSE 0 END) FROM visits GROUP BY queue, outcome"_s},
    {u"agent-summary"_s,
     u"SELECT agent, sum(CASE WHEN role = 0 AND outcome = 1 THEN 1 ELSE 0 END), sum(CASE WHEN role "
     "= 1 AND outcome = 1 THEN 1 ELSE 0 END), sum(CASE WHEN role = 2 THEN 1 ELSE 0 END), sum(CASE "
     "WHEN role = 2 AND outcome = 1 THEN 1 ELSE 0 END), sum(CASE WHEN role = 3 THEN 1 ELSE 0 END), "
     "sum(CASE WHEN outcome = 1 THEN talk END), sum(CASE WHEN outcome = 1 THEN hold END), "
     "avg(CASE WHEN outcome = 1 THEN talk END), sum(CASE WHEN outgoing = 0 THEN 1 ELSE 0 END), "
     "sum(CASE WHEN outgoing = 0 AND outcome = 1 THEN 1 ELSE 0 END), sum(CASE WHEN outgoing = 0 "
     "AND outcome = 3 THEN 1 ELSE 0 END), sum(CASE WHEN outgoing = 0 AND outcome = 4 THEN 1 ELSE 0 "
     "END), sum(CASE WHEN outgoing = 0 AND outcome = 5 THEN 1 ELSE 0 END), sum(CASE WHEN outgoing "
     "= 0 AND outcome = 6 THEN 1 ELSE 0 END) FROM legs GROUP BY agent"_s}};

/// A centre's calls of one day, put together by the program from the simulator's events.
struct Day
{
    QList<PackedCalls> visits;
    QList<PackedCalls> legs;
    QList<Agent> agents;
    QList<CallQueue> queues;
    qint64 calls = 0;
    Instant begin{};
};

Day oneDay()
{
    const auto db = valueOf(store::Database::open(busyDay()));
    valueOf(engine::FactKeeper::catchUp(*db));
    Day made;
    made.begin = *parseInstant(u"2026-11-24T00:00:00Z");
    const Instant end = made.begin + day;
    const auto directory = valueOf(engine::storedDirectory(*db, made.begin, end));
    for (const AgentRef &agent : directory.agents())
        made.agents.append(Agent{.id = agent.id, .name = agent.name, .extension = agent.extension});
    for (const QueueRef &queue : directory.queues())
        made.queues.append(
            CallQueue{.id = queue.id, .name = queue.name, .extension = queue.extension});
    const auto leave = CallPacker::Calls::Leave;
    CallPacker visits(PackedKind::Visits, leave, [&](const auto &some) { made.visits += some; });
    CallPacker legs(PackedKind::Legs, leave, [&](const auto &some) { made.legs += some; });
    engine::StoredCalls calls(*db, directory);
    hold(calls.read(made.begin, end, [&](const Call &call) {
        ++made.calls;
        visits.add(call);
        legs.add(call);
        return true;
    }));
    visits.finish();
    legs.finish();
    return made;
}

/// The database of the program, and the same visits and legs as text for the peers.
class Years
{
public:
    Years(const Day &day, qint64 calls)
        : m_days((calls + day.calls - 1) / day.calls)
        , m_folder(workFolder() + u"/reports-%1"_s.arg(calls / million))
    {
        if (QFileInfo::exists(m_folder + u"/ready"_s)) {
            if (!QFileInfo::exists(ours()))
                makeOurs(day);
            return;
        }
        QDir(m_folder).removeRecursively();
        QDir().mkpath(m_folder);
        makeOurs(day);
        makeTexts(day);
        makeShells();
        QFile ready(m_folder + u"/ready"_s);
        if (!ready.open(QIODevice::WriteOnly))
            qFatal("cannot write");
    }

    qint64 days() const { return m_days; }
    /// Another format of packed days is another file.
    QString ours() const { return m_folder + u"/ours-%1.db"_s.arg(packFormat); }
    QString shells() const { return m_folder + u"/shell.db"_s; }
    QString text(const QString &table) const { return m_folder + u'/' + table + u".csv"_s; }

private:
    Instant dayAt(qint64 i) const { return firstDay + i * day; }

    void makeOurs(const Day &made)
    {
        const QString part = ours() + u".part"_s;
        auto db = valueOf(store::Database::open(part));
        valueOf(store::DirectoryStore::saveAgents(*db, made.agents, firstDay));
        valueOf(store::DirectoryStore::saveQueues(*db, made.queues, firstDay));
        const QByteArray lists = engine::packMark(valueOf(engine::listedDirectory(*db)));
        const auto moved = [&](QList<PackedCalls> some, qint64 i) {
            for (PackedCalls &each : some)
                each.begin += dayAt(i) - made.begin;
            return bytesOf(some);
        };
        for (qint64 i = 0; i < m_days; ++i) {
            const qint64 number = store::PackedDays::dayOf(dayAt(i));
            hold(store::PackedDays::begin(*db, number, lists));
            if (!valueOf(store::PackedDays::finish(*db, number, lists, moved(made.visits, i),
                                                   moved(made.legs, i))))
                qFatal("not packed");
        }
        db.reset();
        QFile::rename(part, ours());
    }

    void makeTexts(const Day &made)
    {
        QFile visits(text(u"visits"_s)), legs(text(u"legs"_s));
        if (!visits.open(QIODevice::WriteOnly) || !legs.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        for (qint64 i = 0; i < m_days; ++i) {
            QByteArray lines;
            const milliseconds shift = dayAt(i) - made.begin;
            for (const PackedCalls &some : made.visits) {
                for (const PackedVisit &visit : some.visits)
                    addLine(lines, {some.queues[visit.queue].key()},
                            {toMs(some.at(visit.entered) + shift), int(visit.outcome()), visit.wait,
                             visit.talk, visit.hold});
            }
            visits.write(std::exchange(lines, {}));
            for (const PackedCalls &some : made.legs) {
                for (const PackedLeg &leg : some.legs)
                    addLine(lines, {some.agents[leg.agent].key()},
                            {toMs(some.at(leg.start) + shift), int(leg.outcome()), int(leg.role()),
                             int(leg.isOutgoing), leg.talk, leg.hold});
            }
            legs.write(lines);
        }
    }

    static void addLine(QByteArray &lines, const QString &name, const QList<qint64> &numbers)
    {
        lines += name.toUtf8();
        for (const qint64 number : numbers)
            lines += ',' + QByteArray::number(number);
        lines += '\n';
    }

    void makeShells()
    {
        const QStringList steps{
            u"PRAGMA journal_mode = OFF"_s,
            u"CREATE TABLE visits (queue TEXT, entered INTEGER, outcome INTEGER, wait INTEGER, "
            "talk INTEGER, hold INTEGER)"_s,
            u"CREATE TABLE legs (agent TEXT, start INTEGER, outcome INTEGER, role INTEGER, "
            "outgoing INTEGER, talk INTEGER, hold INTEGER)"_s,
            u".mode csv"_s,
            u".import %1 visits"_s.arg(text(u"visits"_s)),
            u".import %1 legs"_s.arg(text(u"legs"_s))};
        QProcess shell;
        shell.start(u"sqlite3"_s, QStringList{shells()} + steps);
        if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
            qFatal("sqlite3: %s", shell.readAllStandardError().constData());
    }

    qint64 m_days;
    QString m_folder;
};

double inTheShell(const Years &years, const QString &sql)
{
    const double before = wallSeconds();
    QProcess shell;
    shell.start(u"sqlite3"_s, {years.shells(), sql});
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        qFatal("sqlite3: %s", shell.readAllStandardError().constData());
    return wallSeconds() - before;
}

/// Seconds of each question in DuckDB, the median of some rounds; empty when it is not to be had.
QList<double> inDuckDb(const Years &years)
{
    const QString folder = workFolder() + u"/duckdb"_s;
    QDir().mkpath(folder);
    if (!QFileInfo::exists(folder + u"/node_modules/@duckdb"_s)) {
        QProcess npm;
        npm.setWorkingDirectory(folder);
        npm.start(u"npm"_s, {u"install"_s, u"--silent"_s, u"@duckdb/node-api"_s});
        if (!npm.waitForFinished(-1) || npm.exitCode() != 0)
            return {};
    }
    QString script = u"import { DuckDBInstance } from '@duckdb/node-api';\n"
                     "const db = await (await DuckDBInstance.create(':memory:')).connect();\n"
                     "await db.run(\"CREATE TABLE visits AS SELECT * FROM read_csv('%1', header = "
                     "false, names = ['queue', 'entered', 'outcome', 'wait', 'talk', 'hold'])\");\n"
                     "await db.run(\"CREATE TABLE legs AS SELECT * FROM read_csv('%2', header = "
                     "false, names = ['agent', 'start', 'outcome', 'role', 'outgoing', 'talk', "
                     "'hold'])\");\n"
                     "const ask = async (sql) => { const times = [];\n"
                     "for (let i = 0; i < %3; ++i) { const from = performance.now(); const all = "
                     "await db.runAndReadAll(sql); all.getRows(); times.push(performance.now() - "
                     "from); }\n"
                     "times.sort((a, b) => a - b); console.log(times[times.length >> 1] / 1000); "
                     "};\n"_s.arg(years.text(u"visits"_s), years.text(u"legs"_s))
                         .arg(rounds);
    for (const Question &question : questions) {
        QString sql = question.sql;
        script += u"await ask(\"%1\");\n"_s.arg(sql.replace(u" / "_s, u" // "_s));
    }
    QFile file(folder + u"/ask.mjs"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(script.toUtf8()) < 0)
        return {};
    file.close();
    QProcess node;
    node.start(u"node"_s, {file.fileName()});
    if (!node.waitForFinished(-1) || node.exitCode() != 0) {
        remark(QString::fromUtf8(node.readAllStandardError()).left(400));
        return {};
    }
    QList<double> seconds;
    for (const QByteArray &line : node.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            seconds.append(line.toDouble());
    }
    return seconds.size() == questions.size() ? seconds : QList<double>();
}

double ourSeconds(store::Database &db, const QString &report, Instant from, Instant to)
{
    reports::ReportRequest request;
    request.id = report;
    request.from = from;
    request.to = to;
    QList<double> spent;
    for (int round = 0; round < rounds; ++round) {
        const double before = wallSeconds();
        const auto table = valueOf(engine::storedReport(db, request));
        spent.append(wallSeconds() - before);
        if (table.rows.isEmpty())
            qFatal("no rows");
    }
    return median(spent);
}

QString secondsText(double seconds)
{
    return u"%1 s"_s.arg(seconds, 0, 'f', 3);
}

/// Answers what a month takes.
double measure(const Day &made, qint64 calls)
{
    const Years years(made, calls);
    store::OpenOptions reading;
    reading.readOnly = true;
    const auto db = valueOf(store::Database::open(years.ours(), reading));
    const Instant end = firstDay + years.days() * day;
    const QList<double> duck = inDuckDb(years);
    if (duck.isEmpty())
        remark(u"DuckDB could not be had here: no comparison with it."_s);
    const QString size = u" over %1 M calls"_s.arg(calls / million);
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QString &report = questions[i].report;
        const double ours = ourSeconds(*db, report, firstDay, end);
        const double shell = inTheShell(years, questions[i].sql);
        print({report + size, secondsText(ours), u"sqlite3 shell "_s + secondsText(shell),
               u"%1×"_s.arg(shell / ours, 0, 'f', 1), u">= 20×"_s, shell / ours >= shellGoal});
        if (!duck.isEmpty())
            print({report + size, secondsText(ours), u"DuckDB "_s + secondsText(duck[i]),
                   u"%1×"_s.arg(duck[i] / ours, 0, 'f', 2), u">= 1×"_s, duck[i] >= ours});
        print({report + size + u": on screen"_s, secondsText(ours), u"—"_s, u"—"_s, u"<= 0.3 s"_s,
               ours <= firstRowsGoal});
    }
    const Memory memory = memoryOf(QCoreApplication::applicationPid());
    remark(u"%1 M calls: %2 MB resident after all reports."_s.arg(calls / million)
               .arg(memory.rss / 1024));
    return ourSeconds(*db, u"queue-summary"_s, firstDay + 7 * day, firstDay + 37 * day);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const Day made = oneDay();
    remark(u"A day: %1 calls."_s.arg(made.calls));
    const double small = measure(made, million);
    if (!app.arguments().contains(u"--huge"_s))
        return 0;
    const double big = measure(made, 10 * million);
    print({u"a month out of 10 M calls"_s, secondsText(big), u"out of 1 M "_s + secondsText(small),
           u"%1×"_s.arg(big / small, 0, 'f', 2), u"<= 1.5×"_s, big / small <= flatGoal});
    return 0;
}
