// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/element.h>
#include <simulator/fields.h>
#include <simulator/recordrow.h>
#include <simulator/truth.h>
#include <simulator/truthcells.h>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

/// The words of PRODUCT §4 for Zoom's.
QString callResult(const SimCall &call)
{
    const QString word = callResultWord(call);
    if (word == "connected"_L1)
        return u"answered"_s;
    if (word == "canceled"_L1)
        return u"abandoned"_s;
    if (word == "no_answer"_L1)
        return u"no answer"_s;
    if (word == "overflowed"_L1)
        return u"overflow"_s;
    return word;
}

} // namespace

Table Truth::agentOffers(const Question &question)
{
    const Centre &centre = m_story.centre();
    struct Offer
    {
        Instant at;
        QStringList row;
    };
    std::vector<Offer> offers;
    for (const SimCall *call : recordedCalls(question.from, question.to, question.asOf)) {
        for (const Leg &leg : call->legs) {
            if (leg.outgoing() || leg.ring < question.from || leg.ring >= question.to)
                continue;
            const SimAgent &agent = centre.agents()[size_t(leg.agent)];
            const bool inside = call->kind == CallKind::Internal || !leg.consultId.isEmpty();
            const QString caller = inside
                                       ? QString::number(centre.agents()[size_t(leg.by)].extension)
                                       : fromCell(centre, *call);
            const Instant until = leg.answer.value_or(leg.end.value_or(leg.ring));
            offers.push_back({leg.ring,
                              {toIsoLocal(leg.ring, centre.zone()), agent.name,
                               QString::number(agent.extension), queueName(*call, leg), caller,
                               QString::number(wireSeconds(until) - wireSeconds(leg.ring)),
                               outcomeWord(leg.outcome), call->id}});
        }
    }
    std::stable_sort(offers.begin(), offers.end(),
                     [](const Offer &a, const Offer &b) { return a.at < b.at; });
    Table table{{u"offered_at"_s, u"agent"_s, u"extension"_s, u"queue"_s, u"caller"_s,
                 u"ring_seconds"_s, u"outcome"_s, u"call_id"_s},
                {}};
    for (const Offer &offer : offers)
        table.rows.append(offer.row);
    return table;
}

Table Truth::calls(const Question &question)
{
    const Centre &centre = m_story.centre();
    Table table{
        QStringLiteral("call_id,start,answer,end,direction,from,to,queue,agent,result,wait_seconds,"
                       "talk_seconds,hold_seconds,legs,transfers,provisional")
            .split(u','),
        {}};
    for (const SimCall *call : recordedCalls(question.from, question.to, question.asOf)) {
        if (call->start < question.from)
            continue;
        const Leg *answered = firstAnswered(*call);
        const Leg *speaker = call->kind == CallKind::Inbound ? answered : &call->legs.front();
        qint64 talk = 0, hold = 0;
        for (const Leg &leg : call->legs) {
            if (call->kind == CallKind::Inbound ? !leg.outgoing() : &leg == &call->legs.front()) {
                talk += talkSeconds(leg);
                hold += holdSeconds(leg);
            }
        }
        const auto worked = std::count_if(call->transfers.begin(), call->transfers.end(),
                                          [](const Transfer &transfer) {
                                              return transfer.outcome != TransferOutcome::Cancelled;
                                          });
        table.rows.append(
            {call->id, toIsoLocal(call->start, centre.zone()),
             answered ? toIsoLocal(*answered->answer, centre.zone()) : QString(),
             toIsoLocal(*call->end, centre.zone()),
             call->kind == CallKind::Inbound    ? u"inbound"_s
             : call->kind == CallKind::Outbound ? u"outbound"_s
                                                : u"internal"_s,
             fromCell(centre, *call), toCell(centre, *call),
             call->visits.empty() ? QString()
                                  : centre.queues()[size_t(call->visits.back().queue)].name,
             speaker ? centre.agents()[size_t(speaker->agent)].name : QString(), callResult(*call),
             QString::number(waitSeconds(*call)), QString::number(talk), QString::number(hold),
             QString::number(call->legs.size()), QString::number(worked), u"false"_s});
    }
    return table;
}

/// Words and sources are Zoom's and the reader's own: left empty.
Table Truth::callLegs(const Question &question)
{
    const Centre &centre = m_story.centre();
    Table table{QStringLiteral("call_id,leg,start,answer,end,event,from,to,agent,queue,result,"
                               "reason,wait_seconds,talk_seconds,hold_seconds,source")
                    .split(u','),
                {}};
    const auto extension = [&centre](int agent) {
        return QString::number(centre.agents()[size_t(agent)].extension);
    };
    for (const SimCall *call : recordedCalls(question.from, question.to, question.asOf)) {
        if (call->start < question.from)
            continue;
        for (const Leg &leg : call->legs) {
            const bool inside = call->kind == CallKind::Internal || !leg.consultId.isEmpty();
            QString other = call->withheld ? u"anonymous"_s : call->number;
            if (inside && !leg.outgoing())
                other = extension(leg.by);
            else if (call->kind == CallKind::Internal)
                other = extension(call->legs[1].agent);
            for (const Transfer &transfer : call->transfers) {
                if (leg.outgoing() && inside && transfer.consultId == leg.consultId
                    && !leg.consultId.isEmpty())
                    other = extension(transfer.to);
            }
            const QString mine = extension(leg.agent);
            const auto spoken = [&leg](qint64 value) {
                return leg.answer ? QString::number(value) : QString();
            };
            table.rows.append({call->id,
                               {},
                               toIsoLocal(leg.ring, centre.zone()),
                               leg.answer ? toIsoLocal(*leg.answer, centre.zone()) : QString(),
                               toIsoLocal(*leg.end, centre.zone()),
                               {},
                               leg.outgoing() ? mine : other,
                               leg.outgoing() ? other : mine,
                               centre.agents()[size_t(leg.agent)].name,
                               queueName(*call, leg),
                               outcomeWord(leg.outcome),
                               {},
                               QString::number(wireSeconds(leg.answer.value_or(*leg.end))
                                               - wireSeconds(leg.ring)),
                               spoken(talkSeconds(leg)),
                               spoken(holdSeconds(leg)),
                               {}});
        }
    }
    return table;
}

Table Truth::transfers(const Question &question)
{
    const Centre &centre = m_story.centre();
    Table table{{u"call_id"_s, u"time"_s, u"from_agent"_s, u"to"_s, u"kind"_s, u"outcome"_s}, {}};
    for (const SimCall *call : recordedCalls(question.from, question.to, question.asOf)) {
        for (const Transfer &transfer : call->transfers) {
            if (transfer.time < question.from || transfer.time >= question.to)
                continue;
            table.rows.append({call->id, toIsoLocal(transfer.time, centre.zone()),
                               centre.agents()[size_t(transfer.from)].name,
                               targetOf(centre, transfer), transfer.warm ? u"warm"_s : u"blind"_s,
                               outcomeOf(*call, transfer)});
        }
    }
    return table;
}

} // namespace zm::sim
