// SPDX-License-Identifier: GPL-3.0-or-later
#include "callparts.h"

#include <calls/number.h>

#include <algorithm>
#include <tuple>

namespace zm {

namespace {

// The live event and the record of one transfer lie seconds apart; people do not transfer twice to
// one target in so short a time.
constexpr seconds sameTransfer{90};

/// Who the transfer reached: his own leg.
Leg *legTo(Call &call, const Transfer &transfer)
{
    Leg *found = nullptr;
    for (Leg &leg : call.legs) {
        if (!leg.isOffer() || leg.agent.key() != transfer.to || leg.start < transfer.time - 2s)
            continue;
        if (leg.queue.isEmpty() && (!found || leg.start < found->start))
            found = &leg;
    }
    return found;
}

const Visit *visitTo(const Call &call, const Transfer &transfer)
{
    for (const Visit &visit : call.visits) {
        if (visit.queue.key() == transfer.to && visit.entered >= transfer.time - 2s)
            return &visit;
    }
    return nullptr;
}

/// Who talked when the transfer began, for records that do not name who transferred.
AgentRef talkerAt(const Call &call, Instant at)
{
    const Leg *talker = nullptr;
    for (const Leg &leg : call.legs) {
        if (leg.answer && *leg.answer <= at && (!talker || *leg.answer > *talker->answer))
            talker = &leg;
    }
    return talker ? talker->agent : AgentRef{};
}

/// `begun` is false for a transfer whose first event was lost: then its time is a later one.
struct ToldTransfer
{
    Transfer transfer;
    bool begun = true;
    bool open = false; ///< warm, neither completed nor cancelled
};

QList<ToldTransfer> transfersOfEvents(const Draft &draft)
{
    QList<TransferFact> facts = draft.facts.transfers();
    std::stable_sort(facts.begin(), facts.end(),
                     [](const TransferFact &a, const TransferFact &b) { return a.at < b.at; });
    QList<ToldTransfer> told;
    for (const TransferFact &f : std::as_const(facts)) {
        const TransferEvent &e = f.transfer;
        const AgentRef owner = draft.resolver.agent(e.owner);
        const auto start = [&](Transfer::Kind kind, bool begun) {
            Transfer t;
            t.time = f.at;
            t.from = owner;
            t.kind = kind;
            t.to = draft.resolver.numberOf(e.target);
            t.toName = draft.resolver.nameOf(e.target);
            t.failed = !e.failure.isEmpty();
            told.append({t, begun, kind == Transfer::Kind::Warm && !t.failed});
        };
        switch (e.step) {
        case TransferStep::BlindStarted:
            start(Transfer::Kind::Blind, true);
            break;
        case TransferStep::WarmStarted:
            start(Transfer::Kind::Warm, true);
            break;
        case TransferStep::ToVoicemail:
            start(Transfer::Kind::Blind, true);
            told.last().transfer.outcome = Outcome::Voicemail;
            break;
        case TransferStep::WarmCompleted:
        case TransferStep::WarmCancelled: {
            auto last = std::find_if(told.rbegin(), told.rend(), [&](const ToldTransfer &t) {
                return t.open && t.transfer.from.key() == owner.key();
            });
            if (last == told.rend()) {
                start(Transfer::Kind::Warm, false);
                last = told.rbegin();
            }
            last->open = false;
            last->transfer.failed = !e.failure.isEmpty();
            last->transfer.cancelled = e.step == TransferStep::WarmCancelled;
            break;
        }
        case TransferStep::Recipient:
            break;
        }
    }
    return told;
}

/// A hand-over that records show: `direct_transfer` at the target's end, `warm_transfer_outgoing`
/// at the giver's, `warm_transfer_incoming` at the target's.
struct Trace
{
    Transfer transfer;
    Outcome outside = Outcome::Pending; ///< result where the target is no agent of ours
};

QList<Trace> tracesOfRecords(const Draft &draft)
{
    QList<Trace> traces;
    for (const CallElement &e : draft.facts.elements()) {
        const bool blind = e.event == QLatin1StringView("direct_transfer");
        const bool warm = e.event.startsWith(QLatin1StringView("warm_transfer"));
        // A queue or a menu that sends a caller on transfers nothing.
        if ((!blind && !warm) || draft.resolver.isQueue(e.operatedBy)
            || draft.resolver.isMenu(e.operatedBy))
            continue;
        Trace trace;
        Transfer &t = trace.transfer;
        t.time = e.start;
        t.kind = blind ? Transfer::Kind::Blind : Transfer::Kind::Warm;
        t.to = draft.resolver.numberOf(e.callee);
        t.toName = draft.resolver.nameOf(e.callee);
        const bool outgoing = warm && !e.event.endsWith(QLatin1StringView("incoming"));
        t.from = draft.resolver.agent(outgoing ? e.caller : e.operatedBy);
        if (t.from.isEmpty())
            t.from = talkerAt(draft.call, e.start);
        if (t.to.isEmpty() || t.to == t.from.key())
            continue;
        trace.outside = outcomeFrom(e.result, e.resultReason);
        traces.append(trace);
    }
    return traces;
}

/// Records do not say "cancelled": but the giver then talks on after his consultation has ended.
bool wasTakenBack(const Draft &draft, const Transfer &transfer)
{
    const Leg *consultation = nullptr;
    for (const Leg &leg : draft.call.legs) {
        if (leg.role == LegRole::Consultation && leg.agent.key() == transfer.from.key()
            && leg.start >= transfer.time - 2s
            && (!consultation || leg.start < consultation->start))
            consultation = &leg;
    }
    if (!consultation || !consultation->end)
        return false;
    return std::any_of(draft.call.legs.cbegin(), draft.call.legs.cend(), [&](const Leg &leg) {
        return leg.role != LegRole::Consultation && leg.agent.key() == transfer.from.key()
               && leg.answer && *leg.answer <= transfer.time && leg.end
               && *leg.end > *consultation->end + 1s;
    });
}

} // namespace

void addTransfers(Draft &draft)
{
    const QList<ToldTransfer> events = transfersOfEvents(draft);
    const qsizetype told = events.size();
    QList<Transfer> transfers;
    for (const ToldTransfer &event : events)
        transfers.append(event.transfer);
    QList<Outcome> outside(told, Outcome::Pending);
    for (const Trace &trace : tracesOfRecords(draft)) {
        const auto same = std::find_if(transfers.begin(), transfers.end(), [&](const Transfer &t) {
            const milliseconds apart = t.time < trace.transfer.time ? trace.transfer.time - t.time
                                                                    : t.time - trace.transfer.time;
            return t.kind == trace.transfer.kind && apart <= sameTransfer
                   && (t.to == trace.transfer.to || t.to.isEmpty());
        });
        if (same == transfers.end()) {
            transfers.append(trace.transfer);
            outside.append(trace.outside);
            continue;
        }
        const auto place = same - transfers.begin();
        if (outside[place] == Outcome::Pending)
            outside[place] = trace.outside;
        if (same->to.isEmpty())
            same->to = trace.transfer.to;
        if (same->toName.isEmpty())
            same->toName = trace.transfer.toName;
        if (same->from.isEmpty())
            same->from = trace.transfer.from;
        if (place >= told || !events[place].begun)
            same->time = std::min(same->time, trace.transfer.time);
    }
    for (qsizetype i = 0; i < transfers.size(); ++i) {
        Transfer &t = transfers[i];
        if (t.outcome == Outcome::Voicemail) {
            // Put through to a mailbox: no leg is to come.
        } else if (const Leg *leg = legTo(draft.call, t)) {
            t.outcome = leg->outcome;
            t.word = leg->word;
        } else if (const Visit *visit = visitTo(draft.call, t)) {
            t.outcome = visit->outcome;
            t.word = visit->word;
        } else {
            t.outcome = outside[i];
        }
        // Nothing was heard of how it went on: the records tell.
        if (t.kind == Transfer::Kind::Warm && !t.failed && (i >= told || events[i].open))
            t.cancelled = wasTakenBack(draft, t);
        // A colleague who was only asked never had the caller.
        if (t.cancelled) {
            if (Leg *asked = legTo(draft.call, t))
                asked->role = LegRole::Consultation;
        }
    }
    std::stable_sort(transfers.begin(), transfers.end(), [](const Transfer &a, const Transfer &b) {
        return std::tuple(a.time, a.to) < std::tuple(b.time, b.to);
    });
    draft.call.transfers = transfers;
}

} // namespace zm
