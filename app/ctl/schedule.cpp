// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/ctl/commands.h>
#include <app/ctl/openstore.h>
#include <app/ctl/reportoptions.h>
#include <engine/exportrunner.h>
#include <store/database.h>
#include <store/exportlog.h>

#include <QDir>

#include <schedule/exportplan.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

QString timeText(Instant at, const schedule::ExportPlan &plan)
{
    return toIsoLocal(at, plan.zone);
}

int list(store::Database &db)
{
    const SystemClock clock;
    const auto plans = engine::scheduledExports(db, clock.now());
    if (!plans)
        return complain(plans.error());
    if (plans->isEmpty())
        print(u"Nothing is scheduled. zoommatectl schedule add REPORT --folder DIR begins."_s);
    for (const auto &[plan, next, run] : *plans) {
        print(u"%1  %2"_s.arg(plan.id).arg(describe(plan)));
        if (run && run->done)
            print(u"   last: %1, %2"_s.arg(timeText(run->time, plan), run->file));
        else if (run && !run->error.isEmpty())
            print(u"   last: %1 failed at try %2: %3"_s.arg(timeText(run->time, plan))
                      .arg(run->tries)
                      .arg(run->error));
        print(u"   next: %1"_s.arg(timeText(next, plan)));
    }
    return Done;
}

Result<schedule::ExportPlan> planFrom(const QCommandLineParser &parser, Instant now)
{
    schedule::ExportPlan plan;
    plan.report = parser.positionalArguments().value(2);
    const auto choices = reportChoices(parser);
    if (!choices)
        return Failure(choices.error());
    plan.zone = choices->zone;
    plan.queues = choices->queues;
    plan.agents = choices->agents;
    plan.sites = choices->sites;
    plan.teams = choices->teams;
    plan.interval = choices->interval;
    plan.slTarget = choices->slTarget;
    plan.slRule = choices->slRule;
    plan.shortAbandon = choices->shortAbandon;
    const auto form = fileForm(parser);
    if (!form)
        return Failure(form.error());
    plan.form = *form;
    plan.range = reports::rangePresetFrom(parser.value(u"range"_s));
    if (reports::wordOf(plan.range) != parser.value(u"range"_s))
        plan.range = reports::RangePreset::Free; // said by validate()
    plan.time = QTime::fromString(parser.value(u"time"_s), u"HH:mm"_s);
    const auto days = schedule::weekdaysFrom(parser.value(u"days"_s));
    if (!days)
        return fail(ErrorKind::Invalid, u"--days takes mon,tue,wed,thu,fri,sat,sun or every."_s);
    plan.weekdays = *days;
    if (const QString folder = parser.value(u"folder"_s); !folder.isEmpty())
        plan.folder = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    plan.since = now;
    const auto valid = validate(plan);
    return valid ? Result<schedule::ExportPlan>(plan) : Failure(valid.error());
}

int add(store::Database &db, const QCommandLineParser &parser)
{
    const SystemClock clock;
    const auto plan = planFrom(parser, clock.now());
    if (!plan)
        return complain(plan.error());
    const auto id = engine::keepPlan(db, *plan, clock.now());
    if (!id)
        return complain(id.error());
    print(u"%1  %2"_s.arg(*id).arg(describe(*plan)));
    print(u"   next: %1; the desktop or zoommatectl collect must run then, or later"_s.arg(
        timeText(nextTime(*plan, clock.now()), *plan)));
    return Done;
}

int remove(store::Database &db, const QString &number)
{
    bool ok = false;
    const qint64 id = number.toLongLong(&ok);
    if (!ok)
        return complain(u"remove takes the number that schedule list shows."_s, WrongUsage);
    const auto removed = store::ExportLog::remove(db, id);
    if (!removed)
        return complain(removed.error());
    return *removed ? Done : complain(u"There is no scheduled export %1."_s.arg(id));
}

int run(store::Database &db)
{
    const SystemClock clock;
    const auto tried = engine::runDueExports(db, clock.now(), {});
    if (!tried)
        return complain(tried.error());
    bool ok = true;
    for (const store::ExportRun &each : *tried) {
        ok = ok && each.error.isEmpty();
        if (each.error.isEmpty())
            print(each.file);
        else
            complain(u"Scheduled export %1: %2"_s.arg(each.plan).arg(each.error));
    }
    if (tried->isEmpty())
        print(u"Nothing is due."_s);
    return ok ? Done : Failed;
}

} // namespace

int runSchedule(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Reports that are written to a folder by themselves, while the desktop or collect runs; "
        u"times that passed while neither did are made up for."_s);
    parser.addPositionalArgument(u"schedule"_s, u"this command"_s);
    parser.addPositionalArgument(u"list | add REPORT | remove N | run"_s,
                                 u"what to do; run writes what is due now"_s);
    addCommonOptions(parser);
    addReportOptions(parser);
    parser.addOptions({
        {u"range"_s,
         u"today, yesterday, this-week, last-week, this-month, last-month, this-quarter, "
         u"last-quarter or same-weekday."_s,
         u"RANGE"_s, u"yesterday"_s},
        {u"time"_s, u"Time of the day."_s, u"HH:MM"_s, u"06:00"_s},
        {u"days"_s, u"mon,tue,wed,thu,fri,sat,sun or every."_s, u"DAYS"_s, u"every"_s},
        {u"folder"_s, u"Where the files go."_s, u"DIR"_s},
    });
    if (const auto code = parse(parser, spelledOut(arguments)))
        return *code;
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(1);
    const qsizetype expected = what == "add"_L1 || what == "remove"_L1 ? 3 : 2;
    const bool isKnown = QStringList{u"list"_s, u"add"_s, u"remove"_s, u"run"_s}.contains(what);
    if (!isKnown || words.size() != expected)
        return complain(u"schedule takes list, add REPORT, remove N or run."_s, WrongUsage);
    const auto options = engineOptions(parser);
    if (!options)
        return complain(options.error());
    // Plans may be made before the first call is known; only a run needs calls.
    const auto db = what == "run"_L1 ? openFiled(options->databasePath)
                                     : store::Database::open(options->databasePath);
    if (!db)
        return complain(db.error());
    if (what == "list"_L1)
        return list(**db);
    if (what == "add"_L1)
        return add(**db, parser);
    return what == "remove"_L1 ? remove(**db, words[2]) : run(**db);
}

} // namespace zm::app
