// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <ui/setup/settingspanel.h>
#include <zoom/credentials.h>

#include <setup/connection.h>

namespace zm::ui {

/// The accounts of this computer, the change of secrets, and the way to leave nothing behind.
class AccountPanel final : public SettingsPanel
{
    Q_OBJECT
public:
    explicit AccountPanel(const Theme &theme, QWidget *parent = nullptr);

    /// `known` are the accounts of this computer; without any (demo, recording) none can be chosen.
    void setAccounts(const QStringList &known, const QString &current);
    void setKept(const setup::Connection &connection, const zoom::Credentials &credentials,
                 Instant now);
    void sayOfAccount(const QString &sentence);
    /// Whether there is something that could be forgotten.
    void setForgettable(bool forgettable);

Q_SIGNALS:
    void accountChosen(const QString &name);
    /// The new secrets alone are believed from now on.
    void oldSecretsEnded();
    void oldSecretDaysChosen(int days);
    void forgetEverythingRequested();

private:
    void choose();
    void showState(bool asking);

    setup::Connection m_kept;
    QString m_current;
    QComboBox *m_accounts;
    QLineEdit *m_newName;
    QPushButton *m_open;
    Paragraph *m_accountTrouble;
    Paragraph *m_rotation;
    QPushButton *m_endOld;
    QLineEdit *m_days;
    QPushButton *m_forget;
    Paragraph *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
    bool m_forgettable = false;
};

} // namespace zm::ui
