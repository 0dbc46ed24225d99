// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <zoom/credentials.h>
#include <zoom/zoomhosts.h>

#include <QTest>

using namespace zm;
using namespace zm::zoom;
using namespace Qt::Literals::StringLiterals;

class TestZoomHosts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void zoomItself()
    {
        const auto hosts = ZoomHosts::fromBase(u"  "_s);
        VERIFY_RESULT(hosts);
        QCOMPARE(*hosts, ZoomHosts::zoom());
        QCOMPARE(hosts->token.toString(), u"https://zoom.us/oauth/token"_s);
        QCOMPARE(hosts->restUrl(u"/phone/users"_s).toString(),
                 u"https://api.zoom.us/v2/phone/users"_s);
        QCOMPARE(hosts->webSocketUrl(u"sub"_s, u"tok"_s).toString(),
                 u"wss://ws.zoom.us/ws?subscriptionId=sub&access_token=tok"_s);
    }

    void zoomsOwnHostsKeepToTheirFamily()
    {
        const auto europe = ZoomHosts::fromBase(u"https://api-eu.zoom.us"_s);
        VERIFY_RESULT(europe);
        QCOMPARE(europe->token.toString(), u"https://zoom.us/oauth/token"_s);
        QCOMPARE(europe->rest.toString(), u"https://api-eu.zoom.us/v2"_s);
        QCOMPARE(europe->webSocket.toString(), u"wss://ws.zoom.us/ws"_s);
        const auto government = ZoomHosts::fromBase(u"https://zoomgov.com/"_s);
        VERIFY_RESULT(government);
        QCOMPARE(government->rest.toString(), u"https://api.zoomgov.com/v2"_s);
        QCOMPARE(government->webSocket.toString(), u"wss://ws.zoomgov.com/ws"_s);
        // A look-alike is somebody else's host.
        const auto other = ZoomHosts::fromBase(u"https://api.notzoom.us"_s);
        VERIFY_RESULT(other);
        QCOMPARE(other->token.host(), u"api.notzoom.us"_s);
        for (const ZoomRegion &region : zoomRegions())
            VERIFY_RESULT(ZoomHosts::fromBase(region.url));
    }

    void otherHosts_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("plainAllowed");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("socket");
        QTest::newRow("a simulator on this computer")
            << u"http://127.0.0.1:8080"_s << false << u"http://127.0.0.1:8080/oauth/token"_s
            << u"ws://127.0.0.1:8080/ws"_s;
        QTest::newRow("by name, with a slash at the end")
            << u"http://localhost:8080/"_s << false << u"http://localhost:8080/oauth/token"_s
            << u"ws://localhost:8080/ws"_s;
        QTest::newRow("IPv6") << u"http://[::1]:9"_s << false << u"http://[::1]:9/oauth/token"_s
                              << u"ws://[::1]:9/ws"_s;
        QTest::newRow("TLS gives wss")
            << u"https://zoom.example"_s << false << u"https://zoom.example/oauth/token"_s
            << u"wss://zoom.example/ws"_s;
        QTest::newRow("behind a path")
            << u"https://proxy.example/zoom/"_s << false
            << u"https://proxy.example/zoom/oauth/token"_s << u"wss://proxy.example/zoom/ws"_s;
        QTest::newRow("plain http elsewhere, allowed aloud")
            << u"http://10.0.0.7:80"_s << true << u"http://10.0.0.7:80/oauth/token"_s
            << u"ws://10.0.0.7:80/ws"_s;
    }
    void otherHosts()
    {
        QFETCH(QString, url);
        QFETCH(bool, plainAllowed);
        const auto hosts = ZoomHosts::fromBase(url, plainAllowed);
        VERIFY_RESULT(hosts);
        QTEST(hosts->token.toString(), "token");
        QTEST(hosts->webSocket.toString(), "socket");
        QVERIFY(hosts->rest.toString().endsWith(u"/v2"_s));
    }

    void refusedHosts_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("plain http to another computer") << u"http://zoom.example"_s;
        QTest::newRow("a name that only begins like this computer's")
            << u"http://localhost.evil.example"_s;
        QTest::newRow("no scheme") << u"127.0.0.1:8080"_s;
        QTest::newRow("another scheme") << u"ftp://127.0.0.1"_s;
        QTest::newRow("no host") << u"http://"_s;
        QTest::newRow("a query") << u"https://zoom.example/?a=b"_s;
        QTest::newRow("a password") << u"https://user:secret@zoom.example"_s;
        QTest::newRow("nonsense") << u"http://[::1"_s;
    }
    void refusedHosts()
    {
        QFETCH(QString, url);
        const auto hosts = ZoomHosts::fromBase(url);
        QVERIFY(!hosts);
        QCOMPARE(hosts.error().kind, ErrorKind::Invalid);
        QVERIFY(!hosts.error().message.contains(u"secret@"_s));
        QVERIFY(hosts.error().message.endsWith(u'.'));
    }

    void queriesKeepEveryCharacter()
    {
        const QUrl url = ZoomHosts::zoom().restUrl(
            u"/phone/users/"_s + pathSegment(u"a/b+c=="_s),
            {{u"keyword"_s, u"a+b & c"_s}, {u"ids"_s, u"1"_s}, {u"ids"_s, u"2"_s}});
        QCOMPARE(url.toEncoded(), "https://api.zoom.us/v2/phone/users/a%2Fb%2Bc%3D%3D"
                                  "?keyword=a%2Bb%20%26%20c&ids=1&ids=2"_ba);
        const QUrl socket = ZoomHosts::zoom().webSocketUrl(u"s/1"_s, u"a+b/c="_s);
        QCOMPARE(socket.toEncoded(),
                 "wss://ws.zoom.us/ws?subscriptionId=s%2F1&access_token=a%2Bb%2Fc%3D"_ba);
    }

    void credentialsSayOnlyWhatIsSet()
    {
        Credentials credentials{u"account-value"_s, u"client-value"_s, {}, u"token-value"_s, {}};
        QString text;
        QDebug(&text) << credentials;
        QVERIFY(!text.contains(u"value"_s));
        QVERIFY(text.contains(u"accountId yes"_s));
        QVERIFY(text.contains(u"clientSecret no"_s));
        QVERIFY(!credentials.canSignIn());
        QCOMPARE(credentials.missing(), QStringList{u"Client Secret"_s});
        credentials.clientSecret = u"x"_s;
        QVERIFY(credentials.canSignIn());
        QVERIFY(Credentials().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestZoomHosts)
#include "tst_zoomhosts.moc"
