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

QDebug operator<<(QDebug debug, const Credentials &credentials)
{
    const QDebugStateSaver saver(debug);
    const auto word = [](const QString &value) { return value.isEmpty() ? "no" : "yes"; };
    debug.nospace() << "Credentials(accountId " << word(credentials.accountId) << ", clientId "
                    << word(credentials.clientId) << ", clientSecret "
                    << word(credentials.clientSecret) << ", secretToken "
                    << word(credentials.secretToken) << ", subscriptionId "
                    << word(credentials.subscriptionId) << ")";
    return debug;
}

} // namespace zm::zoom
