// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/roles.h>
#include <ui/models/rowfilter.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

RowFilter::RowFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
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
    const bool hasLeft = left.data(SortRole).isValid();
    const bool hasRight = right.data(SortRole).isValid();
    if (hasLeft != hasRight)
        return (sortOrder() == Qt::AscendingOrder) == hasLeft;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace zm::ui
