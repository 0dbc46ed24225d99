// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QVariant>

namespace zm::ui {

struct ValueColumn
{
    QString head;
    QString shortHead; ///< for when the whole words do not fit
    bool right = false;

    bool operator==(const ValueColumn &) const = default;
};

/// One cell as it is read. What it sorts by is raw.
struct ValueCell
{
    QString text;
    QVariant sort{}; ///< the text, when invalid
    QString hint{};  ///< tool tip; the whole row's when empty
    bool strong = false;
    bool quiet = false;

    bool operator==(const ValueCell &) const = default;
};

struct ValueRow
{
    QString id;
    QList<ValueCell> cells;

    bool operator==(const ValueRow &) const = default;
};

/// A table of values that were read once: a call's facts, the calls behind a number, a report. New
/// rows under known ids change in place, so that the reader keeps selection and scroll.
class ValueTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ValueTable(const QList<ValueColumn> &columns, QObject *parent = nullptr);

    void setRows(const QList<ValueRow> &rows);
    const QList<ValueRow> &rows() const { return m_rows; }
    const QList<ValueColumn> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString whole(const ValueRow &row) const;

    QList<ValueColumn> m_columns;
    QList<ValueRow> m_rows;
};

} // namespace zm::ui
