// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/phoneapi.h>

#include <QPointer>
#include <QTimer>

namespace zm::zoom {

using namespace Qt::Literals::StringLiterals;

namespace {

// One month a request (CONTRACT b.8), of the longest kind.
constexpr auto longestRange = std::chrono::days(31);

Result<Query> rangeQuery(Instant from, Instant to)
{
    if (from >= to)
        return fail(ErrorKind::Invalid, u"The range must begin before it ends."_s);
    if (to - from > longestRange)
        return fail(ErrorKind::Invalid, u"Zoom gives at most one month of history a request."_s);
    return Query{{u"from"_s, toIsoUtc(std::chrono::floor<seconds>(from))},
                 {u"to"_s, toIsoUtc(std::chrono::ceil<seconds>(to))}};
}

/// An error known before anything is sent, told like one that comes from Zoom: later.
template <class Done> ApiClient::CallId refuse(Error error, QObject *context, Done done)
{
    QMetaObject::invokeMethod(
        context, [error = std::move(error), done = std::move(done)] { done(Failure(error)); },
        Qt::QueuedConnection);
    return 0;
}

template <class T, class Decode> ApiClient::Body decoded(Decode decode, PhoneApi::Callback<T> done)
{
    return [decode = std::move(decode), done = std::move(done)](const Result<QByteArray> &body) {
        if (!body)
            done(Failure(body.error()));
        else
            done(decode(*body));
    };
}

Query pageSize(int rows)
{
    return {{u"page_size"_s, QString::number(rows)}};
}

} // namespace

PhoneApi::CallId PhoneApi::users(QObject *context, Callback<QList<Agent>> done)
{
    return m_client.getPages<Agent>(u"/phone/users"_s, pageSize(100), RateLabel::Medium,
                                    &wire::decodeUsers, context, std::move(done));
}

PhoneApi::CallId PhoneApi::queues(QObject *context, Callback<QList<CallQueue>> done)
{
    return m_client.getPages<CallQueue>(u"/phone/call_queues"_s, pageSize(100), RateLabel::Medium,
                                        &wire::decodeQueues, context, std::move(done));
}

PhoneApi::CallId PhoneApi::queue(const QueueId &id, QObject *context, Callback<CallQueue> done)
{
    return m_client.get(u"/phone/call_queues/"_s + pathSegment(id.text), {}, RateLabel::Light,
                        context, decoded<CallQueue>(&wire::decodeQueue, std::move(done)));
}

PhoneApi::CallId PhoneApi::presence(const AgentId &id, QObject *context,
                                    Callback<PresenceAnswer> done)
{
    const auto decode = [id](const QByteArray &body) {
        return wire::decodePresence(id, body).map(
            [&body](const PresenceEvent &event) { return PresenceAnswer{body, event}; });
    };
    return m_client.get(u"/users/"_s + pathSegment(id.text) + u"/presence_status"_s, {},
                        RateLabel::Light, context,
                        decoded<PresenceAnswer>(decode, std::move(done)));
}

PhoneApi::CallId PhoneApi::callHistory(Instant from, Instant to, HistoryBy by, QObject *context,
                                       HistoryPage page, ApiClient::Done done)
{
    const auto range = rangeQuery(from, to);
    if (!range)
        return refuse(range.error(), context, std::move(done));
    Query query = *range + pageSize(300);
    if (by == HistoryBy::End)
        query.append({u"time_type"_s, u"end_time"_s});
    return m_client.eachPage(
        u"/phone/call_history"_s, query, RateLabel::Heavy, context,
        [page = std::move(page)](const QByteArray &body, int) -> Result<QString> {
            const auto calls = wire::decodeCallHistory(body);
            if (!calls)
                return Failure(calls.error());
            page(body, calls->rows);
            return calls->nextPageToken;
        },
        std::move(done));
}

PhoneApi::CallId PhoneApi::historyDetail(const QString &historyId, QObject *context,
                                         Callback<Detail> done)
{
    const auto decode = [](const QByteArray &body) -> Result<Detail> {
        auto record = wire::decodeHistoryDetail(body);
        if (!record)
            return Failure(record.error());
        return Detail{body, std::move(record->elements)};
    };
    return m_client.get(u"/phone/call_history/"_s + pathSegment(historyId), {}, RateLabel::Light,
                        context, decoded<Detail>(decode, std::move(done)));
}

PhoneApi::CallId PhoneApi::userHistory(const AgentId &id, Instant from, Instant to,
                                       QObject *context, UserHistoryPage page, ApiClient::Done done)
{
    const auto range = rangeQuery(from, to);
    if (!range)
        return refuse(range.error(), context, std::move(done));
    return m_client.eachPage(
        u"/phone/users/"_s + pathSegment(id.text) + u"/call_history"_s, *range + pageSize(300),
        RateLabel::Medium, context,
        [id, page = std::move(page)](const QByteArray &body, int) -> Result<QString> {
            const auto elements = wire::decodeUserHistory(id, body);
            if (!elements)
                return Failure(elements.error());
            page(body, elements->rows);
            return elements->nextPageToken;
        },
        std::move(done));
}

PhoneApi::CallId PhoneApi::analytics(Instant from, Instant to, QObject *context,
                                     Callback<QList<wire::QueueAnalytics>> done)
{
    // Both are always sent: declared required, described as defaulted (CONTRACT b.7).
    if (from >= to) {
        return refuse(Error{ErrorKind::Invalid, u"The range must begin before it ends."_s, {}, {}},
                      context, std::move(done));
    }
    const Query query{{u"from"_s, toIsoUtc(std::chrono::floor<seconds>(from))},
                      {u"to"_s, toIsoUtc(std::chrono::ceil<seconds>(to))}};
    return m_client.getPages<wire::QueueAnalytics>(
        u"/phone/call_queue_analytics"_s, query + pageSize(300), RateLabel::Medium,
        &wire::decodeAnalytics, context, std::move(done));
}

} // namespace zm::zoom
