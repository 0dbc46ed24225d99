// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/ctl/commands.h>
#include <engine/timemachine.h>
#include <store/database.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

QJsonValue time(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toIsoUtc(*at)) : QJsonValue();
}

QString wordOf(CallStep step)
{
    switch (step) {
    case CallStep::Ringing:
        return u"ringing"_s;
    case CallStep::Dialling:
        return u"dialling"_s;
    case CallStep::Connected:
        return u"connected"_s;
    case CallStep::OnHold:
        return u"hold"_s;
    }
    return {};
}

QString wordOf(CallRow::Direction direction)
{
    switch (direction) {
    case CallRow::Direction::Inbound:
        return u"inbound"_s;
    case CallRow::Direction::Outbound:
        return u"outbound"_s;
    case CallRow::Direction::Internal:
        return u"internal"_s;
    }
    return {};
}

QString wordOf(WillRing will)
{
    switch (will) {
    case WillRing::Yes:
        return u"yes"_s;
    case WillRing::OnMobile:
        return u"on the mobile"_s;
    case WillRing::IsRinging:
        return u"is ringing"_s;
    case WillRing::Likely:
        return u"likely"_s;
    case WillRing::DeskPhoneOnly:
        return u"desk phone only"_s;
    case WillRing::IfCallsDuringCall:
        return u"only if calls may arrive while on a call"_s;
    case WillRing::No:
        return u"no"_s;
    case WillRing::Unknown:
        return u"unknown"_s;
    }
    return {};
}

template <class Row, class Less> QList<Row> sorted(QList<Row> rows, Less less)
{
    std::sort(rows.begin(), rows.end(), less);
    return rows;
}

QJsonObject json(const DayCounts &counts)
{
    QJsonObject out{{u"offered"_s, counts.offered},
                    {u"answered"_s, counts.answered},
                    {u"abandoned"_s, counts.abandoned},
                    {u"short_abandoned"_s, counts.shortAbandoned},
                    {u"overflowed"_s, counts.overflowed},
                    {u"voicemail"_s, counts.voicemail},
                    {u"answered_in_target"_s, counts.answeredInTarget},
                    {u"provisional"_s, counts.unproven > 0}};
    out.insert(u"service_level_percent"_s,
               counts.serviceLevel() ? QJsonValue(qRound(*counts.serviceLevel() * 10) / 10.0)
                                     : QJsonValue());
    out.insert(u"asa_seconds"_s,
               counts.asaSeconds() ? QJsonValue(*counts.asaSeconds()) : QJsonValue());
    out.insert(u"aht_seconds"_s,
               counts.ahtSeconds() ? QJsonValue(*counts.ahtSeconds()) : QJsonValue());
    return out;
}

QJsonObject json(const AgentRow &row)
{
    return {{u"id"_s, row.id.text},
            {u"name"_s, row.name},
            {u"extension"_s, row.extension},
            {u"team"_s, row.team},
            {u"state"_s, nameOf(row.state)},
            {u"since"_s, time(row.since)},
            {u"since_at_least"_s, row.sinceAtLeast},
            {u"queue"_s, row.queue},
            {u"other"_s, row.other},
            {u"will_ring"_s, wordOf(willRing(row.state))},
            {u"member_of"_s, row.memberOf},
            {u"opted_out"_s, row.optedOut},
            {u"answered_today"_s, row.answeredToday}};
}

QJsonObject json(const CallRow &row)
{
    return {{u"call_id"_s, row.id.text},
            {u"from"_s, row.from},
            {u"to"_s, row.to},
            {u"queue"_s, row.queue},
            {u"agent"_s, row.agent},
            {u"direction"_s, wordOf(row.direction)},
            {u"state"_s, wordOf(row.step)},
            {u"started"_s, toIsoUtc(row.started)},
            {u"since"_s, toIsoUtc(row.since)},
            {u"ringing_agents"_s, row.ringingAgents}};
}

QJsonObject json(const QueueRow &row)
{
    return {{u"id"_s, row.id.text},
            {u"name"_s, row.name},
            {u"extension"_s, row.extension},
            {u"waiting"_s, row.waiting ? QJsonValue(*row.waiting) : QJsonValue()},
            {u"longest_ringing_since"_s, time(row.longestRinging)},
            {u"free"_s, row.free},
            {u"reachable"_s, row.reachable},
            {u"ringing"_s, row.ringing},
            {u"on_call"_s, row.onCall},
            {u"out"_s, row.out},
            {u"members"_s, int(row.members.size())},
            {u"today"_s, json(row.today)}};
}

template <class Row> QJsonArray array(const QList<Row> &rows)
{
    QJsonArray out;
    for (const Row &row : rows)
        out.append(json(row));
    return out;
}

QString clock(const std::optional<Instant> &since, Instant at, bool atLeast = false)
{
    if (!since)
        return u"-"_s;
    const qint64 total = std::max<qint64>(0, toMs(at - *since) / 1000);
    const QString text =
        total < 3600 ? u"%1:%2"_s.arg(total / 60).arg(total % 60, 2, 10, QChar(u'0'))
                     : u"%1 h %2"_s.arg(total / 3600).arg(total % 3600 / 60, 2, 10, QChar(u'0'));
    return atLeast ? u"≥"_s + text : text;
}

QString percent(std::optional<double> value)
{
    return value ? QString::number(*value, 'f', 1) + u" %"_s : u"-"_s;
}

QString text(const BoardDelta &board, Instant at)
{
    QStringList lines{toIsoUtc(at), {}, u"Queues"_s};
    for (const QueueRow &row : board.queues)
        lines +=
            u"  %1 %2  waiting %3  longest %4  free %5  reachable %6  on call %7  offered %8  answered %9"_s
                .arg(row.extension.leftJustified(6), row.name.leftJustified(24),
                     row.waiting ? u"≥"_s + QString::number(*row.waiting) : u"-"_s,
                     clock(row.longestRinging, at))
                .arg(row.free)
                .arg(row.reachable)
                .arg(row.onCall)
                .arg(row.today.offered)
                .arg(row.today.answered)
            + u"  SL %1"_s.arg(percent(row.today.serviceLevel()));
    lines += {QString(), u"Agents"_s};
    for (const AgentRow &row : board.agents)
        lines += u"  %1 %2 %3 %4  %5"_s.arg(
            row.extension.leftJustified(6), row.name.leftJustified(28),
            nameOf(row.state).leftJustified(20),
            clock(row.since, at, row.sinceAtLeast).rightJustified(8), row.queue);
    lines += {QString(), u"Calls"_s};
    for (const CallRow &row : board.calls)
        lines += u"  %1  %2 -> %3  %4  %5  %6  %7"_s.arg(
            row.id.text, row.from, row.to, wordOf(row.step).leftJustified(10), clock(row.since, at),
            row.queue, row.agent);
    return lines.join(u'\n');
}

} // namespace

int runBoard(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Prints the board, now or at an instant: agents, calls, queues."_s);
    parser.addPositionalArgument(u"board"_s, u"this command"_s);
    addCommonOptions(parser);
    parser.addOptions({
        {u"at"_s, u"An instant: 2026-11-24T14:32:20Z."_s, u"TIME"_s},
        {u"json"_s, u"As JSON."_s},
    });
    if (const auto code = parse(parser, arguments))
        return *code;
    const auto options = engineOptions(parser);
    if (!options)
        return complain(options.error());
    std::optional<Instant> wanted;
    if (parser.isSet(u"at"_s)) {
        wanted = parseInstant(parser.value(u"at"_s));
        if (!wanted)
            return complain(u"--at takes an instant with its offset: 2026-11-24T14:32:20Z."_s,
                            WrongUsage);
    }
    store::OpenOptions reading;
    reading.readOnly = true;
    auto db = store::Database::open(options->databasePath, reading);
    if (!db)
        return complain(db.error());
    const Result<Instant> at =
        wanted ? Result<Instant>(*wanted) : engine::latestMoment(**db, SystemClock().now());
    if (!at)
        return complain(at.error());
    auto board = engine::boardAt(**db, *at, options->zone, options->rules);
    if (!board)
        return complain(board.error());
    board->agents = sorted(board->agents, [](const AgentRow &a, const AgentRow &b) {
        return std::tie(a.extension, a.name) < std::tie(b.extension, b.name);
    });
    board->queues = sorted(board->queues, [](const QueueRow &a, const QueueRow &b) {
        return std::tie(a.extension, a.name) < std::tie(b.extension, b.name);
    });
    board->calls = sorted(board->calls, [](const CallRow &a, const CallRow &b) {
        return std::tie(a.started, a.id.text) < std::tie(b.started, b.id.text);
    });
    if (!parser.isSet(u"json"_s)) {
        print(text(*board, *at));
        return Done;
    }
    const QJsonObject root{{u"at"_s, toIsoUtc(*at)},
                           {u"agents"_s, array(board->agents)},
                           {u"calls"_s, array(board->calls)},
                           {u"queues"_s, array(board->queues)}};
    print(QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Indented)).trimmed());
    return Done;
}

} // namespace zm::app
