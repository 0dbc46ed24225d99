// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/credentials.h>
#include <app/ctl/commands.h>
#include <store/database.h>
#include <store/feedlog.h>
#include <store/journal.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <setup/setupcheck.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

/// A feed notes a sign of life every half minute; this long after one it may still be there.
constexpr milliseconds stillThere = 90s;

QString wordOf(setup::CheckState state)
{
    switch (state) {
    case setup::CheckState::Open:
        return u"open"_s;
    case setup::CheckState::Ok:
        return u"ok"_s;
    case setup::CheckState::Note:
        return u"note"_s;
    case setup::CheckState::Missing:
        return u"MISSING"_s;
    }
    return {};
}

void printLines(const QList<setup::CheckLine> &lines)
{
    qsizetype widest = 0;
    for (const setup::CheckLine &line : lines)
        widest = std::max(widest, line.title.size());
    for (const setup::CheckLine &line : lines) {
        QString text = wordOf(line.state).leftJustified(9) + line.title.leftJustified(widest + 2)
                       + line.finding;
        if (!line.wayOn.isEmpty())
            text += u' ' + line.wayOn;
        print(text);
    }
}

/// What the collected data proves; nothing of it is needed, so a database that cannot be read is
/// only named.
void readProof(const QString &path, Instant now, setup::CheckOptions &options)
{
    if (path.contains("://"_L1) || !QFileInfo::exists(path))
        return;
    const auto db = store::Database::open(path, {.readOnly = true});
    if (!db) {
        complain(db.error());
        return;
    }
    if (const auto types = store::Journal::types(**db)) {
        for (const store::EventTypeCount &type : *types)
            options.eventsSeen.insert(type.type, type.firstReceived);
    }
    if (const auto spans = store::FeedLog::spans(**db, now - stillThere, now + 1h)) {
        for (const store::FeedSpan &span : *spans) {
            if (span.source == EventSource::WebSocket && !span.to && now - span.alive < stillThere)
                options.feedIsLive = true;
        }
    }
}

} // namespace

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Proves the set-up against the Zoom account, line by line. Exit 1 if anything needed is "
        "missing."_s);
    parser.addPositionalArgument(u"check"_s, u"this command"_s);
    addCommonOptions(parser);
    parser.addOption(
        {u"no-websocket"_s, u"Do not open the event stream, not even for a moment."_s});
    if (const auto code = parse(parser, arguments))
        return *code;
    const auto engine = engineOptions(parser);
    if (!engine)
        return complain(engine.error());

    const SystemClock clock;
    setup::CheckOptions options;
    options.hosts = engine->hosts;
    options.openWebSocket = !parser.isSet(u"no-websocket"_s);
    readProof(engine->databasePath, clock.now(), options);

    StartCredentials secrets(*accountOf(parser), engine->proxy);
    QObject context;
    std::unique_ptr<setup::SetupCheck> check;
    secrets.read([&](const Result<zoom::Credentials> &stored) {
        if (stored)
            options.credentials = *stored;
        else
            complain(stored.error());
        check = std::make_unique<setup::SetupCheck>(options, clock);
        QObject::connect(check.get(), &setup::SetupCheck::finished, &context, [&] {
            printLines(check->lines());
            QCoreApplication::exit(check->passed() ? Done : Failed);
        });
        check->start();
    });
    return QCoreApplication::exec();
}

} // namespace zm::app
