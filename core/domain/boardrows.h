// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>
#include <base/instant.h>
#include <domain/tilestate.h>

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace zm {

/// What a screen shows of one agent: a value that crosses threads whole. Durations are not here:
/// a row says since when, the painter draws the difference to now.
struct AgentRow
{
    AgentId id;
    QString name;
    QString extension;
    QString team; ///< as Teams tells: tiles group by it
    TileState state = TileState::NoData;
    std::optional<Instant> since;
    bool sinceAtLeast = false; ///< true when a gap or a poll hides the beginning: shown as "≥"
    QString queue;             ///< name of the queue whose call rings or is talked
    QString other;             ///< outside or inside party's number, unmasked
    QString otherName;
    std::optional<Instant> callSince; ///< of a held call: when it was answered
    std::optional<Instant> wrapUpUntil;
    int memberOf = 0;
    int optedOut = 0;
    QList<QueueId> queues;     ///< every queue the agent is a member of
    QList<QueueId> optedOutOf; ///< of these, those that do not ring the agent now
    int answeredToday = 0;
    bool commonArea = false;

    bool operator==(const AgentRow &) const = default;
};

enum class CallStep { Ringing, Dialling, Connected, OnHold };

/// A call that lives: at least one leg rings or talks.
struct CallRow
{
    CallId id;
    QString from; ///< number or extension
    QString fromName;
    QString to; ///< extension or number first reached
    QString toName;
    QString queue; ///< name, empty for a direct call
    QString agent; ///< who talks, or who rings when only one does
    int ringingAgents = 0;
    enum class Direction { Inbound, Outbound, Internal } direction = Direction::Inbound;
    CallStep step = CallStep::Ringing;
    Instant started{}; ///< first ring known
    Instant since{};   ///< of the present step

    bool operator==(const CallRow &) const = default;
};

/// Today's counts of a queue or of all. Provisional while `unproven` calls wait for their record.
struct DayCounts
{
    int offered = 0;
    int answered = 0;
    int abandoned = 0;
    int shortAbandoned = 0;
    int overflowed = 0;
    int voicemail = 0;
    int answeredInTarget = 0;
    qint64 answeredWaitSeconds = 0;
    qint64 talkSeconds = 0;
    qint64 holdSeconds = 0;
    int unproven = 0;

    /// Service level by rule A in percent; empty when there is nothing to divide.
    std::optional<double> serviceLevel() const
    {
        const int below = answered + abandoned - shortAbandoned;
        if (below <= 0)
            return {};
        return 100.0 * answeredInTarget / below;
    }
    std::optional<int> asaSeconds() const
    {
        return answered ? std::optional(int((answeredWaitSeconds * 2 + answered) / (2 * answered)))
                        : std::nullopt;
    }
    std::optional<int> ahtSeconds() const
    {
        return answered ? std::optional(
                              int(((talkSeconds + holdSeconds) * 2 + answered) / (2 * answered)))
                        : std::nullopt;
    }
    DayCounts &operator+=(const DayCounts &o)
    {
        offered += o.offered;
        answered += o.answered;
        abandoned += o.abandoned;
        shortAbandoned += o.shortAbandoned;
        overflowed += o.overflowed;
        voicemail += o.voicemail;
        answeredInTarget += o.answeredInTarget;
        answeredWaitSeconds += o.answeredWaitSeconds;
        talkSeconds += o.talkSeconds;
        holdSeconds += o.holdSeconds;
        unproven += o.unproven;
        return *this;
    }
    bool operator==(const DayCounts &) const = default;
};

struct QueueRow
{
    QueueId id;
    QString name;
    QString extension;
    QList<AgentId> members;
    int free = 0;
    int reachable = 0; ///< free + likely
    int onCall = 0;
    int out = 0;     ///< away, do not disturb, opted out, offline
    int ringing = 0; ///< agents
    std::optional<int>
        waiting; ///< a lower bound; empty while nobody rings, because then we know nothing
    std::optional<Instant> longestRinging;
    DayCounts today;
    QList<int> offeredPerHalfHour; ///< today, from local midnight, 48 places; empty when unknown
    int targetSeconds = 20;
    int goalPercent = 80;
    QList<int> usualPerHalfHour; ///< median of the same weekday in the last four weeks, 48 places;
                                 ///< empty when unknown

    bool operator==(const QueueRow &) const = default;
};

/// The strip above every page. Agents in several queues count once.
struct BoardTotals
{
    int agents = 0;
    int free = 0;
    int reachable = 0;
    std::optional<int> waiting;
    std::optional<Instant> longestRinging;
    DayCounts today;
    int targetSeconds = 20;
    int goalPercent = 80;

    bool operator==(const BoardTotals &) const = default;
};

enum class FeedState { Off, Connecting, Live, Stale };

/// The connection badge. `lastHeard` counts any frame, heartbeats included; `lastEvent` events
/// only.
struct FeedStatus
{
    FeedState state = FeedState::Off;
    Instant since{};
    std::optional<Instant> lastEvent;
    std::optional<Instant> nextTry;
    QString message; ///< whole sentence when something is wrong

    bool operator==(const FeedStatus &) const = default;
};

/// Progress and outcome of a refresh.
struct SyncStatus
{
    bool running = false;
    QString step; ///< what is read now
    int done = 0;
    int total = 0;
    QString outcome; ///< "41 agents, 6 queues, 12 calls read in 4.1 s. 2 changes."
    bool failed = false;
    std::optional<Instant> finished;

    bool operator==(const SyncStatus &) const = default;
};

/// What changed on the board since the last delta; `reset` means "this is everything".
struct BoardDelta
{
    bool reset = false;
    Instant asOf{};
    QList<AgentRow> agents;
    QList<AgentId> agentsGone;
    QList<CallRow> calls;
    QList<CallId> callsGone;
    QList<QueueRow> queues;
    QList<QueueId> queuesGone;
    BoardTotals totals;
    FeedStatus feed;
    SyncStatus sync;
    QString account; ///< name shown under the navigation
};

} // namespace zm

Q_DECLARE_METATYPE(zm::BoardDelta)
