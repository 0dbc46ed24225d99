// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/result.h>
#include <engine/healthfacts.h>
#include <store/feedlog.h>
#include <zoom/phoneapi.h>

#include <QObject>
#include <QTimeZone>

#include <calls/directoryview.h>
#include <calls/metrics.h>
#include <reports/sources.h>

#include <functional>
#include <optional>

namespace zm::store {
class Database;
class DatabaseThread;
} // namespace zm::store

namespace zm::engine {

/// What the zoom-audit report reads: Zoom's totals as kept, and what of our own history is not read
/// yet, which explains a difference.
struct StoredAudit
{
    QList<reports::ZoomQueueDay> zooms;
    QList<Span> unread;
};

/// Of the ranges that begin in [from, to). On the thread of its database.
Result<StoredAudit> storedAudit(store::Database &db, const DirectoryView &directory, Instant from,
                                Instant to);

/// Once a day, and on demand, reads Zoom's own totals of each queue and compares ours with them.
/// An account without queue analytics answers "not available", which is kept as an answer. Lives on
/// the engine thread.
class Auditor : public QObject
{
    Q_OBJECT
public:
    Auditor(zoom::PhoneApi &api, store::DatabaseThread &store, const Clock &clock, QTimeZone zone,
            RuleBook rules, QObject *parent = nullptr);

    using Done = std::function<void(const AuditHealth &)>;
    /// Compares these stretches, one request each; `done` hears the outcome of all.
    void compare(const QList<store::TimeRange> &ranges, Done done = {});
    /// Yesterday was not compared yet, and it is two in the morning or later: late records are in.
    bool isDue() const;
    /// Compares yesterday when that is due; its calls are filed by then.
    void tick();
    /// How the last comparison ended, read back at start.
    void restore(const AuditHealth &health);
    const AuditHealth &health() const { return m_health; }

    /// What restore() takes, as the store keeps it. On the store's thread.
    static Result<AuditHealth> stored(store::Database &db);

Q_SIGNALS:
    void changed();

private:
    void next();
    void answered(const store::TimeRange &range, const Result<QList<wire::QueueAnalytics>> &totals);
    void finish(AuditHealth health, bool goOn);

    zoom::PhoneApi &m_api;
    store::DatabaseThread &m_store;
    const Clock &m_clock;
    QTimeZone m_zone;
    RuleBook m_rules;
    QList<store::TimeRange> m_ranges;
    store::TimeRange m_whole; ///< of the ranges under way, compared in one go at their end
    Done m_done;
    AuditHealth m_health;
    bool m_running = false;
    bool m_restored = false;
    std::optional<Instant> m_nextTry;
};

} // namespace zm::engine
