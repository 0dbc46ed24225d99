// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <tunnel/tunnel.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::tunnel;

/// The child process, with scripts that play the programs.
class TestTunnel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_bin;
    QByteArray m_path;
    SystemClock m_clock;

    void script(const char *name, const QByteArray &body)
    {
        QFile file(m_bin->filePath(QLatin1StringView(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + body);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QByteArray read(const char *name) const
    {
        QFile file(m_bin->filePath(QLatin1StringView(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Options options(Kind kind)
    {
        Options options;
        options.choice.kind = kind;
        options.leastBackoff = 10ms;
        options.mostBackoff = 20ms;
        return options;
    }

private Q_SLOTS:
    void initTestCase() { m_path = qgetenv("PATH"); }
    void init()
    {
        m_bin = std::make_unique<QTemporaryDir>();
        qputenv("PATH", QByteArray(m_bin->path().toUtf8() + ':' + m_path));
        qputenv("TUNNEL_TEST", m_bin->path().toUtf8());
        qputenv("ZOOMMATE_CLIENT_SECRET", "planted-secret");
    }
    void cleanupTestCase() { qputenv("PATH", m_path); }

    void aQuickTunnelTellsItsAddress()
    {
        script("cloudflared", R"(echo "$@" > $TUNNEL_TEST/arguments
env > $TUNNEL_TEST/environment
echo "INF |  https://tall-blue-door.trycloudflare.com  |" >&2
echo "INF Registered tunnel connection connIndex=0" >&2
exec sleep 600
)");
        Tunnel tunnel(options(Kind::CloudflaredQuick), {u"127.0.0.1"_s, 8123, false}, m_clock);
        tunnel.start();
        QTRY_COMPARE_WITH_TIMEOUT(tunnel.status().state, State::Up, 30'000);
        QCOMPARE(tunnel.status().publicUrl, u"https://tall-blue-door.trycloudflare.com"_s);
        QVERIFY(tunnel.status().message.isEmpty());
        QVERIFY(read("arguments").contains("--url http://127.0.0.1:8123"));
        QVERIFY2(!read("environment").contains("planted-secret"),
                 "our own secrets are none of its business");
        QVERIFY(tunnel.processId() > 0);
        tunnel.stop();
        QCOMPARE(tunnel.status().state, State::Off);
        QVERIFY(tunnel.status().publicUrl.isEmpty());
    }

    void aTokenGoesByTheEnvironment()
    {
        script("cloudflared", R"(echo "$TUNNEL_TOKEN" > $TUNNEL_TEST/token
echo "$@" > $TUNNEL_TEST/arguments
echo "saying $TUNNEL_TOKEN"
exit 1
)");
        Options given = options(Kind::CloudflaredNamed);
        given.token = u"eyJhIjoi"_s;
        Tunnel tunnel(given, {u"127.0.0.1"_s, 8123, false}, m_clock);
        tunnel.start();
        QTRY_COMPARE_WITH_TIMEOUT(tunnel.status().state, State::Waiting, 30'000);
        QCOMPARE(read("token").trimmed(), QByteArray("eyJhIjoi"));
        QVERIFY(!read("arguments").contains("eyJhIjoi"));
        QVERIFY(!tunnel.status().message.contains(u"eyJhIjoi"_s));
    }

    void itsEndIsExplainedAndItComesBack()
    {
        script("ngrok", R"(if [ -e $TUNNEL_TEST/second ]; then
  echo 'lvl=info msg="started tunnel" url=https://a1b2.ngrok-free.app'
  exec sleep 600
fi
touch $TUNNEL_TEST/second
echo 'lvl=eror err="ERR_NGROK_4018"'
exit 1
)");
        Options given = options(Kind::Ngrok);
        Tunnel tunnel(given, {u"127.0.0.1"_s, 8123, false}, m_clock);
        QStringList messages;
        connect(&tunnel, &Tunnel::changed, this, [&] {
            if (tunnel.status().state == State::Waiting)
                messages += tunnel.status().message;
        });
        tunnel.start();
        QTRY_COMPARE_WITH_TIMEOUT(tunnel.status().state, State::Up, 30'000);
        QCOMPARE(messages.size(), 1);
        QVERIFY2(messages.first().contains(u"authtoken"_s), qPrintable(messages.first()));
        QCOMPARE(tunnel.status().restarts, 1);
        QCOMPARE(tunnel.status().publicUrl, u"https://a1b2.ngrok-free.app"_s);
    }

    void anEndWithoutAWordIsToldWithItsLastLine()
    {
        script("odd", "echo first\necho 'cannot find the moon'\nexit 7\n");
        Options given = options(Kind::Command);
        given.choice.command = u"odd"_s;
        given.leastBackoff = given.mostBackoff = 1h;
        Tunnel tunnel(given, {}, m_clock);
        tunnel.start();
        QTRY_COMPARE_WITH_TIMEOUT(tunnel.status().state, State::Waiting, 30'000);
        QVERIFY(tunnel.status().message.contains(u"code 7"_s));
        QVERIFY(tunnel.status().message.contains(u"cannot find the moon"_s));
        QVERIFY(tunnel.status().nextTry.has_value());
    }

    void whatIsNotInstalledIsFoundOnceItIs()
    {
        Options given = options(Kind::Command);
        given.choice.command = u"zoommate-test-tunnel {port}"_s;
        given.choice.publicUrl = u"https://box.example.net"_s;
        Tunnel tunnel(given, {u"127.0.0.1"_s, 8123, false}, m_clock);
        tunnel.start();
        QCOMPARE(tunnel.status().state, State::Waiting);
        QVERIFY(tunnel.status().message.contains(u"not found"_s));
        script("zoommate-test-tunnel", "exec sleep 600\n");
        QTRY_COMPARE_WITH_TIMEOUT(tunnel.status().state, State::Up, 30'000);
        QCOMPARE(tunnel.status().publicUrl, u"https://box.example.net"_s);
    }

    void aSilentOneIsNamed()
    {
        script("quiet", "exec sleep 600\n");
        Options given = options(Kind::Command);
        given.choice.command = u"quiet"_s;
        given.starting = 20ms;
        Tunnel tunnel(given, {}, m_clock);
        tunnel.start();
        QTRY_VERIFY_WITH_TIMEOUT(tunnel.status().message.contains(u"has not said"_s), 30'000);
        QCOMPARE(tunnel.status().state, State::Starting);
    }
};

QTEST_GUILESS_MAIN(TestTunnel)
#include "tst_tunnel.moc"
