// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <tunnel/tunnel.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::tunnel;

namespace {

constexpr int generous = 60'000;

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

/// `ssh -R` itself, against a server of the test's own on loopback.
class TestSshTunnel : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QProcess m_server;
    quint16 m_sshPort = 0;
    SystemClock m_clock;

    QString file(const char *name) const { return m_dir.filePath(QLatin1StringView(name)); }
    void put(const char *name, const QByteArray &text) const
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
        out.close();
        QVERIFY(out.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    bool makeKey(const char *name) const
    {
        return QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s,
                                                   QString(), u"-f"_s, file(name)})
               == 0;
    }
    QByteArray content(const char *name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    bool startServer()
    {
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        // By its whole path: it insists on that.
        m_server.start(QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s}),
                       {u"-D"_s, u"-e"_s, u"-f"_s, file("sshd_config")});
        return m_server.waitForStarted()
               && QTest::qWaitFor(
                   [this] {
                       QTcpSocket probe;
                       probe.connectToHost(QHostAddress::LocalHost, m_sshPort);
                       return probe.waitForConnected(1000);
                   },
                   generous);
    }

    Options options(quint16 remote) const
    {
        Options options;
        options.choice.kind = Kind::Ssh;
        options.choice.destination = qEnvironmentVariable("USER", u"root"_s) + u"@127.0.0.1"_s;
        options.choice.remote = u"127.0.0.1:%1"_s.arg(remote);
        options.choice.arguments =
            u"-F none -p %1 -i \"%2\" -o IdentitiesOnly=yes -o UserKnownHostsFile=\"%3\""_s
                .arg(m_sshPort)
                .arg(file("user"), file("known"));
        options.choice.publicUrl = u"https://hook.example.com"_s;
        options.leastBackoff = 100ms;
        options.mostBackoff = 500ms;
        return options;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"ssh"_s).isEmpty()
            || QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s}).isEmpty())
            QSKIP("ssh and sshd are not here (openssh-client, openssh-server).");
        if (geteuid() == 0)
            QDir().mkpath(u"/run/sshd"_s); // where sshd, as root, shuts its children in
        QVERIFY(makeKey("host"));
        QVERIFY(makeKey("user"));
        m_sshPort = freePort();
        put("authorized", content("user.pub"));
        put("known", "[127.0.0.1]:" + QByteArray::number(m_sshPort) + ' ' + content("host.pub"));
        put("sshd_config",
            "Port " + QByteArray::number(m_sshPort) + "\nListenAddress 127.0.0.1\nHostKey "
                + file("host").toUtf8() + "\nAuthorizedKeysFile " + file("authorized").toUtf8()
                + "\nPidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication no\n"
                  "PermitRootLogin yes\nAllowTcpForwarding remote\nLogLevel ERROR\n");
        QVERIFY2(startServer(), m_server.readAll().constData());
    }
    void cleanupTestCase()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    void bytesComeThroughAndTheWayIsBuiltAgain()
    {
        QTcpServer receiver; // stands for the webhook receiver
        QVERIFY(receiver.listen(QHostAddress::LocalHost));
        const quint16 remote = freePort();
        Tunnel tunnel(options(remote), {u"127.0.0.1"_s, receiver.serverPort(), false}, m_clock);
        tunnel.start();
        QTRY_VERIFY2_WITH_TIMEOUT(tunnel.status().state == State::Up,
                                  qPrintable(tunnel.status().message), generous);
        QCOMPARE(tunnel.status().publicUrl, u"https://hook.example.com"_s);
        QVERIFY(arrives(receiver, remote));

        // Its process dies: the way comes back by itself.
        const qint64 first = tunnel.processId();
        QVERIFY(first > 0);
        QCOMPARE(::kill(pid_t(first), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(tunnel.status().restarts > 0, generous);
        QTRY_VERIFY2_WITH_TIMEOUT(tunnel.status().state == State::Up,
                                  qPrintable(tunnel.status().message), generous);
        QVERIFY(tunnel.processId() != first);
        QVERIFY(arrives(receiver, remote));

        tunnel.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!listens(remote), generous);
    }

    void aTakenPortIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Tunnel tunnel(options(other.serverPort()), {u"127.0.0.1"_s, freePort(), false}, m_clock);
        tunnel.start();
        QTRY_COMPARE_WITH_TIMEOUT(tunnel.status().state, State::Waiting, generous);
        QVERIFY2(tunnel.status().message.contains(u"would not listen"_s),
                 qPrintable(tunnel.status().message));
    }

    void anUnknownServerIsSaid()
    {
        Options given = options(freePort());
        given.choice.arguments.replace(file("known"), file("nobody"));
        Tunnel tunnel(given, {u"127.0.0.1"_s, freePort(), false}, m_clock);
        tunnel.start();
        QTRY_COMPARE_WITH_TIMEOUT(tunnel.status().state, State::Waiting, generous);
        QVERIFY2(tunnel.status().message.contains(u"by hand"_s),
                 qPrintable(tunnel.status().message));
    }

private:
    static bool listens(quint16 port)
    {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, port);
        return probe.waitForConnected(2000);
    }

    /// What is sent to the far end's port reaches the receiver here.
    static bool arrives(QTcpServer &receiver, quint16 remote)
    {
        QTcpSocket sender;
        sender.connectToHost(QHostAddress::LocalHost, remote);
        sender.write("a webhook");
        QByteArray heard;
        QTcpSocket *taken = nullptr;
        const bool came = QTest::qWaitFor(
            [&] {
                if (!taken)
                    taken = receiver.nextPendingConnection();
                if (taken)
                    heard += taken->readAll();
                return heard == "a webhook";
            },
            generous);
        delete taken;
        return came;
    }
};

QTEST_GUILESS_MAIN(TestSshTunnel)
#include "tst_sshtunnel.moc"
