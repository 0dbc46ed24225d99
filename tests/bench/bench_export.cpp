// SPDX-License-Identifier: GPL-3.0-or-later
// A million calls as CSV, against the sqlite3 shell that selects the same columns of the same
// database, and how much memory it takes beside a day's file.
//   bench_export   some three minutes the first time; the data stay in the build folder
#include "bench.h"
#include "busyday.h"
#include "process.h"
#include "unwrap.h"

#include <engine/factkeeper.h>
#include <engine/rowkeeper.h>
#include <engine/storedcalls.h>
#include <store/database.h>
#include <store/directorystore.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::bench;

namespace {

constexpr qint64 million = 1'000'000;
constexpr int rounds = 3;
constexpr double flatGoal = 1.2;
const Instant dayBegin = *parseInstant(u"2026-11-24T00:00:00Z");

void inTheShell(const QString &path, const QStringList &statements)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, QStringList{path} + statements);
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        qFatal("sqlite3: %s", shell.readAllStandardError().constData());
}

qint64 callsIn(const QString &path)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {path, u"SELECT count(*) FROM call_row"_s});
    if (!shell.waitForFinished(-1))
        qFatal("sqlite3");
    return shell.readAllStandardOutput().trimmed().toLongLong();
}

/// The busy day's calls and legs as the program keeps them, repeated a day earlier each time.
QString manyDays()
{
    const QString path = workFolder() + u"/export.db"_s;
    if (QFileInfo::exists(path + u".ready"_s))
        return path;
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(ending));
    if (!QFile::copy(busyDay(), path))
        qFatal("cannot copy");
    {
        const auto db = valueOf(store::Database::open(path));
        valueOf(engine::FactKeeper::catchUp(*db));
        const auto directory =
            valueOf(engine::storedDirectory(*db, dayBegin, dayBegin + std::chrono::days(1)));
        QList<Agent> agents;
        for (const AgentRef &known : directory.agents()) {
            Agent agent;
            agent.id = known.id;
            agent.name = known.name;
            agent.extension = known.extension;
            agents.append(agent);
        }
        QList<CallQueue> queues;
        for (const QueueRef &known : directory.queues()) {
            CallQueue queue;
            queue.id = known.id;
            queue.name = known.name;
            queue.extension = known.extension;
            queues.append(queue);
        }
        valueOf(store::DirectoryStore::saveAgents(*db, agents, dayBegin));
        valueOf(store::DirectoryStore::saveQueues(*db, queues, dayBegin));
        valueOf(engine::RowKeeper::catchUp(*db));
    }
    const qint64 days = million / callsIn(path);
    const QString others = u"generate_series(1, %1) AS day"_s.arg(days);
    const auto repeated = [&](const QString &table, const QString &first, const QString &rest) {
        return u"INSERT INTO %1 SELECT key || '/' || day.value, %2, %3 FROM %1, %4"_s.arg(
            table, first, rest, others);
    };
    const auto earlier = [](const QString &column) {
        return u"%1 - day.value * 86400000"_s.arg(column);
    };
    // The shell holds no foreign keys: the facts behind the copies are not needed here.
    inTheShell(path,
               {u"PRAGMA synchronous = OFF"_s, u"BEGIN"_s,
                repeated(u"call_row"_s, u"call_id || '/' || day.value, history_id"_s,
                         earlier(u"started_ms"_s) + u", "_s + earlier(u"answered_ms"_s) + u", "_s
                             + earlier(u"ended_ms"_s)
                             + u", direction, caller, caller_name, called, called_name, queue, "
                               "queue_name, agent, agent_name, result, wait_ms, talk_seconds, "
                               "hold_seconds, legs, transfers, voicemail, provisional"_s),
                repeated(u"leg_row"_s,
                         u"leg, outgoing, visit, agent_id, agent, agent_name, queue, queue_name, "
                         "caller, called"_s,
                         earlier(u"started_ms"_s) + u", "_s + earlier(u"answered_ms"_s) + u", "_s
                             + earlier(u"ended_ms"_s)
                             + u", ring_ms, event, result, reason, wait_seconds, talk_seconds, "
                               "hold_seconds, source, transferred"_s),
                u"COMMIT"_s, u"ANALYZE"_s});
    QFile ready(path + u".ready"_s);
    if (!ready.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    return path;
}

struct Run
{
    double seconds = 0;
    qint64 peak = 0; ///< kilobytes
};

Run timed(const QList<QByteArray> &command)
{
    QList<double> seconds;
    Run run;
    for (int round = 0; round < rounds; ++round) {
        const double before = wallSeconds();
        const Ended ended = waitFor(spawn(command, {"TZ=UTC"}));
        seconds.append(wallSeconds() - before);
        run.peak = std::max(run.peak, ended.peakKilobytes);
        if (ended.code != 0)
            qFatal("%s ended with %d", command.first().constData(), ended.code);
    }
    run.seconds = median(seconds);
    return run;
}

/// Each writes its file; the shell by its own .output.
void measure(const QString &path, const QByteArray &report, const QString &sql)
{
    const QString ours = workFolder() + u"/ours.csv"_s, theirs = workFolder() + u"/shell.csv"_s;
    const auto exported = [&](const QByteArray &from) {
        return timed({ZM_CTL, "export", report, "--db", path.toUtf8(), "--from", from, "--to",
                      "2026-11-25", "--zone", "Etc/UTC", "--out", ours.toUtf8()});
    };
    const Run day = exported("2026-11-24");
    const Run all = exported("2020-01-01");
    static const QByteArray sqlite = QStandardPaths::findExecutable(u"sqlite3"_s).toUtf8();
    const Run shell =
        timed({sqlite, "-csv", path.toUtf8(), ".output " + theirs.toUtf8(), sql.toUtf8()});
    const auto megabytes = [](qint64 kilobytes) { return u"%1 MB"_s.arg(kilobytes / 1024); };
    const QString what = QString::fromLatin1(report);
    print({what + u": a million calls as CSV"_s, u"%1 s"_s.arg(all.seconds, 0, 'f', 2),
           u"sqlite3 -csv %1 s"_s.arg(shell.seconds, 0, 'f', 2),
           u"%1×"_s.arg(shell.seconds / all.seconds, 0, 'f', 2), u">= 1×"_s,
           all.seconds <= shell.seconds});
    print({what + u": memory at its peak"_s, megabytes(all.peak),
           u"one day "_s + megabytes(day.peak),
           u"%1×"_s.arg(double(all.peak) / double(day.peak), 0, 'f', 2), u"<= 1.2×"_s,
           double(all.peak) <= flatGoal * double(day.peak)});
    remark(u"%1: files of %2 and %3 MB."_s.arg(what)
               .arg(QFileInfo(ours).size() / 1'000'000)
               .arg(QFileInfo(theirs).size() / 1'000'000));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString path = manyDays();
    remark(u"%1 calls."_s.arg(callsIn(path)));
    // The same columns hold the same texts: times as our files have them.
    const auto time = [](const char *column) -> QString { // no expression of what is gone
        return u"strftime('%Y-%m-%dT%H:%M:%S+00:00', "_s + QLatin1StringView(column)
               + u" / 1000, 'unixepoch')"_s;
    };
    measure(path, "calls",
            u"SELECT call_id, "_s + time("started_ms") + u", "_s + time("answered_ms") + u", "_s
                + time("ended_ms")
                + u", direction, caller, called, queue_name, agent_name, result, (wait_ms + 500) / "
                  "1000, talk_seconds, hold_seconds, legs, transfers, provisional FROM call_row "
                  "ORDER BY started_ms"_s);
    measure(path, "call-legs",
            u"SELECT c.call_id, leg, "_s + time("l.started_ms") + u", "_s + time("l.answered_ms")
                + u", "_s + time("l.ended_ms")
                + u", event, l.caller, l.called, l.agent_name, l.queue_name, l.result, reason, "
                  "wait_seconds, l.talk_seconds, l.hold_seconds, source FROM call_row c CROSS JOIN "
                  "leg_row l ON l.key = c.key ORDER BY c.started_ms, c.key, leg"_s);
    return 0;
}
