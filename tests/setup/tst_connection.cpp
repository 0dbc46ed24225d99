// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <setup/connection.h>
#include <setup/findings.h>
#include <setup/setupcheck.h>
#include <setup/steps.h>
#include <wire/apierror.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::setup;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsKeepAllOfIt()
    {
        Connection connection;
        connection.zoomUrl = u"https://api-eu.zoom.us"_s;
        connection.proxy = {zoom::Proxy::Mode::Http, u"proxy.example.com"_s, 3128, u"ada"_s};
        connection.takesWebhooks = true;
        connection.host = u"::1"_s;
        connection.port = 9443;
        connection.path = u"/zoom"_s;
        connection.plainPathToo = true;
        connection.certificateFile = u"/a"_s;
        connection.keyFile = u"/b"_s;
        connection.tunnel = {tunnel::Kind::Ssh, u"me@example.com"_s,
                             u"9000"_s,         u"-p 22"_s,
                             u"x {port}"_s,     u"https://hooks.example.com"_s};
        connection.publicUrl = u"https://proxy.example.com"_s;
        connection.oldSecretDays = 3;
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        QCOMPARE(readConnection(settings), Connection());
        writeConnection(settings, connection);
        QCOMPARE(readConnection(settings), connection);
    }

    void whatCannotBeRightIsSaid_data()
    {
        QTest::addColumn<Connection>("connection");
        QTest::addColumn<QString>("word"); // empty: fine
        const auto with = [](auto change) {
            Connection connection;
            connection.takesWebhooks = true;
            change(connection);
            return connection;
        };
        QTest::newRow("as it comes") << Connection() << QString();
        QTest::newRow("webhooks behind a proxy") << with([](Connection &) {}) << QString();
        QTest::newRow("plain http to a stranger")
            << with([](Connection &c) { c.zoomUrl = u"http://example.com"_s; }) << u"https"_s;
        QTest::newRow("a proxy without a host")
            << with([](Connection &c) { c.proxy.mode = zoom::Proxy::Mode::Http; }) << u"proxy"_s;
        QTest::newRow("no port") << with([](Connection &c) { c.port = 0; }) << u"port"_s;
        QTest::newRow("a name of elsewhere")
            << with([](Connection &c) { c.host = u"example.com"_s; }) << u"127.0.0.1"_s;
        QTest::newRow("a path without a slash")
            << with([](Connection &c) { c.path = u"webhook"_s; }) << u"slash"_s;
        QTest::newRow("half of TLS")
            << with([](Connection &c) { c.keyFile = u"/etc/hosts"_s; }) << u"both"_s;
        QTest::newRow("a file that is not there")
            << with([](Connection &c) { c.keyFile = c.certificateFile = u"/nowhere/x"_s; })
            << u"/nowhere/x"_s;
        QTest::newRow("a public address that Zoom refuses")
            << with([](Connection &c) { c.publicUrl = u"http://example.com"_s; }) << u"https"_s;
        QTest::newRow("an ssh tunnel to nowhere")
            << with([](Connection &c) { c.tunnel.kind = tunnel::Kind::Ssh; }) << u"user@host"_s;
        Connection off;
        off.port = 0;
        QTest::newRow("what is off may be anything") << off << QString();
    }
    void whatCannotBeRightIsSaid()
    {
        QFETCH(Connection, connection);
        QFETCH(QString, word);
        const QString wrong = wrongIn(connection);
        QCOMPARE(wrong.isEmpty(), word.isEmpty());
        QVERIFY2(wrong.contains(word), qPrintable(wrong));
    }

    void theEndpointIsProvedByZoomsQuestion()
    {
        zoom::Credentials values;
        QCOMPARE(webhookLine(values, true, {}).state, CheckState::Note);
        values.secretToken = u"token"_s;
        QCOMPARE(webhookLine(values, false, {}).state, CheckState::Ok);
        const CheckLine open = webhookLine(values, true, {});
        QCOMPARE(open.state, CheckState::Open);
        QVERIFY(open.wayOn.contains(u"Validate"_s));
        const auto at = parseInstant(u"2026-11-24T14:32:20Z");
        const CheckLine proved = webhookLine(values, true, at);
        QCOMPARE(proved.state, CheckState::Ok);
        QCOMPARE(proved.at, at);
        const auto subscription = [&](const CheckLine &line) {
            return stepsOf(values, {line})[int(StepId::Subscription)].state;
        };
        QCOMPARE(subscription(open), StepState::Open);
        QCOMPARE(subscription(proved), StepState::Done);
        QCOMPARE(subscription(webhookLine(values, false, {})), StepState::NotNeeded);
    }

    /// Each failure of Zoom's interface (CONTRACT g), as the answer that it comes in.
    void eachFailureHasItsSentence_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<CheckState>("state");
        QTest::addColumn<QString>("word"); // of what is found or of the way on
        using enum CheckState;
        const auto row = [](const char *name, int status, const QByteArray &body, CheckState state,
                            const QString &word) {
            QTest::newRow(name) << status << body << state << word;
        };
        row("token refused", 401, R"({"code":124,"message":"Invalid access token."})", Missing,
            u"token"_s);
        row("token refused, another spelling", 400,
            R"({"code":200,"message":"Access token is expired."})", Missing, u"token"_s);
        row("scope missing", 400,
            R"({"code":104,"message":"Invalid access token, does not contain scopes:[phone:read:list_users:admin]."})",
            Missing, u"Add it in Zoom"_s);
        row("scope missing, another service", 401,
            R"({"code":4711,"message":"does not contain scopes:[x]"})", Missing,
            u"Add it in Zoom"_s);
        row("scope missing in broken JSON", 400,
            R"({"code":104,"message":"does not contain scopes:["x"]"})", Missing,
            u"Add it in Zoom"_s);
        row("no Zoom Phone", 403,
            R"({"code":2031,"message":"Zoom Phone has not been enabled for this account."})",
            Missing, u"no Zoom Phone"_s);
        row("role", 403, R"({"code":403,"message":"You do not have permission."})", Missing,
            u"role"_s);
        row("site", 400, R"({"code":124,"message":"Not allowed for this site."})", Missing,
            u"role"_s);
        row("user unknown", 404, R"({"code":1001,"message":"User does not exist"})", Ok,
            u"roster"_s);
        row("queue unknown", 404,
            R"({"code":13000,"message":"The Call Queue does not exist, callQueueId:1."})", Ok,
            u"roster"_s);
        row("record unknown", 404, R"({"code":301,"message":"gone"})", Ok, u"roster"_s);
        row("account unknown", 404, R"({"code":2001,"message":"Account does not exist."})", Missing,
            u"Account ID"_s);
        row("endpoint removed", 404,
            R"({"code":2300,"message":"This API endpoint is not recognized"})", Missing,
            u"removed"_s);
        row("bad parameter", 400,
            R"({"code":300,"message":"Validation Failed.","errors":[{"field":"from","message":"x"}]})",
            Open, u"parameter"_s);
        row("page token expired", 400,
            R"({"code":300,"message":"The next page token is invalid or expired"})", Open,
            u"page token"_s);
        row("too many requests", 429, R"({"code":429,"message":"rate"})", Open,
            u"fewer requests"_s);
        for (const int status : {500, 502, 503})
            row(QByteArray("server " + QByteArray::number(status)).constData(), status,
                "<html>Bad gateway</html>", Open, u"server failed"_s);
    }
    void eachFailureHasItsSentence()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, word);
        const ScopeRequirement &users = scopeRequirements()[5];
        QCOMPARE(users.id, u"phone:read:list_users:admin"_s);
        const Error error =
            wire::apiError(status, {}, body, *parseInstant(u"2026-11-24T14:32:20Z"));
        const CheckLine line = scopeLine(users, false, error);
        QTEST(line.state, "state");
        const QString said = line.finding + u' ' + line.wayOn;
        QVERIFY2(said.contains(word), qPrintable(said));
        QVERIFY2(line.state == CheckState::Ok || !line.wayOn.isEmpty(), "there is a way on");
    }

    /// Every way in which no token comes has words and a way on of its own.
    void eachReasonForNoTokenHasItsSentence()
    {
        QSet<QString> ways;
        const QStringList details{u"client"_s,     u"account"_s,  u"app_disabled"_s, u"grant"_s,
                                  u"incomplete"_s, u"portal"_s,   u"proxy_login"_s,  u"proxy"_s,
                                  u"tls"_s,        u"tls_date"_s, u"server"_s,       QString()};
        for (const QString &detail : details) {
            const CheckLine line =
                refusedToken({ErrorKind::Offline, u"Something happened."_s, detail, {}});
            QCOMPARE(line.state, CheckState::Missing);
            QVERIFY(!line.finding.isEmpty());
            QVERIFY2(line.wayOn.endsWith(u'.'), qPrintable(line.wayOn));
            ways.insert(line.wayOn);
        }
        QCOMPARE(ways.size(), details.size());
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
