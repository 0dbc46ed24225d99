// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/setup/requirementlist.h>
#include <ui/setup/setuppage.h>
#include <ui/setup/statuscard.h>

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <setup/setupcheck.h>
#include <support/zoomstub.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::test;

namespace {

constexpr int generous = 60'000;
const zoom::Credentials values{
    u"mkT4v2bXQ_2ySb-o9Wz1rA"_s, u"simWMc0LZP7U897UKFbAfc"_s, u"aSecret"_s, {}, u"aSub"_s};

StubReply raw(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    StubReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = {{"Content-Type", type}};
    return reply;
}

StubReply token(int status, const QByteArray &error, const QByteArray &reason)
{
    return raw(status, R"({"reason":")" + reason + R"(","error":")" + error + R"("})");
}

StubReply rate(const QByteArray &type, const QByteArray &retryAfter)
{
    StubReply reply = StubReply::error(429, 429, "You have reached the maximum rate limit.");
    reply.headers = {{"X-RateLimit-Type", type}, {"Retry-After", retryAfter}};
    return reply;
}

} // namespace

/// Every failure of Zoom's that an administrator can do something about stands on the set-up page
/// in words of its own, where it can be read without hovering. ZM_PICTURES=DIR draws each.
class TestFailures : public QObject
{
    Q_OBJECT

private:
    ui::Theme m_theme{ui::Theme::Mode::Light};
    ZoomStub *m_zoom = nullptr;

    static QList<QByteArray> paths()
    {
        return {"/v2/phone/users",
                "/v2/phone/call_queues",
                "/v2/users/zoommate-set-up-check/presence_status",
                "/v2/phone/call_history/zoommate-set-up-check",
                "/v2/phone/call_history",
                "/v2/phone/numbers",
                "/v2/phone/call_queues/zoommate-set-up-check",
                "/v2/phone/users/zoommate-set-up-check"};
    }

    /// What a reader sees: the cards, and the rows that are opened.
    static QString visibleOn(const ui::SetupPage &page)
    {
        QStringList texts;
        for (const ui::StatusCard *card : page.findChildren<ui::StatusCard *>())
            texts << card->accessibleName();
        for (const ui::RequirementList *list : page.findChildren<ui::RequirementList *>())
            for (const ui::RequirementList::Row &row : list->rows())
                if (row.opened)
                    texts << row.line.title + u": "_s + row.line.finding + u' ' + row.line.wayOn;
        return texts.join(u'\n');
    }

    void check(ui::SetupPage &page, const setup::CheckOptions &options)
    {
        const SystemClock clock;
        setup::SetupCheck check(options, clock);
        QSignalSpy finished(&check, &setup::SetupCheck::finished);
        check.start();
        QVERIFY(finished.size() > 0 || finished.wait(generous));
        page.setKept(options.credentials, u"here"_s);
        page.setLines(check.lines());
    }
    setup::CheckOptions options() const
    {
        setup::CheckOptions options;
        options.hosts = *zoom::ZoomHosts::fromBase(m_zoom->url());
        options.credentials = values;
        options.openWebSocket = false;
        return options;
    }
    static void draw(ui::SetupPage &page)
    {
        const QString folder = qEnvironmentVariable("ZM_PICTURES");
        if (folder.isEmpty())
            return;
        QString name = QString::fromLatin1(QTest::currentDataTag());
        name.replace(u' ', u'-').remove(u',').remove(u'\'');
        page.grab().save(QDir(folder).filePath(name + u".png"_s));
    }

private Q_SLOTS:
    void init() { m_zoom = new ZoomStub; }
    void cleanup() { delete std::exchange(m_zoom, nullptr); }

    void ofARequest_data()
    {
        QTest::addColumn<StubReply>("reply");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const StubReply &reply, const QString &sentence) {
            QTest::newRow(name) << reply << sentence;
        };
        row("token expired", StubReply::error(401, 124, "Access token is expired."),
            u"Zoom did not accept the token any more."_s);
        row("token invalid, other code", StubReply::error(400, 4700, "Invalid access token."),
            u"Zoom did not accept the token any more."_s);
        row("token revoked", StubReply::error(401, 4741, "Token revoked."),
            u"Zoom did not accept the token any more."_s);
        const QByteArray lacks = "Invalid access token, does not contain scopes:[x:read:admin].";
        row("scope missing", StubReply::error(400, 104, lacks), u"Add it in Zoom under Scopes"_s);
        row("scope missing, other service", StubReply::error(401, 4711, lacks),
            u"Add it in Zoom under Scopes"_s);
        row("scope missing, broken answer",
            raw(400, R"({"code":104,"message":"does not contain scopes:["x:read:admin"]."})"),
            u"Add it in Zoom under Scopes"_s);
        row("no Zoom Phone",
            StubReply::error(403, 2031, "Zoom Phone has not been enabled for this account."),
            u"This Zoom account has no Zoom Phone."_s);
        row("role", StubReply::error(403, 403, "You do not have permission."),
            u"The role or plan behind the app does not allow it."_s);
        row("site not allowed", StubReply::error(400, 124, "This site is not allowed."),
            u"The role or plan behind the app does not allow it."_s);
        row("account unknown", StubReply::error(404, 2001, "Account does not exist."),
            u"Zoom does not know this account."_s);
        row("endpoint removed", StubReply::error(404, 2300, "This API endpoint is not recognized"),
            u"Zoom has removed what this scope opened."_s);
        row("bad parameter", StubReply::error(400, 300, "Validation Failed."),
            u"Could not be tried: Zoom refused a parameter"_s);
        row("too many a second", rate("Medium", "3600"),
            u"Zoom asks this account for fewer requests now"_s);
        row("too many a day", rate("Daily-limit", "3600"),
            u"Zoom asks this account for fewer requests now"_s);
        row("server failed", raw(502, "<html><body>Bad Gateway</body></html>", "text/html"),
            u"Could not be tried: Zoom's server failed and may be back soon"_s);
        row(
            "half an answer",
            [] {
                StubReply half;
                half.manner = StubReply::Manner::HalfBody;
                half.body = R"({"users":[]})";
                return half;
            }(),
            u"Could not be tried:"_s);
    }
    void ofARequest()
    {
        QFETCH(StubReply, reply);
        QFETCH(QString, sentence);
        m_zoom->grantTokens(3600, "phone:read:call:admin");
        for (const QByteArray &path : paths())
            m_zoom->on(path, QList<StubReply>{reply});
        ui::SetupPage page(m_theme);
        page.resize(1240, 900);
        page.show();
        setup::CheckOptions wanted = options();
        wanted.longestWait = 10ms; // a block of an hour is told, not waited for
        check(page, wanted);
        page.chooseStep(setup::StepId::Scopes);
        QVERIFY2(visibleOn(page).contains(sentence), qPrintable(visibleOn(page)));
        draw(page);
    }

    void ofTheToken_data()
    {
        QTest::addColumn<StubReply>("reply");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const StubReply &reply, const QString &sentence) {
            QTest::newRow(name) << reply << sentence;
        };
        row("wrong client", token(400, "invalid_client", "Invalid client_id or client_secret"),
            u"Zoom does not know this Client ID, or the Client Secret does not fit it."_s);
        row("app not activated",
            token(400, "invalid_client", "The app has been disabled by the developer"),
            u"The app is not activated, or was switched off."_s);
        row("wrong account", token(400, "invalid_request", "Bad Request"),
            u"Zoom does not know this Account ID."_s);
        row("wrong kind of app", token(400, "unsupported_grant_type", "unsupported grant type"),
            u"Zoom gives this app no token of this kind."_s);
        row("too many tokens", rate("Light", "3600"),
            u"Zoom asks us to wait before it gives another token."_s);
        row("token server failed", raw(503, "<html></html>", "text/html"),
            u"Zoom's server failed and may be back soon"_s);
        row(
            "captive portal",
            [] {
                StubReply portal = raw(302, {}, "text/html");
                portal.headers = {{"Location", "https://hotel.example.com/login"}};
                return portal;
            }(),
            u"Somebody else answered in place of"_s);
    }
    void ofTheToken()
    {
        QFETCH(StubReply, reply);
        QFETCH(QString, sentence);
        m_zoom->on("/oauth/token", QList<StubReply>{reply});
        ui::SetupPage page(m_theme);
        page.resize(1240, 900);
        page.show();
        check(page, options());
        QVERIFY2(visibleOn(page).contains(sentence), qPrintable(visibleOn(page)));
        const setup::CheckLine line = setup::lineOf(page.lines(), "token"_L1);
        if (setup::isFirstActivation(page.lines())) {
            // The values are right, and what Zoom wants before it activates comes first.
            QCOMPARE(page.step(), setup::StepId::Information);
            QVERIFY2(page.footText().contains(u"step 8"_s), qPrintable(page.footText()));
            page.chooseStep(setup::StepId::Activate);
        } else { // what to do stands where the values are typed
            QCOMPARE(page.step(), setup::StepId::CopyValues);
        }
        QVERIFY2(!line.wayOn.isEmpty() && page.footText().contains(line.wayOn),
                 qPrintable(page.footText()));
        draw(page);
    }

    /// What is gone is an answer: the door opened. These are dealt with without a word.
    void whatIsGoneProvesTheScope_data()
    {
        QTest::addColumn<StubReply>("reply");
        QTest::newRow("user unknown, phone") << StubReply::error(404, 1001, "User does not exist.");
        QTest::newRow("user unknown, history") << StubReply::error(404, 300, "User not found.");
        QTest::newRow("queue unknown")
            << StubReply::error(404, 13000, "The Call Queue does not exist, callQueueId:x.");
        QTest::newRow("record unknown") << StubReply::error(404, 404, "Not found.");
        QTest::newRow("record aged out") << StubReply::error(404, 301, "Not found.");
    }
    void whatIsGoneProvesTheScope()
    {
        QFETCH(StubReply, reply);
        m_zoom->grantTokens(3600, "phone:read:call:admin");
        for (const QByteArray &path : paths())
            m_zoom->on(path, QList<StubReply>{reply});
        ui::SetupPage page(m_theme);
        check(page, options());
        const setup::Tally scopes = setup::tallyOfScopes(page.lines());
        QCOMPARE(scopes.proved, scopes.needed);
    }
};

QTEST_MAIN(TestFailures)
#include "tst_failures.moc"
