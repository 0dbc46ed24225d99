// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <base/result.h>
#include <store/databasethread.h>

#include <QObject>
#include <QTimer>

#include <memory>

namespace zm::engine {

/// Keeps the plain rows of calls (`store::CallRows`, the documented views) a few seconds behind
/// their facts, a few calls at a time, on a thread and connection of its own, so that nobody who
/// waits for the journal waits for them. Lives on the engine thread.
class RowKeeper : public QObject
{
    Q_OBJECT
public:
    explicit RowKeeper(QObject *parent = nullptr);
    ~RowKeeper() override;

    void open(const QString &path);
    /// Facts have been filed: their rows follow.
    void wake();
    /// The lists of agents or queues changed: later rows name people as these do.
    void directoryChanged();

    /// Makes every stale row anew; answers how many calls. On the thread of the database.
    static Result<qint64> catchUp(store::Database &db);

Q_SIGNALS:
    void failed(const zm::Error &error);
    /// No row is older than its facts.
    void written();

private:
    class Work;
    void step();

    std::shared_ptr<Work> m_work; ///< used on the worker alone
    QTimer m_timer;
    bool m_inFlight = false;
    bool m_again = false;
    store::DatabaseThread m_thread{QStringLiteral("zm-rows")}; ///< last: it ends first
};

} // namespace zm::engine
