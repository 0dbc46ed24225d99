// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/dayspan.h>
#include <ui/models/queuemodel.h>
#include <ui/shell/pagewidget.h>
#include <ui/theme/theme.h>

#include <QTimeZone>

namespace zm::ui {

class BoardTable;
class Card;
class QueueDelegate;
class QueuePanel;
class QueueTotals;
class RowFilter;
class TotalsStrip;

/// Every queue, now and today, and what is behind the chosen one. GUI thread.
class QueuesPage final : public PageWidget
{
    Q_OBJECT
public:
    /// All must outlive the page.
    QueuesPage(const BoardMirror &mirror, const Theme &theme, const Clock &clock,
               QWidget *parent = nullptr);
    ~QueuesPage() override;

    QString key() const override;
    QString title() const override;
    IconId icon() const override { return IconId::Queues; }
    QString subtitle() const override;
    QString searchHint() const override;
    void setSearch(const QString &text) override;
    void tick() override;
    QWidget *firstFocus() override;

    /// Days and half hours are local to the account.
    void setZone(const QTimeZone &zone);
    void select(const QueueId &queue);
    /// Empty when nothing is selected.
    QueueId selected() const;
    BoardTable &table() { return *m_table; }
    /// Where a column's numbers stand, in the page; empty when it is not shown.
    QRect columnPlace(QueueColumn column) const;

Q_SIGNALS:
    /// Enter or a click on a number: somebody may open the calls behind it. An empty id means all
    /// queues.
    void explainRequested(const zm::QueueId &queue, zm::ui::QueueColumn column);

protected:
    void viewChanged() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void place();
    void selectFirst();
    QString emptyText() const;

    const BoardMirror &m_mirror;
    const Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone;
    DaySpan m_span;
    QueueModel *m_model;
    RowFilter *m_rows;
    TotalsStrip *m_strip;
    Card *m_card;
    BoardTable *m_table;
    QueueDelegate *m_delegate;
    QueueTotals *m_totals;
    QueuePanel *m_panel;
    bool m_provisional = false;
};

} // namespace zm::ui
