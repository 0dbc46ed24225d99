// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/day.h>
#include <simulator/names.h>

#include <QTime>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

// Calls a second that one agent on shift draws at the busiest hour; together they keep about a
// third of the agents on shift on the phone.
constexpr double queueRatePerAgent = 0.00115;
constexpr double directRatePerAgent = 0.00017;
constexpr double outboundRatePerAgent = 0.00034;
constexpr double internalRatePerAgent = 0.00018;
constexpr double surgeFactor = 3.2;

// Relative demand by local hour: mornings from ten, afternoons from two.
constexpr std::array<double, 24> shapeByHour{0.4,  0.4, 0.4, 0.4,  0.4,  0.4,  0.45, 0.5,
                                             0.7,  0.9, 1.0, 0.95, 0.75, 0.75, 1.0,  1.0,
                                             0.85, 0.7, 0.6, 0.55, 0.45, 0.4,  0.4,  0.4};

} // namespace

void Day::planArrivals()
{
    for (int q = 0; q < int(m_surges.size()); ++q) {
        for (int k = 0; k < 3; ++k) {
            const Instant from = m_begin + seconds(m_random.between(5 * 3'600, 14 * 3'600));
            m_surges[size_t(q)].push_back({from, from + seconds(m_random.between(360, 900))});
        }
        nextQueueArrival(q);
    }
    for (const Other kind : {Other::Direct, Other::Outbound, Other::Internal})
        nextOtherArrival(kind);
}

double Day::shape(Instant at) const
{
    return shapeByHour[size_t(toDateTime(at, m_centre.zone()).time().hour())];
}

double Day::staff(int queue, Instant at) const
{
    const auto &line = queue < 0 ? m_staff.back() : m_staff[size_t(queue)];
    const auto quarter = size_t((at - m_begin) / 15min);
    return quarter < line.size() ? line[quarter] : 0.0;
}

double Day::queueRate(int queue, Instant at) const
{
    double rate = queueRatePerAgent * m_options.callVolume * staff(queue, at) * shape(at);
    for (const Span &surge : m_surges[size_t(queue)]) {
        if (surge.from <= at && at < *surge.to)
            rate *= surgeFactor;
    }
    return rate;
}

/// Poisson arrivals with a rate that changes: drawn at the highest rate, thinned to the real one.
void Day::nextQueueArrival(int queue)
{
    const auto &line = m_staff[size_t(queue)];
    const double most = queueRatePerAgent * m_options.callVolume * surgeFactor
                        * *std::max_element(line.begin(), line.end());
    if (most <= 0)
        return;
    Instant when = m_schedule.now();
    do {
        when += milliseconds(1 + qint64(m_random.exponential(1'000.0 / most)));
    } while (when < m_end && !m_random.chance(queueRate(queue, when) / most));
    if (when > m_end - 40min)
        return;
    m_schedule.at(when, [this, queue] {
        startQueueCall(queue, -1);
        nextQueueArrival(queue);
    });
}

void Day::nextOtherArrival(Other kind)
{
    const double perAgent = kind == Other::Direct     ? directRatePerAgent
                            : kind == Other::Outbound ? outboundRatePerAgent
                                                      : internalRatePerAgent;
    const auto &line = m_staff.back();
    const double most =
        perAgent * m_options.callVolume * *std::max_element(line.begin(), line.end());
    if (most <= 0)
        return;
    Instant when = m_schedule.now();
    do {
        when += milliseconds(1 + qint64(m_random.exponential(1'000.0 / most)));
    } while (when < m_end
             && !m_random.chance(perAgent * m_options.callVolume * staff(-1, when) * shape(when)
                                 / most));
    if (when > m_end - 40min)
        return;
    m_schedule.at(when, [this, kind] {
        switch (kind) {
        case Other::Direct:
            startDirectCall(-1);
            break;
        case Other::Outbound:
            startOutboundCall(freeUser(-1), -1);
            break;
        case Other::Internal:
            startInternalCall();
            break;
        }
        nextOtherArrival(kind);
    });
}

/// −1 when no call may begin. `caller` is a place in the town's phone book; −1: anybody.
int Day::newCall(CallKind kind, int caller)
{
    const Instant now = m_schedule.now();
    if (now > m_end - 40min || (m_options.arrivalsFrom && now < *m_options.arrivalsFrom)
        || (m_options.arrivalsUntil && now > *m_options.arrivalsUntil))
        return -1;
    SimCall call;
    call.kind = kind;
    call.start = m_schedule.now();
    call.id = m_random.digits(19);
    // 19 digits that begin with 9 could pass 2^63, which Zoom's never do.
    if (call.id.front() == u'9')
        call.id[0] = u'7';
    call.historyId = toDateTime(call.start).toString(u"yyyyMMdd-"_s) + m_random.uuid();
    if (kind != CallKind::Internal) {
        const int town = 60 * m_centre.users() + 500;
        const int who = caller >= 0 ? caller : m_random.below(town);
        Random person{m_options.seed, 5, quint64(who)};
        call.caller = who;
        call.number = outsideNumber(person);
        // Two people of the town may share a number, but a number has one name.
        Random line{m_options.seed, 6, digestOf(call.number)};
        if (line.chance(0.35))
            call.callerName = personName(line);
        call.withheld = kind == CallKind::Inbound && person.chance(0.04);
    }
    m_calls.push_back(std::move(call));
    return int(m_calls.size()) - 1;
}

/// A Zoom user who has nothing to do; a few tries, then −1.
int Day::freeUser(int except)
{
    for (int tries = 0; tries < 24; ++tries) {
        const int i = m_random.below(m_centre.users());
        if (i != except && isAvailable(i))
            return i;
    }
    return -1;
}

} // namespace zm::sim
