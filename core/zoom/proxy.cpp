// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/loopback.h>
#include <zoom/proxy.h>

#include <QNetworkProxy>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace zm::zoom {

namespace {

class OfficeProxy final : public QNetworkProxyFactory
{
public:
    OfficeProxy(const Proxy &proxy, const QString &password)
        : m_proxy(proxy)
        , m_password(password)
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_proxy.mode == Proxy::Mode::None || isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_proxy.mode == Proxy::Mode::Http)
            return {QNetworkProxy(QNetworkProxy::HttpProxy, m_proxy.host, m_proxy.port,
                                  m_proxy.user, m_password)};
        QList<QNetworkProxy> found = systemProxyForQuery(query);
        for (QNetworkProxy &one : found) {
            if (one.type() == QNetworkProxy::NoProxy || !one.user().isEmpty())
                continue;
            one.setUser(m_proxy.user);
            one.setPassword(m_password);
        }
        return found;
    }

private:
    Proxy m_proxy;
    QString m_password;
};

} // namespace

Result<Proxy> proxyFrom(const QString &text)
{
    const QString word = text.trimmed();
    Proxy proxy;
    if (word.isEmpty() || word == "system"_L1)
        return proxy;
    proxy.mode = Proxy::Mode::None;
    if (word == "none"_L1)
        return proxy;
    const QUrl url(word, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "http"_L1 || url.host().isEmpty())
        return fail(
            ErrorKind::Invalid,
            u"A proxy is system, none, or looks like http://user@proxy.example.com:8080."_s);
    if (!url.password().isEmpty())
        return fail(ErrorKind::Invalid,
                    u"The proxy's password does not belong into an option, where everybody can "
                    "read it: give it as ZOOMMATE_PROXY_PASSWORD."_s);
    return Proxy{Proxy::Mode::Http, url.host(), quint16(url.port(8080)), url.userName()};
}

void useProxy(const Proxy &proxy, const QString &password)
{
    QNetworkProxyFactory::setApplicationProxyFactory(
        new OfficeProxy(proxy, password)); // Qt owns it
}

} // namespace zm::zoom
