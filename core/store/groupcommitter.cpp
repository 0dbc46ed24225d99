// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <store/databasethread.h>
#include <store/groupcommitter.h>

#include <QDeadlineTimer>
#include <QMutex>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

/// A commit costs as much as inserting a dozen events. Where a flush is quick, so many are handed
/// over while the next requests are read; where it is slow, it should carry all there are.
static constexpr qsizetype worthACommit = 8;
static constexpr milliseconds quickCommit = 1ms;

/// An entry's share of memory: its bytes and some for the containers around them.
static qint64 weightOf(const JournalEntry &entry)
{
    return entry.body.size() + entry.type.size() * 2 + 200;
}

/// Entries on their way to the store's thread, and their outcomes on the way back.
class GroupCommitter::Backlog
{
public:
    explicit Backlog(GroupCommitter *home)
        : m_home(home)
    {}

    void add(JournalEntry entry)
    {
        const QMutexLocker locker(&m_mutex);
        m_entries.push_back(std::move(entry));
    }

    /// On the store's thread.
    Result<AppendOutcome> commit(Database *db, const Error &closed, size_t most)
    {
        if (!db)
            return Failure(closed);
        const QList<JournalEntry> batch = take(most);
        auto outcome = Journal::append(*db, batch);
        if (!outcome)
            putBack(batch);
        return outcome;
    }
    struct Told
    {
        Result<AppendOutcome> outcome;
        bool quick = true;
    };
    void tell(Told told)
    {
        const QMutexLocker locker(&m_mutex);
        m_outcomes.push_back(std::move(told));
        if (m_home && m_outcomes.size() == 1)
            QMetaObject::invokeMethod(m_home, &GroupCommitter::finishAll, Qt::QueuedConnection);
    }

    std::vector<Told> takeOutcomes()
    {
        const QMutexLocker locker(&m_mutex);
        return std::exchange(m_outcomes, {});
    }
    void forgetHome()
    {
        const QMutexLocker locker(&m_mutex);
        m_home = nullptr;
    }

private:
    QList<JournalEntry> take(size_t most)
    {
        const QMutexLocker locker(&m_mutex);
        const auto end = m_entries.begin() + qsizetype(std::min(most, m_entries.size()));
        QList<JournalEntry> batch(std::make_move_iterator(m_entries.begin()),
                                  std::make_move_iterator(end));
        m_entries.erase(m_entries.begin(), end);
        return batch;
    }
    void putBack(const QList<JournalEntry> &batch)
    {
        const QMutexLocker locker(&m_mutex);
        m_entries.insert(m_entries.begin(), batch.begin(), batch.end());
    }

    QMutex m_mutex;
    std::deque<JournalEntry> m_entries;
    std::vector<Told> m_outcomes;
    GroupCommitter *m_home;
};

GroupCommitter::GroupCommitter(DatabaseThread &store, const CommitLimits &limits, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_limits(limits)
    , m_backlog(std::make_shared<Backlog>(this))
    , m_delay(limits.firstRetry)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &GroupCommitter::commit);
}

GroupCommitter::~GroupCommitter()
{
    m_backlog->forgetHome();
    if (m_waiting.empty())
        return;
    // Commits under way end before this one begins.
    m_store.post(
        [backlog = m_backlog, count = m_waiting.size()](Database *db, const Error &closed) {
            const auto outcome = backlog->commit(db, closed, std::numeric_limits<size_t>::max());
            if (!outcome) {
                qCCritical(lcStore, "%lld events could not be stored at the end: %ls",
                           qint64(count), qUtf16Printable(outcome.error().toString()));
            }
        });
    m_store.wait();
}

void GroupCommitter::submit(JournalEntry entry, Callback callback)
{
    std::optional<Error> refusal = Journal::objection(entry);
    const qint64 weight = weightOf(entry);
    if (!refusal && m_bytes + weight > m_limits.maxBytes) {
        refusal = Error{ErrorKind::Storage,
                        u"Too many events wait for the database, so this one was not taken."_s,
                        {},
                        {}};
    }
    if (refusal) {
        if (callback)
            callback(Failure(*refusal));
        return;
    }
    m_waiting.push_back({weight, entry.received, std::move(callback)});
    ++m_submitted;
    measure(weight);
    m_backlog->add(std::move(entry));
    ++m_gathered;
    if (m_retry.isActive())
        return;
    if (m_quick && m_gathered >= worthACommit)
        commit();
    else if (!std::exchange(m_scheduled, true))
        QMetaObject::invokeMethod(this, &GroupCommitter::commitGathered, Qt::QueuedConnection);
}

/// Once this thread has read all there was to read.
void GroupCommitter::commitGathered()
{
    m_scheduled = false;
    if (m_gathered > 0 && !m_retry.isActive())
        commit();
}

void GroupCommitter::flush()
{
    if (m_commits == 0)
        commit();
}

void GroupCommitter::commit()
{
    m_retry.stop();
    if (m_waiting.empty()) {
        Q_EMIT drained();
        return;
    }
    ++m_commits;
    m_gathered = 0;
    const auto most = size_t(m_limits.batchEntries);
    m_store.post([backlog = m_backlog, most](Database *db, const Error &closed) {
        const QDeadlineTimer soon(quickCommit);
        auto outcome = backlog->commit(db, closed, most);
        backlog->tell({std::move(outcome), !soon.hasExpired()});
    });
}

void GroupCommitter::finishAll()
{
    for (const auto &[outcome, quick] : m_backlog->takeOutcomes()) {
        m_quick = quick;
        finish(outcome);
    }
}

void GroupCommitter::finish(const Result<AppendOutcome> &outcome)
{
    --m_commits;
    if (!outcome) {
        m_failing = true;
        m_retry.start(m_delay);
        m_delay = std::min(m_delay * 2, m_limits.longestRetry);
        Q_EMIT failed(outcome.error());
        return;
    }
    m_retry.stop(); // of a commit before this one
    m_delay = m_limits.firstRetry;
    // Taken out first: a callback may submit again.
    std::deque<Waiting> stored;
    qint64 weight = 0;
    for (qsizetype i = 0; i < outcome->entries.size(); ++i) {
        weight += m_waiting.front().weight;
        stored.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    measure(-weight);
    if (std::exchange(m_failing, false))
        Q_EMIT recovered();
    if (m_commits == 0 && !m_waiting.empty())
        commit();
    if (stored.empty())
        return; // the commit before it took all
    for (size_t i = 0; i < stored.size(); ++i) {
        if (stored[i].callback)
            stored[i].callback(outcome->entries.at(qsizetype(i)));
    }
    if (isDrained())
        Q_EMIT drained();
}

void GroupCommitter::measure(qint64 change)
{
    m_bytes += change;
    const bool over = m_over ? m_bytes > m_limits.warnBytes / 2 : m_bytes > m_limits.warnBytes;
    if (over != m_over) {
        m_over = over;
        Q_EMIT backlogChanged(over);
    }
}

} // namespace zm::store
