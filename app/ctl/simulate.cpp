// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/ctl/simulate.h>
#include <app/exitsignals.h>
#include <simulator/server.h>
#include <simulator/truth.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

enum { done = 0, failed = 1, wrongUsage = 2 };

// What is written to a file needs a date of its own, or the same seed would not give the same file.
constexpr auto fileStart = u"2026-11-23T10:00:00Z";

struct Plan
{
    sim::Options options;
    sim::Faults faults;
    quint16 port = 0;
    double speed = 1.0;
    std::optional<Instant> start;
    std::optional<std::chrono::minutes> duration;
    QString truthFile;
    QString eventsFile;
    QUrl webhook;
    seconds dropSocketEvery{0};
    seconds linger{2};
};

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

int complain(const QString &line, int code)
{
    QTextStream(stderr) << "simulate: " << line << Qt::endl;
    return code;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A simulated Zoom Phone account on this machine: OAuth, REST, WebSocket "
        "and webhooks, with calls that it invents from a seed."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"simulate"_s, u"this command"_s);
    parser.addOptions({
        {u"port"_s, u"Listen on 127.0.0.1:<P>; 0 takes a free one."_s, u"P"_s, u"8788"_s},
        {u"seed"_s, u"Another seed, another account."_s, u"N"_s, u"1"_s},
        {u"speed"_s, u"Simulated seconds in a real second, up to 1000."_s, u"X"_s, u"1"_s},
        {u"agents"_s, u"How many agents."_s, u"N"_s, u"40"_s},
        {u"queues"_s, u"How many call queues."_s, u"N"_s, u"6"_s},
        {u"volume"_s, u"Calls, as a multiple of the usual."_s, u"F"_s, u"1"_s},
        {u"zone"_s, u"Time zone of the account."_s, u"Area/City"_s, u"Europe/London"_s},
        {u"start"_s, u"Simulated time at the start, ISO 8601 with offset; default now."_s,
         u"TIME"_s},
        {u"duration"_s,
         u"No new call after so many simulated minutes; ends when the last is on record."_s,
         u"MINUTES"_s},
        {u"linger"_s, u"Real seconds to serve on after that, for a client's last questions."_s,
         u"S"_s, u"2"_s},
        {u"truth"_s, u"At the end, write what was true: calls, states, report rows."_s, u"FILE"_s},
        {u"events"_s, u"Serve nothing: write what arrives in --duration, one JSON a line."_s,
         u"FILE.jsonl"_s},
        {u"webhook-url"_s, u"Deliver by POST to this endpoint too."_s, u"URL"_s},
        {u"records"_s, u"Generations of record events: v1, v2, v3, or several with commas."_s,
         u"LIST"_s, u"v3"_s},
        {u"twins"_s, u"Arrays in REST history: new, old or both."_s, u"WHICH"_s, u"both"_s},
        {u"without-scope"_s, u"A scope that is not granted; may be repeated."_s, u"SCOPE"_s},
        {u"with-scope"_s, u"A scope beyond the nine; may be repeated."_s, u"SCOPE"_s},
        {u"plan"_s, u"Rate limits: off, pro or business."_s, u"PLAN"_s, u"off"_s},
        {u"token-lifetime"_s, u"Seconds until a token ends."_s, u"S"_s, u"3600"_s},
        {u"forget"_s, u"Chance that an optional field is left out."_s, u"P"_s, u"0"_s},
        {u"queue-legs"_s, u"Tell of rings whose callee is the queue itself, too."_s},
        {u"extra-keys"_s, u"Put unknown keys into bodies."_s},
        {u"double"_s, u"Chance that an event arrives twice."_s, u"P"_s, u"0"_s},
        {u"shuffle"_s, u"Events are late by up to so many seconds, and so out of order."_s, u"S"_s,
         u"0"_s},
        {u"late"_s, u"Chance that an event is late by 5, 25 or 85 minutes."_s, u"P"_s, u"0"_s},
        {u"lose"_s, u"Chance that an event never arrives."_s, u"P"_s, u"0"_s},
        {u"burst"_s, u"Events of so many milliseconds arrive in one."_s, u"MS"_s, u"0"_s},
        {u"unknown"_s, u"Chance that an unknown event comes along."_s, u"P"_s, u"0"_s},
        {u"malformed"_s, u"Chance that a broken body comes along."_s, u"P"_s, u"0"_s},
        {u"oversize"_s, u"Chance that a body over 1 MB comes along."_s, u"P"_s, u"0"_s},
        {u"bad-signature"_s, u"Sign webhooks wrongly."_s},
        {u"stale-timestamp"_s, u"Webhook time headers are ten minutes old."_s},
        {u"drop-websocket"_s, u"Cut the WebSocket every so many real seconds."_s, u"S"_s, u"0"_s},
        {u"token-fault"_s, u"client, disabled, account or server: what the token endpoint says."_s,
         u"WHICH"_s},
        {u"server-errors"_s, u"The first so many REST requests answer 502."_s, u"N"_s, u"0"_s},
        {u"too-many"_s, u"The first so many REST requests answer 429."_s, u"N"_s, u"0"_s},
        {u"verbose"_s, u"Tell more."_s},
    });
}

/// Reads numbers and remembers the first that is none.
class Numbers
{
public:
    explicit Numbers(const QCommandLineParser &parser)
        : m_parser(parser)
    {}
    double real(const QString &name, double least, double most)
    {
        bool isNumber = false;
        const double value = m_parser.value(name).toDouble(&isNumber);
        if ((!isNumber || value < least || value > most) && m_wrong.isEmpty())
            m_wrong = u"--%1 wants a number from %2 to %3."_s.arg(name).arg(least).arg(most);
        return value;
    }
    int whole(const QString &name, int least, int most) { return int(real(name, least, most)); }
    double chance(const QString &name) { return real(name, 0.0, 1.0); }
    const QString &wrong() const { return m_wrong; }
    void refuse(const QString &why)
    {
        if (m_wrong.isEmpty())
            m_wrong = why;
    }

private:
    const QCommandLineParser &m_parser;
    QString m_wrong;
};

void readAccount(const QCommandLineParser &parser, Numbers &numbers, sim::Options &options)
{
    options.seed = parser.value(u"seed"_s).toULongLong();
    options.rareTurns = true;
    options.agents = numbers.whole(u"agents"_s, 1, 50'000);
    options.queues = numbers.whole(u"queues"_s, 1, 5'000);
    options.callVolume = numbers.real(u"volume"_s, 0.0, 20.0);
    options.zone = parser.value(u"zone"_s);
    if (!QTimeZone(options.zone.toLatin1()).isValid())
        numbers.refuse(u"--zone does not name a time zone."_s);
    const QStringList records = parser.value(u"records"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &generation : records) {
        if (generation != "v1"_L1 && generation != "v2"_L1 && generation != "v3"_L1)
            numbers.refuse(u"--records knows v1, v2 and v3."_s);
    }
    options.records = {records.contains("v1"_L1), records.contains("v2"_L1),
                       records.contains("v3"_L1)};
    const QString twins = parser.value(u"twins"_s);
    options.twins = twins == "new"_L1   ? sim::Twins::NewOnly
                    : twins == "old"_L1 ? sim::Twins::OldOnly
                                        : sim::Twins::Both;
    if (twins != "new"_L1 && twins != "old"_L1 && twins != "both"_L1)
        numbers.refuse(u"--twins knows new, old and both."_s);
    const QString plan = parser.value(u"plan"_s);
    options.plan = plan == "pro"_L1        ? sim::Plan::Pro
                   : plan == "business"_L1 ? sim::Plan::Business
                                           : sim::Plan::Unlimited;
    if (plan != "off"_L1 && plan != "pro"_L1 && plan != "business"_L1)
        numbers.refuse(u"--plan knows off, pro and business."_s);
    for (const QString &scope : parser.values(u"without-scope"_s))
        options.scopes.removeAll(scope);
    options.scopes += parser.values(u"with-scope"_s);
    options.tokenLifetime = seconds(numbers.whole(u"token-lifetime"_s, 1, 86'400));
    options.optionalFieldDrop = numbers.chance(u"forget"_s);
    options.queueLegs = parser.isSet(u"queue-legs"_s);
    options.extraKeys = parser.isSet(u"extra-keys"_s);
}

void readFaults(const QCommandLineParser &parser, Numbers &numbers, quint64 seed,
                sim::Faults &faults)
{
    sim::DeliveryFaults &delivery = faults.delivery;
    delivery.seed = seed;
    delivery.duplicate = numbers.chance(u"double"_s);
    delivery.shuffle = milliseconds(qint64(1'000 * numbers.real(u"shuffle"_s, 0, 5'100)));
    delivery.late = numbers.chance(u"late"_s);
    delivery.drop = numbers.chance(u"lose"_s);
    delivery.burst = milliseconds(numbers.whole(u"burst"_s, 0, 600'000));
    delivery.unknown = numbers.chance(u"unknown"_s);
    delivery.malformed = numbers.chance(u"malformed"_s);
    delivery.oversize = numbers.chance(u"oversize"_s);
    faults.badSignature = parser.isSet(u"bad-signature"_s);
    faults.staleTimestamp = parser.isSet(u"stale-timestamp"_s);
    faults.serverErrors = numbers.whole(u"server-errors"_s, 0, 1'000'000);
    faults.tooManyRequests = numbers.whole(u"too-many"_s, 0, 1'000'000);
    const QString token = parser.value(u"token-fault"_s);
    if (token == "client"_L1)
        faults.token = sim::TokenFault::BadClient;
    else if (token == "disabled"_L1)
        faults.token = sim::TokenFault::AppDisabled;
    else if (token == "account"_L1)
        faults.token = sim::TokenFault::WrongAccount;
    else if (token == "server"_L1)
        faults.token = sim::TokenFault::ServerError;
    else if (!token.isEmpty())
        numbers.refuse(u"--token-fault knows client, disabled, account and server."_s);
}

/// What is asked for; or the sentence that says what is wrong.
Result<Plan> planFrom(const QCommandLineParser &parser)
{
    Plan plan;
    Numbers numbers(parser);
    readAccount(parser, numbers, plan.options);
    readFaults(parser, numbers, plan.options.seed, plan.faults);
    plan.port = quint16(numbers.whole(u"port"_s, 0, 65'535));
    plan.speed = numbers.real(u"speed"_s, 0.001, 1'000);
    plan.dropSocketEvery = seconds(numbers.whole(u"drop-websocket"_s, 0, 86'400));
    plan.linger = seconds(numbers.whole(u"linger"_s, 0, 86'400));
    plan.truthFile = parser.value(u"truth"_s);
    plan.eventsFile = parser.value(u"events"_s);
    if (parser.isSet(u"duration"_s))
        plan.duration = std::chrono::minutes(numbers.whole(u"duration"_s, 1, 60 * 24 * 31));
    if (parser.isSet(u"start"_s)) {
        plan.start = parseInstant(parser.value(u"start"_s));
        if (!plan.start)
            numbers.refuse(u"--start wants a time such as 2026-11-23T10:00:00Z."_s);
    }
    if (parser.isSet(u"webhook-url"_s)) {
        plan.webhook = QUrl(parser.value(u"webhook-url"_s), QUrl::StrictMode);
        if (!plan.webhook.isValid() || plan.webhook.host().isEmpty())
            numbers.refuse(u"--webhook-url wants a whole URL."_s);
    }
    if (!plan.eventsFile.isEmpty() && !plan.duration)
        numbers.refuse(u"--events wants --duration."_s);
    if (!numbers.wrong().isEmpty())
        return fail(ErrorKind::Invalid, numbers.wrong());
    return plan;
}

bool writeTruth(const QString &file, sim::Story &story, const sim::Question &question)
{
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly)
           && out.write(
                  QJsonDocument(sim::Truth(story).toJson(question)).toJson(QJsonDocument::Compact))
                  > 0
           && out.commit();
}

/// When the last call of the story is on record, looked for in steps.
Instant drained(sim::Story &story, Instant from, Instant arrivalsEnd)
{
    for (Instant at = arrivalsEnd;; at += 5min) {
        bool isOpen = false;
        for (const sim::Day *day : story.daysBetween(from, at)) {
            for (const sim::SimCall &call : day->calls())
                isOpen = isOpen || !call.recorded;
        }
        if (!isOpen)
            return at + 5min; // voicemail comes after its record
    }
}

int writeEvents(Plan plan)
{
    plan.options.start = plan.start.value_or(*parseInstant(fileStart));
    const Instant from = plan.options.start, to = from + *plan.duration;
    plan.options.arrivalsUntil = to;
    sim::Story story(plan.options);
    const Instant end = drained(story, from, to);

    const bool toStdout = plan.eventsFile == "-"_L1;
    QSaveFile saved(plan.eventsFile);
    QFile standard;
    QIODevice *out = toStdout ? static_cast<QIODevice *>(&standard) : &saved;
    if (toStdout ? !standard.open(stdout, QIODevice::WriteOnly) : !saved.open(QIODevice::WriteOnly))
        return complain(u"cannot write %1."_s.arg(plan.eventsFile), failed);
    for (const sim::Delivery &arrival :
         sim::deliver(story.eventsBetween(from, end), plan.faults.delivery))
        out->write("{\"received\":" + QByteArray::number(toMs(arrival.at))
                   + ",\"body\":" + arrival.event.body + "}\n");
    if (!toStdout && !saved.commit())
        return complain(u"cannot write %1."_s.arg(plan.eventsFile), failed);
    if (!plan.truthFile.isEmpty() && !writeTruth(plan.truthFile, story, {from, to, end}))
        return complain(u"cannot write %1."_s.arg(plan.truthFile), failed);
    return done;
}

int serve(Plan plan)
{
    const Instant start = plan.start.value_or(SystemClock().now());
    plan.options.start = start;
    if (plan.duration)
        plan.options.arrivalsUntil = start + *plan.duration;

    // Playing the day so far takes time for a large account: the clock starts after it.
    ScaledClock clock(start, 1e-9);
    sim::Server server(plan.options, clock);
    server.setFaults(plan.faults);
    if (const Result<> listening = server.listen(plan.port); !listening)
        return complain(listening.error().message, failed);
    server.setWebhookUrl(plan.webhook);
    clock.setSpeed(plan.speed);

    const sim::Credentials &keys = server.credentials();
    say(server.baseUrl().toString());
    say(u"ZOOMMATE_ACCOUNT_ID=%1"_s.arg(keys.accountId));
    say(u"ZOOMMATE_CLIENT_ID=%1"_s.arg(keys.clientId));
    say(u"ZOOMMATE_CLIENT_SECRET=%1"_s.arg(keys.clientSecret));
    say(u"ZOOMMATE_SECRET_TOKEN=%1"_s.arg(keys.secretToken));
    say(u"ZOOMMATE_SUBSCRIPTION_ID=%1"_s.arg(keys.subscriptionId));

    QObject context;
    ExitSignals signals_;
    QObject::connect(&signals_, &ExitSignals::requested, &context,
                     [] { QCoreApplication::quit(); });
    QTimer cut;
    QObject::connect(&cut, &QTimer::timeout, &context, [&server] { server.dropWebSocket(); });
    if (plan.dropSocketEvery.count() > 0)
        cut.start(plan.dropSocketEvery);
    QTimer watch;
    std::optional<Instant> end;
    QObject::connect(&watch, &QTimer::timeout, &context, [&] {
        if (!plan.duration || clock.now() < *plan.options.arrivalsUntil)
            return;
        if (!end)
            end = drained(server.story(), start, *plan.options.arrivalsUntil);
        if (clock.now() > *end && server.isQuiet()) {
            watch.stop();
            QTimer::singleShot(plan.linger, &context, [] { QCoreApplication::quit(); });
        }
    });
    watch.start(250ms);
    QCoreApplication::exec();

    const Instant now = clock.now();
    const Instant to =
        plan.options.arrivalsUntil ? std::min(*plan.options.arrivalsUntil, now) : now;
    if (!plan.truthFile.isEmpty() && !writeTruth(plan.truthFile, server.story(), {start, to, now}))
        return complain(u"cannot write %1."_s.arg(plan.truthFile), failed);
    return done;
}

} // namespace

int runSimulate(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return complain(parser.errorText(), wrongUsage);
    if (parser.isSet(u"help"_s)) {
        say(parser.helpText());
        return done;
    }
    const Result<Plan> plan = planFrom(parser);
    if (!plan)
        return complain(plan.error().message, wrongUsage);
    return plan->eventsFile.isEmpty() ? serve(*plan) : writeEvents(*plan);
}

} // namespace zm::app
