// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <signal.h>
#include <support/throwawaysshd.h>
#include <tunnel/tunnel.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::tunnel;

namespace {

constexpr int generous = 60'000;

} // namespace

/// `ssh -R` itself, against a server of the test's own on loopback.
class TestSshTunnel : public QObject
{
    Q_OBJECT

private:
    test::ThrowAwaySshd m_far;
    SystemClock m_clock;

    Options options(quint16 remote) const
    {
        Options options;
        options.choice = m_far.wayFrom(remote);
        options.leastBackoff = 100ms;
        options.mostBackoff = 500ms;
        return options;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::ThrowAwaySshd::isHere())
            QSKIP("ssh and sshd are not here (openssh-client, openssh-server).");
        QVERIFY2(m_far.start(), m_far.said().constData());
    }

    void bytesComeThroughAndTheWayIsBuiltAgain()
    {
        QTcpServer receiver; // stands for the webhook receiver
        QVERIFY(receiver.listen(QHostAddress::LocalHost));
        const quint16 remote = test::freePort();
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
        QTRY_VERIFY_WITH_TIMEOUT(!test::ThrowAwaySshd::listens(remote), generous);
    }

    void aTakenPortIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Tunnel tunnel(options(other.serverPort()), {u"127.0.0.1"_s, test::freePort(), false},
                      m_clock);
        tunnel.start();
        QTRY_COMPARE_WITH_TIMEOUT(tunnel.status().state, State::Waiting, generous);
        QVERIFY2(tunnel.status().message.contains(u"would not listen"_s),
                 qPrintable(tunnel.status().message));
    }

    void anUnknownServerIsSaid()
    {
        Options given = options(test::freePort());
        given.choice.arguments.replace(m_far.file("known"), m_far.file("nobody"));
        Tunnel tunnel(given, {u"127.0.0.1"_s, test::freePort(), false}, m_clock);
        tunnel.start();
        QTRY_COMPARE_WITH_TIMEOUT(tunnel.status().state, State::Waiting, generous);
        QVERIFY2(tunnel.status().message.contains(u"by hand"_s),
                 qPrintable(tunnel.status().message));
    }

private:
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
