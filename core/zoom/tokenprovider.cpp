// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <zoom/tokenprovider.h>

#include <wire/apierror.h>
#include <wire/rest.h>

#include <algorithm>
#include <utility>

namespace zm::zoom {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 maxTokenBytes = 1024 * 1024;

} // namespace

TokenProvider::TokenProvider(HttpTransport &http, const ZoomHosts &hosts, Credentials credentials,
                             const Clock &clock, Options options, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_hosts(hosts)
    , m_credentials(std::move(credentials))
    , m_clock(clock)
    , m_options(std::move(options))
{}

std::optional<AccessToken> TokenProvider::fresh() const
{
    if (m_token && m_options.monotonic() < m_token->renewAt)
        return m_token;
    return {};
}

void TokenProvider::token(QObject *context, Callback done)
{
    m_waiting.push_back({context, std::move(done)});
    if (m_call || m_answering)
        return;
    if (fresh() || !m_credentials.canSignIn()) {
        // Later, in one go for all who ask until then.
        m_answering = true;
        QMetaObject::invokeMethod(this, [this] { answerKnown(); }, Qt::QueuedConnection);
        return;
    }
    request();
}

void TokenProvider::answerKnown()
{
    m_answering = false;
    if (m_waiting.empty())
        return;
    if (!m_credentials.canSignIn()) {
        finish(fail(ErrorKind::Unauthorized,
                    u"The sign-in to Zoom is not complete: %1 missing."_s.arg(
                        m_credentials.missing().join(u", "_s)),
                    u"incomplete"_s));
    } else if (const auto kept = fresh()) {
        answer(*kept);
    } else {
        request(); // refused or replaced since they asked
    }
}

void TokenProvider::request()
{
    Query form{{u"grant_type"_s, m_options.grant}};
    if (m_options.grant != "client_credentials"_L1)
        form.append({u"account_id"_s, m_credentials.accountId});

    HttpRequest request;
    request.url = m_hosts.token;
    request.isForm = true;
    // In the body: parameters in the query have been refused since about 2025 (CONTRACT a).
    request.form = encoded(form);
    request.timeout = m_options.timeout;
    request.maxBytes = maxTokenBytes;
    const QString pair =
        m_credentials.clientId + u':'
        + (m_withPrevious ? m_credentials.previousClientSecret : m_credentials.clientSecret);
    request.headers = {{"Authorization", "Basic " + pair.toUtf8().toBase64()},
                       {"Accept", "application/json"}};
    m_call = m_http.send(request, this, [this](const Result<HttpAnswer> &result) {
        m_call = 0;
        const auto read = result.and_then([this](const HttpAnswer &a) { return this->read(a); });
        const bool isSecretRefused = !read && read.error().detail == wire::detail::client;
        const bool hadPrevious = std::exchange(m_withPrevious, false);
        if (isSecretRefused && !hadPrevious
            && m_credentials.previousClientSecretServes(m_clock.now())) {
            m_withPrevious = true;
            this->request();
            return;
        }
        finish(read);
    });
}

Result<AccessToken> TokenProvider::read(const HttpAnswer &answer) const
{
    if (answer.status != 200) {
        return Failure(wire::tokenError(answer.status, answer.headers, answer.body, m_clock.now()));
    }
    const auto decoded = wire::decodeToken(answer.body);
    if (!decoded)
        return Failure(decoded.error().in(u"token"_s));
    const milliseconds lifetime = std::max<milliseconds>(decoded->expiresIn, 1s);
    const milliseconds margin = std::min(m_options.margin, lifetime / 6);
    const milliseconds now = m_options.monotonic();
    return AccessToken{decoded->accessToken, decoded->scopes, now + lifetime - margin,
                       now + lifetime};
}

void TokenProvider::finish(const Result<AccessToken> &result)
{
    if (result) {
        m_token = *result;
        m_scopes = result->scopes;
        m_lastError.reset();
        qCInfo(lcRest) << "New token with" << result->scopes.size() << "scopes";
        Q_EMIT renewed(result->scopes);
    } else {
        m_lastError = result.error();
        qCWarning(lcRest).noquote() << "No token:" << result.error().toString();
        Q_EMIT failed(result.error());
    }
    answer(result);
}

void TokenProvider::answer(const Result<AccessToken> &result)
{
    for (const Waiting &one : std::exchange(m_waiting, {})) {
        if (one.context)
            one.done(result);
    }
}

void TokenProvider::invalidate(const QString &value)
{
    if (m_token && m_token->value == value)
        m_token.reset();
}

void TokenProvider::setCredentials(Credentials credentials)
{
    m_credentials = std::move(credentials);
    m_withPrevious = false;
    m_token.reset();
    m_scopes.clear();
    m_lastError.reset();
    if (m_call) {
        // The answer under way is for the old ones; those who wait get the new ones' answer.
        m_http.cancel(std::exchange(m_call, 0));
        if (!m_answering) {
            m_answering = true;
            QMetaObject::invokeMethod(this, [this] { answerKnown(); }, Qt::QueuedConnection);
        }
    }
}

QStringList TokenProvider::scopes() const
{
    return m_scopes;
}

} // namespace zm::zoom
