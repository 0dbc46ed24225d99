// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/exitsignals.h>

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#endif

namespace zm::app {

#ifdef Q_OS_UNIX
namespace {

int pipeEnds[2] = {-1, -1};

// In a signal handler only a write is allowed; the notifier hears it in the event loop.
void onSignal(int)
{
    const char one = 1;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[0], &one, sizeof one);
}

} // namespace

ExitSignals::ExitSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pipeEnds) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(pipeEnds[1], &byte, sizeof byte) > 0)
            Q_EMIT requested();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

ExitSignals::~ExitSignals()
{
    signal(SIGTERM, SIG_DFL);
    signal(SIGINT, SIG_DFL);
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}
#else
ExitSignals::ExitSignals(QObject *parent)
    : QObject(parent)
{}
ExitSignals::~ExitSignals() = default;
#endif

} // namespace zm::app
