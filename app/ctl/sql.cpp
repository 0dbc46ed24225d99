// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/ctl/commands.h>
#include <app/ctl/openstore.h>
#include <app/ctl/reportoptions.h>
#include <engine/sqlanswer.h>
#include <store/database.h>

#include <QFile>

#include <exports/reportfile.h>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

int runSql(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Answers a question of yours to the database: one SELECT over the views calls, visits, "
        u"offers, legs, agents, queues, agent_states, presence and seats. It can only read."_s);
    parser.addPositionalArgument(u"sql"_s, u"this command"_s);
    parser.addPositionalArgument(u"SELECT"_s, u"the question; - reads it from standard input"_s);
    addCommonOptions(parser);
    parser.addOptions({
        {u"format"_s, u"csv, xlsx or json."_s, u"FORMAT"_s, u"csv"_s},
        {u"bom"_s, u"Begin the CSV with a byte-order mark."_s},
        maskOption(),
        {u"seconds"_s, u"Stop after so long; 30 when not given."_s, u"SECONDS"_s, u"30"_s},
        {u"out"_s, u"File; - or nothing for standard output."_s, u"FILE"_s, u"-"_s},
    });
    if (const auto code = parse(parser, arguments))
        return *code;
    if (parser.positionalArguments().size() != 2)
        return complain(u"sql takes one question: zoommatectl sql \"SELECT …\""_s, WrongUsage);
    const auto form = fileForm(parser);
    if (!form)
        return complain(form.error());
    bool ok = false;
    store::QueryLimits limits;
    limits.time = seconds(parser.value(u"seconds"_s).toUInt(&ok));
    if (!ok || limits.time <= 0s)
        return complain(u"--seconds takes a whole number above 0."_s, WrongUsage);
    QString question = parser.positionalArguments().at(1);
    if (question == "-"_L1) {
        QFile in;
        if (!in.open(stdin, QIODevice::ReadOnly))
            return complain(u"Standard input cannot be read."_s);
        question = QString::fromUtf8(in.readAll());
    }
    const auto options = engineOptions(parser);
    if (!options)
        return complain(options.error());
    if (const auto ready = bringRowsUp(options->databasePath); !ready)
        return complain(ready.error());

    const auto answer = [&](reports::RowSink &sink) -> Result<> {
        const auto told = engine::answerSql(options->databasePath, question, sink, limits);
        return told ? Result<>() : Failure(told.error());
    };
    const QString path = parser.value(u"out"_s);
    if (path != "-"_L1) {
        const auto written = exports::writeReport(path, *form, answer);
        return written ? Done : complain(written.error());
    }
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return complain(u"Standard output cannot be written."_s);
    const auto written = answer(*exports::writerFor(*form, out));
    return written ? Done : complain(written.error());
}

} // namespace zm::app
