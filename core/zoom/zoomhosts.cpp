// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/loopback.h>
#include <zoom/zoomhosts.h>

namespace zm::zoom {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutTrailingSlash(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// A host of Zoom's own: the others of its family are known.
std::optional<ZoomHosts> familyOf(const QUrl &base)
{
    if (base.scheme() != "https"_L1 || !withoutTrailingSlash(base.path()).isEmpty()
        || base.port() != -1)
        return {};
    const QString host = base.host();
    const auto hosts = [](const QString &rest, const QString &family) {
        return ZoomHosts{QUrl(u"https://%1/oauth/token"_s.arg(family)),
                         QUrl(u"https://%1/v2"_s.arg(rest)), QUrl(u"wss://ws.%1/ws"_s.arg(family))};
    };
    for (const QString &family : {u"zoom.us"_s, u"zoomgov.com"_s}) {
        if (host == family)
            return hosts(u"api."_s + family, family);
        if (host.startsWith("api"_L1) && host.endsWith(u'.' + family))
            return hosts(host, family);
    }
    return {};
}

} // namespace

const QList<ZoomRegion> &zoomRegions()
{
    static const QList<ZoomRegion> regions{
        {u"Zoom, every region"_s, {}},
        {u"Zoom, United States"_s, u"https://api-us.zoom.us"_s},
        {u"Zoom, European Union"_s, u"https://api-eu.zoom.us"_s},
        {u"Zoom, United Kingdom"_s, u"https://api-uk.zoom.us"_s},
        {u"Zoom, Canada"_s, u"https://api-ca.zoom.us"_s},
        {u"Zoom, Australia"_s, u"https://api-au.zoom.us"_s},
        {u"Zoom, India"_s, u"https://api-in.zoom.us"_s},
        {u"Zoom, Saudi Arabia"_s, u"https://api-sa.zoom.us"_s},
        {u"Zoom, Singapore"_s, u"https://api-sg.zoom.us"_s},
        {u"Zoom for Government"_s, u"https://zoomgov.com"_s},
    };
    return regions;
}

QByteArray encoded(const Query &query)
{
    QByteArray text;
    for (const auto &[name, value] : query) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

QString pathSegment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

ZoomHosts ZoomHosts::zoom()
{
    return {QUrl(u"https://zoom.us/oauth/token"_s), QUrl(u"https://api.zoom.us/v2"_s),
            QUrl(u"wss://ws.zoom.us/ws"_s)};
}

Result<ZoomHosts> ZoomHosts::fromBase(const QString &text, bool allowPlainHttp)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return zoom();

    const QUrl base(trimmed, QUrl::StrictMode);
    const QString scheme = base.scheme();
    if (!base.isValid() || base.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1)) {
        return fail(ErrorKind::Invalid,
                    u"The Zoom URL must look like https://host or http://127.0.0.1:8080."_s);
    }
    if (base.hasQuery() || base.hasFragment() || !base.userInfo().isEmpty()) {
        return fail(ErrorKind::Invalid,
                    u"The Zoom URL may hold a host, a port and a path, nothing else."_s);
    }
    if (scheme == "http"_L1 && !allowPlainHttp && !isLoopback(base.host())) {
        return fail(ErrorKind::Invalid,
                    u"The Zoom URL must begin with https: over plain http anyone on the way could "
                    "read the client secret."_s);
    }

    if (const auto family = familyOf(base))
        return *family;

    const auto at = [&](const QString &path) {
        QUrl url = base;
        url.setPath(withoutTrailingSlash(base.path()) + path);
        return url;
    };
    ZoomHosts hosts{at(u"/oauth/token"_s), at(u"/v2"_s), at(u"/ws"_s)};
    hosts.webSocket.setScheme(scheme == "https"_L1 ? u"wss"_s : u"ws"_s);
    return hosts;
}

QUrl ZoomHosts::restUrl(const QString &path, const Query &query) const
{
    QUrl url = rest;
    // Tolerant mode keeps what pathSegment encoded, %2F among it.
    url.setPath(rest.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(encoded(query)), QUrl::StrictMode);
    return url;
}

QUrl ZoomHosts::webSocketUrl(const QString &subscriptionId, const QString &accessToken) const
{
    QUrl url = webSocket;
    url.setQuery(QString::fromLatin1(encoded(
                     {{u"subscriptionId"_s, subscriptionId}, {u"access_token"_s, accessToken}})),
                 QUrl::StrictMode);
    return url;
}

} // namespace zm::zoom
