// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/setup/accountpanel.h>
#include <ui/setup/copybutton.h>
#include <ui/setup/credentialform.h>
#include <ui/setup/networkpanel.h>
#include <ui/setup/paragraph.h>
#include <ui/setup/receiverpanel.h>
#include <ui/setup/requirementlist.h>
#include <ui/setup/setuppage.h>
#include <ui/setup/statuscard.h>
#include <ui/setup/stepguide.h>
#include <ui/setup/steplist.h>
#include <ui/setup/welcomepanel.h>

#include <QAction>
#include <QHBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <setup/requirements.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

enum CardIndex { TokenCard, SubscriptionCard, ScopesCard, EventsCard };
constexpr int walkFace = 0;

QString asText(const QList<setup::CheckLine> &lines)
{
    QString text;
    for (const setup::CheckLine &line : lines) {
        text += line.title + u": "_s + line.finding;
        if (!line.wayOn.isEmpty())
            text += u' ' + line.wayOn;
        text += u'\n';
    }
    return text;
}

} // namespace

SetupPage::SetupPage(const Theme &theme, QWidget *parent)
    : PageWidget(parent)
    , m_theme(theme)
    , m_zone(QTimeZone::systemTimeZone())
    , m_faces(new QStackedLayout(this))
    , m_welcome(new WelcomePanel(theme))
    , m_list(new StepList(theme))
    , m_stack(new QStackedWidget)
    , m_keptWhere(new Paragraph(theme, TypeRole::Body, Paragraph::Shade::Normal))
    , m_copyAll(new CopyButton(theme, tr("Copy as text"), {}))
    , m_receiver(new ReceiverPanel(theme))
    , m_network(new NetworkPanel(theme))
    , m_accounts(new AccountPanel(theme))
    , m_forget(new QPushButton(tr("Sign out")))
    , m_demo(new QPushButton(tr("Look around with demo data")))
{
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
        m_stack->addWidget(guide);
        if (CredentialForm *form = guide->form()) {
            connect(form, &CredentialForm::edited, this, [this] {
                m_trouble.clear();
                updateFoot();
            });
            connect(form, &CredentialForm::confirmed, this, [this] { m_next->click(); });
        }
    }
    m_stack->addWidget(makeLists());
    for (SettingsPanel *panel :
         {static_cast<SettingsPanel *>(m_receiver), static_cast<SettingsPanel *>(m_network),
          static_cast<SettingsPanel *>(m_accounts)})
        m_stack->addWidget(panel);

    auto *right = new QVBoxLayout;
    right->setSpacing(theme.px(12));
    right->addLayout(cards);
    right->addWidget(m_stack, 1);
    right->addWidget(makeFoot());

    auto *walk = new QWidget;
    auto *row = new QHBoxLayout(walk);
    row->setContentsMargins(sideMargin, topMargin, sideMargin, 16);
    row->setSpacing(theme.px(16));
    row->addLayout(left);
    row->addLayout(right, 1);
    m_faces->addWidget(walk);
    m_faces->addWidget(m_welcome);
    connect(&m_welcome->connecting(), &QPushButton::clicked, this, [this] {
        m_faces->setCurrentIndex(walkFace);
        m_list->setFocus();
    });
    connect(&m_welcome->demo(), &QPushButton::clicked, this, &SetupPage::demoRequested);

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

QWidget *SetupPage::makeLists()
{
    m_lists = new QWidget;
    auto *row = new QHBoxLayout(m_lists);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(12));
    const auto column = [&](const QString &title, const QString &note, const QStringList &names,
                            RequirementList *list) {
        auto *card = new Card(m_theme);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(m_theme.px(20), m_theme.px(14), m_theme.px(12), m_theme.px(14));
        inside->setSpacing(m_theme.px(8));
        auto *head = new QHBoxLayout;
        head->addWidget(new Paragraph(m_theme, TypeRole::Title, Paragraph::Shade::Strong, title),
                        1);
        head->addWidget(
            new CopyButton(m_theme, tr("Copy all %1").arg(names.size()), names.join(u'\n')));
        inside->addLayout(head);
        inside->addWidget(new Paragraph(m_theme, TypeRole::Body, Paragraph::Shade::Quiet, note));
        inside->addWidget(list, 1);
        row->addWidget(card, 1);
        connect(list, &RequirementList::copied, this, [this](const QString &name) {
            Q_EMIT messageRaised(tr("%1 is on the clipboard.").arg(name), AlertLevel::None);
        });
    };
    m_scopes = new RequirementList(m_theme, tr("Scopes"));
    column(tr("Scopes"), tr("Read from the token itself, so a tick here is proof."),
           setup::recommendedScopes(), m_scopes);
    m_events = new RequirementList(m_theme, tr("Events"));
    column(tr("Events"), tr("First seen, first ticked. Nothing to press."),
           setup::recommendedEvents(), m_events);
    return m_lists;
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
        if (draft() != m_kept)
            Q_EMIT saveRequested(draft());
        else if (m_list->current() + 1 < m_steps.size())
            m_list->choose(m_list->current() + 1);
        else
            Q_EMIT agentsRequested();
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
    m_faces->setCurrentIndex(walkFace);
    m_stack->setCurrentWidget(&panel);
    updateFoot();
}

void SetupPage::setLines(const QList<setup::CheckLine> &lines)
{
    m_lines = lines;
    m_copyAll->setCopied(asText(lines));
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
    m_faces->setCurrentIndex(walkFace);
    const auto guide = std::ranges::find(m_guides, step(), &StepGuide::step);
    m_stack->setCurrentWidget(guide == m_guides.cend() ? m_lists : static_cast<QWidget *>(*guide));
    updateFoot();
}

QString SetupPage::wordsOfScopes(const setup::Tally &scopes) const
{
    if (!scopes.asked)
        return tr("Not asked yet: the token tells.\n%1 needed, %2 optional.")
            .arg(scopes.needed)
            .arg(scopes.optional);
    const QString needed = tr("%1 of %2 needed.").arg(scopes.proved).arg(scopes.needed);
    const QString optional = tr("%1 of %2 optional.").arg(scopes.extra).arg(scopes.optional);
    if (scopes.missing == 0)
        return needed + u'\n' + optional;
    return needed + u' '
           + tr("%n missing.", nullptr, scopes.missing)
                 .replace(u"%n"_s, QString::number(scopes.missing))
           + u'\n' + optional;
}

QString SetupPage::wordsOfEvents(const setup::Tally &events) const
{
    if (events.isWhole())
        return tr("All %1 seen.").arg(events.needed);
    if (events.proved == 0)
        return tr("None seen yet.\nA test call shows the first.");
    return tr("%1 of %2 seen.").arg(events.proved).arg(events.needed) + u'\n'
           + tr("A test call shows the rest.");
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
        m_cards[TokenCard]->tell(token.state,
                                 token.finding.isEmpty() ? tr("Asking Zoom …") : token.finding);
    const setup::CheckLine stream = setup::lineOf(m_lines, "websocket"_L1);
    m_cards[SubscriptionCard]->tell(stream.state, stream.finding);
    const setup::Tally scopes = setup::tallyOfScopes(m_lines);
    m_cards[ScopesCard]->tell(scopes.missing > 0 ? setup::CheckState::Missing
                              : scopes.isWhole() ? setup::CheckState::Ok
                                                 : setup::CheckState::Open,
                              wordsOfScopes(scopes));
    const setup::Tally events = setup::tallyOfEvents(m_lines);
    m_cards[EventsCard]->tell(events.isWhole() ? setup::CheckState::Ok : setup::CheckState::Open,
                              wordsOfEvents(events));

    QList<RequirementList::Row> scopeRows;
    for (const setup::ScopeRequirement &scope : setup::scopeRequirements()) {
        const QString id = u"scope/"_s + scope.id;
        const auto line = std::ranges::find(m_lines, id, &setup::CheckLine::id);
        if (line == m_lines.cend())
            continue;
        // What could not be tried is told like what is missing; notes are for who looks closer.
        const bool tellsMore = line->state == setup::CheckState::Missing
                               || (line->state != setup::CheckState::Note
                                   && scope.need != setup::Need::Retired && !line->wayOn.isEmpty());
        scopeRows.append({*line, scope.brief, tellsMore});
    }
    if (const setup::CheckLine writing = setup::lineOf(m_lines, "write_scopes"_L1);
        writing.state == setup::CheckState::Note)
        scopeRows.prepend({writing, {}, true});
    m_scopes->setRows(scopeRows);
    QList<RequirementList::Row> eventRows;
    const QLocale locale;
    for (const setup::EventRequirement &event : setup::eventRequirements()) {
        const QString id = u"event/"_s + event.type;
        const auto line = std::ranges::find(m_lines, id, &setup::CheckLine::id);
        if (line == m_lines.cend())
            continue;
        QString aside = event.need == setup::Need::Needed ? event.trial : tr("optional");
        if (event.need == setup::Need::Retired)
            aside = tr("optional, Zoom ends it");
        if (line->at)
            aside = tr("since %1")
                        .arg(locale.toString(toDateTime(*line->at, m_zone).date(),
                                             QLocale::ShortFormat));
        eventRows.append({*line, aside, line->state == setup::CheckState::Missing});
    }
    m_events->setRows(eventRows);
    updateFoot();
    Q_EMIT headChanged();
}

/// The cards above say what is wrong with token and stream; here stands what to do.
QString SetupPage::wayOnFromTrouble() const
{
    if (!m_kept.canSignIn())
        return {};
    const setup::CheckLine clock = setup::lineOf(m_lines, "clock"_L1);
    if (clock.state == setup::CheckState::Missing)
        return clock.finding + u' ' + clock.wayOn;
    for (const auto id : {"token"_L1, "websocket"_L1}) {
        const setup::CheckLine line = setup::lineOf(m_lines, id);
        if (line.state == setup::CheckState::Missing)
            return line.wayOn;
    }
    return {};
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
    m_next->setEnabled(!m_saving);
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
    else if (const QString wayOn = wayOnFromTrouble(); !wayOn.isEmpty())
        m_foot->setText(wayOn);
    else if (m_kept.canSignIn())
        m_foot->setText(tr("You can start now. What is missing fills in by itself."));
    else
        m_foot->setText({});
}

} // namespace zm::ui
