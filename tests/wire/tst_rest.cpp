// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <wire/rest.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;

class TestRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void users()
    {
        const auto page = wire::decodeUsers(R"({"users":[
            {"id":"u-7","name":"Ann","email":"ann@example.com","extension_id":"x-7","extension_number":1007,
             "status":"activate","activation_status":"ready to activate","department":"Sales",
             "cost_center":"CC","site":{"id":"s","name":"Berlin"},
             "phone_numbers":[{"id":"n","number":"14155550100"},{"id":"m","number":"+4930123456"},{}],
             "calling_plans":[{"name":"x"}],"something_new":{}},
            {"id":"u-8","extension_number":"0102","status":"deactivate","site":null,"phone_numbers":null},
            {"name":"nobody"}],
            "next_page_token":"abc","page_size":100,"total_records":3})");
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 2);
        Agent ann;
        ann.id = AgentId(u"u-7"_s);
        ann.name = u"Ann"_s;
        ann.extension = u"1007"_s;
        ann.extensionId = u"x-7"_s;
        ann.email = u"ann@example.com"_s;
        ann.department = u"Sales"_s;
        ann.costCenter = u"CC"_s;
        ann.site = u"Berlin"_s;
        ann.numbers = {u"+14155550100"_s, u"+4930123456"_s};
        QVERIFY(page->rows[0] == ann);
        QCOMPARE(page->rows[1].extension, u"0102"_s);
        QVERIFY(!page->rows[1].active);
        QCOMPARE(page->nextPageToken, u"abc"_s);
        QCOMPARE(page->total, std::optional(3));
    }

    void queues()
    {
        const auto page = wire::decodeQueues(R"({"call_queues":[
            {"id":"q-1","name":"Sales","extension_id":"x-q","extension_number":500,"status":"active",
             "phone_numbers":[{"number":"+14155550199","source":"internal"}],"site":{"name":"Berlin"}},
            {"id":"q-2","extension_number":501,"status":"inactive"}],"next_page_token":""})");
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(page->rows[0].extension, u"500"_s);
        QCOMPARE(page->rows[0].numbers, QList<QString>{u"+14155550199"_s});
        QVERIFY(!page->rows[0].membersKnown);
        QVERIFY(!page->rows[1].active);
        QVERIFY(!page->total);
    }

    void queueWithMembersAndCommonAreas()
    {
        const auto queue = wire::decodeQueue(R"({"id":"q-1","name":"Sales","extension_number":500,
            "timezone":"Europe/Berlin","status":"active","members":{
              "users":[{"id":"u-7","name":"Ann","level":"manager","receive_call":true,"extension_id":"x-7"},
                       {"id":"u-8","name":"Bo","level":"user","receive_call":false},
                       {"id":"u-9","name":"Cy"},{"name":"nobody"}],
              "common_areas":[{"id":"c-1","name":"Lobby","extension_id":"x-c"}]}})");
        QVERIFY(queue);
        QVERIFY(queue->membersKnown);
        QCOMPARE(queue->timeZone, u"Europe/Berlin"_s);
        QCOMPARE(queue->members.size(), 4);
        QVERIFY(queue->members[0].manager && queue->members[0].receivesCalls);
        QVERIFY(!queue->members[1].receivesCalls);
        QVERIFY(queue->members[2].receivesCalls); // absent is not "opted out"
        QVERIFY(queue->members[3].commonArea && queue->members[3].receivesCalls);
    }

    void emptyQueueMayLeaveOutItsMembers()
    {
        const auto queue = wire::decodeQueue(R"({"id":"q-1"})");
        QVERIFY(queue && queue->membersKnown && queue->members.isEmpty());
        QVERIFY(!wire::decodeQueue(R"({"name":"no id"})"));
    }

    void presence_data()
    {
        QTest::addColumn<Presence>("presence");
        QTest::newRow("Available") << Presence::Available;
        QTest::newRow("Do_Not_Disturb") << Presence::DoNotDisturb;
        QTest::newRow("Do_No_Disturb") << Presence::DoNotDisturb;
        QTest::newRow("In_A_Zoom_Meeting") << Presence::InMeeting;
        QTest::newRow("On_A_Call") << Presence::OnCall;
        QTest::newRow("Out_of_Office") << Presence::OutOfOffice;
        QTest::newRow("Something_New") << Presence::Unknown;
    }
    void presence()
    {
        QFETCH(Presence, presence);
        const QByteArray word = QTest::currentDataTag();
        const auto event =
            wire::decodePresence(AgentId(u"u-7"_s), R"({"status":")" + word + R"("})");
        QVERIFY(event);
        QCOMPARE(event->agent.text, u"u-7"_s);
        QCOMPARE(event->presence, presence);
        QCOMPARE(event->word, QString::fromLatin1(word));
        QVERIFY(event->polled);
    }

    void analytics()
    {
        const auto page = wire::decodeAnalytics(R"({"call_queues":[{"call_queue_id":"q-1",
            "call_queue_name":"Sales","call_queue_ext_id":"x-q","inbound_calls":40,"completed_calls":30,
            "abandoned_calls":6,"overflowed_calls":4,"avg_handle_time":180,"avg_wrap_up_time":12,
            "avg_in_queue_wait_time":21,"max_in_queue_wait_time":95,"outbound_calls":5,
            "outbound_connected_calls":4,"outbound_unconnected_calls":1,"site_name":"Berlin"},{}],
            "from":"2026-11-01","to":"2026-11-02","page_size":30})");
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 1);
        const wire::QueueAnalytics &row = page->rows[0];
        QCOMPARE(row.inbound, 40);
        QCOMPARE(row.completed, 30);
        QCOMPARE(row.abandoned, 6);
        QCOMPARE(row.overflowed, 4);
        QCOMPARE(row.averageHandle, seconds(180));
        QCOMPARE(row.averageWait, seconds(21));
        QCOMPARE(row.longestWait, seconds(95));
        QCOMPARE(row.outboundUnconnected, 1);
        QCOMPARE(row.site, u"Berlin"_s);
    }

    void token()
    {
        const auto answer = wire::decodeToken(R"({"access_token":"abc","token_type":"bearer",
            "expires_in":3599,"scope":"user:read:b phone:read:a ","api_url":"https:\/\/api-eu.zoom.us"})");
        QVERIFY(answer);
        QCOMPARE(answer->accessToken, u"abc"_s);
        QCOMPARE(answer->expiresIn, seconds(3599));
        QCOMPARE(answer->scopes, (QStringList{u"phone:read:a"_s, u"user:read:b"_s}));
        QCOMPARE(answer->apiUrl, u"https://api-eu.zoom.us"_s);
        const auto bare = wire::decodeToken(R"({"access_token":"abc"})");
        QVERIFY(bare && bare->apiUrl.isEmpty() && bare->expiresIn == 3599s);
        const auto without = wire::decodeToken(R"({"scope":"a secret scope"})");
        QVERIFY(!without);
        QVERIFY(!without.error().toString().contains("secret"_L1));
    }

    void aBodyThatIsNoPageIsNotAnEmptyPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isPage");
        QTest::newRow("list empty") << QByteArray(R"({"users":[]})") << true;
        QTest::newRow("list left out")
            << QByteArray(R"({"page_size":30,"total_records":0})") << true;
        QTest::newRow("list left out, bare") << QByteArray(R"({"next_page_token":""})") << true;
        QTest::newRow("list lost") << QByteArray(R"({"page_size":30,"total_records":4})") << false;
        QTest::newRow("something else") << QByteArray(R"({"ok":true})") << false;
        QTest::newRow("empty object") << QByteArray("{}") << false;
        QTest::newRow("html") << QByteArray("<html/>") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void aBodyThatIsNoPageIsNotAnEmptyPage()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isPage);
        const auto page = wire::decodeUsers(body);
        QCOMPARE(page.has_value(), isPage);
        if (page)
            QVERIFY(page->rows.isEmpty());
        else
            QCOMPARE(page.error().kind, ErrorKind::Protocol);
    }
};

QTEST_GUILESS_MAIN(TestRest)
#include "tst_rest.moc"
