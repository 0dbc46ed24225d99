// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolver.h"

#include <QList>

#include <calls/call.h>

#include <algorithm>

/// Private to the folder: legs before they are merged.
namespace zm {

/// One row of one generation, or the live steps of one ring attempt: what a single source tells of
/// one leg.
struct RawLeg
{
    LegSource source = LegSource::Live;
    CallId call;
    QString elementId;
    bool outgoing = false;
    bool internal = false;
    bool transferred = false;
    bool consultation = false;
    bool voicemail = false;
    bool noMember = false; ///< a record says that no queue rang it: overflow, transfer, forward, …
    AgentRef agent;
    QueueRef queue;
    Party other; ///< who is at the far end
    bool hidden = false;
    Instant start{};
    std::optional<Instant> answer;
    std::optional<Instant> end;
    Outcome outcome = Outcome::Pending;
    bool lostToOwnDevice = false; ///< live: this handset fell silent because his other one answered
    bool answerGuessed = false;   ///< live: it talked, but nothing tells since when
    QString event;
    QString word;
    QString reason;
    std::optional<seconds> talk;
    std::optional<seconds> hold;
    std::optional<seconds> wait;
    QList<Span> holds;

    /// When it stopped ringing: the answer, or the end.
    Instant ringEnd() const { return std::max(start, answer.value_or(end.value_or(start))); }
    bool rings() const { return !answer && !end && source == LegSource::Live; }
};

/// What a queue's or menu's own element tells.
struct RawPassage
{
    LegSource source = LegSource::Detail;
    CallId call;
    bool menu = false;
    QueueRef queue;
    Party other;
    bool hidden = false;
    bool internal = false;
    Instant start{};
    std::optional<Instant> answer;
    std::optional<Instant> end;
    Outcome outcome = Outcome::Pending;
    QString word;
    std::optional<seconds> wait;
    bool voicemail = false;
};

/// Somebody who listened to, whispered into or joined the call of another: nobody's leg.
struct Watcher
{
    AgentRef agent;
    Instant from{};
    std::optional<Instant> to;
};

struct RawCall
{
    QList<RawLeg> legs;
    QList<RawPassage> passages;
    QList<Watcher> watchers;
    QList<Instant> outside;     ///< when the call was sent on to a number outside
    bool leftVoicemail = false; ///< an agent put the caller through to a mailbox: rang nobody
};

/// Sorts record rows into legs of agents and passages of queues and menus, and what is neither.
RawCall rowsOf(const CallFacts &facts, const Resolver &resolver);
/// Legs as live events tell them, a ring attempt each.
QList<RawLeg> liveLegsOf(const CallFacts &facts, const Resolver &resolver);
/// Without the legs that were a watcher's.
QList<RawLeg> withoutWatchers(QList<RawLeg> legs, const QList<Watcher> &watchers);

/// Devices of one attempt, twins and generations become one leg each; the best source wins field
/// by field (PRODUCT §3 "Precedence", §9 rule 4). By start.
QList<RawLeg> mergedLegs(const QList<RawLeg> &rows, const QList<RawLeg> &live);
QList<RawPassage> mergedPassages(const QList<RawPassage> &rows);

} // namespace zm
