// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportrun.h"

#include <calls/packedcalls.h>
#include <reports/callfilter.h>

#include <algorithm>
#include <vector>

/// Private to the folder: how summaries read visits and legs, block by packed.
namespace zm::reports {

/// `ReportRequest::holds` and `reads`, and the filter, told by the offsets of a pack.
class WantedTimes
{
public:
    WantedTimes(const ReportRequest &request, CallSieve &sieve, const PackedCalls &packed)
        : m_packed(packed)
        , m_sieve(sieve)
        , m_from(offset(request.from))
        , m_to(offset(request.to))
        , m_callsFrom(offset(request.from - longestCall))
    {}

    bool letAll() const
    {
        return m_from <= m_packed.first && m_packed.last < m_to && m_sieve.isOpen();
    }
    bool let(CallDirection direction, qint32 callStart, qint32 at) const
    {
        return m_callsFrom <= callStart && callStart < m_to && m_from <= at && at < m_to
               && (m_sieve.isOpen() || m_sieve.lets(direction, m_packed.at(callStart)));
    }

private:
    qint64 offset(Instant at) const { return toMs(at) - toMs(m_packed.begin); }

    const PackedCalls &m_packed;
    CallSieve &m_sieve;
    qint64 m_from;
    qint64 m_to;
    qint64 m_callsFrom;
};

/// Which of a pack's queues or agents the request is about, by place.
class WantedPlaces
{
public:
    WantedPlaces(const ReportRequest &request, const auto &refs)
    {
        for (const auto &ref : refs)
            m_wanted.push_back(request.wants(ref));
    }
    bool all() const
    {
        return std::ranges::all_of(m_wanted, [](char wanted) { return wanted; });
    }
    bool operator[](quint32 place) const { return m_wanted[place]; }

private:
    std::vector<char> m_wanted;
};

/// Gives `take` each fact that is wanted and, where calls are kept, the call behind it. When all
/// are, as in most of a long range, none is asked for.
template <class Fact>
void eachWanted(const PackedCalls &packed, const QList<Fact> &facts, bool all, auto isWanted,
                auto take)
{
    const CallId none;
    if (all && packed.calls.isEmpty()) {
        for (const Fact &fact : facts)
            take(fact, none);
        return;
    }
    for (qsizetype i = 0; i < facts.size(); ++i) {
        if (isWanted(facts[i]))
            take(facts[i], packed.calls.isEmpty() ? none : packed.calls[i]);
    }
}

/// The visits of a pack that the request is about.
class WantedVisits
{
public:
    WantedVisits(const ReportRequest &request, CallSieve &sieve, const PackedCalls &calls)
        : packed(calls)
        , m_times(request, sieve, calls)
        , m_queues(request, calls.queues)
    {}

    const PackedCalls &packed;

    template <class Take> void each(Take take) const
    {
        const bool all = m_times.letAll() && m_queues.all();
        const auto isWanted = [&](const PackedVisit &visit) {
            return m_queues[visit.queue]
                   && m_times.let(visit.direction(), packed.callStart(visit), visit.entered);
        };
        eachWanted(packed, packed.visits, all, isWanted, take);
    }

private:
    WantedTimes m_times;
    WantedPlaces m_queues;
};

/// The legs of a pack that the request is about.
class WantedLegs
{
public:
    WantedLegs(const ReportRequest &request, CallSieve &sieve, const PackedCalls &calls)
        : packed(calls)
        , m_times(request, sieve, calls)
        , m_queues(request, calls.queues)
        , m_agents(request, calls.agents)
    {}

    const PackedCalls &packed;

    template <class Take> void each(Take take) const
    {
        const bool all = m_times.letAll() && m_queues.all() && m_agents.all();
        const auto isWanted = [&](const PackedLeg &leg) {
            return m_agents[leg.agent] && m_queues[leg.queue]
                   && m_times.let(leg.direction(), packed.callStart(leg), leg.start);
        };
        eachWanted(packed, packed.legs, all, isWanted, take);
    }

private:
    WantedTimes m_times;
    WantedPlaces m_queues;
    WantedPlaces m_agents;
};

template <class Take> Result<> readVisits(const ReportRun &run, Take take)
{
    CallSieve sieve(run.request.filter, run.request.zone);
    return run.readPacked(PackedKind::Visits, [&](const PackedCalls &packed) {
        take(WantedVisits(run.request, sieve, packed));
    });
}

template <class Take> Result<> readLegs(const ReportRun &run, Take take)
{
    CallSieve sieve(run.request.filter, run.request.zone);
    return run.readPacked(PackedKind::Legs, [&](const PackedCalls &packed) {
        take(WantedLegs(run.request, sieve, packed));
    });
}

} // namespace zm::reports
