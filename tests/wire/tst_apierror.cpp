// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <wire/apierror.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using wire::Headers;

namespace {

const Instant now = fromMs(1'795'358'096'000); // 2026-11-22T14:34:56Z

} // namespace

class TestApiError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void api_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        using K = ErrorKind;
        const auto row = [](const char *name, int status, const char *body, K kind,
                            const QString &detail) {
            QTest::newRow(name) << status << QByteArray(body) << kind << detail;
        };
        row("token invalid", 401, R"({"code":124,"message":"Invalid access token."})",
            K::Unauthorized, u"token"_s);
        row("token expired", 401, R"({"code":124,"message":"Access token is expired."})",
            K::Unauthorized, u"token"_s);
        row("token, status 400", 400, R"({"code":124,"message":"Access token is expired."})",
            K::Unauthorized, u"token"_s);
        row("token, code 200", 400, R"({"code":200,"message":"Invalid api key or secret."})",
            K::Unauthorized, u"token"_s);
        row("token, code 4700", 401, R"({"code":4700,"message":"Token cannot be empty."})",
            K::Unauthorized, u"token"_s);
        row("401 without a body", 401, "", K::Unauthorized, u"token"_s);
        row("scope", 400,
            R"({"code":104,"message":"Invalid access token, does not contain scopes:[phone:read:list_users:admin]."})",
            K::Forbidden, u"phone:read:list_users:admin"_s);
        row("scope, broken JSON", 400,
            R"({"code":104,"message":"Invalid access token, does not contain scopes:["phone:read:list_users:admin"]."})",
            K::Forbidden, u"phone:read:list_users:admin"_s);
        row("scope, two, other code and status", 401,
            R"({"code":4711,"message":"Invalid access token, does not contain scopes:[a:b:c, d:e:f]."})",
            K::Forbidden, u"a:b:c d:e:f"_s);
        row("scope, classic code", 400,
            R"({"code":4700,"message":"Invalid access token, does not contain scopes:[x:y]."})",
            K::Forbidden, u"x:y"_s);
        row("scope, code only", 400, R"({"code":4711,"message":"No."})", K::Forbidden, QString());
        row("no phone", 403,
            R"({"code":2031,"message":"Zoom Phone has not been enabled for this account."})",
            K::Forbidden, u"zoom_phone"_s);
        row("no phone, other code", 400, R"({"code":2013,"message":"No."})", K::Forbidden,
            u"zoom_phone"_s);
        row("role", 403, R"({"code":403,"message":"You do not have permission."})", K::Forbidden,
            u"role"_s);
        row("site not allowed", 400, R"({"code":124,"message":"The site is not allowed."})",
            K::Forbidden, u"role"_s);
        row("app off", 401, R"({"code":4717,"message":"The app has been disabled."})",
            K::Unauthorized, u"app_disabled"_s);
        row("user gone", 404, R"({"code":1001,"message":"User does not exist: jdoe@example.com"})",
            K::NotFound, u"record"_s);
        row("queue gone", 404,
            R"({"code":13000,"message":"The Call Queue does not exist, callQueueId:jdoe."})",
            K::NotFound, u"record"_s);
        row("history gone", 404, R"({"code":404,"message":"jdoe"})", K::NotFound, u"record"_s);
        row("endpoint removed", 404,
            R"({"code":2300,"message":"This API endpoint is not recognized"})", K::NotFound,
            u"endpoint"_s);
        row("account unknown", 404, R"({"code":2001,"message":"Account does not exist."})",
            K::Invalid, u"account"_s);
        row("validation", 400,
            R"({"code":300,"message":"Validation Failed.","errors":[{"field":"page_size","message":"jdoe"}]})",
            K::Protocol, u"parameter"_s);
        row("bad parameter", 400, R"({"code":301,"message":"Invalid request param: from."})",
            K::Protocol, u"parameter"_s);
        row("page token", 400,
            R"({"code":300,"message":"The next page token is invalid or expired."})", K::Protocol,
            u"page_token"_s);
        row("server, HTML", 502, "<html><h1>Bad gateway</h1></html>", K::Offline, u"server"_s);
        row("server", 500, R"({"code":500})", K::Offline, u"server"_s);
        row("timeout", 408, "", K::Offline, u"server"_s);
        row("redirect", 302, "", K::Protocol, QString());
        row("400 and HTML", 400, "<html>jdoe</html>", K::Protocol, QString());
        row("rate", 429,
            R"({"code":429,"message":"You have reached the maximum per-second rate limit for this API. Try again later."})",
            K::RateLimited, u"per_second"_s);
        row("rate, HTML", 429, "<html>", K::RateLimited, u"per_second"_s);
        row("rate, daily", 429,
            R"({"code":429,"message":"You have reached the maximum daily rate limit for this API."})",
            K::RateLimited, u"daily"_s);
        row("rate, concurrent", 429, R"({"code":429,"message":"Too many concurrent requests."})",
            K::RateLimited, u"per_second"_s);
    }
    void api()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, detail);
        const Error error = wire::apiError(status, {{"x-zm-trackingid", "WEB_12ab"}}, body, now);
        QCOMPARE(nameOf(error.kind), nameOf(kind));
        QCOMPARE(error.detail, detail);
        QVERIFY2(error.message.contains(QString::number(status)), qPrintable(error.message));
        QVERIFY(error.message.contains("WEB_12ab"_L1));
        QVERIFY(error.message.endsWith(u'.'));
        QVERIFY(!error.toString().contains("jdoe"_L1)); // nobody's name leaves the body
        QCOMPARE(error.retryAt.has_value(), kind == ErrorKind::RateLimited);
    }

    void validationNamesTheField()
    {
        const Error error = wire::apiError(
            400, {},
            R"({"code":300,"message":"Validation Failed.","errors":[{"field":"page_size"}]})", now);
        QVERIFY(error.message.contains("page_size"_L1));
    }

    void retry_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<bool>("daily");
        QTest::addColumn<QString>("at");
        const auto row = [](const char *name, const Headers &headers, bool daily,
                            const QString &at) { QTest::newRow(name) << headers << daily << at; };
        row("nothing said", {}, false, u"2026-11-22T14:34:57Z"_s);
        row("nothing said, daily", {}, true, u"2026-11-23T00:00:00Z"_s);
        row("seconds", {{"Retry-After", "7"}}, false, u"2026-11-22T14:35:03Z"_s);
        row("lower case name", {{"retry-after", " 7 "}}, false, u"2026-11-22T14:35:03Z"_s);
        row("ISO time", {{"Retry-After", "2026-11-22T20:00:00Z"}}, true, u"2026-11-22T20:00:00Z"_s);
        row("ISO time with offset", {{"Retry-After", "2026-11-22T20:00:00+02:00"}}, true,
            u"2026-11-22T18:00:00Z"_s);
        row("HTTP date", {{"Retry-After", "Sun, 22 Nov 2026 15:00:00 GMT"}}, false,
            u"2026-11-22T15:00:00Z"_s);
        row("reset", {{"X-RateLimit-Reset", "1795358100"}}, false, u"2026-11-22T14:35:00Z"_s);
        row("reset in ms", {{"X-RateLimit-Reset", "1795358100000"}}, false,
            u"2026-11-22T14:35:00Z"_s);
        row("after beats reset", {{"X-RateLimit-Reset", "1795358100"}, {"Retry-After", "2"}}, false,
            u"2026-11-22T14:34:58Z"_s);
        row("past time", {{"Retry-After", "2020-01-01T00:00:00Z"}}, false,
            u"2026-11-22T14:34:57Z"_s);
        row("past reset", {{"X-RateLimit-Reset", "1"}}, false, u"2026-11-22T14:34:57Z"_s);
        row("nonsense", {{"Retry-After", "soon"}}, false, u"2026-11-22T14:34:57Z"_s);
        row("negative", {{"Retry-After", "-5"}}, false, u"2026-11-22T14:34:57Z"_s);
        row("a year ahead is a day", {{"Retry-After", "2027-11-22T00:00:00Z"}}, true,
            u"2026-11-23T14:34:56Z"_s);
        row("huge", {{"Retry-After", "1e300"}}, false, u"2026-11-22T14:34:57Z"_s);
        row("daily by header", {{"X-RateLimit-Type", "Daily-limit"}}, false,
            u"2026-11-23T00:00:00Z"_s);
    }
    void retry()
    {
        QFETCH(Headers, headers);
        QFETCH(bool, daily);
        QFETCH(QString, at);
        const Error error = wire::apiError(429, headers,
                                           daily ? R"({"message":"maximum daily rate limit"})"
                                                 : R"({"message":"per-second"})",
                                           now);
        QVERIFY(error.retryAt);
        QCOMPARE(toIsoUtc(*error.retryAt), at);
    }

    /// A word for callers is no word for people; a scope is both.
    void wordsAreNotShown()
    {
        const Error failed = wire::apiError(503, {}, {}, now);
        QCOMPARE(failed.toString(), failed.message);
        const Error off = wire::tokenError(400, {}, R"({"code":4717})", now);
        QCOMPARE(off.detail, u"app_disabled"_s);
        QCOMPARE(off.toString(), off.message);
        const Error scope = wire::apiError(
            400, {}, R"({"code":104,"message":"does not contain scopes:[phone:read:x]."})", now);
        QVERIFY(scope.toString().endsWith("(phone:read:x)"_L1));
    }

    void serverMaySayWhen()
    {
        const Error error = wire::apiError(503, {{"Retry-After", "30"}}, {}, now);
        QCOMPARE(error.retryAt, std::optional(now + 30s));
    }

    void token_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        using K = ErrorKind;
        const auto row = [](const char *name, int status, const char *body, K kind,
                            const QString &detail) {
            QTest::newRow(name) << status << QByteArray(body) << kind << detail;
        };
        const char *client =
            R"({"reason":"Invalid client_id or client_secret","error":"invalid_client"})";
        row("secret, 400", 400, client, K::Unauthorized, u"client"_s);
        row("secret, 401", 401, client, K::Unauthorized, u"client"_s);
        row("app off", 400,
            R"({"reason":"The app has been disabled by the developer","error":"invalid_client"})",
            K::Unauthorized, u"app_disabled"_s);
        row("account", 400, R"({"reason":"Bad Request","error":"invalid_request"})", K::Invalid,
            u"account"_s);
        row("grant", 400, R"({"reason":"unsupported grant type","error":"unsupported_grant_type"})",
            K::Protocol, u"grant"_s);
        row("wrong shape", 400,
            R"({"reason":"Invalid authorization code","error":"invalid_grant"})", K::Protocol,
            u"grant"_s);
        row("numbered", 400, R"({"code":4702,"message":"Invalid client."})", K::Unauthorized,
            u"client"_s);
        row("401 bare", 401, "", K::Unauthorized, u"client"_s);
        row("server", 503, "<html>", K::Offline, u"server"_s);
        row("rate", 429, "", K::RateLimited, u"per_second"_s);
        row("surprise", 418, "{}", K::Protocol, QString());
    }
    void token()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, detail);
        const Error error = wire::tokenError(status, {}, body, now);
        QCOMPARE(nameOf(error.kind), nameOf(kind));
        QCOMPARE(error.detail, detail);
        QVERIFY(error.message.endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestApiError)
#include "tst_apierror.moc"
