// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/server.h>

#include <QSignalSpy>
#include <QTest>

#include <setup/setupcheck.h>
#include <support/zoomstub.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::setup;

/// Against the simulated account, over real HTTP and WebSocket.
class TestSetupCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeSetUpPasses()
    {
        const auto lines = check({});
        QVERIFY(m_passed);
        QCOMPARE(stateOf(lines, u"token"_s), CheckState::Ok);
        QCOMPARE(stateOf(lines, u"websocket"_s), CheckState::Ok);
        QCOMPARE(stateOf(lines, u"webhook"_s), CheckState::Ok);
        QCOMPARE(stateOf(lines, u"write_scopes"_s), CheckState::Ok);
        for (const QString &scope : sim::nineScopes())
            QCOMPARE(stateOf(lines, u"scope/"_s + scope), CheckState::Ok);
        QCOMPARE(stateOf(lines, u"event/phone.callee_ringing"_s), CheckState::Open);
    }

    void aMissingScopeIsNamed_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<CheckState>("state");
        for (const ScopeRequirement &scope : scopeRequirements().first(9))
            QTest::newRow(qPrintable(scope.id))
                << scope.id
                << (scope.need == Need::Needed ? CheckState::Missing : CheckState::Note);
    }
    void aMissingScopeIsNamed()
    {
        QFETCH(QString, scope);
        QFETCH(CheckState, state);
        sim::Faults faults;
        faults.missingScopes = {scope};
        const auto lines = check(faults);
        QCOMPARE(stateOf(lines, u"scope/"_s + scope), state);
        QCOMPARE(m_passed, state != CheckState::Missing);
        QCOMPARE(std::count_if(lines.cbegin(), lines.cend(),
                               [](const auto &line) { return line.state == CheckState::Missing; }),
                 m_passed ? 0 : 1);
    }

    void eachRefusedTokenHasItsOwnSentence()
    {
        QSet<QString> sentences;
        for (const auto fault : {sim::TokenFault::BadClient, sim::TokenFault::AppDisabled,
                                 sim::TokenFault::WrongAccount, sim::TokenFault::ServerError}) {
            sim::Faults faults;
            faults.token = fault;
            const auto lines = check(faults);
            QVERIFY(!m_passed);
            const CheckLine token = lineOf(lines, u"token"_s);
            QCOMPARE(token.state, CheckState::Missing);
            QVERIFY(!token.wayOn.isEmpty());
            sentences.insert(token.finding);
            QCOMPARE(stateOf(lines, u"scope/phone:read:list_users:admin"_s), CheckState::Open);
        }
        CheckOptions nothing;
        nothing.credentials = {};
        const auto lines = check({}, nothing, false);
        sentences.insert(lineOf(lines, u"token"_s).finding);
        QCOMPARE(sentences.size(), 5);
    }

    void anAccountWithoutZoomPhoneIsTold()
    {
        sim::Faults faults;
        faults.phoneDisabled = true;
        const auto lines = check(faults);
        QVERIFY(!m_passed);
        QVERIFY(lineOf(lines, u"scope/phone:read:list_users:admin"_s)
                    .finding.contains(u"Zoom Phone"_s));
    }

    void aRefusedEventStreamIsTold()
    {
        sim::Faults faults;
        faults.refuseWebSocket = true;
        CheckOptions options;
        options.socketTimeout = 300ms;
        const auto lines = check(faults, options);
        QCOMPARE(stateOf(lines, u"websocket"_s), CheckState::Missing);
        QVERIFY(!m_passed);
    }

    void aLiveFeedIsNotEnded()
    {
        CheckOptions options;
        options.feedIsLive = true;
        const auto lines = check({}, options);
        QCOMPARE(stateOf(lines, u"websocket"_s), CheckState::Ok);
        QVERIFY(lineOf(lines, u"websocket"_s).finding.contains(u"running Zoom Mate"_s));
    }

    void aScopeThatWritesIsPointedOut()
    {
        sim::Options account;
        account.scopes += u"phone:write:call_queue:admin"_s;
        const auto lines = check({}, {}, true, account);
        QCOMPARE(stateOf(lines, u"write_scopes"_s), CheckState::Note);
        QVERIFY(
            lineOf(lines, u"write_scopes"_s).finding.contains(u"phone:write:call_queue:admin"_s));
        QVERIFY(m_passed);
    }

    void aBlockOfRequestsIsKeptAndSaid()
    {
        test::ZoomStub stub;
        stub.grantTokens(3600, "phone:read:call:admin");
        test::StubReply slow = test::StubReply::error(429, 429, "You have reached the limit.");
        slow.headers = {{"Retry-After", "3600"}};
        for (const char *path : {"/v2/phone/users", "/v2/phone/call_queues"})
            stub.on(path, {slow});
        const SystemClock clock;
        CheckOptions options;
        options.hosts = *zoom::ZoomHosts::fromBase(stub.url());
        options.credentials = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, {}};
        SetupCheck setUp(options, clock);
        QSignalSpy finished(&setUp, &SetupCheck::finished);
        setUp.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        for (const QString &scope :
             {u"phone:read:list_users:admin"_s, u"phone:read:list_call_queues:admin"_s}) {
            const CheckLine line = lineOf(setUp.lines(), u"scope/"_s + scope);
            QCOMPARE(line.state, CheckState::Open);
            QVERIFY2(line.finding.contains(u"fewer requests"_s), qPrintable(line.finding));
        }
        QCOMPARE(stub.count("/v2/phone/users"), 1);
        QCOMPARE(stub.count("/v2/phone/call_queues"), 0); // of the same weight: not even tried
    }

    void anEventOnceSeenIsProved()
    {
        CheckOptions options;
        options.eventsSeen.insert(u"phone.callee_ringing"_s,
                                  *parseInstant(u"2026-11-24T14:32:20Z"));
        const auto lines = check({}, options);
        const CheckLine event = lineOf(lines, u"event/phone.callee_ringing"_s);
        QCOMPARE(event.state, CheckState::Ok);
        QVERIFY(event.finding.contains(u"2026-11-24T14:32:20Z"_s));
    }

private:
    QList<CheckLine> check(const sim::Faults &faults, CheckOptions options = {},
                           bool withCredentials = true, const sim::Options &account = {})
    {
        const SystemClock clock;
        sim::Options small = account;
        small.agents = 3;
        small.queues = 1;
        small.historyDays = 0;
        small.start = clock.now();
        sim::Server server(small, clock);
        server.setFaults(faults);
        if (!server.listen())
            return {};
        options.hosts = *zoom::ZoomHosts::fromBase(server.baseUrl().toString());
        if (withCredentials) {
            const sim::Credentials &given = server.credentials();
            options.credentials = {given.accountId, given.clientId, given.clientSecret,
                                   given.secretToken, given.subscriptionId};
        }
        SetupCheck setUp(options, clock);
        QSignalSpy finished(&setUp, &SetupCheck::finished);
        setUp.start();
        if (!finished.wait(10000))
            return {};
        m_passed = setUp.passed();
        return setUp.lines();
    }

    static CheckLine lineOf(const QList<CheckLine> &lines, const QString &id)
    {
        const auto found = std::find_if(lines.cbegin(), lines.cend(),
                                        [&](const CheckLine &line) { return line.id == id; });
        return found == lines.cend() ? CheckLine() : *found;
    }
    static CheckState stateOf(const QList<CheckLine> &lines, const QString &id)
    {
        return lineOf(lines, id).state;
    }

    bool m_passed = false;
};

QTEST_GUILESS_MAIN(TestSetupCheck)
#include "tst_setupcheck.moc"
