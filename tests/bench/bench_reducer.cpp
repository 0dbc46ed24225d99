// SPDX-License-Identifier: GPL-3.0-or-later
// Events that reduce() folds into the live state a second, on one core, at 5,000 agents; beside it
// what reading the same events from their bytes costs.
#include "bench.h"
#include "madecentre.h"

#include <domain/reducer.h>

#include <QCoreApplication>

#include <wire/eventdecoder.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::bench;

namespace {

constexpr int agentCount = 5'000;
constexpr int batchEvents = 20'000;
constexpr int batches = 15;
constexpr int warmUps = 5; ///< until a quarter of the agents talk
constexpr double goal = 500'000;

/// What any reducer must do at least: find the agent, and note that something happened.
struct Floor
{
    QHash<QString, Instant> seen;

    void take(const Event &event)
    {
        if (const auto *leg = std::get_if<LegEvent>(&event.body))
            seen[leg->callee.userId] = event.at;
        else if (const auto *presence = std::get_if<PresenceEvent>(&event.body))
            seen[presence->agent.text] = event.at;
    }
};

Event directory(Instant at, std::variant<RosterEvent, QueuesEvent> body)
{
    Event event;
    event.at = event.received = at;
    event.source = EventSource::Rest;
    std::visit([&](auto &part) { event.body = std::move(part); }, body);
    return event;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Instant now = fromMs(1'795'530'740'000);
    MadeCentre centre(agentCount);
    LiveState state;
    Floor floor;
    reduce(state, directory(now, RosterEvent{centre.agents()}));
    reduce(state, directory(now, QueuesEvent{centre.queues()}));
    for (const auto &made : centre.opening(now))
        reduce(state, wire::decodeEvent(made.body, EventSource::Webhook, now)->event);

    QList<double> rates;
    QList<double> floors;
    QList<double> decoded;
    for (int batch = 0; batch < warmUps + batches; ++batch) {
        QList<QByteArray> bodies;
        QList<Instant> times;
        for (int i = 0; i < batchEvents; ++i) {
            now += 1ms;
            bodies.append(centre.next(now).body);
            times.append(now);
        }
        QList<Event> events;
        double start = threadSeconds();
        for (int i = 0; i < batchEvents; ++i)
            events.append(
                std::move(wire::decodeEvent(bodies[i], EventSource::Webhook, times[i])->event));
        const double decoding = threadSeconds() - start;
        start = threadSeconds();
        for (const Event &event : std::as_const(events))
            floor.take(event);
        const double least = threadSeconds() - start;
        Event tick;
        tick.body = TickEvent{};
        start = threadSeconds();
        for (int i = 0; i < batchEvents; ++i) {
            reduce(state, events[i]);
            if (i % 1000 == 999) {
                tick.at = tick.received = times[i];
                reduce(state, tick);
            }
        }
        const double reducing = threadSeconds() - start;
        if (batch < warmUps)
            continue;
        rates.append(batchEvents / reducing);
        floors.append(batchEvents / least);
        decoded.append(batchEvents / decoding);
    }
    qsizetype open = 0;
    for (const auto &[id, call] : state.calls)
        open += call.open > 0;
    remark(
        u"%1 agents, %2 calls remembered, %3 of them open; decoding the same bytes: %4 events/s"_s
            .arg(agentCount)
            .arg(state.calls.size())
            .arg(open)
            .arg(median(decoded), 0, 'f', 0));
    const double rate = median(rates);
    print({u"reduce(), events a second at 5,000 agents"_s, QString::number(rate, 'f', 0),
           u"a bare look-up: %1"_s.arg(median(floors), 0, 'f', 0),
           QString::number(rate / median(floors), 'f', 2), u">= 500000"_s, rate >= goal});
    return 0;
}
