// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <zoom/apiclient.h>

#include <QTimer>

#include <wire/apierror.h>

#include <algorithm>

namespace zm::zoom {

using namespace Qt::Literals::StringLiterals;

namespace {

bool says(const Error &error, const char16_t *word)
{
    return QStringView(error.detail) == QStringView(word);
}

} // namespace

/// One GET on its way: waiting for a token, its turn, an answer or the next attempt.
struct ApiClient::Call
{
    QString path;
    Query query;
    RateLabel label = RateLabel::Light;
    QPointer<QObject> context;
    Body done;
    QString token;        ///< sent with the present attempt
    bool renewed = false; ///< one new token a call
    int failures = 0;     ///< 5xx and network errors in a row
    int refusals = 0;     ///< answers 429 in a row
    Backoff backoff;
    RateLimiter::Ticket ticket = 0;
    bool granted = false; ///< a slot of the limiter is ours
    HttpTransport::CallId http = 0;
    QMetaObject::Connection contextGone;
};

/// A list being read page by page.
struct ApiClient::Reading
{
    QString path;
    Query query;
    RateLabel label = RateLabel::Light;
    QPointer<QObject> context;
    PageBody page;
    Done done;
    std::function<void()> restarted;
    QString nextToken;
    int pages = 0;
    bool hasRestarted = false;
    CallId call = 0;
    QMetaObject::Connection contextGone;
};

ApiClient::ApiClient(HttpTransport &http, const ZoomHosts &hosts, TokenProvider &tokens,
                     RateLimiter &limiter, const Clock &clock, Options options, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_hosts(hosts)
    , m_tokens(tokens)
    , m_limiter(limiter)
    , m_clock(clock)
    , m_options(std::move(options))
{}

ApiClient::~ApiClient()
{
    cancelAll();
}

milliseconds ApiClient::realTime(milliseconds wall) const
{
    return milliseconds(qint64(double(wall.count()) / std::max(m_clock.speed(), 0.001)));
}

ApiClient::CallId ApiClient::get(const QString &path, const Query &query, RateLabel label,
                                 QObject *context, Body done)
{
    const CallId id = ++m_lastId;
    auto call = std::make_shared<Call>();
    call->path = path;
    call->query = query;
    call->label = label;
    call->context = context;
    call->done = std::move(done);
    call->backoff = Backoff(m_options.leastBackoff, m_options.mostBackoff, m_options.random);
    call->contextGone = connect(context, &QObject::destroyed, this, [this, id] { cancel(id); });
    m_calls.insert(id, call);
    authorize(id);
    return id;
}

/// The token first, then the turn: a turn is worth something only at once.
void ApiClient::authorize(CallId id)
{
    if (!m_calls.contains(id))
        return;
    m_tokens.token(this, [this, id](const Result<AccessToken> &token) {
        if (!m_calls.contains(id))
            return;
        if (token)
            acquire(id);
        else if (token.error().kind == ErrorKind::Offline)
            troubled(id, token.error());
        else
            finish(id, Failure(token.error()));
    });
}

void ApiClient::acquire(CallId id)
{
    const auto call = m_calls.value(id);
    // The caller's context, not ours: the limiter lets callers take turns.
    call->ticket = m_limiter.acquire(call->label, call->context,
                                     [this, self = QPointer(this), id](const Result<> &granted) {
                                         if (!self)
                                             return;
                                         const auto waiting = m_calls.value(id);
                                         if (!waiting)
                                             return;
                                         waiting->ticket = 0;
                                         if (!granted) {
                                             finish(id, Failure(granted.error()));
                                             return;
                                         }
                                         waiting->granted = true;
                                         if (const auto token = m_tokens.fresh()) {
                                             send(id, token->value);
                                         } else {
                                             giveBack(*waiting); // it aged in the queue
                                             authorize(id);
                                         }
                                     });
}

void ApiClient::giveBack(Call &call)
{
    if (std::exchange(call.granted, false))
        m_limiter.release();
}

void ApiClient::send(CallId id, const QString &token)
{
    const auto call = m_calls.value(id);
    call->token = token;
    HttpRequest request;
    request.url = m_hosts.restUrl(call->path, call->query);
    request.headers = {{"Authorization", "Bearer " + token.toUtf8()},
                       {"Accept", "application/json"}};
    request.timeout = m_options.timeout;
    request.maxBytes = m_options.maxBytes;
    ++m_counters.requests;
    call->http = m_http.send(
        request, this, [this, id](const Result<HttpAnswer> &result) { answered(id, result); });
}

void ApiClient::answered(CallId id, const Result<HttpAnswer> &result)
{
    const auto call = m_calls.value(id);
    if (!call)
        return;
    call->http = 0;
    giveBack(*call);
    if (!result) {
        if (result.error().kind == ErrorKind::Offline)
            troubled(id, result.error());
        else
            finish(id, Failure(result.error()));
        return;
    }

    m_counters.bytes += quint64(result->body.size());
    if (const auto told = wire::serverTime(result->headers))
        m_clockSkew = std::chrono::floor<seconds>(*told - m_clock.now() + 500ms);
    qCDebug(lcRest).noquote() << "GET" << call->path << result->status << result->body.size()
                              << "bytes, tracking id"
                              << QString::fromLatin1(
                                     headerValue(result->headers, "x-zm-trackingid"));
    if (result->status >= 200 && result->status < 300) {
        m_limiter.accept(call->label, result->headers);
        finish(id, result->body);
        return;
    }

    const Error error =
        wire::apiError(result->status, result->headers, result->body, m_clock.now()).in(call->path);
    if (error.kind == ErrorKind::RateLimited) {
        refused(id, error, result->headers);
    } else if (error.kind == ErrorKind::Unauthorized && says(error, wire::detail::token)
               && !call->renewed) {
        call->renewed = true;
        ++m_counters.retries;
        m_tokens.invalidate(call->token);
        authorize(id);
    } else if (error.kind == ErrorKind::Offline) {
        troubled(id, error);
    } else {
        finish(id, Failure(error));
    }
}

/// 429: the whole label waits, this call with it, unless that takes too long.
void ApiClient::refused(CallId id, const Error &error, const Headers &headers)
{
    const auto call = m_calls.value(id);
    const Instant now = m_clock.now();
    milliseconds wait = realTime(error.retryAt.value_or(now + 1s) - now);
    // Never at once, even if Zoom's moment has passed by our clock.
    wait = std::max<milliseconds>(wait, 250ms);
    if (says(error, wire::detail::perSecond)) {
        // Others were told the same moment.
        wait += milliseconds(qint64(250.0 * m_options.random()));
    }
    const Instant until = now + milliseconds(qint64(double(wait.count()) * m_clock.speed()));
    m_limiter.refuse(call->label, until);
    // Zoom may count the call under another label than we do.
    const auto named = rateLabelFrom(headerValue(headers, "x-ratelimit-category"));
    if (named && *named != call->label)
        m_limiter.refuse(*named, until);

    ++call->refusals;
    if (wait > m_options.longestWait || call->refusals >= m_options.refusals) {
        finish(id, Failure(error));
        return;
    }
    ++m_counters.retries;
    acquire(id);
}

/// 5xx or a broken network.
void ApiClient::troubled(CallId id, const Error &error)
{
    const auto call = m_calls.value(id);
    ++call->failures;
    if (call->failures >= m_options.attempts) {
        finish(id, Failure(error));
        return;
    }
    milliseconds wait = call->backoff.next();
    if (error.retryAt) {
        const milliseconds named = realTime(*error.retryAt - m_clock.now());
        if (named > m_options.longestWait) {
            finish(id, Failure(error));
            return;
        }
        wait = std::max(wait, named);
    }
    ++m_counters.retries;
    QTimer::singleShot(wait, this, [this, id] { authorize(id); });
}

void ApiClient::finish(CallId id, Result<QByteArray> result)
{
    const auto call = m_calls.take(id);
    disconnect(call->contextGone);
    if (!result) {
        ++m_counters.failures;
        qCInfo(lcRest).noquote() << "GET" << call->path << "failed:" << result.error().toString();
    }
    if (call->context)
        call->done(std::move(result));
}

void ApiClient::cancel(CallId id)
{
    if (const auto reading = m_readings.take(id)) {
        disconnect(reading->contextGone);
        cancel(reading->call);
        return;
    }
    const auto call = m_calls.take(id);
    if (!call)
        return;
    disconnect(call->contextGone);
    m_limiter.cancel(call->ticket);
    m_http.cancel(call->http);
    giveBack(*call);
}

void ApiClient::cancelAll()
{
    for (const CallId id : m_readings.keys() + m_calls.keys())
        cancel(id);
}

ApiClient::CallId ApiClient::eachPage(const QString &path, const Query &query, RateLabel label,
                                      QObject *context, PageBody page, Done done,
                                      std::function<void()> restarted)
{
    const CallId id = ++m_lastId;
    auto reading = std::make_shared<Reading>();
    reading->path = path;
    reading->query = query;
    reading->label = label;
    reading->context = context;
    reading->page = std::move(page);
    reading->done = std::move(done);
    reading->restarted = std::move(restarted);
    reading->contextGone = connect(context, &QObject::destroyed, this, [this, id] { cancel(id); });
    m_readings.insert(id, reading);
    nextPage(id);
    return id;
}

void ApiClient::nextPage(CallId id)
{
    const auto reading = m_readings.value(id);
    Query query = reading->query;
    if (!reading->nextToken.isEmpty())
        query.append({u"next_page_token"_s, reading->nextToken});
    reading->call = get(reading->path, query, reading->label, reading->context,
                        [this, id](const Result<QByteArray> &body) { pageArrived(id, body); });
}

void ApiClient::pageArrived(CallId id, const Result<QByteArray> &body)
{
    const auto reading = m_readings.value(id);
    if (!reading)
        return;
    if (!body) {
        // A token lives 15 minutes; the list may also have changed beneath it.
        if (says(body.error(), wire::detail::pageToken) && !reading->nextToken.isEmpty()
            && !reading->hasRestarted) {
            reading->hasRestarted = true;
            reading->nextToken.clear();
            reading->pages = 0;
            if (reading->restarted)
                reading->restarted();
            if (m_readings.contains(id))
                nextPage(id);
            return;
        }
        finishReading(id, Failure(body.error()));
        return;
    }
    const Result<QString> next = reading->page(*body, reading->pages);
    if (!m_readings.contains(id))
        return; // cancelled by the page's reader
    if (!next) {
        finishReading(id, Failure(next.error().in(reading->path)));
        return;
    }
    ++reading->pages;
    if (next->isEmpty()) {
        finishReading(id, {});
    } else if (*next == reading->nextToken || reading->pages >= m_options.maxPages) {
        finishReading(id, fail(ErrorKind::Protocol,
                               u"%1: the list does not end after %2 pages."_s.arg(reading->path)
                                   .arg(reading->pages)));
    } else {
        reading->nextToken = *next;
        nextPage(id);
    }
}

void ApiClient::finishReading(CallId id, Result<> result)
{
    const auto reading = m_readings.take(id);
    disconnect(reading->contextGone);
    if (reading->context)
        reading->done(std::move(result));
}

} // namespace zm::zoom
