// SPDX-License-Identifier: GPL-3.0-or-later
#include <calls/call.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm {

std::optional<CallDirection> directionFrom(const QString &word)
{
    for (const auto direction :
         {CallDirection::Inbound, CallDirection::Outbound, CallDirection::Internal})
        if (wordOf(direction) == word)
            return direction;
    return {};
}

QString wordOf(CallDirection direction)
{
    switch (direction) {
    case CallDirection::Inbound:
        return u"inbound"_s;
    case CallDirection::Outbound:
        return u"outbound"_s;
    case CallDirection::Internal:
        return u"internal"_s;
    }
    return {};
}

QString wordOf(LegSource source)
{
    switch (source) {
    case LegSource::Live:
        return u"live"_s;
    case LegSource::CallLogV1:
        return u"call log"_s;
    case LegSource::HistoryV2:
        return u"call history"_s;
    case LegSource::UserHistory:
        return u"user history"_s;
    case LegSource::ElementV3:
        return u"call element"_s;
    case LegSource::Detail:
        return u"history detail"_s;
    }
    return {};
}

QString Transfer::outcomeWord() const
{
    if (failed)
        return u"failed"_s;
    if (cancelled)
        return u"cancelled"_s;
    return wordOf(outcome, word);
}

namespace {

const Leg *placingLeg(const Call &call)
{
    for (const Leg &leg : call.legs) {
        if (leg.outgoing && leg.role != LegRole::Consultation)
            return &leg;
    }
    return nullptr;
}

} // namespace

AgentRef Call::agent() const
{
    if (direction != CallDirection::Inbound) {
        if (const Leg *placing = placingLeg(*this))
            return placing->agent;
        if (direction == CallDirection::Internal && !from.isEmpty())
            return {AgentId(u"ext:"_s + from), fromName, from};
    }
    const Leg *first = nullptr;
    for (const Leg &leg : legs) {
        if (leg.isOffer() && leg.isAnswered() && leg.answer
            && (!first || *leg.answer < *first->answer))
            first = &leg;
    }
    return first ? first->agent : AgentRef{};
}

milliseconds Call::wait() const
{
    milliseconds sum{0};
    if (!visits.isEmpty()) {
        for (const Visit &visit : visits)
            sum += visit.wait();
        return sum;
    }
    std::optional<Instant> first, last;
    for (const Leg &leg : legs) {
        if (leg.role == LegRole::Consultation)
            continue;
        if (!first || leg.start < *first)
            first = leg.start;
        if (leg.end && (!last || *leg.end > *last))
            last = leg.end;
    }
    if (!first)
        return sum;
    if (answer)
        return std::max(*answer - *first, sum);
    return last ? std::max(*last - *first, sum) : sum;
}

bool Call::counts(const Leg &leg) const
{
    if (direction != CallDirection::Inbound) {
        if (const Leg *placing = placingLeg(*this))
            return placing->number == leg.number;
    }
    return leg.isOffer();
}

seconds Call::talk() const
{
    seconds sum{0};
    for (const Leg &leg : legs) {
        if (leg.talk && counts(leg))
            sum += *leg.talk;
    }
    return sum;
}

seconds Call::hold() const
{
    seconds sum{0};
    for (const Leg &leg : legs) {
        if (leg.hold && counts(leg))
            sum += *leg.hold;
    }
    return sum;
}

int Call::transfersThatWorked() const
{
    return int(std::count_if(transfers.cbegin(), transfers.cend(),
                             [](const Transfer &t) { return t.worked(); }));
}

QString Call::outsideNumber() const
{
    if (!outside || anonymous)
        return {};
    return direction == CallDirection::Outbound ? to : from;
}

} // namespace zm
