// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <engine/exportrunner.h>
#include <engine/storereader.h>
#include <engine/storewriter.h>
#include <ui/data/datatab.h>
#include <ui/models/boardmirror.h>
#include <ui/theme/theme.h>

#include <QTimeZone>

class QLabel;
class QPushButton;

namespace zm::ui {

class BoardTable;
class Card;
class PlanForm;
class RowFilter;
class ValueTable;

/// Reports that are written by themselves: the plans with their next time and last result, and one
/// of them to change. GUI thread.
class SchedulePane final : public DataTab
{
    Q_OBJECT
public:
    /// All must outlive the pane.
    SchedulePane(engine::StoreReader &reader, engine::StoreWriter &writer,
                 const BoardMirror &mirror, const Theme &theme, const Clock &clock,
                 QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("schedule"); }
    QString title() const override;
    QString subtitle() const override;
    bool isBusy() const override { return m_reading; }
    QWidget *firstFocus() override;
    void refresh() override;

    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void startNew();
    void removeChosen();
    void runChosen();

    const QList<engine::ScheduledExport> &plans() const { return m_plans; }
    BoardTable &table() { return *m_table; }
    PlanForm &form() { return *m_form; }
    /// 0 while a new one is written.
    qint64 chosen() const { return m_chosen; }
    void choose(qint64 plan);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void save(const schedule::ExportPlan &plan);
    void say(const Result<> &outcome, const QString &done);
    void dress();
    void place();
    schedule::ExportPlan fresh() const;

    engine::StoreReader &m_reader;
    engine::StoreWriter &m_writer;
    const Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone;
    QList<engine::ScheduledExport> m_plans;
    qint64 m_chosen = 0;
    bool m_reading = false;
    bool m_filling = false;
    std::optional<Error> m_trouble;
    engine::ReadTicket m_ticket;
    engine::ReadTicket m_groups;
    Card *m_card;
    QLabel *m_head;
    QPushButton *m_new;
    QPushButton *m_run;
    QPushButton *m_remove;
    ValueTable *m_values;
    RowFilter *m_rows;
    BoardTable *m_table;
    PlanForm *m_form;
};

} // namespace zm::ui
