// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <zoom/phoneapi.h>

#include <QTest>

#include <support/zoomstub.h>

using namespace zm;
using namespace zm::zoom;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant noon = fromMs(1'795'348'800'000); // 2026-11-22T12:00:00Z

struct Rig
{
    ZoomStub stub;
    SystemClock clock;
    HttpTransport http;
    ZoomHosts hosts = *ZoomHosts::fromBase(stub.url());
    TokenProvider tokens{http, hosts, {u"a"_s, u"b"_s, u"c"_s, {}, {}}, clock};
    RateLimiter limiter{clock};
    ApiClient client{http, hosts, tokens, limiter, clock};
    PhoneApi api{client};

    Rig() { stub.grantTokens(); }
    int today(RateLabel label) { return limiter.usage().at(int(label)).today; }
};

/// JSON with ' for ".
StubReply json(QByteArray text)
{
    StubReply reply;
    reply.body = text.replace('\'', '"');
    return reply;
}

} // namespace

class TestPhoneApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void users()
    {
        Rig rig;
        rig.stub.on("/v2/phone/users",
                    {json("{'users':[{'id':'u1','name':'Ann','extension_number':101}],"
                          "'next_page_token':'n'}"),
                     json("{'users':[{'id':'u2','name':'Ben','extension_number':102}],"
                          "'next_page_token':''}")});
        Answers<QList<Agent>> answers;
        rig.api.users(this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        VERIFY_RESULT(answers.last());
        QCOMPARE(answers.last()->size(), 2);
        QCOMPARE(answers.last()->at(1).id.text, u"u2"_s);
        QCOMPARE(answers.last()->at(1).extension, u"102"_s);
        QCOMPARE(rig.stub.requests("/v2/phone/users").at(1).values("page_size"), QList{"100"_ba});
        QCOMPARE(rig.today(RateLabel::Medium), 2);
    }

    void queuesAndTheirMembers()
    {
        Rig rig;
        rig.stub.on("/v2/phone/call_queues",
                    {json("{'call_queues':[{'id':'q/1','name':'Sales','extension_number':800}]}")});
        rig.stub.on("/v2/phone/call_queues/q%2F1",
                    {json("{'id':'q/1','name':'Sales','extension_number':800,'members':{'users':"
                          "[{'id':'u1','name':'Ann','receive_call':false}]}}")});
        Answers<QList<CallQueue>> list;
        rig.api.queues(this, list.callback());
        QTRY_COMPARE(list.count(), 1);
        VERIFY_RESULT(list.last());
        QCOMPARE(list.last()->size(), 1);
        QVERIFY(!list.last()->first().membersKnown);

        Answers<CallQueue> one;
        rig.api.queue(list.last()->first().id, this, one.callback());
        QTRY_COMPARE(one.count(), 1);
        VERIFY_RESULT(one.last());
        QCOMPARE(one.last()->members.size(), 1);
        QVERIFY(!one.last()->members.first().receivesCalls);
        QCOMPARE(rig.today(RateLabel::Medium), 1);
        QCOMPARE(rig.today(RateLabel::Light), 1);
    }

    void presence()
    {
        Rig rig;
        rig.stub.on("/v2/users/u1/presence_status", {json("{'status':'Do_No_Disturb'}")});
        Answers<PhoneApi::PresenceAnswer> answers;
        rig.api.presence(AgentId(u"u1"_s), this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        VERIFY_RESULT(answers.last());
        QCOMPARE(answers.last()->event.presence, Presence::DoNotDisturb);
        QVERIFY(answers.last()->event.polled);
        QCOMPARE(answers.last()->body, json("{'status':'Do_No_Disturb'}").body);
        QCOMPARE(rig.today(RateLabel::Light), 1);
    }

    void callHistoryBringsBodies()
    {
        Rig rig;
        const StubReply first =
            json("{'call_history':[{'call_history_uuid':'h1','call_id':'1',"
                 "'start_time':'2026-11-22T11:00:00Z'}],'next_page_token':'n'}");
        const StubReply second = json("{'call_history':[{'call_history_uuid':'h2','call_id':'2',"
                                      "'start_time':'2026-11-22T11:05:00Z'}]}");
        rig.stub.on("/v2/phone/call_history", {first, second});
        QByteArrayList bodies;
        QStringList ids;
        Answers<> done;
        rig.api.callHistory(
            noon - 1h, noon + 1ms, HistoryBy::End, this,
            [&](const QByteArray &body, const QList<CallSummary> &calls) {
                bodies.append(body);
                for (const CallSummary &call : calls)
                    ids.append(call.historyId);
            },
            done.callback());
        QTRY_COMPARE(done.count(), 1);
        VERIFY_RESULT(done.last());
        QCOMPARE(bodies, (QByteArrayList{first.body, second.body}));
        QCOMPARE(ids, (QStringList{u"h1"_s, u"h2"_s}));
        const auto requests = rig.stub.requests("/v2/phone/call_history");
        for (const StubRequest &request : requests) {
            QCOMPARE(request.values("from"), QList{"2026-11-22T11:00:00Z"_ba});
            // Zoom knows whole seconds; nothing of the range may be lost.
            QCOMPARE(request.values("to"), QList{"2026-11-22T12:00:01Z"_ba});
            QCOMPARE(request.values("page_size"), QList{"300"_ba});
            QCOMPARE(request.values("time_type"), QList{"end_time"_ba});
        }
        QCOMPARE(rig.today(RateLabel::Heavy), 2);
    }

    void rangesThatZoomWouldMisread_data()
    {
        QTest::addColumn<Instant>("from");
        QTest::addColumn<Instant>("to");
        QTest::newRow("backwards") << noon << noon - 1h;
        QTest::newRow("empty") << noon << noon;
        QTest::newRow("longer than a month") << noon - std::chrono::hours(24 * 32) << noon;
    }
    void rangesThatZoomWouldMisread()
    {
        QFETCH(Instant, from);
        QFETCH(Instant, to);
        Rig rig;
        Answers<> done;
        rig.api.callHistory(
            from, to, HistoryBy::Start, this, [](const QByteArray &, const QList<CallSummary> &) {},
            done.callback());
        rig.api.userHistory(
            AgentId(u"u1"_s), from, to, this, [](const QByteArray &, const QList<CallElement> &) {},
            done.callback());
        QCOMPARE(done.count(), 0);
        QTRY_COMPARE(done.count(), 2);
        QCOMPARE(done.at(0).error().kind, ErrorKind::Invalid);
        QCOMPARE(done.at(1).error().kind, ErrorKind::Invalid);
        QCOMPARE(rig.stub.connections(), 0);
    }

    void historyDetail()
    {
        Rig rig;
        const StubReply reply =
            json("{'call_history_uuid':'h1','call_id':'1','call_elements':[{'call_element_id':"
                 "'e1','start_time':'2026-11-22T11:00:00Z','result':'answered'}]}");
        rig.stub.on("/v2/phone/call_history/h1", {reply});
        Answers<PhoneApi::Detail> answers;
        rig.api.historyDetail(u"h1"_s, this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        VERIFY_RESULT(answers.last());
        QCOMPARE(answers.last()->body, reply.body);
        QCOMPARE(answers.last()->elements.size(), 1);
        QCOMPARE(answers.last()->elements.first().elementId, u"e1"_s);
        QCOMPARE(rig.today(RateLabel::Light), 1);
    }

    void userHistory()
    {
        Rig rig;
        rig.stub.on("/v2/phone/users/u1/call_history",
                    {json("{'call_elements':[{'call_element_id':'e1','call_history_uuid':'h1',"
                          "'call_id':'1','start_time':'2026-11-22T11:00:00Z','talk_time':61}]}")});
        QList<CallElement> all;
        Answers<> done;
        rig.api.userHistory(
            AgentId(u"u1"_s), noon - 24h, noon, this,
            [&](const QByteArray &, const QList<CallElement> &elements) { all += elements; },
            done.callback());
        QTRY_COMPARE(done.count(), 1);
        VERIFY_RESULT(done.last());
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().talk, 61s);
        QCOMPARE(rig.today(RateLabel::Medium), 1);
    }

    void analyticsWithoutALicence()
    {
        Rig rig;
        rig.stub.on("/v2/phone/call_queue_analytics",
                    {StubReply::error(403, 403, "You do not have permission.")});
        Answers<QList<wire::QueueAnalytics>> answers;
        rig.api.analytics(noon - 24h, noon, this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(answers.last().error().kind, ErrorKind::Forbidden);
        const StubRequest request = rig.stub.requests("/v2/phone/call_queue_analytics").first();
        QCOMPARE(request.values("from"), QList{"2026-11-21T12:00:00Z"_ba});
        QCOMPARE(request.values("to"), QList{"2026-11-22T12:00:00Z"_ba});
    }
};

QTEST_GUILESS_MAIN(TestPhoneApi)
#include "tst_phoneapi.moc"
