// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <engine/engineoptions.h>
#include <zoom/credentials.h>
#include <zoom/secretstore.h>

#include <QObject>
#include <QSettings>

#include <functional>

namespace zm::app {

/// The credentials of a program's start: what the environment or the service manager gives is taken
/// as it is, and only without any of it is the keychain asked, which a server has not.
class StartCredentials : public QObject
{
    Q_OBJECT
public:
    explicit StartCredentials(QObject *parent = nullptr);

    using Callback = std::function<void(const Result<zoom::Credentials> &)>;
    /// Answers once, from the event loop.
    void read(Callback done);
    /// Where the values came from, once they are read.
    engine::SecretsFrom origin() const { return m_origin; }

private:
    QSettings m_settings;
    engine::SecretsFrom m_origin = engine::SecretsFrom::Nowhere;
    zoom::SecretStore m_secrets;
};

} // namespace zm::app
