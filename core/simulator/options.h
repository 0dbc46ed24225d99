// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QString>
#include <QStringList>

#include <optional>

namespace zm::sim {

/// The nine scopes that Zoom Mate asks for (CONTRACT b.1).
QStringList nineScopes();

/// Which generations of record events the account sends; several may come side by side.
struct Generations
{
    bool v1 = false; ///< `*_call_log_completed`
    bool v2 = false; ///< `*_call_history_completed`
    bool v3 = true;  ///< `*_call_element_completed`
};

/// Which of Zoom's side-by-side arrays REST answers hold: `call_history` and `call_elements` are
/// the successors, `call_logs` and `call_path` their twins that end without notice.
enum class Twins { NewOnly, OldOnly, Both };

enum class Plan { Unlimited, Pro, Business };

/// Everything that makes one simulated account. Same options, same account, same calls.
struct Options
{
    quint64 seed = 1;
    int agents = 40;
    int queues = 6;
    int commonAreas = -1; ///< −1: one for every twenty agents, at most eight
    Instant start{};      ///< first simulated moment of the server; calls exist before it too
    QString zone = QStringLiteral("Europe/London");
    double callVolume = 1.0; ///< 1: about a third of the agents on shift are on calls at the peak
    bool optOuts = true;     ///< some members stop receiving a queue's calls; no event tells of it
    bool rareTurns = false;  ///< what happens seldom too: rarescript.cpp
    std::optional<Instant> arrivalsFrom;  ///< no call begins before it: a young day holds less
    std::optional<Instant> arrivalsUntil; ///< no new call begins after it; calls under way run on
    int historyDays = -1; ///< how far REST reaches back; −1: four weeks, less for large accounts

    Generations records;
    bool queueRecords = true; ///< record events for queue and menu elements too
    bool queueLegs = false;   ///< rings whose callee is the queue itself, as some accounts report
    Twins twins = Twins::Both;
    double optionalFieldDrop = 0.0; ///< chance that an optional field is left out
    bool extraKeys = false;         ///< adds keys that no document names
    bool totals = true;             ///< `total_records` and `page_count` are there

    QStringList scopes = nineScopes();
    Plan plan = Plan::Unlimited;
    bool rateHeaders = true;
    seconds tokenLifetime{3600};
    seconds pageTokenLifetime{15 * 60};
    bool analytics = true; ///< false: the analytics endpoint answers 403, as without a licence
    bool legacyCallLogs = false; ///< true: `/phone/call_logs` still answers; false: 404 with 2300
    bool numbersEndpoint = true; ///< false: `/phone/numbers` has been removed
};

} // namespace zm::sim
