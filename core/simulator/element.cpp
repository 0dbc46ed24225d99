// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/element.h>
#include <simulator/fields.h>
#include <simulator/random.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

QString elementId(const SimCall &call, quint64 kind, quint64 place)
{
    Random random{call.id.toULongLong(), kind, place};
    return call.historyId.left(9) + random.uuid();
}

Element rowOf(const SimCall &call)
{
    Element row;
    row.historyId = call.historyId;
    row.callId = call.id;
    row.internal = call.kind == CallKind::Internal;
    row.withheld = call.withheld;
    return row;
}

QString eventWord(LegKind kind)
{
    switch (kind) {
    case LegKind::Queue:
        return u"ring_to_member"_s;
    case LegKind::Direct:
    case LegKind::Internal:
    case LegKind::PickUp:
        return u"incoming"_s;
    case LegKind::Overflow:
        return u"overflow"_s;
    case LegKind::Transfer:
        return u"direct_transfer"_s;
    case LegKind::Consult:
        return u"warm_transfer_incoming"_s;
    case LegKind::ConsultOut:
        return u"warm_transfer_outgoing"_s;
    case LegKind::ParkPickUp:
        return u"park_pick_up"_s;
    case LegKind::Outgoing:
        return u"outgoing"_s;
    }
    return {};
}

QString resultWord(const Leg &leg, bool internal, bool sequential)
{
    switch (leg.outcome) {
    case LegOutcome::Answered:
        if (leg.kind == LegKind::ParkPickUp || leg.kind == LegKind::PickUp)
            return u"picked_up"_s;
        return leg.outgoing() && !internal ? u"connected"_s : u"answered"_s;
    case LegOutcome::NoAnswer:
        return sequential ? u"ring_timeout"_s : u"no_answer"_s;
    case LegOutcome::AnsweredByOther:
        return u"no_answer"_s;
    case LegOutcome::Rejected:
        return u"rejected"_s;
    case LegOutcome::Busy:
        return u"busy"_s;
    case LegOutcome::Voicemail:
        return u"voicemail"_s;
    case LegOutcome::Abandoned:
        return u"canceled"_s;
    case LegOutcome::Open:
        break;
    }
    return {};
}

} // namespace

qint64 holdSeconds(const Leg &leg)
{
    qint64 sum = 0;
    for (const Span &held : leg.holds) {
        if (held.to)
            sum += wireSeconds(*held.to) - wireSeconds(held.from);
    }
    return sum;
}

qint64 talkSeconds(const Leg &leg)
{
    return leg.answer && leg.end
               ? wireSeconds(*leg.end) - wireSeconds(*leg.answer) - holdSeconds(leg)
               : 0;
}

QString targetOf(const Centre &centre, const Transfer &transfer)
{
    if (!transfer.toNumber.isEmpty())
        return transfer.toNumber;
    return QString::number(transfer.toQueue >= 0
                               ? centre.queues()[size_t(transfer.toQueue)].extension
                               : centre.agents()[size_t(transfer.to)].extension);
}

Side sideOf(const SimAgent &agent)
{
    Side side;
    if (!agent.commonArea)
        side.userId = agent.id;
    side.extId = agent.extensionId;
    side.name = agent.name;
    side.email = agent.email;
    side.did = agent.did;
    side.extension = QString::number(agent.extension);
    side.kind = agent.commonArea ? u"common_area"_s : u"user"_s;
    side.department = agent.department;
    side.costCenter = agent.costCenter;
    return side;
}

Side sideOf(const SimQueue &queue)
{
    Side side;
    side.extId = queue.extensionId;
    side.name = queue.name;
    side.did = queue.did;
    side.extension = QString::number(queue.extension);
    side.kind = u"call_queue"_s;
    return side;
}

Side outsideOf(const SimCall &call)
{
    Side side;
    if (!call.withheld) {
        side.name = call.callerName;
        side.did = call.number;
    }
    return side;
}

Element legElement(const Centre &centre, const SimCall &call, int place)
{
    const Leg &leg = call.legs[size_t(place)];
    const SimAgent &agent = centre.agents()[size_t(leg.agent)];
    Element row = rowOf(call);
    row.id = elementId(call, 1, quint64(place));
    row.owner = agent.id;
    row.isLeg = true;
    row.outcome = leg.outcome;
    row.outgoing = leg.outgoing();
    Side mine = sideOf(agent);
    int device = 0;
    for (const Handset &handset : leg.handsets) {
        if (handset.answered)
            device = handset.device;
    }
    mine.device = agent.devices[size_t(device)].type;
    Side other = outsideOf(call);
    if (!leg.consultId.isEmpty()) {
        row.callId = leg.consultId;
        row.internal = true;
        row.withheld = false;
        // The two ends of a consultation are each other's partner.
        int partner = leg.by;
        if (leg.outgoing()) {
            for (const Transfer &transfer : call.transfers) {
                if (transfer.consultId == leg.consultId)
                    partner = transfer.to;
            }
        } else {
            row.actor = sideOf(centre.agents()[size_t(leg.by)]);
        }
        other = sideOf(centre.agents()[size_t(partner)]);
    } else if (call.kind == CallKind::Internal) {
        const int partner = leg.outgoing() ? call.legs.back().agent : leg.by;
        other = sideOf(centre.agents()[size_t(partner)]);
    }
    if (leg.kind == LegKind::Transfer || leg.kind == LegKind::ParkPickUp)
        row.actor = sideOf(centre.agents()[size_t(leg.by)]);
    if (leg.suffix > 0)
        row.callId += u"_%1"_s.arg(leg.suffix);
    if (leg.kind == LegKind::PickUp) {
        row.actor.extension = u"7001"_s;
        row.actor.name = u"Pick-up group"_s;
        row.actor.kind = u"group_call_pickup"_s;
    }
    if (leg.viaVisit >= 0)
        row.actor = sideOf(centre.queues()[size_t(call.visits[size_t(leg.viaVisit)].queue)]);
    bool sequential = false;
    if (leg.visit >= 0) {
        const SimQueue &queue = centre.queues()[size_t(call.visits[size_t(leg.visit)].queue)];
        row.actor = sideOf(queue);
        sequential = queue.distribution == Distribution::Sequential;
    }
    row.caller = leg.outgoing() ? mine : other;
    row.callee = leg.outgoing() ? other : mine;
    row.start = leg.ring;
    row.answer = leg.answer;
    row.end = leg.end.value_or(leg.ring);
    row.event = eventWord(leg.kind);
    row.result = resultWord(leg, row.internal, sequential);
    if (leg.outcome == LegOutcome::AnsweredByOther)
        row.reason = leg.visit < 0 ? u"pickup_by_other"_s : u"answered_by_other"_s;
    if (leg.outcome == LegOutcome::Voicemail)
        row.voicemailId = call.voicemailId;
    row.talk = talkSeconds(leg);
    row.hold = holdSeconds(leg);
    row.wait = wireSeconds(leg.answer.value_or(row.end)) - wireSeconds(leg.ring);
    return row;
}

/// Where the queue's rule sent the caller.
static Side overflowOf(const Centre &centre, const SimCall &call, int visit)
{
    for (const Leg &leg : call.legs) {
        if (leg.viaVisit == visit)
            return sideOf(centre.agents()[size_t(leg.agent)]);
    }
    if (size_t(visit) + 1 < call.visits.size())
        return sideOf(centre.queues()[size_t(call.visits[size_t(visit) + 1].queue)]);
    Side outside;
    if (call.onward)
        outside.did = call.onward->number;
    return outside;
}

Element visitElement(const Centre &centre, const SimCall &call, int place)
{
    const Visit &visit = call.visits[size_t(place)];
    const SimQueue &queue = centre.queues()[size_t(visit.queue)];
    Element row = rowOf(call);
    row.id = elementId(call, 2, quint64(place));
    row.owner = queue.id;
    row.caller = outsideOf(call);
    row.callee = sideOf(queue);
    row.start = visit.entered;
    row.end = visit.left.value_or(visit.entered);
    row.event = place == 0 ? u"incoming"_s : u"overflow"_s;
    if (visit.sentBy >= 0) {
        row.event = u"direct_transfer"_s;
        row.callId += u"_1"_s;
        row.actor = sideOf(centre.agents()[size_t(visit.sentBy)]);
    }
    switch (visit.outcome) {
    case VisitOutcome::Answered:
        row.result = u"answered"_s;
        row.answer = visit.left;
        break;
    case VisitOutcome::Abandoned:
        row.result = u"abandoned"_s;
        break;
    case VisitOutcome::Overflow:
        row.result = u"overflowed"_s;
        row.sentTo = overflowOf(centre, call, place);
        break;
    case VisitOutcome::Voicemail:
        row.result = u"voicemail"_s;
        row.voicemailId = call.voicemailId;
        break;
    case VisitOutcome::Waiting:
        break;
    }
    row.wait = wireSeconds(row.end) - wireSeconds(row.start);
    return row;
}

Element menuElement(const Centre &centre, const SimCall &call)
{
    const SimMenu &menu = centre.menu();
    Element row = rowOf(call);
    row.id = elementId(call, 3, 0);
    row.owner = menu.id;
    row.caller = outsideOf(call);
    row.callee.extId = menu.extensionId;
    row.callee.name = menu.name;
    row.callee.did = menu.did;
    row.callee.extension = QString::number(menu.extension);
    row.callee.kind = u"auto_receptionist"_s;
    row.start = call.start;
    row.answer = call.start;
    row.end = call.menuUntil.value_or(call.start);
    row.event = u"incoming"_s;
    row.result = u"answered"_s;
    row.pressedKey = QString::number(1 + call.visits.front().queue % 9);
    return row;
}

Element parkElement(const Centre &centre, const SimCall &call)
{
    const Leg &leg = call.legs[size_t(call.parked->leg)];
    Element row = rowOf(call);
    row.id = elementId(call, 4, 0);
    row.owner = centre.agents()[size_t(leg.agent)].id;
    row.caller = outsideOf(call);
    row.callee = sideOf(centre.agents()[size_t(leg.agent)]);
    row.actor = row.callee;
    row.start = call.parked->from;
    row.end = call.parked->to.value_or(row.start);
    row.event = call.parked->retrieved ? u"park"_s : u"timeout"_s;
    row.result = call.parked->retrieved ? u"succeeded"_s : u"abandoned"_s;
    row.wait = wireSeconds(row.end) - wireSeconds(row.start);
    return row;
}

Element onwardElement(const Centre &centre, const SimCall &call)
{
    const Onward &onward = *call.onward;
    Element row = rowOf(call);
    row.id = elementId(call, 5, 0);
    row.caller = outsideOf(call);
    if (onward.mailbox >= 0)
        row.callee = sideOf(centre.agents()[size_t(onward.mailbox)]);
    else
        row.callee.did = onward.number;
    if (onward.by >= 0) {
        row.actor = sideOf(centre.agents()[size_t(onward.by)]);
        row.callId += u"_1"_s;
    } else {
        row.actor = sideOf(centre.queues()[size_t(onward.queue)]);
    }
    row.owner = onward.mailbox >= 0 ? centre.agents()[size_t(onward.mailbox)].id
                : onward.by >= 0    ? centre.agents()[size_t(onward.by)].id
                                    : centre.queues()[size_t(onward.queue)].id;
    row.start = onward.from;
    row.answer = onward.answer;
    row.end = onward.to.value_or(onward.from);
    row.event = onward.by >= 0 ? u"direct_transfer"_s : u"overflow"_s;
    row.result = onward.mailbox >= 0 ? u"voicemail"_s
                 : onward.answer     ? u"connected"_s
                                     : u"no_answer"_s;
    if (onward.mailbox >= 0)
        row.voicemailId = call.voicemailId;
    else
        row.wait = wireSeconds(onward.answer.value_or(row.end)) - wireSeconds(row.start);
    if (onward.answer)
        row.talk = wireSeconds(row.end) - wireSeconds(*onward.answer);
    return row;
}

Element watchElement(const Centre &centre, const SimCall &call, int place)
{
    const Watch &watch = call.watches[size_t(place)];
    const Side supervisor = sideOf(centre.agents()[size_t(watch.agent)]);
    Element row = rowOf(call);
    row.id = elementId(call, 6, quint64(place));
    row.owner = centre.agents()[size_t(watch.agent)].id;
    row.actor = supervisor;
    // Who listens calls the agent's phone, who joins in is added to the caller's call.
    row.outgoing = watch.word == "listen"_L1 || watch.word == "whisper"_L1;
    row.caller = row.outgoing ? supervisor : outsideOf(call);
    row.callee = row.outgoing ? sideOf(centre.agents()[size_t(call.legs[size_t(watch.leg)].agent)])
                              : supervisor;
    row.start = watch.from;
    row.answer = watch.from;
    row.end = watch.to;
    row.event = watch.word;
    row.result = u"succeeded"_s;
    row.talk = wireSeconds(row.end) - wireSeconds(row.start);
    return row;
}

std::vector<Element> elementsOf(const Centre &centre, const SimCall &call)
{
    std::vector<Element> rows;
    if (call.menuUntil)
        rows.push_back(menuElement(centre, call));
    for (int v = 0; v < int(call.visits.size()); ++v)
        rows.push_back(visitElement(centre, call, v));
    for (int i = 0; i < int(call.legs.size()); ++i)
        rows.push_back(legElement(centre, call, i));
    if (call.parked)
        rows.push_back(parkElement(centre, call));
    if (call.onward)
        rows.push_back(onwardElement(centre, call));
    for (int w = 0; w < int(call.watches.size()); ++w)
        rows.push_back(watchElement(centre, call, w));
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Element &a, const Element &b) { return a.start < b.start; });
    int segment = 0;
    const Element *before = nullptr;
    for (Element &row : rows) {
        // Members rung together are branches of one step.
        if (!before || row.start != before->start || row.event != before->event)
            ++segment;
        row.segment = segment;
        row.node = row.isLeg && row.outcome != LegOutcome::Answered ? 0 : 1;
        before = &row;
    }
    return rows;
}

} // namespace zm::sim
