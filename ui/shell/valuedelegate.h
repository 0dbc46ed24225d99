// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/valuetable.h>
#include <ui/shell/boardtable.h>

namespace zm::ui {

/// Draws the cells of a ValueTable: text left, numbers right, strong and quiet ones.
class ValueDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    ValueDelegate(const Theme &theme, const BoardTable &table, const ValueTable &values,
                  const RowFilter &rows);

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const override;

private:
    const ValueTable &m_values;
    const RowFilter &m_rows;
};

/// The totals under a table: a cell a column, with the stronger line above it. Scrolls with it.
class TableFoot final : public QWidget
{
    Q_OBJECT
public:
    TableFoot(const Theme &theme, BoardTable &table, QWidget *parent = nullptr);

    void setCells(const QStringList &cells);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    BoardTable &m_table;
    QStringList m_cells;
};

} // namespace zm::ui
