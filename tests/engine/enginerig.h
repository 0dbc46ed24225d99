// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <engine/board.h>
#include <engine/engine.h>
#include <engine/storedcalls.h>
#include <simulator/server.h>
#include <simulator/truth.h>
#include <store/databasethread.h>

#include <QTemporaryDir>
#include <QTest>

#include <reports/runreport.h>

#include <algorithm>
#include <memory>

namespace zm::test {

using namespace Qt::Literals::StringLiterals;

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
        engine = std::make_unique<engine::Engine>(given, clock);
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

    /// Simulated time passes in steps that the server's beat can follow.
    void pass(milliseconds span, milliseconds step = 5s)
    {
        for (milliseconds gone{0}; gone < span; gone += step) {
            clock.advance(step);
            QTest::qWait(26);
        }
    }

    /// Time passes until it is so.
    bool passUntil(const std::function<bool()> &done, milliseconds step = 1s, int steps = 2000)
    {
        for (int i = 0; i < steps && !done(); ++i) {
            clock.advance(step);
            QTest::qWait(26);
        }
        return done();
    }

    /// All that was told or read is on disk, and nothing is left to read.
    bool settle()
    {
        bool written = false;
        const bool quiet = QTest::qWaitFor(
            [this] {
                engine->requestHealth();
                return server->isQuiet() && !health.repairing && !health.sync.status.running;
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
    QTemporaryDir folder;
    std::unique_ptr<sim::Server> server;
    std::unique_ptr<engine::Engine> engine;
    engine::HealthFacts health;
    int synced = 0;
    bool listening = false;
};

/// Rows that differ between our report out of the store and the simulator's truth.
inline QStringList wrongRows(EngineRig &rig, const QString &id, Instant from, Instant to)
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
        return {table.error().toString()};
    sim::Question question;
    question.from = from;
    question.to = to;
    question.asOf = rig.clock.now();
    QStringList ours, theirs, wrong;
    for (const reports::Row &row : table->rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells.append(reports::textOf(row.cells[i], table->info.columns[i], table->zone));
        ours.append(cells.join(u'|'));
    }
    for (const QStringList &row : sim::Truth(rig.server->story()).report(id, question).rows)
        theirs.append(row.join(u'|'));
    ours.sort();
    theirs.sort();
    if (theirs.isEmpty())
        return {u"There is nothing to compare."_s};
    std::set_symmetric_difference(ours.begin(), ours.end(), theirs.begin(), theirs.end(),
                                  std::back_inserter(wrong));
    for (QString &row : wrong)
        row.prepend(ours.contains(row) ? u"ours  "_s : u"truth "_s);
    return wrong;
}

} // namespace zm::test
