// SPDX-License-Identifier: GPL-3.0-or-later
#include "callparts.h"

#include <calls/assemble.h>
#include <calls/grouping.h>
#include <calls/number.h>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

/// Rule 3 of PRODUCT §9: the id of the first leg, without `_n`; a consultation is never first.
QString mainId(const Draft &draft)
{
    std::optional<std::tuple<Instant, int, QString>> first;
    const auto take = [&first](Instant at, int order, const CallId &id) {
        const std::tuple candidate(at, order, withoutSuffix(id.text));
        if (!id.isEmpty() && (!first || candidate < *first))
            first = candidate;
    };
    for (const RawLeg &leg : draft.raw) {
        if (!leg.consultation)
            take(leg.start, 1, leg.call);
    }
    for (const RawPassage &passage : draft.passages)
        take(passage.start, 0, passage.call);
    if (!first) {
        for (const RawLeg &leg : draft.raw)
            take(leg.start, 1, leg.call);
        for (const CallSummary &summary : draft.facts.summaries())
            take(summary.start, 2, summary.call);
        for (const LegFact &f : draft.facts.legs())
            take(f.leg.ringAt.value_or(f.at), 3, f.leg.call);
    }
    return first ? std::get<2>(*first) : QString();
}

QString labelOf(const Resolver &resolver, const Party &party, bool hidden)
{
    if (hidden && !resolver.isInside(party))
        return u"anonymous"_s;
    const QString number = resolver.numberOf(party);
    return number.isEmpty() ? u"anonymous"_s : number;
}

Leg legFrom(const RawLeg &raw, const Resolver &resolver)
{
    Leg leg;
    leg.call = raw.call;
    leg.outgoing = raw.outgoing;
    leg.transferred = raw.transferred;
    leg.agent = raw.agent;
    leg.queue = raw.queue;
    const QString other = labelOf(resolver, raw.other, raw.hidden);
    const QString otherName = resolver.nameOf(raw.other);
    leg.from = raw.outgoing ? raw.agent.key() : other;
    leg.to = raw.outgoing ? other : raw.agent.key();
    leg.fromName = raw.outgoing ? raw.agent.name : otherName;
    leg.toName = raw.outgoing ? otherName : raw.agent.name;
    leg.start = raw.start;
    leg.answer = raw.answer;
    leg.end = raw.end;
    leg.event = raw.event;
    leg.outcome = raw.outcome;
    leg.word = raw.word;
    leg.reason = raw.reason;
    leg.talk = raw.talk;
    leg.hold = raw.hold;
    leg.wait = raw.wait;
    leg.source = raw.source;
    leg.holds = raw.holds;
    // An agent's phone does not go to voicemail; the call does (PRODUCT §9 "Offers").
    if (leg.isOffer() && (leg.outcome == Outcome::Voicemail || leg.outcome == Outcome::Overflow))
        leg.outcome = Outcome::NoAnswer;
    return leg;
}

void addLegs(Draft &draft, const QString &main)
{
    QSet<QString> consultations;
    for (const TransferFact &f : draft.facts.transfers()) {
        if (!f.transfer.consultation.isEmpty())
            consultations.insert(withoutSuffix(f.transfer.consultation.text));
    }
    const QStringList &deleted = draft.facts.deletedElements();
    for (const RawLeg &raw : std::as_const(draft.raw)) {
        Leg leg = legFrom(raw, draft.resolver);
        const QString id = withoutSuffix(raw.call.text);
        const bool aside = raw.consultation || consultations.contains(id) || id != main;
        if (aside && raw.outgoing)
            leg.role = LegRole::Consultation;
        else if (raw.outgoing)
            leg.role = raw.internal ? LegRole::Internal : LegRole::Outbound;
        leg.transferred |= aside && !raw.outgoing;
        leg.deleted =
            deleted.contains(raw.elementId)
            || (!raw.elementId.isEmpty() && draft.resolver.isDeleted(raw.agent.id, raw.start));
        draft.call.legs.append(leg);
    }
}

void numberLegs(Draft &draft)
{
    for (int i = 0; i < int(draft.call.legs.size()); ++i) {
        Leg &leg = draft.call.legs[i];
        leg.number = i + 1;
        if (!leg.outgoing) {
            leg.role = !leg.queue.isEmpty()                              ? LegRole::Queue
                       : draft.call.direction == CallDirection::Internal ? LegRole::Internal
                                                                         : LegRole::Direct;
        }
        if (!leg.wait) {
            if (const auto ringing = leg.ringing())
                leg.wait = std::chrono::floor<seconds>(std::max(*ringing, 0ms));
        }
    }
}

void addTimes(Draft &draft)
{
    Call &call = draft.call;
    std::optional<Instant> first, last;
    bool open = false;
    const auto span = [&](Instant from, std::optional<Instant> to) {
        if (!first || from < *first)
            first = from;
        if (to && (!last || *to > *last))
            last = to;
    };
    for (const Leg &leg : std::as_const(call.legs)) {
        span(leg.start, leg.end ? leg.end : leg.answer);
        open |= !leg.end && (leg.outcome == Outcome::Pending || leg.outcome == Outcome::Answered);
        if (leg.answer && leg.isAnswered() && leg.role != LegRole::Consultation
            && (leg.isOffer() || call.direction == CallDirection::Outbound)
            && (!call.answer || *leg.answer < *call.answer))
            call.answer = leg.answer;
    }
    for (const Visit &visit : std::as_const(call.visits)) {
        span(visit.entered, visit.left);
        open |= visit.outcome == Outcome::Pending;
        if (visit.answered && (!call.answer || *visit.answered < *call.answer))
            call.answer = visit.answered;
    }
    // Every record of the call: a parked caller or a forward to outside is nobody's leg, and lasts.
    for (const CallElement &element : draft.facts.elements())
        span(element.start, element.end);
    for (const CallSummary &summary : draft.facts.summaries()) {
        span(summary.start, summary.end);
        open &= !summary.end;
    }
    // An internal call whose other end we never heard of is told by the placing leg alone.
    if (!call.answer && call.direction == CallDirection::Internal) {
        for (const Leg &leg : std::as_const(call.legs)) {
            if (leg.role == LegRole::Internal && leg.isAnswered())
                call.answer = leg.answer;
        }
    }
    call.start = first.value_or(draft.facts.started());
    if (!open)
        call.end = last;
}

void addVoicemails(Draft &draft)
{
    Call &call = draft.call;
    for (const VoicemailFact &f : draft.facts.voicemails())
        call.voicemails.append(f.at);
    std::sort(call.voicemails.begin(), call.voicemails.end());
    call.voicemails.erase(std::unique(call.voicemails.begin(), call.voicemails.end()),
                          call.voicemails.end());
    call.hasVoicemail = !call.voicemails.isEmpty() || draft.leftVoicemail;
    for (const RawLeg &raw : std::as_const(draft.raw))
        call.hasVoicemail |= (raw.voicemail || raw.outcome == Outcome::Voicemail)
                             && raw.outcome != Outcome::Answered;
    for (const Visit &visit : std::as_const(call.visits))
        call.hasVoicemail |= visit.outcome == Outcome::Voicemail;
}

/// The call's result word: answered when somebody was reached, else how its last step ended.
void addResult(Draft &draft)
{
    Call &call = draft.call;
    const Leg *last = nullptr;
    for (const Leg &leg : std::as_const(call.legs)) {
        if (leg.role == LegRole::Consultation)
            continue;
        const bool counts = call.direction == CallDirection::Inbound ? leg.isOffer() : true;
        if (counts && leg.isAnswered()) {
            call.result = Outcome::Answered;
            return;
        }
        if (call.direction == CallDirection::Outbound && leg.isOffer())
            continue;
        // Several legs end with the call: the first rung stands for its kind.
        if (counts && leg.queue.isEmpty() && (!last || (leg.isOffer() && leg.start >= last->start)))
            last = &leg;
    }
    for (const Visit &visit : std::as_const(call.visits)) {
        if (visit.outcome == Outcome::Answered) {
            call.result = Outcome::Answered;
            return;
        }
    }
    if (!call.visits.isEmpty() && (!last || last->start <= call.visits.last().entered)) {
        call.result = call.visits.last().outcome;
        call.word = call.visits.last().word;
    } else if (last) {
        call.result = last->outcome;
        call.word = last->word;
    } else if (!draft.facts.summaries().isEmpty()) {
        call.word = draft.facts.summaries().last().result;
        call.result = outcomeFrom(call.word);
    } else if (!draft.passages.isEmpty()) {
        // Menu only: the caller never reached anybody.
        call.word = draft.passages.last().word;
        call.result = draft.passages.last().outcome;
        if (call.result == Outcome::Answered)
            call.result = Outcome::Abandoned; // by the menu, that is, and then the caller left
    }
    if (call.hasVoicemail && call.result != Outcome::Failed)
        call.result = Outcome::Voicemail;
}

} // namespace

Call assemble(const CallFacts &facts, const DirectoryView &directory)
{
    if (!facts.isCall())
        return {};
    const Resolver resolver(facts, directory);
    const RawCall rows = rowsOf(facts, resolver);
    Draft draft{facts, resolver, {}, {}, {}, rows.outside, rows.leftVoicemail};
    draft.raw = mergedLegs(rows.legs, withoutWatchers(liveLegsOf(facts, resolver), rows.watchers));
    draft.passages = mergedPassages(rows.passages);
    partOverflow(draft);

    Call &call = draft.call;
    const QString main = mainId(draft);
    call.id = CallId(main);
    for (const CallElement &e : facts.elements()) {
        if (!e.historyId.isEmpty())
            call.historyId = e.historyId;
    }
    for (const CallSummary &s : facts.summaries()) {
        if (!s.historyId.isEmpty())
            call.historyId = s.historyId;
    }
    addLegs(draft, main);
    addVisits(draft);
    addEnds(draft);
    numberLegs(draft);
    addTransfers(draft);
    addVoicemails(draft);
    addTimes(draft);
    addResult(draft);
    call.provisional = call.legs.isEmpty() && call.visits.isEmpty() && draft.passages.isEmpty();
    for (const Leg &leg : std::as_const(call.legs))
        call.provisional |= !leg.hasRecord();
    for (const Visit &visit : std::as_const(call.visits))
        call.provisional |= visit.provisional;
    if (call.id.isEmpty())
        call.id = CallId(call.historyId);
    return call;
}

} // namespace zm
