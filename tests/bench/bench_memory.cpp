// SPDX-License-Identifier: GPL-3.0-or-later
// Resident memory of the running demo in a 4K window, with 40 and with 5,000 agents; beside it a
// trivial program's window of the same size, and the simulated account by itself, which the demo
// holds too and a real installation does not.
#include "bench.h"
#include "process.h"

#include <app/demoaccount.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::bench;

namespace {

constexpr int samples = 5;
constexpr auto between = 2s;
const QByteArray size = "3840x2160";

/// What a process holds once it has settled; then ends it.
Memory settled(pid_t process, milliseconds after)
{
    QThread::msleep(ulong(after.count()));
    QList<double> rss;
    QList<double> pss;
    for (int i = 0; i < samples; ++i) {
        const Memory held = memoryOf(process);
        rss.append(double(held.rss));
        pss.append(double(held.pss));
        QThread::msleep(ulong(milliseconds(between).count()));
    }
    kill(process, SIGTERM);
    waitFor(process);
    return {qint64(median(rss)), qint64(median(pss))};
}

/// The account as the demo has it: its last minutes in a hurry, then real time. Agents 0: nothing.
int simulate(int argc, char **argv, int agents)
{
    const QCoreApplication app(argc, argv);
    const Instant at = app::demoStart(SystemClock().now(), sim::Options().zone);
    sim::Options options;
    options.agents = agents;
    const app::WarmUp warmUp = app::warmUpTo(at, options);
    ScaledClock clock(at - warmUp.span, 1.0);
    options.start = clock.now();
    options.callVolume = 1.5;
    std::unique_ptr<app::DemoAccount> account;
    if (agents > 0) {
        account = std::make_unique<app::DemoAccount>(options, clock);
        if (const auto started = account->start(); !started)
            return 1;
        clock.setSpeed(warmUp.speed);
    }
    const milliseconds hurry{qint64(double(warmUp.span.count()) / warmUp.speed)};
    QTimer::singleShot(hurry, &app, [&clock] { clock.setSpeed(1); });
    return QCoreApplication::exec();
}

QString megabytes(qint64 kilobytes)
{
    return QString::number(double(kilobytes) / 1024, 'f', 0);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && QByteArrayView(argv[1]) == "--simulator")
        return simulate(argc, argv, atoi(argv[2]));
    const QCoreApplication app(argc, argv);
    const QTemporaryDir home;
    const QList<QByteArray> environment = {"QT_QPA_PLATFORM=offscreen", "ZM_WINDOW_SIZE=" + size,
                                           "XDG_CONFIG_HOME=" + home.path().toUtf8()};
    const auto simulator = [&](int agents, milliseconds after) {
        return settled(spawn({argv[0], "--simulator", QByteArray::number(agents)}, environment),
                       after);
    };
    const Memory trivial = settled(spawn({ZM_TRIVIAL}, environment), 2s);
    const Memory nothing = simulator(0, 2s);
    const struct
    {
        int agents;
        int queues;
        milliseconds after;
        qint64 goal;
    } cases[] = {{40, 6, 20s, 80}, {5000, 100, 60s, 150}};
    for (const auto &measured : cases) {
        const Memory held =
            settled(spawn({ZM_PROGRAM, "--demo", "--agents", QByteArray::number(measured.agents),
                           "--queues", QByteArray::number(measured.queues)},
                          environment),
                    measured.after);
        const Memory account = simulator(measured.agents, measured.after / 2);
        remark(u"%1 agents: PSS %2 MB, RSS %3 MB; the simulated account by itself holds %4 MB"_s
                   .arg(measured.agents)
                   .arg(megabytes(held.pss), megabytes(held.rss),
                        megabytes(account.pss - nothing.pss)));
        print({u"demo with %1 agents at %2, PSS MB"_s.arg(measured.agents)
                   .arg(QString::fromLatin1(size)),
               megabytes(held.pss), u"a trivial window: %1"_s.arg(megabytes(trivial.pss)),
               QString::number(double(held.pss) / double(trivial.pss), 'f', 2),
               u"<= %1 MB"_s.arg(measured.goal), held.pss <= measured.goal * 1024});
    }
    return 0;
}
