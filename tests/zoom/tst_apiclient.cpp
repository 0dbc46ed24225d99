// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <zoom/apiclient.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <support/zoomstub.h>
#include <wire/apierror.h>
#include <wire/rest.h>

#include <memory>

using namespace zm;
using namespace zm::zoom;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The whole client against one stub.
struct Rig
{
    ZoomStub stub;
    SystemClock clock;
    HttpTransport http;
    ZoomHosts hosts = *ZoomHosts::fromBase(stub.url());
    TokenProvider tokens{http, hosts, {u"a"_s, u"b"_s, u"c"_s, {}, {}}, clock};
    RateLimiter limiter;
    ApiClient client;

    static ApiOptions quick()
    {
        ApiOptions options;
        options.timeout = 2s;
        options.leastBackoff = 10ms;
        options.mostBackoff = 40ms;
        options.maxPages = 20;
        return options;
    }
    explicit Rig(const ApiOptions &options = quick(), RateBudget budget = RateBudget::unlimited())
        : limiter(clock, budget)
        , client(http, hosts, tokens, limiter, clock, options)
    {
        stub.grantTokens();
    }
};

/// A page of numbers, decoded the way the wire layer decodes rows.
Result<wire::Page<int>> decodeNumbers(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (!object.contains(u"numbers"_s))
        return fail(ErrorKind::Protocol, u"no numbers"_s);
    wire::Page<int> page;
    for (const QJsonValue value : object.value(u"numbers"_s).toArray())
        page.rows.append(value.toInt());
    page.nextPageToken = object.value(u"next_page_token"_s).toString();
    return page;
}

StubReply numbers(const QByteArray &list, const QByteArray &next = {})
{
    StubReply reply;
    reply.body = "{\"numbers\":[" + list + "],\"next_page_token\":\"" + next + "\"}";
    return reply;
}

} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksWithTokenAndQuery()
    {
        Rig rig;
        StubReply reply;
        reply.body = "{\"ok\":1}";
        rig.stub.on("/v2/phone/call_history", {reply});
        Answers<QByteArray> answers;
        rig.client.get(u"/phone/call_history"_s,
                       {{u"directions"_s, u"inbound"_s},
                        {u"directions"_s, u"outbound"_s},
                        {u"from"_s, u"2026-11-22T00:00:00Z"_s}},
                       RateLabel::Heavy, this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        VERIFY_RESULT(answers.last());
        QCOMPARE(*answers.last(), "{\"ok\":1}"_ba);
        const StubRequest request = rig.stub.requests("/v2/phone/call_history").first();
        QCOMPARE(request.method, "GET"_ba);
        QCOMPARE(request.header("authorization"), "Bearer token-1"_ba);
        QCOMPARE(request.values("directions"), (QList{"inbound"_ba, "outbound"_ba}));
        QCOMPARE(request.values("from"), (QList{"2026-11-22T00:00:00Z"_ba}));
        QCOMPARE(rig.limiter.usage().at(2).today, 1);
        QCOMPARE(rig.client.counters().requests, 1U);
        QCOMPARE(rig.client.underWay(), 0);
    }

    void anExpiredTokenIsRenewedOnceForAll()
    {
        Rig rig;
        rig.stub.on("/v2/x", [](const StubRequest &request) {
            if (request.header("authorization") == "Bearer token-1")
                return StubReply::error(401, 124, "Access token is expired.");
            return StubReply{};
        });
        Answers<QByteArray> answers;
        for (int i = 0; i < 5; ++i)
            rig.client.get(u"/x"_s, {}, RateLabel::Light, this, answers.callback());
        QTRY_COMPARE(answers.count(), 5);
        for (int i = 0; i < 5; ++i)
            VERIFY_RESULT(answers.at(i));
        QCOMPARE(rig.stub.count("/oauth/token"), 2);
    }

    void aTokenRefusedTwiceIsAnError()
    {
        Rig rig;
        rig.stub.on("/v2/x", {StubReply::error(401, 124, "Invalid access token.")});
        Answers<QByteArray> answers;
        rig.client.get(u"/x"_s, {}, RateLabel::Light, this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(answers.last().error().kind, ErrorKind::Unauthorized);
        QCOMPARE(rig.stub.count("/v2/x"), 2);
        QCOMPARE(rig.stub.count("/oauth/token"), 2);
    }

    void errorsThatStay_data()
    {
        QTest::addColumn<StubReply>("reply");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        const auto word = [](const char16_t *w) { return QString::fromUtf16(w); };
        QTest::newRow("a missing scope comes as 400")
            << StubReply::error(
                   400, 104,
                   "Invalid access token, does not contain scopes:[phone:read:list_users:admin].")
            << ErrorKind::Forbidden << u"phone:read:list_users:admin"_s;
        StubReply broken;
        broken.status = 400;
        broken.body = "{\"code\":104,\"message\":\"Invalid access token, does not contain "
                      "scopes:[\"phone:read:list_users:admin\"].\"}";
        QTest::newRow("a missing scope in broken JSON")
            << broken << ErrorKind::Forbidden << u"phone:read:list_users:admin"_s;
        QTest::newRow("a missing scope as 401") << StubReply::error(
            401, 4711, "Invalid access token, does not contain scopes:[user:read:admin].")
                                                << ErrorKind::Forbidden << u"user:read:admin"_s;
        QTest::newRow("no Zoom Phone")
            << StubReply::error(403, 2031, "Zoom Phone has not been enabled for this account.")
            << ErrorKind::Forbidden << word(wire::detail::zoomPhone);
        QTest::newRow("a queue that is gone")
            << StubReply::error(404, 13000, "The Call Queue does not exist, callQueueId:x.")
            << ErrorKind::NotFound << word(wire::detail::record);
        QTest::newRow("an endpoint that is gone")
            << StubReply::error(404, 2300, "This API endpoint is not recognized")
            << ErrorKind::NotFound << word(wire::detail::endpoint);
        QTest::newRow("a bad parameter") << StubReply::error(400, 300, "Validation Failed.")
                                         << ErrorKind::Protocol << word(wire::detail::parameter);
    }
    void errorsThatStay()
    {
        QFETCH(StubReply, reply);
        QFETCH(ErrorKind, kind);
        Rig rig;
        rig.stub.on("/v2/x", {reply});
        Answers<QByteArray> answers;
        rig.client.get(u"/x"_s, {}, RateLabel::Light, this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        QVERIFY(!answers.last());
        QCOMPARE(answers.last().error().kind, kind);
        QTEST(answers.last().error().detail, "detail");
        QCOMPARE(rig.stub.count("/v2/x"), 1);
        QCOMPARE(rig.client.counters().failures, 1U);
    }

    void passingTroubleIsRetried_data()
    {
        QTest::addColumn<StubReply>("trouble");
        for (const int status : {500, 502, 503}) {
            StubReply html;
            html.status = status;
            html.body = "<html><h1>Bad gateway</h1></html>";
            html.headers = {{"Content-Type", "text/html"}};
            QTest::addRow("%d with HTML", status) << html;
        }
        StubReply drop;
        drop.manner = StubReply::Manner::Drop;
        QTest::newRow("closed without a word") << drop;
        StubReply half;
        half.manner = StubReply::Manner::HalfBody;
        half.body = QByteArray(1000, ' ');
        QTest::newRow("half a body") << half;
        StubReply stall;
        stall.manner = StubReply::Manner::Stall;
        QTest::newRow("no answer") << stall;
    }
    void passingTroubleIsRetried()
    {
        QFETCH(StubReply, trouble);
        ApiOptions options = Rig::quick();
        options.timeout = 150ms;
        Rig rig(options);
        rig.stub.on("/v2/x", {trouble, trouble, numbers("1")});
        Answers<QByteArray> answers;
        rig.client.get(u"/x"_s, {}, RateLabel::Light, this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        VERIFY_RESULT(answers.last());
        QCOMPARE(rig.stub.count("/v2/x"), 3); // Qt itself repeats a GET on a dropped connection
    }

    void lastingTroubleEnds()
    {
        Rig rig;
        rig.stub.on("/v2/x", {StubReply::error(503, 0, "down")});
        Answers<QByteArray> answers;
        rig.client.get(u"/x"_s, {}, RateLabel::Light, this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(answers.last().error().kind, ErrorKind::Offline);
        QCOMPARE(rig.stub.count("/v2/x"), 4);
    }

    void aTokenHostInTroubleIsRetriedToo()
    {
        Rig rig;
        StubReply token;
        token.body = R"({"access_token":"late","expires_in":3600,"scope":""})";
        rig.stub.on("/oauth/token", {StubReply::error(502, 0, "bad"), token});
        rig.stub.on("/v2/x", {StubReply{}});
        Answers<QByteArray> answers;
        rig.client.get(u"/x"_s, {}, RateLabel::Light, this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        VERIFY_RESULT(answers.last());
    }

    void wrongCredentialsEndAtOnce()
    {
        Rig rig;
        StubReply wrong;
        wrong.status = 401;
        wrong.body = R"({"reason":"Invalid client_id or client_secret","error":"invalid_client"})";
        rig.stub.on("/oauth/token", {wrong});
        Answers<QByteArray> answers;
        rig.client.get(u"/x"_s, {}, RateLabel::Light, this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(answers.last().error().kind, ErrorKind::Unauthorized);
        QCOMPARE(rig.stub.count("/oauth/token"), 1);
        QCOMPARE(rig.stub.count("/v2/x"), 0);
    }

    void tooManyIsWaitedOut_data()
    {
        QTest::addColumn<StubHeaders>("headers");
        QTest::addColumn<int>("atLeastMs");
        const auto soon = QDateTime::currentDateTimeUtc().addSecs(2);
        const QByteArray iso = soon.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toLatin1();
        QTest::newRow("seconds") << StubHeaders{{"Retry-After", "1"}} << 950;
        QTest::newRow("without any header: a second") << StubHeaders{} << 950;
        QTest::newRow("per second, named") << StubHeaders{{"X-RateLimit-Type", "QPS"},
                                                          {"X-RateLimit-Category", "Light"},
                                                          {"Retry-After", "1"}}
                                           << 950;
        QTest::newRow("ISO time") << StubHeaders{{"Retry-After", iso}} << 200;
        QTest::newRow("a time long past")
            << StubHeaders{{"Retry-After", "2020-01-01T00:00:00Z"}} << 200;
    }
    void tooManyIsWaitedOut()
    {
        QFETCH(StubHeaders, headers);
        QFETCH(int, atLeastMs);
        Rig rig;
        QElapsedTimer timer;
        QList<qint64> asked;
        rig.stub.on("/v2/x", [&](const StubRequest &) {
            asked.append(timer.elapsed());
            if (asked.size() > 1)
                return StubReply{};
            StubReply reply = StubReply::error(429, 429, "maximum per-second rate limit");
            reply.headers = headers;
            return reply;
        });
        timer.start();
        Answers<QByteArray> answers;
        rig.client.get(u"/x"_s, {}, RateLabel::Light, this, answers.callback());
        QTRY_VERIFY(asked.size() == 1);
        QTRY_COMPARE(rig.limiter.usage().at(0).refused, 1);
        // Another call of the label waits as well, one of another label does not.
        rig.stub.on("/v2/y", {StubReply{}});
        Answers<QByteArray> other;
        Answers<QByteArray> same;
        rig.client.get(u"/y"_s, {}, RateLabel::Light, this, same.callback());
        rig.client.get(u"/y"_s, {}, RateLabel::Medium, this, other.callback());
        QTRY_COMPARE(other.count(), 1);
        QCOMPARE(same.count(), 0);
        QTRY_COMPARE(answers.count(), 1);
        QTRY_COMPARE(same.count(), 1);
        VERIFY_RESULT(answers.last());
        QCOMPARE(asked.size(), 2);
        QVERIFY2(asked.at(1) - asked.at(0) >= atLeastMs,
                 qPrintable(QString::number(asked.at(1) - asked.at(0))));
    }

    void theDailyLimitSaysUntilWhen()
    {
        Rig rig;
        const Instant until = std::chrono::floor<seconds>(rig.clock.now()) + 5h;
        StubReply reply =
            StubReply::error(429, 429, "You have reached the maximum daily rate limit");
        reply.headers = {{"X-RateLimit-Type", "Daily-limit"},
                         {"Retry-After", toIsoUtc(until).toLatin1()}};
        rig.stub.on("/v2/x", {reply});
        rig.stub.on("/v2/y", {StubReply{}});
        Answers<QByteArray> answers;
        rig.client.get(u"/x"_s, {}, RateLabel::Heavy, this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(answers.last().error().kind, ErrorKind::RateLimited);
        QCOMPARE(answers.last().error().retryAt, until);
        // The label is closed until then: nothing is sent.
        rig.client.get(u"/x"_s, {}, RateLabel::Heavy, this, answers.callback());
        QTRY_COMPARE(answers.count(), 2);
        QCOMPARE(answers.last().error().kind, ErrorKind::RateLimited);
        QVERIFY(std::chrono::abs(*answers.last().error().retryAt - until) < 1s);
        QCOMPARE(rig.stub.count("/v2/x"), 1);
        rig.client.get(u"/y"_s, {}, RateLabel::Light, this, answers.callback());
        QTRY_COMPARE(answers.count(), 3);
        VERIFY_RESULT(answers.last());
    }

    void theLabelThatZoomNamesWaitsToo()
    {
        Rig rig;
        StubReply reply = StubReply::error(429, 429, "later");
        reply.headers = {{"Retry-After", "600"}, {"X-RateLimit-Category", "MEDIUM"}};
        rig.stub.on("/v2/x", {reply});
        Answers<QByteArray> answers;
        rig.client.get(u"/x"_s, {}, RateLabel::Light, this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        QVERIFY(rig.limiter.usage().at(0).blockedUntil);
        QVERIFY(rig.limiter.usage().at(1).blockedUntil);
        QVERIFY(!rig.limiter.usage().at(2).blockedUntil);
        QCOMPARE(rateLabelFrom("Resource-intensive"), RateLabel::Heavy);
        QVERIFY(!rateLabelFrom("Featherweight"));
    }

    void endlessRefusalsEnd()
    {
        ApiOptions options = Rig::quick();
        options.refusals = 3;
        Rig rig(options);
        StubReply reply = StubReply::error(429, 429, "later");
        reply.headers = {{"Retry-After", "2020-01-01T00:00:00Z"}};
        rig.stub.on("/v2/x", {reply});
        Answers<QByteArray> answers;
        rig.client.get(u"/x"_s, {}, RateLabel::Light, this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(answers.last().error().kind, ErrorKind::RateLimited);
        QCOMPARE(rig.stub.count("/v2/x"), 3);
    }

    void oversizeBodiesAreNotRetried()
    {
        ApiOptions options = Rig::quick();
        options.maxBytes = 1000;
        Rig rig(options);
        StubReply reply;
        reply.body = QByteArray(5000, ' ');
        rig.stub.on("/v2/x", {reply});
        Answers<QByteArray> answers;
        rig.client.get(u"/x"_s, {}, RateLabel::Light, this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(answers.last().error().kind, ErrorKind::Protocol);
        QCOMPARE(rig.stub.count("/v2/x"), 1);
    }

    void followsPagesWithTheSameFilters()
    {
        Rig rig;
        rig.stub.on("/v2/list", {numbers("1,2", "p2+/="), numbers("3", "p3"), numbers("4,5")});
        Answers<QList<int>> answers;
        rig.client.getPages<int>(u"/list"_s, {{u"status"_s, u"a b"_s}, {u"page_size"_s, u"2"_s}},
                                 RateLabel::Medium, &decodeNumbers, this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        VERIFY_RESULT(answers.last());
        QCOMPARE(*answers.last(), (QList{1, 2, 3, 4, 5}));
        const auto requests = rig.stub.requests("/v2/list");
        QCOMPARE(requests.size(), 3);
        QVERIFY(requests.at(0).values("next_page_token").isEmpty());
        QCOMPARE(requests.at(1).values("next_page_token"), QList{"p2+/="_ba});
        QCOMPARE(requests.at(2).values("next_page_token"), QList{"p3"_ba});
        for (const StubRequest &request : requests) {
            QCOMPARE(request.values("status"), QList{"a b"_ba});
            QCOMPARE(request.values("page_size"), QList{"2"_ba});
        }
        QCOMPARE(rig.client.underWay(), 0);
    }

    void anExpiredPageTokenBeginsAgainOnce_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("code 300") << 300;
        QTest::newRow("code 400") << 400;
    }
    void anExpiredPageTokenBeginsAgainOnce()
    {
        QFETCH(int, code);
        const StubReply expired =
            StubReply::error(400, code, "The next page token is invalid or expired.");
        Rig rig;
        rig.stub.on("/v2/list", {numbers("1", "a"), expired, numbers("1", "b"), numbers("2")});
        Answers<QList<int>> answers;
        rig.client.getPages<int>(u"/list"_s, {}, RateLabel::Medium, &decodeNumbers, this,
                                 answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        VERIFY_RESULT(answers.last());
        QCOMPARE(*answers.last(), (QList{1, 2}));

        Rig again;
        again.stub.on("/v2/list", {numbers("1", "a"), expired, numbers("1", "b"), expired});
        again.client.getPages<int>(u"/list"_s, {}, RateLabel::Medium, &decodeNumbers, this,
                                   answers.callback());
        QTRY_COMPARE(answers.count(), 2);
        QVERIFY(!answers.last());
        QCOMPARE(answers.last().error().kind, ErrorKind::Protocol);
        QCOMPARE(again.stub.count("/v2/list"), 4);
    }

    void listsThatDoNotEnd()
    {
        Rig rig;
        rig.stub.on("/v2/same", {numbers("1", "a")});
        int page = 0;
        rig.stub.on("/v2/ever",
                    [&](const StubRequest &) { return numbers("1", QByteArray::number(++page)); });
        Answers<QList<int>> answers;
        rig.client.getPages<int>(u"/same"_s, {}, RateLabel::Medium, &decodeNumbers, this,
                                 answers.callback());
        rig.client.getPages<int>(u"/ever"_s, {}, RateLabel::Medium, &decodeNumbers, this,
                                 answers.callback());
        QTRY_COMPARE(answers.count(), 2);
        QCOMPARE(answers.at(0).error().kind, ErrorKind::Protocol);
        QCOMPARE(answers.at(1).error().kind, ErrorKind::Protocol);
        QCOMPARE(rig.stub.count("/v2/same"), 2);
        QCOMPARE(rig.stub.count("/v2/ever"), 20);
    }

    void aPageThatCannotBeReadEndsTheList()
    {
        Rig rig;
        StubReply nonsense;
        nonsense.body = "[]";
        rig.stub.on("/v2/list", {numbers("1", "a"), nonsense});
        Answers<QList<int>> answers;
        rig.client.getPages<int>(u"/list"_s, {}, RateLabel::Medium, &decodeNumbers, this,
                                 answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(answers.last().error().kind, ErrorKind::Protocol);
        QVERIFY(answers.last().error().message.contains(u"/list"_s));
    }

    void cancelledCallsAndLists()
    {
        Rig rig;
        // What is to be cancelled must not answer first, however slow the machine.
        StubReply held = numbers("1", "a");
        held.delay = 1h;
        rig.stub.on("/v2/held", {held});
        rig.stub.on("/v2/list", {held});
        StubReply prompt;
        rig.stub.on("/v2/x", {prompt});
        Answers<QByteArray> one;
        Answers<QList<int>> list;
        const auto call = rig.client.get(u"/held"_s, {}, RateLabel::Light, this, one.callback());
        const auto reading = rig.client.getPages<int>(u"/list"_s, {}, RateLabel::Medium,
                                                      &decodeNumbers, this, list.callback());
        QTRY_COMPARE(rig.stub.count("/v2/held"), 1);
        rig.client.cancel(call);
        rig.client.cancel(reading);
        QCOMPARE(rig.client.underWay(), 0);
        {
            QObject dying;
            rig.client.get(u"/held"_s, {}, RateLabel::Light, &dying, one.callback());
            rig.client.getPages<int>(u"/list"_s, {}, RateLabel::Medium, &decodeNumbers, &dying,
                                     list.callback());
        }
        QCOMPARE(rig.client.underWay(), 0);
        rig.client.get(u"/held"_s, {}, RateLabel::Light, this, one.callback());
        rig.client.cancelAll();

        // Nothing of it kept a place in the limiter.
        Answers<QByteArray> last;
        for (int i = 0; i < 10; ++i)
            rig.client.get(u"/x"_s, {}, RateLabel::Light, this, last.callback());
        QTRY_COMPARE(last.count(), 10);
        QCOMPARE(one.count(), 0);
        QCOMPARE(list.count(), 0);
    }

    void aPageMayCancelItsReading()
    {
        Rig rig;
        rig.stub.on("/v2/list", {numbers("1", "a"), numbers("2", "b"), numbers("3")});
        int pages = 0;
        bool done = false;
        ApiClient::CallId id = 0;
        id = rig.client.eachPage(
            u"/list"_s, {}, RateLabel::Medium, this,
            [&](const QByteArray &, int page) -> Result<QString> {
                ++pages;
                if (page == 1)
                    rig.client.cancel(id);
                return page == 0 ? u"a"_s : u"b"_s;
            },
            [&](const Result<> &) { done = true; });
        QTRY_COMPARE(pages, 2);
        Answers<QByteArray> last;
        rig.stub.on("/v2/x", {StubReply{}});
        rig.client.get(u"/x"_s, {}, RateLabel::Light, this, last.callback());
        QTRY_COMPARE(last.count(), 1);
        QVERIFY(!done);
        QCOMPARE(pages, 2);
    }

    void staysWithinTheBudget()
    {
        RateBudget budget;
        budget.mediumPerSecond = 20;
        Rig rig(Rig::quick(), budget);
        QElapsedTimer timer;
        QList<qint64> times;
        rig.stub.on("/v2/x", [&](const StubRequest &) {
            times.append(timer.elapsed());
            return StubReply{};
        });
        timer.start();
        Answers<QByteArray> answers;
        for (int i = 0; i < 40; ++i)
            rig.client.get(u"/x"_s, {}, RateLabel::Medium, this, answers.callback());
        QTRY_COMPARE(answers.count(), 40);
        // 20 at once, 20 more in the following second.
        QVERIFY(times.last() - times.first() >= 900);
    }
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
