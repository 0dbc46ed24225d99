// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/fields.h>
#include <simulator/truthcells.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

QString averageCell(qint64 sum, qint64 count)
{
    return count > 0 ? QString::number((2 * sum + count) / (2 * count)) : QString();
}

QString percentCell(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    const qint64 tenths = (2'000 * part + whole) / (2 * whole);
    return QString::number(tenths / 10) + u'.' + QString::number(tenths % 10);
}

QString hundredthsCell(qint64 part, qint64 whole)
{
    const qint64 hundredths = (200 * part + whole) / (2 * whole);
    return u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0'));
}

QString outcomeWord(VisitOutcome outcome)
{
    switch (outcome) {
    case VisitOutcome::Answered:
        return u"answered"_s;
    case VisitOutcome::Abandoned:
        return u"abandoned"_s;
    case VisitOutcome::Overflow:
        return u"overflow"_s;
    case VisitOutcome::Voicemail:
        return u"voicemail"_s;
    case VisitOutcome::Waiting:
        break;
    }
    return {};
}

QString outcomeWord(LegOutcome outcome)
{
    switch (outcome) {
    case LegOutcome::Answered:
        return u"answered"_s;
    case LegOutcome::NoAnswer:
    case LegOutcome::Voicemail:
        return u"no answer"_s;
    case LegOutcome::Rejected:
        return u"rejected"_s;
    case LegOutcome::Busy:
        return u"busy"_s;
    case LegOutcome::AnsweredByOther:
        return u"answered by other"_s;
    case LegOutcome::Abandoned:
        return u"abandoned"_s;
    case LegOutcome::Open:
        break;
    }
    return {};
}

QString outcomeOf(const SimCall &call, const Transfer &transfer)
{
    if (transfer.visit >= 0)
        return outcomeWord(call.visits[size_t(transfer.visit)].outcome);
    switch (transfer.outcome) {
    case TransferOutcome::Answered:
        return u"answered"_s;
    case TransferOutcome::NoAnswer:
        return u"no answer"_s;
    case TransferOutcome::Cancelled:
        return u"cancelled"_s;
    case TransferOutcome::Voicemail:
        return u"voicemail"_s;
    case TransferOutcome::Open:
        break;
    }
    return {};
}

QString fromCell(const Centre &centre, const SimCall &call)
{
    if (call.kind == CallKind::Inbound)
        return call.withheld ? u"anonymous"_s : call.number;
    return QString::number(centre.agents()[size_t(call.legs.front().agent)].extension);
}

QString toCell(const Centre &centre, const SimCall &call)
{
    if (call.kind == CallKind::Outbound)
        return call.number;
    if (call.kind == CallKind::Internal)
        return QString::number(centre.agents()[size_t(call.legs[1].agent)].extension);
    return QString::number(reachedQueueFirst(call)
                               ? centre.queues()[size_t(call.visits.front().queue)].extension
                               : centre.agents()[size_t(call.legs.front().agent)].extension);
}

const Leg *firstAnswered(const SimCall &call)
{
    const Leg *first = nullptr;
    for (const Leg &leg : call.legs) {
        const bool counts = call.kind == CallKind::Inbound ? !leg.outgoing() : true;
        if (counts && leg.answer && (!first || *leg.answer < *first->answer))
            first = &leg;
    }
    return first;
}

qint64 waitSeconds(const SimCall &call)
{
    qint64 sum = 0;
    if (!call.visits.empty()) {
        for (const Visit &visit : call.visits)
            sum += wireSeconds(visit.left.value_or(visit.entered)) - wireSeconds(visit.entered);
        return sum;
    }
    const Leg &first = call.legs.front();
    std::optional<Instant> answer;
    Instant last = first.ring;
    for (const Leg &leg : call.legs) {
        if (leg.answer && (!answer || *leg.answer < *answer))
            answer = leg.answer;
        last = std::max(last, leg.end.value_or(leg.ring));
    }
    return wireSeconds(answer.value_or(last)) - wireSeconds(first.ring);
}

} // namespace zm::sim
