// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <engine/healthfacts.h>
#include <ui/shell/pagewidget.h>
#include <ui/theme/theme.h>

#include <QTimeZone>

#include <setup/checkline.h>
#include <setup/connection.h>
#include <setup/steps.h>

class QPushButton;

namespace zm::ui {

class AccountPanel;
class CopyButton;
class CredentialForm;
class NetworkPanel;
class PageStack;
class Paragraph;
class ReceiverPanel;
class RequirementCards;
class SettingsPanel;
class StatusCard;
class StepGuide;
class StepList;
class WelcomePanel;

/// The administrator's walk in eight steps: what to do at Zoom, and a tick for each thing that is
/// proved. Knows nothing of keychain or network: it shows what it is told and says what is wanted.
/// GUI thread.
class SetupPage final : public PageWidget
{
    Q_OBJECT
public:
    explicit SetupPage(const Theme &theme, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    IconId icon() const override;
    QString subtitle() const override;
    NavigationMark navigationMark() const override;
    bool needsBoard() const override { return false; }
    bool isBusy() const override { return m_checking; }
    QWidget *firstFocus() override;

    /// `where` says where they are kept: "in the keychain", "in the environment". Only what is kept
    /// here can be forgotten here.
    void setKept(const zoom::Credentials &kept, const QString &where, bool forgettable = true);
    /// What was chosen about the connection. `accounts` are those of this computer, `account` the
    /// one that is open; empty in a demo.
    void setConnection(const setup::Connection &connection, const QStringList &accounts,
                       const QString &account, Instant now);
    void tellReceiver(const engine::WebhookHealth &facts);
    AccountPanel &accounts() { return *m_accounts; }
    ReceiverPanel &receiver() { return *m_receiver; }
    NetworkPanel &network() { return *m_network; }
    /// Shows one of these three in place of a step.
    void showPanel(SettingsPanel &panel);
    void setLines(const QList<setup::CheckLine> &lines);
    const QList<setup::CheckLine> &lines() const { return m_lines; }
    void setZone(const QTimeZone &zone);
    /// True while Zoom is asked.
    void setChecking(bool checking) { m_checking = checking; }
    /// True while a save runs; the button waits meanwhile.
    void setSaving(bool saving);
    /// Nothing could be kept: `sentence` says why, and the values may serve for this run alone.
    void offerThisRunOnly(const QString &sentence);
    /// Says what this is and offers two ways on, in place of the walk: for who has no account yet.
    void welcome();
    /// For pictures: `welcome`, a step by its number, or `webhooks`, `network`, `accounts`. False
    /// otherwise.
    bool showPlace(const QString &word);
    void chooseStep(setup::StepId step);
    setup::StepId step() const;
    CredentialForm *form(setup::StepId step) const;
    QString footText() const;

Q_SIGNALS:
    /// Receiver, tunnel, hosts or proxy are to be others, with the secrets that belong to them.
    void connectionChosen(const zm::setup::Connection &connection,
                          const zm::zoom::Credentials &credentials);
    void saveRequested(const zm::zoom::Credentials &credentials);
    void useOnceRequested(const zm::zoom::Credentials &credentials);
    void forgetRequested();
    void marketplaceRequested();
    void demoRequested();
    void agentsRequested();

private:
    QWidget *makeFoot();
    QWidget *makeDoors();
    void showStep();
    void updateState();
    void updateFoot();
    void beginWhereOpen();
    zoom::Credentials draft() const;
    bool replacesSecret() const;

    const Theme &m_theme;
    QTimeZone m_zone;
    zoom::Credentials m_kept;
    QList<setup::CheckLine> m_lines;
    QList<setup::Step> m_steps;
    QString m_trouble;
    bool m_saving = false;
    bool m_checking = false;
    bool m_settled = false; ///< the first results have chosen the step to begin with

    PageStack *m_faces; ///< the walk, and the welcome before it
    QWidget *m_walk;
    WelcomePanel *m_welcome;
    StepList *m_list;
    QList<StatusCard *> m_cards;
    PageStack *m_stack;
    QList<StepGuide *> m_guides;
    RequirementCards *m_requirements;
    Paragraph *m_keptWhere;
    CopyButton *m_copyAll;
    ReceiverPanel *m_receiver;
    NetworkPanel *m_network;
    AccountPanel *m_accounts;
    QList<QPushButton *> m_doors; ///< to the three panels, in their order
    QPushButton *m_forget;
    QPushButton *m_demo;
    Paragraph *m_foot = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_once = nullptr;
};

} // namespace zm::ui
