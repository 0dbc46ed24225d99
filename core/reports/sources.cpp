// SPDX-License-Identifier: GPL-3.0-or-later
#include <reports/sources.h>

#include <algorithm>
#include <tuple>

namespace zm::reports {

CallRecord recordOf(const Call &call)
{
    const QueueRef queue = call.lastQueue();
    const AgentRef agent = call.agent();
    return {call.id,
            call.direction,
            call.start,
            call.answer,
            call.end,
            call.from,
            call.to,
            queue.isEmpty() ? QString() : queue.label(),
            agent.isEmpty() ? QString() : agent.label(),
            wordOf(call.result, call.word),
            call.wait(),
            call.talk(),
            call.hold(),
            int(call.legs.size()),
            call.transfersThatWorked(),
            call.provisional};
}

QList<LegRecord> legRecordsOf(const Call &call)
{
    QList<LegRecord> records;
    for (const Leg &leg : call.legs)
        records.append(
            {call.id, call.direction, call.start, leg.number, leg.start, leg.answer, leg.end,
             leg.event, leg.from, leg.to, leg.agent.label(),
             leg.queue.isEmpty() ? QString() : leg.queue.label(), wordOf(leg.outcome, leg.word),
             leg.reason, leg.wait, leg.talk, leg.hold,
             wordOf(leg.source) + (leg.deleted ? QStringLiteral(" (deleted)") : QString())});
    return records;
}

Result<> CallSource::readPacked(PackedKind kind, CallPacker::Calls calls, Instant from, Instant to,
                                const std::function<bool(const PackedCalls &)> &take)
{
    bool wanted = true;
    CallPacker packer(kind, calls, [&](const PackedCalls &packed) { wanted = take(packed); });
    const auto each = [&](const Call &call) {
        packer.add(call);
        return wanted;
    };
    if (const Result<> done = read(from, to, each); !done)
        return done;
    if (wanted)
        packer.finish();
    return {};
}

CallList::CallList(QList<Call> calls)
    : m_calls(std::move(calls))
{
    std::sort(m_calls.begin(), m_calls.end(), [](const Call &a, const Call &b) {
        return std::tuple(a.start, a.id.text) < std::tuple(b.start, b.id.text);
    });
}

Result<> CallList::read(Instant from, Instant to, const std::function<bool(const Call &)> &take)
{
    const auto first =
        std::lower_bound(m_calls.cbegin(), m_calls.cend(), from,
                         [](const Call &call, Instant at) { return call.start < at; });
    for (auto it = first; it != m_calls.cend() && it->start < to; ++it) {
        if (!take(*it))
            break;
    }
    return {};
}

} // namespace zm::reports
