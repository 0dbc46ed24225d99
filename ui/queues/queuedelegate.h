// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/dayspan.h>
#include <ui/models/queuemodel.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/celltext.h>

namespace zm::ui {

/// Level bar and goal tick beside the service level.
struct LevelBar
{
    QRectF track;
    QRectF filled;
    QRectF goal;
};
LevelBar levelBar(const QRectF &cell, double percent, int goal, double scale);

/// Draws the cells of the queue table.
class QueueDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    QueueDelegate(const Theme &theme, const BoardTable &table, const QueueModel &model,
                  const RowFilter &rows);

    void setSpan(const DaySpan &span) { m_span = span; }

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QRectF &rect, const QueueCell &cell, bool stale) const;
    void paintLevel(QPainter &painter, const QRectF &rect, const QueueRow &row,
                    const QueueCell &cell, const NumberLook &look) const;

    const QueueModel &m_model;
    const RowFilter &m_rows;
    DaySpan m_span;
};

/// Type of the digits in a column, the same in the table and in its totals.
TypeRole digitsRole(QueueColumn column);

} // namespace zm::ui
