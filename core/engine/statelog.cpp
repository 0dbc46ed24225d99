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

void StateLog::follow(const LiveState &state, const Change &change, const Event &event)
{
    m_notes.follow(state, change, event);
    if (!m_notes.isEmpty() && !m_timer.isActive())
        m_timer.start();
}

void StateLog::unobserved(Instant from)
{
    m_notes.unobserved(from);
    flush();
}

void StateLog::observed(Instant from)
{
    m_notes.observed(from);
}

void StateLog::flush()
{
    m_timer.stop();
    write(store::SpanKind::State, m_notes.takeStates());
    write(store::SpanKind::Presence, m_notes.takePresences());
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
