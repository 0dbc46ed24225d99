// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/account.h>
#include <app/desktop/options.h>
#include <simulator/server.h>
#include <simulator/websocketdoor.h>
#include <zoom/secretstore.h>

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <setup/connection.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::app;

namespace {

constexpr int generous = 60'000;

/// What each account knows, and nothing else may.
struct Planted
{
    QString account;
    QByteArray caller;  ///< a name in an event: database and journal
    QByteArray setting; ///< a host in the settings
    QByteArray note;    ///< in a cache or log
};
const Planted first{u"default"_s, "Plantagenet Rosalind", "planted-host-default",
                    "planted-log-line"};
const Planted second{u"berlin"_s, "Plantikow Berthold", "planted-host-berlin", {}};

} // namespace

/// Two accounts of one computer: nothing of one is seen in the other, and of a forgotten one
/// nothing is left anywhere on the disk.
class TestAccounts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;

    QString place(const QString &path) const { return m_home->filePath(path); }

    int ctl(const QStringList &arguments, QByteArray *said = nullptr)
    {
        QProcess program;
        program.start(QStringLiteral(ZM_CTL), arguments);
        if (!program.waitForFinished(generous))
            return -1;
        if (said)
            *said = program.readAllStandardOutput() + program.readAllStandardError();
        return program.exitCode();
    }

    void plant(const Planted &planted)
    {
        const auto account = Account::named(planted.account);
        QVERIFY(account);
        const QString events = place(u"events.jsonl"_s);
        QFile file(events);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"event":"phone.callee_ringing","event_ts":1795000000000,"payload":{"account_id":"a","object":{"call_id":"7","caller":{"phone_number":"+14155550100","name":")"
            + planted.caller
            + R"("},"callee":{"user_id":"u1","extension_number":101},"ringing_start_time":"2026-11-22T09:00:00Z"}}})"
              "\n");
        file.close();
        QCOMPARE(ctl({u"import"_s, events, u"--account"_s, planted.account}), 0);
        QVERIFY(QFile::remove(events));
        setup::Connection connection;
        connection.proxy.host = QString::fromLatin1(planted.setting);
        setup::writeConnection(*account->settings(), connection);
        // A copy as it is made before an upgrade.
        QVERIFY(QFile::copy(account->databasePath(), account->databasePath() + u".v3.bak"_s));
        if (!planted.note.isEmpty()) {
            for (const QString &folder : {u"cache/zoommate"_s, u"state/zoommate"_s}) {
                QVERIFY(QDir().mkpath(place(folder)));
                QFile note(place(folder) + u"/note"_s);
                QVERIFY(note.open(QIODevice::WriteOnly));
                note.write(planted.note);
            }
        }
    }

    /// Files anywhere below our home that hold the bytes.
    QStringList filesWith(const QByteArray &bytes) const
    {
        QStringList found;
        QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden | QDir::System,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)
                && (file.readAll().contains(bytes)
                    || file.fileName().contains(QLatin1StringView(bytes))))
                found.append(file.fileName());
        }
        return found;
    }

    /// Of every process that may be looked at.
    static QByteArray commandLines()
    {
        QByteArray lines;
        const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
        for (const QString &id : processes) {
            QFile line(u"/proc/%1/cmdline"_s.arg(id));
            if (id.toInt() > 0 && line.open(QIODevice::ReadOnly))
                lines += line.readAll() + '\n';
        }
        return lines;
    }

    static bool hasKeyring() { return qEnvironmentVariableIsSet("ZM_TEST_KEYRING"); }

    static Result<> store(const QString &account, const zoom::Credentials &credentials)
    {
        const auto settings = Account::named(account)->settings();
        zoom::SecretStore secrets(*settings, withoutEnvironment());
        std::optional<Result<>> outcome;
        QObject context;
        secrets.write(account, credentials, &context,
                      [&](const Result<> &written) { outcome = written; });
        std::ignore = QTest::qWaitFor([&] { return outcome.has_value(); }, generous);
        return outcome.value_or(fail(ErrorKind::Storage, u"no answer"_s));
    }
    static zoom::Credentials stored(const QString &account)
    {
        const auto settings = Account::named(account)->settings();
        zoom::SecretStore secrets(*settings, withoutEnvironment());
        std::optional<Result<zoom::StoredCredentials>> outcome;
        QObject context;
        secrets.read(account, &context,
                     [&](const Result<zoom::StoredCredentials> &read) { outcome = read; });
        std::ignore = QTest::qWaitFor([&] { return outcome.has_value(); }, generous);
        return outcome && *outcome ? (*outcome)->credentials : zoom::Credentials();
    }
    static zoom::SecretOptions withoutEnvironment()
    {
        zoom::SecretOptions options;
        options.environment = QProcessEnvironment();
        return options;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        for (const auto &[name, folder] :
             {std::pair("XDG_DATA_HOME", u"data"_s), std::pair("XDG_CONFIG_HOME", u"config"_s),
              std::pair("XDG_CACHE_HOME", u"cache"_s), std::pair("XDG_STATE_HOME", u"state"_s)})
            qputenv(name, place(folder).toUtf8());
        qputenv("HOME", m_home->path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, place(u"config"_s));
        if (!hasKeyring())
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }

    void namesAreNamesOfFolders_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fine");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("the default one") << u"default"_s << true;
        QTest::newRow("a word") << u"berlin-2_b"_s << true;
        QTest::newRow("a way out") << u"../berlin"_s << false;
        QTest::newRow("a blank") << u"my account"_s << false;
        QTest::newRow("too long") << QString(41, u'a') << false;
    }
    void namesAreNamesOfFolders()
    {
        QFETCH(QString, name);
        QTEST(Account::named(name).has_value(), "fine");
    }

    void nothingCrosses()
    {
        plant(first);
        plant(second);
        QCOMPARE(Account::known(), (QStringList{u"default"_s, u"berlin"_s}));
        const auto standard = Account::named({});
        const auto berlin = Account::named(u"berlin"_s);
        QVERIFY(standard && berlin);
        QVERIFY(standard->databasePath() != berlin->databasePath());
        for (const auto &[one, other] : {std::pair(&first, &second), std::pair(&second, &first)}) {
            QVERIFY(!filesWith(one->caller).isEmpty());
            for (const QString &file : filesWith(one->caller))
                QVERIFY2(!filesWith(other->caller).contains(file), qPrintable(file));
            for (const QString &file : filesWith(one->setting))
                QVERIFY2(!filesWith(other->setting).contains(file), qPrintable(file));
        }
        QCOMPARE(setup::readConnection(*standard->settings()).proxy.host,
                 QString::fromLatin1(first.setting));
        QCOMPARE(setup::readConnection(*berlin->settings()).proxy.host,
                 QString::fromLatin1(second.setting));
    }

    void ofAForgottenOneNothingIsLeft()
    {
        plant(first);
        plant(second);
        for (const QByteArray &bytes : {first.caller, first.setting, first.note, second.caller})
            QVERIFY2(!filesWith(bytes).isEmpty(), "the search finds what is there");
        // A neighbour whose name only begins alike is somebody else's.
        const QString neighbour = Account().databasePath() + u"-notes.txt"_s;
        QFile file(neighbour);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();

        QCOMPARE(ctl({u"forget"_s}), 2);
        QVERIFY(!filesWith(first.caller).isEmpty());
        QByteArray said;
        QVERIFY2(ctl({u"forget"_s, u"--everything"_s}, &said) == 0, said.constData());
        for (const QByteArray &bytes : {first.caller, first.setting, first.note})
            QCOMPARE(filesWith(bytes), QStringList());
        QVERIFY(QFile::exists(neighbour));
        QVERIFY2(!filesWith(second.caller).isEmpty(), "the other account is as it was");
        QVERIFY(!filesWith(second.setting).isEmpty());

        QCOMPARE(ctl({u"forget"_s, u"--everything"_s, u"--account"_s, u"berlin"_s}), 0);
        QCOMPARE(filesWith(second.caller) + filesWith(second.setting), QStringList());
        QCOMPARE(Account::known(), QStringList{u"default"_s});
    }

    void theOneChosenLastIsOpenedNext()
    {
        QVERIFY(Account::lastChosen().isDefault());
        plant(second);
        Account::named(u"berlin"_s)->rememberAsChosen();
        QCOMPARE(Account::lastChosen().name(), u"berlin"_s);
        const auto account = [](const QStringList &arguments) {
            return (*desktopOptions(QStringList{u"zoommate"_s} + arguments))->zoomAccount.name();
        };
        QCOMPARE(account({}), u"berlin"_s);
        QCOMPARE((*desktopOptions({u"zoommate"_s}))->engine.databasePath,
                 Account::named(u"berlin"_s)->databasePath());
        QCOMPARE(account({u"--account"_s, u"default"_s}), u"default"_s);
        QCOMPARE(account({u"--demo"_s}), u"default"_s);
        QCOMPARE(account({u"--db"_s, place(u"other.db"_s)}), u"default"_s);
        QCOMPARE(filesWith("saved"), QStringList()); // a name, no secret and no marker of one

        // With the account its name goes, too.
        QCOMPARE(ctl({u"forget"_s, u"--everything"_s, u"--account"_s, u"berlin"_s}), 0);
        QVERIFY(Account::lastChosen().isDefault());
        QCOMPARE(filesWith("berlin"), QStringList());
        plant(second);
        QVERIFY(Account::lastChosen().isDefault());
        Account::named(u"berlin"_s)->rememberAsChosen();
        Account().rememberAsChosen();
        QVERIFY(Account::lastChosen().isDefault());
    }

    /// A run with every secret there is: none is on a command line that others can read, in the
    /// log, in the database or in the settings.
    void secretsStayOffProcessListLogAndDisk()
    {
        const SystemClock clock;
        sim::Options options;
        options.agents = 3;
        options.queues = 1;
        options.historyDays = 0;
        options.start = clock.now();
        sim::Server account(options, clock);
        QVERIFY(account.listen());
        const sim::Credentials &known = account.credentials();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ZOOMMATE_ACCOUNT_ID"_s, known.accountId);
        environment.insert(u"ZOOMMATE_CLIENT_ID"_s, known.clientId);
        environment.insert(u"ZOOMMATE_SUBSCRIPTION_ID"_s, known.subscriptionId);
        const QList<std::pair<QString, QString>> secrets{
            {u"ZOOMMATE_CLIENT_SECRET"_s, known.clientSecret},
            {u"ZOOMMATE_SECRET_TOKEN"_s, known.secretToken},
            {u"ZOOMMATE_WEBHOOK_PATH"_s, u"planted-secret-path-of-22"_s},
            {u"ZOOMMATE_TUNNEL_TOKEN"_s, u"planted-tunnel-token"_s},
            {u"ZOOMMATE_PROXY_PASSWORD"_s, u"planted-proxy-password"_s},
            {u"ZOOMMATE_PREVIOUS_SECRET_TOKEN"_s, u"planted-previous-token"_s},
            {u"ZOOMMATE_PREVIOUS_CLIENT_SECRET"_s, u"planted-previous-secret"_s}};
        for (const auto &[name, secret] : secrets)
            environment.insert(name, secret);

        QProcess collector;
        collector.setProcessEnvironment(environment);
        collector.setProcessChannelMode(QProcess::MergedChannels);
        collector.start(QStringLiteral(ZM_CTL),
                        {u"collect"_s, u"--verbose"_s, u"--zoom-url"_s,
                         account.baseUrl().toString(), u"--webhook-port"_s, u"0"_s, u"--tunnel"_s,
                         u"command"_s, u"--tunnel-command"_s, u"sleep 1000"_s});
        QVERIFY(collector.waitForStarted(generous));
        QTRY_VERIFY_WITH_TIMEOUT(account.webSocket().isOpen(), generous);
        QTRY_VERIFY_WITH_TIMEOUT(commandLines().contains("sleep"), generous);
        const QByteArray lines = commandLines();
        QVERIFY2(lines.contains("--tunnel-command"), "the search sees the program itself");
        for (const auto &[name, secret] : secrets)
            QVERIFY2(!lines.contains(secret.toUtf8()), qPrintable(name));

        collector.terminate();
        QVERIFY(collector.waitForFinished(generous));
        const QByteArray log = collector.readAll();
        QVERIFY2(log.contains("zm."), log.constData());
        QVERIFY(!filesWith("feed_span").isEmpty()); // the database is there
        for (const auto &[name, secret] : secrets) {
            QVERIFY2(!log.contains(secret.toUtf8()), qPrintable(name));
            QCOMPARE(filesWith(secret.toUtf8()), QStringList());
        }
    }

    void theKeychainKeepsThemApartAndForgets()
    {
        if (!hasKeyring())
            QSKIP("No keyring of its own: tst_accounts_with_keyring runs this.");
        zoom::Credentials standard{u"acc-1"_s, u"client-1"_s, u"secret-of-default"_s, {}, {}};
        standard.webhookPath = u"secret-end-1"_s;
        const zoom::Credentials berlin{u"acc-2"_s, u"client-2"_s, u"secret-of-berlin"_s, {}, {}};
        QVERIFY(store(u"default"_s, standard));
        QVERIFY(store(u"berlin"_s, berlin));
        QCOMPARE(stored(u"default"_s), standard);
        QCOMPARE(stored(u"berlin"_s), berlin);
        for (const char *secret : {"secret-of-default", "secret-end-1", "secret-of-berlin"})
            QCOMPARE(filesWith(secret), QStringList());
        QCOMPARE(ctl({u"forget"_s, u"--everything"_s}), 0);
        QCOMPARE(stored(u"default"_s), zoom::Credentials());
        QCOMPARE(stored(u"berlin"_s), berlin);
        QCOMPARE(ctl({u"forget"_s, u"--everything"_s, u"--account"_s, u"berlin"_s}), 0);
        QCOMPARE(stored(u"berlin"_s), zoom::Credentials());
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
