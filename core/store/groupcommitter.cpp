// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <store/databasethread.h>
#include <store/groupcommitter.h>

#include <QFuture>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

/// An entry's share of memory: its bytes and some for the containers around them.
static qint64 weightOf(const JournalEntry &entry)
{
    return entry.body.size() + entry.type.size() * 2 + 200;
}

GroupCommitter::GroupCommitter(DatabaseThread &store, const CommitLimits &limits, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_limits(limits)
    , m_delay(limits.firstRetry)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &GroupCommitter::commit);
}

GroupCommitter::~GroupCommitter()
{
    // A batch in flight ends before this job begins, and its answer finds no receiver any more. It
    // may be sent once more here: what it stored is known by its key.
    const QList<JournalEntry> rest = nextBatch(m_waiting.size());
    if (rest.isEmpty())
        return;
    const auto stored = m_store.run([rest](Database &db) { return Journal::append(db, rest); });
    m_store.wait();
    if (const auto outcome = stored.result(); !outcome) {
        qCCritical(lcStore, "%lld events could not be stored at the end: %ls", qint64(rest.size()),
                   qUtf16Printable(outcome.error().toString()));
    }
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
    m_waiting.push_back({std::move(entry), std::move(callback)});
    ++m_submitted;
    measure(weight);
    if (!m_inFlight && !m_retry.isActive())
        commit();
}

void GroupCommitter::flush()
{
    if (!m_inFlight)
        commit();
}

QList<JournalEntry> GroupCommitter::nextBatch(qsizetype count) const
{
    QList<JournalEntry> batch;
    batch.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        batch.append(m_waiting.at(size_t(i)).entry);
    return batch;
}

void GroupCommitter::commit()
{
    m_retry.stop();
    if (m_waiting.empty()) {
        Q_EMIT drained();
        return;
    }
    m_inFlight = true;
    const QList<JournalEntry> batch =
        nextBatch(std::min(backlogEntries(), qsizetype(m_limits.batchEntries)));
    m_store.run([batch](Database &db) { return Journal::append(db, batch); })
        .then(this, [this](const Result<AppendOutcome> &outcome) { finish(outcome); });
}

void GroupCommitter::finish(const Result<AppendOutcome> &outcome)
{
    m_inFlight = false;
    if (!outcome) {
        m_failing = true;
        m_retry.start(m_delay);
        m_delay = std::min(m_delay * 2, m_limits.longestRetry);
        Q_EMIT failed(outcome.error());
        return;
    }
    m_delay = m_limits.firstRetry;
    // Taken out first: a callback may submit again.
    std::deque<Waiting> stored;
    qint64 weight = 0;
    for (qsizetype i = 0; i < outcome->entries.size(); ++i) {
        weight += weightOf(m_waiting.front().entry);
        stored.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    measure(-weight);
    if (std::exchange(m_failing, false))
        Q_EMIT recovered();
    if (!m_waiting.empty())
        commit();
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
