// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/connecting.h>

namespace zm::app {

Result<> apply(const setup::Connection &connection, engine::EngineOptions &options)
{
    const auto hosts = zoom::ZoomHosts::fromBase(connection.zoomUrl);
    if (!hosts)
        return Failure(hosts.error());
    options.hosts = *hosts;
    options.proxy = connection.proxy;
    options.webhook.reset();
    options.tunnel = {};
    if (!connection.takesWebhooks)
        return {};
    webhook::Options receiver;
    receiver.host = connection.host;
    receiver.port = connection.port;
    receiver.path = connection.path;
    receiver.plainPathToo = connection.plainPathToo;
    receiver.certificateFile = connection.certificateFile;
    receiver.keyFile = connection.keyFile;
    options.webhook = receiver;
    options.tunnel = connection.tunnel;
    return {};
}

} // namespace zm::app
