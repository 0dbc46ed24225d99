// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace zm::ui {

/// Sorts by raw value and keeps rows that hold every word of the search. Rows without a value sink
/// to the end in both directions: a dash is not the smallest number.
class RowFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit RowFilter(QObject *parent = nullptr);

    /// The order the reader finds before the first click: by OrderRole.
    void sortNaturally();
    void sortBy(int column, Qt::SortOrder order);

    void setSearch(const QString &text);
    const QString &search() const { return m_search; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_search;
    QStringList m_words;
};

} // namespace zm::ui
