// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/credentials.h>

#include <QTimer>

namespace zm::app {

StartCredentials::StartCredentials(const Account &account, const zoom::Proxy &proxy,
                                   QObject *parent)
    : QObject(parent)
    , m_account(account.name())
    , m_proxy(proxy)
    , m_settings(account.settings())
    , m_secrets(*m_settings)
{}

void StartCredentials::read(Callback done)
{
    const auto given = m_secrets.readWithoutKeychain();
    if (!given || !given->credentials.isEmpty()) {
        m_origin = engine::SecretsFrom::Environment;
        QTimer::singleShot(0, this, [this, given, done = std::move(done)] {
            answer(given ? Result<zoom::Credentials>(given->credentials)
                         : Result<zoom::Credentials>(Failure(given.error())),
                   done);
        });
        return;
    }
    m_secrets.read(m_account, this,
                   [this, done = std::move(done)](const Result<zoom::StoredCredentials> &stored) {
                       if (stored && !stored->credentials.isEmpty())
                           m_origin = engine::SecretsFrom::Keychain;
                       answer(stored ? Result<zoom::Credentials>(stored->credentials)
                                     : Result<zoom::Credentials>(Failure(stored.error())),
                              done);
                   });
}

void StartCredentials::answer(const Result<zoom::Credentials> &credentials, const Callback &done)
{
    zoom::useProxy(m_proxy, credentials ? credentials->proxyPassword : QString());
    done(credentials);
}

} // namespace zm::app
