// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simsteps.h"

#include <engine/board.h>
#include <engine/engine.h>
#include <engine/storedcalls.h>
#include <simulator/server.h>
#include <simulator/truth.h>
#include <simulator/websocketdoor.h>
#include <store/databasethread.h>

#include <QTemporaryDir>
#include <QTest>

#include <reports/runreport.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <utility>

namespace zm::test {

using namespace Qt::Literals::StringLiterals;

/// Another clock's time, off by so much.
class ShiftedClock final : public Clock
{
public:
    explicit ShiftedClock(const Clock &right)
        : m_right(right)
    {}
    Instant now() const override { return m_right.now() + milliseconds(m_by.load()); }
    void shift(milliseconds by) { m_by = by.count(); }

private:
    const Clock &m_right;
    std::atomic<qint64> m_by = 0;
};

/// A simulated account on the loopback and an engine that watches it, by a clock that moves only
/// when the test moves it. For tests that kill, starve and cut the engine off.
class EngineRig
{
public:
    explicit EngineRig(const sim::Options &account)
        : start(account.start)
    {
        clock.set(account.start);
        server = std::make_unique<sim::Server>(account, clock);
        server->setBeat(quickBeat);
        listening = server->listen().has_value();
    }
    ~EngineRig() { stop(); }

    engine::EngineOptions options(const QString &file = u"data.db"_s) const
    {
        engine::EngineOptions options;
        options.databasePath = folder.filePath(file);
        options.hosts = zoom::ZoomHosts::fromBase(server->baseUrl().toString()).value();
        const sim::Credentials &known = server->credentials();
        options.credentials.accountId = known.accountId;
        options.credentials.clientId = known.clientId;
        options.credentials.clientSecret = known.clientSecret;
        options.credentials.subscriptionId = known.subscriptionId;
        options.budget = zoom::RateBudget::unlimited();
        options.zone = QTimeZone("Europe/London");
        options.backfillDays = 0;
        return options;
    }

    /// Opens and starts; false when the store does not open.
    bool run(const engine::EngineOptions &given)
    {
        synced = 0;
        health = {};
        bool opened = false, well = false;
        engine = std::make_unique<engine::Engine>(given, ownClock);
        QObject::connect(engine.get(), &engine::Engine::firstSynced, engine.get(),
                         [this] { ++synced; });
        QObject::connect(engine.get(), &engine::Engine::healthChanged, engine.get(),
                         [this](const engine::HealthFacts &facts) { health = facts; });
        engine->open([&](const Result<store::OpenReport> &report) {
            well = report.has_value();
            opened = true;
        });
        if (!QTest::qWaitFor([&] { return opened; }, 15'000) || !well)
            return false;
        engine->start();
        return QTest::qWaitFor([this] { return synced > 0; }, 30'000);
    }

    void stop()
    {
        if (!engine)
            return;
        bool stopped = false;
        engine->stop([&stopped] { stopped = true; });
        std::ignore = QTest::qWaitFor([&] { return stopped; }, 15'000);
        engine.reset();
    }

    /// Simulated time passes in steps that the server follows.
    void pass(milliseconds span, milliseconds step = 5s)
    {
        for (milliseconds gone{0}; gone < span; gone += step) {
            clock.advance(step);
            letItTell(*server, clock);
        }
    }

    /// Time passes until it is so.
    bool passUntil(const std::function<bool()> &done, milliseconds step = 1s, int steps = 2000)
    {
        for (int i = 0; i < steps && !done(); ++i) {
            clock.advance(step);
            QTest::qWait(26); // what is waited for takes time of its own
        }
        return done();
    }

    /// What has happened until now has been told, and whoever listens has heard it.
    bool hear()
    {
        qint64 before = -1;
        const auto isHeard = [&] {
            if (server->toldTo() < clock.now() || !server->isQuiet()
                || server->webSocket().untaken() > 0)
                return false;
            const qint64 read = engine ? engine->inboxCounts().read : 0;
            return std::exchange(before, read) == read; // nothing came any more
        };
        return waitClosely(isHeard, 60s);
    }

    /// All that was told or read is on disk, and nothing is left to read.
    bool settle()
    {
        bool written = false;
        const bool quiet = hear()
                           && QTest::qWaitFor(
                               [this] {
                                   engine->requestHealth();
                                   return !health.repairing && !health.sync.status.running;
                               },
                               60'000);
        engine->whenWritten([&written] { written = true; });
        return QTest::qWaitFor([&] { return written; }, 10'000) && quiet;
    }

    template <class Job> auto inStore(Job job)
    {
        auto future = engine->store().run(std::move(job));
        future.waitForFinished();
        return future.result();
    }

    void setFaults(const std::function<void(sim::Faults &)> &change)
    {
        sim::Faults faults = server->faults();
        change(faults);
        server->setFaults(faults);
    }

    engine::HealthFacts healthNow()
    {
        engine->requestHealth();
        return health;
    }

    const Instant start;
    FakeClock clock;
    ShiftedClock ownClock{clock}; ///< the engine's; right unless a test shifts it
    QTemporaryDir folder;
    std::unique_ptr<sim::Server> server;
    std::unique_ptr<engine::Engine> engine;
    engine::HealthFacts health;
    int synced = 0;
    bool listening = false;
};

/// Rows of our report out of the store, a row of text cells parted by bars, sorted.
inline Result<QStringList> ourRows(EngineRig &rig, const QString &id, Instant from, Instant to)
{
    reports::ReportRequest request;
    request.id = id;
    request.from = from;
    request.to = to;
    request.zone = rig.server->story().centre().zone();
    const auto table = rig.inStore([&](store::Database &db) -> Result<reports::ReportTable> {
        const auto directory = engine::storedDirectory(db, from, to);
        if (!directory)
            return Failure(directory.error());
        engine::StoredCalls calls(db, *directory);
        return reports::run(request, {calls, *directory, {}, {}, {}});
    });
    if (!table)
        return Failure(table.error());
    QStringList rows;
    for (const reports::Row &row : table->rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells.append(reports::textOf(row.cells[i], table->info.columns[i], table->zone));
        rows.append(cells.join(u'|'));
    }
    rows.sort();
    return rows;
}

/// The same rows as the simulator's truth has them.
inline QStringList trueRows(EngineRig &rig, const QString &id, Instant from, Instant to)
{
    sim::Question question;
    question.from = from;
    question.to = to;
    question.asOf = rig.clock.now();
    QStringList rows;
    for (const QStringList &row : sim::Truth(rig.server->story()).report(id, question).rows)
        rows.append(row.join(u'|'));
    rows.sort();
    return rows;
}

/// Rows that differ between our report out of the store and the simulator's truth.
inline QStringList wrongRows(EngineRig &rig, const QString &id, Instant from, Instant to)
{
    const auto ours = ourRows(rig, id, from, to);
    if (!ours)
        return {ours.error().toString()};
    const QStringList theirs = trueRows(rig, id, from, to);
    if (theirs.isEmpty())
        return {u"There is nothing to compare."_s};
    QStringList wrong;
    std::ranges::set_symmetric_difference(*ours, theirs, std::back_inserter(wrong));
    for (QString &row : wrong)
        row.prepend(ours->contains(row) ? u"ours  "_s : u"truth "_s);
    return wrong;
}

} // namespace zm::test
