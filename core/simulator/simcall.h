// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QString>

#include <optional>
#include <vector>

namespace zm::sim {

/// The truth of one call. Times are in milliseconds as the events carry them in `event_ts`; Zoom's
/// own time fields are the same moments with the fraction cut off, and so are all report numbers.

enum class CallKind { Inbound, Outbound, Internal };

enum class VisitOutcome { Waiting, Answered, Abandoned, Overflow, Voicemail };

/// A caller's stay in one queue.
struct Visit
{
    int queue = -1;
    Instant entered{};
    std::optional<Instant> left; ///< answered, gone, or moved on
    VisitOutcome outcome = VisitOutcome::Waiting;
    int answeredBy = -1; ///< place in SimCall::legs
    int sentBy = -1;     ///< the agent who transferred the caller here
};

enum class LegKind {
    Queue,      ///< a member rung for a visit
    Direct,     ///< rung by an outside caller's direct call
    Internal,   ///< rung by a colleague
    Transfer,   ///< rung by a blind transfer
    Consult,    ///< rung by a warm transfer
    ParkPickUp, ///< took a parked call
    Overflow,   ///< rung by a queue's rule, as no member of it
    PickUp,     ///< took the call that rang a colleague of his pick-up group
    Outgoing,   ///< own call
    ConsultOut, ///< own call to a colleague while the customer is held
};

enum class LegOutcome {
    Open,
    Answered,
    NoAnswer,
    Rejected,
    Busy,
    AnsweredByOther,
    Abandoned, ///< the caller gave up while it rang
    Voicemail, ///< a direct call that nobody took
};

struct Span
{
    Instant from{};
    std::optional<Instant> to;
};

/// One handset of the agent in a ring attempt.
struct Handset
{
    int device = 0;
    Instant ring{};
    std::optional<Instant> end;
    bool answered = false;
};

/// One ring attempt of one agent (its handsets merged), or one own call.
struct Leg
{
    LegKind kind = LegKind::Queue;
    int agent = -1;
    int visit = -1;         ///< place in SimCall::visits when it rang for a queue
    int by = -1;            ///< the agent who transferred, parked, called or was rung first
    int viaVisit = -1;      ///< of an overflow: the visit that it ended
    int suffix = 0;         ///< of its call_id, after a blind transfer
    bool takenBack = false; ///< of a consultation: its transfer was cancelled after it answered
    std::vector<Handset> handsets;
    Instant ring{};
    std::optional<Instant> answer;
    std::optional<Instant> end;
    LegOutcome outcome = LegOutcome::Open;
    std::vector<Span> holds;
    QString consultId; ///< call_id of the consultation this leg belongs to

    bool outgoing() const { return kind == LegKind::Outgoing || kind == LegKind::ConsultOut; }
    bool connected() const { return answer && !end; }
};

enum class TransferOutcome { Open, Answered, NoAnswer, Cancelled, Voicemail };

/// A caller left in the car park for anybody to take.
struct Parked
{
    int leg = -1; ///< who parked
    Instant from{};
    std::optional<Instant> to;
    bool retrieved = false;
};

/// Where a caller went who left the account's phones: a number outside, or a mailbox.
struct Onward
{
    Instant from{};
    std::optional<Instant> answer;
    std::optional<Instant> to;
    QString number;
    int mailbox = -1; ///< the agent whose it is
    int by = -1;      ///< the agent who sent the caller there
    int queue = -1;   ///< or the queue
};

/// A supervisor in the call of an agent. Nobody called him.
struct Watch
{
    int agent = -1;
    int leg = -1;
    Instant from{};
    Instant to{};
    QString word; ///< listen, whisper, barge, takeover
};

struct Transfer
{
    Instant time{};
    int from = -1; ///< agent
    int to = -1;   ///< agent, of a mailbox its owner; −1 where it is no person
    bool warm = false;
    int leg = -1; ///< the leg transferred to
    QString consultId;
    TransferOutcome outcome = TransferOutcome::Open;
    int toQueue = -1;
    int visit = -1; ///< the visit transferred to
    QString toNumber = {};
    bool mailbox = false;
};

struct SimCall
{
    QString id;        ///< 19 digits
    QString historyId; ///< date-prefixed
    CallKind kind = CallKind::Inbound;
    QString number; ///< outside party, E.164; empty when internal
    QString callerName;
    int caller = -1; ///< place in the town's phone book, to call again or back
    bool withheld = false;
    QString dialled; ///< number the outside caller dialled
    Instant start{};
    std::optional<Instant> menuUntil; ///< it began in the menu and left it then
    std::optional<Instant> end;
    std::optional<Instant> recorded; ///< when its records and history are there
    std::vector<Visit> visits;
    std::vector<Leg> legs;
    std::vector<Transfer> transfers;
    std::optional<Parked> parked;
    std::optional<Onward> onward;
    std::vector<Watch> watches;
    QString voicemailId;

    bool answered() const
    {
        for (const Leg &leg : legs) {
            if (leg.answer)
                return true;
        }
        return false;
    }
};

inline bool reachedQueueFirst(const SimCall &call)
{
    return !call.visits.empty()
           && (call.legs.empty() || call.visits.front().entered <= call.legs.front().ring);
}

/// Why a handset fell silent, as `handup_result` words it.
enum class EndReason {
    None,
    CallConnected,
    AnsweredByOtherMember,
    AnsweredByOtherDevice,
    NoAnswer,
    CallCancel,
    Busy,
    Rejected,
    Voicemail,
};

enum class Word {
    Offline,
    Available,
    Away,
    DoNotDisturb,
    InMeeting,
    Presenting,
    OnPhoneCall,
    Calendar,
    Busy,
    OutOfOffice, ///< REST only: events have no word for it
    MobileSignedIn,
};

enum class FactKind {
    CallerRinging,
    CallerConnected,
    CallerEnded,
    CallerHold,
    CallerUnhold,
    CalleeRinging,
    CalleeAnswered,
    CalleeMissed,
    CalleeRejected,
    CalleeEnded,
    CalleeHold,
    CalleeUnhold,
    CalleeParked,
    CalleeMeetingInviting,
    QueueRinging, ///< the callee is the queue itself; `leg` is the visit
    QueueEnded,
    BlindTransferInitiated,
    WarmTransferInitiated,
    WarmTransferCompleted,
    WarmTransferCancelled,
    TransferRecipientUpdated,
    ToVoicemailInitiated,
    VoicemailReceived,
    LegRecord,
    VisitRecord,
    MenuRecord,
    ParkRecord,
    OnwardRecord,
    WatchRecord,
    Presence,
};

/// One thing that Zoom tells, before it has a body: bodies of a large account would fill memory.
struct Fact
{
    Instant at{};
    FactKind kind = FactKind::Presence;
    int call = -1;
    int leg = -1;     ///< or visit, or transfer; the agent of Presence
    int handset = -1; ///< or park code, or generation of a record
    int detail = 0;   ///< EndReason or Word
};

} // namespace zm::sim
