// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/fields.h>
#include <simulator/recordrow.h>
#include <simulator/restapi.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

/// `yyyy-mm-dd` or a UTC date-time; anything else counts as not given, as it does at Zoom.
std::optional<Instant> boundary(const QString &text, bool isEnd)
{
    if (const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s); date.isValid())
        return fromDateTime(QDateTime(isEnd ? date.addDays(1) : date, QTime(0, 0), Qt::UTC))
               - (isEnd ? 1ms : 0ms);
    return parseInstant(text);
}

HttpResponse badToken()
{
    return apiError(400, 300, u"The next page token is invalid or expired"_s);
}

bool contains(const QStringList &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

} // namespace

RestApi::Range RestApi::range(const HttpRequest &request) const
{
    const Instant now = m_clock.now();
    const QString fromText = request.query.queryItemValue(u"from"_s, QUrl::FullyDecoded);
    const QString toText = request.query.queryItemValue(u"to"_s, QUrl::FullyDecoded);
    if (fromText.isEmpty() && toText.isEmpty())
        return {now - 24h, now, false};
    const auto from = boundary(fromText, false), to = boundary(toText, true);
    // A date that cannot be read is accepted and filters nothing.
    Range asked{from.value_or(m_story.horizon()), std::min(to.value_or(now), now), false};
    asked.tooLong = from && to && *to - *from > 31 * 24h;
    asked.from = std::max(asked.from, m_story.horizon());
    return asked;
}

std::vector<const SimCall *> RestApi::recordedCalls(const Range &range, Instant asOf, bool byEnd)
{
    std::vector<const SimCall *> calls;
    // A call under way at `from` began earlier; none lasts for hours.
    for (const Day *day :
         m_story.daysBetween(byEnd ? range.from - 4h : range.from, m_clock.now())) {
        for (const SimCall &call : day->calls()) {
            if (!call.recorded || *call.recorded > asOf)
                continue;
            const Instant when = byEnd ? *call.end : call.start;
            if (when >= range.from && when <= range.to)
                calls.push_back(&call);
        }
    }
    std::reverse(calls.begin(), calls.end());
    return calls;
}

HttpResponse RestApi::history(const HttpRequest &request, const QString &)
{
    const auto asked = page(request, 300);
    if (!asked)
        return badToken();
    const Range when = range(request);
    if (when.tooLong)
        return apiError(400, 300, u"Validation Failed."_s);
    const QUrlQuery &query = request.query;
    const QStringList directions = query.allQueryItemValues(u"directions"_s);
    const QStringList connectTypes = query.allQueryItemValues(u"connect_types"_s);
    const QStringList results = query.allQueryItemValues(u"call_results"_s);
    const QStringList ids = query.allQueryItemValues(u"call_ids"_s);
    std::vector<const SimCall *> calls =
        recordedCalls(when, asked->asOf, query.queryItemValue(u"time_type"_s) == "end_time"_L1);
    std::erase_if(calls, [&](const SimCall *call) {
        return !contains(directions, call->kind == CallKind::Inbound ? u"inbound"_s : u"outbound"_s)
               || !contains(connectTypes,
                            call->kind == CallKind::Internal ? u"internal"_s : u"external"_s)
               || !contains(results, callResultWord(*call)) || !contains(ids, call->id);
    });
    const auto total = qsizetype(calls.size());
    QJsonArray rows, twins;
    for (qsizetype k = asked->offset; k < std::min(total, asked->offset + asked->size); ++k) {
        const SimCall &call = *calls[size_t(k)];
        Random random{options().seed, 44, call.id.toULongLong()}, same = random;
        rows.append(summaryRow(call, false, centre(), options(), random));
        twins.append(summaryRow(call, true, centre(), options(), same));
    }
    QJsonObject body{{"from"_L1, wireTime(when.from)},
                     {"to"_L1, wireTime(when.to)},
                     {"page_size"_L1, qint64(asked->size)},
                     {"next_page_token"_L1, nextToken(request, *asked, total)}};
    if (options().twins != Twins::OldOnly)
        body.insert("call_history"_L1, rows);
    if (options().twins != Twins::NewOnly)
        body.insert("call_logs"_L1, twins);
    if (options().totals) {
        body.insert("total_records"_L1, qint64(total));
        body.insert("page_count"_L1, qint64((total + asked->size - 1) / asked->size));
    }
    return jsonResponse(body);
}

std::optional<SimCall> RestApi::callByHistory(const QString &historyId)
{
    // The id names its day.
    const QDate date = QDate::fromString(historyId.left(8), u"yyyyMMdd"_s);
    if (!date.isValid())
        return {};
    const Instant now = m_clock.now();
    const Instant from = fromDateTime(QDateTime(date, QTime(0, 0), Qt::UTC));
    for (const Day *day : m_story.daysBetween(from, std::min(from + 24h, now))) {
        for (const SimCall &call : day->calls()) {
            if (call.historyId == historyId && call.recorded && *call.recorded <= now)
                return call;
        }
    }
    return {};
}

HttpResponse RestApi::historyDetail(const HttpRequest &, const QString &id)
{
    const std::optional<SimCall> call = callByHistory(id);
    if (!call)
        return apiError(404, 404, u"Call history does not exist."_s);
    Random random{options().seed, 45, call->id.toULongLong()};
    QJsonObject body = summaryRow(*call, false, centre(), options(), random);
    body.insert("id"_L1, call->historyId);
    for (const QLatin1StringView key : {"duration"_L1, "call_result"_L1, "recording_status"_L1})
        body.remove(key);
    QJsonArray rows, twins;
    for (const Element &element : elementsOf(centre(), *call)) {
        Random draw{options().seed, 46, digestOf(element.id)}, same = draw;
        rows.append(recordRow(element, RowForm::Detail, centre(), options(), draw));
        twins.append(recordRow(element, RowForm::DetailOld, centre(), options(), same));
    }
    if (options().twins != Twins::OldOnly)
        body.insert("call_elements"_L1, rows);
    if (options().twins != Twins::NewOnly)
        body.insert("call_path"_L1, twins);
    return jsonResponse(body);
}

HttpResponse RestApi::element(const HttpRequest &, const QString &id)
{
    const Instant now = m_clock.now();
    const QDate date = QDate::fromString(id.left(8), u"yyyyMMdd"_s);
    if (date.isValid()) {
        const Instant from = fromDateTime(QDateTime(date, QTime(0, 0), Qt::UTC));
        for (const Day *day : m_story.daysBetween(from, std::min(from + 24h, now))) {
            for (const SimCall &call : day->calls()) {
                if (!call.recorded || *call.recorded > now || call.historyId.left(9) != id.left(9))
                    continue;
                for (const Element &row : elementsOf(centre(), call)) {
                    if (row.id != id)
                        continue;
                    Random random{options().seed, 46, digestOf(row.id)};
                    QJsonObject body = recordRow(row, RowForm::Detail, centre(), options(), random);
                    body.insert("call_history_uuid"_L1, call.historyId);
                    return jsonResponse(body);
                }
            }
        }
    }
    return apiError(404, 404, u"Call element does not exist."_s);
}

HttpResponse RestApi::userHistory(const HttpRequest &request, const QString &id)
{
    const int who = centre().agentById(id);
    if (who < 0 || who >= centre().users())
        return apiError(404, 300, u"User does not exist."_s);
    const auto asked = page(request, 300);
    if (!asked)
        return badToken();
    const Range when = range(request);
    if (when.tooLong)
        return apiError(400, 300, u"Validation Failed."_s);
    std::vector<Element> mine;
    for (const SimCall *call : recordedCalls(when, asked->asOf, false)) {
        for (int i = 0; i < int(call->legs.size()); ++i) {
            if (call->legs[size_t(i)].agent == who)
                mine.push_back(legElement(centre(), *call, i));
        }
    }
    const auto total = qsizetype(mine.size());
    QJsonArray rows, twins;
    for (qsizetype k = asked->offset; k < std::min(total, asked->offset + asked->size); ++k) {
        Random random{options().seed, 47, digestOf(mine[size_t(k)].id)}, same = random;
        rows.append(recordRow(mine[size_t(k)], RowForm::UserHistory, centre(), options(), random));
        twins.append(
            recordRow(mine[size_t(k)], RowForm::UserHistoryOld, centre(), options(), same));
    }
    QJsonObject body{{"from"_L1, wireTime(when.from)},
                     {"to"_L1, wireTime(when.to)},
                     {"page_size"_L1, qint64(asked->size)},
                     {"next_page_token"_L1, nextToken(request, *asked, total)}};
    if (options().twins != Twins::OldOnly)
        body.insert("call_elements"_L1, rows);
    if (options().twins != Twins::NewOnly)
        body.insert("call_logs"_L1, twins);
    if (options().totals)
        body.insert("total_records"_L1, qint64(total));
    return jsonResponse(body);
}

HttpResponse RestApi::analytics(const HttpRequest &request, const QString &)
{
    if (!options().analytics)
        return apiError(403, 403, u"You do not have permission."_s);
    const auto asked = page(request, 300);
    if (!asked)
        return badToken();
    const Range when = range(request);
    struct Sum
    {
        int offered = 0, answered = 0, abandoned = 0, overflowed = 0;
        qint64 handle = 0, wait = 0, longest = 0;
    };
    std::vector<Sum> sums(centre().queues().size());
    for (const SimCall *call : recordedCalls({when.from, when.to, false}, asked->asOf, false)) {
        for (const Visit &visit : call->visits) {
            Sum &sum = sums[size_t(visit.queue)];
            const qint64 wait =
                wireSeconds(visit.left.value_or(visit.entered)) - wireSeconds(visit.entered);
            ++sum.offered;
            sum.wait += wait;
            sum.longest = std::max(sum.longest, wait);
            switch (visit.outcome) {
            case VisitOutcome::Answered: {
                ++sum.answered;
                const Leg &leg = call->legs[size_t(visit.answeredBy)];
                sum.handle += talkSeconds(leg) + holdSeconds(leg);
                break;
            }
            case VisitOutcome::Abandoned:
                ++sum.abandoned;
                break;
            case VisitOutcome::Overflow:
            case VisitOutcome::Voicemail:
                ++sum.overflowed;
                break;
            case VisitOutcome::Waiting:
                break;
            }
        }
    }
    const QStringList wanted = request.query.allQueryItemValues(u"call_queue_ext_ids"_s);
    std::vector<size_t> fitting;
    for (size_t q = 0; q < sums.size(); ++q) {
        if (contains(wanted, centre().queues()[q].extensionId))
            fitting.push_back(q);
    }
    QJsonArray rows;
    const auto total = qsizetype(fitting.size());
    for (qsizetype k = asked->offset; k < std::min(total, asked->offset + asked->size); ++k) {
        const Sum &sum = sums[fitting[size_t(k)]];
        const SimQueue &queue = centre().queues()[fitting[size_t(k)]];
        rows.append(QJsonObject{
            {"call_queue_id"_L1, queue.id},
            {"call_queue_name"_L1, queue.name},
            {"call_queue_ext_id"_L1, queue.extensionId},
            {"site_id"_L1, centre().siteId()},
            {"site_name"_L1, centre().siteName()},
            {"inbound_calls"_L1, sum.offered + m_faults->alteredAnalytics},
            {"completed_calls"_L1, sum.answered + m_faults->alteredAnalytics},
            {"abandoned_calls"_L1, sum.abandoned},
            {"overflowed_calls"_L1, sum.overflowed},
            {"avg_handle_time"_L1, sum.answered ? sum.handle / sum.answered : 0},
            {"avg_wrap_up_time"_L1, 0},
            {"avg_in_queue_wait_time"_L1, sum.offered ? sum.wait / sum.offered : 0},
            {"max_in_queue_wait_time"_L1, sum.longest},
            {"outbound_calls"_L1, 0},
            {"outbound_connected_calls"_L1, 0},
            {"outbound_unconnected_calls"_L1, 0},
        });
    }
    return jsonResponse({{"call_queues"_L1, rows},
                         {"from"_L1, wireTime(when.from)},
                         {"to"_L1, wireTime(when.to)},
                         {"page_size"_L1, qint64(asked->size)},
                         {"next_page_token"_L1, nextToken(request, *asked, total)}});
}

HttpResponse RestApi::oldCallLogs(const HttpRequest &request, const QString &)
{
    if (!options().legacyCallLogs)
        return apiError(404, 2'300, u"This API endpoint is not recognized"_s);
    const auto asked = page(request, 300);
    if (!asked)
        return badToken();
    const Range when = range(request);
    std::vector<Element> all;
    for (const SimCall *call : recordedCalls(when, asked->asOf, false)) {
        for (int i = 0; i < int(call->legs.size()); ++i)
            all.push_back(legElement(centre(), *call, i));
    }
    const auto total = qsizetype(all.size());
    QJsonArray rows;
    for (qsizetype k = asked->offset; k < std::min(total, asked->offset + asked->size); ++k) {
        Random random{options().seed, 48, digestOf(all[size_t(k)].id)};
        rows.append(recordRow(all[size_t(k)], RowForm::CallLogV1, centre(), options(), random));
    }
    return jsonResponse({{"call_logs"_L1, rows},
                         {"from"_L1, wireTime(when.from)},
                         {"to"_L1, wireTime(when.to)},
                         {"page_size"_L1, qint64(asked->size)},
                         {"next_page_token"_L1, nextToken(request, *asked, total)}});
}

} // namespace zm::sim
