// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/element.h>
#include <simulator/fields.h>
#include <simulator/recordrow.h>
#include <simulator/truth.h>
#include <simulator/truthcells.h>
#include <simulator/wirewords.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

QJsonValue timeOrNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toMs(*at)) : QJsonValue();
}

QString kindWord(LegKind kind)
{
    switch (kind) {
    case LegKind::Queue:
        return u"queue"_s;
    case LegKind::Direct:
        return u"direct"_s;
    case LegKind::Internal:
        return u"internal"_s;
    case LegKind::Transfer:
        return u"transfer"_s;
    case LegKind::Consult:
        return u"consultation"_s;
    case LegKind::ParkPickUp:
        return u"park pick-up"_s;
    case LegKind::Overflow:
        return u"overflow"_s;
    case LegKind::PickUp:
        return u"pick-up"_s;
    case LegKind::Outgoing:
        return u"outgoing"_s;
    case LegKind::ConsultOut:
        return u"asking"_s;
    }
    return {};
}

QJsonObject callJson(const Centre &centre, const SimCall &call)
{
    QJsonArray visits, legs, transfers;
    for (const Visit &visit : call.visits)
        visits.append(QJsonObject{{"queue"_L1, centre.queues()[size_t(visit.queue)].extension},
                                  {"entered"_L1, toMs(visit.entered)},
                                  {"left"_L1, timeOrNull(visit.left)},
                                  {"outcome"_L1, outcomeWord(visit.outcome)}});
    for (const Leg &leg : call.legs) {
        QJsonArray holds, handsets;
        for (const Span &held : leg.holds)
            holds.append(QJsonObject{{"from"_L1, toMs(held.from)}, {"to"_L1, timeOrNull(held.to)}});
        for (const Handset &handset : leg.handsets)
            handsets.append(QJsonObject{{"device"_L1, handset.device},
                                        {"ring"_L1, toMs(handset.ring)},
                                        {"end"_L1, timeOrNull(handset.end)},
                                        {"answered"_L1, handset.answered}});
        legs.append(QJsonObject{{"kind"_L1, kindWord(leg.kind)},
                                {"offer"_L1, !leg.outgoing()},
                                {"agent"_L1, centre.agents()[size_t(leg.agent)].id},
                                {"visit"_L1, leg.visit},
                                {"call_id"_L1, leg.consultId.isEmpty() ? call.id : leg.consultId},
                                {"ring"_L1, toMs(leg.ring)},
                                {"answer"_L1, timeOrNull(leg.answer)},
                                {"end"_L1, timeOrNull(leg.end)},
                                {"outcome"_L1, outcomeWord(leg.outcome)},
                                {"talk_seconds"_L1, talkSeconds(leg)},
                                {"hold_seconds"_L1, holdSeconds(leg)},
                                {"holds"_L1, holds},
                                {"handsets"_L1, handsets}});
    }
    for (const Transfer &transfer : call.transfers)
        transfers.append(QJsonObject{{"time"_L1, toMs(transfer.time)},
                                     {"from"_L1, centre.agents()[size_t(transfer.from)].id},
                                     {"to"_L1, targetOf(centre, transfer)},
                                     {"kind"_L1, transfer.warm ? u"warm"_s : u"blind"_s},
                                     {"outcome"_L1, outcomeOf(call, transfer)}});
    return {{"call_id"_L1, call.id},
            {"call_history_uuid"_L1, call.historyId},
            {"direction"_L1, call.kind == CallKind::Inbound    ? u"inbound"_s
                             : call.kind == CallKind::Outbound ? u"outbound"_s
                                                               : u"internal"_s},
            {"number"_L1, call.number},
            {"withheld"_L1, call.withheld},
            {"start"_L1, toMs(call.start)},
            {"menu_until"_L1, timeOrNull(call.menuUntil)},
            {"end"_L1, timeOrNull(call.end)},
            {"recorded"_L1, timeOrNull(call.recorded)},
            {"voicemail"_L1, !call.voicemailId.isEmpty()},
            {"visits"_L1, visits},
            {"legs"_L1, legs},
            {"transfers"_L1, transfers}};
}

QJsonObject centreJson(const Centre &centre)
{
    QJsonArray agents, queues;
    for (const SimAgent &agent : centre.agents())
        agents.append(QJsonObject{{"id"_L1, agent.id},
                                  {"name"_L1, agent.name},
                                  {"extension"_L1, agent.extension},
                                  {"email"_L1, agent.email},
                                  {"department"_L1, agent.department},
                                  {"number"_L1, agent.did},
                                  {"common_area"_L1, agent.commonArea},
                                  {"devices"_L1, qint64(agent.devices.size())}});
    for (const SimQueue &queue : centre.queues()) {
        QJsonArray members;
        for (const int member : queue.members)
            members.append(centre.agents()[size_t(member)].id);
        queues.append(QJsonObject{{"id"_L1, queue.id},
                                  {"name"_L1, queue.name},
                                  {"extension"_L1, queue.extension},
                                  {"distribution"_L1, queue.distribution == Distribution::Sequential
                                                          ? u"sequential"_s
                                                          : u"simultaneous"_s},
                                  {"members"_L1, members}});
    }
    return {{"account_id"_L1, centre.accountId()},
            {"zone"_L1, QString::fromLatin1(centre.zone().id())},
            {"agents"_L1, agents},
            {"queues"_L1, queues}};
}

} // namespace

QJsonObject Truth::toJson(const Question &question)
{
    const Centre &centre = m_story.centre();
    QJsonArray calls, presence, states;
    std::vector<std::vector<LegOf>> legs(centre.agents().size());
    for (const Day *day : m_story.daysBetween(question.from, question.asOf)) {
        for (const SimCall &call : day->calls()) {
            const bool isOver = call.end && *call.end <= question.from;
            if (!isOver && call.start <= question.asOf)
                calls.append(callJson(centre, call));
        }
        legs = legsByAgent(*day);
        for (int i = 0; i < int(centre.agents().size()); ++i) {
            const QString &id = centre.agents()[size_t(i)].id;
            for (const PresenceSpan &span : day->presence(i)) {
                if (span.from <= question.asOf && !centre.agents()[size_t(i)].commonArea)
                    presence.append(QJsonObject{{"agent"_L1, id},
                                                {"from"_L1, toMs(span.from)},
                                                {"word"_L1, restWord(span.word)}});
            }
            for (const StateSpan &span :
                 spansOf(*day, i, legs[size_t(i)], std::min(question.asOf, day->end()))) {
                if (span.to > question.from)
                    states.append(QJsonObject{{"agent"_L1, id},
                                              {"from"_L1, toMs(span.from)},
                                              {"to"_L1, toMs(span.to)},
                                              {"state"_L1, span.state},
                                              {"queue"_L1, span.queue},
                                              {"answered"_L1, timeOrNull(span.answered)}});
            }
        }
    }
    QJsonObject tables;
    for (const QString &id : reports()) {
        const Table table = report(id, question);
        QJsonArray rows;
        for (const QStringList &row : table.rows)
            rows.append(QJsonArray::fromStringList(row));
        tables.insert(id, QJsonObject{{"columns"_L1, QJsonArray::fromStringList(table.columns)},
                                      {"rows"_L1, rows}});
    }
    return {{"seed"_L1, qint64(m_story.options().seed)},
            {"from"_L1, toMs(question.from)},
            {"to"_L1, toMs(question.to)},
            {"as_of"_L1, toMs(question.asOf)},
            {"centre"_L1, centreJson(centre)},
            {"calls"_L1, calls},
            {"presence"_L1, presence},
            {"states"_L1, states},
            {"reports"_L1, tables}};
}

} // namespace zm::sim
