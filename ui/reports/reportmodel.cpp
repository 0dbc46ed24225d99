// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/roles.h>
#include <ui/reports/reportcompare.h>
#include <ui/reports/reportmodel.h>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

/// -1, 0 or 1; both hold a value.
int compare(const reports::Cell &a, const reports::Cell &b)
{
    if (const auto *left = std::get_if<QString>(&a)) {
        const auto *right = std::get_if<QString>(&b);
        return right ? QString::compare(*left, *right, Qt::CaseInsensitive) : -1;
    }
    return a < b ? -1 : b < a ? 1 : 0;
}

bool holds(const reports::ReportTable &table, const reports::Row &row, const QStringList &words,
           const CellStyle &style)
{
    QString all;
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        all += cellText(row.cells[i], table.info.columns[i], style) + u'\n';
    return std::ranges::all_of(
        words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QList<int> arranged(const reports::ReportTable &table, const Arrangement &wish,
                    const CellStyle &style)
{
    QList<int> rows(table.rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    if (const QStringList words = wish.search.split(u' ', Qt::SkipEmptyParts); !words.isEmpty())
        rows.removeIf([&](int row) { return !holds(table, table.rows[row], words, style); });
    if (wish.column < 0)
        return rows;
    const bool down = wish.order == Qt::DescendingOrder;
    const auto cell = [&](int row) -> const reports::Cell & {
        return table.rows[row].cells[wish.column];
    };
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        const bool aEmpty = cell(a).index() == 0;
        const bool bEmpty = cell(b).index() == 0;
        if (aEmpty || bEmpty)
            return !aEmpty && bEmpty;
        const int order = compare(cell(a), cell(b));
        return down ? order > 0 : order < 0;
    });
    return rows;
}

ReportModel::ReportModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ReportModel::show(const SharedTable &table, const QList<int> &columns, const QList<int> &rows,
                       const CellStyle &style)
{
    beginResetModel();
    m_table = table;
    m_columns = columns;
    m_rows = rows;
    m_style = style;
    m_before.reset();
    m_beforeRows.clear();
    endResetModel();
}

void ReportModel::setRows(const QList<int> &rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    // What was chosen stays chosen, wherever it stands now.
    QList<int> placeOf(m_table ? m_table->rows.size() : 0, -1);
    for (int place = 0; place < rows.size(); ++place)
        placeOf[rows[place]] = place;
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after.append(this->index(placeOf[m_rows[index.row()]], index.column()));
    m_rows = rows;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void ReportModel::setBefore(const SharedTable &before, const QList<int> &rows)
{
    m_before = before;
    m_beforeRows = rows;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const reports::Cell *ReportModel::cellBefore(const QModelIndex &index) const
{
    const int row = m_beforeRows.value(m_rows[index.row()], -1);
    return row < 0 ? nullptr : &m_before->rows[row].cells[m_columns[index.column()]];
}

QString ReportModel::change(const QModelIndex &index) const
{
    const reports::Cell *before = cellBefore(index);
    if (!before || !isNumber(column(index.column())))
        return {};
    return changeText(row(index.row()).cells[m_columns[index.column()]], *before,
                      column(index.column()));
}

void ReportModel::clear()
{
    show({}, {}, {}, m_style);
}

const reports::Row &ReportModel::row(int place) const
{
    return m_table->rows[m_rows[place]];
}

const reports::Column &ReportModel::column(int place) const
{
    return m_table->info.columns[m_columns[place]];
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto text = [this, row = index.row()](int place) {
        return cellText(this->row(row).cells[m_columns[place]], column(place), m_style);
    };
    switch (role) {
    case Qt::DisplayRole:
        return text(index.column());
    case Qt::AccessibleTextRole: {
        if (index.column() > 0)
            return text(index.column());
        QStringList parts;
        for (int i = 0; i < m_columns.size(); ++i) {
            if (const QString part = text(i); !part.isEmpty())
                parts.append(columnHead(column(i)).text + u": "_s + part);
        }
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole: {
        const reports::Cell *before = cellBefore(index);
        const QString was = before ? cellText(*before, column(index.column()), m_style) : QString();
        return was.isEmpty() || !isNumber(column(index.column()))
                   ? text(index.column())
                   : tr("%1, before %2").arg(text(index.column()), was);
    }
    case Qt::TextAlignmentRole:
        return int((alignsRight(column(index.column())) ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return columnHead(column(section)).text;
    case ShortHeadRole:
        return columnHead(column(section)).shorter;
    case Qt::ToolTipRole:
        return columnStory(column(section));
    case Qt::TextAlignmentRole:
        return int((alignsRight(column(section)) ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace zm::ui
