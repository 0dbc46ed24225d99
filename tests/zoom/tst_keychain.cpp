// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <zoom/secretstore.h>

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace zm;
using namespace zm::zoom;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

/// Against a real Secret Service in a bus of its own: ctest runs this by
/// tests/support/with-keyring. Nobody's own keyring is touched, since without the wrapper all skip.
class TestKeychain : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QSettings m_settings{m_dir.filePath(u"marker.ini"_s), QSettings::IniFormat};
    std::unique_ptr<SecretStore> m_store;
    const Credentials m_credentials{
        u"account"_s, u"client"_s, u"sëcret \"quoted\""_s, {}, u"sub"_s};

    Result<StoredCredentials> read(const QString &account)
    {
        Answers<StoredCredentials> answers;
        m_store->read(account, this, answers.callback());
        if (!QTest::qWaitFor([&] { return answers.count() == 1; }, 15'000))
            return fail(ErrorKind::Storage, u"no answer"_s);
        return answers.last();
    }
    Result<> write(const QString &account, const Credentials &credentials)
    {
        Answers<> answers;
        m_store->write(account, credentials, this, answers.callback());
        if (!QTest::qWaitFor([&] { return answers.count() == 1; }, 15'000))
            return fail(ErrorKind::Storage, u"no answer"_s);
        return answers.last();
    }
    Result<> remove(const QString &account)
    {
        Answers<> answers;
        m_store->remove(account, this, answers.callback());
        if (!QTest::qWaitFor([&] { return answers.count() == 1; }, 15'000))
            return fail(ErrorKind::Storage, u"no answer"_s);
        return answers.last();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("ZM_TEST_KEYRING")) {
            QSKIP("No keyring of its own: run this test by tests/support/with-keyring, which needs "
                  "dbus-run-session and gnome-keyring-daemon.");
        }
        SecretOptions options;
        options.environment = QProcessEnvironment();
        m_store = std::make_unique<SecretStore>(m_settings, options);
    }

    void savesAndFindsAgain()
    {
        const auto before = read(u"default"_s);
        VERIFY_RESULT(before);
        QCOMPARE(before->origin, SecretOrigin::None);
        QVERIFY(!m_store->wasSaved(u"default"_s));

        Credentials untidy = m_credentials;
        untidy.clientId = u"  client\n"_s;
        VERIFY_RESULT(write(u"default"_s, untidy));
        QVERIFY(m_store->wasSaved(u"default"_s));
        const auto after = read(u"default"_s);
        VERIFY_RESULT(after);
        QCOMPARE(after->credentials, m_credentials);
        QCOMPARE(after->origin, SecretOrigin::Keychain);
    }

    void accountsAreApart()
    {
        VERIFY_RESULT(write(u"other"_s, {u"2"_s, u"3"_s, u"4"_s, {}, {}}));
        QCOMPARE(read(u"other"_s)->credentials.accountId, u"2"_s);
        QCOMPARE(read(u"default"_s)->credentials.accountId, u"account"_s);
        VERIFY_RESULT(remove(u"other"_s));
        QCOMPARE(read(u"other"_s)->origin, SecretOrigin::None);
    }

    void theMarkerHoldsNoSecret()
    {
        VERIFY_RESULT(write(u"default"_s, m_credentials));
        QFile file(m_settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const char *value : {"account\"", "client", "cret", "sub"})
            QVERIFY2(!text.contains(value), value);
    }

    void aLostEntryIsExplained()
    {
        // A locked keyring answers the same as one whose entry is gone; here the marker alone is
        // left.
        m_settings.setValue(u"keychain/locked/saved"_s, true);
        const auto lost = read(u"locked"_s);
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::Storage);
        QVERIFY(lost.error().message.contains(u"locked"_s));
        VERIFY_RESULT(remove(u"locked"_s));
        VERIFY_RESULT(read(u"locked"_s));
    }

    void theEnvironmentFillsFirst()
    {
        VERIFY_RESULT(write(u"default"_s, m_credentials));
        SecretOptions options;
        options.environment = QProcessEnvironment();
        options.environment.insert(u"ZOOMMATE_SUBSCRIPTION_ID"_s, u"mine"_s);
        m_store = std::make_unique<SecretStore>(m_settings, options);
        const auto both = read(u"default"_s);
        VERIFY_RESULT(both);
        QCOMPARE(both->credentials.subscriptionId, u"mine"_s);
        QCOMPARE(both->credentials.clientSecret, m_credentials.clientSecret);
        QCOMPARE(both->origin, SecretOrigin::Keychain);
    }

    void removes()
    {
        VERIFY_RESULT(remove(u"default"_s));
        QVERIFY(!m_store->wasSaved(u"default"_s));
        VERIFY_RESULT(remove(u"default"_s));
        QCOMPARE(read(u"default"_s)->origin, SecretOrigin::None);
    }

    void orphanedCallersAreForgotten()
    {
        int calls = 0;
        {
            QObject dying;
            m_store->write(u"default"_s, m_credentials, &dying, [&](const Result<> &) { ++calls; });
        }
        QTRY_VERIFY(m_store->wasSaved(u"default"_s)); // done all the same
        VERIFY_RESULT(remove(u"default"_s));
        QCOMPARE(calls, 0);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
