// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/ctl/commands.h>
#include <app/ctl/openstore.h>
#include <engine/storedcalls.h>
#include <store/database.h>

#include <QTextStream>

#include <calls/story.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

int runCall(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Tells the story of one call."_s);
    parser.addPositionalArgument(u"call"_s, u"this command"_s);
    parser.addPositionalArgument(u"CALL_ID"_s, u"Zoom's call id"_s);
    addCommonOptions(parser);
    if (const auto code = parse(parser, arguments))
        return *code;
    if (parser.positionalArguments().size() != 2)
        return complain(u"call takes one call id: zoommatectl call CALL_ID"_s, WrongUsage);
    const auto options = engineOptions(parser);
    if (!options)
        return complain(options.error());
    const auto db = openFiled(options->databasePath);
    if (!db)
        return complain(db.error());
    const QString id = parser.positionalArguments().at(1);
    const auto call = engine::storedCall(**db, CallId(id));
    if (!call)
        return complain(call.error());
    if (call->isEmpty())
        return complain(u"No call %1 is known."_s.arg(id));
    QTextStream(stdout) << storyOf(*call, options->zone);
    return Done;
}

} // namespace zm::app
