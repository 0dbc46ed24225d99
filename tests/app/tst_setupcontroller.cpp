// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/desktop/boardsource.h>
#include <app/desktop/setupcontroller.h>
#include <simulator/server.h>
#include <ui/models/boardmirror.h>
#include <ui/setup/accountpanel.h>
#include <ui/setup/credentialform.h>
#include <ui/setup/receiverpanel.h>
#include <ui/setup/setuppage.h>

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::app;

namespace {

constexpr int generous = 60'000;

zoom::Credentials credentialsOf(const sim::Server &server)
{
    const sim::Credentials &known = server.credentials();
    return {known.accountId, known.clientId, known.clientSecret, known.secretToken,
            known.subscriptionId};
}

} // namespace

/// The set-up page with the running program behind it, against the simulated account, on a computer
/// without a keychain.
class TestSetupController : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sim::Server> m_server;
    std::unique_ptr<QSettings> m_settings;
    ui::Theme m_theme;
    std::unique_ptr<ui::BoardMirror> m_mirror;
    std::unique_ptr<BoardSource> m_source;
    std::unique_ptr<ui::SetupPage> m_page;
    std::unique_ptr<SetupController> m_controller;
    QStringList m_notices;

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_page->findChildren<QPushButton *>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    setup::CheckState stateOf(QLatin1StringView line) const
    {
        return setup::lineOf(m_page->lines(), line).state;
    }
    void type(setup::StepId step, setup::Field field, const QString &text) const
    {
        m_page->form(step)->editor(field)->setText(text);
    }
    void typeAll(const zoom::Credentials &values) const
    {
        using enum setup::StepId;
        type(CopyValues, setup::Field::AccountId, values.accountId);
        type(CopyValues, setup::Field::ClientId, values.clientId);
        type(CopyValues, setup::Field::ClientSecret, values.clientSecret);
        type(SecretToken, setup::Field::SecretToken, values.secretToken);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        for (const char *name :
             {"ZOOMMATE_ACCOUNT_ID", "ZOOMMATE_CLIENT_ID", "ZOOMMATE_CLIENT_SECRET",
              "ZOOMMATE_SECRET_TOKEN", "ZOOMMATE_SUBSCRIPTION_ID", "CREDENTIALS_DIRECTORY"})
            qunsetenv(name);
        qRegisterMetaType<BoardDelta>();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
        sim::Options account;
        account.agents = 3;
        account.queues = 1;
        account.historyDays = 0;
        account.start = m_clock.now();
        m_server = std::make_unique<sim::Server>(account, m_clock);
        QVERIFY(m_server->listen());
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s),
                                                 QSettings::IniFormat);
        DesktopOptions options;
        options.zoomUrl = m_server->baseUrl().toString();
        options.databaseGiven = true;
        options.engine.databasePath = m_folder->filePath(u"data.db"_s);
        options.engine.backfillDays = 0;
        m_mirror = std::make_unique<ui::BoardMirror>();
        m_source = std::make_unique<BoardSource>(options);
        connect(m_source.get(), &BoardSource::boardChanged, m_mirror.get(),
                &ui::BoardMirror::apply);
        m_source->setConnection({});
        QVERIFY(m_source->open());
        m_page = std::make_unique<ui::SetupPage>(m_theme);
        m_page->resize(1240, 820);
        m_page->show();
        m_controller = std::make_unique<SetupController>(*m_page, *m_source, *m_mirror, Account(),
                                                         *m_settings, true);
        m_notices.clear();
        connect(m_controller.get(), &SetupController::notice, this,
                [this](const QString &text) { m_notices.append(text); });
    }
    void cleanup()
    {
        m_controller.reset();
        m_page.reset();
        m_source.reset();
        m_mirror.reset();
        m_settings.reset();
        m_server.reset();
    }

    void valuesTypedOnceConnectTheProgram()
    {
        typeAll(credentialsOf(*m_server));
        type(setup::StepId::Subscription, setup::Field::SubscriptionId,
             m_server->credentials().subscriptionId);
        button(u"Keep in the keychain"_s)->click();
        // There is no keychain: that is said, and the values may serve for this run.
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Use for this run only"_s)->isVisible(), generous);
        QVERIFY(m_page->footText().contains(u"keychain"_s));
        button(u"Use for this run only"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf("token"_L1), setup::CheckState::Ok, generous);
        QCOMPARE(stateOf("scope/phone:read:list_users:admin"_L1), setup::CheckState::Ok);
        QTRY_COMPARE_WITH_TIMEOUT(m_mirror->feed().state, FeedState::Live, generous);
        // Nobody has to ask again.
        QTRY_COMPARE_WITH_TIMEOUT(stateOf("websocket"_L1), setup::CheckState::Ok, generous);
        // Nothing of it is in the settings.
        QFile file(m_settings->fileName());
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains(m_server->credentials().clientSecret.toUtf8()));
    }

    void webhooksAreTakenAsChosen()
    {
        zoom::Credentials values = credentialsOf(*m_server);
        values.subscriptionId.clear();
        typeAll(values);
        Q_EMIT m_page->useOnceRequested(values);
        ui::ReceiverPanel &receiver = m_page->receiver();
        setup::Connection wanted;
        wanted.takesWebhooks = true;
        {
            QTcpServer probe;
            QVERIFY(probe.listen(QHostAddress::LocalHost));
            wanted.port = probe.serverPort();
        }
        wanted.publicUrl = u"https://hooks.example.com"_s;
        receiver.setKept(wanted, values);
        QVERIFY(button(u"Apply"_s));
        receiver.findChild<QPushButton *>();
        for (QPushButton *one : receiver.findChildren<QPushButton *>())
            if (one->text() == u"Apply"_s)
                one->click();
        QVERIFY2(receiver.said().isEmpty(), qPrintable(receiver.said()));
        // The secret end was made by itself and is part of the address for Zoom.
        QTRY_VERIFY_WITH_TIMEOUT(
            receiver.endpoint().startsWith(u"https://hooks.example.com/webhook/"_s), generous);
        QVERIFY(receiver.endpoint().section(u'/', -1).size() >= 20);
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                QTcpSocket door;
                door.connectToHost(QHostAddress::LocalHost, wanted.port);
                return door.waitForConnected(1000);
            }(),
            generous);
        QCOMPARE(setup::readConnection(*m_settings), wanted);
        QFile file(m_settings->fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(receiver.endpoint().section(u'/', -1).toUtf8()));
    }

    void aReplacedSecretServesOnAndCanBeEnded()
    {
        const zoom::Credentials values = credentialsOf(*m_server);
        zoom::Credentials before = values;
        before.secretToken = u"the-token-before"_s;
        m_controller->show(before);
        const Instant until = m_clock.now() + 24h * 7;
        const zoom::Credentials rotated = before.rotatedTo(values, until);
        QCOMPARE(rotated.previousSecretToken, before.secretToken);
        QVERIFY(rotated.previousClientSecret.isEmpty());
        zoom::Credentials other = values;
        other.clientId = u"another-app"_s;
        QCOMPARE(before.rotatedTo(other, until), other);
        // The other secret is changed a day later: each ends by itself.
        zoom::Credentials both = rotated;
        both.clientSecret = u"a-client-secret-of-the-next-day"_s;
        both = rotated.rotatedTo(both, until + 24h);
        QVERIFY(both.previousSecretTokenServes(until - 1s));
        QVERIFY(!both.previousSecretTokenServes(until));
        QVERIFY(both.previousClientSecretServes(until));
        QVERIFY(!both.previousClientSecretServes(until + 24h));
        QVERIFY2(!rotated.previousClientSecretServes(m_clock.now()), "there is none");
        m_controller->show(rotated);
        QPushButton *end = button(u"End the old secrets now"_s);
        m_page->showPanel(m_page->accounts());
        QVERIFY(end->isVisible());
        end->click();
        // Without a keychain nothing can be kept, and that is said.
        QTRY_VERIFY_WITH_TIMEOUT(!m_notices.isEmpty(), generous);
    }

    void anotherAccountIsAskedFor()
    {
        QSignalSpy chosen(m_controller.get(), &SetupController::accountChosen);
        Q_EMIT m_page->accounts().accountChosen(u"../x"_s);
        QCOMPARE(chosen.size(), 0);
        Q_EMIT m_page->accounts().accountChosen(u"default"_s);
        QCOMPARE(chosen.size(), 0);
        Q_EMIT m_page->accounts().accountChosen(u"berlin"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"berlin"_s);
    }

    void forgettingAsksFirst()
    {
        QSignalSpy ready(m_controller.get(), &SetupController::forgetReady);
        m_page->showPanel(m_page->accounts());
        QPushButton *yes = button(u"Yes, forget everything"_s);
        QVERIFY(!yes->isVisible());
        button(u"Forget everything…"_s)->click();
        QVERIFY(yes->isVisible());
        button(u"No, keep it"_s)->click();
        QVERIFY(!yes->isVisible());
        QCOMPARE(ready.size(), 0);
        button(u"Forget everything…"_s)->click();
        yes->click();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, generous);
    }

    void withoutAWayOutTheProgramOpensAndSaysSo()
    {
        m_server.reset(); // nobody answers at this address any more
        zoom::Credentials values{u"a"_s, u"b"_s, u"c"_s, {}, u"d"_s};
        Q_EMIT m_page->useOnceRequested(values);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf("token"_L1), setup::CheckState::Missing, generous);
        const auto token = setup::lineOf(m_page->lines(), "token"_L1);
        QVERIFY2(token.finding.contains(u"refused the connection"_s), qPrintable(token.finding));
        QVERIFY(!token.wayOn.isEmpty());
    }
};

QTEST_MAIN(TestSetupController)
#include "tst_setupcontroller.moc"
