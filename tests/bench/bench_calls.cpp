// SPDX-License-Identifier: GPL-3.0-or-later
// Finished calls: a day of 20,000 calls recomputed from the journal; what one record costs with ten
// thousand and with millions of calls stored; the story of one call out of a million,
// with and without the database in memory.
//   bench_calls          up to a million stored calls, a few minutes the first time
//   bench_calls --huge   ten million too: some ten gigabytes and ten minutes more
// The databases stay in the build folder.
#include "bench.h"
#include "busyday.h"
#include "unwrap.h"

#include <engine/factkeeper.h>
#include <engine/storedcalls.h>
#include <store/database.h>
#include <store/journal.h>
#include <store/keyvaluestore.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSqlError>
#include <QSqlQuery>

#include <calls/callfacts.h>
#include <fcntl.h>
#include <reports/runreport.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::bench;

namespace {

constexpr double arrivalSeconds = 86'400.0 / 1'000; ///< a day at 1,000 times its speed
constexpr double daysGoal = 100;
constexpr double flatGoal = 2.0; ///< the dearest size against the cheapest
constexpr double storyGoal = 0.2;
constexpr int records = 500;
constexpr int rounds = 15;

// -- a day from the journal -----------------------------------------------------------------------

void benchDay()
{
    const QString path = busyDay();
    QList<double> spent, filed;
    qint64 calls = 0, events = 0;
    for (int round = 0; round < 3; ++round) {
        const auto db = valueOf(store::Database::open(path));
        events = valueOf(store::Journal::lastSeq(*db));
        hold(db->execute(u"DELETE FROM call_alias"_s));
        hold(db->execute(u"DELETE FROM call_group"_s));
        hold(store::KeyValueStore::set(*db, u"facts.reached"_s, u"0"_s));
        const double before = wallSeconds();
        valueOf(engine::FactKeeper::catchUp(*db));
        filed.append(wallSeconds() - before);
        const Instant from = *parseInstant(u"2026-11-24T00:00:00Z"), to = from + 48h;
        const auto directory = valueOf(engine::storedDirectory(*db, from, to));
        engine::StoredCalls source(*db, directory);
        reports::ReportRequest request;
        request.from = from;
        request.to = to;
        for (const QString &id : {u"queue-summary"_s, u"agent-summary"_s}) {
            request.id = id;
            const auto table = valueOf(reports::run(request, {source, directory, {}, {}, {}}));
            if (table.rows.isEmpty())
                qFatal("no rows");
        }
        spent.append(wallSeconds() - before);
        calls = 0;
        hold(source.read(from, to, [&](const Call &) { return ++calls > 0; }));
    }
    const double seconds = median(spent);
    remark(u"%1 events of %2 calls; filing them takes %3 s, two reports %4 s."_s.arg(events)
               .arg(calls)
               .arg(median(filed), 0, 'f', 2)
               .arg(seconds - median(filed), 0, 'f', 2));
    const double times = arrivalSeconds / seconds;
    print({u"a day of 20,000 calls from the journal"_s, u"%1 s"_s.arg(seconds, 0, 'f', 2),
           u"86.4 s (its arrival at 1,000×)"_s, u"%1×"_s.arg(times, 0, 'f', 0), u">= 100×"_s,
           times >= daysGoal});
}

// -- one record among many ------------------------------------------------------------------------

constexpr qint64 firstCall = 1'000'000'000'000'000'000;
constexpr qint64 callStep = 700'000'000'007;
const Instant firstStart = *parseInstant(u"2024-01-01T08:00:00Z");

QString callId(qint64 i)
{
    return QString::number(firstCall + i * callStep);
}

QString historyId(qint64 i)
{
    return u"20240101-%1"_s.arg(i, 12, 10, QChar(u'0'));
}

Instant startOf(qint64 i)
{
    return firstStart + seconds(i * 7);
}

CallElement elementOf(qint64 i, int leg)
{
    CallElement e;
    e.source = RecordSource::ElementV3;
    e.elementId = u"%1-%2"_s.arg(historyId(i)).arg(leg);
    e.historyId = historyId(i);
    e.call = CallId(callId(i));
    e.direction = Direction::Inbound;
    e.caller.number = u"+1415%1"_s.arg(5'550'000 + i % 9'999);
    e.caller.kind = ExtensionKind::External;
    e.callee.extension = QString::number(leg == 0 ? 8'001 : 1'000 + int(i % 90) + leg);
    e.callee.kind = leg == 0 ? ExtensionKind::CallQueue : ExtensionKind::User;
    if (leg > 0) {
        e.operatedBy.extension = u"8001"_s;
        e.operatedBy.kind = ExtensionKind::CallQueue;
    }
    e.start = startOf(i) + seconds(leg > 0);
    e.answer = startOf(i) + 12s;
    e.end = startOf(i) + (leg == 0 ? 12s : 90s);
    e.event = leg == 0 ? u"incoming"_s : u"ring_to_member"_s;
    e.result = u"answered"_s;
    e.talk = 78s;
    return e;
}

/// The record of one more member of a stored call, as Zoom would send it.
QByteArray lateRecord(qint64 i, int round)
{
    return QStringLiteral(
               R"({"event":"phone.callee_call_element_completed","event_ts":%1,"payload":{"account_id":"a","object":{"user_id":"user-%2","call_elements":[{"call_element_id":"%3-late%2","call_history_uuid":"%3","call_id":"%4","direction":"inbound","connect_type":"external","caller_did_number":"+14155550123","callee_ext_number":"%5","callee_ext_type":"user","operator_ext_number":"8001","operator_ext_type":"call_queue","start_time":"%6","end_time":"%6","event":"ring_to_member","result":"no_answer","result_reason":"answered_by_other","talk_time":0,"hold_time":0,"wait_time":11}]}}})")
        .arg(toMs(startOf(i)))
        .arg(round)
        .arg(historyId(i), callId(i))
        .arg(1'100 + round)
        .arg(toIsoUtc(startOf(i)))
        .toUtf8();
}

/// Calls by bulk SQL, in the order of their keys.
void fill(const QString &path, qint64 count)
{
    const auto db = valueOf(store::Database::open(path));
    QSqlQuery have(db->connection());
    if (!have.exec(u"SELECT count(*) FROM (SELECT 1 FROM call_group LIMIT %1)"_s.arg(count))
        || !have.next())
        qFatal("%s", qPrintable(have.lastError().text()));
    qint64 done = have.value(0).toLongLong();
    have.finish();
    hold(db->execute(u"PRAGMA synchronous=OFF"_s));
    while (done < count) {
        auto transaction = valueOf(store::Transaction::begin(*db));
        QSqlQuery group(db->connection()), alias(db->connection());
        group.prepare(u"INSERT INTO call_group (key, started_ms, version, facts) "
                      "VALUES (?, ?, 1, ?)"_s);
        alias.prepare(u"INSERT INTO call_alias (alias, key) VALUES (?, ?)"_s);
        const qint64 until = std::min(count, done + 50'000);
        for (; done < until; ++done) {
            Event event;
            event.body = RecordEvent{{elementOf(done, 0), elementOf(done, 1)}};
            CallFacts facts;
            facts.absorb(event);
            const QStringList aliases = facts.aliases();
            group.bindValue(0, aliases.first());
            group.bindValue(1, toMs(facts.started()));
            group.bindValue(2, facts.toBytes());
            if (!group.exec())
                qFatal("%s", qPrintable(group.lastError().text()));
            for (const QString &name : aliases) {
                alias.bindValue(0, name);
                alias.bindValue(1, aliases.first());
                if (!alias.exec())
                    qFatal("%s", qPrintable(alias.lastError().text()));
            }
        }
        hold(transaction.commit());
    }
}

/// Seconds for one late record of any stored call: journalled, filed, on disk.
double costOfARecord(const QString &path, qint64 count)
{
    const auto db = valueOf(store::Database::open(path));
    valueOf(engine::FactKeeper::catchUp(*db));
    const qint64 written = valueOf(store::Journal::lastSeq(*db));
    QList<double> costs;
    quint64 dice = 88'172'645'463'325'252ULL + quint64(written);
    for (int round = 0; round < rounds; ++round) {
        QList<store::JournalEntry> entries;
        for (int i = 0; i < records; ++i) {
            dice ^= dice << 13;
            dice ^= dice >> 7;
            dice ^= dice << 17;
            const auto which = qint64(dice % quint64(count));
            entries.append(
                entryOf(lateRecord(which, int(written / records) + round), startOf(which) + 60min));
        }
        valueOf(store::Journal::append(*db, entries));
        const double before = wallSeconds();
        valueOf(engine::FactKeeper::catchUp(*db));
        costs.append((wallSeconds() - before) / records);
    }
    return median(costs);
}

QString micro(double seconds)
{
    return u"%1 µs"_s.arg(1e6 * seconds, 0, 'f', 0);
}

/// The pages of the file leave the memory, as after a night's other work.
void coolDown(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

void benchStory(const QString &path, qint64 count, bool isCold)
{
    QList<double> spent;
    for (int round = 0; round < rounds; ++round) {
        if (isCold)
            coolDown(path);
        QProcess program;
        const double before = wallSeconds();
        program.start(QStringLiteral(ZM_CTL),
                      {u"call"_s, callId(count / (round + 2)), u"--db"_s, path});
        program.waitForFinished();
        spent.append(wallSeconds() - before);
        if (program.exitCode() != 0 || !program.readAllStandardOutput().contains("8001"))
            qFatal("%s", program.readAllStandardError().constData());
    }
    const double seconds = median(spent);
    print({u"zoommatectl call, of %1 calls%2"_s.arg(count).arg(isCold ? u", cold"_s : QString()),
           u"%1 ms"_s.arg(1e3 * seconds, 0, 'f', 0), u"200 ms"_s,
           u"%1"_s.arg(seconds / storyGoal, 0, 'f', 2), u"<= 1"_s, seconds <= storyGoal});
}

void benchStore(bool huge)
{
    double cheapest = 0;
    QList<qint64> sizes = {10'000, 100'000, 1'000'000};
    if (huge)
        sizes.append(10'000'000);
    for (const qint64 size : sizes) {
        const QString path = workFolder() + u"/calls%1.db"_s.arg(size);
        fill(path, size);
        costOfARecord(path, size); // warms the disk's cache, as a running program has it
        const double cost = costOfARecord(path, size);
        if (cheapest <= 0)
            cheapest = cost;
        print({u"one record, %1 calls stored"_s.arg(size), micro(cost),
               micro(cheapest) + u" at 10,000"_s, u"%1"_s.arg(cost / cheapest, 0, 'f', 2),
               u"<= 2"_s, cost / cheapest <= flatGoal});
        if (size == 1'000'000)
            for (const bool isCold : {true, false})
                benchStory(path, size, isCold);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (!words.contains(u"--store"_s))
        benchDay();
    if (!words.contains(u"--day"_s))
        benchStore(words.contains(u"--huge"_s));
    return 0;
}
