// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zoom/backoff.h>
#include <zoom/httptransport.h>
#include <zoom/ratelimiter.h>
#include <zoom/tokenprovider.h>

#include <QMap>

#include <functional>
#include <memory>
#include <optional>

namespace zm::zoom {

/// Counts for the health page.
struct ApiCounters
{
    quint64 requests = 0; ///< sent, retries included
    quint64 retries = 0;
    quint64 failures = 0; ///< calls that ended in an error
    quint64 bytes = 0;    ///< of bodies
    bool operator==(const ApiCounters &) const = default;
};

struct ApiOptions
{
    milliseconds timeout = 30s;         ///< of one attempt
    qint64 maxBytes = 32 * 1024 * 1024; ///< of one body
    int attempts = 4;                   ///< on 5xx and network errors
    int refusals = 5;                   ///< answers 429 in a row before giving up
    milliseconds longestWait = 2min;    ///< for a 429 to end; longer ones are the caller's matter
    int maxPages = 2000;
    milliseconds leastBackoff = 1s;
    milliseconds mostBackoff = 60s;
    Random random = systemRandom();
};

/// Reads Zoom's REST interface. It can do nothing but GET: no other verb exists here.
///
/// Each call waits for its turn (RateLimiter), brings a token, and tries again where that helps:
/// once with a new token after 401, after `retryAt` on 429 (if that is near), with back-off on 5xx
/// and a broken network. A missing scope is not retried. On the engine's thread; every callback
/// comes later, never from within the call, exactly once, unless the call is cancelled or its
/// context dies: then never.
class ApiClient : public QObject
{
    Q_OBJECT
public:
    using Options = ApiOptions;
    using CallId = quint64;
    using Body = std::function<void(Result<QByteArray>)>;
    /// One page's body with its number, from 0. Returns the next page's token.
    using PageBody = std::function<Result<QString>(const QByteArray &body, int page)>;
    using Done = std::function<void(Result<>)>;

    ApiClient(HttpTransport &http, const ZoomHosts &hosts, TokenProvider &tokens,
              RateLimiter &limiter, const Clock &clock, Options options = {},
              QObject *parent = nullptr);
    ~ApiClient() override;

    /// `path` begins with a slash and holds encoded segments (`pathSegment`).
    CallId get(const QString &path, const Query &query, RateLabel label, QObject *context,
               Body done);

    /// Follows `next_page_token` with the query unchanged, as Zoom demands. `page` decodes a body
    /// and returns the next token (empty: last page) or an error, which ends the reading. When the
    /// token has expired (15 minutes) the reading begins again once: `restarted` is called first
    /// and the pages come again from 0.
    CallId eachPage(const QString &path, const Query &query, RateLabel label, QObject *context,
                    PageBody page, Done done, std::function<void()> restarted = {});

    /// All rows of a paged list. `decode` gives a Result of a page with `rows` and `nextPageToken`.
    template <class T, class Decode>
    CallId getPages(const QString &path, const Query &query, RateLabel label, Decode decode,
                    QObject *context, std::function<void(Result<QList<T>>)> done)
    {
        auto rows = std::make_shared<QList<T>>();
        return eachPage(
            path, query, label, context,
            [rows, decode](const QByteArray &body, int) -> Result<QString> {
                auto page = decode(body);
                if (!page)
                    return Failure(page.error());
                rows->append(std::move(page->rows));
                return std::move(page->nextPageToken);
            },
            [rows, done = std::move(done)](Result<> result) {
                if (result)
                    done(std::move(*rows));
                else
                    done(Failure(result.error()));
            },
            [rows] { rows->clear(); });
    }

    /// The call's callback does not come any more. Unknown ids are ignored.
    void cancel(CallId id);
    void cancelAll();
    int underWay() const { return int(m_calls.size() + m_readings.size()); }
    ApiCounters counters() const { return m_counters; }
    /// Zoom's clock − ours, from the last answer that told the time; to a second, for the header
    /// has no more.
    std::optional<seconds> clockSkew() const { return m_clockSkew; }

private:
    struct Call;
    struct Reading;

    milliseconds realTime(milliseconds wall) const; ///< of a clock that runs faster
    void authorize(CallId id);
    void acquire(CallId id);
    void giveBack(Call &call);
    void send(CallId id, const QString &token);
    void answered(CallId id, const Result<HttpAnswer> &result);
    void refused(CallId id, const Error &error, const Headers &headers);
    void troubled(CallId id, const Error &error);
    void finish(CallId id, Result<QByteArray> result);
    void nextPage(CallId id);
    void pageArrived(CallId id, const Result<QByteArray> &body);
    void finishReading(CallId id, Result<> result);

    HttpTransport &m_http;
    ZoomHosts m_hosts;
    TokenProvider &m_tokens;
    RateLimiter &m_limiter;
    const Clock &m_clock;
    Options m_options;
    QMap<CallId, std::shared_ptr<Call>> m_calls;
    QMap<CallId, std::shared_ptr<Reading>> m_readings;
    CallId m_lastId = 0;
    ApiCounters m_counters;
    std::optional<seconds> m_clockSkew;
};

} // namespace zm::zoom
