// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/credentials.h>

namespace zm::zoom {

using namespace Qt::Literals::StringLiterals;

QStringList Credentials::missing() const
{
    QStringList names;
    if (accountId.isEmpty())
        names.append(u"Account ID"_s);
    if (clientId.isEmpty())
        names.append(u"Client ID"_s);
    if (clientSecret.isEmpty())
        names.append(u"Client Secret"_s);
    return names;
}

bool Credentials::isEmpty() const
{
    return accountId.isEmpty() && clientId.isEmpty() && clientSecret.isEmpty()
           && secretToken.isEmpty() && subscriptionId.isEmpty();
}

bool Credentials::previousServes(Instant now) const
{
    const auto until = parseInstant(previousUntil);
    return until && now < *until;
}

Credentials Credentials::rotatedTo(Credentials next, Instant until) const
{
    if (clientId != next.clientId || accountId != next.accountId) {
        // Another app: the secrets of this one say nothing about it.
        next.previousClientSecret.clear();
        next.previousSecretToken.clear();
        next.previousUntil.clear();
        return next;
    }
    const auto keep = [&](const QString &old, const QString &fresh, QString &previous) {
        if (old.isEmpty() || fresh.isEmpty() || old == fresh)
            return;
        previous = old;
        next.previousUntil = toIsoUtc(until);
    };
    keep(clientSecret, next.clientSecret, next.previousClientSecret);
    keep(secretToken, next.secretToken, next.previousSecretToken);
    return next;
}

QDebug operator<<(QDebug debug, const Credentials &credentials)
{
    const QDebugStateSaver saver(debug);
    const auto word = [](const QString &value) { return value.isEmpty() ? "no" : "yes"; };
    debug.nospace() << "Credentials(accountId " << word(credentials.accountId) << ", clientId "
                    << word(credentials.clientId) << ", clientSecret "
                    << word(credentials.clientSecret) << ", secretToken "
                    << word(credentials.secretToken) << ", subscriptionId "
                    << word(credentials.subscriptionId) << ", webhookPath "
                    << word(credentials.webhookPath) << ", tunnelToken "
                    << word(credentials.tunnelToken) << ", proxyPassword "
                    << word(credentials.proxyPassword) << ", previous "
                    << word(credentials.previousUntil) << ")";
    return debug;
}

} // namespace zm::zoom
