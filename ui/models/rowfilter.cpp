// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/roles.h>
#include <ui/models/rowfilter.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

RowFilter::RowFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
    sortNaturally();
}

void RowFilter::sortNaturally()
{
    setSortRole(OrderRole);
    sort(0, Qt::AscendingOrder);
}

void RowFilter::sortBy(int column, Qt::SortOrder order)
{
    setSortRole(SortRole);
    sort(column, order);
}

void RowFilter::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RowFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    const QString all =
        sourceModel()->index(sourceRow, 0, sourceParent).data(SearchRole).toString();
    return std::ranges::all_of(
        m_words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool RowFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    if (a.isValid() != b.isValid())
        return ascending == a.isValid();
    if (a == b) { // equals keep the natural order in both directions
        const auto order = QVariant::compare(left.data(OrderRole), right.data(OrderRole));
        return ascending ? order < 0 : order > 0;
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace zm::ui
