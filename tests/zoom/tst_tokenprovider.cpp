// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <zoom/tokenprovider.h>

#include <QSignalSpy>
#include <QTest>

#include <support/zoomstub.h>
#include <wire/apierror.h>

#include <memory>

using namespace zm;
using namespace zm::zoom;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

class TestTokenProvider : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    HttpTransport m_http;
    milliseconds m_now{1'000'000};

    static Credentials credentials()
    {
        return {u"Acc+1/x"_s, u"CLIENTID123"_s, u"SECRET456"_s, {}, {}};
    }
    std::unique_ptr<TokenProvider> provider(const ZoomStub &stub, TokenOptions options = {},
                                            const Credentials &with = credentials())
    {
        options.monotonic = [this] { return m_now; };
        return std::make_unique<TokenProvider>(m_http, *ZoomHosts::fromBase(stub.url()), with,
                                               m_clock, options);
    }

private Q_SLOTS:
    void asksAsZoomWantsIt()
    {
        ZoomStub stub;
        stub.grantTokens(3600, "b:scope a:scope");
        const auto tokens = provider(stub);
        Answers<AccessToken> answers;
        tokens->token(this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        VERIFY_RESULT(answers.last());
        QCOMPARE(answers.last()->value, u"token-1"_s);
        QCOMPARE(tokens->scopes(), (QStringList{u"a:scope"_s, u"b:scope"_s}));

        const StubRequest request = stub.requests("/oauth/token").first();
        QCOMPARE(request.method, "POST"_ba);
        QVERIFY(request.query.isEmpty());
        QCOMPARE(request.header("authorization"), "Basic Q0xJRU5USUQxMjM6U0VDUkVUNDU2"_ba);
        QCOMPARE(request.header("content-type"), "application/x-www-form-urlencoded"_ba);
        QCOMPARE(request.body, "grant_type=account_credentials&account_id=Acc%2B1%2Fx"_ba);
    }

    void theSecretBeforeTheLastChangeServesForAWhile_data()
    {
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<bool>("served");
        QTest::newRow("still") << 1 << true;
        QTest::newRow("no more") << -1 << false;
    }
    void theSecretBeforeTheLastChangeServesForAWhile()
    {
        QFETCH(int, daysLeft);
        QFETCH(bool, served);
        ZoomStub stub; // knows the old secret alone
        const QByteArray old = "Basic " + QByteArray("CLIENTID123:OLD").toBase64();
        stub.on("/oauth/token", [&](const StubRequest &request) {
            StubReply reply;
            if (request.header("authorization") == old) {
                reply.body = R"({"access_token":"t","token_type":"bearer","expires_in":3600})";
            } else {
                reply.status = 401;
                reply.body =
                    R"({"reason":"Invalid client_id or client_secret","error":"invalid_client"})";
            }
            return reply;
        });
        Credentials before = credentials();
        before.clientSecret = u"OLD"_s;
        const Credentials now = before.rotatedTo(credentials(), m_clock.now() + 24h * daysLeft);
        QCOMPARE(now.clientSecret, u"SECRET456"_s);
        const auto tokens = provider(stub, {}, now);
        Answers<AccessToken> answers;
        tokens->token(this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(answers.last().has_value(), served);
        QCOMPARE(stub.count("/oauth/token"), served ? 2 : 1);
        if (!served)
            QCOMPARE(answers.last().error().detail, QStringView(wire::detail::client).toString());
    }

    void theOtherGrantNamesNoAccount()
    {
        ZoomStub stub;
        stub.grantTokens();
        TokenOptions options;
        options.grant = u"client_credentials"_s;
        const auto tokens = provider(stub, options);
        Answers<AccessToken> answers;
        tokens->token(this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(stub.requests("/oauth/token").first().body, "grant_type=client_credentials"_ba);
    }

    void manyCallersShareOneRequest()
    {
        ZoomStub stub;
        stub.grantTokens();
        const auto tokens = provider(stub);
        QSignalSpy renewed(tokens.get(), &TokenProvider::renewed);
        Answers<AccessToken> answers;
        for (int i = 0; i < 50; ++i)
            tokens->token(this, answers.callback());
        QTRY_COMPARE(answers.count(), 50);
        tokens->token(this, answers.callback());
        QTRY_COMPARE(answers.count(), 51);
        QCOMPARE(stub.count("/oauth/token"), 1);
        QCOMPARE(renewed.count(), 1);
    }

    void renewsBeforeTheEnd_data()
    {
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<int>("stillKept");
        QTest::addColumn<int>("renewed");
        QTest::newRow("an hour: five minutes before") << 3600 << 3299 << 3300;
        QTest::newRow("a minute: a sixth before") << 60 << 49 << 50;
        QTest::newRow("six seconds") << 6 << 4 << 5;
    }
    void renewsBeforeTheEnd()
    {
        QFETCH(int, lifetime);
        QFETCH(int, stillKept);
        QFETCH(int, renewed);
        ZoomStub stub;
        stub.grantTokens(lifetime);
        const auto tokens = provider(stub);
        const milliseconds begun = m_now;
        Answers<AccessToken> answers;
        tokens->token(this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        m_now = begun + seconds(stillKept);
        tokens->token(this, answers.callback());
        QTRY_COMPARE(answers.count(), 2);
        QCOMPARE(answers.last()->value, u"token-1"_s);
        QVERIFY(tokens->fresh());
        m_now = begun + seconds(renewed);
        QVERIFY(!tokens->fresh());
        tokens->token(this, answers.callback());
        QTRY_COMPARE(answers.count(), 3);
        QCOMPARE(answers.last()->value, u"token-2"_s);
    }

    void aRefusedTokenIsReplacedOnce()
    {
        ZoomStub stub;
        stub.grantTokens();
        const auto tokens = provider(stub);
        Answers<AccessToken> answers;
        tokens->token(this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        // Three calls were refused with the same token.
        for (int i = 0; i < 3; ++i) {
            tokens->invalidate(u"token-1"_s);
            tokens->token(this, answers.callback());
        }
        QTRY_COMPARE(answers.count(), 4);
        tokens->invalidate(u"token-1"_s);
        tokens->token(this, answers.callback());
        QTRY_COMPARE(answers.count(), 5);
        QCOMPARE(answers.last()->value, u"token-2"_s);
        QCOMPARE(stub.count("/oauth/token"), 2);
    }

    void errorsAreTyped_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        const auto word = [](const char16_t *w) { return QString::fromUtf16(w); };
        for (const int status : {400, 401}) {
            QTest::addRow("wrong secret, %d", status)
                << status
                << R"({"reason":"Invalid client_id or client_secret","error":"invalid_client"})"_ba
                << ErrorKind::Unauthorized << word(wire::detail::client);
            QTest::addRow("app not activated, %d", status)
                << status
                << R"({"reason":"The app has been disabled by the developer","error":"invalid_client"})"_ba
                << ErrorKind::Unauthorized << word(wire::detail::appDisabled);
        }
        QTest::newRow("wrong account")
            << 400 << R"({"reason":"Bad Request","error":"invalid_request"})"_ba
            << ErrorKind::Invalid << word(wire::detail::account);
        QTest::newRow("grant not supported")
            << 400 << R"({"reason":"unsupported grant type","error":"unsupported_grant_type"})"_ba
            << ErrorKind::Protocol << word(wire::detail::grant);
        QTest::newRow("server in trouble, as HTML")
            << 503 << "<html><body>Service Unavailable</body></html>"_ba << ErrorKind::Offline
            << word(wire::detail::server);
    }
    void errorsAreTyped()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        ZoomStub stub;
        StubReply reply;
        reply.status = status;
        reply.body = body;
        stub.on("/oauth/token", {reply});
        const auto tokens = provider(stub);
        QSignalSpy failed(tokens.get(), &TokenProvider::failed);
        Answers<AccessToken> answers;
        tokens->token(this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        QVERIFY(!answers.last());
        const Error error = answers.last().error();
        QCOMPARE(error.kind, kind);
        QTEST(error.detail, "detail");
        QVERIFY(!error.toString().contains(u"SECRET456"_s));
        QCOMPARE(tokens->lastError(), error);
        QCOMPARE(failed.count(), 1);
    }

    void answersThatAreNoTokens_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("HTML of a captive portal") << "<html>Welcome to the hotel</html>"_ba;
        QTest::newRow("JSON without a token") << R"({"expires_in":3600})"_ba;
        QTest::newRow("nothing") << ""_ba;
    }
    void answersThatAreNoTokens()
    {
        QFETCH(QByteArray, body);
        ZoomStub stub;
        StubReply reply;
        reply.body = body;
        stub.on("/oauth/token", {reply});
        const auto tokens = provider(stub);
        Answers<AccessToken> answers;
        tokens->token(this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        QVERIFY(!answers.last());
        QCOMPARE(answers.last().error().kind, ErrorKind::Protocol);
    }

    void incompleteCredentialsAskNobody()
    {
        ZoomStub stub;
        stub.grantTokens();
        const auto tokens = provider(stub, {}, Credentials{u"a"_s, {}, {}, {}, {}});
        Answers<AccessToken> answers;
        tokens->token(this, answers.callback());
        QCOMPARE(answers.count(), 0);
        QTRY_COMPARE(answers.count(), 1);
        QVERIFY(!answers.last());
        QCOMPARE(answers.last().error().kind, ErrorKind::Unauthorized);
        QVERIFY(answers.last().error().message.contains(u"Client ID, Client Secret"_s));
        QCOMPARE(stub.count("/oauth/token"), 0);
    }

    void newCredentialsTakeOverAtOnce()
    {
        ZoomStub stub;
        stub.on("/oauth/token", [](const StubRequest &request) {
            StubReply reply;
            const bool old =
                request.header("authorization") == "Basic " + "CLIENTID123:SECRET456"_ba.toBase64();
            reply.delay = old ? 100ms : 0ms;
            reply.body = R"({"access_token":"TOKEN","expires_in":3600,"scope":""})";
            reply.body.replace("TOKEN", old ? "old" : "new");
            return reply;
        });
        const auto tokens = provider(stub);
        Answers<AccessToken> answers;
        tokens->token(this, answers.callback());
        QTRY_COMPARE(stub.count("/oauth/token"), 1);
        tokens->setCredentials({u"other"_s, u"id"_s, u"secret"_s, {}, {}});
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(answers.last()->value, u"new"_s);
    }

    void orphanedCallersAreForgotten()
    {
        ZoomStub stub;
        stub.grantTokens();
        const auto tokens = provider(stub);
        Answers<AccessToken> orphan;
        Answers<AccessToken> answers;
        auto dying = std::make_unique<QObject>();
        tokens->token(dying.get(), orphan.callback());
        tokens->token(this, answers.callback());
        dying.reset();
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(orphan.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTokenProvider)
#include "tst_tokenprovider.moc"
