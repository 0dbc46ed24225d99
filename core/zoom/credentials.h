// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QString>
#include <QStringList>

namespace zm::zoom {

/// What an administrator copies from the app's page at Zoom. There is no toString on purpose, and
/// QDebug prints only which fields are set.
struct Credentials
{
    QString accountId;
    QString clientId;
    QString clientSecret;
    QString secretToken;    ///< signs webhooks; not needed without them
    QString subscriptionId; ///< names the WebSocket subscription; without it no socket opens

    /// Enough to ask for a token.
    bool canSignIn() const
    {
        return !accountId.isEmpty() && !clientId.isEmpty() && !clientSecret.isEmpty();
    }
    bool isEmpty() const { return *this == Credentials(); }
    /// What stops a sign-in, in the words of Zoom's page: "Account ID", "Client ID", "Client
    /// Secret".
    QStringList missing() const;
    bool operator==(const Credentials &) const = default;
};

QDebug operator<<(QDebug debug, const Credentials &credentials);

} // namespace zm::zoom
