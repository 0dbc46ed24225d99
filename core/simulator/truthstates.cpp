// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/truth.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

bool isHeld(const Leg &leg, Instant at)
{
    return std::any_of(leg.holds.begin(), leg.holds.end(), [at](const Span &span) {
        return span.from <= at && (!span.to || at < *span.to);
    });
}

bool isConnected(const Leg &leg, Instant at)
{
    return leg.answer && *leg.answer <= at && (!leg.end || at < *leg.end);
}

bool isRinging(const Leg &leg, Instant at)
{
    return leg.ring <= at && (!leg.answer || at < *leg.answer) && (!leg.end || at < *leg.end);
}

QString presenceState(Word word)
{
    switch (word) {
    case Word::OnPhoneCall:
        return u"on call (presence)"_s;
    case Word::DoNotDisturb:
        return u"do not disturb"_s;
    case Word::OutOfOffice:
        return u"out of office"_s;
    case Word::Offline:
        return u"offline"_s;
    case Word::Presenting:
    case Word::InMeeting:
        return u"in meeting"_s;
    case Word::Calendar:
        return u"calendar"_s;
    case Word::Busy:
        return u"busy"_s;
    case Word::Away:
        return u"away"_s;
    case Word::MobileSignedIn:
        return u"mobile"_s;
    case Word::Available:
        return u"free"_s;
    }
    return {};
}

bool isLikely(const QString &state)
{
    return state == "in meeting"_L1 || state == "calendar"_L1 || state == "busy"_L1
           || state == "away"_L1;
}

} // namespace

QString Truth::queueName(const SimCall &call, const Leg &leg) const
{
    return leg.visit < 0
               ? QString()
               : m_story.centre().queues()[size_t(call.visits[size_t(leg.visit)].queue)].name;
}

std::vector<std::vector<Truth::LegOf>> Truth::legsByAgent(const Day &day) const
{
    std::vector<std::vector<LegOf>> legs(m_story.centre().agents().size());
    for (const SimCall &call : day.calls()) {
        for (const Leg &leg : call.legs)
            legs[size_t(leg.agent)].push_back({&call, &leg});
    }
    return legs;
}

/// The first row of PRODUCT §4 that applies.
Truth::Moment Truth::momentOf(const Day &day, int agent, const std::vector<LegOf> &legs,
                              Instant at) const
{
    const LegOf *held = nullptr, *queueCall = nullptr, *call = nullptr, *rung = nullptr,
                *dialled = nullptr;
    for (const LegOf &one : legs) {
        if (one.leg->ring > at)
            continue;
        if (isConnected(*one.leg, at)) {
            if (isHeld(*one.leg, at))
                held = &one;
            else if (one.leg->visit >= 0)
                queueCall = &one;
            else
                call = &one;
        } else if (isRinging(*one.leg, at)) {
            (one.leg->outgoing() ? dialled : rung) = &one;
        }
    }
    const auto made = [this](const QString &state, const LegOf &one) {
        return Moment{state, queueName(*one.call, *one.leg), one.leg};
    };
    if (held)
        return made(u"hold"_s, *held);
    if (queueCall)
        return made(u"on queue call"_s, *queueCall);
    if (call) {
        const bool internal =
            call->call->kind == CallKind::Internal || !call->leg->consultId.isEmpty();
        return made(internal                ? u"on call internal"_s
                    : call->leg->outgoing() ? u"on call out"_s
                                            : u"on call in"_s,
                    *call);
    }
    if (rung)
        return made(u"ringing"_s, *rung);
    if (dialled)
        return made(u"dialling"_s, *dialled);

    const SimAgent &who = m_story.centre().agents()[size_t(agent)];
    const bool optedOut = !who.queues.empty()
                          && std::none_of(who.queues.begin(), who.queues.end(),
                                          [&](int q) { return day.receives(agent, q, at); });
    // A common area's seat has no `receive_call` that could be read.
    if (who.commonArea)
        return {u"idle"_s, {}, nullptr};
    const Word word = day.presenceAt(agent, at);
    if (word == Word::OnPhoneCall || word == Word::DoNotDisturb)
        return {presenceState(word), {}, nullptr};
    if (optedOut)
        return {u"opted out"_s, {}, nullptr};
    return {presenceState(word), {}, nullptr};
}

QList<StateSpan> Truth::spansOf(const Day &day, int agent, const std::vector<LegOf> &legs,
                                Instant until) const
{
    std::vector<Instant> turns{day.begin()};
    const auto turn = [&turns, until](Instant at) {
        if (at <= until)
            turns.push_back(at);
    };
    for (const LegOf &one : legs) {
        turn(one.leg->ring);
        if (one.leg->answer)
            turn(*one.leg->answer);
        if (one.leg->end)
            turn(*one.leg->end);
        for (const Span &held : one.leg->holds) {
            turn(held.from);
            if (held.to)
                turn(*held.to);
        }
    }
    for (const PresenceSpan &span : day.presence(agent))
        turn(span.from);
    for (const OptOut &out : day.optOuts(agent)) {
        turn(out.from);
        turn(out.to);
    }
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());

    std::vector<LegOf> coming = legs, living;
    std::stable_sort(coming.begin(), coming.end(), [](const LegOf &a, const LegOf &b) {
        return a.leg->ring > b.leg->ring; // the next one last
    });
    QList<StateSpan> spans;
    Moment before;
    for (const Instant at : turns) {
        for (; !coming.empty() && coming.back().leg->ring <= at; coming.pop_back())
            living.push_back(coming.back());
        std::erase_if(living,
                      [at](const LegOf &one) { return one.leg->end && *one.leg->end <= at; });
        const Moment now = momentOf(day, agent, living, at);
        if (!spans.isEmpty() && now == before)
            continue;
        if (!spans.isEmpty())
            spans.last().to = at;
        std::optional<Instant> answered;
        if (now.leg && now.leg->answer && *now.leg->answer <= at)
            answered = now.leg->answer;
        spans.append({at, until, now.state, now.queue, answered});
        before = now;
    }
    return spans;
}

QList<StateSpan> Truth::statesOf(int agent, Instant from, Instant to)
{
    QList<StateSpan> clipped;
    for (const Day *day : m_story.daysBetween(from, to)) {
        std::vector<LegOf> legs;
        for (const SimCall &call : day->calls()) {
            for (const Leg &leg : call.legs) {
                if (leg.agent == agent)
                    legs.push_back({&call, &leg});
            }
        }
        for (StateSpan span : spansOf(*day, agent, legs, std::min(to, day->end()))) {
            span.from = std::max(span.from, from);
            if (span.from < span.to)
                clipped.append(span);
        }
    }
    return clipped;
}

QList<AgentTruth> Truth::agentsAt(Instant at)
{
    const Day &day = m_story.dayAt(at);
    const auto legs = legsByAgent(day);
    QList<AgentTruth> agents;
    for (int i = 0; i < int(m_story.centre().agents().size()); ++i) {
        const SimAgent &who = m_story.centre().agents()[size_t(i)];
        const StateSpan now = spansOf(day, i, legs[size_t(i)], at).last();
        const bool talks = now.answered && now.state != "hold"_L1;
        agents.append({who.id, who.name, QString::number(who.extension), now.state,
                       talks ? *now.answered : now.from, now.queue});
    }
    return agents;
}

QList<QueueTruth> Truth::queuesAt(Instant at)
{
    const Day &day = m_story.dayAt(at);
    const QList<AgentTruth> agents = agentsAt(at);
    QList<QueueTruth> queues;
    for (int q = 0; q < int(m_story.centre().queues().size()); ++q) {
        const SimQueue &queue = m_story.centre().queues()[size_t(q)];
        QueueTruth row;
        row.id = queue.id;
        row.name = queue.name;
        row.extension = QString::number(queue.extension);
        for (const int member : queue.members) {
            const QString &state = agents[member].state;
            if (!day.receives(member, q, at))
                continue;
            const bool isFree = state == "free"_L1 || state == "mobile"_L1;
            row.free += isFree;
            row.reachable += isFree || isLikely(state);
        }
        queues.append(row);
    }
    for (const SimCall &call : day.calls()) {
        for (int v = 0; v < int(call.visits.size()); ++v) {
            const Visit &visit = call.visits[size_t(v)];
            if (visit.entered > at || (visit.left && *visit.left <= at))
                continue;
            QueueTruth &row = queues[visit.queue];
            ++row.reallyWaiting;
            int ringing = 0;
            std::optional<Instant> first;
            for (const Leg &leg : call.legs) {
                if (leg.visit != v || leg.ring > at)
                    continue;
                ringing += isRinging(leg, at);
                first = first ? std::min(*first, leg.ring) : leg.ring;
            }
            if (ringing == 0)
                continue;
            row.ringing += ringing;
            ++row.waiting;
            row.longestRinging =
                row.longestRinging ? std::min(*row.longestRinging, *first) : *first;
        }
    }
    return queues;
}

QList<CallTruth> Truth::callsAt(Instant at)
{
    const Day &day = m_story.dayAt(at);
    QList<CallTruth> live;
    for (const SimCall &call : day.calls()) {
        if (call.start > at || (call.end && *call.end <= at))
            continue;
        QStringList ringing, dialling, talking;
        bool held = false;
        QString queue;
        for (const Leg &leg : call.legs) {
            const QString &name = m_story.centre().agents()[size_t(leg.agent)].name;
            if (isConnected(leg, at)) {
                talking.append(name);
                held = held || isHeld(leg, at);
            } else if (isRinging(leg, at)) {
                (leg.outgoing() ? dialling : ringing).append(name);
            } else {
                continue;
            }
            if (const QString through = queueName(call, leg); !through.isEmpty())
                queue = through;
        }
        if (ringing.isEmpty() && dialling.isEmpty() && talking.isEmpty())
            continue;
        CallTruth row;
        row.id = call.id;
        row.started = call.start;
        row.queue = queue;
        const auto extension = [this](const Leg &leg) {
            return QString::number(m_story.centre().agents()[size_t(leg.agent)].extension);
        };
        if (call.kind == CallKind::Inbound) {
            row.direction = u"inbound"_s;
            row.from = call.withheld ? u"anonymous"_s : call.number;
            row.to =
                !reachedQueueFirst(call)
                    ? extension(call.legs.front())
                    : QString::number(
                          m_story.centre().queues()[size_t(call.visits.front().queue)].extension);
        } else {
            row.direction = call.kind == CallKind::Internal ? u"internal"_s : u"outbound"_s;
            row.from = extension(call.legs.front());
            row.to = call.kind == CallKind::Internal ? extension(call.legs[1]) : call.number;
        }
        row.step = held                 ? u"on hold"_s
                   : !talking.isEmpty() ? u"connected"_s
                   : !ringing.isEmpty() ? u"ringing"_s
                                        : u"dialling"_s;
        row.agents = !talking.isEmpty() ? talking : !ringing.isEmpty() ? ringing : dialling;
        live.append(row);
    }
    return live;
}

} // namespace zm::sim
