// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reports/reportmodel.h>
#include <ui/shell/boardtable.h>

namespace zm::ui {

/// Draws the cells of a report: text left, digits right, a state with its shape, what is cut with
/// an ellipsis.
class ReportDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    ReportDelegate(const Theme &theme, const BoardTable &table, const ReportModel &model);

    /// The cell whose explanation is open.
    void setMarked(int row, int column);
    QModelIndex marked() const { return m_model.index(m_markedRow, m_markedColumn); }

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const override;

private:
    const ReportModel &m_model;
    int m_markedRow = -1;
    int m_markedColumn = -1;
};

/// How wide each column wants to be for what stands in it.
QList<ColumnWish> columnWishes(const ReportModel &model, const QList<QStringList> &feet,
                               const Theme &theme);

/// The lines under a report: totals, and those of the period before. Scrolls sideways with the
/// table; a click on a total asks for its explanation.
class ReportFoot final : public QWidget
{
    Q_OBJECT
public:
    ReportFoot(const Theme &theme, BoardTable &table, QWidget *parent);

    /// Line by line, the first in strong letters; a cell a column.
    void setLines(const QList<QStringList> &lines);
    const QList<QStringList> &lines() const { return m_lines; }
    int wholeHeight() const;

Q_SIGNALS:
    void clicked(int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const Theme &m_theme;
    BoardTable &m_table;
    QList<QStringList> m_lines;
};

} // namespace zm::ui
