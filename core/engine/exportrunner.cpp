// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/exportrunner.h>
#include <engine/storedanswers.h>
#include <store/database.h>

#include <QDir>
#include <QJsonDocument>

#include <exports/reportfile.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

constexpr int lookEveryMs = 30'000;
/// What was missed longer ago is not made up for.
constexpr milliseconds reachBack = 31 * 24h;
/// A try without an end belongs to a program that was killed.
constexpr milliseconds longestTry = 30min;

using schedule::ExportPlan;
using store::ExportLog;
using store::ExportRun;

/// Before when the last try must have begun for another one; empty when there is none any more.
std::optional<Instant> triedBefore(const ExportRun &run, Instant now)
{
    if (run.error.isEmpty())
        return now - longestTry;
    const auto pause = schedule::pauseAfter(run.tries);
    return pause ? std::optional(now - *pause) : std::nullopt;
}

Result<QString> writeFile(store::Database &db, const ExportPlan &plan, Instant time,
                          const RuleBook &rules, const std::function<bool()> &isWanted)
{
    if (!QDir().mkpath(plan.folder))
        return fail(ErrorKind::Storage,
                    u"The folder %1 cannot be made. Is the disk or share connected, and may this "
                    u"user write there?"_s.arg(plan.folder));
    const QString path = QDir(plan.folder).filePath(schedule::fileNameOf(plan, time));
    const reports::ReportRequest request = schedule::requestOf(plan, time, rules);
    const auto written =
        exports::writeReport(path, plan.form, [&](reports::RowSink &sink) -> Result<> {
            return storedReport(db, request, sink, [&](double) { return !isWanted || isWanted(); });
        });
    return written ? Result<QString>(path) : Failure(written.error());
}

} // namespace

Result<QList<ExportPlan>> storedPlans(store::Database &db)
{
    const auto stored = ExportLog::plans(db);
    if (!stored)
        return Failure(stored.error());
    QList<ExportPlan> plans;
    for (const store::StoredPlan &each : *stored) {
        auto plan = schedule::planFrom(QJsonDocument::fromJson(each.json).object());
        if (!plan) {
            qCWarning(lcStore).noquote()
                << "Scheduled export" << each.id << "is left out:" << plan.error().message;
            continue;
        }
        plan->id = each.id;
        plans.append(*std::move(plan));
    }
    return plans;
}

Result<QList<ScheduledExport>> scheduledExports(store::Database &db, Instant now)
{
    const auto plans = storedPlans(db);
    const auto runs = ExportLog::lastRuns(db);
    if (!plans || !runs)
        return Failure(plans ? runs.error() : plans.error());
    QList<ScheduledExport> all;
    for (const ExportPlan &plan : *plans) {
        ScheduledExport each{plan, schedule::nextTime(plan, std::max(now, plan.since)), {}};
        const auto run = std::ranges::find(*runs, plan.id, &ExportRun::plan);
        if (run != runs->end())
            each.last = *run;
        all.append(each);
    }
    return all;
}

Result<qint64> keepPlan(store::Database &db, ExportPlan plan, Instant now)
{
    if (const auto valid = validate(plan); !valid)
        return Failure(valid.error());
    const auto jsonOf = [](const ExportPlan &each) {
        return QJsonDocument(toJson(each)).toJson(QJsonDocument::Compact);
    };
    if (plan.id == 0) {
        plan.since = now;
        return ExportLog::add(db, jsonOf(plan));
    }
    const auto plans = storedPlans(db);
    if (!plans)
        return Failure(plans.error());
    const auto former = std::ranges::find(*plans, plan.id, &ExportPlan::id);
    const bool sameTimes = former != plans->end() && former->time == plan.time
                           && former->weekdays == plan.weekdays && former->zone == plan.zone;
    plan.since = sameTimes ? former->since : now;
    const auto replaced = ExportLog::replace(db, plan.id, jsonOf(plan));
    if (!replaced)
        return Failure(replaced.error());
    if (!*replaced)
        return fail(ErrorKind::NotFound, u"This scheduled export was removed meanwhile."_s);
    return plan.id;
}

Result<> runExportNow(store::Database &db, qint64 id, Instant now, const RuleBook &rules,
                      const std::function<bool()> &isWanted)
{
    const auto plans = storedPlans(db);
    if (!plans)
        return Failure(plans.error());
    const auto plan = std::ranges::find(*plans, id, &ExportPlan::id);
    if (plan == plans->end())
        return fail(ErrorKind::NotFound, u"This scheduled export was removed meanwhile."_s);
    const auto ours = ExportLog::claim(db, id, now, now, now);
    if (!ours || !*ours)
        return ours ? Result<>() : Failure(ours.error());
    const auto file = writeFile(db, *plan, now, rules, isWanted);
    const auto noted = file ? ExportLog::succeeded(db, id, now, now, *file)
                            : ExportLog::failed(db, id, now, file.error().message);
    if (!file)
        return Failure(file.error());
    return noted;
}

Result<QList<ExportRun>> runDueExports(store::Database &db, Instant now, const RuleBook &rules,
                                       const std::function<bool()> &isWanted)
{
    QList<ExportRun> tried;
    const auto plans = storedPlans(db);
    if (!plans)
        return Failure(plans.error());
    for (const ExportPlan &plan : *plans) {
        const Instant from = std::max(plan.since, now - reachBack);
        const auto runs = ExportLog::runs(db, plan.id, from);
        if (!runs)
            return Failure(runs.error());
        for (const Instant time : schedule::timesBetween(plan, from, now)) {
            ExportRun run{plan.id, time, 0, now, {}, {}, {}};
            const auto known = std::ranges::find(*runs, time, &ExportRun::time);
            std::optional<Instant> before = now;
            if (known != runs->end()) {
                run = *known;
                before = triedBefore(run, now);
            }
            if (run.done || !before)
                continue;
            const auto ours = ExportLog::claim(db, plan.id, time, now, *before);
            if (!ours)
                return Failure(ours.error());
            if (!*ours)
                continue;
            ++run.tries;
            run.tried = now;
            const auto file = writeFile(db, plan, time, rules, isWanted);
            run.error = file ? QString() : file.error().message;
            run.file = file.value_or(QString());
            if (file)
                run.done = now;
            const auto noted = file ? ExportLog::succeeded(db, plan.id, time, now, *file)
                                    : ExportLog::failed(db, plan.id, time, run.error);
            if (!noted)
                return Failure(noted.error());
            tried.append(run);
            if (isWanted && !isWanted())
                return tried;
        }
    }
    return tried;
}

Result<ExportHealth> exportHealth(store::Database &db, Instant now)
{
    const auto plans = storedPlans(db);
    const auto runs = ExportLog::lastRuns(db);
    if (!plans || !runs)
        return Failure(plans ? runs.error() : plans.error());
    ExportHealth health;
    health.plans = int(plans->size());
    for (const ExportPlan &plan : *plans) {
        const Instant next = schedule::nextTime(plan, std::max(now, plan.since));
        health.next = health.next ? std::min(*health.next, next) : next;
    }
    for (const ExportRun &run : *runs) {
        if (run.done)
            health.lastDone = std::max(health.lastDone.value_or(*run.done), *run.done);
        if (run.error.isEmpty())
            continue;
        ++health.failing;
        health.trouble =
            run.error
            + (schedule::pauseAfter(run.tries) ? u" It is tried again by itself."_s
                                               : u" It is not tried again until its next time."_s);
    }
    return health;
}

ExportRunner::ExportRunner(store::DatabaseThread &chores, const Clock &clock, RuleBook rules,
                           QObject *parent)
    : QObject(parent)
    , m_chores(chores)
    , m_clock(clock)
    , m_rules(std::move(rules))
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &ExportRunner::look);
}

ExportRunner::~ExportRunner()
{
    giveUp();
}

void ExportRunner::start()
{
    m_timer.start();
    look();
}

void ExportRunner::look()
{
    if (std::exchange(m_inFlight, true))
        return;
    m_chores
        .run([now = m_clock.now(), rules = m_rules,
              closing = m_closing](store::Database &db) -> Result<ExportHealth> {
            const auto tried = runDueExports(db, now, rules, [closing] { return !*closing; });
            if (!tried)
                return Failure(tried.error());
            for (const ExportRun &run : *tried) {
                if (!run.error.isEmpty())
                    qCWarning(lcStore).noquote() << "Scheduled export" << run.plan << "failed";
            }
            return exportHealth(db, now);
        })
        .then(this, [this](const Result<ExportHealth> &health) {
            m_inFlight = false;
            if (!health) {
                qCWarning(lcStore).noquote()
                    << "Scheduled exports wait:" << health.error().toString();
                return;
            }
            if (std::exchange(m_health, *health) != *health)
                Q_EMIT changed();
        });
}

} // namespace zm::engine
