// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/ctl/commands.h>
#include <app/ctl/openstore.h>
#include <app/ctl/reportoptions.h>
#include <engine/storedanswers.h>
#include <store/database.h>

#include <QTextStream>

#include <calls/outcome.h>
#include <exports/masking.h>
#include <reports/runreport.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

/// Lines named at once when several fit.
constexpr qsizetype choicesShown = 20;

QString keyText(const reports::ReportTable &table, const reports::Row &row)
{
    QStringList parts;
    for (const QString &id : table.info.key) {
        const int column = table.info.columnOf(id);
        parts +=
            id + u'=' + reports::textOf(row.cells[column], table.info.columns[column], table.zone);
    }
    return parts.join(u' ');
}

/// The one line that `--line` means.
Result<reports::Row> lineMeant(const reports::ReportTable &table, const QStringList &wanted)
{
    QList<reports::Row> lines = table.rows;
    for (const QString &condition : wanted) {
        const int column = table.info.columnOf(condition.section(u'=', 0, 0));
        if (column < 0 || !condition.contains(u'='))
            return fail(ErrorKind::Invalid,
                        u"--line takes COLUMN=VALUE with a column of the report, not \"%1\"."_s.arg(
                            condition));
        const QString value = condition.section(u'=', 1);
        lines.removeIf([&](const reports::Row &row) {
            return reports::textOf(row.cells[column], table.info.columns[column], table.zone)
                   != value;
        });
    }
    if (lines.isEmpty())
        return fail(ErrorKind::NotFound,
                    u"No line of the report fits: nothing was counted there."_s);
    if (lines.size() == 1)
        return lines.first();
    QString text = u"%1 lines fit; name one by --line COLUMN=VALUE:"_s.arg(lines.size());
    for (const reports::Row &row : lines.first(std::min(lines.size(), choicesShown)))
        text += u"\n  "_s + keyText(table, row);
    if (lines.size() > choicesShown)
        text += u"\n  …"_s;
    return fail(ErrorKind::Invalid, text);
}

QString callText(const engine::CallLine &call, const QTimeZone &zone, bool masked)
{
    const auto shown = [masked](const QString &number) {
        return masked ? exports::maskedText(number) : number;
    };
    QStringList parts{toIsoLocal(call.start, zone), shown(call.from) + u" → "_s + shown(call.to)};
    if (!call.queue.isEmpty())
        parts += call.queue;
    if (!call.agent.isEmpty())
        parts += call.agent;
    parts += wordOf(call.result, call.word);
    parts += u"wait %1 s"_s.arg(roundedSeconds(call.wait));
    parts += u"talk %1 s"_s.arg(call.talk.count());
    if (call.provisional)
        parts += u"provisional"_s;
    parts += call.id.text;
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

} // namespace

int runExplain(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Explains one number of a report: its rule, what it was made of, and the calls (or the "
        u"agents' time) behind it, as many as the number says."_s);
    parser.addPositionalArgument(u"explain"_s, u"this command"_s);
    parser.addPositionalArgument(u"REPORT"_s, u"its id; zoommatectl reports lists them"_s);
    parser.addPositionalArgument(u"COLUMN"_s, u"whose number is meant"_s);
    addCommonOptions(parser);
    addReportOptions(parser);
    addRangeOptions(parser);
    parser.addOption(
        {u"line"_s,
         u"Which line of the report, by what stands in one of its columns; may be given "
         u"several times."_s,
         u"COLUMN=VALUE"_s});
    if (const auto code = parse(parser, spelledOut(arguments)))
        return *code;
    if (parser.positionalArguments().size() != 3)
        return complain(
            u"explain takes a report and a column: zoommatectl explain REPORT COLUMN --from T --to T"_s,
            WrongUsage);
    const auto request = rangedRequest(parser);
    if (!request)
        return complain(request.error());
    const QString column = parser.positionalArguments().at(2);
    if (reports::findReport(request->id)->columnOf(column) < 0)
        return complain(
            u"%1 has no column \"%2\"; zoommatectl reports lists them."_s.arg(request->id, column),
            WrongUsage);
    const auto options = engineOptions(parser);
    if (!options)
        return complain(options.error());
    const auto db = openFiled(options->databasePath);
    if (!db)
        return complain(db.error());
    const auto table = engine::storedReport(**db, *request);
    if (!table)
        return complain(table.error());
    const auto line = lineMeant(*table, parser.values(u"line"_s));
    if (!line)
        return complain(line.error());
    const auto answer = engine::explained(**db, {*request, column, *line});
    if (!answer)
        return complain(answer.error());

    QTextStream out(stdout);
    const bool masked = parser.isSet(u"mask"_s);
    out << column << ": " << reports::textOf(answer->value, answer->column, table->zone) << '\n'
        << keyText(*table, *line) << '\n'
        << "rule: " << answer->column.rule << '\n';
    if (!answer->inputs.isEmpty())
        out << "made of: " << answer->inputs << '\n';
    if (!answer->stays.isEmpty()) {
        out << "time: " << answer->stays.size() << '\n';
        for (const reports::Stay &stay : answer->stays)
            out << "  " << toIsoLocal(stay.from, table->zone) << "  "
                << toIsoLocal(stay.to, table->zone) << "  " << stay.agent.label() << "  "
                << stay.state << "  " << roundedSeconds(stay.to - stay.from) << " s\n";
    }
    if (!answer->calls.isEmpty() || answer->stays.isEmpty()) {
        out << "calls: " << answer->calls.size() << '\n';
        for (const engine::CallLine &call : answer->calls)
            out << "  " << callText(call, table->zone, masked) << '\n';
    }
    return Done;
}

} // namespace zm::app
