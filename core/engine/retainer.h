// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/result.h>
#include <store/databasethread.h>

#include <QObject>
#include <QTimer>

#include <calls/hiddennumbers.h>

namespace zm::engine {

/// Before when data goes, by the chosen number of days; epoch when it is kept for ever. Whole days
/// of UTC, so that it moves once a day.
Result<Instant> keptSince(store::Database &db, Instant now);

/// Deletes what is older than the chosen number of days, and hides the outside numbers of what is
/// older than another, an hour after another, in small steps on the thread of the chores. The room
/// is used again; `zoommatectl retain` gives it back to the disk. Lives on the engine thread.
class Retainer : public QObject
{
    Q_OBJECT
public:
    /// `chores` must outlive this.
    Retainer(store::DatabaseThread &chores, const Clock &clock, QObject *parent = nullptr);
    /// Numbers are hidden by a key that is made of this; without it they stay until it is known.
    void setSecret(const QByteArray &secret) { m_hider = NumberHider(secret); }
    void start() { step(); }

Q_SIGNALS:
    /// Nothing older is left, nor anything to hide.
    void purged();

private:
    void step();

    store::DatabaseThread &m_chores;
    const Clock &m_clock;
    QTimer m_timer;
    NumberHider m_hider{QByteArray()};
    Instant m_hideFrom{}; ///< how far this round of hiding has come
};

} // namespace zm::engine
