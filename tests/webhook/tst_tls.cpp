// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace zm;

namespace {

const QByteArray ringing =
    R"({"event":"phone.callee_ringing","payload":{"object":{"call_id":"7"}}})";

} // namespace

class TestTls : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString file(const char *name) const { return m_dir.filePath(QLatin1StringView(name)); }

    bool generate(const char *name, const QStringList &algorithm)
    {
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                  u"/CN=localhost"_s, u"-keyout"_s, file(name) + ".key"_L1,
                                  u"-out"_s, file(name) + ".crt"_L1}
                          + algorithm);
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    }

    webhook::Options options(const char *certificate, const char *key) const
    {
        webhook::Options result;
        result.certificateFile = file(certificate) + ".crt"_L1;
        result.keyFile = file(key) + ".key"_L1;
        result.limits.request = 1s;
        return result;
    }

    // The certificate is true today; the fake clock's day need not be.
    static std::unique_ptr<WebhookClient> connected(quint16 port)
    {
        auto socket = std::make_unique<QSslSocket>();
        QSslSocket *tls = socket.get();
        tls->setPeerVerifyMode(QSslSocket::VerifyNone);
        auto client = std::make_unique<WebhookClient>(quint16(0), std::move(socket));
        tls->connectToHostEncrypted(u"127.0.0.1"_s, port);
        return client;
    }

    static QSsl::KeyAlgorithm keyOf(WebhookClient &client)
    {
        const auto &socket = static_cast<const QSslSocket &>(client.socket());
        return socket.peerCertificate().publicKey().algorithm();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("The openssl command is not here to make a certificate.");
        QVERIFY(generate("rsa", {u"-newkey"_s, u"rsa:2048"_s}));
        QVERIFY(generate(
            "ec", {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s}));
        QFile broken(file("broken.crt"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("-----BEGIN CERTIFICATE-----\nnonsense\n");
        QFile brokenKey(file("broken.key"));
        QVERIFY(brokenKey.open(QIODevice::WriteOnly));
        brokenKey.write("nonsense");
    }

    void signedEventOverTls_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("rsa") << QByteArray("rsa");
        QTest::newRow("ec") << QByteArray("ec");
    }
    void signedEventOverTls()
    {
        QFETCH(QByteArray, name);
        Receiver receiver(options(name.constData(), name.constData()));
        QVERIFY2(receiver.started(),
                 receiver.started() ? "" : qPrintable(receiver.started().error().toString()));
        const auto client = connected(receiver.port());
        client->send(receiver.post(ringing));
        QTRY_COMPARE(client->status(), 200);
        QCOMPARE(receiver.events().value(0).body, ringing);
        client->send(receiver.post(ringing));
        QTRY_COMPARE(client->statuses().size(), 2);
        client->socket().disconnectFromHost();
        QTRY_COMPARE(receiver.server().connections(), 0);
    }

    void clientGoesBeforeTheAnswer()
    {
        Receiver receiver(options("ec", "ec"));
        receiver.hold();
        for (int i = 0; i < 5; ++i) {
            const auto client = connected(receiver.port());
            client->send(receiver.post(ringing));
            QTRY_COMPARE(receiver.acks().size(), 1);
            client->socket().abort();
            QTRY_COMPARE(receiver.server().connections(), 0);
            receiver.acks().takeFirst()(true);
        }
    }

    void plainHttpAndSilenceAreClosed()
    {
        Receiver receiver(options("rsa", "rsa"));
        WebhookClient plain(receiver.port());
        plain.send(receiver.post(ringing));
        WebhookClient silent(receiver.port());
        QTRY_COMPARE(receiver.server().connections(), 1); // counted before its first byte
        QTRY_VERIFY(plain.isClosed());
        QTRY_VERIFY(silent.isClosed());
        QVERIFY(plain.status() == 0);
        QTRY_COMPARE(receiver.server().connections(), 0);
        const auto client = connected(receiver.port());
        client->send(receiver.post(ringing));
        QTRY_COMPARE(client->status(), 200);
    }

    void silentCrowdIsBounded()
    {
        webhook::Options given = options("ec", "ec");
        given.limits.connections = 20;
        Receiver receiver(given);
        std::vector<std::unique_ptr<WebhookClient>> crowd;
        for (int i = 0; i < 60; ++i)
            crowd.push_back(std::make_unique<WebhookClient>(receiver.port()));
        QTRY_COMPARE(receiver.server().connections(), 20);
        const auto client = connected(receiver.port());
        client->send(receiver.post(ringing));
        QTRY_COMPARE(client->status(), 200);
        QVERIFY(receiver.server().connections() <= 20);
    }

    void tooLargeOverTls()
    {
        Receiver receiver(options("ec", "ec"));
        const auto client = connected(receiver.port());
        client->send(receiver.post(QByteArray(3 * 1024 * 1024, ' ')));
        QTRY_COMPARE(client->status(), 413);
        QTRY_COMPARE(receiver.server().connections(), 0);
    }

    void badFilesAreSentences_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("says");
        QTest::newRow("certificate missing")
            << QByteArray("none") << QByteArray("rsa") << u"certificate cannot"_s;
        QTest::newRow("key missing") << QByteArray("rsa") << QByteArray("none") << u"key cannot"_s;
        QTest::newRow("no certificate in it")
            << QByteArray("broken") << QByteArray("rsa") << u"no PEM certificate"_s;
        QTest::newRow("no key in it")
            << QByteArray("rsa") << QByteArray("broken") << u"no PEM key"_s;
        QTest::newRow("another's key")
            << QByteArray("rsa") << QByteArray("ec") << u"does not belong"_s;
    }
    void badFilesAreSentences()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        QFETCH(QString, says);
        Receiver receiver(options(certificate.constData(), key.constData()));
        QVERIFY(!receiver.started());
        QCOMPARE(receiver.started().error().kind, ErrorKind::Storage);
        QVERIFY2(receiver.started().error().message.contains(says),
                 qPrintable(receiver.started().error().message));
        QVERIFY(receiver.started().error().message.endsWith(u'.'));
    }

    void aRenewedCertificateIsUsedAndABrokenOneIsNot()
    {
        const auto put = [this](const char *from, const char *suffix) {
            const QString target = file("live") + QLatin1StringView(suffix);
            QFile::remove(target);
            return QFile::copy(file(from) + QLatin1StringView(suffix), target);
        };
        QVERIFY(put("rsa", ".crt") && put("rsa", ".key"));
        webhook::Options given = options("live", "live");
        given.tlsLook = 20ms;
        Receiver receiver(given);
        QVERIFY(receiver.started());
        QVERIFY(receiver.server().tls().validUntil.has_value());
        const auto first = connected(receiver.port());
        first->send(receiver.post(ringing));
        QTRY_COMPARE(first->status(), 200);
        QCOMPARE(keyOf(*first), QSsl::Rsa);

        // Half a renewal, or a wrong one: the old certificate stays, and it is said.
        QVERIFY(put("ec", ".crt"));
        QTRY_VERIFY(receiver.server().tls().trouble.contains(u"does not belong"_s));
        const auto second = connected(receiver.port());
        second->send(receiver.post(ringing));
        QTRY_COMPARE(second->status(), 200);
        QCOMPARE(keyOf(*second), QSsl::Rsa);

        QVERIFY(put("ec", ".key"));
        QTRY_VERIFY(receiver.server().tls().trouble.isEmpty());
        const auto third = connected(receiver.port());
        third->send(receiver.post(ringing));
        QTRY_COMPARE(third->status(), 200);
        QCOMPARE(keyOf(*third), QSsl::Ec);
        // Whoever was connected before goes on.
        first->send(receiver.post(ringing));
        QTRY_COMPARE(first->statuses().size(), 2);
    }

    void expiredCertificate()
    {
        FakeClock clock;
        clock.advance(24h * 365 * 50);
        webhook::Options given = options("rsa", "rsa");
        given.secrets = {"s"};
        webhook::Server server(given, clock, [](RawEvent, const webhook::Server::Ack &) {});
        const auto started = server.start();
        QVERIFY(!started);
        QVERIFY(started.error().message.contains("expired"_L1));
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
