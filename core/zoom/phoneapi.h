// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/callelement.h>
#include <domain/directory.h>
#include <domain/event.h>
#include <zoom/apiclient.h>

#include <wire/rest.h>

namespace zm::zoom {

/// Which of a call's times a range of history is about (`time_type`).
enum class HistoryBy { Start, End };

/// The endpoints that the program reads, each with its label and page size (CONTRACT b). A thin
/// layer over ApiClient, whose rules for callbacks hold.
class PhoneApi
{
public:
    using CallId = ApiClient::CallId;
    template <class T> using Callback = std::function<void(Result<T>)>;

    explicit PhoneApi(ApiClient &client)
        : m_client(client)
    {}

    CallId users(QObject *context, Callback<QList<Agent>> done);
    /// Names no members.
    CallId queues(QObject *context, Callback<QList<CallQueue>> done);
    /// One queue with its members.
    CallId queue(const QueueId &id, QObject *context, Callback<CallQueue> done);
    struct PresenceAnswer
    {
        QByteArray body;
        PresenceEvent event;
    };
    CallId presence(const AgentId &id, QObject *context, Callback<PresenceAnswer> done);

    /// History comes as raw bodies too, because they go to the journal. `page` gets each as it
    /// arrives; if the page token expires on the way, pages come again from the first.
    /// At most 31 days a request, `from` before `to`: Zoom answers a wrong range with unfiltered
    /// data rather than an error. ErrorKind::Invalid.
    using HistoryPage =
        std::function<void(const QByteArray &body, const QList<CallSummary> &calls)>;
    CallId callHistory(Instant from, Instant to, HistoryBy by, QObject *context, HistoryPage page,
                       ApiClient::Done done);

    struct Detail
    {
        QByteArray body;
        QList<CallElement> elements;
    };
    CallId historyDetail(const QString &historyId, QObject *context, Callback<Detail> done);

    using UserHistoryPage =
        std::function<void(const QByteArray &body, const QList<CallElement> &elements)>;
    CallId userHistory(const AgentId &id, Instant from, Instant to, QObject *context,
                       UserHistoryPage page, ApiClient::Done done);

    /// Zoom's own totals a queue, for the cross-check. ErrorKind::Forbidden may only mean that the
    /// account has no licence for them.
    CallId analytics(Instant from, Instant to, QObject *context,
                     Callback<QList<wire::QueueAnalytics>> done);

    void cancel(CallId id) { m_client.cancel(id); }
    ApiClient &client() { return m_client; }

private:
    ApiClient &m_client;
};

} // namespace zm::zoom
