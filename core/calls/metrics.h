// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <domain/boardrows.h>

#include <QHash>
#include <QList>

#include <calls/packedcalls.h>

#include <optional>

namespace zm {

/// PRODUCT §5: the six readings of service level.
enum class SlRule { A, B, C, D, E, F };
std::optional<SlRule> slRuleFrom(QStringView letter);
QString nameOf(SlRule rule);
/// The formula in words, for "explain a number".
QString formulaOf(SlRule rule);

/// What a queue promises. Changing any of it recomputes the past.
struct QueueRules
{
    int targetSeconds = 20;      ///< T: answered within is wait <= T
    int shortAbandonSeconds = 5; ///< s: short is wait < s
    SlRule rule = SlRule::A;
    int goalPercent = 80;
    int wrapUpSeconds = 0; ///< where known, part of AHT

    bool operator==(const QueueRules &) const = default;
};

/// Rules by queue, with a default for those without their own.
struct RuleBook
{
    QueueRules standard;
    QHash<QString, QueueRules> byQueue; ///< by QueueRef::key()

    QueueRules of(const QueueRef &queue) const { return byQueue.value(queue.key(), standard); }
};

/// Counted facts of any number of visits. What is counted keeps the list of calls behind it when
/// `keepCalls` is set, by the same statement: so the list is as long as the number by construction.
struct VisitCounts
{
    enum Counter {
        Offered,
        Answered,
        Abandoned,
        ShortAbandoned,
        LateAbandoned, ///< wait > T
        AbandonedInTarget,
        Overflowed,
        Voicemail,
        AnsweredInTarget,
        Provisional,
        CounterCount,
    };

    /// In words.
    static QString nameOf(Counter counter);

    bool keepCalls = false;
    qint64 counts[CounterCount] = {};
    QList<QList<CallId>> calls; ///< by counter; empty when none are kept
    milliseconds answeredWait{0};
    milliseconds abandonedWait{0};
    milliseconds totalWait{0};
    milliseconds longestWait{0};
    CallId longest; ///< the call behind longestWait, where it is known
    seconds talk{0};
    seconds hold{0};
    seconds wrapUp{0};

    qint64 operator[](Counter counter) const { return counts[counter]; }
    QList<CallId> behind(Counter counter) const { return calls.value(counter); }
    /// `call` is the one behind the visit, where it is known.
    void add(const PackedVisit &visit, const QueueRules &rules, const CallId &call = {});
    /// The counters of the other, with the calls behind them.
    void addCounters(const VisitCounts &other);

    std::optional<double> serviceLevel(SlRule rule) const; ///< percent, unrounded
    std::optional<double> abandonRate() const;             ///< percent of offered
    std::optional<double> abandonRateWithoutShort() const;
    std::optional<milliseconds> asa() const;         ///< this and the following in whole seconds
    std::optional<milliseconds> averageWait() const; ///< over all offered
    std::optional<milliseconds> averageAbandonWait() const;
    std::optional<milliseconds> averageTalk() const;
    std::optional<milliseconds> averageHold() const;
    std::optional<milliseconds> aht() const;

private:
    void count(Counter counter, const CallId &call)
    {
        ++counts[counter];
        if (keepCalls)
            keep(counter, call);
    }
    void keep(Counter counter, const CallId &call);
};

/// What a reading of service level divides by what.
struct ServiceLevelParts
{
    struct Part
    {
        VisitCounts::Counter counter;
        int sign = 1;
    };
    QList<Part> over;
    QList<Part> under;
};
const ServiceLevelParts &partsOf(SlRule rule);

/// Whole seconds, halves up.
qint64 roundedSeconds(milliseconds span);
/// `sum` ÷ `count` in whole seconds, halves up, rounded once; empty when there is nothing to divide
/// by.
std::optional<milliseconds> averageSeconds(milliseconds sum, qint64 count);
/// One decimal, halves up: 81.95 gives 82.0.
double roundedPercent(double percent);

/// (talk + hold + wrap) ÷ (talk + hold + wrap + observed free time), in percent.
std::optional<double> occupancy(seconds talk, seconds hold, seconds wrapUp, seconds observedFree);

/// Today's counts of the live board from one visit.
DayCounts dayCountsOf(const Call &call, const Visit &visit, const QueueRules &rules);

} // namespace zm
