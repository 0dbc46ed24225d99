// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "json.h"
#include "parties.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::wire {

namespace {

Direction directionOf(const QJsonObject &row)
{
    const QString word = json::text(row, "direction"_L1);
    if (word.compare("inbound"_L1, Qt::CaseInsensitive) == 0)
        return Direction::Inbound;
    if (word.compare("outbound"_L1, Qt::CaseInsensitive) == 0)
        return Direction::Outbound;
    return Direction::Unknown;
}

bool isInternal(const QJsonObject &row)
{
    return json::text(row, "connect_type"_L1).compare("internal"_L1, Qt::CaseInsensitive) == 0;
}

// The record is of the owner's own leg, so the owner is one of its ends; the rows themselves give
// only extension ids. An end that is a queue or menu is somebody else's passage.
void nameOwner(CallElement &element, const RowContext &context)
{
    if (element.owner.isEmpty())
        return;
    const Direction side = context.ownerIs.value_or(element.direction);
    if (side == Direction::Unknown)
        return;
    Party &own = side == Direction::Inbound ? element.callee : element.caller;
    // A number without an extension is outside, where the owner sent the caller.
    const bool mayBeOwner =
        own.kind == ExtensionKind::Unknown
        && (!own.extension.isEmpty() || !own.extensionId.isEmpty() || own.number.isEmpty());
    if (own.userId.isEmpty() && (own.kind == ExtensionKind::User || mayBeOwner))
        own.userId = element.owner;
}

bool isAnswer(const QString &result)
{
    for (const QLatin1StringView word : {"answered"_L1, "accepted"_L1, "picked_up"_L1,
                                         "connected"_L1, "succeeded"_L1, "call connected"_L1})
        if (result.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

// Detail rows have no talk time and v1 rows often not. Only the leg that won the call talked.
void deriveTalk(CallElement &element)
{
    // Without hold, which live events may know of, it is told when the call is put together.
    const bool holdKnown = element.hold || element.source == RecordSource::CallLogV1;
    if (element.talk || !holdKnown || !element.answer || !element.end
        || !element.resultReason.isEmpty() || !isAnswer(element.result)
        || *element.end < *element.answer)
        return;
    const auto span = std::chrono::floor<seconds>(*element.end - *element.answer);
    element.talk = std::max(seconds(0), span - element.hold.value_or(seconds(0)));
}

void settleTimes(CallElement &element, std::optional<Instant> start, Instant fallback)
{
    element.start = start            ? *start
                    : element.answer ? *element.answer
                    : element.end    ? *element.end
                                     : fallback;
}

CallElement readRow(const QJsonObject &row, const RowContext &context)
{
    CallElement element;
    element.source = context.source;
    element.elementId = json::firstText(row, {"call_element_id"_L1, "id"_L1});
    element.historyId = json::firstText(row, {"call_history_uuid"_L1, "call_path_id"_L1});
    element.call = CallId(json::text(row, "call_id"_L1));
    element.direction = directionOf(row);
    element.internal = isInternal(row);
    element.hiddenCaller = json::isTrue(row, "hide_caller_id"_L1)
                           || json::text(row, "caller_number_type"_L1) == "anonymous_number"_L1;
    element.caller = rowParty(row, Role::Caller);
    element.callee = rowParty(row, Role::Callee);
    Party &actor = element.operatedBy;
    actor.extensionId = json::text(row, "operator_ext_id"_L1);
    actor.extension = json::text(row, "operator_ext_number"_L1);
    actor.name = json::text(row, "operator_name"_L1);
    actor.kind = kindFrom(json::text(row, "operator_ext_type"_L1));
    element.answer = json::instant(row, "answer_time"_L1);
    element.end = json::instant(row, "end_time"_L1);
    settleTimes(element, json::instant(row, "start_time"_L1), context.fallback);
    element.event = json::text(row, "event"_L1);
    element.result = json::firstText(row, {"result"_L1, "call_result"_L1});
    element.resultReason = json::text(row, "result_reason"_L1);
    element.segment =
        int(std::clamp<qint64>(json::integer(row, "segment"_L1).value_or(-1), -1, 1'000'000));
    element.node =
        int(std::clamp<qint64>(json::integer(row, "node"_L1).value_or(-1), -1, 1'000'000));
    element.voicemail =
        !json::text(row, "voicemail_id"_L1).isEmpty() || element.result == "voicemail"_L1;
    return element;
}

bool isVersion1(const QJsonObject &row)
{
    return row.contains("caller_number"_L1) || row.contains("callee_number"_L1)
           || (row.contains("date_time"_L1) && !row.contains("start_time"_L1));
}

CallElement readVersion1(const QJsonObject &row, const RowContext &context)
{
    CallElement element;
    element.source = RecordSource::CallLogV1;
    element.elementId = json::text(row, "id"_L1);
    element.call = CallId(json::text(row, "call_id"_L1));
    element.direction = directionOf(row);
    element.internal = json::integer(row, "caller_number_type"_L1) == 1
                       && json::integer(row, "callee_number_type"_L1) == 1;
    element.caller = numberedParty(row, Role::Caller);
    element.callee = numberedParty(row, Role::Callee);
    element.hiddenCaller = element.caller.number.isEmpty() && element.caller.extension.isEmpty();
    element.operatedBy = liveParty(row.value("forwarded_by"_L1).toObject());
    element.answer = json::instant(row, "answer_start_time"_L1);
    element.end = json::instant(row, "call_end_time"_L1);
    const auto start = json::instant(row, "date_time"_L1);
    const auto length = json::duration(row, "duration"_L1);
    if (!element.end && length) {
        // Its duration is that of the talk; who never talked waited.
        const auto waited = json::duration(row, "waiting_time"_L1).value_or(seconds(0));
        if (element.answer)
            element.end = *element.answer + *length;
        else if (start)
            element.end = *start + std::max(*length, waited);
    }
    settleTimes(element, start, context.fallback);
    // v1 says by `path` and `forwarded_by` what its successors say by `event`.
    if (element.direction == Direction::Outbound)
        element.event = u"outgoing"_s;
    else
        element.event = element.operatedBy.kind == ExtensionKind::CallQueue ? u"ring_to_member"_s
                                                                            : u"incoming"_s;
    element.result = json::text(row, "result"_L1);
    // It has no word for a caller who was sent on; it tells where to.
    if (!element.answer && !row.value("forwarded_to"_L1).toObject().isEmpty())
        element.result = u"overflowed"_s;
    element.voicemail = json::isTrue(row, "has_voicemail"_L1);
    return element;
}

} // namespace

std::optional<QJsonArray> firstArray(const QJsonObject &object,
                                     std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys)
        if (const QJsonValue value = object.value(key); value.isArray())
            return value.toArray();
    return {};
}

std::optional<CallElement> decodeElement(const QJsonObject &row, const RowContext &context)
{
    CallElement element = isVersion1(row) ? readVersion1(row, context) : readRow(row, context);
    if (!context.call.isEmpty()) {
        if (element.call.isEmpty())
            element.call = CallId(json::text(context.call, "call_id"_L1));
        if (element.historyId.isEmpty())
            element.historyId = json::firstText(context.call, {"call_history_uuid"_L1, "id"_L1});
        // A parked call that nobody picked up: its last element does not say when it was over.
        if (const auto end = json::instant(context.call, "end_time"_L1);
            end && !element.end && *end >= element.start)
            element.end = end;
        if (element.direction == Direction::Unknown)
            element.direction = directionOf(context.call);
        if (!row.contains("connect_type"_L1))
            element.internal = isInternal(context.call);
        if (!row.contains("hide_caller_id"_L1))
            element.hiddenCaller =
                element.hiddenCaller || json::isTrue(context.call, "hide_caller_id"_L1);
    }
    if (element.call.isEmpty() && element.historyId.isEmpty())
        return {};
    element.owner = context.owner;
    element.talk = json::duration(row, "talk_time"_L1);
    element.hold = json::duration(row, "hold_time"_L1);
    element.wait = json::duration(row, "wait_time"_L1);
    if (!element.wait)
        element.wait = json::duration(row, "waiting_time"_L1);
    deriveTalk(element);
    nameOwner(element, context);
    return element;
}

QList<CallElement> decodeElements(const QJsonArray &rows, const RowContext &context)
{
    QList<CallElement> elements;
    elements.reserve(rows.size());
    for (const QJsonValue row : rows)
        if (auto element = decodeElement(row.toObject(), context))
            elements.append(*std::move(element));
    return elements;
}

std::optional<CallSummary> decodeSummary(const QJsonObject &row)
{
    CallSummary call;
    call.historyId = json::firstText(row, {"call_history_uuid"_L1, "id"_L1});
    call.call = CallId(json::text(row, "call_id"_L1));
    if (call.historyId.isEmpty() && call.call.isEmpty())
        return {};
    call.direction = directionOf(row);
    call.internal = isInternal(row);
    call.caller = rowParty(row, Role::Caller);
    call.callee = rowParty(row, Role::Callee);
    const auto start = json::instant(row, "start_time"_L1);
    call.answer = json::instant(row, "answer_time"_L1);
    call.end = json::instant(row, "end_time"_L1);
    call.duration = json::duration(row, "duration"_L1).value_or(seconds(0));
    if (start)
        call.start = *start;
    else if (call.answer || call.end)
        call.start = call.answer ? *call.answer : *call.end - call.duration;
    else
        return {};
    call.result = json::firstText(row, {"call_result"_L1, "result"_L1});
    return call;
}

} // namespace zm::wire
