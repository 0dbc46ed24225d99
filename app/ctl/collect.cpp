// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/credentials.h>
#include <app/ctl/collectalerts.h>
#include <app/ctl/commands.h>
#include <app/exitsignals.h>
#include <base/crashreport.h>
#include <base/logging.h>
#include <engine/engine.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <webhook/endpoint.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

/// A stop that takes longer than this would be killed by a service manager; what is not written by
/// then was never acknowledged.
constexpr int stopWithinMs = 8000;

Result<webhook::Options> webhookOptions(const QCommandLineParser &parser)
{
    bool isNumber = false;
    const int port = parser.value(u"webhook-port"_s).toInt(&isNumber);
    if (!isNumber || port < 0 || port > 65535)
        return fail(ErrorKind::Invalid, u"--webhook-port takes a number from 0 to 65535."_s);
    webhook::Options options;
    options.port = quint16(port);
    if (parser.isSet(u"webhook-host"_s))
        options.host = parser.value(u"webhook-host"_s);
    if (parser.isSet(u"webhook-path"_s))
        options.path = parser.value(u"webhook-path"_s);
    options.certificateFile = parser.value(u"tls-cert"_s);
    options.keyFile = parser.value(u"tls-key"_s);
    options.plainPathToo = parser.isSet(u"webhook-plain-path"_s);
    return options;
}

Result<tunnel::Choice> tunnelChoice(const QCommandLineParser &parser)
{
    tunnel::Choice choice;
    if (!parser.isSet(u"tunnel"_s))
        return choice;
    const auto kind = tunnel::kindFrom(parser.value(u"tunnel"_s));
    if (!kind)
        return fail(
            ErrorKind::Invalid,
            u"--tunnel takes one of: cloudflared, cloudflared-named, ngrok, ssh, command."_s);
    if (!parser.isSet(u"webhook-port"_s))
        return fail(ErrorKind::Invalid,
                    u"A tunnel leads to the webhook receiver: give --webhook-port as well."_s);
    choice.kind = *kind;
    choice.destination = parser.value(u"tunnel-to"_s);
    choice.remote = parser.value(u"tunnel-remote"_s);
    choice.arguments = parser.value(u"tunnel-arguments"_s);
    choice.command = parser.value(u"tunnel-command"_s);
    choice.publicUrl = parser.value(u"public-url"_s);
    // What it lacks is better said at once than by a tunnel that never comes up.
    if (choice.kind != tunnel::Kind::None && choice.kind != tunnel::Kind::CloudflaredNamed)
        if (const auto plan = tunnel::planOf(choice, {}, {}); !plan)
            return Failure(plan.error());
    return choice;
}

/// The address without its secret end, which is for Zoom's form and no log.
QString addressOf(const webhook::Options &webhook, quint16 port)
{
    return u"%1:%2%3"_s.arg(webhook.host).arg(port).arg(webhook.path);
}

void tellTunnel(const tunnel::Status &status, const webhook::Options &webhook, bool hasSecretEnd)
{
    if (status.state == tunnel::State::Up && !status.publicUrl.isEmpty())
        print(u"The tunnel is up. Endpoint for Zoom: %1%2"_s.arg(
            webhook::endpointUrl(status.publicUrl, webhook.path, {}),
            hasSecretEnd ? u"/ and the secret end of the path"_s : QString()));
    else if (status.state == tunnel::State::Up)
        print(u"The tunnel is up."_s);
    else if (!status.message.isEmpty())
        complain(u"Tunnel: "_s + status.message);
}

} // namespace

int runCollect(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Collects events and records, without a face."_s);
    parser.addPositionalArgument(u"collect"_s, u"this command"_s);
    addCommonOptions(parser);
    parser.addOptions({
        {u"webhook-port"_s, u"Listen for webhooks on this port."_s, u"N"_s},
        {u"webhook-host"_s, u"Address to listen on; 127.0.0.1 when not given."_s, u"H"_s},
        {u"webhook-path"_s, u"Path of the webhook; /webhook when not given."_s, u"PATH"_s},
        {u"tls-cert"_s, u"Certificate chain, PEM."_s, u"F"_s},
        {u"tls-key"_s, u"Its key, PEM."_s, u"F"_s},
        {u"webhook-plain-path"_s,
         u"Take webhooks on the path without its secret end (ZOOMMATE_WEBHOOK_PATH) too, until "
         "Zoom knows the new address."_s},
        {u"tunnel"_s,
         u"Bring webhooks here: cloudflared, cloudflared-named, ngrok, ssh or command. Its token "
         "comes from ZOOMMATE_TUNNEL_TOKEN."_s,
         u"KIND"_s},
        {u"tunnel-to"_s, u"ssh's user@host, the named tunnel, or ngrok's domain."_s, u"DEST"_s},
        {u"tunnel-remote"_s, u"ssh: where the server listens, [address:]port."_s, u"PORT"_s},
        {u"tunnel-arguments"_s, u"More arguments of the tunnel's program."_s, u"TEXT"_s},
        {u"tunnel-command"_s, u"The command; {port} and {url} stand for the receiver's."_s,
         u"TEXT"_s},
        {u"public-url"_s, u"The tunnel's public address, where its output does not tell it."_s,
         u"URL"_s},
        {u"no-websocket"_s, u"Do not open Zoom's WebSocket."_s},
    });
    addAlertOptions(parser);
    addBackfillOption(parser);
    if (const auto code = parse(parser, arguments))
        return *code;
    if (parser.positionalArguments().size() != 1)
        return complain(u"collect takes no file: zoommatectl collect [options]"_s, WrongUsage);
    auto options = engineOptions(parser);
    if (!options)
        return complain(options.error());
    if (const auto backfill = readBackfill(parser, *options); !backfill)
        return complain(backfill.error());
    options->webSocket = !parser.isSet(u"no-websocket"_s);
    if (parser.isSet(u"webhook-port"_s)) {
        auto webhook = webhookOptions(parser);
        if (!webhook)
            return complain(webhook.error());
        options->webhook = *webhook;
    }
    auto tunnel = tunnelChoice(parser);
    if (!tunnel)
        return complain(tunnel.error());
    options->tunnel = *tunnel;
    const auto hooks = alertHooks(parser);
    if (!hooks)
        return complain(hooks.error());

    const QString folder = QFileInfo(options->databasePath).absolutePath();
    if (const auto crash = lastCrash(folder, SystemClock().now()))
        complain(
            u"It broke off at %1 (%2). What was acknowledged is on disk. The report is in %3."_s
                .arg(toIsoUtc(crash->at), crash->signal, crash->path));
    leaveCrashReports(folder, versionText());
    ExitSignals exitSignals;
    StartCredentials secrets(*accountOf(parser), options->proxy);
    const SystemClock clock;
    std::unique_ptr<engine::Engine> engine;
    std::unique_ptr<CollectorAlerts> alerts;
    bool stopping = false;
    const auto stop = [&] {
        if (std::exchange(stopping, true))
            return;
        if (!engine) {
            QCoreApplication::exit(Done);
            return;
        }
        QTimer::singleShot(stopWithinMs, engine.get(), [] { QCoreApplication::exit(Done); });
        engine->stop([] { QCoreApplication::exit(Done); });
    };
    QObject::connect(&exitSignals, &ExitSignals::requested, &exitSignals, stop);

    const auto begin = [&](const Result<zoom::Credentials> &stored) {
        if (!stored)
            complain(stored.error());
        else
            options->credentials = *stored;
        options->secretsFrom = secrets.origin();
        const zoom::Credentials &credentials = options->credentials;
        const bool socket =
            options->webSocket && !credentials.subscriptionId.isEmpty() && credentials.canSignIn();
        const bool webhook = options->webhook && !credentials.secretToken.isEmpty();
        if (options->webhook && !webhook)
            complain(
                u"Without a secret token (ZOOMMATE_SECRET_TOKEN) no webhook can be believed; none is listened for."_s);
        if (!credentials.canSignIn())
            complain(u"No sign-in: %1 missing. Roster, presence and history are not read."_s.arg(
                credentials.missing().join(u", "_s)));
        if (!socket && !webhook && !credentials.canSignIn()) {
            QCoreApplication::exit(complain(u"There is nothing to collect from."_s));
            return;
        }
        engine = std::make_unique<engine::Engine>(*options, clock);
        QObject::connect(engine.get(), &engine::Engine::notice, engine.get(),
                         [](const QString &text) {
                             if (!text.isEmpty())
                                 complain(text);
                         });
        QObject::connect(engine.get(), &engine::Engine::tunnelChanged, engine.get(),
                         [&](const tunnel::Status &status) {
                             tellTunnel(status, *options->webhook,
                                        !options->credentials.webhookPath.isEmpty());
                         });
        alerts = std::make_unique<CollectorAlerts>(*engine, *accountOf(parser)->settings(),
                                                   options->zone, *hooks, clock);
        engine->open([&, webhook](const Result<store::OpenReport> &opened) {
            if (!opened || opened->notice) {
                QCoreApplication::exit(opened ? complain(*opened->notice)
                                              : complain(opened.error()));
                return;
            }
            engine->start();
            if (webhook && engine->webhookPort() == 0) {
                QCoreApplication::exit(Failed);
                return;
            }
            if (engine->webhookPort())
                print(u"Listening on "_s + addressOf(*options->webhook, engine->webhookPort()));
            else
                print(u"Collecting."_s);
        });
    };
    secrets.read(begin);
    return QCoreApplication::exec();
}

} // namespace zm::app
