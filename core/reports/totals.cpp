// SPDX-License-Identifier: GPL-3.0-or-later
#include "totals.h"

#include <algorithm>

namespace zm::reports {

TotalsSink::TotalsSink(RowSink &into)
    : m_into(into)
{}

Result<> TotalsSink::begin(const ReportInfo &info, const QTimeZone &zone)
{
    for (const Column &column : info.columns) {
        m_kinds.append(column.total);
        m_sums.cells.append(Cell());
    }
    return m_into.begin(info, zone);
}

Result<> TotalsSink::row(const Row &row)
{
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i] == Total::None)
            continue;
        const auto *number = std::get_if<qint64>(&row.cells[i]);
        if (!number)
            continue;
        const auto *before = std::get_if<qint64>(&m_sums.cells[i]);
        if (!before)
            m_sums.cells[i] = *number;
        else if (m_kinds[i] == Total::Longest)
            m_sums.cells[i] = std::max(*before, *number);
        else
            m_sums.cells[i] = *before + *number;
    }
    return m_into.row(row);
}

void TotalsSink::totals(const Row &row)
{
    m_told = true;
    m_into.totals(row);
}

Result<> TotalsSink::end()
{
    if (!m_told)
        m_into.totals(m_sums);
    return m_into.end();
}

} // namespace zm::reports
