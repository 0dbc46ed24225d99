// SPDX-License-Identifier: GPL-3.0-or-later
//
// Helper of tst_crashreport: ends by the fault that it is asked for. Arguments: folder, fault.
#include <base/crashreport.h>

#include <sys/prctl.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string_view>
#include <thread>

namespace {

/// Never ends; a compiler that cannot know that turns it into no loop.
int overflow(int depth)
{
    volatile char room[4096] = {};
    room[depth % 4096] = char(depth);
    const int more = depth >= 0 ? overflow(depth + 1) : 0;
    return more + room[more & 4095];
}

void touchNothing()
{
    ::raise(SIGSEGV);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    zm::leaveCrashReports(QString::fromLocal8Bit(argv[1]), QStringLiteral("Crasher 1.0"));
    const std::string_view fault = argv[2];
    if (fault == "segv") {
        touchNothing();
    } else if (fault == "abort") {
        std::abort();
    } else if (fault == "throw") {
        throw std::runtime_error("Erika Mustermann called +14155550100");
    } else if (fault == "overflow") {
        std::printf("%d\n", overflow(1));
    } else if (fault == "thread") {
        std::thread([] {
            ::prctl(PR_SET_NAME, "zm-engine");
            touchNothing();
        }).join();
    }
    return 0;
}
