// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <base/result.h>
#include <domain/event.h>

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace zm::store {
class Database;
class DatabaseThread;
} // namespace zm::store

namespace zm::engine {

class SideNotes;

/// Keeps what is known of every call in the store, one group of facts a call, written behind the
/// journal: events gather for a moment and are filed in one transaction together with the journal
/// place they reach, so a crash is made good by reading the journal from there. The cost of an
/// event does not grow with the calls kept. Lives on the engine thread; the work runs on the
/// store's.
class FactKeeper : public QObject
{
    Q_OBJECT
public:
    explicit FactKeeper(store::DatabaseThread &store, QObject *parent = nullptr);

    /// An event that is in the journal; those that tell nothing of calls only move the mark.
    void file(const Event &event);
    /// Writes what waits now; `written` follows once nothing does.
    void flush();
    /// Events given so far, and those of them whose calls are on disk.
    quint64 given() const { return m_given; }
    quint64 filed() const { return m_filed; }
    bool isIdle() const { return m_waiting.isEmpty() && !m_work; }

    /// Reads the journal from where the facts end and files the rest. On the store's thread.
    static Result<qint64> catchUp(store::Database &db);

Q_SIGNALS:
    void written();
    /// The calls under these keys are known better on disk; a key may be gone into another of them.
    void callsFiled(const QStringList &keys);
    void failed(const zm::Error &error);

private:
    struct Work;
    void write();
    void wrote(const Result<> &done);

    store::DatabaseThread &m_store;
    QList<Event> m_waiting;
    std::shared_ptr<SideNotes> m_notes;
    std::shared_ptr<Work> m_work; ///< under way, or waiting to be tried again
    bool m_inFlight = false;
    quint64 m_given = 0;
    quint64 m_filed = 0;
    QTimer m_timer;
};

} // namespace zm::engine
