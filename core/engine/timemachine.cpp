// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/reducer.h>
#include <engine/board.h>
#include <engine/daytally.h>
#include <engine/seathistory.h>
#include <engine/timemachine.h>
#include <store/directorystore.h>
#include <store/journal.h>
#include <store/teamstore.h>

#include <calls/businessday.h>
#include <wire/eventdecoder.h>

namespace zm::engine {

namespace {

/// Calls alive at an instant began within this; Zoom's last retry comes 85 minutes late, records
/// and repairs later still.
constexpr milliseconds lookBack = 12h;
constexpr milliseconds lookAhead = 3h;

} // namespace

Result<BoardDelta> boardAt(store::Database &db, Instant at, const QTimeZone &zone,
                           const RuleBook &rules)
{
    const auto agents = store::DirectoryStore::agents(db);
    if (!agents)
        return Failure(agents.error());
    const auto queues = store::DirectoryStore::queues(db);
    if (!queues)
        return Failure(queues.error());
    const Instant from = std::min(dayStart(localDay(at, zone), zone), at - lookBack);
    const auto seats = SeatHistory::read(db, from, at + 1ms);
    if (!seats)
        return Failure(seats.error());

    DayTally day(zone, rules);
    day.setDirectory(*agents, *queues);
    day.setToday(at);
    Board board(day);
    if (const auto teams = store::TeamStore::load(db))
        board.setTeams(*teams);
    Event known;
    known.source = EventSource::Engine;
    known.at = known.received = from;
    if (!agents->isEmpty()) {
        known.body = RosterEvent{*agents};
        board.applyQuietly(known);
    }
    // Seats are only looked at as they are, not over time: once, as they were at the end.
    if (!seats->isEmpty()) {
        Event seated = seats->eventAt(at);
        seated.at = seated.received = from;
        board.applyQuietly(seated);
    }
    const auto read = store::Journal::readReceived(
        db, from, at + lookAhead, [&](const store::StoredEntry &stored) {
            auto event = wire::decodeJournalled(stored.entry.body, stored.entry.source,
                                                stored.entry.received);
            if (!event || event->at > at)
                return true; // had not happened
            event->received = std::min(event->received, at);
            board.applyQuietly(*event);
            day.apply(*event);
            return true;
        });
    if (!read)
        return Failure(read.error());
    Event now;
    now.at = now.received = at;
    now.source = EventSource::Engine;
    now.body = TickEvent{};
    board.applyQuietly(now);
    return board.whole();
}

Result<Instant> latestMoment(store::Database &db, Instant now)
{
    const auto totals = store::Journal::totals(db);
    if (!totals)
        return Failure(totals.error());
    if (totals->lastReceived && now - *totals->lastReceived > lookBack)
        return *totals->lastReceived;
    return now;
}

} // namespace zm::engine
