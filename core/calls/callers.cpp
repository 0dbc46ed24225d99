// SPDX-License-Identifier: GPL-3.0-or-later
#include <calls/businessday.h>
#include <calls/callers.h>

#include <algorithm>
#include <tuple>

namespace zm {

namespace {

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

QStringList queuesOf(const Call &call)
{
    QStringList names;
    for (const Visit &visit : call.visits)
        addOnce(names, visit.queue.label());
    return names;
}

} // namespace

bool isMissed(const Call &call)
{
    if (call.direction != CallDirection::Inbound || call.result == Outcome::Answered
        || call.result == Outcome::Pending)
        return false;
    return !call.visits.isEmpty()
           || std::any_of(call.legs.cbegin(), call.legs.cend(),
                          [](const Leg &leg) { return leg.isOffer(); });
}

MissedCallers::MissedCallers(const QTimeZone &zone, MissedCallerRules rules)
    : m_zone(zone)
    , m_rules(std::move(rules))
{}

void MissedCallers::forget(const QString &key)
{
    const auto known = m_numberOf.constFind(key);
    if (known == m_numberOf.cend())
        return;
    QList<Step> &steps = m_byNumber[*known];
    steps.removeIf([&key](const Step &step) { return step.key == key; });
    if (steps.isEmpty())
        m_byNumber.remove(*known);
    m_numberOf.erase(known);
}

CallerHistory MissedCallers::historyOf(const QString &number) const
{
    CallerHistory history;
    const QList<Step> steps = m_byNumber.value(number);
    for (const Step &step : steps) {
        ++history.calls;
        if (!step.success)
            continue;
        ++history.answered;
        if (!history.lastAnswer || *history.lastAnswer < step.answered) {
            history.lastAnswer = step.answered;
            history.lastBy = step.by;
        }
    }
    return history;
}

void MissedCallers::learn(const QString &key, const Call &call)
{
    forget(key);
    fold(key, call);
}

void MissedCallers::fold(const QString &key, const Call &call)
{
    const QString number = normalNumber(call.outsideNumber(), m_rules.numbers);
    if (number.isEmpty())
        return;
    Step step;
    step.key = key;
    step.call = call.id;
    step.at = call.start;
    step.answered = call.answer.value_or(call.start);
    step.name = call.direction == CallDirection::Outbound ? call.toName : call.fromName;
    if (call.direction == CallDirection::Inbound && call.isAnswered()) {
        step.success = true;
    } else if (call.direction == CallDirection::Outbound && call.isAnswered() && call.answer) {
        // "Connected 5 s or more": from the answer to the end, however it was spent.
        const bool longEnough = call.end && *call.end - *call.answer >= m_rules.leastTalk;
        if (!longEnough)
            return;
        step.success = true;
    } else if (isMissed(call)) {
        step.wait = call.wait();
        step.queues = queuesOf(call);
        step.voicemail = call.hasVoicemail;
        for (const Leg &leg : call.legs) {
            // A busy agent's phone did not ring.
            if (leg.isOffer() && leg.outcome != Outcome::Busy)
                addOnce(step.agents, leg.agent.key());
        }
    } else {
        return;
    }
    step.by = call.agent();
    step.outbound = call.direction == CallDirection::Outbound;
    m_byNumber[number].append(step);
    if (!key.isEmpty())
        m_numberOf.insert(key, number);
}

QList<MissedCaller> MissedCallers::episodes() const
{
    QList<MissedCaller> all;
    for (auto it = m_byNumber.cbegin(); it != m_byNumber.cend(); ++it) {
        QList<Step> steps = it.value();
        std::sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) {
            return std::tuple(a.at, a.success, a.call.text)
                   < std::tuple(b.at, b.success, b.call.text);
        });
        MissedCaller open;
        open.number = it.key();
        const auto close = [&] {
            if (!open.misses.isEmpty())
                all.append(open);
            open = {};
            open.number = it.key();
        };
        for (const Step &step : std::as_const(steps)) {
            if (step.success) {
                if (open.misses.isEmpty())
                    continue;
                open.closed = true;
                if (step.answered
                    <= afterBusinessDays(open.firstMissed, m_rules.windowBusinessDays, m_zone)) {
                    open.recovered = true;
                    open.recoveredAt = step.answered;
                    open.recoveredBy = step.by;
                    open.recovery = step.call;
                    open.calledBack = step.outbound;
                }
                if (open.name.isEmpty())
                    open.name = step.name;
                close();
                continue;
            }
            if (open.misses.isEmpty())
                open.firstMissed = step.at;
            open.lastMissed = step.at;
            open.misses.append(step.call);
            if (open.longest.isEmpty() || step.wait > open.longestWait) {
                open.longestWait = step.wait;
                open.longest = step.call;
            }
            if (step.voicemail)
                open.voicemails.append(step.call);
            if (open.name.isEmpty())
                open.name = step.name;
            for (const QString &queue : step.queues)
                addOnce(open.queues, queue);
            for (const QString &agent : step.agents) {
                if (!open.agents.contains(agent))
                    open.rang.append(step.call);
                addOnce(open.agents, agent);
            }
        }
        close();
    }
    std::sort(all.begin(), all.end(), [](const MissedCaller &a, const MissedCaller &b) {
        return std::tuple(a.firstMissed, a.number) < std::tuple(b.firstMissed, b.number);
    });
    return all;
}

RepeatCallers::RepeatCallers(NumberPlan numbers)
    : m_numbers(std::move(numbers))
{}

void RepeatCallers::add(const Call &call)
{
    if (call.direction != CallDirection::Inbound || !call.isAnswered())
        return;
    const QString number = normalNumber(call.outsideNumber(), m_numbers);
    if (number.isEmpty())
        return;
    Step step{call.start, call.id, call.fromName, {}, queuesOf(call)};
    for (const Leg &leg : call.legs) {
        if (leg.isOffer() && leg.isAnswered())
            addOnce(step.agents, leg.agent.label());
    }
    m_byNumber[number].append(step);
}

QList<RepeatCaller> RepeatCallers::callers() const
{
    using namespace std::chrono;
    QList<RepeatCaller> all;
    for (auto it = m_byNumber.cbegin(); it != m_byNumber.cend(); ++it) {
        QList<Step> steps = it.value();
        std::sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) {
            return std::tuple(a.at, a.call.text) < std::tuple(b.at, b.call.text);
        });
        bool inWeek = false, inDay = false;
        for (qsizetype i = 1; i < steps.size(); ++i) {
            inWeek |= steps[i].at - steps[i - 1].at <= hours(7 * 24);
            inDay |= steps[i].at - steps[i - 1].at <= hours(24);
        }
        if (!inWeek)
            continue;
        RepeatCaller caller;
        caller.number = it.key();
        caller.first = steps.first().at;
        caller.last = steps.last().at;
        caller.within24Hours = inDay;
        for (const Step &step : std::as_const(steps)) {
            caller.calls.append(step.call);
            if (caller.name.isEmpty())
                caller.name = step.name;
            for (const QString &agent : step.agents)
                addOnce(caller.agents, agent);
            for (const QString &queue : step.queues)
                addOnce(caller.queues, queue);
        }
        all.append(caller);
    }
    std::sort(all.begin(), all.end(), [](const RepeatCaller &a, const RepeatCaller &b) {
        return std::tuple(-a.calls.size(), a.number) < std::tuple(-b.calls.size(), b.number);
    });
    return all;
}

} // namespace zm
