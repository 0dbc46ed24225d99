// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <zoom/credentials.h>

#include <QObject>
#include <QProcessEnvironment>

#include <functional>

class QSettings;

namespace QKeychain {
class Job;
}

namespace zm::zoom {

/// Where the credentials came from, for the set-up page.
enum class SecretOrigin { None, Environment, CredentialsDirectory, Keychain };

struct StoredCredentials
{
    Credentials credentials;
    SecretOrigin origin = SecretOrigin::None; ///< of the client secret; None when nothing is stored
};

struct SecretOptions
{
    QString service = QStringLiteral("Zoom Mate"); ///< the name shown in the keychain
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    milliseconds timeout = 2min; ///< the desktop may be asking for a password meanwhile
};

/// Finds the credentials: in the environment (ZOOMMATE_ACCOUNT_ID, ZOOMMATE_CLIENT_ID,
/// ZOOMMATE_CLIENT_SECRET, ZOOMMATE_SECRET_TOKEN, ZOOMMATE_SUBSCRIPTION_ID, and those of our own:
/// ZOOMMATE_WEBHOOK_PATH, ZOOMMATE_TUNNEL_TOKEN, ZOOMMATE_PROXY_PASSWORD,
/// ZOOMMATE_PREVIOUS_CLIENT_SECRET, ZOOMMATE_PREVIOUS_SECRET_TOKEN, and each with _UNTIL), else in
/// files of these
/// names (also in lower case) in $CREDENTIALS_DIRECTORY, else in the keychain of the desktop. Once
/// the first two hold a whole sign-in the keychain is not asked: servers have none.
///
/// Never writes anywhere but the keychain; without one, writing fails and says so, and the caller
/// may keep the values in memory. QSettings holds only a marker that something was saved, because a
/// locked keyring answers "not found" (measured with gnome-keyring).
///
/// One thread, which runs an event loop, for all keychain work of the process: QtKeychain queues
/// its jobs in an object of the thread that used it first. Answers come later, never from within
/// the call, and not at all once the context has died.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using Options = SecretOptions;
    using ReadCallback = std::function<void(Result<StoredCredentials>)>;
    using DoneCallback = std::function<void(Result<>)>;

    /// `settings` must outlive the store and live on its thread.
    explicit SecretStore(QSettings &settings, Options options = {}, QObject *parent = nullptr);

    /// `account` is our own name for the set, e.g. "default". Nothing stored is no error.
    void read(const QString &account, QObject *context, ReadCallback done);
    void write(const QString &account, const Credentials &credentials, QObject *context,
               DoneCallback done);
    /// Removing what is not there succeeds.
    void remove(const QString &account, QObject *context, DoneCallback done);

    /// True when `write` has once succeeded for the account and `remove` has not since.
    bool wasSaved(const QString &account) const;
    /// The first two places only: at once, no keychain.
    Result<StoredCredentials> readWithoutKeychain() const;

private:
    void start(QKeychain::Job *job, QObject *context,
               std::function<void(const QKeychain::Job *)> done);
    void mark(const QString &account, bool saved);

    QSettings &m_settings;
    Options m_options;
};

} // namespace zm::zoom
