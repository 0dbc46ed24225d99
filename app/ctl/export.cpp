// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/ctl/commands.h>
#include <app/ctl/openstore.h>
#include <app/ctl/reportoptions.h>
#include <engine/storedanswers.h>
#include <store/database.h>

#include <QFile>

#include <exports/reportfile.h>
#include <reports/runreport.h>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

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
    addReportOptions(parser);
    addRangeOptions(parser);
    parser.addOption({u"out"_s, u"File; - or nothing for standard output."_s, u"FILE"_s, u"-"_s});
    if (const auto code = parse(parser, spelledOut(arguments)))
        return *code;
    if (parser.positionalArguments().size() != 2)
        return complain(u"export takes one report: zoommatectl export REPORT --from T --to T"_s,
                        WrongUsage);
    auto request = rangedRequest(parser);
    if (!request)
        return complain(request.error());
    const auto form = fileForm(parser);
    if (!form)
        return complain(form.error());
    const auto options = engineOptions(parser);
    if (!options)
        return complain(options.error());
    const auto db = openFiled(options->databasePath);
    if (!db)
        return complain(db.error());

    const QString path = parser.value(u"out"_s);
    const auto run = [&](reports::RowSink &sink) {
        return engine::storedReport(**db, *request, sink);
    };
    if (path != "-"_L1) {
        const auto written = exports::writeReport(path, *form, run);
        return written ? Done : complain(written.error());
    }
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return complain(u"Standard output cannot be written."_s);
    const auto written = run(*exports::writerFor(*form, out));
    return written ? Done : complain(written.error());
}

} // namespace zm::app
