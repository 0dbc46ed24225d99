// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>
#include <base/instant.h>
#include <domain/callelement.h>
#include <domain/directory.h>
#include <domain/party.h>
#include <domain/presence.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace zm {

/// The side of a leg that is ours: Zoom names live call events after it.
enum class Side { Caller, Callee };

enum class LegStep { Ringing, Answered, Ended, Missed, Rejected, Held, Unheld, Parked };

/// `phone.caller_*` and `phone.callee_*`: one handset's step. In a callee event our agent is the
/// callee, in a caller event the caller. `caller_connected` is Answered, though for an outside
/// callee no human answer is proven.
struct LegEvent
{
    CallId call;
    Side side = Side::Callee;
    LegStep step = LegStep::Ringing;
    Party caller;
    Party callee;
    Forwarder forwardedBy;
    Forwarder redirectedBy;
    QString channel; ///< `channel_id`: equal across the events of one leg, often absent
    std::optional<Instant> ringAt; ///< `ringing_start_time`; absent in hold and park
    std::optional<Instant> answerAt;
    std::optional<Instant> endAt;
    QString reason; ///< `handup_result`, as it came

    const Party &own() const { return side == Side::Callee ? callee : caller; }
    const Party &other() const { return side == Side::Callee ? caller : callee; }
    bool operator==(const LegEvent &) const = default;
};

struct PresenceEvent
{
    AgentId agent;
    Presence presence = Presence::Unknown;
    QString word;        ///< Zoom's own word
    bool polled = false; ///< read by REST: true now, since when is not known
    QString email = {};  ///< names an agent whom nothing else names

    bool operator==(const PresenceEvent &) const = default;
};

enum class TransferStep {
    BlindStarted,
    WarmStarted,
    WarmCompleted,
    WarmCancelled,
    ToVoicemail,
    Recipient
};

/// Transfers; one with a failure reason is kept for the story and changes no state.
struct TransferEvent
{
    CallId call;
    TransferStep step = TransferStep::BlindStarted;
    Party owner;
    Party target;
    CallId consultation; ///< `transfer_call_id` of a warm transfer
    QString failure;

    bool operator==(const TransferEvent &) const = default;
};

struct VoicemailEvent
{
    CallId call;
    Party caller;
    Party callee;
    QString historyId;

    bool operator==(const VoicemailEvent &) const = default;
};

/// Finished legs, from an event of any generation, a history detail or a user's history.
struct RecordEvent
{
    QList<CallElement> elements;

    bool operator==(const RecordEvent &) const = default;
};

/// Rows of the account's call list, as read by repair.
struct SummaryEvent
{
    QList<CallSummary> calls;

    bool operator==(const SummaryEvent &) const = default;
};

struct RecordsDeletedEvent
{
    QString owner;
    bool all = false;
    QList<QString> elementIds;

    bool operator==(const RecordsDeletedEvent &) const = default;
};

/// The whole roster as REST gave it: agents not in it are gone.
struct RosterEvent
{
    QList<Agent> agents;

    bool operator==(const RosterEvent &) const = default;
};

/// All queues, each with members where they were read.
struct QueuesEvent
{
    QList<CallQueue> queues;

    bool operator==(const QueuesEvent &) const = default;
};

/// Time has passed: countdowns end, doubtful legs are asked after.
struct TickEvent
{
    bool operator==(const TickEvent &) const = default;
};

/// A name that we do not know; its body stays in the journal.
struct UnknownEvent
{
    QString name;

    bool operator==(const UnknownEvent &) const = default;
};

enum class EventSource { WebSocket, Webhook, Replay, Rest, Engine };

/// One fact, from whichever door. `at` is when it happened, `received` when we learned it; the
/// reducer knows no other clock.
struct Event
{
    qint64 seq = 0; ///< place in the journal; 0 when it is not journalled
    Instant at{};
    Instant received{};
    EventSource source = EventSource::WebSocket;
    std::variant<LegEvent, PresenceEvent, TransferEvent, VoicemailEvent, RecordEvent, SummaryEvent,
                 RecordsDeletedEvent, RosterEvent, QueuesEvent, TickEvent, UnknownEvent>
        body;

    bool operator==(const Event &) const = default;
};

/// What a feed hands to the inbox: bytes as they came, with where and when.
struct RawEvent
{
    EventSource source = EventSource::WebSocket;
    Instant received{};
    QByteArray body; ///< one webhook body (JSON object), exactly as received
};

} // namespace zm
