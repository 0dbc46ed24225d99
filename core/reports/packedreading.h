// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportrun.h"

#include <calls/packedcalls.h>
#include <reports/callfilter.h>

#include <vector>

/// Private to the folder: how summaries read visits and legs, block by packed.
namespace zm::reports {

/// The visits of a pack that the request is about.
class WantedVisits
{
public:
    WantedVisits(const ReportRequest &request, CallSieve &sieve, const PackedCalls &calls)
        : packed(calls)
        , m_request(request)
        , m_sieve(sieve)
    {
        for (const QueueRef &queue : packed.queues)
            m_wanted.push_back(request.wants(queue));
    }

    const PackedCalls &packed;

    /// `take` is given the visit and, where calls are kept, the call behind it.
    template <class Take> void each(Take take) const
    {
        const CallId none;
        for (qsizetype i = 0; i < packed.visits.size(); ++i) {
            const PackedVisit &visit = packed.visits[i];
            if (m_wanted[visit.queue] && m_request.reads(packed.at(visit.callStart))
                && m_request.holds(packed.at(visit.entered))
                && m_sieve.lets(visit.direction(), packed.at(visit.callStart)))
                take(visit, packed.calls.isEmpty() ? none : packed.calls[i]);
        }
    }

private:
    const ReportRequest &m_request;
    CallSieve &m_sieve;
    std::vector<char> m_wanted; ///< by place of the queue
};

/// The legs of a pack that the request is about.
class WantedLegs
{
public:
    WantedLegs(const ReportRequest &request, CallSieve &sieve, const PackedCalls &calls)
        : packed(calls)
        , m_request(request)
        , m_sieve(sieve)
    {
        for (const QueueRef &queue : packed.queues)
            m_queues.push_back(request.wants(queue));
        for (const AgentRef &agent : packed.agents)
            m_agents.push_back(request.wants(agent));
    }

    const PackedCalls &packed;

    template <class Take> void each(Take take) const
    {
        const CallId none;
        for (qsizetype i = 0; i < packed.legs.size(); ++i) {
            const PackedLeg &leg = packed.legs[i];
            if (m_agents[leg.agent] && m_queues[leg.queue]
                && m_request.reads(packed.at(leg.callStart))
                && m_request.holds(packed.at(leg.start))
                && m_sieve.lets(leg.direction(), packed.at(leg.callStart)))
                take(leg, packed.calls.isEmpty() ? none : packed.calls[i]);
        }
    }

private:
    const ReportRequest &m_request;
    CallSieve &m_sieve;
    std::vector<char> m_queues; ///< by place
    std::vector<char> m_agents;
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
