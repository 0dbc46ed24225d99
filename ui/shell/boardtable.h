// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/rowfilter.h>
#include <ui/shell/boardheader.h>
#include <ui/shell/columnplan.h>

#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>

namespace zm::ui {

/// A table that stands on a card: fixed row height, hairlines, hover, one accent bar for the
/// selection, sort by a click on the head, copy by Ctrl+C. What a cell holds is its delegate's
/// business. A Qt table underneath, so that keys and screen readers work as everywhere.
class BoardTable : public QTableView
{
    Q_OBJECT
public:
    BoardTable(const Theme &theme, RowFilter &rows, int rowHeight, QWidget *parent = nullptr);
    /// By which column of the model, below 0 for none.
    using Sort = std::function<void(int column, Qt::SortOrder order)>;
    /// For rows that are sorted elsewhere: `sort` is told what the reader wishes.
    BoardTable(const Theme &theme, QAbstractItemModel &rows, Sort sort, int rowHeight,
               QWidget *parent = nullptr);

    void setColumns(const QList<ColumnWish> &wishes);
    void setGroups(const QList<BoardHeader::Group> &groups) { m_header->setGroups(groups); }
    BoardHeader &header() { return *m_header; }
    const BoardHeader &header() const { return *m_header; }
    /// A table with nothing below it needs no line under its last row.
    void setLastLine(bool shown) { m_lastLine = shown; }
    bool hasLineUnder(int row) const { return m_lastLine || row + 1 < m_rows.rowCount(); }
    int hoverRow() const { return m_hoverRow; }
    void setRowHeight(int design);
    /// The height that shows every row without scrolling.
    int wholeHeight() const;

    /// The selected rows, all when none is selected, to the clipboard as text and as CSV.
    void copy();

Q_SIGNALS:
    /// Enter or a double click on a row of `rows`.
    void opened(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void setHoverRow(int row);
    void spread();

    const Theme &m_theme;
    QAbstractItemModel &m_rows;
    BoardHeader *m_header;
    QList<ColumnWish> m_wishes;
    int m_rowHeight;
    int m_hoverRow = -1;
    bool m_lastLine = true;
};

/// Paints what all rows share, then asks for the cell.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RowDelegate(const Theme &theme, const BoardTable &table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    /// `rect` is the cell without its padding.
    virtual void paintCell(QPainter &painter, const QRectF &rect,
                           const QModelIndex &index) const = 0;
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    const BoardTable &m_table;
};

} // namespace zm::ui
