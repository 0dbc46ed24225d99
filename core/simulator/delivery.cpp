// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/delivery.h>
#include <simulator/random.h>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

QByteArray unknownBody(const WireEvent &event)
{
    return "{\"event\":\"phone.something_quite_new\",\"event_ts\":"
           + QByteArray::number(toMs(event.at))
           + ",\"payload\":{\"account_id\":\"x\",\"object\":{\"novelty\":[1,2,3]}}}";
}

} // namespace

QList<Delivery> fateOf(const WireEvent &event, const DeliveryFaults &faults)
{
    Random random{faults.seed, quint64(toMs(event.at)), digestOf(event.body)};
    QList<Delivery> arrivals;
    // Drawn in a fixed order: one fault more does not change the others' victims.
    const bool dropped = random.chance(faults.drop);
    const bool doubled = random.chance(faults.duplicate);
    const bool late = random.chance(faults.late);
    const auto delay = [&] {
        return faults.shuffle.count() > 0
                   ? milliseconds(qint64(random.unit() * double(faults.shuffle.count())))
                   : milliseconds(0);
    };
    Instant when = event.at;
    if (faults.burst.count() > 0) {
        const qint64 width = faults.burst.count();
        when = fromMs((toMs(event.at) / width + 1) * width);
    }
    const milliseconds first = delay(), second = delay() + milliseconds(random.between(1, 400));
    static constexpr std::array<std::chrono::minutes, 3> retries{5min, 25min, 85min};
    const std::chrono::minutes retry = retries[size_t(random.below(3))];
    if (!dropped) {
        arrivals.append({when + first + (late && retry <= faults.lateUpTo ? retry : 0min), event});
        if (doubled)
            arrivals.append({when + second, event});
    }
    if (random.chance(faults.unknown))
        arrivals.append({when, {event.at, u"phone.something_quite_new"_s, unknownBody(event)}});
    if (random.chance(faults.malformed))
        arrivals.append({when, {event.at, u"malformed"_s, event.body.left(event.body.size() / 2)}});
    if (random.chance(faults.oversize))
        arrivals.append({when,
                         {event.at, u"oversize"_s,
                          "{\"event\":\"phone.callee_ringing\",\"padding\":\""
                              + QByteArray(1'100'000, 'x') + "\"}"}});
    return arrivals;
}

QList<Delivery> deliver(const QList<WireEvent> &events, const DeliveryFaults &faults)
{
    QList<Delivery> arrivals;
    arrivals.reserve(events.size());
    for (const WireEvent &event : events)
        arrivals += fateOf(event, faults);
    std::stable_sort(arrivals.begin(), arrivals.end(),
                     [](const Delivery &a, const Delivery &b) { return a.at < b.at; });
    return arrivals;
}

} // namespace zm::sim
