// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/restapi.h>

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

using Real = std::chrono::steady_clock;

/// The part that `*` stands for, or nothing when the path does not fit.
std::optional<QString> match(QLatin1StringView pattern, const QString &path)
{
    const QStringList want = QString(pattern).split(u'/'), have = path.split(u'/');
    if (want.size() != have.size())
        return {};
    QString wild = u""_s;
    for (qsizetype i = 0; i < want.size(); ++i) {
        if (want[i] == "*"_L1)
            wild = have[i];
        else if (want[i] != have[i])
            return {};
    }
    return wild;
}

/// The query without its page token: pages must ask the same thing.
QByteArray questionOf(const HttpRequest &request)
{
    QUrlQuery query = request.query;
    query.removeAllQueryItems(u"next_page_token"_s);
    return QCryptographicHash::hash((request.path + u'?' + query.toString()).toUtf8(),
                                    QCryptographicHash::Sha1)
        .toHex()
        .left(12);
}

qint64 realSeconds()
{
    return Real::now().time_since_epoch() / 1s;
}

} // namespace

HttpResponse jsonResponse(const QJsonObject &object, int status)
{
    HttpResponse response;
    response.status = status;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

HttpResponse apiError(int status, int code, const QString &message)
{
    return jsonResponse({{"code"_L1, code}, {"message"_L1, message}}, status);
}

const std::vector<RestApi::Route> &RestApi::routes()
{
    static const std::vector<Route> all{
        {"phone/users"_L1, "phone:read:list_users:admin"_L1, Label::PhoneMedium, &RestApi::users},
        {"phone/users/*"_L1, "phone:read:user:admin"_L1, Label::PhoneLight, &RestApi::user},
        {"users/*/presence_status"_L1, "user:read:presence_status:admin"_L1, Label::UserLight,
         &RestApi::presence},
        {"phone/call_queues"_L1, "phone:read:list_call_queues:admin"_L1, Label::PhoneMedium,
         &RestApi::queues},
        {"phone/call_queues/*"_L1, "phone:read:call_queue:admin"_L1, Label::PhoneLight,
         &RestApi::queue},
        {"phone/call_queues/*/members"_L1, "phone:read:list_call_queue_members:admin"_L1,
         Label::PhoneLight, &RestApi::queueMembers},
        {"phone/call_queue_analytics"_L1, "phone:read:list_call_queues:admin"_L1,
         Label::PhoneMedium, &RestApi::analytics},
        {"phone/call_history"_L1, "phone:read:list_call_logs:admin"_L1, Label::PhoneHeavy,
         &RestApi::history},
        {"phone/call_history/*"_L1, "phone:read:call_log:admin"_L1, Label::PhoneLight,
         &RestApi::historyDetail},
        {"phone/call_element/*"_L1, "phone:read:call_log:admin"_L1, Label::PhoneLight,
         &RestApi::element},
        {"phone/users/*/call_history"_L1, "phone:read:list_call_logs:admin"_L1, Label::PhoneMedium,
         &RestApi::userHistory},
        {"phone/numbers"_L1, "phone:read:list_numbers:admin"_L1, Label::PhoneMedium,
         &RestApi::numbers},
        {"phone/call_logs"_L1, "phone:read:list_call_logs:admin"_L1, Label::PhoneHeavy,
         &RestApi::oldCallLogs},
    };
    return all;
}

HttpResponse RestApi::answer(const HttpRequest &request, Faults &faults)
{
    HttpResponse response;
    if (faults.silentRest) {
        response.silent = true;
        return response;
    }
    const QByteArray tracking = "SIM_" + QByteArray::number(++m_served, 16).rightJustified(12, '0');
    const auto finish = [&](HttpResponse made) {
        made.headers.emplace_back("x-zm-trackingid", tracking);
        if (faults.brokenAnswers > 0 && made.status == 200) {
            --faults.brokenAnswers;
            made.truncated = true;
        }
        return made;
    };

    const Route *route = nullptr;
    QString wild;
    const QString path = request.path.mid(4); // after "/v2/"
    for (const Route &candidate : routes()) {
        if (const auto part = match(candidate.pattern, path)) {
            route = &candidate;
            wild = *part;
        }
    }
    if (faults.serverErrors > 0) {
        --faults.serverErrors;
        response.status = 502;
        response.type = "text/html";
        response.body = "<html><head><title>502 Bad Gateway</title></head><body>502</body></html>";
        return finish(response);
    }
    const QByteArray bearer = request.headers.value("authorization");
    const QString token = QString::fromLatin1(bearer.mid(7));
    const TokenState state =
        bearer.startsWith("Bearer ") ? m_tokens.stateOf(token) : TokenState::Unknown;
    if (state == TokenState::Unknown)
        return finish(apiError(401, 124, u"Invalid access token."_s));
    if (state == TokenState::Expired)
        return finish(apiError(401, 124, u"Access token is expired."_s));
    if (!m_tokens.isForRest(token))
        return finish(apiError(400, 200, u"Invalid api key or secret."_s));
    if (!route || faults.removed.contains(route->pattern))
        return finish(apiError(404, 2'300, u"This API endpoint is not recognized"_s));
    if (!m_tokens.scopesOf(token).contains(route->scope)
        || faults.missingScopes.contains(route->scope)) {
        const QString text =
            u"Invalid access token, does not contain scopes:[%1]."_s.arg(route->scope);
        response = apiError(faults.scopeErrorStatus, faults.scopeErrorCode, text);
        if (faults.brokenScopeJson)
            response.body = "{\"code\":" + QByteArray::number(faults.scopeErrorCode)
                            + ",\"message\":\"Invalid access token, does not contain scopes:[\""
                            + QByteArray(route->scope.data(), route->scope.size()) + "\"].\"}";
        return finish(response);
    }
    if (faults.phoneDisabled && path.startsWith("phone/"_L1))
        return finish(apiError(403, 2'031, u"Zoom Phone has not been enabled for this account."_s));
    if (request.method != "GET")
        return finish(apiError(405, 405, u"Method not allowed."_s));
    bool daily = faults.dailyLimit;
    if (faults.tooManyRequests > 0) {
        --faults.tooManyRequests;
        return finish(rateLimited(route->label, faults, daily));
    }
    if (daily || isOverLimit(route->label, &daily))
        return finish(rateLimited(route->label, faults, daily));
    ++m_asked[route->pattern];
    m_faults = &faults;
    response = (this->*route->method)(request, wild);
    if (options().rateHeaders) {
        static constexpr const char *names[]{"Light", "Medium", "Heavy", "Light"};
        response.headers.emplace_back("x-ratelimit-category", names[int(route->label)]);
    }
    return finish(response);
}

bool RestApi::isOverLimit(Label label, bool *daily)
{
    if (options().plan == Plan::Unlimited)
        return false;
    static constexpr int proLimits[]{20, 10, 5, 30};
    static constexpr int businessLimits[]{40, 20, 10, 80};
    const bool business = options().plan == Plan::Business;
    const int limit = (business ? businessLimits : proLimits)[int(label)];
    auto &recent = m_recent[int(label)];
    const auto now = Real::now();
    while (!recent.empty() && recent.front() <= now - 1s)
        recent.pop_front();
    if (int(recent.size()) >= limit)
        return true;
    if (label == Label::PhoneHeavy && ++m_heavyToday > (business ? 30'000 : 15'000)) {
        *daily = true;
        return true;
    }
    recent.push_back(now);
    return false;
}

HttpResponse RestApi::rateLimited(Label label, const Faults &, bool daily) const
{
    HttpResponse response = apiError(
        429, 429,
        daily
            ? u"You have reached the maximum daily rate limit for this API. Refer to the response "
              "header for details on when you can make another request."_s
            : u"You have reached the maximum per-second rate limit for this API. Try again later."_s);
    if (!options().rateHeaders)
        return response;
    static constexpr const char *names[]{"Light", "Medium", "Heavy", "Light"};
    response.headers.emplace_back("X-RateLimit-Category", names[int(label)]);
    response.headers.emplace_back("X-RateLimit-Type", daily ? "Daily-limit" : "QPS");
    response.headers.emplace_back("X-RateLimit-Remaining", "0");
    if (daily) {
        const QDateTime midnight(QDateTime::currentDateTimeUtc().date().addDays(1), QTime(0, 0),
                                 Qt::UTC);
        response.headers.emplace_back("Retry-After", midnight.toString(Qt::ISODate).toLatin1());
    }
    return response;
}

std::optional<RestApi::Page> RestApi::page(const HttpRequest &request, int most) const
{
    Page asked;
    asked.asOf = m_clock.now();
    bool isNumber = false;
    const int size = request.query.queryItemValue(u"page_size"_s).toInt(&isNumber);
    asked.size = isNumber && size > 0 ? std::min(size, most) : 30;
    const QString token = request.query.queryItemValue(u"next_page_token"_s, QUrl::FullyDecoded);
    if (token.isEmpty())
        return asked;
    if (m_faults->expiredPageTokens > 0) {
        --m_faults->expiredPageTokens;
        return {};
    }
    const QList<QByteArray> parts =
        QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding).split('|');
    if (parts.size() != 4 || parts[0] != questionOf(request))
        return {};
    if (realSeconds() - parts[3].toLongLong() >= options().pageTokenLifetime.count())
        return {};
    asked.offset = parts[1].toLongLong();
    asked.asOf = fromMs(parts[2].toLongLong());
    return asked;
}

QString RestApi::nextToken(const HttpRequest &request, const Page &page, qsizetype total) const
{
    if (page.offset + page.size >= total)
        return {};
    const QByteArray text = questionOf(request) + '|' + QByteArray::number(page.offset + page.size)
                            + '|' + QByteArray::number(toMs(page.asOf)) + '|'
                            + QByteArray::number(realSeconds());
    return QString::fromLatin1(
        text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace zm::sim
