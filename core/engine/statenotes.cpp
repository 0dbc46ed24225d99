// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/change.h>
#include <domain/reducer.h>
#include <engine/seathistory.h>
#include <engine/statenotes.h>
#include <store/database.h>
#include <store/directorystore.h>
#include <store/feedlog.h>
#include <store/journal.h>

#include <wire/eventdecoder.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

/// As often as the running program looks at what is due.
constexpr milliseconds tickEvery = 1s;

} // namespace

void StateNotes::follow(const LiveState &state, const Change &change, const Event &event)
{
    const auto look = [&](int place) {
        const LiveAgent &agent = state.agents[size_t(place)];
        if (state.isShown(agent))
            note(agent.info.id, agent.tile.state, agent.tile.since, event.at, event.received);
    };
    if (change.everything) {
        for (size_t place = 0; place < state.agents.size(); ++place)
            look(int(place));
    } else {
        for (const int place : change.agents)
            look(place);
    }
    if (const auto *presence = std::get_if<PresenceEvent>(&event.body)) {
        notePresence(presence->agent, presence->presence, event.at);
        // Told again it moves nothing, and proves the state all the same.
        if (const int place = findAgent(state, presence->agent); place >= 0)
            look(place);
    }
}

void StateNotes::note(const AgentId &agent, TileState state, std::optional<Instant> since,
                      Instant at, Instant received)
{
    if (!m_watching || agent.isEmpty())
        return;
    const auto known = m_states.constFind(agent);
    if (known != m_states.cend() && *known == state)
        return;
    m_states.insert(agent, state);
    // A state learned late began when its event says; one that began while nobody watched is known
    // from now only.
    Instant from = since && *since >= m_watchingSince ? *since : received;
    // What lay under another state all the while (a consultation under the held call that has just
    // ended) shows from now on; events tell whole seconds.
    if (at - from >= 1s)
        from = at;
    // It cannot have begun before the one that it follows: a call that is no longer held counts
    // from its answer and goes on from here.
    if (const auto before = m_since.constFind(agent); before != m_since.cend() && from <= *before)
        from = std::max(at, *before);
    m_since.insert(agent, from);
    m_waiting.append({agent, nameOf(state), from, {}, state == TileState::NoData});
}

void StateNotes::notePresence(const AgentId &agent, Presence presence, Instant at)
{
    const auto last = m_presences.constFind(agent);
    // A late one would lie inside a span that is written: the journal has it, the log goes on.
    if (last != m_presences.cend() && (at <= last->from || last->state == nameOf(presence)))
        return;
    const store::Span span{agent, nameOf(presence), at, {}, presence == Presence::Unknown};
    m_presences.insert(agent, span);
    m_waitingPresences.append(span);
}

void StateNotes::unobserved(Instant from)
{
    if (!std::exchange(m_watching, false))
        return;
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it) {
        const Instant begun = std::max(from, m_since.value(it.key(), from));
        m_waiting.append({it.key(), u"unknown"_s, begun, {}, true});
        m_since.insert(it.key(), begun);
    }
    m_states.clear();
}

void StateNotes::observed(Instant from)
{
    if (std::exchange(m_watching, true))
        return;
    m_watchingSince = from;
}

Result<> rebuildStates(store::Database &db)
{
    const auto alive = store::FeedLog::lastAlive(db);
    if (!alive)
        return Failure(alive.error());
    if (*alive)
        return {};
    const auto agents = store::DirectoryStore::agents(db);
    const auto seats = SeatHistory::read(db, Instant::min(), Instant::max());
    if (!agents || !seats)
        return Failure(agents ? seats.error() : agents.error());

    LiveState state;
    StateNotes notes;
    notes.observed({});
    const auto apply = [&](const Event &event) {
        notes.follow(state, reduce(state, event), event);
    };
    Event own;
    own.source = EventSource::Engine;
    if (!agents->isEmpty()) {
        own.body = RosterEvent{*agents};
        apply(own);
    }
    if (!seats->isEmpty())
        apply(seats->eventAt({}));
    std::optional<Instant> turn = seats->nextAfter({});
    own.body = TickEvent{};
    const auto read = store::Journal::readByEventTime(db, [&](const store::StoredEntry &stored) {
        auto event =
            wire::decodeJournalled(stored.entry.body, stored.entry.source, stored.entry.received);
        if (!event)
            return true;
        event->seq = stored.seq;
        event->received = event->at; // nothing comes late where everything is known
        for (; turn && *turn <= event->at; turn = seats->nextAfter(*turn))
            apply(seats->eventAt(*turn));
        if (event->at >= own.at + tickEvery) {
            own.at = own.received = event->at;
            apply(own);
        }
        apply(*event);
        return true;
    });
    if (!read)
        return read;

    using store::SpanKind;
    using store::SpanStore;
    if (const auto done = SpanStore::replaceAll(db, SpanKind::State, notes.takeStates()); !done)
        return done;
    return SpanStore::replaceAll(db, SpanKind::Presence, notes.takePresences());
}

} // namespace zm::engine
