// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/result.h>
#include <store/databasethread.h>

#include <QObject>
#include <QTimer>

namespace zm::engine {

/// Before when data goes, by the chosen number of days; epoch when it is kept for ever. Whole days
/// of UTC, so that it moves once a day.
Result<Instant> keptSince(store::Database &db, Instant now);

/// Deletes what is older than the chosen number of days, an hour after another, in small steps on
/// the thread of the chores. The room is used again; `zoommatectl retain` gives it back to the
/// disk. Lives on the engine thread.
class Retainer : public QObject
{
    Q_OBJECT
public:
    /// `chores` must outlive this.
    Retainer(store::DatabaseThread &chores, const Clock &clock, QObject *parent = nullptr);
    void start() { step(); }

Q_SIGNALS:
    /// Nothing older is left.
    void purged();

private:
    void step();

    store::DatabaseThread &m_chores;
    const Clock &m_clock;
    QTimer m_timer;
    bool m_inFlight = false;
};

} // namespace zm::engine
