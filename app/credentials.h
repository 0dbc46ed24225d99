// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
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

private:
    QSettings m_settings;
    zoom::SecretStore m_secrets;
};

} // namespace zm::app
