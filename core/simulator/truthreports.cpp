// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/element.h>
#include <simulator/fields.h>
#include <simulator/truth.h>
#include <simulator/truthcells.h>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

QStringList queueColumns()
{
    return QStringLiteral(
               "queue,extension,offered,answered,abandoned,short_abandoned,overflowed,voicemail,"
               "answered_in_target,service_level_percent,asa_seconds,average_wait_seconds,"
               "average_abandon_seconds,longest_wait_seconds,average_talk_seconds,"
               "average_hold_seconds,aht_seconds,abandon_rate_percent")
        .split(u',');
}

/// The counts of a queue, or of an hour.
struct Counts
{
    qint64 offered = 0, answered = 0, abandoned = 0, shortAbandoned = 0, overflowed = 0,
           voicemail = 0;
    qint64 inTarget = 0, answeredWait = 0, wait = 0, abandonWait = 0, longest = 0, talk = 0,
           hold = 0;

    void add(const SimCall &call, const Visit &visit, const Question &question)
    {
        const qint64 waited =
            wireSeconds(visit.left.value_or(visit.entered)) - wireSeconds(visit.entered);
        ++offered;
        wait += waited;
        longest = std::max(longest, waited);
        switch (visit.outcome) {
        case VisitOutcome::Answered: {
            ++answered;
            answeredWait += waited;
            inTarget += waited <= question.target;
            const Leg &leg = call.legs[size_t(visit.answeredBy)];
            talk += talkSeconds(leg);
            hold += holdSeconds(leg);
            break;
        }
        case VisitOutcome::Abandoned:
            ++abandoned;
            abandonWait += waited;
            shortAbandoned += waited < question.shortAbandon;
            break;
        case VisitOutcome::Overflow:
            ++overflowed;
            break;
        case VisitOutcome::Voicemail:
            ++voicemail;
            break;
        case VisitOutcome::Waiting:
            break;
        }
    }
    QString serviceLevel() const
    {
        return percentCell(inTarget, answered + abandoned - shortAbandoned);
    }
    QStringList cells(const SimQueue &queue) const
    {
        return {queue.name,
                QString::number(queue.extension),
                QString::number(offered),
                QString::number(answered),
                QString::number(abandoned),
                QString::number(shortAbandoned),
                QString::number(overflowed),
                QString::number(voicemail),
                QString::number(inTarget),
                serviceLevel(),
                averageCell(answeredWait, answered),
                averageCell(wait, offered),
                averageCell(abandonWait, abandoned),
                offered ? QString::number(longest) : QString(),
                averageCell(talk, answered),
                averageCell(hold, answered),
                averageCell(talk + hold, answered),
                percentCell(abandoned, offered)};
    }
};

template <class Each>
void eachVisit(const std::vector<const SimCall *> &calls, const Question &question, Each each)
{
    for (const SimCall *call : calls) {
        for (const Visit &visit : call->visits) {
            if (visit.entered >= question.from && visit.entered < question.to)
                each(*call, visit);
        }
    }
}

} // namespace

QStringList Truth::reports()
{
    return {u"queue-summary"_s, u"queue-intervals"_s, u"agent-summary"_s, u"agent-offers"_s,
            u"calls"_s,         u"missed-callers"_s,  u"heat-map"_s,      u"wait-distribution"_s,
            u"transfers"_s,     u"repeat-callers"_s,  u"call-legs"_s};
}

QStringList Truth::stateReports()
{
    return {u"agent-states"_s, u"coverage"_s};
}

Table Truth::report(const QString &id, const Question &question)
{
    if (id == "queue-summary"_L1)
        return queueSummary(question);
    if (id == "queue-intervals"_L1)
        return queueIntervals(question);
    if (id == "agent-summary"_L1)
        return agentSummary(question);
    if (id == "agent-offers"_L1)
        return agentOffers(question);
    if (id == "calls"_L1)
        return calls(question);
    if (id == "call-legs"_L1)
        return callLegs(question);
    if (id == "missed-callers"_L1)
        return missedCallers(question);
    if (id == "repeat-callers"_L1)
        return repeatCallers(question);
    if (id == "wait-distribution"_L1)
        return waitDistribution(question);
    if (id == "heat-map"_L1)
        return heatMap(question);
    if (id == "transfers"_L1)
        return transfers(question);
    if (id == "agent-states"_L1)
        return agentStates(question);
    if (id == "coverage"_L1)
        return coverage(question);
    return {};
}

std::vector<const SimCall *> Truth::recordedCalls(Instant from, Instant to, Instant asOf)
{
    std::vector<const SimCall *> known;
    // A call that began before the range may still have a visit, an offer or a transfer in it.
    for (const Day *day : m_story.daysBetween(from - 4h, std::max(to, asOf))) {
        for (const SimCall &call : day->calls()) {
            if (call.recorded && *call.recorded <= asOf && call.start < to)
                known.push_back(&call);
        }
    }
    return known;
}

Table Truth::queueSummary(const Question &question)
{
    std::vector<Counts> counts(m_story.centre().queues().size());
    eachVisit(recordedCalls(question.from, question.to, question.asOf), question,
              [&](const SimCall &call, const Visit &visit) {
                  counts[size_t(visit.queue)].add(call, visit, question);
              });
    Table table{queueColumns(), {}};
    for (size_t q = 0; q < counts.size(); ++q) {
        if (counts[q].offered > 0)
            table.rows.append(counts[q].cells(m_story.centre().queues()[q]));
    }
    return table;
}

Table Truth::queueIntervals(const Question &question)
{
    const QTimeZone &zone = m_story.centre().zone();
    std::map<std::pair<Instant, int>, Counts> counts;
    eachVisit(recordedCalls(question.from, question.to, question.asOf), question,
              [&](const SimCall &call, const Visit &visit) {
                  // Whole intervals of local time: offsets may be half hours.
                  const qint64 offset = toDateTime(visit.entered, zone).offsetFromUtc();
                  const qint64 width = question.intervalMinutes * 60;
                  const qint64 local = wireSeconds(visit.entered) + offset;
                  const Instant begin = fromMs((local / width * width - offset) * 1'000);
                  counts[{begin, visit.queue}].add(call, visit, question);
              });
    Table table{QStringList{u"interval_start"_s} + queueColumns(), {}};
    for (const auto &[key, sum] : counts)
        table.rows.append(QStringList{toIsoLocal(key.first, zone)}
                          + sum.cells(m_story.centre().queues()[size_t(key.second)]));
    return table;
}

Table Truth::waitDistribution(const Question &question)
{
    static constexpr std::array<int, 5> edges{10, 20, 30, 60, 120};
    std::map<std::pair<int, QString>, std::array<int, 6>> bins;
    eachVisit(recordedCalls(question.from, question.to, question.asOf), question,
              [&](const SimCall &, const Visit &visit) {
                  const qint64 waited = wireSeconds(*visit.left) - wireSeconds(visit.entered);
                  const auto bin =
                      size_t(std::upper_bound(edges.begin(), edges.end(), waited) - edges.begin());
                  ++bins[{visit.queue, outcomeWord(visit.outcome)}][bin];
              });
    Table table{{u"queue"_s, u"outcome"_s, u"0-10"_s, u"10-20"_s, u"20-30"_s, u"30-60"_s,
                 u"60-120"_s, u"120+"_s},
                {}};
    for (const auto &[key, counts] : bins) {
        QStringList row{m_story.centre().queues()[size_t(key.first)].name, key.second};
        for (const int count : counts)
            row.append(QString::number(count));
        table.rows.append(row);
    }
    return table;
}

Table Truth::heatMap(const Question &question)
{
    const QTimeZone &zone = m_story.centre().zone();
    std::map<std::pair<int, int>, Counts> counts;
    eachVisit(recordedCalls(question.from, question.to, question.asOf), question,
              [&](const SimCall &call, const Visit &visit) {
                  const QDateTime local = toDateTime(visit.entered, zone);
                  counts[{local.date().dayOfWeek(), local.time().hour()}].add(call, visit,
                                                                              question);
              });
    Table table{{u"weekday"_s, u"hour"_s, u"offered"_s, u"answered"_s, u"abandoned"_s,
                 u"service_level_percent"_s},
                {}};
    for (const auto &[key, sum] : counts)
        table.rows.append({QString::number(key.first), QString::number(key.second),
                           QString::number(sum.offered), QString::number(sum.answered),
                           QString::number(sum.abandoned), sum.serviceLevel()});
    return table;
}

Table Truth::agentSummary(const Question &question)
{
    struct Sums
    {
        int queue = 0, direct = 0, outbound = 0, outboundConnected = 0, internal = 0, connected = 0;
        qint64 talk = 0, hold = 0;
        int offers = 0, answered = 0, noAnswer = 0, rejected = 0, busy = 0, byOther = 0;
    };
    std::vector<Sums> sums(m_story.centre().agents().size());
    for (const SimCall *call : recordedCalls(question.from, question.to, question.asOf)) {
        for (const Leg &leg : call->legs) {
            if (leg.ring < question.from || leg.ring >= question.to)
                continue;
            Sums &sum = sums[size_t(leg.agent)];
            if (leg.answer) {
                ++sum.connected;
                sum.talk += talkSeconds(leg);
                sum.hold += holdSeconds(leg);
            }
            switch (leg.kind) {
            case LegKind::Queue:
                sum.queue += leg.answer.has_value();
                break;
            case LegKind::Direct:
            case LegKind::Transfer:
            case LegKind::ParkPickUp:
            case LegKind::Overflow:
            case LegKind::PickUp:
                sum.direct += leg.answer.has_value();
                break;
            case LegKind::Consult: // who was only asked never had the caller
                sum.direct += leg.answer && !leg.takenBack;
                break;
            case LegKind::Internal:
                sum.internal += leg.answer.has_value();
                break;
            case LegKind::Outgoing:
                if (call->kind == CallKind::Internal) {
                    ++sum.internal;
                } else {
                    ++sum.outbound;
                    sum.outboundConnected += leg.answer.has_value();
                }
                break;
            case LegKind::ConsultOut:
                break; // in talk only
            }
            if (leg.outgoing())
                continue;
            ++sum.offers;
            switch (leg.outcome) {
            case LegOutcome::Answered:
                ++sum.answered;
                break;
            case LegOutcome::NoAnswer:
            case LegOutcome::Voicemail:
                ++sum.noAnswer;
                break;
            case LegOutcome::Rejected:
                ++sum.rejected;
                break;
            case LegOutcome::Busy:
                ++sum.busy;
                break;
            case LegOutcome::AnsweredByOther:
                ++sum.byOther;
                break;
            case LegOutcome::Abandoned:
            case LegOutcome::Open:
                break;
            }
        }
    }
    Table table{
        QStringLiteral("agent,extension,queue_answered,direct_answered,outbound,outbound_connected,"
                       "internal,talk_seconds,hold_seconds,average_talk_seconds,offers,"
                       "offers_answered,no_answer,rejected,busy,answered_by_other,"
                       "offer_answer_rate_percent")
            .split(u','),
        {}};
    for (size_t i = 0; i < sums.size(); ++i) {
        const Sums &sum = sums[i];
        if (sum.offers + sum.outbound + sum.internal + sum.connected == 0)
            continue;
        const SimAgent &agent = m_story.centre().agents()[i];
        QStringList row{agent.name, QString::number(agent.extension)};
        for (const qint64 number :
             {qint64(sum.queue), qint64(sum.direct), qint64(sum.outbound),
              qint64(sum.outboundConnected), qint64(sum.internal), sum.talk, sum.hold})
            row.append(QString::number(number));
        row.append(averageCell(sum.talk, sum.connected));
        for (const int number :
             {sum.offers, sum.answered, sum.noAnswer, sum.rejected, sum.busy, sum.byOther})
            row.append(QString::number(number));
        row.append(
            percentCell(sum.answered, sum.answered + sum.noAnswer + sum.rejected + sum.busy));
        table.rows.append(row);
    }
    return table;
}

} // namespace zm::sim
