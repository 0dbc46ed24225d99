// SPDX-License-Identifier: GPL-3.0-or-later
// From start to the first complete paint with 5,000 agents and a million journalled events, beside
// a trivial Qt Widgets program. The database is made once and stays in the build folder; a run adds
// an hour of events that ends now, unless the last run just did, and the engine saves its board.
#include "bench.h"
#include "process.h"
#include "runningengine.h"
#include "unwrap.h"

#include <engine/factkeeper.h>
#include <store/database.h>
#include <store/journal.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <wire/eventdecoder.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::bench;

namespace {

constexpr int agentCount = 5'000;
constexpr qint64 wanted = 1'000'000;
constexpr int chunk = 10'000;
constexpr auto past = 24h * 30;
constexpr int hourEvents = 20'000;
constexpr int tailEvents = 500; ///< after the saved board: up to a minute's
constexpr int rounds = 5;
constexpr double goal = 4.0;

void append(store::Database &db, const QList<MadeCentre::Made> &made, const QList<Instant> &times)
{
    QList<store::JournalEntry> entries;
    for (qsizetype i = 0; i < made.size(); ++i) {
        const auto decoded =
            valueOf(wire::decodeEvent(made[i].body, EventSource::WebSocket, times[i]));
        entries.append({EventSource::WebSocket, times[i], decoded.event.at, decoded.type,
                        decoded.key, made[i].body});
    }
    valueOf(store::Journal::append(db, entries));
}

void appendEvents(store::Database &db, MadeCentre &centre, qint64 count, Instant from, Instant to)
{
    const milliseconds span = to - from;
    for (qint64 done = 0; done < count;) {
        QList<MadeCentre::Made> made;
        QList<Instant> times;
        for (; made.size() < chunk && done < count; ++done) {
            times.append(from + milliseconds(span.count() * done / count));
            made.append(centre.next(times.last()));
        }
        append(db, made, times);
    }
}

void bringUp(const QString &path)
{
    const Instant now = SystemClock().now();
    // Call numbers follow the time: no run repeats those of another.
    MadeCentre centre(agentCount, quint64(toMs(now)) * 1'000'000);
    if (!QFile::exists(path)) {
        remark(u"Making %1 with %2 events; this takes some minutes, once."_s.arg(path).arg(wanted));
        const QString unfinished = path + u".new"_s;
        makeDatabase(centre, unfinished);
        {
            const auto db = valueOf(store::Database::open(unfinished));
            appendEvents(*db, centre, wanted, now - past, now - 1h);
            valueOf(engine::FactKeeper::catchUp(*db));
        }
        QFile::rename(unfinished, path);
    }
    // More than one such hour in the last two would be a busier centre than we mean.
    QFile fresh(path + u".fresh"_s);
    if (!fresh.exists()
        || QFileInfo(fresh).lastModified().secsTo(QDateTime::currentDateTime()) > 2 * 3600) {
        const auto db = valueOf(store::Database::open(path));
        MadeCentre hour(agentCount, quint64(toMs(now)) * 1'000'000 + 500'000'000'000);
        const auto opening = hour.opening(now - 1h);
        append(*db, opening, QList<Instant>(opening.size(), now - 1h));
        appendEvents(*db, hour, hourEvents, now - 1h, now);
        fresh.remove();
        if (!fresh.open(QIODevice::WriteOnly))
            qFatal("The work folder cannot be written to.");
    }
    {
        RunningEngine engine(path, RunningEngine::Door::Handed);
        engine.start();
    } // its end saves the board
    const auto db = valueOf(store::Database::open(path));
    MadeCentre tail(agentCount, quint64(toMs(now)) * 1'000'000 + 700'000'000'000);
    appendEvents(*db, tail, tailEvents, SystemClock().now() - 1s, SystemClock().now());
    remark(u"%1 events journalled, %2 MB"_s.arg(valueOf(store::Journal::totals(*db)).events)
               .arg(db->bytesOnDisk() >> 20));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    qRegisterMetaType<BoardDelta>();
    const QString path = workFolder() + u"/million.db"_s;
    bringUp(path);

    const QTemporaryDir home;
    const QList<QByteArray> environment = {
        "ZM_EXIT_AFTER_PAINT=1",
        "QT_QPA_PLATFORM=offscreen",
        "XDG_CONFIG_HOME=" + home.path().toUtf8(),
        "ZOOMMATE_ACCOUNT_ID=none",
        "ZOOMMATE_CLIENT_ID=none",
        "ZOOMMATE_CLIENT_SECRET=none",
    };
    const QList<QByteArray> ours = {ZM_PROGRAM, "--db", path.toUtf8(), "--zoom-url",
                                    "http://127.0.0.1:9"};
    const QString small = workFolder() + u"/one.db"_s;
    makeDatabase(MadeCentre(1), small);
    QList<QByteArray> oneAgent = ours;
    oneAgent[2] = small.toUtf8();
    const QList<QByteArray> trivial = {ZM_TRIVIAL};
    const auto start = [&](const QList<QByteArray> &command, double &cpu) {
        const double begun = wallSeconds();
        const Ended ended = waitFor(spawn(command, environment));
        if (ended.code != 0)
            qFatal("%s ended with %d.", command[0].constData(), ended.code);
        cpu = ended.cpuSeconds;
        return 1e3 * (wallSeconds() - begun);
    };
    double cpu = 0;
    start(trivial, cpu);
    start(ours, cpu);
    start(oneAgent, cpu);
    QList<double> ones;
    QList<double> times;
    QList<double> leasts;
    QList<double> cpus;
    QList<double> leastCpus;
    for (int round = 0; round < rounds; ++round) {
        leasts.append(start(trivial, cpu));
        leastCpus.append(cpu);
        times.append(start(ours, cpu));
        cpus.append(cpu);
        ones.append(start(oneAgent, cpu));
    }
    remark(u"processor time of a start: %1 ms, trivial program %2 ms"_s
               .arg(1e3 * median(cpus), 0, 'f', 0)
               .arg(1e3 * median(leastCpus), 0, 'f', 0));
    remark(u"with one agent and no events: %1 ms, %2 times the trivial program"_s
               .arg(median(ones), 0, 'f', 0)
               .arg(median(ones) / median(leasts), 0, 'f', 2));
    const double ratio = median(times) / median(leasts);
    print({u"start to first paint, 5,000 agents, 1,000,000 events, ms"_s,
           QString::number(median(times), 'f', 0),
           u"a trivial program: %1"_s.arg(median(leasts), 0, 'f', 0),
           QString::number(ratio, 'f', 2), u"<= 4.0"_s, ratio <= goal});
    return 0;
}
