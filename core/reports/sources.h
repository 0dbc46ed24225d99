// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <calls/call.h>
#include <calls/packedcalls.h>

#include <functional>
#include <optional>

namespace zm::reports {

/// A call as one line, as who lists calls prints it.
struct CallRecord
{
    CallId id;
    CallDirection direction = CallDirection::Inbound;
    Instant start{};
    std::optional<Instant> answer;
    std::optional<Instant> end;
    QString from;
    QString to;
    QString queue; ///< label of the last one
    QString agent; ///< label
    QString result;
    milliseconds wait{0};
    seconds talk{0};
    seconds hold{0};
    int legs = 0;
    int transfers = 0;
    bool provisional = false;

    bool operator==(const CallRecord &) const = default;
};
CallRecord recordOf(const Call &call);

/// A leg as one line, with what its call is chosen by.
struct LegRecord
{
    CallId call;
    CallDirection direction = CallDirection::Inbound; ///< of the call
    Instant callStart{};
    int number = 0;
    Instant start{};
    std::optional<Instant> answer;
    std::optional<Instant> end;
    QString event;
    QString from;
    QString to;
    QString agent; ///< label
    QString queue; ///< label; empty when none
    QString result;
    QString reason;
    std::optional<seconds> wait;
    std::optional<seconds> talk;
    std::optional<seconds> hold;
    QString source;

    bool operator==(const LegRecord &) const = default;
};
QList<LegRecord> legRecordsOf(const Call &call);

/// Where assembled calls come from: a store, a book in memory, a test.
class CallSource
{
public:
    virtual ~CallSource() = default;
    /// Gives every call with `from <= start < to`, by start, until `take` returns false. A report
    /// may ask for a little before its range (calls that began earlier) and, for recovery, after
    /// it.
    virtual Result<> read(Instant from, Instant to,
                          const std::function<bool(const Call &)> &take) = 0;
    /// The same calls as lines, where they are kept as such. False when they are not, and nothing
    /// has been given.
    virtual Result<bool> readRecords(Instant from, Instant to,
                                     const std::function<bool(const CallRecord &)> &take)
    {
        Q_UNUSED(from)
        Q_UNUSED(to)
        Q_UNUSED(take)
        return false;
    }
    /// Their legs as lines, those of a call one after another; as readRecords().
    virtual Result<bool> readLegRecords(Instant from, Instant to,
                                        const std::function<bool(const LegRecord &)> &take)
    {
        Q_UNUSED(from)
        Q_UNUSED(to)
        Q_UNUSED(take)
        return false;
    }
    /// The visits or legs of those calls, for who only counts, many at a time: until `take` returns
    /// false. May give those of calls that began before or after, too, and on another thread, one
    /// after another, while this one waits. By default made of the calls.
    virtual Result<> readPacked(PackedKind kind, CallPacker::Calls calls, Instant from, Instant to,
                                const std::function<bool(const PackedCalls &)> &take);
};

/// Calls that are all in memory already.
class CallList final : public CallSource
{
public:
    explicit CallList(QList<Call> calls);
    Result<> read(Instant from, Instant to, const std::function<bool(const Call &)> &take) override;

private:
    QList<Call> m_calls; ///< by start
};

/// A stretch of our own state log: one agent in one state. Unobserved time is a span of its own
/// with the state "unknown", or a gap between spans.
struct StateSpan
{
    AgentRef agent;
    QString state; ///< nameOf(TileState), or "unknown"
    Instant from{};
    Instant to{};
    bool free = false; ///< Free or Mobile
    bool doNotDisturb = false;
    bool begins = true; ///< the state was entered here, not only seen again after a cut

    bool operator==(const StateSpan &) const = default;
};

/// One day of one queue by Zoom's own count (GET /phone/call_queue_analytics).
struct ZoomQueueDay
{
    QueueRef queue;
    QDate date; ///< in the report's zone, where `range` is not given
    std::optional<int> inbound;
    std::optional<int> completed;
    std::optional<int> abandoned;
    std::optional<int> overflowed;
    std::optional<int> averageWaitSeconds;
    std::optional<int> longestWaitSeconds;
    std::optional<int> averageHandleSeconds;
    /// What was asked for, when it was not a whole day of the report's zone.
    std::optional<Span> range = {};

    bool operator==(const ZoomQueueDay &) const = default;
};

} // namespace zm::reports
