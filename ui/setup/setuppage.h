// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/pagewidget.h>
#include <ui/theme/theme.h>

#include <QTimeZone>

#include <setup/checkline.h>
#include <setup/steps.h>

class QPushButton;
class QStackedWidget;

namespace zm::ui {

class CopyButton;
class CredentialForm;
class Paragraph;
class RequirementList;
class StatusCard;
class StepGuide;
class StepList;

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
    void setLines(const QList<setup::CheckLine> &lines);
    const QList<setup::CheckLine> &lines() const { return m_lines; }
    void setZone(const QTimeZone &zone);
    /// True while Zoom is asked.
    void setChecking(bool checking) { m_checking = checking; }
    /// True while a save runs; the button waits meanwhile.
    void setSaving(bool saving);
    /// Nothing could be kept: `sentence` says why, and the values may serve for this run alone.
    void offerThisRunOnly(const QString &sentence);
    void chooseStep(setup::StepId step);
    setup::StepId step() const;
    CredentialForm *form(setup::StepId step) const;
    QString footText() const;

Q_SIGNALS:
    void saveRequested(const zm::zoom::Credentials &credentials);
    void useOnceRequested(const zm::zoom::Credentials &credentials);
    void forgetRequested();
    void marketplaceRequested();
    void demoRequested();
    void agentsRequested();

private:
    QWidget *makeLists();
    QWidget *makeFoot();
    void showStep();
    void updateState();
    void updateFoot();
    void beginWhereOpen();
    zoom::Credentials draft() const;

    const Theme &m_theme;
    QTimeZone m_zone;
    zoom::Credentials m_kept;
    QList<setup::CheckLine> m_lines;
    QList<setup::Step> m_steps;
    QString m_trouble;
    bool m_saving = false;
    bool m_checking = false;
    bool m_settled = false; ///< the first results have chosen the step to begin with

    StepList *m_list;
    QList<StatusCard *> m_cards;
    QStackedWidget *m_stack;
    QList<StepGuide *> m_guides;
    QWidget *m_lists = nullptr;
    RequirementList *m_scopes = nullptr;
    RequirementList *m_events = nullptr;
    Paragraph *m_keptWhere;
    CopyButton *m_copyAll;
    QPushButton *m_forget;
    QPushButton *m_demo;
    Paragraph *m_foot = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_once = nullptr;
};

} // namespace zm::ui
