// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reports/reportchart.h>

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <array>
#include <map>

/// Private to the folder: what the charts of reports share.
namespace zm::ui {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::ReportChart)
};

/// Cells by the id of their column.
class TableReader
{
public:
    explicit TableReader(const reports::ReportTable &table)
        : m_table(table)
    {}

    const QList<reports::Row> &rows() const { return m_table.rows; }
    const reports::ReportInfo &info() const { return m_table.info; }
    QString text(const reports::Row &row, const QString &column) const;
    std::optional<Instant> moment(const reports::Row &row, const QString &column) const;
    /// 0, or `noChartValue`, where the cell is empty.
    double number(const reports::Row &row, const QString &column) const;
    double value(const reports::Row &row, const QString &column) const;

private:
    const reports::Cell *cell(const reports::Row &row, const QString &column) const;

    const reports::ReportTable &m_table;
};

QString sentence(const QString &word);
/// "Tue 24 Nov, 08:00 – 09:00".
QString momentStory(Instant at, CellStyle style);

Chart agentBars(const TableReader &table);
Chart stateStrips(const TableReader &table);
Chart repeats(const TableReader &table);
/// How much of what happened when: for reports whose rows are single calls, legs, offers.
Chart happenings(const TableReader &table, const ChartWish &wish);

} // namespace zm::ui
