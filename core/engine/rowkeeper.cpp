// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/rowkeeper.h>
#include <engine/storedcalls.h>
#include <engine/summarycalls.h>
#include <store/callrows.h>
#include <store/factstore.h>

#include <QtConcurrentMap>

#include <calls/assemble.h>
#include <calls/callfacts.h>

#include <atomic>
#include <numeric>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

/// Most facts of a call are there some seconds after its end; until then every write of its rows
/// would be made again.
constexpr int restMs = 5000;
/// Packing a day takes a core for a second: late records of yesterday are not followed one by one.
constexpr int packEveryMs = 600'000;
/// One short transaction: the journal's commit may have to wait for it.
constexpr int callsAtOnce = 64;
/// Without a reader in between: an import, or a first start.
constexpr int callsInBulk = 2048;
/// Who is named in calls this far around helps to name who is in these, as in a report.
constexpr milliseconds namesReach = 24h * 8;

} // namespace

/// The state of the worker: who is known so far.
class RowKeeper::Work
{
public:
    std::atomic<bool> isOutdated = false; ///< the lists changed
    QSet<qint64> passedDays;              ///< packed, or tried, in this round

    /// Answers how many calls were done; 0 when no row is stale.
    Result<qint64> step(store::Database &db, int most)
    {
        const auto keys = store::CallRows::stale(db, most);
        if (!keys)
            return Failure(keys.error());
        if (keys->isEmpty())
            return 0;
        const auto groups = store::FactStore::load(db, *keys);
        if (!groups)
            return Failure(groups.error());
        QStringList gone = *keys;
        for (const store::FactGroup &group : *groups)
            gone.removeOne(group.key);

        const auto facts = QtConcurrent::blockingMapped<QList<Result<CallFacts>>>(
            *groups,
            [](const store::FactGroup &group) { return CallFacts::fromBytes(group.facts); });
        if (const auto ready = learn(db, *groups, facts); !ready)
            return Failure(ready.error());
        QList<qsizetype> places(groups->size());
        std::iota(places.begin(), places.end(), 0);
        QList<store::CallRow> rows =
            QtConcurrent::blockingMapped<QList<store::CallRow>>(places, [&](qsizetype i) {
                const Result<CallFacts> &known = facts[i];
                const store::FactGroup &group = groups->at(i);
                return store::CallRow{group.key, group.facts,
                                      known && known->isCall() ? assemble(*known, *m_directory)
                                                               : Call()};
            });
        for (const QString &key : std::as_const(gone))
            rows.append({key, {}, {}});
        if (const auto saved = store::CallRows::save(db, rows); !saved)
            return Failure(saved.error());
        return keys->size();
    }

private:
    std::optional<DirectoryView> m_directory;

    Result<> learn(store::Database &db, const QList<store::FactGroup> &groups,
                   const QList<Result<CallFacts>> &facts)
    {
        if (isOutdated.exchange(false))
            m_directory.reset();
        if (!m_directory) {
            Instant from = Instant::max(), to = Instant{};
            for (const store::FactGroup &group : groups) {
                from = std::min(from, group.started);
                to = std::max(to, group.started);
            }
            auto known = groups.isEmpty() ? storedDirectory(db, {}, {})
                                          : storedDirectory(db, from - namesReach, to + namesReach);
            if (!known)
                return Failure(known.error());
            m_directory = *std::move(known);
        }
        for (const Result<CallFacts> &each : facts) {
            if (each)
                m_directory->learn(*each);
        }
        return {};
    }
};

RowKeeper::RowKeeper(store::DatabaseThread &chores, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_chores(chores)
    , m_clock(clock)
    , m_work(std::make_shared<Work>())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(restMs);
    connect(&m_timer, &QTimer::timeout, this, &RowKeeper::step);
}

RowKeeper::~RowKeeper() = default;

void RowKeeper::wake()
{
    if (m_inFlight)
        m_again = true;
    else if (!m_timer.isActive())
        m_timer.start();
}

void RowKeeper::directoryChanged()
{
    m_work->isOutdated = true;
}

void RowKeeper::step()
{
    m_inFlight = true;
    m_chores.run([work = m_work](store::Database &db) { return work->step(db, callsAtOnce); })
        .then(this, [this](const Result<qint64> &done) {
            m_inFlight = false;
            if (!done)
                return tryLater(u"Rows of calls"_s, done.error());
            if (*done > 0)
                step();
            else if (std::exchange(m_again, false))
                m_timer.start();
            else
                pack();
        });
}

void RowKeeper::pack()
{
    if (m_sincePacked.isValid() && !m_sincePacked.hasExpired(packEveryMs)) {
        Q_EMIT written();
        return;
    }
    m_inFlight = true;
    m_chores
        .run([work = m_work, now = m_clock.now()](store::Database &db) {
            return packNextDay(db, now, work->passedDays);
        })
        .then(this, [this](const Result<bool> &more) {
            m_inFlight = false;
            if (!more)
                return tryLater(u"Days of calls"_s, more.error());
            if (*more)
                return step(); // rows come first
            m_sincePacked.start();
            m_work->passedDays.clear();
            if (std::exchange(m_again, false))
                m_timer.start();
            else
                Q_EMIT written();
        });
}

void RowKeeper::tryLater(const QString &what, const Error &error)
{
    // They stay stale and are tried again; no number of ours is read from them.
    qCWarning(lcStore).noquote() << what << "could not be written:" << error.toString();
    Q_EMIT failed(error);
    m_timer.start();
}

Result<qint64> RowKeeper::catchUp(store::Database &db)
{
    Work work;
    qint64 all = 0;
    for (;;) {
        const auto done = work.step(db, callsInBulk);
        if (!done)
            return done;
        if (*done == 0)
            return all;
        all += *done;
    }
}

} // namespace zm::engine
