// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawleg.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

LegSource legSource(RecordSource source)
{
    switch (source) {
    case RecordSource::CallLogV1:
        return LegSource::CallLogV1;
    case RecordSource::HistoryV2:
        return LegSource::HistoryV2;
    case RecordSource::UserHistory:
        return LegSource::UserHistory;
    case RecordSource::ElementV3:
        return LegSource::ElementV3;
    case RecordSource::Detail:
        return LegSource::Detail;
    }
    return LegSource::ElementV3;
}

/// Supervisors who listen in, and steps that ring nobody.
bool isNoLeg(const QString &event)
{
    static const QSet<QString> words = {
        u"barge"_s,    u"monitor"_s, u"whisper"_s, u"listen"_s, u"conference_barge"_s,
        u"takeover"_s, u"park"_s,    u"timeout"_s, u"merge"_s,  u"shared"_s};
    return words.contains(event);
}

/// The event says whose end the row is of; the direction may be the whole call's.
bool isOutgoing(const CallElement &e)
{
    static const QSet<QString> incoming = {u"ring_to_member"_s,
                                           u"incoming"_s,
                                           u"shared_line_incoming"_s,
                                           u"direct_transfer"_s,
                                           u"warm_transfer_incoming"_s,
                                           u"park_pick_up"_s,
                                           u"forward"_s,
                                           u"overflow"_s,
                                           u"transfer_from_zoom_contact_center"_s};
    static const QSet<QString> outgoing = {u"outgoing"_s, u"warm_transfer_outgoing"_s,
                                           u"call_me_on"_s, u"outgoing_to_zoom_contact_center"_s};
    if (incoming.contains(e.event))
        return false;
    return outgoing.contains(e.event) || e.direction == Direction::Outbound;
}

/// Zoom may leave out `user_id` parties; the record's owner is the agent at its own end.
Party ownEnd(const CallElement &e, bool outgoing)
{
    Party own = outgoing ? e.caller : e.callee;
    const Party &other = outgoing ? e.callee : e.caller;
    const Direction side = outgoing ? Direction::Outbound : Direction::Inbound;
    if (own.userId.isEmpty() && other.userId != e.owner && e.direction == side)
        own.userId = e.owner;
    return own;
}

RawPassage passageOf(const CallElement &e, const Resolver &resolver)
{
    RawPassage passage;
    passage.source = legSource(e.source);
    passage.call = e.call;
    passage.menu = resolver.isMenu(e.callee);
    if (!passage.menu)
        passage.queue = resolver.queue(ownEnd(e, false));
    passage.other = e.caller;
    passage.hidden = e.hiddenCaller;
    passage.internal = e.internal;
    passage.start = e.start;
    passage.answer = e.answer;
    passage.end = e.end;
    passage.outcome = outcomeFrom(e.result, e.resultReason);
    passage.word = e.result;
    passage.voicemail = e.voicemail || passage.outcome == Outcome::Voicemail;
    return passage;
}

RawLeg legOf(const CallElement &e, const Resolver &resolver)
{
    RawLeg leg;
    leg.source = legSource(e.source);
    leg.call = e.call;
    leg.elementId = e.elementId;
    leg.outgoing = isOutgoing(e);
    leg.internal = e.internal;
    leg.transferred = e.event.contains("transfer"_L1) && !leg.outgoing;
    leg.consultation = e.event.startsWith("warm_transfer"_L1);
    leg.agent = resolver.agent(ownEnd(e, leg.outgoing));
    leg.other = leg.outgoing ? e.callee : e.caller;
    leg.hidden = e.hiddenCaller && !leg.outgoing;
    if (!leg.outgoing && resolver.isQueue(e.operatedBy))
        leg.queue = resolver.queue(e.operatedBy);
    leg.start = e.start;
    leg.answer = e.answer;
    leg.end = e.end;
    leg.outcome = outcomeFrom(e.result, e.resultReason);
    leg.event = e.event;
    leg.word = e.result;
    leg.reason = e.resultReason;
    leg.talk = e.talk;
    leg.hold = e.hold;
    leg.wait = e.wait;
    leg.voicemail = e.voicemail;
    if (leg.outcome != Outcome::Answered) {
        // Some rows repeat another's answer: who did not lift, did not talk.
        leg.answer.reset();
        leg.talk.reset();
        leg.hold.reset();
    } else if (!leg.answer) {
        if (leg.end && leg.talk)
            leg.answer = std::max(leg.start, *leg.end - *leg.talk - leg.hold.value_or(seconds(0)));
        else if (leg.wait)
            leg.answer = leg.start + *leg.wait;
    }
    return leg;
}

} // namespace

RawCall rowsOf(const CallFacts &facts, const Resolver &resolver)
{
    RawCall rows;
    for (const CallElement &e : facts.elements()) {
        if (e.event != "ring_to_member"_L1
            && (resolver.isQueue(e.callee) || resolver.isMenu(e.callee)) && !isOutgoing(e)) {
            rows.passages.append(passageOf(e, resolver));
            continue;
        }
        if (isNoLeg(e.event))
            continue;
        const RawLeg leg = legOf(e, resolver);
        // A forward to an outside number is nobody's leg here.
        if (leg.agent.isEmpty() || !resolver.isInside(ownEnd(e, leg.outgoing)))
            continue;
        if (e.callee.kind == ExtensionKind::SharedLine && !leg.outgoing)
            continue;
        rows.legs.append(leg);
    }
    // Without an operator, the member rang for the last queue that was entered before.
    for (RawLeg &leg : rows.legs) {
        if (leg.event != "ring_to_member"_L1 || !leg.queue.isEmpty())
            continue;
        std::optional<Instant> latest;
        for (const RawPassage &passage : std::as_const(rows.passages)) {
            if (!passage.menu && passage.start <= leg.start
                && (!latest || passage.start >= *latest)) {
                latest = passage.start;
                leg.queue = passage.queue;
            }
        }
    }
    return rows;
}

} // namespace zm
