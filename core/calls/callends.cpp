// SPDX-License-Identifier: GPL-3.0-or-later
#include "callparts.h"

#include <calls/grouping.h>
#include <calls/number.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

/// The first leg that belongs to the call proper; -1 when there is none.
int mainLeg(const Draft &draft)
{
    int first = -1;
    for (int i = 0; i < int(draft.call.legs.size()); ++i) {
        const Leg &leg = draft.call.legs[i];
        if (leg.role == LegRole::Consultation)
            continue;
        // In an internal call both ends begin in one second: the placing one is first.
        if (first < 0 || leg.start < draft.call.legs[first].start
            || (leg.start == draft.call.legs[first].start && leg.outgoing
                && !draft.call.legs[first].outgoing))
            first = i;
    }
    return first;
}

bool anyInternal(const Draft &draft)
{
    return std::any_of(draft.passages.cbegin(), draft.passages.cend(),
                       [](const RawPassage &p) { return p.internal; });
}

void findDirection(Draft &draft, int first)
{
    Call &call = draft.call;
    if (first >= 0
        && (call.visits.isEmpty() || call.legs[first].outgoing
            || call.legs[first].start < call.visits.first().entered)) {
        const RawLeg &raw = draft.raw[first];
        call.direction = raw.internal   ? CallDirection::Internal
                         : raw.outgoing ? CallDirection::Outbound
                                        : CallDirection::Inbound;
        return;
    }
    if (!call.visits.isEmpty() || !draft.passages.isEmpty()) {
        bool internal = anyInternal(draft);
        for (int i = 0; i < int(draft.raw.size()) && draft.passages.isEmpty(); ++i)
            internal |= draft.raw[i].internal && draft.call.legs[i].role != LegRole::Consultation
                        && !draft.call.legs[i].transferred;
        call.direction = internal ? CallDirection::Internal : CallDirection::Inbound;
        return;
    }
    for (const CallSummary &summary : draft.facts.summaries()) {
        call.direction = summary.internal                           ? CallDirection::Internal
                         : summary.direction == Direction::Outbound ? CallDirection::Outbound
                                                                    : CallDirection::Inbound;
    }
}

/// The calling end, from every source that names it: the one who came from outside, or the agent.
struct Caller
{
    QString number;
    QString name;
    bool hidden = false;

    void take(const Resolver &resolver, const Party &party, bool isHidden)
    {
        hidden |= isHidden && !resolver.isInside(party);
        if (number.isEmpty())
            number = resolver.numberOf(party);
        if (name.isEmpty())
            name = resolver.nameOf(party);
    }
};

Caller callerOf(const Draft &draft)
{
    Caller caller;
    const Resolver &resolver = draft.resolver;
    for (const RawPassage &passage : draft.passages)
        caller.take(resolver, passage.other, passage.hidden);
    for (int i = 0; i < int(draft.raw.size()); ++i) {
        const RawLeg &raw = draft.raw[i];
        // A consultation's caller is the colleague who asks.
        if (!raw.outgoing && withoutSuffix(raw.call.text) == draft.call.id.text
            && !raw.consultation)
            caller.take(resolver, raw.other, raw.hidden);
    }
    for (const CallSummary &summary : draft.facts.summaries())
        caller.take(resolver, summary.caller, false);
    return caller;
}

/// First queue or agent reached; menus are skipped.
void findReached(Draft &draft)
{
    Call &call = draft.call;
    const Leg *offer = nullptr;
    for (const Leg &leg : std::as_const(call.legs)) {
        if (leg.isOffer() && (!offer || leg.start < offer->start))
            offer = &leg;
    }
    if (!call.visits.isEmpty() && (!offer || call.visits.first().entered <= offer->start)) {
        call.to = call.visits.first().queue.key();
        call.toName = call.visits.first().queue.name;
    } else if (offer) {
        call.to = offer->agent.key();
        call.toName = offer->agent.name;
    }
    for (const CallSummary &summary : draft.facts.summaries()) {
        if (call.to.isEmpty() && draft.resolver.isInside(summary.callee)
            && !draft.resolver.isMenu(summary.callee)) {
            call.to = draft.resolver.numberOf(summary.callee);
            call.toName = draft.resolver.nameOf(summary.callee);
        }
    }
}

} // namespace

void addEnds(Draft &draft)
{
    Call &call = draft.call;
    const int first = mainLeg(draft);
    findDirection(draft, first);
    call.outside = call.direction != CallDirection::Internal;

    if (first >= 0 && draft.raw[first].outgoing) {
        const Leg &placing = call.legs[first];
        call.from = placing.agent.key();
        call.fromName = placing.agent.name;
        call.to = placing.to;
        call.toName = placing.toName;
        if (call.direction == CallDirection::Internal) {
            const QString dialled = call.to, dialledName = call.toName;
            call.to.clear();
            findReached(draft);
            if (call.to.isEmpty()) {
                call.to = dialled;
                call.toName = dialledName;
            }
        }
        return;
    }
    const Caller caller = callerOf(draft);
    call.from = caller.number;
    call.fromName = caller.name;
    if (call.direction == CallDirection::Outbound) {
        // Only Zoom's list knows of it so far.
        if (!draft.facts.summaries().isEmpty()) {
            const Party &callee = draft.facts.summaries().last().callee;
            call.to = draft.resolver.numberOf(callee);
            call.toName = draft.resolver.nameOf(callee);
        }
        return;
    }
    call.anonymous = call.outside && (caller.hidden || caller.number.isEmpty());
    if (call.anonymous)
        call.from = u"anonymous"_s;
    findReached(draft);
    // One leg may have kept the number that another forgot, and all must agree on what is withheld.
    for (int i = 0; i < int(call.legs.size()); ++i) {
        Leg &leg = call.legs[i];
        const bool sameCaller = leg.isOffer() && !draft.raw[i].consultation
                                && withoutSuffix(leg.call.text) == call.id.text;
        if (sameCaller && call.outside && (call.anonymous || leg.from == "anonymous"_L1)) {
            leg.from = call.from;
            leg.fromName = call.fromName;
        }
    }
}

} // namespace zm
