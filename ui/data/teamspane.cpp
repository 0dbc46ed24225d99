// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/directorystore.h>
#include <store/teamstore.h>
#include <ui/data/teamspane.h>
#include <ui/shell/card.h>
#include <ui/theme/mirror.h>
#include <ui/theme/wording.h>

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int widest = 900;
constexpr int highest = 720;
constexpr int rowHeight = 28;
constexpr int nameRole = Qt::UserRole; ///< of a team: as it is kept; of a person: the id
constexpr std::array rules{TeamRule::Department, TeamRule::CostCentre, TeamRule::Site,
                           TeamRule::Queue};

QString ruleText(TeamRule rule)
{
    switch (rule) {
    case TeamRule::Department:
        return TeamsPane::tr("their department");
    case TeamRule::CostCentre:
        return TeamsPane::tr("their cost centre");
    case TeamRule::Site:
        return TeamsPane::tr("their site");
    case TeamRule::Queue:
        break;
    }
    return TeamsPane::tr("the first of their queues");
}

} // namespace

TeamsPane::TeamsPane(engine::StoreReader &reader, engine::StoreWriter &writer, const Theme &theme,
                     QWidget *parent)
    : DataTab(parent)
    , m_reader(reader)
    , m_writer(writer)
    , m_theme(theme)
    , m_card(new Card(theme, this))
    , m_ruleWords(new QLabel(tr("Who is in no team by hand goes by"), m_card))
    , m_rule(new QComboBox(m_card))
    , m_note(new QLabel(m_card))
    , m_listHead(new QLabel(tr("Teams made by hand"), m_card))
    , m_list(new QListWidget(m_card))
    , m_empty(new QLabel(m_card))
    , m_new(new QPushButton(tr("New team"), m_card))
    , m_rename(new QPushButton(tr("Rename"), m_card))
    , m_remove(new QPushButton(tr("Remove"), m_card))
    , m_head(new QLabel(m_card))
    , m_search(new QLineEdit(m_card))
    , m_people(new QListWidget(m_card))
{
    for (const TeamRule rule : rules)
        m_rule->addItem(ruleText(rule));
    m_rule->setAccessibleName(m_ruleWords->text());
    m_ruleWords->setBuddy(m_rule);
    m_list->setAccessibleName(m_listHead->text());
    m_people->setAccessibleName(tr("Agents of the team"));
    m_search->setPlaceholderText(tr("Find agents by name, extension or team"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(8, 0, 8, 0);
    for (QListWidget *list : {m_list, m_people}) {
        list->setFrameShape(QFrame::NoFrame);
        list->setUniformItemSizes(true);
    }

    auto *grid = new QGridLayout(m_card);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_ruleWords);
    top->addWidget(m_rule);
    top->addStretch(1);
    grid->addLayout(top, 0, 0, 1, 2);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(0, 8, 0, 0);
    m_empty->setText(
        tr("No team yet. Agents go by the rule above, until a team made by hand takes "
           "them: a shift, a project, a floor.\n\nNew team makes one; then tick who belongs "
           "to it."));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(0, 0, 0, 12);
    grid->addWidget(m_note, 1, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_new, m_rename, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    grid->addWidget(m_listHead, 2, 0);
    grid->addLayout(buttons, 3, 0);
    grid->addWidget(m_list, 4, 0);
    grid->addWidget(m_empty, 4, 0, Qt::AlignTop);
    grid->addWidget(m_head, 2, 1);
    grid->addWidget(m_search, 3, 1);
    grid->addWidget(m_people, 4, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(4, 1);

    connect(m_rule, &QComboBox::activated, this, [this](int place) {
        Teams next = m_teams;
        next.rule = rules[size_t(place)];
        keep(next);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &TeamsPane::fillPeople);
    connect(m_list, &QListWidget::itemChanged, this, &TeamsPane::renamed);
    connect(m_people, &QListWidget::itemChanged, this, &TeamsPane::ticked);
    connect(m_new, &QPushButton::clicked, this, &TeamsPane::startNew);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (QListWidgetItem *item = m_list->currentItem())
            m_list->editItem(item);
    });
    connect(m_remove, &QPushButton::clicked, this, &TeamsPane::removeChosen);
    connect(m_search, &QLineEdit::textChanged, this, &TeamsPane::filter);
    connect(&reader, &engine::StoreReader::opened, this, &TeamsPane::refresh);
    connect(&theme, &Theme::changed, this, &TeamsPane::dress);
    fill();
    dress();
}

QString TeamsPane::title() const
{
    return tr("Teams");
}

QString TeamsPane::subtitle() const
{
    return tr("How agents are grouped on tiles, in filters and in reports");
}

QWidget *TeamsPane::firstFocus()
{
    return m_list->isHidden() ? static_cast<QWidget *>(m_new) : m_list;
}

Result<TeamsPane::Arranged> TeamsPane::arrangedIn(store::Database &db)
{
    const auto teams = store::TeamStore::load(db);
    const auto agents = store::DirectoryStore::agents(db);
    const auto queues = store::DirectoryStore::queues(db);
    if (!teams || !agents || !queues)
        return Failure(!teams ? teams.error() : !agents ? agents.error() : queues.error());
    return Arranged{*teams, *agents, firstQueues(*queues)};
}

void TeamsPane::refresh()
{
    if (m_reader.path().isEmpty())
        return;
    m_reading = true;
    m_ticket = m_reader.ask(
        [](store::Database &db, const engine::Progress &) { return arrangedIn(db); }, this,
        [this](const Result<Arranged> &arranged) {
            m_reading = false;
            if (!arranged) {
                Q_EMIT messageRaised(errorSentence(arranged.error(), m_reader.zone()),
                                     AlertLevel::Warn);
                return;
            }
            m_teams = arranged->teams;
            m_agents = arranged->agents;
            m_firstQueues = arranged->firstQueues;
            fill();
        });
}

QString TeamsPane::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(nameRole).toString() : QString();
}

void TeamsPane::fill()
{
    const QString before = chosen();
    m_filling = true;
    m_rule->setCurrentIndex(int(std::ranges::find(rules, m_teams.rule) - rules.begin()));
    m_list->clear();
    for (const QString &name : m_teams.named) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(nameRole, name);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setSizeHint({0, m_theme.px(rowHeight)});
    }
    m_list->setCurrentRow(
        m_teams.named.isEmpty() ? -1 : std::max(0, int(m_teams.named.indexOf(before))));
    m_filling = false;
    m_list->setVisible(!m_teams.named.isEmpty());
    m_empty->setVisible(m_teams.named.isEmpty());
    m_note->setText(
        m_teams.rule == TeamRule::Queue
            ? tr("A team made by hand goes before the first of their queues.")
            : tr("A team made by hand goes before the rule. Who has no %1 either goes by the first "
                 "of their queues.")
                  .arg(m_teams.rule == TeamRule::CostCentre ? tr("cost centre")
                       : m_teams.rule == TeamRule::Site     ? tr("site")
                                                            : tr("department")));
    fillPeople();
}

void TeamsPane::fillPeople()
{
    if (m_filling)
        return;
    const QString team = chosen();
    m_filling = true;
    m_people->clear();
    QList<const Agent *> people;
    for (const Agent &agent : std::as_const(m_agents))
        people.append(&agent);
    const auto isIn = [&](const Agent *agent) { return m_teams.members.value(agent->id) == team; };
    std::ranges::stable_sort(people, [&](const Agent *a, const Agent *b) {
        return isIn(a) && !isIn(b); // the store gives them by name
    });
    int members = 0;
    for (const Agent *agent : std::as_const(people)) {
        const bool in = !team.isEmpty() && isIn(agent);
        members += in ? 1 : 0;
        const QString now = m_teams.of(*agent, m_firstQueues.value(agent->id));
        QString text = agent->name.isEmpty() ? agent->email : agent->name;
        if (!agent->extension.isEmpty())
            text += u" · "_s + agent->extension;
        if (!in && !now.isEmpty())
            text += u" · "_s + now;
        auto *item = new QListWidgetItem(text, m_people);
        item->setData(nameRole, agent->id.text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setSizeHint({0, m_theme.px(rowHeight)});
        if (!team.isEmpty())
            item->setCheckState(in ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    m_head->setText(team.isEmpty() ? tr("Everybody, with the team they are in")
                                   : tr("%1: %n agents", nullptr, members).arg(team));
    m_rename->setEnabled(!team.isEmpty());
    m_remove->setEnabled(!team.isEmpty());
    filter(m_search->text());
}

void TeamsPane::filter(const QString &text)
{
    for (int i = 0; i < m_people->count(); ++i)
        m_people->item(i)->setHidden(
            !m_people->item(i)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

void TeamsPane::startNew()
{
    Teams next = m_teams;
    QString name = tr("New team");
    for (int number = 2; next.has(name); ++number)
        name = tr("New team %1").arg(number);
    next.add(name);
    keep(next);
    m_list->setCurrentRow(int(m_teams.named.indexOf(name)));
    m_list->setFocus();
    m_list->editItem(m_list->currentItem());
}

void TeamsPane::removeChosen()
{
    Teams next = m_teams;
    next.remove(chosen());
    keep(next);
}

void TeamsPane::renamed(QListWidgetItem *item)
{
    if (m_filling)
        return;
    const QString before = item->data(nameRole).toString();
    const QString name = item->text().trimmed();
    if (name.compare(before, Qt::CaseInsensitive) != 0 && m_teams.has(name))
        Q_EMIT messageRaised(tr("There is a team “%1” already.").arg(name), AlertLevel::Warn);
    // Later: the editor that told this is still at its row.
    QMetaObject::invokeMethod(
        this,
        [this, before, name] {
            Teams next = m_teams;
            next.rename(before, name);
            if (next != m_teams)
                keep(next);
            fill(); // a name that was refused gives way to the one before
            m_list->setCurrentRow(
                int(m_teams.named.indexOf(m_teams.named.contains(name) ? name : before)));
        },
        Qt::QueuedConnection);
}

void TeamsPane::ticked(QListWidgetItem *item)
{
    const QString team = chosen();
    if (m_filling || team.isEmpty())
        return;
    const AgentId agent(item->data(nameRole).toString());
    Teams next = m_teams;
    if (item->checkState() == Qt::Checked)
        next.members.insert(agent, team);
    else
        next.members.remove(agent);
    keep(next); // the list stays as it is: who ticks several in a row finds them where they were
}

void TeamsPane::keep(const Teams &teams)
{
    const bool sameNames = teams.named == m_teams.named && teams.rule == m_teams.rule;
    m_teams = teams;
    if (sameNames) {
        const auto members = std::ranges::count(m_teams.members, chosen());
        m_head->setText(tr("%1: %n agents", nullptr, int(members)).arg(chosen()));
    } else {
        fill();
    }
    m_writer.change(
        [teams](store::Database &db) { return store::TeamStore::save(db, teams); }, this,
        [this](const Result<> &kept) {
            if (kept)
                return;
            Q_EMIT messageRaised(errorSentence(kept.error(), m_reader.zone()), AlertLevel::Warn);
            refresh();
        });
}

void TeamsPane::dress()
{
    QPalette strong = m_theme.palette();
    strong.setColor(QPalette::WindowText, m_theme.tokens().text1);
    QPalette quiet = m_theme.palette();
    quiet.setColor(QPalette::WindowText, m_theme.tokens().text2);
    for (QLabel *head : {m_listHead, m_head}) {
        head->setFont(m_theme.font(TypeRole::Title));
        head->setPalette(strong);
    }
    m_ruleWords->setFont(m_theme.font(TypeRole::Body));
    m_ruleWords->setPalette(strong);
    for (QLabel *words : {m_note, m_empty}) {
        words->setFont(m_theme.font(words == m_note ? TypeRole::Label : TypeRole::Body));
        words->setPalette(quiet);
    }
    const QList<QWidget *> fields{m_rule, m_new, m_rename, m_remove, m_search, m_list, m_people};
    for (QWidget *field : fields)
        field->setFont(m_theme.font(TypeRole::Body));
    for (QWidget *field : QList<QWidget *>{m_rule, m_new, m_rename, m_remove, m_search})
        field->setMinimumHeight(m_theme.px(32));
}

void TeamsPane::resizeEvent(QResizeEvent *)
{
    placeForReader(*m_card, {0, 0, std::min(width(), m_theme.px(widest)),
                             std::min(height(), m_theme.px(highest))});
}

} // namespace zm::ui
