// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <zoom/httptransport.h>
#include <zoom/proxy.h>
#include <zoom/websocketfeed.h>

#include <QNetworkProxy>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <support/connectproxy.h>
#include <support/zoomstub.h>

using namespace zm;
using namespace zm::zoom;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

/// An office whose only way out is a proxy with a log-in. The far end has a certificate for a name
/// that exists nowhere: only the proxy can lead there.
class TestProxy : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QSslConfiguration m_tls;
    SystemClock m_clock;

    static Proxy office(const ConnectProxy &proxy)
    {
        return {Proxy::Mode::Http, u"127.0.0.1"_s, proxy.port(), u"ada"_s};
    }
    static HttpRequest request()
    {
        HttpRequest request;
        request.url = QUrl(u"https://zoom.test/x"_s);
        request.timeout = 30s;
        return request;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
        if (openssl.isEmpty())
            QSKIP("openssl, which makes the certificate of this test, is not installed");
        const QString keyFile = m_dir.filePath(u"key"_s), certFile = m_dir.filePath(u"cert"_s);
        QProcess make;
        make.start(openssl,
                   {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                    keyFile, u"-out"_s, certFile, u"-days"_s, u"2"_s, u"-subj"_s,
                    u"/CN=zoom.test"_s, u"-addext"_s, u"subjectAltName=DNS:zoom.test"_s});
        QVERIFY(make.waitForFinished());
        QFile key(keyFile);
        QFile cert(certFile);
        QVERIFY(key.open(QIODevice::ReadOnly) && cert.open(QIODevice::ReadOnly));
        const QSslCertificate certificate(&cert);
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls.setLocalCertificate(certificate);
        m_tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        // This process alone trusts it.
        QSslConfiguration ours = QSslConfiguration::defaultConfiguration();
        ours.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(ours);
    }
    void cleanup() { useProxy({Proxy::Mode::None}, {}); }

    void withTheLogInRequestsGoThrough()
    {
        ZoomStub zoom(m_tls);
        zoom.on("/x", {StubReply{}});
        ConnectProxy proxy("ada", "love:lace", zoom.port());
        useProxy(office(proxy), u"love:lace"_s);
        HttpTransport http;
        Answers<HttpAnswer> answers;
        http.send(request(), this, answers.callback());
        QTRY_COMPARE_WITH_TIMEOUT(answers.count(), 1, 30'000);
        VERIFY_RESULT(answers.last());
        QCOMPARE(proxy.asked(), QList<QByteArray>{"zoom.test:443"});
    }

    void withoutItTheProxyIsNamed_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("none") << QString();
        QTest::newRow("a wrong one") << u"wrong"_s;
    }
    void withoutItTheProxyIsNamed()
    {
        QFETCH(QString, password);
        ZoomStub zoom(m_tls);
        ConnectProxy proxy("ada", "lovelace", zoom.port());
        Proxy way = office(proxy);
        if (password.isEmpty())
            way.user.clear();
        useProxy(way, password);
        HttpTransport http;
        Answers<HttpAnswer> answers;
        http.send(request(), this, answers.callback());
        QTRY_COMPARE_WITH_TIMEOUT(answers.count(), 1, 60'000);
        QVERIFY(!answers.last());
        QCOMPARE(answers.last().error().kind, ErrorKind::Offline);
        QCOMPARE(answers.last().error().detail, u"proxy_login"_s);
        QVERIFY(proxy.refused() > 0);
        QCOMPARE(zoom.count("/x"), 0);
    }

    void theEventStreamGoesThroughToo()
    {
        ZoomStub zoom(m_tls);
        zoom.grantTokens();
        ConnectProxy proxy("ada", "lovelace", zoom.port());
        useProxy(office(proxy), u"lovelace"_s);
        HttpTransport http;
        const ZoomHosts hosts = *ZoomHosts::fromBase(u"https://zoom.test"_s);
        TokenProvider tokens(http, hosts, {u"a"_s, u"b"_s, u"c"_s, {}, {}}, m_clock);
        WebSocketFeed feed(hosts, tokens, u"sub"_s, m_clock);
        feed.start();
        QTRY_COMPARE_WITH_TIMEOUT(feed.status().state, FeedState::Live, 60'000);
        QCOMPARE(zoom.openSockets(), 1);
    }

    void thisComputerIsNeverAskedForByTheProxy()
    {
        ZoomStub here;
        here.on("/x", {StubReply{}});
        ConnectProxy proxy("ada", "lovelace", here.port());
        useProxy(office(proxy), {});
        HttpTransport http;
        Answers<HttpAnswer> answers;
        HttpRequest near = request();
        near.url = QUrl(here.url() + u"/x"_s);
        http.send(near, this, answers.callback());
        QTRY_COMPARE_WITH_TIMEOUT(answers.count(), 1, 30'000);
        VERIFY_RESULT(answers.last());
        QCOMPARE(proxy.refused(), 0);
    }

    void theSystemsProxyGetsTheLogIn()
    {
        ZoomStub zoom(m_tls);
        zoom.on("/x", {StubReply{}});
        ConnectProxy proxy("ada", "lovelace", zoom.port());
        const QByteArray before = qgetenv("https_proxy");
        qputenv("https_proxy", QByteArray("http://127.0.0.1:" + QByteArray::number(proxy.port())));
        QNetworkProxyQuery query(request().url);
        const auto system = QNetworkProxyFactory::systemProxyForQuery(query);
        if (system.isEmpty() || system.first().port() != proxy.port())
            QSKIP("This desktop does not take its proxy from the environment.");
        useProxy({Proxy::Mode::System, {}, 0, u"ada"_s}, u"lovelace"_s);
        HttpTransport http;
        Answers<HttpAnswer> answers;
        http.send(request(), this, answers.callback());
        QTRY_COMPARE_WITH_TIMEOUT(answers.count(), 1, 30'000);
        qputenv("https_proxy", before);
        VERIFY_RESULT(answers.last());
        QCOMPARE(proxy.asked(), QList<QByteArray>{"zoom.test:443"});
    }

    void anOptionSpellsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fine");
        QTest::newRow("system") << u"system"_s << true;
        QTest::newRow("none") << u"none"_s << true;
        QTest::newRow("a host") << u"http://proxy.example.com:3128"_s << true;
        QTest::newRow("a user") << u"http://ada@proxy.example.com"_s << true;
        QTest::newRow("a password everybody could read")
            << u"http://ada:secret@proxy.example.com"_s << false;
        QTest::newRow("a word") << u"proxy"_s << false;
        QTest::newRow("another kind") << u"socks5://proxy"_s << false;
    }
    void anOptionSpellsIt()
    {
        QFETCH(QString, text);
        QTEST(proxyFrom(text).has_value(), "fine");
        if (const auto bad = proxyFrom(text); !bad)
            QVERIFY(!bad.error().message.contains(u"secret"_s));
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
