// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <engine/healthfacts.h>
#include <engine/historyreader.h>
#include <store/repairlog.h>
#include <zoom/ratelimiter.h>

#include <QTimer>

#include <list>

namespace zm::engine {

/// Sees to it that every finished call is on record here: reads gaps and the past from Zoom's
/// records, a UTC day at a time and the newest first, and what just ended every now and then. What
/// is asked for goes first, then what just ended, then gaps; the past is read beside them, held
/// while one of them is under way, and leaves a third of the day's Heavy requests to them. A
/// stretch that fails is tried again. Lives on the engine thread.
class Repair : public QObject
{
    Q_OBJECT
public:
    Repair(zoom::PhoneApi &api, zoom::RateLimiter &limiter, const Clock &clock, HistoryDesk desk,
           int heavyPerDay, QObject *parent = nullptr);

    /// Ranges of the log with something left to read; those held already are passed over.
    void take(const QList<store::RepairRange> &ranges);
    using Done = std::function<void(const Result<> &)>;
    /// Calls that began in [from, to), asked for by a person: not tried again.
    void read(Instant from, Instant to, Done done);
    /// Calls that ended since the last such reading.
    void readRecent();
    /// Looks a call up: a leg of it is doubtful.
    void ask(Instant around);
    /// Time has passed: what waited for it goes on.
    void tick();
    /// Zoom can be reached again: nothing waits for another try.
    void hurry();
    /// Everything under way is dropped; the log knows how far it came.
    void stop();

    /// Something of [from, to) is still to be read.
    bool isUnread(Instant from, Instant to) const;
    /// A gap, or something asked for, is under way.
    bool isRunning() const;
    bool isReadingAnything() const { return m_front.isRunning() || m_back.isRunning(); }
    std::optional<Instant> historyReadTo() const { return m_readTo; }
    void setHistoryReadTo(Instant at) { m_readTo = at; }
    /// Open ranges as the Health page shows them.
    QList<RepairHealth> health() const;
    int heavyForBackfill() const;

    struct Outcome
    {
        int calls = 0;
        int details = 0;
        std::optional<Error> error;
    };

Q_SIGNALS:
    /// A range came further, or failed: to be written down.
    void moved(const zm::store::RepairRange &range);
    void progressed(int done, int total);
    /// A reading in front of the past ended.
    void finished(const zm::engine::Repair::Outcome &outcome);
    void changed();

private:
    enum class Kind { Asked, Recent, Gap, Backfill }; // by urgency
    struct Job
    {
        Kind kind = Kind::Asked;
        store::RepairRange range;
        Instant slice{}; ///< where the part under way begins
        int tries = 0;
        std::optional<Instant> nextTry;
        Done done;
    };
    using Jobs = std::list<Job>;

    void next();
    void startFront();
    void startBack();
    void begin(Job &job, HistoryReader &reader);
    void ended(Jobs::iterator job, const HistoryReader::Outcome &outcome, bool behind);
    void failed(Jobs::iterator job, const Error &error);
    void setAside(Job &job, const QString &reason, Instant until);
    bool isBehind(const Job &job) const;
    bool isBackfillShareUsed() const;
    Instant horizon() const;

    zoom::RateLimiter &m_limiter;
    const Clock &m_clock;
    int m_heavyPerDay;
    HistoryReader m_front;
    HistoryReader m_back;
    Jobs m_jobs;
    Jobs::iterator m_frontJob;
    Jobs::iterator m_backJob;
    std::optional<Instant> m_readTo;
    std::optional<Instant> m_askedFrom;
    bool m_recentWanted = false;
    bool m_stopped = false;
    QTimer m_asking;
};

/// A range of the log as the Health page shows it.
RepairHealth repairHealth(const store::RepairRange &range);

} // namespace zm::engine
