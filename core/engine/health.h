// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <engine/healthfacts.h>
#include <store/journal.h>

#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>

namespace zm::engine {

/// Keeps the running counts behind HealthFacts: each fact costs its own arrival, nothing is counted
/// anew. Says at most once a second that something moved. Lives on the engine thread.
class Health : public QObject
{
    Q_OBJECT
public:
    explicit Health(const Clock &clock, QObject *parent = nullptr);

    /// What the journal held at start.
    void setJournal(const QList<store::EventTypeCount> &types, qint64 rows);
    void setFeedHistory(const QHash<EventSource, QList<FeedStretch>> &history);
    /// Ranges read before; newest first.
    void setRepairs(const QList<RepairHealth> &past);

    void eventArrived(EventSource source, Instant at, Instant received);
    /// Measures the lag from here on: what came before was no measure of the way from Zoom.
    void forgetLag();
    void eventFiled(const QString &type, bool known, bool duplicate, Instant received);
    void rejected(const QString &reason);
    void feedChanged(EventSource source, const FeedStatus &status);
    void feedWasLive(EventSource source, Instant from);
    void feedWasLost(EventSource source, Instant at);
    void setConnections(EventSource source, int connects, int evictions);
    void repairEnded(const RepairHealth &repair);
    void replaced(qint64 records, const QList<Replacement> &changed);
    void setStore(const StoreHealth &store);
    void setStoreTrouble(const QString &trouble);
    /// Something kept elsewhere moved.
    void touch();

    /// What is kept here; the engine adds the rest.
    HealthFacts facts() const;
    qint64 journalRows() const { return m_store.journalRows; }

Q_SIGNALS:
    void moved();

private:
    FeedHealth &feed(EventSource source);

    const Clock &m_clock;
    HealthFacts m_facts;
    QHash<QString, EventHealth> m_events;
    QHash<QString, qint64> m_rejections;
    StoreHealth m_store;
    std::array<qint64, 1000> m_lags{}; ///< of the last live events, in no order that matters
    size_t m_lagCount = 0;
    size_t m_nextLag = 0;
    QTimer m_timer;
};

} // namespace zm::engine
