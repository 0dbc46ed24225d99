// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/rowfilter.h>
#include <ui/shell/boardheader.h>
#include <ui/shell/columnplan.h>

#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>

class QSettings;

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

    /// The selected rows, all when none is selected, in the shown columns, to the clipboard as text
    /// and as CSV. More of them than a clipboard should hold are refused in words.
    void copy();
    bool hasChosenRows() const { return selectionModel()->hasSelection(); }
    /// The same rows into a CSV file that the reader names; or what setExport() put in its place.
    void exportRows();
    /// For a page whose file holds more than its table shows.
    void setExport(const std::function<void()> &run) { m_export = run; }
    bool hasOwnExport() const { return bool(m_export); }
    /// A table that shows more than files may hold is not exported.
    void setMayExport(bool may) { m_mayExport = may; }
    bool mayExport() const { return m_mayExport; }
    static constexpr int mostCopied = 100'000;

    /// Where the reader chooses which columns are shown: in the table's own menu, or elsewhere, for
    /// a table whose columns are not always the same.
    enum class ColumnChoice { Here, Elsewhere };
    void setColumnChoice(ColumnChoice choice) { m_choice = choice; }
    ColumnChoice columnChoice() const { return m_choice; }
    void setColumnShown(int column, bool shown);
    void showAllColumns();
    /// Takes the chosen columns from the settings and keeps them there, under the table's name.
    void rememberColumns(QSettings &settings);
    /// Somebody listens to opened().
    bool canOpen() const;

Q_SIGNALS:
    /// Enter or a double click on a row of `rows`.
    void opened(int row);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void setHoverRow(int row);
    void spread();
    QList<int> widthsFor(QList<ColumnWish> wishes, const QList<int> &sections) const;
    QList<int> chosenRows() const;
    QList<int> shownColumns() const;
    void keepColumns();

    const Theme &m_theme;
    QAbstractItemModel &m_rows;
    BoardHeader *m_header;
    QList<ColumnWish> m_wishes;
    int m_rowHeight;
    int m_hoverRow = -1;
    bool m_lastLine = true;
    ColumnChoice m_choice = ColumnChoice::Here;
    QSettings *m_settings = nullptr;
    std::function<void()> m_export;
    bool m_mayExport = true;
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
