// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <engine/narrowing.h>
#include <ui/models/boardmirror.h>
#include <ui/reports/filterbutton.h>
#include <ui/reports/pickpopup.h>
#include <ui/shell/card.h>

#include <schedule/exportplan.h>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zm::ui {

/// One plan to read and to change. What is wrong is said as it is typed, and only a plan that can
/// run can be kept. GUI thread.
class PlanForm final : public Card
{
    Q_OBJECT
public:
    /// The mirror knows the queues and agents there are; it must outlive the form.
    PlanForm(const BoardMirror &mirror, const Theme &theme, QWidget *parent = nullptr);

    /// The teams and sites there are to choose from.
    void setGroups(const engine::Groups &groups);
    /// As it is kept; a new one has no id.
    void show(const schedule::ExportPlan &plan);
    using QWidget::show;
    /// With what was typed.
    const schedule::ExportPlan &plan() const { return m_plan; }
    bool isEdited() const { return m_plan != m_kept; }
    /// What is wrong with it; empty when it can be kept.
    QString trouble() const;
    /// A sentence of the whole: "Queue summary of yesterday, Mon – Fri at 06:00".
    QString summary() const;

Q_SIGNALS:
    void saveRequested(const zm::schedule::ExportPlan &plan);
    void reverted();

private:
    QLabel *label(const QString &text, int row);
    void fill();
    void read();
    void judge();
    void pick(FilterButton &button, const QList<PickPopup::Item> &items, QStringList &chosen);
    void chooseFolder();
    void dress();

    const BoardMirror &m_mirror;
    engine::Groups m_groups;
    schedule::ExportPlan m_kept;
    schedule::ExportPlan m_plan;
    bool m_filling = false;
    QStringList *m_picking = nullptr; ///< what the open list chooses
    QGridLayout *m_grid;
    QList<QLabel *> m_labels;
    QLabel *m_title;
    QComboBox *m_report;
    QComboBox *m_range;
    QLineEdit *m_time;
    QList<QPushButton *> m_days;
    QComboBox *m_interval;
    FilterButton *m_queues;
    FilterButton *m_agents;
    FilterButton *m_teams;
    FilterButton *m_sites;
    QComboBox *m_format;
    QCheckBox *m_bom;
    QCheckBox *m_mask;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QLabel *m_note;
    QPushButton *m_save;
    QPushButton *m_revert;
    PickPopup *m_pick;
};

} // namespace zm::ui
