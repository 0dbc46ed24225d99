// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/statelog.h>
#include <store/databasethread.h>
#include <store/feedlog.h>
#include <store/journal.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

StateLog::StateLog(store::DatabaseThread &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(2000);
    connect(&m_timer, &QTimer::timeout, this, &StateLog::flush);
}

void StateLog::note(const AgentId &agent, TileState state, std::optional<Instant> since, Instant at,
                    Instant received)
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
    // It cannot have begun before the one that it follows: a call that is no longer held counts
    // from its answer and goes on from here.
    if (const auto before = m_since.constFind(agent); before != m_since.cend() && from <= *before)
        from = std::max(at, *before);
    m_since.insert(agent, from);
    m_waiting.append({agent, nameOf(state), from, {}, state == TileState::NoData});
    if (!m_timer.isActive())
        m_timer.start();
}

void StateLog::notePresence(const AgentId &agent, Presence presence, Instant at)
{
    const auto last = m_presences.constFind(agent);
    // A late one would lie inside a span that is written: the journal has it, the log goes on.
    if (last != m_presences.cend() && (at <= last->from || last->state == nameOf(presence)))
        return;
    const store::Span span{agent, nameOf(presence), at, {}, presence == Presence::Unknown};
    m_presences.insert(agent, span);
    m_waitingPresences.append(span);
    if (!m_timer.isActive())
        m_timer.start();
}

void StateLog::unobserved(Instant from)
{
    if (!std::exchange(m_watching, false))
        return;
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it) {
        const Instant begun = std::max(from, m_since.value(it.key(), from));
        m_waiting.append({it.key(), u"unknown"_s, begun, {}, true});
        m_since.insert(it.key(), begun);
    }
    m_states.clear();
    flush();
}

void StateLog::observed(Instant from)
{
    if (std::exchange(m_watching, true))
        return;
    m_watchingSince = from;
}

void StateLog::flush()
{
    m_timer.stop();
    write(store::SpanKind::State, std::exchange(m_waiting, {}));
    write(store::SpanKind::Presence, std::exchange(m_waitingPresences, {}));
}

void StateLog::write(store::SpanKind kind, const QList<store::Span> &spans)
{
    if (spans.isEmpty())
        return;
    m_store
        .run([kind, spans](store::Database &db) {
            return store::SpanStore::append(db, kind, spans);
        })
        .then(this, [](const Result<> &done) {
            if (!done)
                qCWarning(lcStore).noquote()
                    << "The state log was not written:" << done.error().toString();
        });
}

Result<> StateLog::closeLeftOpen(store::Database &db)
{
    const auto alive = store::FeedLog::lastAlive(db);
    if (!alive)
        return Failure(alive.error());
    const auto totals = store::Journal::totals(db);
    if (!totals)
        return Failure(totals.error());
    const Instant sign =
        std::max(alive->value_or(Instant{}), totals->lastReceived.value_or(Instant{}));
    auto lasting = store::SpanStore::lasting(db, store::SpanKind::State);
    if (!lasting)
        return Failure(lasting.error());
    QList<store::Span> unknown;
    for (const store::Span &span : std::as_const(*lasting))
        if (!span.unknown)
            unknown.append({span.agent, u"unknown"_s, std::max(sign, span.from + 1ms), {}, true});
    return store::SpanStore::append(db, store::SpanKind::State, unknown);
}

} // namespace zm::engine
