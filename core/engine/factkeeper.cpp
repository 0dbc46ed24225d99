// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/factkeeper.h>
#include <engine/sidenotes.h>
#include <store/databasethread.h>
#include <store/factstore.h>
#include <store/journal.h>
#include <store/keyvaluestore.h>

#include <QHash>
#include <QtConcurrentMap>

#include <calls/factbatch.h>
#include <calls/grouping.h>
#include <wire/eventdecoder.h>

#include <limits>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

/// Long enough for most events of a call's ring to be filed by one write.
constexpr int gatherMs = 1000;
constexpr int catchUpChunk = 8000;
/// Tens of milliseconds at most, some for a usual second: an answer to a webhook waits no longer.
constexpr qsizetype callsAtOnce = 250;
const QString reachedName = u"facts.reached"_s;

/// The table of groups as one batch sees it: read once, changed in memory, written at the end.
class BatchShelf final : public GroupShelf
{
public:
    explicit BatchShelf(store::Database &db)
        : m_db(db)
    {}

    Result<QString> keyOf(const QString &alias) override
    {
        if (const auto known = m_keys.constFind(alias); known != m_keys.cend())
            return *known;
        const auto found = store::FactStore::find(m_db, {alias});
        if (!found)
            return Failure(found.error());
        const QString key = found->value(alias);
        m_keys.insert(alias, key);
        return key;
    }

    Result<CallFacts> load(const QString &key) override
    {
        if (const auto known = m_groups.constFind(key); known != m_groups.cend())
            return known->facts;
        const auto stored = store::FactStore::load(m_db, key);
        if (!stored)
            return Failure(stored.error());
        if (!*stored)
            return CallFacts{};
        auto facts = CallFacts::fromBytes((*stored)->facts);
        if (facts) {
            m_groups.insert(key, {*facts, {}, false});
            for (const QString &alias : facts->aliases())
                m_keys.insert(alias, key);
        }
        return facts;
    }

    Result<> put(const QString &key, const CallFacts &facts, const QStringList &aliases) override
    {
        Group &group = m_groups[key];
        group.facts = facts;
        group.dirty = true;
        m_removed.removeOne(key);
        for (const QString &alias : aliases) {
            QString &known = m_keys[alias];
            if (known != key) // else the table has it, or will have by this batch
                group.aliases.append(alias);
            known = key;
        }
        return {};
    }

    Result<> remove(const QString &key) override
    {
        m_groups.remove(key);
        if (!m_removed.contains(key))
            m_removed.append(key);
        return {};
    }

    /// Answers the keys that were written or removed.
    Result<QStringList> save()
    {
        QStringList keys = m_removed;
        QList<store::FactWrite> writes;
        for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
            if (!it->dirty)
                continue;
            store::FactWrite write;
            write.group.key = it.key();
            write.group.started = it->facts.started();
            write.group.version = 1;
            write.group.facts = it->facts.toBytes();
            write.aliases = it->aliases;
            writes.append(std::move(write));
            keys.append(it.key());
        }
        // A group that was merged away goes with the write of any group: all are one transaction.
        if (!writes.isEmpty())
            writes.first().absorbed = m_removed;
        if (writes.isEmpty())
            return keys;
        if (const auto saved = store::FactStore::save(m_db, writes); !saved)
            return Failure(saved.error());
        return keys;
    }

private:
    struct Group
    {
        CallFacts facts;
        QStringList aliases;
        bool dirty = false;
    };
    store::Database &m_db;
    QHash<QString, QString> m_keys;
    QHash<QString, Group> m_groups;
    QStringList m_removed;
};

std::optional<Event> eventOf(const store::StoredEntry &line)
{
    auto event = wire::decodeJournalled(line.entry.body, line.entry.source, line.entry.received);
    if (!event)
        return {};
    event->seq = line.seq;
    return *std::move(event);
}

} // namespace

/// Events on their way into the table. A step files some calls, so that the journal's commits,
/// which somebody waits for, get their turn in between.
struct FactKeeper::Work
{
    QList<Event> events;
    QList<CallFacts> calls;
    QStringList filed; ///< keys on disk so far
    qint64 reached = 0;
    std::shared_ptr<SideNotes> notes;
    bool isDone = false;

    Result<> step(store::Database &db, qsizetype most = callsAtOnce)
    {
        if (const auto noted = notes->take(db, events); !noted)
            return noted;
        FactBatch batch;
        for (const Event &event : std::as_const(events))
            batch.add(event);
        events.clear();
        calls += batch.take();
        const qsizetype count = std::min(calls.size(), most);
        BatchShelf shelf(db);
        for (const CallFacts &facts : calls.first(count)) {
            if (const auto touched = absorbInto(shelf, facts); !touched)
                return Failure(touched.error());
        }
        const auto saved = shelf.save();
        if (!saved)
            return Failure(saved.error());
        filed += *saved;
        calls.remove(0, count);
        isDone = calls.isEmpty();
        // After the facts and not with them: filing an event twice changes nothing, losing one
        // would.
        return isDone ? store::KeyValueStore::set(db, reachedName, QString::number(reached))
                      : Result<>();
    }
};

FactKeeper::FactKeeper(store::DatabaseThread &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_notes(std::make_shared<SideNotes>())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(gatherMs);
    connect(&m_timer, &QTimer::timeout, this, &FactKeeper::write);
}

void FactKeeper::file(const Event &event)
{
    m_waiting.append(event);
    ++m_given;
    if (!m_work && !m_timer.isActive())
        m_timer.start();
}

void FactKeeper::flush()
{
    if (m_inFlight)
        return;
    m_timer.stop();
    write();
}

void FactKeeper::write()
{
    if (!m_work) {
        if (m_waiting.isEmpty()) {
            Q_EMIT written();
            return;
        }
        m_work = std::make_shared<Work>();
        m_work->events = std::exchange(m_waiting, {});
        m_work->notes = m_notes;
        for (const Event &event : std::as_const(m_work->events))
            m_work->reached = std::max(m_work->reached, event.seq);
    }
    m_inFlight = true;
    m_store.run([work = m_work](store::Database &db) { return work->step(db); })
        .then(this, [this](const Result<> &done) { wrote(done); });
}

void FactKeeper::wrote(const Result<> &done)
{
    m_inFlight = false;
    if (!done) {
        // Kept and tried again: the journal has them anyway, and a later start catches up.
        qCWarning(lcStore).noquote() << "Calls could not be filed:" << done.error().toString();
        Q_EMIT failed(done.error());
        m_timer.start();
        return;
    }
    if (!m_work->isDone) {
        write();
        return;
    }
    if (!m_work->filed.isEmpty())
        Q_EMIT callsFiled(m_work->filed);
    m_work.reset();
    m_filed = m_given - quint64(m_waiting.size());
    if (m_waiting.isEmpty())
        Q_EMIT written();
    else
        m_timer.start();
}

Result<qint64> FactKeeper::catchUp(store::Database &db)
{
    const auto stored = store::KeyValueStore::value(db, reachedName);
    if (!stored)
        return Failure(stored.error());
    qint64 reached = stored->value_or(u"0"_s).toLongLong();
    const qint64 before = reached;
    const auto notes = std::make_shared<SideNotes>();
    for (;;) {
        QList<store::StoredEntry> lines;
        qint64 last = reached;
        const auto read = store::Journal::readAfter(db, reached, catchUpChunk,
                                                    [&](const store::StoredEntry &line) {
                                                        last = line.seq;
                                                        lines.append(line);
                                                        return true;
                                                    });
        if (!read)
            return Failure(read.error());
        // Reading JSON is most of the work, and every core can help.
        auto decoded = QtConcurrent::blockingMapped<QList<std::optional<Event>>>(lines, eventOf);
        QList<Event> events;
        events.reserve(decoded.size());
        for (std::optional<Event> &event : decoded) {
            if (event)
                events.append(*std::move(event));
        }
        if (last == reached)
            return reached - before;
        Work work{std::move(events), {}, {}, last, notes, false};
        // Nobody waits for the journal meanwhile: one transaction for all.
        if (auto filed = work.step(db, std::numeric_limits<qsizetype>::max()); !filed)
            return Failure(filed.error());
        reached = last;
    }
}

} // namespace zm::engine
