// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/setup/accountpanel.h>
#include <ui/setup/checktext.h>
#include <ui/setup/copybutton.h>
#include <ui/setup/credentialform.h>
#include <ui/setup/networkpanel.h>
#include <ui/setup/paragraph.h>
#include <ui/setup/receiverpanel.h>
#include <ui/setup/requirementcards.h>
#include <ui/setup/setuppage.h>
#include <ui/setup/setuptexts.h>
#include <ui/setup/statuscard.h>
#include <ui/setup/stepguide.h>
#include <ui/setup/steplist.h>
#include <ui/setup/welcomepanel.h>
#include <ui/shell/pagestack.h>

#include <QAction>
#include <QHBoxLayout>
#include <QHash>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

enum CardIndex { TokenCard, SubscriptionCard, ScopesCard, EventsCard };

} // namespace

SetupPage::SetupPage(const Theme &theme, QWidget *parent)
    : PageWidget(parent)
    , m_theme(theme)
    , m_zone(QTimeZone::systemTimeZone())
    , m_faces(new PageStack)
    , m_walk(new QWidget)
    , m_welcome(new WelcomePanel(theme))
    , m_list(new StepList(theme))
    , m_stack(new PageStack)
    , m_requirements(new RequirementCards(theme))
    , m_keptWhere(new Paragraph(theme, TypeRole::Body, Paragraph::Shade::Normal))
    , m_copyAll(new CopyButton(theme, tr("Copy these results"), {}))
    , m_receiver(new ReceiverPanel(theme))
    , m_network(new NetworkPanel(theme))
    , m_accounts(new AccountPanel(theme))
    , m_forget(new QPushButton(tr("Sign out")))
    , m_demo(new QPushButton(tr("Look around with demo data")))
{
    // The first face counts as shown, which lays it out: it comes in while it is still empty.
    m_faces->addWidget(m_walk);
    m_faces->addWidget(m_welcome);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_faces);

    auto *left = new QVBoxLayout;
    left->setSpacing(theme.px(12));
    left->addWidget(m_list);
    left->addWidget(makeDoors());
    left->addSpacing(theme.px(4));
    left->addWidget(m_keptWhere);
    left->addWidget(m_copyAll, 0, Qt::AlignLeft);
    left->addWidget(m_forget, 0, Qt::AlignLeft);
    left->addWidget(m_demo, 0, Qt::AlignLeft);
    left->addStretch(1);
    m_list->setFixedWidth(m_list->sizeHint().width());
    m_keptWhere->setFixedWidth(m_list->sizeHint().width());

    auto *cards = new QHBoxLayout;
    cards->setSpacing(theme.px(12));
    for (const QString &title : {tr("Token"), tr("Subscription"), tr("Scopes"), tr("Events")}) {
        m_cards.append(new StatusCard(theme, title));
        cards->addWidget(m_cards.last());
    }
    for (const auto step :
         {setup::StepId::CreateApp, setup::StepId::CopyValues, setup::StepId::Information,
          setup::StepId::SecretToken, setup::StepId::Subscription, setup::StepId::Activate}) {
        auto *guide = new StepGuide(theme, step);
        m_guides.append(guide);
        connect(guide, &StepGuide::marketplaceRequested, this, &SetupPage::marketplaceRequested);
        m_stack->addWidget(guide);
        if (CredentialForm *form = guide->form()) {
            connect(form, &CredentialForm::edited, this, [this] {
                m_trouble.clear();
                updateFoot();
            });
            connect(form, &CredentialForm::confirmed, this, [this] { m_next->click(); });
        }
    }
    m_stack->addWidget(m_requirements);
    for (SettingsPanel *panel :
         {static_cast<SettingsPanel *>(m_receiver), static_cast<SettingsPanel *>(m_network),
          static_cast<SettingsPanel *>(m_accounts)})
        m_stack->addWidget(panel);

    auto *right = new QVBoxLayout;
    right->setSpacing(theme.px(12));
    right->addLayout(cards);
    right->addWidget(m_stack, 1);
    right->addWidget(makeFoot());

    auto *row = new QHBoxLayout(m_walk);
    row->setContentsMargins(sideMargin, topMargin, sideMargin, 16);
    row->setSpacing(theme.px(16));
    row->addLayout(left);
    row->addLayout(right, 1);
    connect(&m_welcome->connecting(), &QPushButton::clicked, this, [this] {
        m_faces->setCurrentWidget(m_walk);
        m_list->setFocus();
    });
    connect(&m_welcome->demo(), &QPushButton::clicked, this, &SetupPage::demoRequested);

    connect(m_requirements, &RequirementCards::copied, this, [this](const QString &name) {
        Q_EMIT messageRaised(tr("%1 is on the clipboard.").arg(name), AlertLevel::None);
    });
    connect(m_list, &StepList::chosen, this, &SetupPage::showStep);
    connect(m_forget, &QPushButton::clicked, this, &SetupPage::forgetRequested);
    connect(m_demo, &QPushButton::clicked, this, &SetupPage::demoRequested);
    auto *open = new QAction(tr("Open Zoom Marketplace"), this);
    connect(open, &QAction::triggered, this, &SetupPage::marketplaceRequested);
    addAction(open);
    setKept({}, {});
    setLines({});
    showStep();
}

/// What is beside the walk: three ways to panels of choices.
QWidget *SetupPage::makeDoors()
{
    auto *doors = new QWidget;
    auto *column = new QVBoxLayout(doors);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(4));
    const auto door = [&](const QString &text, SettingsPanel *panel) {
        auto *button = new QPushButton(text);
        button->setCheckable(true);
        button->setMinimumHeight(m_theme.px(30));
        connect(button, &QPushButton::clicked, this, [this, panel] { showPanel(*panel); });
        m_doors.append(button);
        column->addWidget(button);
    };
    door(tr("Webhooks and tunnel"), m_receiver);
    door(tr("Network and proxy"), m_network);
    door(tr("Accounts and secrets"), m_accounts);
    connect(m_receiver, &ReceiverPanel::applied, this, &SetupPage::connectionChosen);
    connect(m_network, &NetworkPanel::applied, this, &SetupPage::connectionChosen);
    return doors;
}

QWidget *SetupPage::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(8));
    m_foot = new Paragraph(m_theme, TypeRole::Body, Paragraph::Shade::Normal);
    m_once = new QPushButton(tr("Use for this run only"));
    m_back = new QPushButton(tr("Back"));
    m_next = new QPushButton(tr("Next"));
    setButtonRole(*m_next, ButtonRole::Primary);
    row->addWidget(m_foot, 1);
    for (QPushButton *button : {m_once, m_back, m_next}) {
        button->setMinimumHeight(m_theme.px(36));
        button->setFont(m_theme.font(TypeRole::BodyStrong));
        row->addWidget(button);
    }
    connect(m_once, &QPushButton::clicked, this, [this] { Q_EMIT useOnceRequested(draft()); });
    connect(m_back, &QPushButton::clicked, this, [this] { m_list->choose(m_list->current() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_saving)
            return;
        if (draft() != m_kept) {
            Q_EMIT saveRequested(draft());
        } else if (m_list->current() + 1 < m_steps.size()) {
            m_list->choose(m_list->current() + 1);
            if (CredentialForm *fields = form(step()))
                fields->focusFirstOpen();
        } else {
            Q_EMIT agentsRequested();
        }
    });
    return foot;
}

QString SetupPage::key() const
{
    return u"setup"_s;
}

QString SetupPage::title() const
{
    return tr("Set-up");
}

IconId SetupPage::icon() const
{
    return IconId::Setup;
}

QString SetupPage::subtitle() const
{
    const auto open = std::ranges::count_if(m_steps, [](const setup::Step &step) {
        return step.state == setup::StepState::Open || step.state == setup::StepState::Missing;
    });
    return open == 0 ? tr("complete") : tr("%1 of %2 steps open").arg(open).arg(m_steps.size());
}

PageWidget::NavigationMark SetupPage::navigationMark() const
{
    const auto missing =
        std::ranges::count(m_lines, setup::CheckState::Missing, &setup::CheckLine::state);
    return missing > 0 && m_kept.canSignIn()
               ? NavigationMark{QString::number(missing), AlertLevel::Warn}
               : NavigationMark{};
}

QWidget *SetupPage::firstFocus()
{
    if (m_faces->currentWidget() == m_welcome)
        return &m_welcome->connecting();
    return m_list;
}

void SetupPage::setKept(const zoom::Credentials &kept, const QString &where, bool forgettable)
{
    m_kept = kept;
    m_trouble.clear();
    m_keptWhere->setText(
        kept.isEmpty()
            ? tr("Your values will be in the system's keychain. They are never in "
                 "a file, a log or the database.")
            : tr("Your values are %1. They are never in a log or the database.").arg(where));
    m_forget->setVisible(forgettable && !kept.isEmpty());
    m_demo->setVisible(kept.isEmpty());
    for (const StepGuide *guide : std::as_const(m_guides)) {
        if (CredentialForm *form = guide->form())
            form->setKept(kept);
    }
    updateState();
}

void SetupPage::setConnection(const setup::Connection &connection, const QStringList &accounts,
                              const QString &account, Instant now)
{
    m_receiver->setKept(connection, m_kept);
    m_network->setKept(connection, m_kept);
    m_accounts->setAccounts(accounts, account);
    m_accounts->setKept(connection, m_kept, now);
}

void SetupPage::tellReceiver(const engine::WebhookHealth &facts)
{
    m_receiver->tell(facts);
}

void SetupPage::showPanel(SettingsPanel &panel)
{
    m_faces->setCurrentWidget(m_walk);
    m_stack->setCurrentWidget(&panel);
    updateFoot();
}

void SetupPage::setLines(const QList<setup::CheckLine> &lines)
{
    m_lines = lines;
    m_copyAll->setCopied(asText(lines, m_zone));
    m_copyAll->setVisible(!lines.isEmpty() && m_kept.canSignIn());
    updateState();
    beginWhereOpen();
}

void SetupPage::beginWhereOpen()
{
    if (m_settled || m_lines.isEmpty() || !m_kept.canSignIn())
        return;
    m_settled = true;
    // What Zoom refused comes before what is not done yet. With everything proved the lists are
    // the proof.
    for (const auto state : {setup::StepState::Missing, setup::StepState::Open}) {
        const auto found = std::ranges::find(m_steps, state, &setup::Step::state);
        if (found != m_steps.cend())
            return chooseStep(found->id);
    }
    chooseStep(setup::StepId::Scopes);
}

void SetupPage::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_receiver->setZone(zone);
    updateState();
}

void SetupPage::setSaving(bool saving)
{
    m_saving = saving;
    updateFoot();
}

void SetupPage::offerThisRunOnly(const QString &sentence)
{
    m_trouble = sentence;
    updateFoot();
}

void SetupPage::welcome()
{
    m_faces->setCurrentWidget(m_welcome);
    m_welcome->connecting().setFocus();
}

bool SetupPage::showPlace(const QString &word)
{
    const QHash<QString, SettingsPanel *> panels{
        {u"webhooks"_s, m_receiver}, {u"network"_s, m_network}, {u"accounts"_s, m_accounts}};
    const int number = word.toInt();
    if (word == "welcome"_L1)
        welcome();
    else if (SettingsPanel *panel = panels.value(word))
        showPanel(*panel);
    else if (number >= 1 && number <= m_steps.size())
        m_list->choose(number - 1);
    else
        return false;
    m_settled = true;
    return true;
}

void SetupPage::chooseStep(setup::StepId step)
{
    m_list->choose(int(step));
}

setup::StepId SetupPage::step() const
{
    return setup::StepId(m_list->current());
}

CredentialForm *SetupPage::form(setup::StepId step) const
{
    const auto found = std::ranges::find(m_guides, step, &StepGuide::step);
    return found == m_guides.cend() ? nullptr : (*found)->form();
}

QString SetupPage::footText() const
{
    return m_foot->text();
}

zoom::Credentials SetupPage::draft() const
{
    zoom::Credentials all = m_kept;
    for (const StepGuide *guide : m_guides) {
        if (!guide->form())
            continue;
        for (const setup::Field field : wordsOf(guide->step()).fields)
            setup::setValue(all, field, setup::valueOf(guide->form()->draft(), field));
    }
    return all;
}

bool SetupPage::replacesSecret() const
{
    const zoom::Credentials next = draft();
    return std::ranges::any_of(setup::allFields(), [&](setup::Field field) {
        const QString before = setup::valueOf(m_kept, field);
        return setup::isSecret(field) && !before.isEmpty() && setup::valueOf(next, field) != before;
    });
}

void SetupPage::showStep()
{
    m_faces->setCurrentWidget(m_walk);
    const auto guide = std::ranges::find(m_guides, step(), &StepGuide::step);
    m_requirements->setStep(step());
    m_stack->setCurrentWidget(guide == m_guides.cend() ? m_requirements
                                                       : static_cast<QWidget *>(*guide));
    updateFoot();
}

void SetupPage::updateState()
{
    m_steps = setup::stepsOf(m_kept, m_lines);
    m_list->setSteps(m_steps);

    const setup::CheckLine token = setup::lineOf(m_lines, "token"_L1);
    // Who has given nothing yet has done nothing wrong.
    if (!m_kept.canSignIn())
        m_cards[TokenCard]->tell(setup::CheckState::Open,
                                 tr("Comes by itself when the three values are here."));
    else
        m_cards[TokenCard]->tell(
            setup::isFirstActivation(m_lines) ? setup::CheckState::Open : token.state,
            token.finding.isEmpty() ? tr("Asking Zoom …") : checkText(token.finding));
    const setup::CheckLine stream = setup::lineOf(m_lines, "websocket"_L1);
    m_cards[SubscriptionCard]->tell(
        stream.state, checkText(stream.finding.isEmpty() ? u"Not opened yet."_s : stream.finding));
    const setup::Tally scopes = setup::tallyOfScopes(m_lines);
    m_cards[ScopesCard]->tell(scopes.missing > 0 ? setup::CheckState::Missing
                              : scopes.isWhole() ? setup::CheckState::Ok
                                                 : setup::CheckState::Open,
                              scopesText(scopes));
    const setup::Tally events = setup::tallyOfEvents(m_lines);
    m_cards[EventsCard]->tell(events.isWhole() ? setup::CheckState::Ok : setup::CheckState::Open,
                              eventsText(events));

    m_requirements->tell(m_lines, m_zone);
    updateFoot();
    Q_EMIT headChanged();
}

void SetupPage::updateFoot()
{
    if (!m_foot)
        return;
    const bool isStep = m_stack->indexOf(m_receiver) > m_stack->currentIndex();
    for (qsizetype i = 0; i < m_doors.size(); ++i)
        m_doors[i]->setChecked(!isStep
                               && m_stack->currentIndex() == m_stack->indexOf(m_receiver) + i);
    m_list->setShown(isStep);
    m_back->setVisible(isStep);
    m_next->setVisible(isStep);
    const bool edited = draft() != m_kept;
    const bool last = m_list->current() + 1 >= m_steps.size();
    m_next->setText(edited ? tr("Keep in the keychain") : last ? tr("Open Agents") : tr("Next"));
    m_back->setEnabled(m_list->current() > 0);
    m_once->setVisible(!m_trouble.isEmpty());
    if (!m_trouble.isEmpty())
        m_foot->setText(m_trouble);
    else if (m_saving)
        m_foot->setText(tr("Asking the keychain. It may want its password."));
    else if (edited)
        m_foot->setText(replacesSecret() ? tr("Not kept yet. The secret before it serves beside it "
                                              "for the days that Accounts and secrets says.")
                                         : tr("Not kept yet."));
    else if (const QString wayOn =
                 m_kept.canSignIn() ? wayOnFromTrouble(m_lines, step()) : QString();
             !wayOn.isEmpty())
        m_foot->setText(wayOn);
    else if (m_kept.canSignIn())
        m_foot->setText(setup::tallyOfScopes(m_lines).missing > 0
                            ? tr("You can start now. What a missing scope gives stays empty until "
                                 "it is added.")
                            : tr("You can start now. What is missing fills in by itself."));
    else
        m_foot->setText({});
}

} // namespace zm::ui
