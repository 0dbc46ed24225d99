// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>
#include <store/journal.h>

#include <QList>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace zm::store {

class DatabaseThread;

struct CommitLimits
{
    int batchEntries = 2000;         ///< at most in one transaction
    qint64 warnBytes = 64 << 20;     ///< `backlogChanged(true)` above, false below half of it
    qint64 maxBytes = 512 << 20;     ///< above it `submit` refuses
    milliseconds firstRetry = 200ms; ///< doubles with each failure …
    milliseconds longestRetry = 10s; ///< … up to this
};

/// Gathers what arrives while the disk is busy and commits it as one batch (8 times as fast as a
/// commit an event on a real disk). The store's thread takes what there is whenever it is free, so
/// that it writes while this one reads the next requests. A callback comes only after its entry is
/// on disk, on the thread of this object; a webhook is answered then. When the store fails, the
/// batch is kept and tried again, so that a full disk or a lock delays events and loses none.
///
/// Lives on the engine thread. Destroyed, it commits what still waits, blocking and once, and
/// calls no more callbacks; `flush()` and `drained` come before that in an orderly end.
class GroupCommitter : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<Appended> &)>;

    explicit GroupCommitter(DatabaseThread &store, const CommitLimits &limits = {},
                            QObject *parent = nullptr);
    ~GroupCommitter() override;

    /// The callback hears an Error only when the entry is not taken: Invalid when it can never be
    /// stored, Storage when the backlog is full. Then it is called at once.
    void submit(JournalEntry entry, Callback callback = {});
    /// Tries now instead of waiting for the next retry. `drained` follows once all is on disk.
    void flush();

    bool isDrained() const { return m_waiting.empty(); }
    qsizetype backlogEntries() const { return qsizetype(m_waiting.size()); } ///< in flight included
    qint64 backlogBytes() const { return m_bytes; }
    bool isFailing() const { return m_failing; }
    /// When the oldest entry that is not on disk was received: what came before it is written.
    std::optional<Instant> waitingSince() const
    {
        return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.front().received);
    }
    /// Entries taken so far, and those of them that are on disk and whose callbacks were called.
    quint64 submitted() const { return m_submitted; }
    quint64 finished() const { return m_submitted - quint64(m_waiting.size()); }

Q_SIGNALS:
    void failed(const zm::Error &error); ///< each failed attempt
    void recovered();                    ///< the first commit after failures
    void backlogChanged(bool over);
    void drained(); ///< nothing waits any more

private:
    class Backlog;
    struct Waiting
    {
        qint64 weight = 0;
        Instant received{};
        Callback callback;
    };
    void commit();
    void commitGathered();
    void finishAll();
    void finish(const Result<AppendOutcome> &outcome);
    void measure(qint64 change);

    DatabaseThread &m_store;
    CommitLimits m_limits;
    std::shared_ptr<Backlog> m_backlog; ///< what no commit has taken yet, for both threads
    std::deque<Waiting> m_waiting;      ///< for each entry not on disk; the front is in flight
    QTimer m_retry;
    milliseconds m_delay;
    qint64 m_bytes = 0;
    quint64 m_submitted = 0;
    int m_commits = 0;        ///< given to the store and not answered
    qsizetype m_gathered = 0; ///< entries that came since the last was given
    bool m_scheduled = false;
    bool m_quick = true; ///< the last commit took little time
    bool m_failing = false;
    bool m_over = false;
};

} // namespace zm::store
