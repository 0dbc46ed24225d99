// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include <domain/contestedfeed.h>

#include <QDateTime>
#include <QLocale>

#include <setup/setupcheck.h>
#include <wire/apierror.h>
#include <wire/rest.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::setup {

/// A request that only a scope's holder may make. `path` may name a user or queue found before;
/// where none is known a made-up id serves, since "not found" proves the scope as well.
struct SetupCheck::Probe
{
    QLatin1StringView scope;
    zoom::RateLabel label;
    QString (*path)(const SetupCheck &check);
    zoom::Query (*query)(Instant now) = nullptr;
    bool always =
        false; ///< even if the token lists the scope: proves licence and role, and the clock
};

namespace {

QString orMadeUp(const QString &id)
{
    return zoom::pathSegment(id.isEmpty() ? u"zoommate-set-up-check"_s : id);
}

zoom::Query oneRow(Instant)
{
    return {{u"page_size"_s, u"1"_s}};
}

/// The shortest range that proves the scope, for the list costs dearly (CONTRACT f).
zoom::Query lastMinute(Instant now)
{
    return {{u"page_size"_s, u"1"_s}, {u"from"_s, toIsoUtc(now - 1min)}, {u"to"_s, toIsoUtc(now)}};
}

zoom::Query nothing(Instant)
{
    return {};
}

const ScopeRequirement &required(QLatin1StringView id)
{
    const auto &scopes = scopeRequirements();
    return *std::find_if(scopes.cbegin(), scopes.cend(),
                         [id](const ScopeRequirement &scope) { return scope.id == id; });
}

/// Our clock less the server's, from its Date header.
std::optional<milliseconds> skewOf(const zoom::Headers &headers, Instant now)
{
    const QString text = QString::fromLatin1(zoom::headerValue(headers, "date"));
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return std::chrono::duration_cast<milliseconds>(now - fromDateTime(date));
}

} // namespace

SetupCheck::SetupCheck(CheckOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_tokens(m_http, m_options.hosts, m_options.credentials, clock,
               {.timeout = m_options.requestTimeout})
    , m_limiter(clock)
{
    // Somebody waits for the outcome: a long block is told rather than waited for.
    m_limiter.setLongestWait(m_options.longestWait);
    m_feedDeadline.setSingleShot(true);
    connect(&m_feedDeadline, &QTimer::timeout, this, [this] {
        feedDone(
            {u"websocket"_s, u"Event stream"_s, CheckState::Missing,
             m_feed->status().message.isEmpty() ? u"Zoom did not open the event stream in time."_s
                                                : m_feed->status().message,
             u"Check the Subscription ID, and that the subscription's method is WebSocket."_s});
    });
    m_lines = {{u"token"_s, u"Token"_s, CheckState::Open, u"Not asked for yet."_s, {}},
               {u"clock"_s, u"Clock"_s, CheckState::Open, u"Not compared yet."_s, {}}};
    for (const ScopeRequirement &scope : scopeRequirements())
        m_lines.append({u"scope/"_s + scope.id,
                        scope.id,
                        CheckState::Open,
                        u"Not tried: it needs a token first."_s,
                        {}});
    m_lines.append({u"write_scopes"_s,
                    u"Reading only"_s,
                    CheckState::Open,
                    u"Not known before the token."_s,
                    {}});
    m_lines.append({u"websocket"_s, u"Event stream"_s, CheckState::Open, u"Not opened yet."_s, {}});
    m_lines.append({u"webhook"_s, u"Webhooks"_s, CheckState::Open, {}, {}});
    for (const EventRequirement &event : eventRequirements()) {
        const auto seen = m_options.eventsSeen.constFind(event.type);
        m_lines.append(eventLine(event, seen == m_options.eventsSeen.cend()
                                            ? std::nullopt
                                            : std::optional(seen.value())));
    }
}

SetupCheck::~SetupCheck() = default;

void SetupCheck::start()
{
    tell(webhookLine(m_options.credentials, m_options.takesWebhooks, m_options.webhookValidated));
    m_tokens.token(this, [this](const Result<zoom::AccessToken> &token) { tokenArrived(token); });
}

bool SetupCheck::passed() const
{
    return std::none_of(m_lines.cbegin(), m_lines.cend(),
                        [](const CheckLine &line) { return line.state == CheckState::Missing; });
}

void SetupCheck::tell(CheckLine line)
{
    const auto known = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const CheckLine &one) { return one.id == line.id; });
    if (known == m_lines.end() || *known == line)
        return;
    *known = std::move(line);
    Q_EMIT lineChanged(*known);
}

void SetupCheck::tokenArrived(const Result<zoom::AccessToken> &token)
{
    if (!token) {
        tell(refusedToken(token.error()));
        finish();
        return;
    }
    m_token = *token;
    tell(grantedToken(m_token.scopes));
    tell(writeScopesLine(writingScopes(m_token.scopes)));
    nextProbe();
}

const QList<SetupCheck::Probe> &SetupCheck::probes()
{
    static const QList<Probe> table{
        {"phone:read:list_users:admin"_L1, zoom::RateLabel::Medium,
         [](const SetupCheck &) -> QString { return u"/phone/users"_s; }, oneRow, true},
        {"phone:read:list_call_queues:admin"_L1, zoom::RateLabel::Medium,
         [](const SetupCheck &) -> QString { return u"/phone/call_queues"_s; }, oneRow, true},
        {"user:read:presence_status:admin"_L1, zoom::RateLabel::Light,
         [](const SetupCheck &check) -> QString {
             return u"/users/%1/presence_status"_s.arg(orMadeUp(check.m_someUser));
         },
         nothing},
        {"phone:read:call_log:admin"_L1, zoom::RateLabel::Light,
         [](const SetupCheck &) -> QString { return u"/phone/call_history/"_s + orMadeUp({}); },
         nothing},
        {"phone:read:list_call_logs:admin"_L1, zoom::RateLabel::Heavy,
         [](const SetupCheck &) -> QString { return u"/phone/call_history"_s; }, lastMinute},
        {"phone:read:list_numbers:admin"_L1, zoom::RateLabel::Medium,
         [](const SetupCheck &) -> QString { return u"/phone/numbers"_s; }, oneRow},
        {"phone:read:call_queue:admin"_L1, zoom::RateLabel::Light,
         [](const SetupCheck &check) -> QString {
             return u"/phone/call_queues/"_s + orMadeUp(check.m_someQueue);
         },
         nothing},
        {"phone:read:user:admin"_L1, zoom::RateLabel::Light,
         [](const SetupCheck &check) -> QString {
             return u"/phone/users/"_s + orMadeUp(check.m_someUser);
         },
         nothing},
    };
    return table;
}

void SetupCheck::nextProbe()
{
    while (m_nextProbe < probes().size()) {
        const Probe &probe = probes()[m_nextProbe++];
        const bool listed = m_token.scopes.contains(probe.scope);
        if (listed && !probe.always) {
            tell(scopeLine(required(probe.scope), true, {}));
            continue;
        }
        m_limiter.acquire(probe.label, this, [this, &probe](const Result<> &granted) {
            if (granted) {
                ask(probe);
                return;
            }
            tell(scopeLine(required(probe.scope), m_token.scopes.contains(probe.scope),
                           granted.error()));
            nextProbe();
        });
        return;
    }
    scopesDone();
}

void SetupCheck::ask(const Probe &probe)
{
    zoom::HttpRequest request;
    request.url = m_options.hosts.restUrl(probe.path(*this), probe.query(m_clock.now()));
    request.headers = {{"Authorization", "Bearer " + m_token.value.toUtf8()},
                       {"Accept", "application/json"}};
    request.timeout = m_options.requestTimeout;
    m_http.send(request, this, [this, &probe](const Result<zoom::HttpAnswer> &answer) {
        m_limiter.release();
        probed(probe, answer);
        nextProbe();
    });
}

void SetupCheck::probed(const Probe &probe, const Result<zoom::HttpAnswer> &answer)
{
    std::optional<Error> error;
    if (!answer) {
        error = answer.error();
    } else {
        if (const auto skew = skewOf(answer->headers, m_clock.now()))
            tell(clockLine(*skew));
        else
            tell({u"clock"_s, u"Clock"_s, CheckState::Note, u"Zoom's answer named no time."_s, {}});
        if (answer->status >= 300)
            error = wire::apiError(answer->status, answer->headers, answer->body, m_clock.now());
        else
            m_limiter.accept(probe.label, answer->headers);
        if (error && error->kind == ErrorKind::RateLimited)
            m_limiter.refuse(probe.label, error->retryAt.value_or(m_clock.now() + 1s));
        if (!error && probe.scope == "phone:read:list_users:admin"_L1) {
            if (const auto users = wire::decodeUsers(answer->body); users && !users->rows.isEmpty())
                m_someUser = users->rows.first().id.text;
        } else if (!error && probe.scope == "phone:read:list_call_queues:admin"_L1) {
            if (const auto queues = wire::decodeQueues(answer->body);
                queues && !queues->rows.isEmpty())
                m_someQueue = queues->rows.first().id.text;
        }
    }
    tell(scopeLine(required(probe.scope), m_token.scopes.contains(probe.scope), error));
}

void SetupCheck::scopesDone()
{
    for (const ScopeRequirement &scope : scopeRequirements()) {
        const bool tried = std::any_of(probes().cbegin(), probes().cend(),
                                       [&](const Probe &probe) { return scope.id == probe.scope; });
        if (!tried)
            tell(unprobedScopeLine(scope, m_token.scopes.contains(scope.id),
                                   m_token.scopes.isEmpty()));
    }
    openFeed();
}

void SetupCheck::openFeed()
{
    const auto line = [](CheckState state, const QString &finding, const QString &wayOn = {}) {
        return CheckLine{u"websocket"_s, u"Event stream"_s, state, finding, wayOn};
    };
    const zoom::Credentials &given = m_options.credentials;
    if (m_options.feedIsLive)
        return feedDone(line(CheckState::Ok, u"WebSocket, connected by a running Zoom Mate."_s));
    if (given.subscriptionId.isEmpty())
        return feedDone(
            given.secretToken.isEmpty()
                ? line(CheckState::Missing,
                       u"No Subscription ID and no Secret Token: no live events."_s,
                       u"Add an event subscription with WebSocket and copy its Subscription ID."_s)
                : line(CheckState::Note, u"No Subscription ID; events come by webhook."_s));
    if (m_options.ownFeed) {
        const FeedStatus &own = *m_options.ownFeed;
        if (isContested(own))
            return feedDone(line(CheckState::Missing, own.message,
                                 u"Give each program a subscription of its own."_s));
        if (own.state == FeedState::Live)
            return feedDone(line(CheckState::Ok, u"WebSocket, connected."_s));
        return own.message.isEmpty()
                   ? feedDone(line(CheckState::Open, u"WebSocket, being connected …"_s))
                   : feedDone(line(CheckState::Open, own.message,
                                   u"Zoom Mate tries again by itself."_s));
    }
    if (!m_options.openWebSocket)
        return feedDone(line(CheckState::Open, u"Not opened, as asked."_s));
    m_feed = std::make_unique<zoom::WebSocketFeed>(m_options.hosts, m_tokens, given.subscriptionId,
                                                   m_clock);
    connect(m_feed.get(), &zoom::Feed::statusChanged, this, &SetupCheck::feedChanged);
    m_feedDeadline.start(m_options.socketTimeout);
    m_feed->start();
}

void SetupCheck::feedChanged(const FeedStatus &status)
{
    if (status.state == FeedState::Live)
        feedDone({u"websocket"_s, u"Event stream"_s, CheckState::Ok, u"Zoom opened it."_s, {}});
}

void SetupCheck::feedDone(CheckLine line)
{
    m_feedDeadline.stop();
    if (m_feed) {
        m_feed->disconnect(this);
        m_feed->stop();
    }
    tell(std::move(line));
    finish();
}

void SetupCheck::finish()
{
    Q_EMIT finished();
}

} // namespace zm::setup
