// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <domain/boardstream.h>
#include <domain/reducer.h>
#include <domain/statestream.h>
#include <store/database.h>
#include <store/readonlyquery.h>
#include <zoom/replayfeed.h>
#include <zoom/websocketframe.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <calls/assemble.h>
#include <calls/callbook.h>
#include <calls/callfacts.h>
#include <schedule/exportplan.h>
#include <wire/apierror.h>
#include <wire/eventdecoder.h>
#include <wire/rest.h>
#include <wire/signature.h>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace zm::fuzz {

namespace {

const Instant now = fromMs(1'795'358'096'000);

void hold(bool truth, const char *what)
{
    if (!truth)
        qFatal("%s", what);
}

void followEvent(const QByteArray &body)
{
    const auto decoded = wire::decodeEvent(body, EventSource::Webhook, now);
    const auto journalled = wire::decodeJournalled(body, EventSource::Webhook, now);
    hold(decoded.has_value() == journalled.has_value(), "the two doors disagree");
    if (!decoded)
        return;
    hold(decoded->key.size() == 16, "a key has 16 bytes");
    hold(decoded->event == *journalled, "the two doors tell of different events");

    LiveState state;
    reduce(state, decoded->event);
    reduce(state, decoded->event);

    CallBook book;
    book.apply(decoded->event);
    book.forEach([](const QString &, const CallFacts &facts) {
        const auto again = CallFacts::fromBytes(facts.toBytes());
        hold(again && *again == facts, "facts change when they are kept");
        DirectoryView directory;
        directory.learn(facts);
        if (facts.isCall())
            assemble(facts, directory);
    });
}

void events(const QByteArray &data)
{
    followEvent(data);
}

void rest(const QByteArray &data)
{
    wire::decodeUsers(data);
    wire::decodeQueues(data);
    wire::decodeQueue(data);
    wire::decodePresence(AgentId(u"u"_s), data);
    wire::decodeCallHistory(data);
    wire::decodeHistoryDetail(data);
    wire::decodeUserHistory(AgentId(u"u"_s), data);
    wire::decodeAnalytics(data);
    wire::decodeToken(data);
}

void frames(const QByteArray &data)
{
    const auto frame = zoom::readFrame(QString::fromUtf8(data));
    if (frame.kind == zoom::WebSocketFrame::Kind::Event)
        followEvent(frame.event);
}

/// First line: the signature, second: the timestamp, then the body.
void signature(const QByteArray &data)
{
    const qsizetype first = data.indexOf('\n');
    const qsizetype second = first < 0 ? -1 : data.indexOf('\n', first + 1);
    if (second < 0)
        return;
    const QByteArray given = data.first(first);
    const QByteArray timestamp = data.mid(first + 1, second - first - 1);
    const QByteArray body = data.mid(second + 1);
    const QByteArray right = wire::sign("secret", timestamp, body);
    hold(wire::verify("secret", timestamp, body, right), "a right signature is refused");
    hold(wire::verify("secret", timestamp, body, given) == (given == right),
         "a wrong signature is taken");
}

/// First line: a status, second: Retry-After, then the body.
void apierror(const QByteArray &data)
{
    const QList<QByteArray> lines = data.split('\n');
    const wire::Headers headers{{"Retry-After", lines.value(1)},
                                {"X-RateLimit-Reset", lines.value(1)},
                                {"Date", lines.value(1)}};
    const QByteArray body = lines.value(2);
    const Error error = wire::apiError(lines.value(0).toInt(), headers, body, now);
    hold(!error.message.isEmpty(), "an error says nothing");
    hold(error.kind != ErrorKind::RateLimited || error.retryAt.has_value(),
         "nobody knows when to try again");
    hold(!error.retryAt || *error.retryAt <= now + 25h, "a header silences us for good");
    wire::tokenError(lines.value(0).toInt(), headers, body, now);
    wire::serverTime(headers);
}

void recorded(const QByteArray &data)
{
    if (const auto line = zoom::readRecordedLine(data))
        followEvent(line->body);
}

void plan(const QByteArray &data)
{
    const auto read = schedule::planFrom(QJsonDocument::fromJson(data).object());
    if (!read)
        return;
    const auto again = schedule::planFrom(toJson(*read));
    hold(again && *again == *read, "a plan changes when it is kept");
    const Instant next = nextTime(*read, now);
    hold(next > now, "a plan that runs before it is asked for");
    hold(!timesBetween(*read, now, next).isEmpty(), "the next time is none");
}

/// What somebody types into the pane of their own questions.
void sql(const QByteArray &data)
{
    static QTemporaryDir folder;
    static const QString path = folder.filePath(u"fuzz.db"_s);
    // Made and closed again: the drivers of Qt are gone when statics end.
    static const bool isMade = store::Database::open(path).has_value();
    hold(isMade, "no database");
    const auto total = [] {
        qint64 sum = 0;
        const store::ReadOnlyQuery::Sink sink{[](const QStringList &) { return Result<>(); },
                                              [&](const QList<store::SqlValue> &row) {
                                                  sum = std::get<qint64>(row.first());
                                                  return Result<>();
                                              },
                                              {}};
        const auto told = store::ReadOnlyQuery::run(
            path,
            u"SELECT (SELECT count(*) FROM sqlite_schema) * 1000 + count(*) FROM journal_total"_s,
            sink);
        hold(told.has_value(), "the database cannot be read any more");
        return sum;
    };
    static const qint64 before = total();
    static int runs = 0;
    store::ReadOnlyQuery::run(path, QString::fromUtf8(data),
                              {[](const QStringList &) { return Result<>(); },
                               [](const QList<store::SqlValue> &) { return Result<>(); },
                               {}},
                              {20ms, 1000});
    if (++runs % 64 == 0)
        hold(total() == before, "a question changed the database");
}

/// What the program itself wrote, on a damaged disk.
void bytes(const QByteArray &data)
{
    if (const auto facts = CallFacts::fromBytes(data)) {
        const auto again = CallFacts::fromBytes(facts->toBytes());
        hold(again && *again == *facts, "facts change when they are kept");
    }
    boardFromBytes(data);
    stateFromBytes(data);
}

} // namespace

const QList<Target> &targets()
{
    static const QList<Target> all{
        {"events", events},       {"rest", rest},         {"frames", frames},
        {"signature", signature}, {"apierror", apierror}, {"recorded", recorded},
        {"plan", plan},           {"sql", sql},           {"bytes", bytes},
    };
    return all;
}

const Target *findTarget(const char *name)
{
    for (const Target &target : targets()) {
        if (std::strcmp(target.name, name) == 0)
            return &target;
    }
    return nullptr;
}

} // namespace zm::fuzz
