// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QString>

namespace zm::zoom {

/// The way out of the office. Its password is a secret and comes with the credentials.
struct Proxy
{
    enum class Mode {
        System, ///< what the desktop or the environment says
        None,
        Http ///< `host`, `port`; TLS goes through it untouched
    };
    Mode mode = Mode::System;
    QString host{};
    quint16 port = 8080;
    QString user{}; ///< for its log-in; also where the system names the proxy

    bool operator==(const Proxy &) const = default;
};

/// `system`, `none` or `http://[user@]host:port`, as an option spells it. Invalid otherwise, and
/// for a password in it, which every user of the computer could read.
Result<Proxy> proxyFrom(const QString &text);

/// Sends all that this process says through the proxy from now on, but nothing that is for this
/// computer itself. Qt keeps one setting a process, so it is called where a program is put
/// together.
void useProxy(const Proxy &proxy, const QString &password);

} // namespace zm::zoom
