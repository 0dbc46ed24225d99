// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reports/reportwords.h>

#include <QAbstractTableModel>

#include <memory>

namespace zm::ui {

/// Rows may be many: threads share one table that nobody changes.
using SharedTable = std::shared_ptr<const reports::ReportTable>;

/// In which order, and which, rows of a table are shown.
struct Arrangement
{
    int column = -1; ///< of the report; below 0 as the report has them
    Qt::SortOrder order = Qt::AscendingOrder;
    QString search; ///< every word of it stands somewhere in the row

    bool operator==(const Arrangement &) const = default;
};
/// Places of rows. Cells without a value come last in both directions. Any thread.
QList<int> arranged(const reports::ReportTable &table, const Arrangement &wish,
                    const CellStyle &style);

/// A report's table as it is read: texts are made when they are looked at, so that a hundred
/// thousand rows cost no more than a screenful. GUI thread.
class ReportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ReportModel(QObject *parent = nullptr);

    /// `columns` of the report are shown, in this order.
    void show(const SharedTable &table, const QList<int> &columns, const QList<int> &rows,
              const CellStyle &style);
    void setRows(const QList<int> &rows);
    /// The period before, and which of its rows belongs to which of the table's; -1 for none.
    void setBefore(const SharedTable &before, const QList<int> &rows);
    bool hasBefore() const { return !m_beforeRows.isEmpty(); }
    /// "+12": what became of a number since the period before.
    QString change(const QModelIndex &index) const;
    void clear();

    const SharedTable &table() const { return m_table; }
    const CellStyle &style() const { return m_style; }
    const QList<int> &columns() const { return m_columns; }
    const QList<int> &rows() const { return m_rows; }
    /// A row of the report by its place on screen.
    const reports::Row &row(int place) const;
    const reports::Column &column(int place) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    SharedTable m_table;
    QList<int> m_columns;
    QList<int> m_rows;
    CellStyle m_style;
    SharedTable m_before;
    QList<int> m_beforeRows;

    const reports::Cell *cellBefore(const QModelIndex &index) const;
};

} // namespace zm::ui
