// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/seathistory.h>
#include <store/directorystore.h>
#include <store/seatstore.h>

#include <algorithm>

namespace zm::engine {

Result<SeatHistory> SeatHistory::read(store::Database &db, Instant from, Instant to)
{
    auto queues = store::DirectoryStore::queues(db);
    if (!queues)
        return Failure(queues.error());
    const auto logs = store::SeatStore::read(db, from, to);
    if (!logs)
        return Failure(logs.error());
    SeatHistory history;
    history.m_queues = std::move(*queues);
    for (const QueueSeats &log : *logs) {
        history.m_logs.insert(log.queue, log);
        for (const QueueSeats::Known &known : log.known)
            history.m_changes.append(known.from);
        for (const SeatSpan &seat : log.seats) {
            history.m_changes.append(seat.from);
            if (seat.to)
                history.m_changes.append(*seat.to);
        }
    }
    std::sort(history.m_changes.begin(), history.m_changes.end());
    history.m_changes.erase(std::unique(history.m_changes.begin(), history.m_changes.end()),
                            history.m_changes.end());
    return history;
}

Event SeatHistory::eventAt(Instant at) const
{
    QList<CallQueue> queues = m_queues;
    for (CallQueue &queue : queues) {
        const QueueSeats log = m_logs.value(queue.id);
        const bool isKnown = std::ranges::any_of(log.known, [at](const QueueSeats::Known &known) {
            return known.from <= at && (!known.to || at < *known.to);
        });
        if (!isKnown)
            continue;
        QHash<AgentId, QueueMember> today;
        for (const QueueMember &member : std::as_const(queue.members))
            today.insert(member.agent, member);
        queue.members.clear();
        queue.membersKnown = true;
        for (const SeatSpan &seat : log.seats) {
            if (seat.from > at || (seat.to && *seat.to <= at))
                continue;
            QueueMember member = today.value(seat.agent);
            member.agent = seat.agent;
            member.receivesCalls = seat.receives;
            queue.members.append(member);
        }
    }
    Event event;
    event.source = EventSource::Engine;
    event.at = event.received = at;
    event.body = QueuesEvent{queues};
    return event;
}

std::optional<Instant> SeatHistory::nextAfter(Instant at) const
{
    const auto next = std::upper_bound(m_changes.cbegin(), m_changes.cend(), at);
    return next == m_changes.cend() ? std::nullopt : std::optional(*next);
}

} // namespace zm::engine
