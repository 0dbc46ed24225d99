// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/roles.h>
#include <ui/models/valuetable.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

ValueTable::ValueTable(const QList<ValueColumn> &columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{}

void ValueTable::setRows(const QList<ValueRow> &rows)
{
    const auto sameIds = [&](qsizetype count) {
        for (qsizetype i = 0; i < count; ++i)
            if (m_rows[i].id != rows[i].id)
                return false;
        return true;
    };
    const qsizetype kept = std::min(m_rows.size(), rows.size());
    if (!sameIds(kept) || m_rows.size() > rows.size() || m_rows.isEmpty()) {
        if (m_rows == rows)
            return;
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < kept; ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(int(i), 0), index(int(i), int(m_columns.size()) - 1));
    }
    if (rows.size() == m_rows.size())
        return;
    beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
    m_rows = rows;
    endInsertRows();
}

int ValueTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ValueTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString ValueTable::whole(const ValueRow &row) const
{
    QStringList parts;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (!row.cells[i].text.isEmpty())
            parts << m_columns[i].head + u": "_s + row.cells[i].text;
    }
    return parts.join(u", "_s);
}

QVariant ValueTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ValueRow &row = m_rows[index.row()];
    const ValueCell cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.hint.isEmpty() ? cell.text : cell.hint;
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? whole(row) : cell.text;
    case Qt::TextAlignmentRole:
        return int((m_columns[index.column()].right ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case SortRole:
        return cell.sort.isValid()   ? cell.sort
               : cell.text.isEmpty() ? QVariant()
                                     : QVariant(cell.text);
    case OrderRole:
        return index.row();
    case IdRole:
        return row.id;
    case SearchRole: {
        QStringList parts;
        for (const ValueCell &part : row.cells)
            parts << part.text;
        return parts.join(u' ');
    }
    default:
        return {};
    }
}

QVariant ValueTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const ValueColumn &column = m_columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return column.head;
    case ShortHeadRole:
        return column.shortHead;
    case Qt::TextAlignmentRole:
        return int((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace zm::ui
