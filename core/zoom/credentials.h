// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QDebug>
#include <QString>
#include <QStringList>

namespace zm::zoom {

/// What an administrator copies from the app's page at Zoom, and the few secrets of our own that
/// are kept beside it. There is no toString on purpose, and QDebug prints only which fields are
/// set.
struct Credentials
{
    QString accountId;
    QString clientId;
    QString clientSecret;
    QString secretToken;    ///< signs webhooks; not needed without them
    QString subscriptionId; ///< names the WebSocket subscription; without it no socket opens

    QString webhookPath{};   ///< the secret end of the webhook's path; empty: none
    QString tunnelToken{};   ///< of cloudflared's named tunnel, or of ngrok
    QString proxyPassword{}; ///< for the proxy's log-in

    // The secrets before the last change, which serve beside the new ones for a while. Each has an
    // end of its own (ISO 8601), for they are seldom changed on one day.
    QString previousClientSecret{};
    QString previousClientSecretUntil{};
    QString previousSecretToken{};
    QString previousSecretTokenUntil{};

    /// Enough to ask for a token.
    bool canSignIn() const
    {
        return !accountId.isEmpty() && !clientId.isEmpty() && !clientSecret.isEmpty();
    }
    /// None of Zoom's own values is here.
    bool isEmpty() const;
    bool previousClientSecretServes(Instant now) const;
    bool previousSecretTokenServes(Instant now) const;
    /// These values after a change: secrets that `next` replaces are kept in it as the previous
    /// ones until `until`. For another app or account there are none.
    Credentials rotatedTo(Credentials next, Instant until) const;
    Credentials withoutPrevious() const;
    /// What stops a sign-in, in the words of Zoom's page: "Account ID", "Client ID", "Client
    /// Secret".
    QStringList missing() const;
    bool operator==(const Credentials &) const = default;
};

QDebug operator<<(QDebug debug, const Credentials &credentials);

} // namespace zm::zoom
