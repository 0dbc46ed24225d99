// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>
#include <base/instant.h>

#include <QList>
#include <QString>

#include <calls/callref.h>
#include <calls/outcome.h>

#include <algorithm>
#include <optional>

namespace zm {

enum class CallDirection { Inbound, Outbound, Internal };
QString wordOf(CallDirection direction);
std::optional<CallDirection> directionFrom(const QString &word);

/// Where what we know of a leg came from, best last.
enum class LegSource { Live, CallLogV1, HistoryV2, UserHistory, ElementV3, Detail };
QString wordOf(LegSource source);

/// Under which heading of `agent-summary` a leg counts (PRODUCT §9).
enum class LegRole {
    Queue,        ///< came through a queue
    Direct,       ///< otherwise inbound, transferred ones too
    Outbound,     ///< own call to outside
    Internal,     ///< placed or taken inside
    Consultation, ///< asking a colleague during a warm transfer: talk only
};

/// A closed stretch of time; `to` is empty while it lasts.
struct Span
{
    Instant from{};
    std::optional<Instant> to;

    bool operator==(const Span &) const = default;
};

/// One leg of one agent: an incoming ring attempt with its devices merged (an *offer*), or a call
/// that the agent placed. Queue and menu elements are not legs.
struct Leg
{
    int number = 0; ///< from 1, by start
    CallId call;    ///< as it came, suffix kept
    bool outgoing = false;
    LegRole role = LegRole::Direct;
    bool transferred = false; ///< reached the agent by a transfer
    AgentRef agent;
    QueueRef queue; ///< empty when none
    int visit = -1; ///< index in Call::visits
    QString from;   ///< E.164, `anonymous` or extension
    QString to;
    QString fromName;
    QString toName;
    Instant start{}; ///< first device's ring, or dialled
    std::optional<Instant> answer;
    std::optional<Instant> end; ///< of the answered device; else of the last one
    QString event;              ///< the record's word: ring_to_member, incoming, …
    Outcome outcome = Outcome::Pending;
    QString word;                ///< the result as it came
    QString reason;              ///< `result_reason` or `handup_result` as it came
    std::optional<seconds> talk; ///< excludes hold; empty while unknown
    std::optional<seconds> hold;
    std::optional<seconds> wait; ///< as the record tells it, else ring until answer or end
    LegSource source = LegSource::Live;
    bool deleted =
        false; ///< its record was deleted in Zoom: counted all the same, because it happened
    QList<Span> holds; ///< from live events, for the story

    bool isOffer() const { return !outgoing; }
    bool isAnswered() const { return outcome == Outcome::Answered; }
    bool hasRecord() const { return source != LegSource::Live; }
    /// Ring until answer or end; empty while it rings.
    std::optional<milliseconds> ringing() const
    {
        if (answer)
            return *answer - start;
        if (end)
            return *end - start;
        return {};
    }
    bool operator==(const Leg &) const = default;
};

/// One passage of the call through one queue.
struct Visit
{
    QueueRef queue;
    Instant entered{};
    std::optional<Instant> answered;
    std::optional<Instant> left; ///< answered, or the queue element's end; empty while it lasts
    Outcome outcome =
        Outcome::Pending;     ///< Answered, Abandoned, Overflow, Voicemail, Failed, Other, Pending
    QString word;             ///< the queue element's result as it came
    int leg = -1;             ///< index in Call::legs of the leg that answered
    bool provisional = false; ///< no queue element yet: told from live legs

    milliseconds wait() const
    {
        return left ? std::max(*left - entered, milliseconds(0)) : milliseconds(0);
    }
    bool operator==(const Visit &) const = default;
};

struct Transfer
{
    enum class Kind { Blind, Warm };
    Instant time{}; ///< when begun
    AgentRef from;
    QString to; ///< extension or number
    QString toName;
    Kind kind = Kind::Blind;
    Outcome outcome = Outcome::Pending; ///< of the leg transferred to
    QString word;
    bool failed = false;
    bool cancelled = false;

    bool worked() const { return !failed && !cancelled; }
    QString outcomeWord() const;
    bool operator==(const Transfer &) const = default;
};

/// One call as a supervisor sees it: everything under one `call_history_uuid`, read by the rules of
/// PRODUCT §3 and §9. A value, made by assemble().
struct Call
{
    CallId id; ///< of its first leg, without `_n`
    QString historyId;
    CallDirection direction = CallDirection::Inbound;
    bool outside = false; ///< the other party is no one of ours
    bool anonymous = false;
    QString from; ///< E.164, `anonymous`, or an extension
    QString to;   ///< first queue or agent reached, or the number dialled
    QString fromName;
    QString toName;
    Instant start{};
    std::optional<Instant> answer; ///< first answer by an agent, or of the outgoing leg
    std::optional<Instant> end;    ///< empty while it lasts
    Outcome result = Outcome::Pending;
    QString word;              ///< printed when the result is Other
    QList<Visit> visits;       ///< by entry
    QList<Leg> legs;           ///< by start
    QList<Transfer> transfers; ///< by time
    QList<Instant> voicemails; ///< marks, when their time is known
    bool hasVoicemail = false;
    bool provisional = false; ///< a leg without a record or a visit without a queue element

    bool isEmpty() const { return id.isEmpty(); }
    bool isAnswered() const { return result == Outcome::Answered; }
    QueueRef lastQueue() const { return visits.isEmpty() ? QueueRef{} : visits.last().queue; }
    AgentRef agent() const;    ///< the first who answered; who placed it, if outbound or internal
    milliseconds wait() const; ///< sum of its visits' waits, else ring until answer or end
    /// Whether its talk and hold count for the call: inbound, of the called agents' legs; else of
    /// the placing leg.
    bool counts(const Leg &leg) const;
    seconds talk() const;
    seconds hold() const;
    int transfersThatWorked() const;
    /// The other party's number, for the missed-caller desk; empty for internal and withheld ones.
    QString outsideNumber() const;
    bool operator==(const Call &) const = default;
};

} // namespace zm
