// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the filter row open.
#include "filterwords.h"

#include <ui/models/localformat.h>
#include <ui/reports/filterbar.h>
#include <ui/reports/rangepopup.h>
#include <ui/reports/reportwords.h>

#include <QActionGroup>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

/// One of several that exclude each other.
QAction *choice(QMenu &menu, const QString &text, bool chosen, const std::function<void()> &run,
                QActionGroup *group = nullptr)
{
    if (!group)
        group = menu.findChild<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly);
    if (!group)
        group = new QActionGroup(&menu);
    auto *action = menu.addAction(text);
    action->setCheckable(true);
    group->addAction(action);
    action->setChecked(chosen);
    QObject::connect(action, &QAction::triggered, &menu, run);
    return action;
}

} // namespace

QString intervalWord(Interval interval)
{
    switch (interval) {
    case Interval::Quarter:
        return FilterBar::tr("15 min");
    case Interval::HalfHour:
        return FilterBar::tr("30 min");
    case Interval::Hour:
        return FilterBar::tr("1 h");
    case Interval::Day:
        return FilterBar::tr("day");
    case Interval::Week:
        return FilterBar::tr("week");
    case Interval::Month:
        return FilterBar::tr("month");
    }
    return {};
}

QString directionWord(std::optional<CallDirection> direction)
{
    if (!direction)
        return FilterBar::tr("all");
    switch (*direction) {
    case CallDirection::Inbound:
        return FilterBar::tr("inbound");
    case CallDirection::Outbound:
        return FilterBar::tr("outbound");
    case CallDirection::Internal:
        return FilterBar::tr("internal");
    }
    return {};
}

QString weekdaysWord(quint8 days)
{
    if (days == ReportQuery::everyWeekday)
        return FilterBar::tr("all");
    if (days == 0x1f)
        return FilterBar::tr("Mon – Fri");
    if (days == 0x60)
        return FilterBar::tr("Sat, Sun");
    QStringList words;
    for (const int day : weekdaysInOrder()) {
        if (days & (1u << (day - 1)))
            words.append(weekdayWord(day));
    }
    return words.join(u", "_s);
}

QString hoursWord(int from, int to)
{
    return from == 0 && to == 24
               ? FilterBar::tr("all day")
               : u"%1 – %2"_s.arg(from, 2, 10, QChar(u'0')).arg(to, 2, 10, QChar(u'0'));
}

void FilterBar::openReports()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QList<ReportGroup> groups = reportGroups();
    for (const ReportGroup &group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const QString &report : group.reports) {
            choice(*menu, reportTitle(report), report == m_query.report, [this, report] {
                chooseReport(report);
            })->setToolTip(reportPurpose(report));
        }
    }
    menu->popup(under(*m_report));
}

void FilterBar::openRanges()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < int(RangePreset::Free); ++i) {
        const auto preset = RangePreset(i);
        choice(*menu, rangeWord(preset), preset == m_query.range.preset,
               [this, preset] { chooseRange(preset); });
        if (preset == RangePreset::Yesterday || preset == RangePreset::LastWeek
            || preset == RangePreset::LastQuarter)
            menu->addSeparator();
    }
    menu->addSeparator();
    choice(*menu, rangeWord(RangePreset::Free), m_query.range.preset == RangePreset::Free, [this] {
        m_free->offer(spanOf(m_query.range, m_now, m_zone), m_zone);
        m_free->openUnder(*m_range);
    });
    menu->popup(under(*m_range));
}

void FilterBar::openIntervals()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Interval interval : {Interval::Quarter, Interval::HalfHour, Interval::Hour,
                                    Interval::Day, Interval::Week, Interval::Month}) {
        choice(*menu, intervalWord(interval), interval == m_query.interval, [this, interval] {
            change([&](ReportQuery &query) { query.interval = interval; });
        });
    }
    menu->popup(under(*m_interval));
}

void FilterBar::openPick(FilterButton &button, const QList<PickPopup::Item> &items,
                         const QStringList &chosen,
                         const std::function<void(const QStringList &)> &take)
{
    m_take = take;
    m_pick->offer(items, chosen);
    m_pick->openUnder(button);
}

void FilterBar::openTogether()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const bool together : {true, false}) {
        choice(*menu, together ? tr("All chosen queues together") : tr("A row for each queue"),
               together == m_query.together, [this, together] {
                   change([&](ReportQuery &query) { query.together = together; });
               });
    }
    menu->popup(under(*m_together));
}

void FilterBar::openQueues()
{
    openPick(*m_queues, m_queueItems, m_query.queues, [this](const QStringList &keys) {
        change([&](ReportQuery &query) { query.queues = keys; });
    });
}

void FilterBar::openAgents()
{
    openPick(*m_agents, m_agentItems, m_query.agents, [this](const QStringList &keys) {
        change([&](ReportQuery &query) { query.agents = keys; });
    });
}

void FilterBar::openTeams()
{
    openPick(*m_teams, m_teamItems, m_query.teams, [this](const QStringList &keys) {
        change([&](ReportQuery &query) { query.teams = keys; });
    });
}

void FilterBar::openSites()
{
    openPick(*m_sites, m_siteItems, m_query.sites, [this](const QStringList &keys) {
        change([&](ReportQuery &query) { query.sites = keys; });
    });
}

void FilterBar::openDirections()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const std::optional<CallDirection> direction :
         {std::optional<CallDirection>(), std::optional(CallDirection::Inbound),
          std::optional(CallDirection::Outbound), std::optional(CallDirection::Internal)}) {
        choice(*menu, directionWord(direction), direction == m_query.direction, [this, direction] {
            change([&](ReportQuery &query) { query.direction = direction; });
        });
    }
    menu->popup(under(*m_direction));
}

void FilterBar::openWeekdays()
{
    QList<PickPopup::Item> days;
    QStringList chosen;
    for (const int day : weekdaysInOrder()) {
        days.append({QString::number(day), weekdayWord(day, true), {}});
        if (m_query.weekdays & (1u << (day - 1)))
            chosen.append(QString::number(day));
    }
    openPick(*m_weekdays, days, chosen, [this](const QStringList &keys) {
        quint8 mask = 0;
        for (const QString &key : keys)
            mask |= quint8(1u << (key.toInt() - 1));
        change(
            [&](ReportQuery &query) { query.weekdays = mask ? mask : ReportQuery::everyWeekday; });
    });
}

void FilterBar::openHours()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](int from, int to) {
        choice(*menu, hoursWord(from, to), from == m_query.hourFrom && to == m_query.hourTo,
               [this, from, to] {
                   change([&](ReportQuery &query) {
                       query.hourFrom = from;
                       query.hourTo = to;
                   });
               });
    };
    offer(0, 24);
    for (const auto &[from, to] : {std::pair(9, 17), {8, 18}, {7, 19}, {8, 12}, {12, 18}})
        offer(from, to);
    menu->addSeparator();
    QMenu *begin = menu->addMenu(tr("From"));
    QMenu *end = menu->addMenu(tr("Until"));
    for (int hour = 0; hour < 24; ++hour) {
        choice(*begin, u"%1:00"_s.arg(hour, 2, 10, QChar(u'0')), hour == m_query.hourFrom,
               [this, hour] {
                   change([&](ReportQuery &query) {
                       query.hourFrom = hour;
                       query.hourTo = std::max(query.hourTo, hour + 1);
                   });
               });
        choice(*end, u"%1:00"_s.arg(hour + 1, 2, 10, QChar(u'0')), hour + 1 == m_query.hourTo,
               [this, hour] {
                   change([&](ReportQuery &query) {
                       query.hourTo = hour + 1;
                       query.hourFrom = std::min(query.hourFrom, hour);
                   });
               });
    }
    menu->popup(under(*m_hours));
}

void FilterBar::openGoal()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Seconds and rule are chosen each for itself.
    auto *own = new QActionGroup(menu);
    auto *targets = new QActionGroup(menu);
    auto *rules = new QActionGroup(menu);
    choice(
        *menu, tr("Each queue’s own goal and rule"), !m_query.slTarget && !m_query.slRule,
        [this] {
            change([](ReportQuery &query) {
                query.slTarget.reset();
                query.slRule.reset();
            });
        },
        own);
    menu->addSeparator();
    for (const int target : {10, 15, 20, 30, 45, 60, 90, 120}) {
        choice(
            *menu, tr("within %1 s").arg(target), m_query.slTarget == target,
            [this, target] { change([&](ReportQuery &query) { query.slTarget = target; }); },
            targets);
    }
    menu->addSeparator();
    for (int i = 0; i <= int(SlRule::F); ++i) {
        const auto rule = SlRule(i);
        choice(
            *menu, tr("Rule %1: %2").arg(nameOf(rule), formulaOf(rule)), m_query.slRule == rule,
            [this, rule] { change([&](ReportQuery &query) { query.slRule = rule; }); }, rules);
    }
    menu->popup(under(*m_goal));
}

void FilterBar::openShort()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    choice(*menu, tr("Each queue’s own limit"), !m_query.shortAbandon,
           [this] { change([](ReportQuery &query) { query.shortAbandon.reset(); }); });
    menu->addSeparator();
    for (const int limit : {0, 3, 5, 10, 15, 20}) {
        choice(*menu, limit ? tr("%1 s").arg(limit) : tr("none are short"),
               m_query.shortAbandon == limit,
               [this, limit] { change([&](ReportQuery &query) { query.shortAbandon = limit; }); });
    }
    menu->popup(under(*m_short));
}

} // namespace zm::ui
