// SPDX-License-Identifier: GPL-3.0-or-later
// Webhooks a second that are answered only once they are on disk, beside the same server with a
// handler that does nothing; and how long an answer takes at 1,000 events a second while a window
// paints.
#include "bench.h"
#include "loadmaker.h"
#include "runningengine.h"

#include <ui/agents/agentspage.h>
#include <ui/models/boardmirror.h>
#include <ui/theme/type.h>

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <unistd.h>
#include <webhook/server.h>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::bench;

namespace {

constexpr int agentCount = 500;
constexpr int rounds = 5;
constexpr int eventsARound = 30'000;
constexpr int pacedPerSecond = 1000;
constexpr int pacedEvents = 5000;

/// The same guarded server on a thread of its own, whose handler says yes at once.
class BareServer
{
public:
    BareServer()
    {
        m_home.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_home,
            [this] {
                webhook::Options options;
                options.secrets = {RunningEngine::secret()};
                m_server = std::make_unique<webhook::Server>(
                    options, m_clock,
                    [](const RawEvent &, const webhook::Server::Ack &ack) { ack(true); });
                if (const auto started = m_server->start(); !started)
                    qFatal("%s", qPrintable(started.error().toString()));
            },
            Qt::BlockingQueuedConnection);
    }
    ~BareServer()
    {
        QMetaObject::invokeMethod(
            &m_home, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    quint16 port() const { return m_server->port(); }

private:
    SystemClock m_clock;
    QThread m_thread;
    QObject m_home;
    std::unique_ptr<webhook::Server> m_server;
};

/// Sends from another thread, so that this one paints meanwhile.
LoadMaker::Outcome sendMeanwhile(const LoadMaker &load, const LoadMaker::Order &order)
{
    LoadMaker::Outcome outcome;
    QEventLoop painting;
    std::thread sender([&] {
        outcome = load.send(order);
        QMetaObject::invokeMethod(&painting, &QEventLoop::quit, Qt::QueuedConnection);
    });
    painting.exec();
    sender.join();
    return outcome;
}

struct Rates
{
    double bare = 0;
    double stored = 0;
    double ratio = 0;
    int refused = 0;
};

Rates ingest(const LoadMaker &load, const QString &database)
{
    makeDatabase(MadeCentre(agentCount), database);
    BareServer bare;
    RunningEngine engine(database, RunningEngine::Door::Webhook);
    engine.start();
    load.send({bare.port(), 5000, 0, agentCount});
    load.send({engine.webhookPort(), 5000, 0, agentCount});
    QList<double> bareRates;
    QList<double> rates;
    QList<double> ratios;
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto none = load.send({bare.port(), eventsARound, 0, agentCount});
        const auto stored = load.send({engine.webhookPort(), eventsARound, 0, agentCount});
        bareRates.append(eventsARound / none.seconds);
        rates.append(eventsARound / stored.seconds);
        ratios.append(none.seconds / stored.seconds);
        refused += stored.refused + none.refused;
    }
    return {median(bareRates), median(rates), median(ratios), refused};
}

/// Of as many bytes as sixteen events leave in the log.
double flushesPerSecond(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    const QByteArray bytes(24'000, 'x');
    QList<double> took;
    for (int i = 0; i < 200; ++i) {
        const double start = wallSeconds();
        file.write(bytes);
        file.flush();
        fdatasync(file.handle());
        took.append(wallSeconds() - start);
    }
    file.remove();
    return 1 / median(took);
}

} // namespace

int main(int argc, char **argv)
{
    const LoadMaker load; // forks: before the first thread
    const QApplication app(argc, argv);
    ui::loadFonts();
    qRegisterMetaType<BoardDelta>();

    const QString database = workFolder() + u"/webhook.db"_s;
    int refused = 0;
    // What the program costs shows where a flush is free; what the disk costs, on the disk.
    const QTemporaryDir memory(u"/dev/shm/zm-bench-XXXXXX"_s);
    if (const Rates rates = ingest(load, memory.filePath(u"webhook.db"_s)); memory.isValid()) {
        refused += rates.refused;
        print({u"webhooks/s answered after the commit, flushes free"_s,
               QString::number(rates.stored, 'f', 0),
               u"same server, no work: %1"_s.arg(rates.bare, 0, 'f', 0),
               QString::number(rates.ratio, 'f', 2), u">= 0.50"_s,
               rates.ratio >= 0.5 && refused == 0});
    }
    const double before = flushesPerSecond(workFolder() + u"/flush"_s);
    const Rates rates = ingest(load, database);
    refused += rates.refused;
    const double flushes = (before + flushesPerSecond(workFolder() + u"/flush"_s)) / 2;
    // Each connection waits for its answer, so a flush can carry as many events as there are.
    const double ceiling = std::min(rates.bare, flushes * LoadMaker::connections);
    print({u"webhooks/s answered after the commit, on this disk"_s,
           QString::number(rates.stored, 'f', 0),
           u"no work %1, disk %2 flushes/s x %3"_s.arg(rates.bare, 0, 'f', 0)
               .arg(flushes, 0, 'f', 0)
               .arg(LoadMaker::connections),
           QString::number(rates.stored / ceiling, 'f', 2), u">= 0.50 of the lower"_s,
           rates.stored >= 0.5 * ceiling && refused == 0});

    QList<double> slowest;
    QList<double> worst;
    const MadeCentre centre(agentCount);
    makeDatabase(centre, database);
    RunningEngine engine(database, RunningEngine::Door::Webhook);
    ui::BoardMirror mirror;
    QObject::connect(&engine, &RunningEngine::boardChanged, &mirror, &ui::BoardMirror::apply);
    ui::Theme theme;
    ui::AgentsPage page(mirror, theme, engine.clock());
    page.resize(1920, 1080);
    page.show();
    engine.start();
    QTimer frames;
    QObject::connect(&frames, &QTimer::timeout, &page, [&page] {
        page.tick();
        page.canvas().viewport()->update(); // the whole of it, thirty times a second
    });
    frames.start(33ms);
    QList<double> bareSlowest;
    BareServer bare;
    for (int round = 0; round < rounds; ++round) {
        const auto none =
            sendMeanwhile(load, {bare.port(), pacedEvents, pacedPerSecond, agentCount});
        const auto paced =
            sendMeanwhile(load, {engine.webhookPort(), pacedEvents, pacedPerSecond, agentCount});
        bareSlowest.append(none.p99Ms);
        slowest.append(paced.p99Ms);
        worst.append(paced.worstMs);
        refused += paced.refused;
    }
    remark(u"%1 requests refused; slowest answer of a round while painting: %2 ms (median)"_s
               .arg(refused)
               .arg(median(worst), 0, 'f', 1));
    print({u"answer at 1,000 events/s while a window paints, p99 ms"_s,
           QString::number(median(slowest), 'f', 1),
           u"same server, no work: %1"_s.arg(median(bareSlowest), 0, 'f', 1),
           QString::number(median(slowest) / median(bareSlowest), 'f', 2), u"< 20 ms"_s,
           median(slowest) < 20 && refused == 0});
    return 0;
}
