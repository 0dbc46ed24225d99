// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/error.h>
#include <base/result.h>
#include <store/databasethread.h>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace zm::engine {

/// Keeps what is made of the facts of calls for readers: the plain rows of the documented views
/// (`store::CallRows`), a few seconds behind and a few calls at a time, and then, when nothing else
/// is to do, days packed for summaries (`store::PackedDays`). On the thread of the chores, so that
/// nobody who waits for the journal waits for them. Lives on the engine thread.
class RowKeeper : public QObject
{
    Q_OBJECT
public:
    /// `chores` must outlive this.
    RowKeeper(store::DatabaseThread &chores, const Clock &clock, QObject *parent = nullptr);
    ~RowKeeper() override;

    void start() { wake(); }
    /// Facts have been filed: their rows follow.
    void wake();
    /// The lists of agents or queues changed: later rows name people as these do.
    void directoryChanged();

    /// Makes every stale row anew; answers how many calls. On the thread of the database.
    static Result<qint64> catchUp(store::Database &db);

Q_SIGNALS:
    void failed(const zm::Error &error);
    /// No row is older than its facts, and no day is left to pack.
    void written();

private:
    class Work;
    void step();
    void pack();
    void tryLater(const QString &what, const Error &error);

    store::DatabaseThread &m_chores;
    const Clock &m_clock;
    std::shared_ptr<Work> m_work; ///< used on the worker alone
    QTimer m_timer;
    bool m_inFlight = false;
    bool m_again = false;
    QElapsedTimer m_sincePacked; ///< since all days were found packed
};

} // namespace zm::engine
