// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <tunnel/tunneltalk.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::tunnel;

/// How each program is started and what its words mean, without any process.
class TestTunnelTalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isUp");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("word"); // of the trouble
        const QString none;
        QTest::newRow("quick tunnel's address")
            << Kind::CloudflaredQuick
            << u"2026-11-23T01:00:00Z INF |  https://tall-blue-door.trycloudflare.com         |"_s
            << false << u"https://tall-blue-door.trycloudflare.com"_s << none;
        QTest::newRow("quick tunnel is up")
            << Kind::CloudflaredQuick
            << u"2026-11-23T01:00:02Z INF Registered tunnel connection connIndex=0 location=lhr01"_s
            << true << none << none;
        QTest::newRow("the service's own host is no address")
            << Kind::CloudflaredQuick
            << u"ERR failed to request quick Tunnel: Post \"https://api.trycloudflare.com/tunnel\": EOF"_s
            << false << none << u"quick"_s;
        QTest::newRow("named tunnel tells its host")
            << Kind::CloudflaredNamed
            << u"INF Updated to new configuration config=\"{\\\"ingress\\\":[{\\\"hostname\\\":\\\"zoom.example.com\\\",\\\"service\\\":\\\"http://localhost:8080\\\"}]}\" version=2"_s
            << false << u"https://zoom.example.com"_s << none;
        QTest::newRow("named tunnel's token is wrong")
            << Kind::CloudflaredNamed << u"Provided Tunnel token is not valid."_s << false << none
            << u"token"_s;
        QTest::newRow("ngrok is up")
            << Kind::Ngrok
            << u"t=2026-11-23T01:00:00+0000 lvl=info msg=\"started tunnel\" obj=tunnels name=command_line addr=http://127.0.0.1:8080 url=https://a1b2.ngrok-free.app"_s
            << true << u"https://a1b2.ngrok-free.app"_s << none;
        QTest::newRow("ngrok's account")
            << Kind::Ngrok
            << u"lvl=eror msg=\"session closing\" err=\"authentication failed: ERR_NGROK_4018\""_s
            << false << none << u"authtoken"_s;
        QTest::newRow("ngrok twice")
            << Kind::Ngrok << u"ERROR:  ERR_NGROK_108"_s << false << none << u"another one"_s;
        QTest::newRow("ssh listens over there")
            << Kind::Ssh
            << u"debug1: remote forward success for: listen 9000, connect 127.0.0.1:8080"_s << true
            << none << none;
        QTest::newRow("ssh got a port")
            << Kind::Ssh << u"Allocated port 41234 for remote forward to 127.0.0.1:8080"_s << true
            << none << none;
        QTest::newRow("ssh's talk of itself names no address of ours")
            << Kind::Ssh << u"debug1: see https://www.openssh.com/legacy.html"_s << false << none
            << none;
        QTest::newRow("a tunnel host greets with its address")
            << Kind::Ssh << u"abc.tunnels.example tunneled with tls, https://abc.tunnels.example"_s
            << false << u"https://abc.tunnels.example"_s << none;
        QTest::newRow("ssh's port is taken")
            << Kind::Ssh << u"Error: remote port forwarding failed for listen port 9000"_s << false
            << none << u"port"_s;
        QTest::newRow("ssh's key is refused")
            << Kind::Ssh << u"root@example.com: Permission denied (publickey)."_s << false << none
            << u"key"_s;
        QTest::newRow("ssh's server is unknown")
            << Kind::Ssh << u"Host key verification failed."_s << false << none << u"by hand"_s;
        QTest::newRow("a program of one's own")
            << Kind::Command << u"serving at https://box.example.net:8443/ now"_s << true
            << u"https://box.example.net:8443"_s << none;
        QTest::newRow("talk") << Kind::Command << u"hello"_s << false << none << none;
    }
    void lines()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, line);
        QFETCH(QString, word);
        const Told told = readLine(kind, line);
        QTEST(told.isUp, "isUp");
        QTEST(told.publicUrl, "url");
        QCOMPARE(told.trouble.isEmpty(), word.isEmpty());
        QVERIFY2(told.trouble.contains(word), qPrintable(told.trouble));
    }

    void aTokenIsNeverAnArgument()
    {
        const QString token = u"a-very-secret-token"_s;
        for (const Kind kind : allKinds()) {
            if (kind == Kind::None)
                continue;
            Choice choice;
            choice.kind = kind;
            choice.destination = u"me@example.com"_s;
            choice.command = u"bore local {port}"_s;
            const auto plan = planOf(choice, {u"127.0.0.1"_s, 8080, false}, token);
            QVERIFY(plan);
            QVERIFY2(!plan->arguments.join(u' ').contains(token), qPrintable(wordOf(kind)));
            QVERIFY(!plan->arguments.isEmpty());
            QCOMPARE(kindFrom(wordOf(kind)), kind);
        }
    }

    void whatAChoiceLacksIsSaid_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("destination");
        QTest::newRow("named without token and name") << Kind::CloudflaredNamed << QString();
        QTest::newRow("ssh without a server") << Kind::Ssh << QString();
        QTest::newRow("an option for a server") << Kind::Ssh << u"-oProxyCommand=x"_s;
        QTest::newRow("an empty command") << Kind::Command << QString();
        QTest::newRow("none") << Kind::None << QString();
    }
    void whatAChoiceLacksIsSaid()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, destination);
        Choice choice;
        choice.kind = kind;
        choice.destination = destination;
        const auto plan = planOf(choice, {}, {});
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::Invalid);
        QVERIFY(plan.error().message.endsWith(u'.'));
    }

    void theReceiverIsNamedInTheCommand()
    {
        Choice choice;
        choice.kind = Kind::Command;
        choice.command = u"bore --to \"two words\" {url} {port}"_s;
        const auto plan = planOf(choice, {u"::1"_s, 8080, true}, {});
        QVERIFY(plan);
        QCOMPARE(plan->program, u"bore"_s);
        QCOMPARE(plan->arguments,
                 (QStringList{u"--to"_s, u"two words"_s, u"https://[::1]:8080"_s, u"8080"_s}));
    }
};

QTEST_GUILESS_MAIN(TestTunnelTalk)
#include "tst_tunneltalk.moc"
