// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/ctl/commands.h>
#include <app/ctl/openstore.h>
#include <engine/storedanswers.h>
#include <store/database.h>

#include <QFile>

#include <calls/businessday.h>
#include <calls/metrics.h>
#include <exports/reportfile.h>
#include <reports/runreport.h>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

/// `--queue 8001 8002` means `--queue 8001 --queue 8002`.
QStringList spelledOut(const QStringList &arguments)
{
    QStringList out;
    QString repeats;
    bool first = false;
    for (const QString &word : arguments) {
        if (word == "--queue"_L1 || word == "--agent"_L1) {
            repeats = word;
            first = true;
        } else if (word.startsWith("--"_L1) || (word.startsWith(u'-') && word.size() > 1)) {
            repeats.clear();
        } else if (!repeats.isEmpty()) {
            if (!std::exchange(first, false))
                out += repeats;
        }
        out += word;
    }
    return out;
}

Failure usage(const QString &sentence)
{
    return fail(ErrorKind::Invalid, sentence);
}

Result<std::optional<int>> secondsOf(const QCommandLineParser &parser, const QString &name)
{
    if (!parser.isSet(name))
        return std::optional<int>();
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (!ok || value < 0)
        return usage(u"--%1 takes whole seconds."_s.arg(name));
    return std::optional<int>(value);
}

Result<reports::ReportRequest> requestFrom(const QCommandLineParser &parser)
{
    reports::ReportRequest request;
    request.id = parser.positionalArguments().value(1);
    if (!reports::findReport(request.id))
        return usage(
            u"There is no report \"%1\"; zoommatectl reports lists them."_s.arg(request.id));
    request.zone = QTimeZone::systemTimeZone();
    if (parser.isSet(u"zone"_s)) {
        request.zone = QTimeZone(parser.value(u"zone"_s).toLatin1());
        if (!request.zone.isValid())
            return usage(u"--zone takes a time zone such as Europe/London."_s);
    }
    const auto border = [&](const QString &name) -> Result<Instant> {
        const auto at = parseBorder(parser.value(name), request.zone);
        if (!at)
            return usage(u"--%1 takes a date or an instant with its offset."_s.arg(name));
        return *at;
    };
    const auto from = border(u"from"_s);
    const auto to = border(u"to"_s);
    if (!from || !to)
        return Failure(from ? to.error() : from.error());
    request.from = *from;
    request.to = *to;
    if (request.to <= request.from)
        return usage(u"--to lies before --from."_s);
    request.queues = parser.values(u"queue"_s);
    request.agents = parser.values(u"agent"_s);
    const auto target = secondsOf(parser, u"sl-target"_s);
    const auto shortAbandon = secondsOf(parser, u"short-abandon"_s);
    if (!target || !shortAbandon)
        return Failure(target ? shortAbandon.error() : target.error());
    request.slTarget = *target;
    request.shortAbandon = *shortAbandon;
    if (parser.isSet(u"sl-rule"_s)) {
        request.slRule = slRuleFrom(parser.value(u"sl-rule"_s));
        if (!request.slRule)
            return usage(u"--sl-rule takes a letter from A to F."_s);
    }
    if (parser.isSet(u"interval"_s)) {
        const auto interval = intervalFrom(parser.value(u"interval"_s));
        if (!interval)
            return usage(u"--interval takes 15m, 30m, 1h, 1d, 1w or 1M."_s);
        request.interval = *interval;
    }
    return request;
}

} // namespace

int runReports(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lists the reports with their columns."_s);
    addCommonOptions(parser);
    if (const auto code = parse(parser, arguments))
        return *code;
    for (const reports::ReportInfo &info : reports::reportCatalog()) {
        QStringList columns;
        for (const reports::Column &column : info.columns)
            columns += column.id;
        print(info.id + u' ' + columns.join(u','));
    }
    return Done;
}

int runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes a report as CSV, workbook (XLSX) or JSON."_s);
    parser.addPositionalArgument(u"export"_s, u"this command"_s);
    parser.addPositionalArgument(u"REPORT"_s, u"its id; zoommatectl reports lists them"_s);
    addCommonOptions(parser);
    parser.addOptions({
        {u"from"_s, u"Begin, inclusive: a date or an instant."_s, u"T"_s},
        {u"to"_s, u"End, exclusive."_s, u"T"_s},
        {u"zone"_s, u"Time zone of days and times; this computer's when not given."_s,
         u"Area/City"_s},
        {u"queue"_s, u"Only these queues, by extension."_s, u"EXT"_s},
        {u"agent"_s, u"Only these agents, by extension."_s, u"EXT"_s},
        {u"sl-target"_s, u"Target seconds of the service level; 20 when not given."_s,
         u"SECONDS"_s},
        {u"sl-rule"_s, u"A to F; A when not given."_s, u"RULE"_s},
        {u"short-abandon"_s, u"Abandons that waited less do not count; 5 when not given."_s,
         u"SECONDS"_s},
        {u"interval"_s, u"15m, 30m, 1h, 1d, 1w or 1M."_s, u"SPAN"_s},
        {u"format"_s, u"csv, xlsx or json."_s, u"FORMAT"_s, u"csv"_s},
        {u"bom"_s, u"Begin the CSV with a byte-order mark."_s},
        {u"out"_s, u"File; - or nothing for standard output."_s, u"FILE"_s, u"-"_s},
    });
    if (const auto code = parse(parser, spelledOut(arguments)))
        return *code;
    if (parser.positionalArguments().size() != 2)
        return complain(u"export takes one report: zoommatectl export REPORT --from T --to T"_s,
                        WrongUsage);
    const auto request = requestFrom(parser);
    if (!request)
        return complain(request.error());
    const auto format = exports::formatFrom(parser.value(u"format"_s));
    if (!format)
        return complain(u"--format takes csv, xlsx or json."_s, WrongUsage);
    const auto options = engineOptions(parser);
    if (!options)
        return complain(options.error());
    const auto db = openFiled(options->databasePath);
    if (!db)
        return complain(db.error());

    const QString path = parser.value(u"out"_s);
    const exports::FileForm form{*format, parser.isSet(u"bom"_s)};
    const auto run = [&](reports::RowSink &sink) {
        return engine::storedReport(**db, *request, sink);
    };
    if (path != "-"_L1) {
        const auto written = exports::writeReport(path, form, run);
        return written ? Done : complain(written.error());
    }
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return complain(u"Standard output cannot be written."_s);
    const auto written = run(*exports::writerFor(form, out));
    return written ? Done : complain(written.error());
}

} // namespace zm::app
