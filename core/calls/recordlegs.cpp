// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawleg.h"

#include <QSet>

#include <calls/number.h>

#include <algorithm>
#include <utility>

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

/// A supervisor who listens, whispers, joins in or takes over: he was not called.
bool isWatching(const QString &event)
{
    static const QSet<QString> words = {u"barge"_s,  u"monitor"_s,          u"whisper"_s,
                                        u"listen"_s, u"conference_barge"_s, u"takeover"_s};
    return words.contains(event);
}

/// Steps that ring nobody. A park that timed out may ring, and then somebody answers it.
bool isNoLeg(const CallElement &e)
{
    static const QSet<QString> words = {u"park"_s, u"merge"_s, u"shared"_s};
    return isWatching(e.event) || words.contains(e.event) || (e.event == "timeout"_L1 && !e.answer);
}

bool isHandOver(const QString &event)
{
    return event.contains("transfer"_L1) && event != "transfer_from_zoom_contact_center"_L1;
}

/// Rings that are no member attempt, though a queue may be named as who acted (PRODUCT §9 rule 2).
bool isNoMember(const QString &event)
{
    return isHandOver(event) || event == "overflow"_L1 || event == "forward"_L1
           || event == "park_pick_up"_L1 || event == "timeout"_L1;
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
                                           u"timeout"_s,
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
    const bool isNumber = own.extension.isEmpty() && own.extensionId.isEmpty()
                          && !own.number.isEmpty() && !isExtension(own.number)
                          && own.kind != ExtensionKind::User;
    if (own.userId.isEmpty() && other.userId != e.owner && e.direction == side && !isNumber)
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
    passage.wait = e.wait;
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
    leg.noMember = !leg.outgoing && isNoMember(e.event);
    if (!leg.outgoing && !leg.noMember && resolver.isQueue(e.operatedBy))
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

/// A hand-over may be told twice: as the step itself, and as the ring that it caused.
bool isToldByRing(const CallElement &step, const CallFacts &facts, const Resolver &resolver)
{
    const QString target = resolver.numberOf(step.callee);
    return std::any_of(
        facts.elements().cbegin(), facts.elements().cend(), [&](const CallElement &ring) {
            return ring.source == step.source && !isHandOver(ring.event) && !isNoLeg(ring)
                   && !isOutgoing(ring) && ring.start + 1s >= step.start
                   && ring.start <= step.start + 3s && resolver.numberOf(ring.callee) == target;
        });
}

/// Put through to a mailbox, whose owner's phone stays silent. A hand-over that rang and was not
/// answered tells how long it rang.
bool isPutToVoicemail(const CallElement &e, const CallFacts &facts, const Resolver &resolver)
{
    if (e.event != "direct_transfer"_L1
        || outcomeFrom(e.result, e.resultReason) != Outcome::Voicemail)
        return false;
    if (e.wait)
        return e.wait->count() == 0;
    const QString target = resolver.numberOf(e.callee);
    return std::any_of(facts.transfers().cbegin(), facts.transfers().cend(),
                       [&](const TransferFact &f) {
                           return f.transfer.step == TransferStep::ToVoicemail
                                  && resolver.numberOf(f.transfer.target) == target;
                       });
}

/// The mailbox of who did not answer may have a row of its own, which rang nobody again.
void leaveOutMailboxes(RawCall &rows)
{
    const QList<RawLeg> all = std::exchange(rows.legs, {});
    for (const RawLeg &leg : all) {
        const bool box =
            leg.outcome == Outcome::Voicemail && !leg.outgoing
            && std::any_of(all.cbegin(), all.cend(), [&leg](const RawLeg &rung) {
                   return rung.source == leg.source && rung.agent.key() == leg.agent.key()
                          && rung.outcome != Outcome::Answered && rung.start < leg.start && rung.end
                          && leg.start <= *rung.end + 1s && leg.start + 1s >= *rung.end;
               });
        if (box)
            rows.leftVoicemail = true;
        else
            rows.legs.append(leg);
    }
}

/// One element of a whole call between two colleagues: the other end's leg is the same in mirror
/// image (CONTRACT c.7.4: once a call, twice an agent's activity).
void addOtherEnd(RawCall &rows, const CallFacts &facts, const Resolver &resolver)
{
    if (rows.legs.size() != 1 || !rows.passages.isEmpty())
        return;
    const RawLeg &told = rows.legs.first();
    if (told.source != LegSource::Detail || !told.internal || told.noMember || told.consultation
        || !told.queue.isEmpty() || !resolver.isInside(told.other) || resolver.isQueue(told.other)
        || resolver.isMenu(told.other))
        return;
    const auto rung =
        std::find_if(facts.elements().cbegin(), facts.elements().cend(),
                     [&told](const CallElement &e) { return e.elementId == told.elementId; });
    if (rung == facts.elements().cend())
        return;
    RawLeg other = told;
    other.outgoing = !told.outgoing;
    other.event = other.outgoing ? u"outgoing"_s : u"incoming"_s;
    other.elementId.clear();
    other.agent = resolver.agent(told.other);
    other.other = told.outgoing ? rung->caller : rung->callee;
    other.hold.reset();
    if (other.outcome == Outcome::Answered && other.answer && other.end)
        other.talk = std::chrono::floor<seconds>(*other.end - *other.answer);
    if (!other.agent.isEmpty() && other.agent.key() != told.agent.key())
        rows.legs.append(other);
}

} // namespace

RawCall rowsOf(const CallFacts &facts, const Resolver &resolver)
{
    RawCall rows;
    for (const CallElement &e : facts.elements()) {
        const bool handOver = isHandOver(e.event) && !isOutgoing(e);
        if (handOver && isToldByRing(e, facts, resolver))
            continue;
        if (e.event != "ring_to_member"_L1
            && (resolver.isQueue(e.callee) || resolver.isMenu(e.callee)) && !isOutgoing(e)) {
            rows.passages.append(passageOf(e, resolver));
            continue;
        }
        const Party own = ownEnd(e, isOutgoing(e));
        const AgentRef actor = resolver.agent(e.operatedBy);
        if (isWatching(e.event))
            rows.watchers.append({actor.isEmpty() ? resolver.agent(own) : actor, e.start, e.end});
        if (isNoLeg(e))
            continue;
        if (isPutToVoicemail(e, facts, resolver)) {
            rows.leftVoicemail = true;
            continue;
        }
        const RawLeg leg = legOf(e, resolver);
        // A forward to an outside number is nobody's leg here.
        if (leg.agent.isEmpty() || !resolver.isInside(own)) {
            rows.outside.append(e.start);
            continue;
        }
        if (e.callee.kind == ExtensionKind::SharedLine && !leg.outgoing)
            continue;
        // Nobody is offered the call that he hands over.
        if (handOver && !actor.isEmpty() && actor.key() == leg.agent.key())
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
    leaveOutMailboxes(rows);
    addOtherEnd(rows, facts, resolver);
    return rows;
}

} // namespace zm
