// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/zoomhosts.h>

#include <QFileInfo>
#include <QHostAddress>
#include <QSettings>
#include <QUrl>

#include <setup/connection.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::setup {

namespace {

const QString group = u"connection/"_s;

/// Every value that is kept, with its name; `keep` reads or writes it.
template <class Connection, class Keep> void forEach(Connection &connection, Keep keep)
{
    keep("zoom_url", connection.zoomUrl);
    keep("proxy_host", connection.proxy.host);
    keep("proxy_port", connection.proxy.port);
    keep("proxy_user", connection.proxy.user);
    keep("webhooks", connection.takesWebhooks);
    keep("host", connection.host);
    keep("port", connection.port);
    keep("path", connection.path);
    keep("plain_path_too", connection.plainPathToo);
    keep("certificate", connection.certificateFile);
    keep("key", connection.keyFile);
    keep("public_url", connection.publicUrl);
    keep("tunnel_to", connection.tunnel.destination);
    keep("tunnel_remote", connection.tunnel.remote);
    keep("tunnel_arguments", connection.tunnel.arguments);
    keep("tunnel_command", connection.tunnel.command);
    keep("tunnel_url", connection.tunnel.publicUrl);
    keep("old_secret_days", connection.oldSecretDays);
}

QString wordOf(zoom::Proxy::Mode mode)
{
    switch (mode) {
    case zoom::Proxy::Mode::System:
        return u"system"_s;
    case zoom::Proxy::Mode::None:
        return u"none"_s;
    case zoom::Proxy::Mode::Http:
        break;
    }
    return u"http"_s;
}

bool isPublicUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && !url.hasQuery()
           && url.userInfo().isEmpty();
}

} // namespace

Connection readConnection(const QSettings &settings)
{
    Connection connection;
    forEach(connection, [&settings]<class T>(const char *name, T &value) {
        const QVariant kept = settings.value(group + QLatin1StringView(name));
        if (kept.isValid())
            value = kept.value<T>();
    });
    const QString mode = settings.value(group + u"proxy"_s).toString();
    for (const auto one : {zoom::Proxy::Mode::None, zoom::Proxy::Mode::Http})
        if (mode == wordOf(one))
            connection.proxy.mode = one;
    connection.tunnel.kind = tunnel::kindFrom(settings.value(group + u"tunnel"_s).toString())
                                 .value_or(tunnel::Kind::None);
    return connection;
}

void writeConnection(QSettings &settings, const Connection &connection)
{
    forEach(connection, [&settings]<class T>(const char *name, const T &value) {
        settings.setValue(group + QLatin1StringView(name), value);
    });
    settings.setValue(group + u"proxy"_s, wordOf(connection.proxy.mode));
    settings.setValue(group + u"tunnel"_s, tunnel::wordOf(connection.tunnel.kind));
    settings.sync();
}

QString wrongIn(const Connection &connection)
{
    if (const auto hosts = zoom::ZoomHosts::fromBase(connection.zoomUrl); !hosts)
        return hosts.error().message;
    if (connection.proxy.mode == zoom::Proxy::Mode::Http && connection.proxy.host.isEmpty())
        return u"The proxy needs its host."_s;
    if (!connection.takesWebhooks)
        return {};
    if (connection.port == 0)
        return u"The receiver needs a port from 1 to 65535."_s;
    if (QHostAddress(connection.host).isNull() && connection.host != "localhost"_L1)
        return u"The receiver's address must be one of this computer: 127.0.0.1 for this computer "
               "alone, 0.0.0.0 for all networks."_s;
    if (!connection.path.startsWith(u'/'))
        return u"The path must begin with a slash."_s;
    if (connection.certificateFile.isEmpty() != connection.keyFile.isEmpty())
        return u"TLS needs both a certificate file and a key file."_s;
    for (const QString &file : {connection.certificateFile, connection.keyFile})
        if (!file.isEmpty() && !QFileInfo(file).isReadable())
            return u"The file %1 cannot be read."_s.arg(file);
    for (const QString &url : {connection.publicUrl, connection.tunnel.publicUrl})
        if (!url.isEmpty() && !isPublicUrl(url))
            return u"The public address must look like https://host: Zoom sends to nothing else."_s;
    // The token is a secret and not known here: with one, a named tunnel needs no name.
    if (connection.tunnel.kind != tunnel::Kind::None)
        if (const auto plan = tunnel::planOf(connection.tunnel, {}, u"given"_s); !plan)
            return plan.error().message;
    return {};
}

} // namespace zm::setup
