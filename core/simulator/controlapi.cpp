// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/controlapi.h>
#include <simulator/server.h>
#include <simulator/truth.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

QJsonValue timeOrNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toMs(*at)) : QJsonValue();
}

std::optional<Instant> momentOf(const HttpRequest &request, Instant now)
{
    const QString text = request.query.queryItemValue(u"at"_s, QUrl::FullyDecoded);
    if (text.isEmpty())
        return now;
    bool isNumber = false;
    const qint64 ms = text.toLongLong(&isNumber);
    const std::optional<Instant> at = isNumber ? std::optional(fromMs(ms)) : parseInstant(text);
    return at && *at <= now ? at : std::nullopt; // the future is not told
}

QJsonArray agentsJson(Truth truth, Instant at)
{
    QJsonArray rows;
    for (const AgentTruth &agent : truth.agentsAt(at))
        rows.append(QJsonObject{{"id"_L1, agent.id},
                                {"name"_L1, agent.name},
                                {"extension"_L1, agent.extension},
                                {"state"_L1, agent.state},
                                {"since"_L1, toMs(agent.since)},
                                {"queue"_L1, agent.queue}});
    return rows;
}

QJsonArray queuesJson(Truth truth, Instant at)
{
    QJsonArray rows;
    for (const QueueTruth &queue : truth.queuesAt(at))
        rows.append(QJsonObject{{"id"_L1, queue.id},
                                {"name"_L1, queue.name},
                                {"extension"_L1, queue.extension},
                                {"ringing"_L1, queue.ringing},
                                {"waiting"_L1, queue.waiting},
                                {"really_waiting"_L1, queue.reallyWaiting},
                                {"longest_ringing"_L1, timeOrNull(queue.longestRinging)},
                                {"free"_L1, queue.free},
                                {"reachable"_L1, queue.reachable}});
    return rows;
}

QJsonArray callsJson(Truth truth, Instant at)
{
    QJsonArray rows;
    for (const CallTruth &call : truth.callsAt(at))
        rows.append(QJsonObject{{"call_id"_L1, call.id},
                                {"direction"_L1, call.direction},
                                {"from"_L1, call.from},
                                {"to"_L1, call.to},
                                {"queue"_L1, call.queue},
                                {"step"_L1, call.step},
                                {"agents"_L1, QJsonArray::fromStringList(call.agents)},
                                {"started"_L1, toMs(call.started)}});
    return rows;
}

HttpResponse tell(const QString &what, const HttpRequest &request, Server &server, Instant now)
{
    const std::optional<Instant> at = momentOf(request, now);
    if (!at)
        return apiError(400, 300, u"Invalid request param: at."_s);
    const Truth truth(server.story());
    QJsonObject body{{"at"_L1, toMs(*at)}};
    if (what == "agents"_L1)
        body.insert(what, agentsJson(truth, *at));
    else if (what == "queues"_L1)
        body.insert(what, queuesJson(truth, *at));
    else if (what == "calls"_L1)
        body.insert(what, callsJson(truth, *at));
    else if (what != "time"_L1)
        return apiError(404, 404, u"Not found."_s);
    return jsonResponse(body);
}

HttpResponse act(const QString &what, const HttpRequest &request, Server &server)
{
    Faults faults = server.faults();
    const int count = request.query.queryItemValue(u"count"_s).toInt();
    const bool on = request.query.queryItemValue(u"on"_s) != "false"_L1;
    if (what == "drop-websocket"_L1)
        server.dropWebSocket();
    else if (what == "expire-tokens"_L1)
        server.expireTokens();
    else if (what == "server-errors"_L1)
        faults.serverErrors = count;
    else if (what == "too-many"_L1)
        faults.tooManyRequests = count;
    else if (what == "expire-page-tokens"_L1)
        faults.expiredPageTokens = count;
    else if (what == "alter-analytics"_L1)
        faults.alteredAnalytics = count;
    else if (what == "silent-websocket"_L1)
        faults.silentWebSocket = on;
    else if (what == "silent-rest"_L1)
        faults.silentRest = on;
    else
        return apiError(404, 404, u"Not found."_s);
    server.setFaults(faults);
    return jsonResponse({});
}

} // namespace

HttpResponse controlAnswer(const HttpRequest &request, Server &server, const Clock &clock)
{
    const QString what = request.path.mid(5); // after "/sim/"
    return request.method == "POST" ? act(what, request, server)
                                    : tell(what, request, server, clock.now());
}

} // namespace zm::sim
