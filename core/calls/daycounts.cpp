// SPDX-License-Identifier: GPL-3.0-or-later
#include <calls/businessday.h>
#include <calls/daycounts.h>

namespace zm {

QList<QueueDay> queueDaysOf(const Call &call, const RuleBook &rules, const QTimeZone &zone)
{
    QList<QueueDay> days;
    for (const Visit &visit : call.visits) {
        days.append({localDay(visit.entered, zone), visit.queue, visit.entered,
                     dayCountsOf(call, visit, rules.of(visit.queue))});
    }
    return days;
}

QList<AgentDay> agentDaysOf(const Call &call, const QTimeZone &zone)
{
    QList<AgentDay> days;
    for (const Leg &leg : call.legs) {
        AgentDay day;
        day.day = localDay(leg.start, zone);
        day.agent = leg.agent;
        if (leg.isOffer()) {
            day.offers = 1;
            day.answered = leg.isAnswered() && leg.role != LegRole::Internal ? 1 : 0;
            day.queueAnswered = leg.isAnswered() && leg.role == LegRole::Queue ? 1 : 0;
            day.missed = leg.outcome == Outcome::NoAnswer || leg.outcome == Outcome::Rejected
                                 || leg.outcome == Outcome::Busy
                             ? 1
                             : 0;
        } else if (leg.role != LegRole::Consultation) {
            day.placed = 1;
        }
        day.talk = leg.talk.value_or(0s);
        days.append(day);
    }
    return days;
}

} // namespace zm
