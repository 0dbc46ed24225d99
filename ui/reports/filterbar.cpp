// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterwords.h"

#include <ui/reports/filterbar.h>
#include <ui/reports/pickitems.h>
#include <ui/reports/rangepopup.h>
#include <ui/reports/reportwords.h>
#include <ui/theme/mirror.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int gap = 8;
constexpr int controlHeight = 32;

/// "All 6 queues", "Billing", "3 of 6 queues".
QString choiceWord(const QList<PickPopup::Item> &items, const QStringList &chosen,
                   const QString &all, const QString &some)
{
    if (chosen.isEmpty())
        return items.isEmpty() ? all : all + u" "_s + QString::number(items.size());
    if (chosen.size() == 1) {
        const auto found = std::ranges::find(items, chosen.first(), &PickPopup::Item::key);
        return found == items.cend() ? chosen.first() : found->text;
    }
    return some.arg(chosen.size()).arg(std::max(items.size(), chosen.size()));
}

} // namespace

FilterBar::FilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_zone(QTimeZone::utc())
    , m_report(button({}, &FilterBar::openReports))
    , m_range(button({}, &FilterBar::openRanges))
    , m_interval(button(tr("Every"), &FilterBar::openIntervals))
    , m_together(button(tr("Rows"), &FilterBar::openTogether))
    , m_queues(button(tr("Queues"), &FilterBar::openQueues))
    , m_agents(button(tr("Agents"), &FilterBar::openAgents))
    , m_teams(button(tr("Teams"), &FilterBar::openTeams))
    , m_sites(button(tr("Sites"), &FilterBar::openSites))
    , m_direction(button(tr("Direction"), &FilterBar::openDirections))
    , m_weekdays(button(tr("Weekdays"), &FilterBar::openWeekdays))
    , m_hours(button(tr("Hours"), &FilterBar::openHours))
    , m_goal(button(tr("Answer goal"), &FilterBar::openGoal))
    , m_short(button(tr("Short below"), &FilterBar::openShort))
    , m_pick(new PickPopup(theme, this))
    , m_free(new RangePopup(theme, this))
{
    m_report->setIcon(IconId::Reports);
    m_report->setObjectName("reportChoice"_L1);
    m_range->setObjectName("rangeChoice"_L1);
    m_queues->setObjectName("queueChoice"_L1);
    m_agents->setObjectName("agentChoice"_L1);
    m_teams->setObjectName("teamChoice"_L1);
    m_sites->setObjectName("siteChoice"_L1);
    m_pick->hide();
    m_free->hide();
    connect(m_pick, &PickPopup::picked, this, [this](const QStringList &keys) {
        if (m_take)
            m_take(keys);
    });
    connect(m_free, &RangePopup::picked, this, [this](const ReportSpan &span) {
        change([&](ReportQuery &query) { query.range = {RangePreset::Free, span.from, span.to}; });
    });
    describe();
}

FilterBar::~FilterBar() = default;

FilterButton *FilterBar::button(const QString &label, void (FilterBar::*open)())
{
    auto *made = new FilterButton(m_theme, label, this);
    connect(made, &QAbstractButton::clicked, this, open);
    return made;
}

void FilterBar::addTool(FilterButton *button)
{
    button->setParent(this);
    m_tools.append(button);
    place(width(), true);
}

void FilterBar::change(const std::function<void(ReportQuery &)> &edit)
{
    ReportQuery query = m_query;
    edit(query);
    if (query == m_query)
        return;
    setQuery(query);
    Q_EMIT queryChanged(m_query);
}

void FilterBar::setQuery(const ReportQuery &query)
{
    m_query = query;
    describe();
}

void FilterBar::setMoment(Instant now, const QTimeZone &zone)
{
    m_now = now;
    m_zone = zone;
    describe();
}

void FilterBar::setQueues(const QList<PickPopup::Item> &queues)
{
    m_queueItems = queues;
    describe();
}

void FilterBar::setAgents(const QList<PickPopup::Item> &agents)
{
    m_agentItems = agents;
    describe();
}

void FilterBar::setGroups(const engine::Groups &groups)
{
    m_teamItems = nameItems(groups.teams);
    m_siteItems = nameItems(groups.sites);
    describe();
}

void FilterBar::describe()
{
    const ReportFilters filters = filtersOf(m_query.report);
    m_report->setValue(reportTitle(m_query.report));
    m_report->setToolTip(reportPurpose(m_query.report));
    const RangePreset preset = m_query.range.preset;
    const QString days = spanText(spanOf(m_query.range, m_now, m_zone), m_zone);
    m_range->setValue(preset == RangePreset::Free ? days : rangeWord(preset) + u" · "_s + days);
    m_interval->setValue(intervalWord(m_query.interval));
    m_together->setValue(m_query.together ? tr("queues together") : tr("each queue"));
    m_queues->setValue(choiceWord(m_queueItems, m_query.queues, tr("all"), tr("%1 of %2")));
    m_agents->setValue(choiceWord(m_agentItems, m_query.agents, tr("all"), tr("%1 of %2")));
    m_teams->setValue(choiceWord(m_teamItems, m_query.teams, tr("all"), tr("%1 of %2")));
    m_sites->setValue(choiceWord(m_siteItems, m_query.sites, tr("all"), tr("%1 of %2")));
    m_direction->setValue(directionWord(m_query.direction));
    m_weekdays->setValue(weekdaysWord(m_query.weekdays));
    m_hours->setValue(hoursWord(m_query.hourFrom, m_query.hourTo));
    const QString target = m_query.slTarget ? tr("%1 s").arg(*m_query.slTarget) : tr("as set");
    m_goal->setValue(m_query.slRule ? target + u", "_s + tr("rule %1").arg(nameOf(*m_query.slRule))
                                    : target);
    m_short->setValue(m_query.shortAbandon ? tr("%1 s").arg(*m_query.shortAbandon) : tr("as set"));
    m_queues->setNarrowing(!m_query.queues.isEmpty());
    m_agents->setNarrowing(!m_query.agents.isEmpty());
    m_teams->setNarrowing(!m_query.teams.isEmpty());
    m_sites->setNarrowing(!m_query.sites.isEmpty());
    m_direction->setNarrowing(m_query.direction.has_value());
    m_weekdays->setNarrowing(m_query.weekdays != ReportQuery::everyWeekday);
    m_hours->setNarrowing(m_query.hourFrom > 0 || m_query.hourTo < 24);
    m_interval->setVisible(filters.interval);
    m_together->setVisible(filters.together);
    m_queues->setVisible(filters.queues);
    m_agents->setVisible(filters.agents);
    m_teams->setVisible(filters.agents && (m_teamItems.size() > 1 || m_teams->isNarrowing()));
    m_sites->setVisible(m_siteItems.size() > 1 || m_sites->isNarrowing());
    m_direction->setVisible(filters.direction);
    m_weekdays->setVisible(filters.days && preset != RangePreset::SameWeekdays);
    m_hours->setVisible(filters.days);
    m_goal->setVisible(filters.rules);
    m_short->setVisible(filters.rules);
    place(width(), true);
    updateGeometry();
}

QList<FilterButton *> FilterBar::shown() const
{
    QList<FilterButton *> buttons;
    for (FilterButton *button :
         {m_report, m_range, m_interval, m_together, m_queues, m_agents, m_teams, m_sites,
          m_direction, m_weekdays, m_hours, m_goal, m_short}) {
        if (!button->isHidden())
            buttons.append(button);
    }
    return buttons;
}

int FilterBar::place(int width, bool move) const
{
    const int space = m_theme.px(gap);
    const int row = m_theme.px(controlHeight);
    int right = width;
    for (auto it = m_tools.crbegin(); it != m_tools.crend(); ++it) {
        if ((*it)->isHidden())
            continue;
        const QSize size = (*it)->sizeHint();
        right -= size.width();
        if (move)
            placeForReader(**it, {right, 0, size.width(), row});
        right -= space;
    }
    int x = 0, y = 0;
    for (FilterButton *button : shown()) {
        const QSize size = button->sizeHint();
        const int room = y == 0 ? right - space : width;
        if (x > 0 && x + size.width() > room) {
            x = 0;
            y += row + space;
        }
        if (move)
            placeForReader(*button, {x, y, std::min(size.width(), width), row});
        x += size.width() + space;
    }
    return y + row;
}

int FilterBar::heightForWidth(int width) const
{
    return place(width, false);
}

void FilterBar::resizeEvent(QResizeEvent *)
{
    place(width(), true);
}

QString FilterBar::narrowed() const
{
    QString words;
    for (const FilterButton *button : shown()) {
        if (button->isNarrowing())
            words += u" · "_s + button->accessibleName();
    }
    return words;
}

QPoint FilterBar::under(const QWidget &button) const
{
    return button.mapToGlobal(QPoint(0, button.height() + m_theme.px(4)));
}

void FilterBar::chooseReport(const QString &report)
{
    change([&](ReportQuery &query) { query.report = report; });
}

void FilterBar::chooseRange(RangePreset preset)
{
    change([&](ReportQuery &query) { query.range = {preset, {}, {}}; });
}

} // namespace zm::ui
