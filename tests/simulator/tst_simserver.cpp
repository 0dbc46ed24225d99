// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/server.h>
#include <simulator/websocketdoor.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>
#include <QWebSocket>

using namespace zm;
using namespace zm::sim;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Milliseconds: sanitizers on a busy machine are slow.
constexpr int generous = 60'000;

const Instant tenOClock = *parseInstant(u"2026-11-23T10:00:00Z");

struct Answer
{
    int status = 0;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QNetworkReply::RawHeaderPair> headers;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

} // namespace

class TestSimServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tokenNeedsTheFormAndTheRightKeys();
    void tokenFaults_data();
    void tokenFaults();
    void restTestsTokenThenScope();
    void tokensEnd();
    void usersPageToTheEnd();
    void pageTokenBindsItsQuestionAndDies();
    void queuesNameTheirMembers();
    void presenceSpeaksBothVocabularies();
    void historyAgreesWithItsDetails();
    void historyTwins_data();
    void historyTwins();
    void userHistoryHasTalkTime();
    void analyticsAgreeWithHistory();
    void removedEndpointsSay2300();
    void rateLimits();
    void serverErrorsAndBrokenAnswers();
    void webSocketGreetsBeatsAndDelivers();
    void webSocketEvictsAndDoesNotReplay();
    void webSocketRefusesBadTokens();
    void silentClientIsClosed();
    void controlTellsTheTruthAndBreaksThings();

private:
    void start(const Options &options);
    Answer request(const QString &path, const QByteArray &bearer, const QByteArray &post = {},
                   const QByteArray &authorization = {});
    Answer get(const QString &path) { return request(path, m_token); }
    Answer askToken(const QByteArray &form, const QByteArray &secret = {});
    QByteArray newToken();
    QUrl socketUrl(const QByteArray &token) const;
    QList<QJsonObject> allPages(const QString &path, const QString &key);

    FakeClock m_clock;
    Options m_options;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QByteArray m_token;
};

void TestSimServer::init()
{
    m_clock.set(tenOClock);
    m_options = {};
    m_options.start = tenOClock;
    m_network = std::make_unique<QNetworkAccessManager>();
    start(m_options);
}

void TestSimServer::cleanup()
{
    m_network.reset();
    m_server.reset();
}

void TestSimServer::start(const Options &options)
{
    m_server = std::make_unique<Server>(options, m_clock);
    QVERIFY(m_server->listen());
    m_token = newToken();
    QVERIFY(!m_token.isEmpty());
}

Answer TestSimServer::request(const QString &path, const QByteArray &bearer, const QByteArray &post,
                              const QByteArray &authorization)
{
    QNetworkRequest asked(QUrl(m_server->baseUrl().toString() + path));
    asked.setTransferTimeout(generous);
    if (!bearer.isEmpty())
        asked.setRawHeader("Authorization", "Bearer " + bearer);
    if (!authorization.isEmpty())
        asked.setRawHeader("Authorization", authorization);
    if (!post.isNull())
        asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    std::unique_ptr<QNetworkReply> reply(post.isNull() ? m_network->get(asked)
                                                       : m_network->post(asked, post));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(generous);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->error(), reply->rawHeaderPairs()};
}

Answer TestSimServer::askToken(const QByteArray &form, const QByteArray &secret)
{
    const Credentials &known = m_server->credentials();
    const QByteArray pair =
        known.clientId.toUtf8() + ':' + (secret.isEmpty() ? known.clientSecret.toUtf8() : secret);
    return request(u"/oauth/token"_s, {}, form, "Basic " + pair.toBase64());
}

QByteArray TestSimServer::newToken()
{
    const QByteArray form = "grant_type=account_credentials&account_id="
                            + QUrl::toPercentEncoding(m_server->credentials().accountId);
    return askToken(form).json()["access_token"_L1].toString().toLatin1();
}

QUrl TestSimServer::socketUrl(const QByteArray &token) const
{
    return QUrl(u"ws://127.0.0.1:%1/ws?subscriptionId=%2&access_token=%3"_s.arg(m_server->port())
                    .arg(m_server->credentials().subscriptionId, QString::fromLatin1(token)));
}

QList<QJsonObject> TestSimServer::allPages(const QString &path, const QString &key)
{
    QList<QJsonObject> rows;
    QString token;
    do {
        const Answer page =
            get(path + (path.contains(u'?') ? u'&' : u'?') + u"next_page_token="_s + token);
        if (page.status != 200)
            return {};
        for (const QJsonValue &row : page.json()[key].toArray())
            rows.append(row.toObject());
        token = page.json()["next_page_token"_L1].toString();
    } while (!token.isEmpty());
    return rows;
}

void TestSimServer::tokenNeedsTheFormAndTheRightKeys()
{
    const QByteArray account = QUrl::toPercentEncoding(m_server->credentials().accountId);
    const Answer good = askToken("grant_type=account_credentials&account_id=" + account);
    QCOMPARE(good.status, 200);
    QCOMPARE(good.json()["expires_in"_L1].toInt(), 3'600);
    QCOMPARE(good.json()["scope"_L1].toString().split(u' '), nineScopes());

    const Answer badSecret =
        askToken("grant_type=account_credentials&account_id=" + account, "wrong");
    QCOMPARE(badSecret.status, 400);
    QCOMPARE(badSecret.json()["error"_L1].toString(), u"invalid_client"_s);
    const Answer badAccount = askToken("grant_type=account_credentials&account_id=other");
    QCOMPARE(badAccount.json()["error"_L1].toString(), u"invalid_request"_s);
    const Answer badGrant = askToken("grant_type=password&account_id=" + account);
    QCOMPARE(badGrant.json()["error"_L1].toString(), u"unsupported_grant_type"_s);
    const QByteArray pair =
        (m_server->credentials().clientId + u':' + m_server->credentials().clientSecret).toUtf8();
    const Answer inQuery = request(u"/oauth/token?grant_type=account_credentials&account_id="_s
                                       + QString::fromLatin1(account),
                                   {}, "", "Basic " + pair.toBase64());
    QCOMPARE(inQuery.status, 400);
}

void TestSimServer::tokenFaults_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("error");
    QTest::newRow("bad client") << int(TokenFault::BadClient) << u"invalid_client"_s;
    QTest::newRow("app disabled") << int(TokenFault::AppDisabled) << u"invalid_client"_s;
    QTest::newRow("wrong account") << int(TokenFault::WrongAccount) << u"invalid_request"_s;
    QTest::newRow("server error") << int(TokenFault::ServerError) << QString();
}

void TestSimServer::tokenFaults()
{
    QFETCH(int, fault);
    QFETCH(QString, error);
    Faults faults;
    faults.token = TokenFault(fault);
    m_server->setFaults(faults);
    const Answer answer = askToken("grant_type=account_credentials&account_id=x");
    QVERIFY(answer.status >= 400);
    QCOMPARE(answer.json()["error"_L1].toString(), error);
}

void TestSimServer::restTestsTokenThenScope()
{
    Answer answer = request(u"/v2/phone/users"_s, {});
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.json()["code"_L1].toInt(), 124);
    QVERIFY(!answer.header("x-zm-trackingid").isEmpty());

    Faults faults;
    faults.missingScopes = {u"phone:read:list_users:admin"_s};
    m_server->setFaults(faults);
    answer = get(u"/v2/phone/users"_s);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json()["code"_L1].toInt(), 104);
    QVERIFY(answer.json()["message"_L1].toString().contains(
        u"does not contain scopes:[phone:read:list_users:admin]"_s));
    QCOMPARE(get(u"/v2/phone/call_queues"_s).status, 200);

    faults.scopeErrorStatus = 401;
    faults.scopeErrorCode = 4'711;
    faults.brokenScopeJson = true;
    m_server->setFaults(faults);
    answer = get(u"/v2/phone/users"_s);
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.json().isEmpty()); // not JSON, as seen live
    QVERIFY(answer.body.contains("4711"));
}

void TestSimServer::tokensEnd()
{
    m_options.tokenLifetime = 1s;
    start(m_options);
    QCOMPARE(get(u"/v2/phone/users"_s).status, 200);
    m_server->expireTokens();
    const Answer answer = get(u"/v2/phone/users"_s);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.json()["message"_L1].toString(), u"Access token is expired."_s);
    m_token = newToken();
    QCOMPARE(get(u"/v2/phone/users"_s).status, 200);
}

void TestSimServer::usersPageToTheEnd()
{
    const QList<QJsonObject> users = allPages(u"/v2/phone/users?page_size=7"_s, u"users"_s);
    QCOMPARE(users.size(), 40);
    QSet<QString> ids;
    for (const QJsonObject &user : users) {
        ids.insert(user["id"_L1].toString());
        QVERIFY(user["extension_number"_L1].isDouble());
        QVERIFY(!user["name"_L1].toString().isEmpty());
    }
    QCOMPARE(ids.size(), 40);
    const Answer clamped = get(u"/v2/phone/users?page_size=100000"_s);
    QCOMPARE(clamped.json()["page_size"_L1].toInt(), 100);
    const QString someone = *ids.begin();
    QCOMPARE(get(u"/v2/phone/users/"_s + someone).json()["id"_L1].toString(), someone);
    QCOMPARE(get(u"/v2/phone/users/nobody"_s).status, 404);
}

void TestSimServer::pageTokenBindsItsQuestionAndDies()
{
    const QString token =
        get(u"/v2/phone/users?page_size=7"_s).json()["next_page_token"_L1].toString();
    QCOMPARE(get(u"/v2/phone/users?page_size=7&next_page_token="_s + token).status, 200);
    const Answer other = get(u"/v2/phone/users?page_size=8&next_page_token="_s + token);
    QCOMPARE(other.status, 400);
    QCOMPARE(other.json()["code"_L1].toInt(), 300);
    m_options.pageTokenLifetime = 0s;
    start(m_options);
    const QString dead =
        get(u"/v2/phone/users?page_size=7"_s).json()["next_page_token"_L1].toString();
    QCOMPARE(get(u"/v2/phone/users?page_size=7&next_page_token="_s + dead).status, 400);
}

void TestSimServer::queuesNameTheirMembers()
{
    const QList<QJsonObject> queues = allPages(u"/v2/phone/call_queues"_s, u"call_queues"_s);
    QCOMPARE(queues.size(), 6);
    QCOMPARE(queues.front()["name"_L1].toString(), u"Customer Care"_s);
    QCOMPARE(queues.front()["extension_number"_L1].toInt(), 8'001);
    int areas = 0;
    for (const QJsonObject &queue : queues) {
        const QJsonObject detail =
            get(u"/v2/phone/call_queues/"_s + queue["id"_L1].toString()).json();
        const QJsonArray members = detail["members"_L1]["users"_L1].toArray();
        QVERIFY(members.size() >= 6);
        for (const QJsonValue &member : members)
            QVERIFY(member["receive_call"_L1].isBool());
        areas += int(detail["members"_L1]["common_areas"_L1].toArray().size());
    }
    QCOMPARE(areas, 2);
    const QString first = queues.front()["id"_L1].toString();
    QCOMPARE(get(u"/v2/phone/call_queues/%1/members"_s.arg(first)).json()["code"_L1].toInt(), 104);
    QCOMPARE(get(u"/v2/phone/call_queues/none"_s).json()["code"_L1].toInt(), 13'000);
}

void TestSimServer::presenceSpeaksBothVocabularies()
{
    QSet<QString> words;
    for (const SimAgent &agent : m_server->story().centre().agents()) {
        if (agent.commonArea)
            continue;
        const Answer answer = get(u"/v2/users/%1/presence_status"_s.arg(agent.id));
        QCOMPARE(answer.status, 200);
        words.insert(answer.json()["status"_L1].toString());
    }
    QVERIFY(words.contains(u"Available"_s));
    QVERIFY(words.contains(u"On_A_Call"_s));
    QVERIFY(!words.contains(u"On_Phone_Call"_s));
    QCOMPARE(get(u"/v2/users/nobody/presence_status"_s).json()["code"_L1].toInt(), 1'001);
}

void TestSimServer::historyAgreesWithItsDetails()
{
    const QString range = u"?from=2026-11-23T08:00:00Z&to=2026-11-23T09:00:00Z&page_size=50"_s;
    const QList<QJsonObject> calls =
        allPages(u"/v2/phone/call_history"_s + range, u"call_history"_s);
    QVERIFY(calls.size() > 20);
    int answered = 0, legs = 0;
    for (const QJsonObject &call : calls.mid(0, 25)) {
        const QJsonObject detail =
            get(u"/v2/phone/call_history/"_s + call["call_history_uuid"_L1].toString()).json();
        QCOMPARE(detail["call_id"_L1], call["call_id"_L1]);
        QCOMPARE(detail["start_time"_L1], call["start_time"_L1]);
        const QJsonArray elements = detail["call_elements"_L1].toArray();
        QCOMPARE(detail["call_path"_L1].toArray().size(), elements.size());
        QVERIFY(!elements.isEmpty());
        legs += int(elements.size());
        bool hasAnswer = false;
        for (const QJsonValue &element : elements)
            hasAnswer = hasAnswer
                        || (element["answer_time"_L1].isString()
                            && element["callee_ext_type"_L1].toString() != "auto_receptionist"_L1);
        QCOMPARE(call.contains("answer_time"_L1), hasAnswer);
        answered += hasAnswer;
    }
    QVERIFY(answered > 10);
    QVERIFY(legs > 50);
    QCOMPARE(get(u"/v2/phone/call_history/20261123-none"_s).status, 404);
    // Bad dates pass silently and filter nothing.
    const Answer odd = get(u"/v2/phone/call_history?from=NOT-A-DATE&to=2026-11-23"_s);
    QCOMPARE(odd.status, 200);
    QVERIFY(odd.json()["total_records"_L1].toInt() > calls.size());
    QCOMPARE(get(u"/v2/phone/call_history?from=2026-08-01&to=2026-11-01"_s).status, 400);
}

void TestSimServer::historyTwins_data()
{
    QTest::addColumn<int>("twins");
    QTest::addColumn<bool>("newer");
    QTest::addColumn<bool>("older");
    QTest::newRow("new only") << int(Twins::NewOnly) << true << false;
    QTest::newRow("old only") << int(Twins::OldOnly) << false << true;
    QTest::newRow("both") << int(Twins::Both) << true << true;
}

void TestSimServer::historyTwins()
{
    QFETCH(int, twins);
    QFETCH(bool, newer);
    QFETCH(bool, older);
    m_options.twins = Twins(twins);
    start(m_options);
    const QJsonObject list = get(u"/v2/phone/call_history"_s).json();
    QCOMPARE(list.contains("call_history"_L1), newer);
    QCOMPARE(list.contains("call_logs"_L1), older);
    const QJsonObject row =
        list[newer ? "call_history"_L1 : "call_logs"_L1].toArray().first().toObject();
    const QString id = row[newer ? "call_history_uuid"_L1 : "id"_L1].toString();
    const QJsonObject detail = get(u"/v2/phone/call_history/"_s + id).json();
    QCOMPARE(detail.contains("call_elements"_L1), newer);
    QCOMPARE(detail.contains("call_path"_L1), older);
}

void TestSimServer::userHistoryHasTalkTime()
{
    qint64 talk = 0;
    for (const SimAgent &agent : m_server->story().centre().agents()) {
        if (agent.commonArea)
            continue;
        for (const QJsonObject &row : allPages(
                 u"/v2/phone/users/%1/call_history?from=2026-11-22&to=2026-11-23"_s.arg(agent.id),
                 u"call_elements"_s)) {
            QVERIFY(row.contains("talk_time"_L1) && row.contains("wait_time"_L1));
            talk += row["talk_time"_L1].toInteger();
        }
    }
    QVERIFY(talk > 1'000);
}

void TestSimServer::analyticsAgreeWithHistory()
{
    const QString range = u"?from=2026-11-23T06:00:00Z&to=2026-11-23T09:30:00Z"_s;
    const QJsonArray rows =
        get(u"/v2/phone/call_queue_analytics"_s + range).json()["call_queues"_L1].toArray();
    QCOMPARE(rows.size(), 6);
    int offered = 0;
    for (const QJsonValue &row : rows) {
        offered += row["inbound_calls"_L1].toInt();
        QCOMPARE(row["inbound_calls"_L1].toInt(), row["completed_calls"_L1].toInt()
                                                      + row["abandoned_calls"_L1].toInt()
                                                      + row["overflowed_calls"_L1].toInt());
    }
    int visits = 0;
    for (const QJsonObject &call :
         allPages(u"/v2/phone/call_history"_s + range + u"&page_size=300"_s, u"call_history"_s)) {
        for (const QJsonValue &element :
             get(u"/v2/phone/call_history/"_s + call["call_history_uuid"_L1].toString())
                 .json()["call_elements"_L1]
                 .toArray())
            visits += element["callee_ext_type"_L1].toString() == "call_queue"_L1;
    }
    QCOMPARE(visits, offered);
}

void TestSimServer::removedEndpointsSay2300()
{
    for (const QString &path : {u"/v2/phone/call_logs"_s, u"/v2/phone/nothing_like_it"_s}) {
        const Answer answer = get(path);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.json()["code"_L1].toInt(), 2'300);
    }
    QCOMPARE(get(u"/v2/phone/numbers"_s).status, 200);
}

void TestSimServer::rateLimits()
{
    Faults faults;
    faults.tooManyRequests = 1;
    m_server->setFaults(faults);
    Answer answer = get(u"/v2/phone/users"_s);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.header("x-ratelimit-type"), "QPS");
    QVERIFY(answer.header("retry-after").isEmpty());
    QCOMPARE(get(u"/v2/phone/users"_s).status, 200);
    faults.tooManyRequests = 0;
    faults.dailyLimit = true;
    m_server->setFaults(faults);
    answer = get(u"/v2/phone/call_history"_s);
    QCOMPARE(answer.status, 429);
    QVERIFY(parseInstant(QString::fromLatin1(answer.header("retry-after"))));
    // By itself too: a Pro account takes 5 heavy requests a second.
    m_options.plan = Plan::Pro;
    m_options.rateHeaders = false;
    start(m_options);
    int refused = 0;
    for (int i = 0; i < 12; ++i) {
        answer = get(u"/v2/phone/call_history?page_size=1"_s);
        if (answer.status == 429) {
            ++refused;
            QVERIFY(answer.header("x-ratelimit-type").isEmpty());
        }
    }
    QVERIFY(refused >= 1);
}

void TestSimServer::serverErrorsAndBrokenAnswers()
{
    Faults faults;
    faults.serverErrors = 1;
    faults.brokenAnswers = 1;
    m_server->setFaults(faults);
    const Answer html = get(u"/v2/phone/users"_s);
    QCOMPARE(html.status, 502);
    QVERIFY(html.body.startsWith("<html>"));
    const Answer half = get(u"/v2/phone/users"_s);
    QVERIFY(half.error != QNetworkReply::NoError || half.json().isEmpty());
    QCOMPARE(get(u"/v2/phone/users"_s).status, 200);
}

void TestSimServer::webSocketGreetsBeatsAndDelivers()
{
    QWebSocket client;
    QSignalSpy frames(&client, &QWebSocket::textMessageReceived);
    client.open(socketUrl(m_token));
    QTRY_COMPARE(frames.count(), 1);
    QJsonDocument first = QJsonDocument::fromJson(frames[0][0].toString().toUtf8());
    QCOMPARE(first["module"_L1].toString(), u"build_connection"_s);
    QCOMPARE(first["success"_L1].toBool(), true);
    client.sendTextMessage(u"{\"module\":\"heartbeat\"}"_s);
    QTRY_COMPARE(frames.count(), 2);
    QCOMPARE(QJsonDocument::fromJson(frames[1][0].toString().toUtf8())["module"_L1].toString(),
             u"heartbeat"_s);
    const QList<WireEvent> expected = Story(m_options).eventsBetween(tenOClock, tenOClock + 3min);
    m_clock.advance(3min);
    QTRY_COMPARE(frames.count(), 2 + expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QJsonDocument frame = QJsonDocument::fromJson(frames[2 + i][0].toString().toUtf8());
        QCOMPARE(frame["module"_L1].toString(), u"message"_s);
        QCOMPARE(frame["content"_L1].toString().toUtf8(), expected[i].body);
    }
}

void TestSimServer::webSocketEvictsAndDoesNotReplay()
{
    QWebSocket older, newer;
    QSignalSpy olderGone(&older, &QWebSocket::disconnected);
    QSignalSpy olderFrames(&older, &QWebSocket::textMessageReceived);
    QSignalSpy newerFrames(&newer, &QWebSocket::textMessageReceived);
    older.open(socketUrl(m_token));
    QTRY_COMPARE(olderFrames.count(), 1);
    newer.open(socketUrl(m_token));
    QTRY_COMPARE(olderGone.count(), 1);
    QTRY_COMPARE(newerFrames.count(), 1);
    QCOMPARE(m_server->webSocket().evictions(), 1);

    QSignalSpy newerGone(&newer, &QWebSocket::disconnected);
    m_server->dropWebSocket();
    QTRY_COMPARE(newerGone.count(), 1);
    const qsizetype missed = Story(m_options).eventsBetween(tenOClock, tenOClock + 5min).size();
    QVERIFY(missed > 10);
    m_clock.advance(5min); // nobody listens
    QTRY_COMPARE_WITH_TIMEOUT(m_server->told(), missed, generous);
    const qint64 before = m_server->told();
    QWebSocket late;
    QSignalSpy lateFrames(&late, &QWebSocket::textMessageReceived);
    late.open(socketUrl(m_token));
    QTRY_COMPARE(lateFrames.count(), 1);
    m_clock.advance(2min);
    QTRY_VERIFY(m_server->told() > before);
    QTRY_COMPARE_WITH_TIMEOUT(lateFrames.count(), 1 + (m_server->told() - before), generous);
}

void TestSimServer::webSocketRefusesBadTokens()
{
    for (const QString &text : {u"Invalid Token"_s, u"Token is invalid"_s}) {
        Faults faults;
        faults.invalidTokenText = text;
        m_server->setFaults(faults);
        QWebSocket client;
        QSignalSpy frames(&client, &QWebSocket::textMessageReceived);
        QSignalSpy gone(&client, &QWebSocket::disconnected);
        client.open(socketUrl("no-token"));
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(frames.count(), 1);
        const QJsonDocument frame = QJsonDocument::fromJson(frames[0][0].toString().toUtf8());
        QCOMPARE(frame["success"_L1].toBool(true), false);
        QCOMPARE(frame["content"_L1].toString(), text);
    }
    // A connection ends with its token.
    QWebSocket client;
    QSignalSpy frames(&client, &QWebSocket::textMessageReceived);
    QSignalSpy gone(&client, &QWebSocket::disconnected);
    client.open(socketUrl(m_token));
    QTRY_COMPARE(frames.count(), 1);
    m_server->expireTokens();
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
}

void TestSimServer::silentClientIsClosed()
{
    m_server->webSocket().setPatience(100ms);
    QWebSocket client;
    QSignalSpy gone(&client, &QWebSocket::disconnected);
    client.open(socketUrl(m_token));
    QTRY_COMPARE(gone.count(), 1);
    QVERIFY(!m_server->webSocket().isOpen());
}

void TestSimServer::controlTellsTheTruthAndBreaksThings()
{
    m_clock.advance(1h);
    const QJsonObject agents = request(u"/sim/agents"_s, {}).json();
    QCOMPARE(agents["agents"_L1].toArray().size(), 42);
    QCOMPARE(agents["at"_L1].toInteger(), toMs(tenOClock + 1h));
    const Answer earlier = request(u"/sim/queues?at=2026-11-23T10:30:00Z"_s, {});
    QCOMPARE(earlier.json()["queues"_L1].toArray().size(), 6);
    QCOMPARE(request(u"/sim/calls?at=2026-11-23T12:30:00Z"_s, {}).status, 400); // not yet
    QCOMPARE(request(u"/sim/nothing"_s, {}).status, 404);
    QCOMPARE(request(u"/sim/server-errors?count=1"_s, {}, "").status, 200);
    QCOMPARE(get(u"/v2/phone/users"_s).status, 502);
    QCOMPARE(get(u"/v2/phone/users"_s).status, 200);
    QCOMPARE(request(u"/sim/expire-tokens"_s, {}, "").status, 200);
    QCOMPARE(get(u"/v2/phone/users"_s).status, 401);
}

QTEST_GUILESS_MAIN(TestSimServer)
#include "tst_simserver.moc"
