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

namespace {

bool serves(const QString &secret, const QString &until, Instant now)
{
    const auto end = parseInstant(until);
    return !secret.isEmpty() && end && now < *end;
}

} // namespace

bool Credentials::previousClientSecretServes(Instant now) const
{
    return serves(previousClientSecret, previousClientSecretUntil, now);
}

bool Credentials::previousSecretTokenServes(Instant now) const
{
    return serves(previousSecretToken, previousSecretTokenUntil, now);
}

Credentials Credentials::rotatedTo(Credentials next, Instant until) const
{
    // Another app: the secrets of this one say nothing about it.
    if (clientId != next.clientId || accountId != next.accountId)
        return next.withoutPrevious();
    const auto keep = [&](const QString &old, const QString &fresh, QString &previous,
                          QString &previousUntil) {
        if (old.isEmpty() || fresh.isEmpty() || old == fresh)
            return;
        previous = old;
        previousUntil = toIsoUtc(until);
    };
    keep(clientSecret, next.clientSecret, next.previousClientSecret,
         next.previousClientSecretUntil);
    keep(secretToken, next.secretToken, next.previousSecretToken, next.previousSecretTokenUntil);
    return next;
}

Credentials Credentials::withoutPrevious() const
{
    Credentials alone = *this;
    alone.previousClientSecret.clear();
    alone.previousClientSecretUntil.clear();
    alone.previousSecretToken.clear();
    alone.previousSecretTokenUntil.clear();
    return alone;
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
                    << word(credentials.proxyPassword) << ", previousClientSecret "
                    << word(credentials.previousClientSecret) << ", previousSecretToken "
                    << word(credentials.previousSecretToken) << ")";
    return debug;
}

} // namespace zm::zoom
