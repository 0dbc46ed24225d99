// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <zoom/secretstore.h>

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace zm;
using namespace zm::zoom;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

/// The places that need no keychain; tst_keychain has the rest.
class TestSecretStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    void put(const QString &name, const QByteArray &value) const
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(value);
    }
    SecretOptions options() const
    {
        SecretOptions options;
        options.environment = QProcessEnvironment();
        return options;
    }
    QSettings m_settings{m_dir.filePath(u"marker.ini"_s), QSettings::IniFormat};

private Q_SLOTS:
    void init()
    {
        for (const QString &name : QDir(m_dir.path()).entryList(QDir::Files))
            QFile::remove(m_dir.filePath(name));
    }

    void theEnvironmentComesFirst()
    {
        SecretOptions from = options();
        put(u"ZOOMMATE_ACCOUNT_ID"_s, "from the file");
        from.environment.insert(u"CREDENTIALS_DIRECTORY"_s, m_dir.path());
        from.environment.insert(u"ZOOMMATE_ACCOUNT_ID"_s, u"  account "_s);
        from.environment.insert(u"ZOOMMATE_CLIENT_ID"_s, u"client\n"_s);
        from.environment.insert(u"ZOOMMATE_CLIENT_SECRET"_s, u"secret"_s);
        SecretStore store(m_settings, from);
        Answers<StoredCredentials> answers;
        store.read(u"default"_s, this, answers.callback());
        QCOMPARE(answers.count(), 0);
        QTRY_COMPARE(answers.count(), 1);
        VERIFY_RESULT(answers.last());
        QCOMPARE(answers.last()->credentials,
                 (Credentials{u"account"_s, u"client"_s, u"secret"_s, {}, {}}));
        QCOMPARE(answers.last()->origin, SecretOrigin::Environment);
    }

    void filesInEitherCase()
    {
        SecretOptions from = options();
        from.environment.insert(u"CREDENTIALS_DIRECTORY"_s, m_dir.path());
        put(u"ZOOMMATE_ACCOUNT_ID"_s, "account\n");
        put(u"zoommate_client_id"_s, "client\r\n");
        put(u"zoommate_client_secret"_s, " sëcret \n\n");
        put(u"zoommate_secret_token"_s, "token");
        put(u"ZOOMMATE_SUBSCRIPTION_ID"_s, "sub");
        SecretStore store(m_settings, from);
        Answers<StoredCredentials> answers;
        store.read(u"default"_s, this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        VERIFY_RESULT(answers.last());
        QCOMPARE(answers.last()->credentials,
                 (Credentials{u"account"_s, u"client"_s, u"sëcret"_s, u"token"_s, u"sub"_s}));
        QCOMPARE(answers.last()->origin, SecretOrigin::CredentialsDirectory);
    }

    void bothPlacesTogether()
    {
        SecretOptions from = options();
        from.environment.insert(u"CREDENTIALS_DIRECTORY"_s, m_dir.path());
        from.environment.insert(u"ZOOMMATE_ACCOUNT_ID"_s, u"account"_s);
        from.environment.insert(u"ZOOMMATE_CLIENT_ID"_s, u"   "_s); // blank is not set
        put(u"zoommate_client_id"_s, "client");
        put(u"zoommate_client_secret"_s, "secret");
        const auto found = SecretStore(m_settings, from).readWithoutKeychain();
        VERIFY_RESULT(found);
        QCOMPARE(found->credentials, (Credentials{u"account"_s, u"client"_s, u"secret"_s, {}, {}}));
        QCOMPARE(found->origin, SecretOrigin::CredentialsDirectory);
    }

    void filesThatAreNone()
    {
        SecretOptions from = options();
        from.environment.insert(u"CREDENTIALS_DIRECTORY"_s, m_dir.path());
        put(u"ZOOMMATE_CLIENT_SECRET"_s, QByteArray(100'000, 's'));
        SecretStore store(m_settings, from);
        Answers<StoredCredentials> answers;
        store.read(u"default"_s, this, answers.callback());
        QTRY_COMPARE(answers.count(), 1);
        QVERIFY(!answers.last());
        QCOMPARE(answers.last().error().kind, ErrorKind::Storage);
        QVERIFY(!answers.last().error().toString().contains(u"ssss"_s));

        QFile::remove(m_dir.filePath(u"ZOOMMATE_CLIENT_SECRET"_s));
        QVERIFY(QDir(m_dir.path()).mkdir(u"zoommate_client_secret"_s));
        QVERIFY(!store.readWithoutKeychain());
        QVERIFY(QDir(m_dir.path()).rmdir(u"zoommate_client_secret"_s));
    }

    void aComputerWithoutAKeychain()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        SecretStore store(m_settings, options());
        Answers<StoredCredentials> read;
        store.read(u"default"_s, this, read.callback());
        QTRY_COMPARE(read.count(), 1);
        VERIFY_RESULT(read.last()); // nothing was ever saved, so nothing is missing
        QCOMPARE(read.last()->origin, SecretOrigin::None);

        Answers<> written;
        store.write(u"default"_s, {u"a"_s, u"b"_s, u"value"_s, {}, {}}, this, written.callback());
        QTRY_COMPARE(written.count(), 1);
        QVERIFY(!written.last());
        QCOMPARE(written.last().error().kind, ErrorKind::Storage);
        QVERIFY(!written.last().error().message.contains(u"value"_s));
        QVERIFY(written.last().error().message.contains(u"CREDENTIALS_DIRECTORY"_s));
        QVERIFY(!store.wasSaved(u"default"_s));

        m_settings.setValue(u"keychain/default/saved"_s, true);
        store.read(u"default"_s, this, read.callback());
        QTRY_COMPARE(read.count(), 2);
        QVERIFY(!read.last());
        m_settings.clear();
    }

    void nothingAnywhere()
    {
        const auto found = SecretStore(m_settings, options()).readWithoutKeychain();
        VERIFY_RESULT(found);
        QVERIFY(found->credentials.isEmpty());
        QCOMPARE(found->origin, SecretOrigin::None);
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
