// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "parties.h"
#include "restrows.h"
#include "rows.h"

#include <wire/rest.h>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace zm::wire {

namespace {

int count(const QJsonObject &row, QLatin1StringView key)
{
    return int(std::clamp<qint64>(json::integer(row, key).value_or(0), 0,
                                  std::numeric_limits<int>::max()));
}

seconds span(const QJsonObject &row, QLatin1StringView key)
{
    return json::duration(row, key).value_or(seconds(0));
}

QString siteOf(const QJsonObject &row)
{
    return json::text(row.value("site"_L1).toObject(), "name"_L1);
}

QList<QString> numbersOf(const QJsonObject &row)
{
    QList<QString> numbers;
    const QJsonArray entries = row.value("phone_numbers"_L1).toArray();
    for (const QJsonValue entry : entries)
        if (QString number = phoneNumber(json::text(entry.toObject(), "number"_L1));
            !number.isEmpty())
            numbers.append(std::move(number));
    return numbers;
}

// An empty list may be left out, but a body that is no page at all must not read as "nobody": the
// roster would be emptied, or a gap taken for repaired.
Result<QJsonArray> listOf(const QJsonObject &page, std::initializer_list<QLatin1StringView> keys)
{
    if (auto list = firstArray(page, keys))
        return *std::move(list);
    const bool looksLikePage = page.contains("page_size"_L1) || page.contains("total_records"_L1)
                               || page.contains("next_page_token"_L1)
                               || page.contains("page_count"_L1) || page.contains("from"_L1);
    if (!looksLikePage || count(page, "total_records"_L1) > 0)
        return fail(ErrorKind::Protocol, u"The answer has no list "_s + *keys.begin() + u'.');
    return QJsonArray();
}

template <class T, class Read>
Result<Page<T>> pageOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys,
                       Read readRow)
{
    const auto list = listOf(object, keys);
    if (!list)
        return tl::unexpected(list.error());
    Page<T> page;
    page.rows.reserve(list->size());
    for (const QJsonValue row : *list)
        if (std::optional<T> read = readRow(row.toObject()))
            page.rows.append(*std::move(read));
    page.nextPageToken = json::text(object, "next_page_token"_L1);
    if (const auto total = json::integer(object, "total_records"_L1); total && *total >= 0)
        page.total = int(std::min<qint64>(*total, std::numeric_limits<int>::max()));
    return page;
}

std::optional<Agent> agentOf(const QJsonObject &row)
{
    Agent agent;
    agent.id = AgentId(json::text(row, "id"_L1));
    if (agent.id.isEmpty())
        return {};
    agent.name = json::text(row, "name"_L1);
    agent.extension = json::text(row, "extension_number"_L1);
    agent.extensionId = json::text(row, "extension_id"_L1);
    agent.email = json::text(row, "email"_L1);
    agent.department = json::text(row, "department"_L1);
    agent.costCenter = json::text(row, "cost_center"_L1);
    agent.site = siteOf(row);
    agent.numbers = numbersOf(row);
    agent.active = json::text(row, "status"_L1) != "deactivate"_L1;
    return agent;
}

QueueMember memberOf(const QJsonObject &row, bool commonArea)
{
    QueueMember member;
    member.agent = AgentId(json::text(row, "id"_L1));
    member.name = json::text(row, "name"_L1);
    member.extensionId = json::text(row, "extension_id"_L1);
    // Common areas have no such switch: they always take calls.
    member.receivesCalls =
        commonArea || !row.contains("receive_call"_L1) || json::isTrue(row, "receive_call"_L1);
    member.commonArea = commonArea;
    member.manager = json::text(row, "level"_L1) == "manager"_L1;
    return member;
}

std::optional<CallQueue> queueOf(const QJsonObject &row)
{
    CallQueue queue;
    queue.id = QueueId(json::text(row, "id"_L1));
    if (queue.id.isEmpty())
        return {};
    queue.name = json::text(row, "name"_L1);
    queue.extension = json::text(row, "extension_number"_L1);
    queue.extensionId = json::text(row, "extension_id"_L1);
    queue.timeZone = json::text(row, "timezone"_L1);
    queue.site = siteOf(row);
    queue.numbers = numbersOf(row);
    queue.active = json::text(row, "status"_L1) != "inactive"_L1;
    const QJsonObject members = row.value("members"_L1).toObject();
    for (const auto &[key, commonArea] :
         {std::pair("users"_L1, false), std::pair("common_areas"_L1, true)}) {
        const QJsonArray entries = members.value(key).toArray();
        for (const QJsonValue entry : entries)
            if (QueueMember member = memberOf(entry.toObject(), commonArea);
                !member.agent.isEmpty())
                queue.members.append(std::move(member));
    }
    queue.membersKnown = !members.isEmpty();
    return queue;
}

std::optional<QueueAnalytics> analyticsOf(const QJsonObject &row)
{
    QueueAnalytics totals;
    totals.queue = QueueId(json::text(row, "call_queue_id"_L1));
    totals.extensionId = json::text(row, "call_queue_ext_id"_L1);
    if (totals.queue.isEmpty() && totals.extensionId.isEmpty())
        return {};
    totals.name = json::text(row, "call_queue_name"_L1);
    totals.site = json::text(row, "site_name"_L1);
    totals.inbound = count(row, "inbound_calls"_L1);
    totals.completed = count(row, "completed_calls"_L1);
    totals.abandoned = count(row, "abandoned_calls"_L1);
    totals.overflowed = count(row, "overflowed_calls"_L1);
    totals.averageHandle = span(row, "avg_handle_time"_L1);
    totals.averageWrapUp = span(row, "avg_wrap_up_time"_L1);
    totals.averageWait = span(row, "avg_in_queue_wait_time"_L1);
    totals.longestWait = span(row, "max_in_queue_wait_time"_L1);
    totals.outbound = count(row, "outbound_calls"_L1);
    totals.outboundConnected = count(row, "outbound_connected_calls"_L1);
    totals.outboundUnconnected = count(row, "outbound_unconnected_calls"_L1);
    return totals;
}

} // namespace

Result<RecordEvent> historyDetail(const QJsonObject &call)
{
    const auto rows = firstArray(call, {"call_elements"_L1, "call_path"_L1});
    const bool isCall =
        !json::firstText(call, {"call_history_uuid"_L1, "call_id"_L1, "id"_L1}).isEmpty();
    if (!rows && !isCall)
        return fail(ErrorKind::Protocol, u"The history detail has neither elements nor an id."_s);
    RowContext context;
    context.source = RecordSource::Detail;
    context.call = call;
    if (const auto start = json::instant(call, "start_time"_L1))
        context.fallback = *start;
    // The owner of each leg is not told here, so nobody's user id is guessed.
    return RecordEvent{decodeElements(rows.value_or(QJsonArray()), context)};
}

Result<Page<CallElement>> userHistory(const AgentId &user, const QJsonObject &page)
{
    const RowContext context{RecordSource::UserHistory, user.text, {}, {}, {}};
    return pageOf<CallElement>(page, {"call_elements"_L1, "call_logs"_L1},
                               [&](const QJsonObject &row) { return decodeElement(row, context); });
}

Result<Page<CallSummary>> callHistory(const QJsonObject &page)
{
    return pageOf<CallSummary>(page, {"call_history"_L1, "call_logs"_L1}, decodeSummary);
}

Result<PresenceEvent> presence(const AgentId &agent, const QJsonObject &answer)
{
    PresenceEvent event;
    event.agent = agent;
    event.polled = true;
    event.word = json::firstText(answer, {"status"_L1, "presence_status"_L1});
    if (event.word.isEmpty())
        return fail(ErrorKind::Protocol, u"The presence answer has no status."_s);
    event.presence = presenceFrom(event.word);
    return event;
}

Result<Page<Agent>> decodeUsers(const QByteArray &body)
{
    return json::parse(body).and_then(
        [](const QJsonObject &page) { return pageOf<Agent>(page, {"users"_L1}, agentOf); });
}

Result<Page<CallQueue>> decodeQueues(const QByteArray &body)
{
    return json::parse(body).and_then([](const QJsonObject &page) {
        return pageOf<CallQueue>(page, {"call_queues"_L1}, queueOf);
    });
}

Result<CallQueue> decodeQueue(const QByteArray &body)
{
    return json::parse(body).and_then([](const QJsonObject &object) -> Result<CallQueue> {
        auto queue = queueOf(object);
        if (!queue)
            return fail(ErrorKind::Protocol, u"The call queue has no id."_s);
        queue->membersKnown = true; // an empty queue may leave out its lists
        return *std::move(queue);
    });
}

Result<PresenceEvent> decodePresence(const AgentId &agent, const QByteArray &body)
{
    return json::parse(body).and_then(
        [&](const QJsonObject &answer) { return presence(agent, answer); });
}

Result<Page<CallSummary>> decodeCallHistory(const QByteArray &body)
{
    return json::parse(body).and_then([](const QJsonObject &page) { return callHistory(page); });
}

Result<RecordEvent> decodeHistoryDetail(const QByteArray &body)
{
    return json::parse(body).and_then([](const QJsonObject &call) { return historyDetail(call); });
}

Result<Page<CallElement>> decodeUserHistory(const AgentId &user, const QByteArray &body)
{
    return json::parse(body).and_then(
        [&](const QJsonObject &page) { return userHistory(user, page); });
}

Result<Page<QueueAnalytics>> decodeAnalytics(const QByteArray &body)
{
    return json::parse(body).and_then([](const QJsonObject &page) {
        return pageOf<QueueAnalytics>(page, {"call_queues"_L1}, analyticsOf);
    });
}

Result<TokenAnswer> decodeToken(const QByteArray &body)
{
    return json::parse(body).and_then([](const QJsonObject &object) -> Result<TokenAnswer> {
        TokenAnswer answer;
        answer.accessToken = json::text(object, "access_token"_L1);
        if (answer.accessToken.isEmpty())
            return fail(ErrorKind::Protocol, u"The token answer has no access_token."_s);
        if (const auto lives = json::duration(object, "expires_in"_L1))
            answer.expiresIn = *lives;
        answer.scopes = json::text(object, "scope"_L1).split(u' ', Qt::SkipEmptyParts);
        answer.scopes.sort();
        answer.apiUrl = json::text(object, "api_url"_L1);
        return answer;
    });
}

} // namespace zm::wire
