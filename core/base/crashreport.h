// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QByteArray>
#include <QString>

#include <optional>

namespace zm {

/// What a program that died of a fault left behind: signal, version, time, the thread's name and
/// code addresses. It holds nothing of the data that the program worked on, and no folder names.
struct CrashReport
{
    Instant at{};
    QString signal; ///< "SIGSEGV"
    QString path;   ///< of the file
    QByteArray text;

    bool operator==(const CrashReport &) const = default;
};

/// From now on a fault (a bad access, an abort, an uncaught exception) writes its report into the
/// folder before the program ends as it would have: core dumps and exit codes stay. The newest
/// report replaces the one before. Call once, early, from the main thread; does nothing where the
/// system has no signals.
void leaveCrashReports(const QString &folder, const QString &version);

/// How long a crash is worth telling: long enough to be passed on, not for ever.
inline constexpr auto crashToldFor = std::chrono::hours(24 * 7);

/// The report that lies in the folder, unless it is older than crashToldFor.
std::optional<CrashReport> lastCrash(const QString &folder, Instant now);

} // namespace zm
