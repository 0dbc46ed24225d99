// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/data/datapage.h>
#include <ui/data/privacypane.h>
#include <ui/data/schedulepane.h>
#include <ui/data/sqlpane.h>
#include <ui/data/teamspane.h>
#include <ui/shell/pagestack.h>
#include <ui/theme/mirror.h>

#include <QAction>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int bottomMargin = 24;
constexpr int wordsHeight = 32;
constexpr int gap = 12;
const QString tabKey = u"data/tab"_s;

} // namespace

DataPage::DataPage(engine::StoreReader &reader, engine::StoreWriter &writer,
                   const BoardMirror &mirror, const Theme &theme, const Clock &clock,
                   QWidget *parent)
    : PageWidget(parent)
    , m_theme(theme)
    , m_stack(new PageStack(this))
    , m_sql(new SqlPane(reader, theme))
    , m_schedule(new SchedulePane(reader, writer, mirror, theme, clock))
    , m_privacy(new PrivacyPane(reader, writer, theme, clock))
    , m_teams(new TeamsPane(reader, writer, theme))
{
    addTab(m_sql);
    addTab(m_schedule);
    addTab(m_teams);
    addTab(m_privacy);
    connect(m_privacy, &PrivacyPane::maskingChanged, this, &DataPage::maskingChanged);
    addCommand(tr("Ask the question"), QKeySequence(Qt::CTRL | Qt::Key_Return), m_sql,
               &SqlPane::run);
    addCommand(tr("Stop the question"), Qt::Key_Escape, m_sql, &SqlPane::stop);
    addCommand(tr("Choose an example question"), {}, m_sql, &SqlPane::openExamples);
    addCommand(tr("Choose an earlier question"), {}, m_sql, &SqlPane::openHistory);
    addCommand(tr("Copy the answer"), {}, m_sql, &SqlPane::copy);
    addCommand(tr("New scheduled export"), {}, m_schedule, &SchedulePane::startNew);
    addCommand(tr("New team"), {}, m_teams, &TeamsPane::startNew);
    addCommand(tr("Write the scheduled export now"), {}, m_schedule, &SchedulePane::runChosen);
    connect(&theme, &Theme::changed, this, &DataPage::dress);
    showTab(m_sql->key());
    dress();
}

void DataPage::addTab(DataTab *tab)
{
    m_stack->addWidget(tab);
    m_tabs.append(tab);
    auto *word = new QPushButton(tab->title(), this);
    word->setCheckable(true);
    setButtonRole(*word, ButtonRole::Quiet);
    m_words.append(word);
    connect(word, &QPushButton::clicked, this, [this, tab] {
        showTab(tab->key());
        tab->firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    connect(tab, &DataTab::messageRaised, this, &PageWidget::messageRaised);
}

template <class Tab>
void DataPage::addCommand(const QString &text, const QKeySequence &key, Tab *tab,
                          void (Tab::*run)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, tab, run] {
        showTab(tab->key());
        (tab->*run)();
    });
    addAction(action);
}

bool DataPage::showTab(const QString &key)
{
    const auto found = std::ranges::find(m_tabs, key, &DataTab::key);
    if (found == m_tabs.end())
        return false;
    m_stack->setCurrentWidget(*found);
    for (qsizetype i = 0; i < m_tabs.size(); ++i)
        m_words[i]->setChecked(m_tabs[i] == *found);
    if (m_settings)
        m_settings->setValue(tabKey, key);
    if (isInView())
        (*found)->refresh();
    Q_EMIT headChanged();
    return true;
}

DataTab &DataPage::tab() const
{
    return *m_tabs[m_stack->currentIndex()];
}

QString DataPage::title() const
{
    return tr("Your data");
}

QString DataPage::subtitle() const
{
    return tab().subtitle();
}

bool DataPage::isBusy() const
{
    return std::ranges::any_of(m_tabs, &DataTab::isBusy);
}

QWidget *DataPage::firstFocus()
{
    return tab().firstFocus();
}

void DataPage::remember(QSettings &settings)
{
    showTab(settings.value(tabKey).toString());
    m_settings = &settings;
    for (DataTab *each : std::as_const(m_tabs))
        each->remember(settings);
}

void DataPage::setZone(const QTimeZone &zone)
{
    m_schedule->setZone(zone);
}

void DataPage::setNumbersMasked(bool masked)
{
    for (DataTab *each : std::as_const(m_tabs))
        each->setNumbersMasked(masked);
}

void DataPage::viewChanged()
{
    if (isInView())
        tab().refresh();
}

void DataPage::dress()
{
    for (QAbstractButton *word : std::as_const(m_words))
        word->setFont(m_theme.font(TypeRole::BodyStrong));
}

void DataPage::resizeEvent(QResizeEvent *)
{
    const auto px = [this](int design) { return m_theme.px(design); };
    const QRect inside =
        rect().adjusted(px(sideMargin), px(topMargin), -px(sideMargin), -px(bottomMargin));
    int left = inside.left();
    for (QAbstractButton *word : std::as_const(m_words)) {
        const int wide = word->sizeHint().width() + px(8);
        placeForReader(*word, {left, inside.top(), wide, px(wordsHeight)});
        left += wide + px(4);
    }
    placeForReader(*m_stack, inside.adjusted(0, px(wordsHeight + gap), 0, 0));
}

} // namespace zm::ui
