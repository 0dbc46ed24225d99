// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/account.h>
#include <base/result.h>
#include <engine/engineoptions.h>
#include <zoom/credentials.h>
#include <zoom/secretstore.h>

#include <QObject>
#include <QSettings>

#include <functional>
#include <memory>

namespace zm::app {

/// The credentials of a program's start: what the environment or the service manager gives is taken
/// as it is, and only without any of it is the keychain asked, which a server has not.
class StartCredentials : public QObject
{
    Q_OBJECT
public:
    /// Of one account; `proxy` is put in force once its password is known.
    StartCredentials(const Account &account, const zoom::Proxy &proxy, QObject *parent = nullptr);

    using Callback = std::function<void(const Result<zoom::Credentials> &)>;
    /// Answers once, from the event loop.
    void read(Callback done);
    /// Where the values came from, once they are read.
    engine::SecretsFrom origin() const { return m_origin; }

private:
    void answer(const Result<zoom::Credentials> &credentials, const Callback &done);

    QString m_account;
    zoom::Proxy m_proxy;
    std::unique_ptr<QSettings> m_settings;
    engine::SecretsFrom m_origin = engine::SecretsFrom::Nowhere;
    zoom::SecretStore m_secrets;
};

} // namespace zm::app
