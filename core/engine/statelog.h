// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <engine/statenotes.h>

#include <QObject>
#include <QTimer>

namespace zm::store {
class DatabaseThread;
} // namespace zm::store

namespace zm::engine {

/// Writes down which state each agent was in, and since when (`StateNotes`): the log that time in
/// state is counted from. Gathers a few seconds of changes into one transaction. Lives on the
/// engine thread.
class StateLog : public QObject
{
    Q_OBJECT
public:
    explicit StateLog(store::DatabaseThread &store, QObject *parent = nullptr);

    void follow(const LiveState &state, const Change &change, const Event &event);
    /// Nobody watches from then on.
    void unobserved(Instant from);
    /// Somebody watches again.
    void observed(Instant from);
    bool isWatching() const { return m_notes.isWatching(); }
    void flush();

    /// What an earlier run left open when it was killed ends at its last sign of life, and is
    /// unknown from there. On the store's thread.
    static Result<> closeLeftOpen(store::Database &db);

private:
    void write(store::SpanKind kind, const QList<store::Span> &spans);

    store::DatabaseThread &m_store;
    StateNotes m_notes;
    QTimer m_timer;
};

} // namespace zm::engine
