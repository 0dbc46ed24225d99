// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/data/sqlmodel.h>
#include <ui/data/sqlrun.h>
#include <ui/theme/wording.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int announceMs = 100;
/// Enough rows to know what a column holds.
constexpr qsizetype sampled = 100;

bool isNumber(const store::SqlValue &value)
{
    return std::holds_alternative<qint64>(value) || std::holds_alternative<double>(value);
}

/// As the views write the numbers of outside parties.
bool isOutsideNumber(const QString &text)
{
    constexpr qsizetype least = 8;
    return text.size() >= least && text.front() == u'+'
           && std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QString sqlText(const store::SqlValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *whole = std::get_if<qint64>(&value))
        return QString::number(*whole);
    if (const auto *fraction = std::get_if<double>(&value))
        return QString::number(*fraction, 'g', 15);
    return noValue();
}

SqlModel::SqlModel(const SqlRun &run, QObject *parent)
    : QAbstractTableModel(parent)
    , m_run(run)
{
    m_later.setSingleShot(true);
    m_later.setInterval(announceMs);
    connect(&m_later, &QTimer::timeout, this, &SqlModel::announce);
    connect(&run, &SqlRun::begun, this, &SqlModel::begin);
    connect(&run, &SqlRun::grown, this, [this] {
        if (m_rows.rows() == 0)
            announce(); // the first are wanted at once
        else if (!m_later.isActive())
            m_later.start();
    });
    connect(&run, &SqlRun::finished, this, &SqlModel::announce);
}

void SqlModel::begin()
{
    beginResetModel();
    m_later.stop();
    m_rows.clear();
    m_looked.clear();
    m_columns = m_run.columns();
    m_numeric = QList<bool>(m_columns.size(), false);
    endResetModel();
}

void SqlModel::announce()
{
    m_later.stop();
    const qsizetype before = m_rows.rows();
    const qsizetype now = m_run.rows().rows();
    if (now <= before || m_run.columns() != m_columns)
        return;
    beginInsertRows({}, int(before), int(now - 1));
    m_rows = m_run.rows();
    if (before < sampled) {
        QList<bool> numeric(m_columns.size(), false);
        QList<bool> worded(m_columns.size(), false);
        for (qsizetype r = 0; r < std::min(now, sampled); ++r) {
            const QList<store::SqlValue> cells = m_rows.row(r);
            for (qsizetype c = 0; c < cells.size(); ++c) {
                numeric[c] |= isNumber(cells[c]);
                worded[c] |= std::holds_alternative<QString>(cells[c]);
            }
        }
        for (qsizetype c = 0; c < numeric.size(); ++c)
            m_numeric[c] = numeric[c] && !worded[c];
    }
    endInsertRows();
    if (before == 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
}

void SqlModel::setNumbersMasked(bool masked)
{
    if (std::exchange(m_masked, masked) == masked || m_rows.rows() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool SqlModel::isNumeric(int column) const
{
    return m_numeric.value(column);
}

int SqlModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.rows());
}

int SqlModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const QList<store::SqlValue> &SqlModel::row(int place) const
{
    QList<store::SqlValue> *kept = m_looked.object(place);
    if (!kept) {
        kept = new QList<store::SqlValue>(m_rows.row(place)); // the cache's
        m_looked.insert(place, kept);
    }
    return *kept;
}

QVariant SqlModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString text = sqlText(row(index.row()).value(index.column()));
    return m_masked && isOutsideNumber(text) ? maskedForScreen(text) : text;
}

QVariant SqlModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.value(section);
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace zm::ui
