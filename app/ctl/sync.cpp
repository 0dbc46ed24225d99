// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/credentials.h>
#include <app/ctl/commands.h>
#include <app/ctl/openstore.h>
#include <engine/engine.h>

#include <QCoreApplication>
#include <QDate>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

struct Days
{
    Instant from{};
    Instant to{};
};

/// Days in UTC, both inclusive; yesterday and today when none are given.
Result<Days> daysFrom(const QCommandLineParser &parser, Instant now)
{
    const QDate today = toDateTime(now).date();
    const auto read = [&](const QString &name, QDate otherwise) {
        return parser.isSet(name) ? QDate::fromString(parser.value(name), Qt::ISODate) : otherwise;
    };
    const QDate from = read(u"from"_s, parser.isSet(u"to"_s) ? QDate() : today.addDays(-1));
    const QDate to = read(u"to"_s, parser.isSet(u"from"_s) ? QDate() : today);
    if (!from.isValid() || !to.isValid())
        return fail(ErrorKind::Invalid,
                    u"--from and --to go together and take dates: 2026-11-24."_s);
    if (to < from)
        return fail(ErrorKind::Invalid, u"--to lies before --from."_s);
    return Days{fromDateTime(from.startOfDay(Qt::UTC)),
                std::min(fromDateTime(to.addDays(1).startOfDay(Qt::UTC)), now)};
}

/// Not available, or not comparable, is an answer and no failure of the reading.
QString sentenceOf(const engine::AuditHealth &audit)
{
    if (audit.state != engine::AuditHealth::State::Compared)
        return audit.message;
    if (audit.unexplained > 0)
        return u"Zoom's own queue totals differ: zoommatectl export zoom-audit lists them."_s;
    return u"Zoom's own queue totals were compared with ours."_s;
}

} // namespace

int runSync(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Reads roster, queues and call history by REST, then ends."_s);
    parser.addPositionalArgument(u"sync"_s, u"this command"_s);
    addCommonOptions(parser);
    parser.addOptions({
        {u"from"_s, u"First day, UTC."_s, u"DATE"_s},
        {u"to"_s, u"Last day, UTC, inclusive."_s, u"DATE"_s},
    });
    if (const auto code = parse(parser, arguments))
        return *code;
    const SystemClock clock;
    auto options = engineOptions(parser);
    if (!options)
        return complain(options.error());
    const auto days = daysFrom(parser, clock.now());
    if (!days)
        return complain(days.error());
    options->webSocket = false;

    StartCredentials secrets(*accountOf(parser), options->proxy);
    QObject context;
    std::unique_ptr<engine::Engine> engine;
    bool ok = true;
    secrets.read([&](const Result<zoom::Credentials> &stored) {
        if (!stored) {
            QCoreApplication::exit(complain(stored.error()));
            return;
        }
        options->credentials = *stored;
        if (!options->credentials.canSignIn()) {
            QCoreApplication::exit(complain(
                u"No sign-in: %1 missing. Set them in the environment or the keychain."_s.arg(
                    options->credentials.missing().join(u", "_s))));
            return;
        }
        engine = std::make_unique<engine::Engine>(*options, clock);
        engine->open([&](const Result<store::OpenReport> &opened) {
            if (!opened || opened->notice) {
                QCoreApplication::exit(opened ? complain(*opened->notice)
                                              : complain(opened.error()));
                return;
            }
            QObject::connect(engine.get(), &engine::Engine::syncFinished, &context,
                             [&](bool synced, const QString &outcome) {
                                 ok = ok && synced;
                                 // Last, because Zoom's totals name queues by what was just read.
                                 engine->compareWithZoom(
                                     days->from, days->to,
                                     [&, outcome](const engine::AuditHealth &audit) {
                                         engine->stop([&ok, outcome, line = sentenceOf(audit)] {
                                             print(outcome);
                                             print(line);
                                             QCoreApplication::exit(ok ? Done : Failed);
                                         });
                                     });
                             });
            // The history first, so that the line about the reading can name its calls.
            engine->syncHistory(days->from, days->to, [&](const Result<> &done) {
                if (!done) {
                    ok = false;
                    complain(done.error());
                }
                engine->readDirectory();
            });
        });
    });
    const int code = QCoreApplication::exec();
    engine.reset();
    if (code != Done)
        return code;
    const auto ready = bringRowsUp(options->databasePath);
    return ready ? Done : complain(ready.error());
}

} // namespace zm::app
