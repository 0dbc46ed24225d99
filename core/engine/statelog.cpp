// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/statelog.h>
#include <store/databasethread.h>

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

void StateLog::note(const BoardDelta &delta)
{
    for (const AgentRow &row : delta.agents) {
        const auto known = m_states.constFind(row.id);
        if (known != m_states.cend() && *known == row.state)
            continue;
        m_states.insert(row.id, row.state);
        // A state learned late began when its event says, but never before the one that it follows.
        Instant from = row.since.value_or(delta.asOf);
        if (const auto before = m_since.constFind(row.id); before != m_since.cend())
            from = std::max(from, *before);
        m_since.insert(row.id, from);
        m_waiting.append({row.id, nameOf(row.state), from, {}, row.state == TileState::NoData});
    }
    if (!m_waiting.isEmpty() && !m_timer.isActive())
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
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it) {
        const Instant begun = std::max(from, m_since.value(it.key(), from));
        m_waiting.append({it.key(), u"unknown"_s, begun, {}, true});
        m_since.insert(it.key(), begun);
    }
    m_states.clear();
    flush();
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

} // namespace zm::engine
