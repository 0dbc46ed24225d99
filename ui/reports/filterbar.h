// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <engine/narrowing.h>
#include <ui/reports/filterbutton.h>
#include <ui/reports/pickpopup.h>
#include <ui/reports/reportquery.h>

#include <QMenu>
#include <QWidget>

#include <functional>

namespace zm::ui {

class RangePopup;

/// The row of choices above a report: which one, when, whose calls, by which rules. Offers only
/// what means something to the report. Breaks into two rows where one is too short. GUI thread.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    FilterBar(const Theme &theme, QWidget *parent);
    ~FilterBar() override;

    void setQuery(const ReportQuery &query);
    const ReportQuery &query() const { return m_query; }
    void setMoment(Instant now, const QTimeZone &zone);
    void setQueues(const QList<PickPopup::Item> &queues);
    void setAgents(const QList<PickPopup::Item> &agents);
    /// Offered where there is more than one to choose from.
    void setGroups(const engine::Groups &groups);
    /// A button at the right end of the first row.
    void addTool(FilterButton *button);
    FilterButton &reportButton() { return *m_report; }
    /// What narrows the report, as " · Queues: Billing · Weekdays: Mon – Fri"; empty when nothing.
    QString narrowed() const;
    QPoint under(const QWidget &button) const;

    /// For the palette and tests: what the buttons' lists offer.
    void chooseReport(const QString &report);
    void chooseRange(RangePreset preset);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void queryChanged(const zm::ui::ReportQuery &query);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    FilterButton *button(const QString &label, void (FilterBar::*open)());
    void change(const std::function<void(ReportQuery &)> &edit);
    void describe();
    int place(int width, bool move) const;
    QList<FilterButton *> shown() const;

    void openReports();
    void openRanges();
    void openIntervals();
    void openTogether();
    void openQueues();
    void openAgents();
    void openTeams();
    void openSites();
    void openDirections();
    void openWeekdays();
    void openHours();
    void openGoal();
    void openShort();
    void openPick(FilterButton &button, const QList<PickPopup::Item> &items,
                  const QStringList &chosen, const std::function<void(const QStringList &)> &take);

    const Theme &m_theme;
    ReportQuery m_query;
    Instant m_now{};
    QTimeZone m_zone;
    QList<PickPopup::Item> m_queueItems;
    QList<PickPopup::Item> m_agentItems;
    QList<PickPopup::Item> m_teamItems;
    QList<PickPopup::Item> m_siteItems;
    FilterButton *m_report;
    FilterButton *m_range;
    FilterButton *m_interval;
    FilterButton *m_together;
    FilterButton *m_queues;
    FilterButton *m_agents;
    FilterButton *m_teams;
    FilterButton *m_sites;
    FilterButton *m_direction;
    FilterButton *m_weekdays;
    FilterButton *m_hours;
    FilterButton *m_goal;
    FilterButton *m_short;
    QList<FilterButton *> m_tools;
    PickPopup *m_pick;
    RangePopup *m_free;
    std::function<void(const QStringList &)> m_take;
};

} // namespace zm::ui
