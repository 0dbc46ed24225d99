// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <domain/callelement.h>
#include <domain/directory.h>
#include <domain/event.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace zm::wire {

/// One page of a list. An empty token means that it is the last; tokens live 15 minutes.
template <class T> struct Page
{
    QList<T> rows;
    QString nextPageToken;
    std::optional<int> total; ///< `total_records`, where Zoom gives it

    bool operator==(const Page &) const = default;
};

/// Zoom's own totals of one queue over the asked range: counts and seconds.
struct QueueAnalytics
{
    QueueId queue;
    QString name;
    QString extensionId;
    QString site;
    int inbound = 0;
    int completed = 0;
    int abandoned = 0;
    int overflowed = 0;
    seconds averageHandle{0};
    seconds averageWrapUp{0};
    seconds averageWait{0};
    seconds longestWait{0};
    int outbound = 0;
    int outboundConnected = 0;
    int outboundUnconnected = 0;

    bool operator==(const QueueAnalytics &) const = default;
};

/// What POST /oauth/token answers.
struct TokenAnswer
{
    QString accessToken; ///< a secret: never logged
    seconds expiresIn{3599};
    QStringList scopes; ///< as granted, sorted
    QString apiUrl;     ///< base host such as https://api.zoom.us; often absent

    bool operator==(const TokenAnswer &) const = default;
};

/// Decoders of 200 answers: pure functions, for any thread. Every error is Error{Protocol}. Rows
/// without the id that would make them usable are left out; unknown keys are ignored.

Result<Page<Agent>> decodeUsers(const QByteArray &body);      ///< GET /phone/users
Result<Page<CallQueue>> decodeQueues(const QByteArray &body); ///< GET /phone/call_queues
Result<CallQueue> decodeQueue(const QByteArray &body);        ///< GET /phone/call_queues/{id}
/// GET /users/{id}/presence_status: `polled` is set, for the answer does not say since when.
Result<PresenceEvent> decodePresence(const AgentId &agent, const QByteArray &body);
/// GET /phone/call_history: `call_history`, or `call_logs` where that is absent; never both,
/// because Zoom sends the same calls twice during its transition.
Result<Page<CallSummary>> decodeCallHistory(const QByteArray &body);
/// GET /phone/call_history/{uuid}: `call_elements`, else `call_path`. Elements inherit what only
/// the call says (`call_id`, direction, connect type).
Result<RecordEvent> decodeHistoryDetail(const QByteArray &body);
/// GET /phone/users/{id}/call_history: `call_elements`, else `call_logs`.
Result<Page<CallElement>> decodeUserHistory(const AgentId &user, const QByteArray &body);
Result<Page<QueueAnalytics>> decodeAnalytics(
    const QByteArray &body);                             ///< GET /phone/call_queue_analytics
Result<TokenAnswer> decodeToken(const QByteArray &body); ///< POST /oauth/token

} // namespace zm::wire
