// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardview.h>
#include <domain/reducer.h>
#include <simulator/truth.h>

#include <QHash>
#include <QSet>

#include <algorithm>

/// Where a board and the simulator's own truth say different things.
namespace zm::test {

using namespace Qt::Literals::StringLiterals;

/// The board waits so long for the presence that ends a call; see agenttile.cpp.
inline constexpr milliseconds presenceLag = 10s;
/// A program that was not there at the beginning knows states, but not since when.
enum class Since { Compared, Ignored };

/// One agent's turns that no event tells of.
inline bool isOptTurn(const sim::Day &day, int agent, Instant at)
{
    const auto &outs = day.optOuts(agent);
    return std::any_of(outs.begin(), outs.end(),
                       [at](const sim::OptOut &out) { return out.from == at || out.to == at; });
}

/// The call of which the account's events speak by a second id: a warm transfer's consultation.
inline QHash<QString, QString> consultations(const sim::Day &day)
{
    QHash<QString, QString> calls;
    for (const sim::SimCall &call : day.calls())
        for (const sim::Leg &leg : call.legs)
            if (!leg.consultId.isEmpty())
                calls.insert(leg.consultId, call.id);
    return calls;
}

inline QSet<QString> visitedQueues(const sim::Story &story, const sim::Day &day, const QString &id)
{
    QSet<QString> names;
    for (const sim::SimCall &call : day.calls())
        if (call.id == id)
            for (const sim::Visit &visit : call.visits)
                names.insert(story.centre().queues()[size_t(visit.queue)].name);
    return names;
}

inline bool isConsulting(const sim::Day &day, const QString &id, Instant at)
{
    for (const sim::SimCall &call : day.calls())
        if (call.id == id)
            for (const sim::Leg &leg : call.legs)
                if (!leg.consultId.isEmpty() && leg.ring <= at && (!leg.end || at < *leg.end))
                    return true;
    return false;
}

inline bool endedShortlyBefore(const sim::Day &day, int agent, Instant at)
{
    for (const sim::SimCall &call : day.calls())
        for (const sim::Leg &leg : call.legs)
            if (leg.agent == agent && leg.end && *leg.end <= at && at - *leg.end < presenceLag)
                return true;
    return false;
}

/// Zoom's own times are whole seconds.
inline bool isSameSecond(std::optional<Instant> shown, Instant true_)
{
    return shown && std::chrono::abs(*shown - true_) < 1s;
}

inline QString stepOf(CallStep step)
{
    switch (step) {
    case CallStep::Ringing:
        return u"ringing"_s;
    case CallStep::Dialling:
        return u"dialling"_s;
    case CallStep::Connected:
        return u"connected"_s;
    case CallStep::OnHold:
        return u"on hold"_s;
    }
    return {};
}

inline QString timeOf(std::optional<Instant> at)
{
    return at ? toIsoUtc(*at) : u"-"_s;
}

/// Where the board says something else than the truth; empty when nowhere.
inline QStringList differences(const LiveState &state, sim::Story &story, Instant at,
                               Since since = Since::Compared)
{
    QStringList found;
    sim::Truth truth(story);
    const sim::Day &day = story.dayAt(at);
    const QList<sim::AgentTruth> agents = truth.agentsAt(at);
    QSet<int> lagging;
    for (int i = 0; i < agents.size(); ++i) {
        const sim::AgentTruth &is = agents[i];
        const int place = findAgent(state, AgentId(is.id));
        const bool commonArea = story.centre().agents()[size_t(i)].commonArea;
        if (place < 0) {
            if (!commonArea || is.state != "idle"_L1) // one that never rang is in no queue
                found += u"%1 is missing (%2)"_s.arg(is.extension, is.state);
            continue;
        }
        const AgentRow row = agentRow(state, place);
        if (is.state == "on call (presence)"_L1 && nameOf(row.state) != is.state
            && endedShortlyBefore(day, i, at)) {
            lagging.insert(i); // the presence of a call that has just ended is no second call
            continue;
        }
        const bool sinceTold = since == Since::Compared && !isOptTurn(day, i, is.since)
                               && is.state != "opted out"_L1
                               && !(commonArea && is.state == "idle"_L1);
        if (nameOf(row.state) != is.state || row.queue != is.queue
            || (sinceTold && !isSameSecond(row.since, is.since)))
            found += u"%1: %2 | %3 | %4, in truth %5 | %6 | %7"_s.arg(
                is.extension, nameOf(row.state), row.queue, timeOf(row.since), is.state, is.queue,
                timeOf(is.since));
    }
    for (const sim::QueueTruth &is : truth.queuesAt(at)) {
        const int place = findQueue(state, QueueId(is.id));
        if (place < 0) {
            found += u"queue %1 is missing"_s.arg(is.extension);
            continue;
        }
        const QueueRow row = queueRow(state, place);
        const bool waits =
            is.waiting == 0
                ? !row.waiting && !row.longestRinging
                : row.waiting == is.waiting && isSameSecond(row.longestRinging, *is.longestRinging);
        if (!waits)
            found += u"queue %1: %2 waiting since %3, in truth %4 since %5"_s.arg(is.extension)
                         .arg(row.waiting.value_or(0))
                         .arg(timeOf(row.longestRinging))
                         .arg(is.waiting)
                         .arg(timeOf(is.longestRinging));
        const std::vector<int> &members =
            story.centre().queues()[size_t(story.centre().queueById(is.id))].members;
        if (std::any_of(members.begin(), members.end(),
                        [&](int member) { return lagging.contains(member); }))
            continue;
        if (row.free != is.free || row.reachable != is.reachable)
            found += u"queue %1: %2 free %3 reachable, in truth %4 and %5"_s.arg(is.extension)
                         .arg(row.free)
                         .arg(row.reachable)
                         .arg(is.free)
                         .arg(is.reachable);
    }
    const QHash<QString, QString> consulting = consultations(day);
    QSet<QString> shown, consulted;
    QHash<QString, sim::CallTruth> live;
    for (const sim::CallTruth &call : truth.callsAt(at))
        live.insert(call.id, call);
    for (const auto &[id, call] : state.calls) {
        const auto row = callRow(state, call);
        if (!row)
            continue;
        if (const auto main = consulting.constFind(id.text); main != consulting.cend()) {
            // Zoom tells of a consultation under an id of its own, and so it is shown.
            if (!live.contains(*main))
                found += u"consultation %1 is over (%2)"_s.arg(id.text, stepOf(row->step));
            consulted.insert(*main);
            continue;
        }
        shown.insert(id.text);
        const auto call_ = live.constFind(id.text);
        if (call_ == live.cend()) {
            found += u"call %1 is over (%2)"_s.arg(id.text, stepOf(row->step));
            continue;
        }
        const sim::CallTruth &is = *call_;
        // A call handed on stays that of the queue through which it came.
        const bool queueFits =
            row->queue == is.queue
            || (is.queue.isEmpty() && visitedQueues(story, day, is.id).contains(row->queue));
        if ((stepOf(row->step) != is.step && !isConsulting(day, is.id, at)) || !queueFits)
            found += u"call %1: %2 | %3, in truth %4 | %5"_s.arg(id.text, stepOf(row->step),
                                                                 row->queue, is.step, is.queue);
    }
    for (const sim::CallTruth &call : std::as_const(live))
        if (!shown.contains(call.id) && !consulted.contains(call.id))
            found += u"call %1 is missing (%2 %3)"_s.arg(call.id, call.direction, call.step);
    return found;
}

} // namespace zm::test
