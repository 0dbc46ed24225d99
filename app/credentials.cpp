// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/credentials.h>

#include <QTimer>

namespace zm::app {

StartCredentials::StartCredentials(QObject *parent)
    : QObject(parent)
    , m_secrets(m_settings)
{}

void StartCredentials::read(Callback done)
{
    const auto given = m_secrets.readWithoutKeychain();
    if (!given || !given->credentials.isEmpty()) {
        m_origin = engine::SecretsFrom::Environment;
        QTimer::singleShot(0, this, [given, done = std::move(done)] {
            done(given ? Result<zoom::Credentials>(given->credentials)
                       : Result<zoom::Credentials>(Failure(given.error())));
        });
        return;
    }
    m_secrets.read(QStringLiteral("default"), this,
                   [this, done = std::move(done)](const Result<zoom::StoredCredentials> &stored) {
                       if (stored && !stored->credentials.isEmpty())
                           m_origin = engine::SecretsFrom::Keychain;
                       done(stored ? Result<zoom::Credentials>(stored->credentials)
                                   : Result<zoom::Credentials>(Failure(stored.error())));
                   });
}

} // namespace zm::app
