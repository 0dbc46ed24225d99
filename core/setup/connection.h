// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zoom/proxy.h>

#include <QString>

#include <tunnel/tunnelplan.h>

class QSettings;

namespace zm::setup {

/// How an account is reached, apart from its secrets: what the set-up page lets one choose. Kept in
/// the account's settings.
struct Connection
{
    QString zoomUrl{}; ///< empty: Zoom's own hosts
    zoom::Proxy proxy;

    bool takesWebhooks = false;
    QString host = QStringLiteral("127.0.0.1"); ///< a tunnel or reverse proxy runs here too
    quint16 port = 8765;
    QString path = QStringLiteral("/webhook");
    bool plainPathToo = false;
    QString certificateFile{};
    QString keyFile{};
    tunnel::Choice tunnel;
    QString publicUrl{}; ///< of a reverse proxy of one's own

    int oldSecretDays = 7; ///< how long a secret serves on after it was replaced

    bool operator==(const Connection &) const = default;
};

Connection readConnection(const QSettings &settings);
void writeConnection(QSettings &settings, const Connection &connection);

/// The first thing that cannot be right, in a sentence; empty when nothing is.
QString wrongIn(const Connection &connection);

} // namespace zm::setup
