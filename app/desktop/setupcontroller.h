// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/account.h>
#include <engine/engineoptions.h>
#include <engine/healthfacts.h>
#include <zoom/secretstore.h>

#include <QObject>
#include <QTimer>

#include <setup/connection.h>
#include <setup/setupcheck.h>

#include <memory>

class QSettings;

namespace zm::ui {
class BoardMirror;
class SetupPage;
} // namespace zm::ui

namespace zm::app {

class BoardSource;

/// Lets the set-up page prove things: asks Zoom, keeps values in the keychain, and connects the
/// program with them. While something is still open and the page is in view it asks again by
/// itself, with a new token each time, because a token keeps the scopes it was made with.
/// GUI thread; the network and the journal are asked elsewhere.
class SetupController : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; `settings` are the account's. `keep` false (demo, recording): nothing
    /// reaches the running program.
    SetupController(ui::SetupPage &page, BoardSource &source, const ui::BoardMirror &mirror,
                    const Account &account, QSettings &settings, bool keep,
                    QObject *parent = nullptr);
    ~SetupController() override;

    void show(const zoom::Credentials &credentials,
              engine::SecretsFrom from = engine::SecretsFrom::MemoryOnly);
    /// Proves everything again.
    void check();
    bool isChecking() const { return m_check != nullptr; }

Q_SIGNALS:
    void checked();
    void notice(const QString &sentence);
    /// The program is to go on with another account.
    void accountChosen(const QString &name);
    /// The keychain has forgotten; the files may be deleted once the program has let go of them.
    void forgetReady();

private:
    void wireAccounts();
    void change(const setup::Connection &connection, const zoom::Credentials &credentials);
    void keepSecrets(const zoom::Credentials &credentials, bool evenWithoutKeychain);
    void showConnection();
    void forgetEverything();
    void begin(const QHash<QString, Instant> &eventsSeen);
    void finished();
    void save(const zoom::Credentials &credentials);
    void forget();
    void connectWith(const zoom::Credentials &credentials, engine::SecretsFrom from);

    ui::SetupPage &m_page;
    BoardSource &m_source;
    const ui::BoardMirror &m_mirror;
    Account m_account;
    QSettings &m_settings;
    setup::Connection m_connection;
    zoom::SecretStore m_secrets;
    bool m_keep;
    zoom::Credentials m_credentials;
    engine::WebhookHealth m_receiver;
    engine::SecretsFrom m_from = engine::SecretsFrom::Nowhere;
    std::unique_ptr<setup::SetupCheck> m_check;
    FeedState m_feedState = FeedState::Off;
    bool m_onceMore = false;    ///< what is being checked was asked before the stream came or went
    int m_round = 0;            ///< a check of earlier values is not ours
    bool m_fromOutside = false; ///< the values are the environment's, not the keychain's
    bool m_reading = false;
    QTimer m_again;
};

} // namespace zm::app
