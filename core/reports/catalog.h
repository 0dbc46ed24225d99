// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace zm::reports {

enum class CellType { Text, Count, Seconds, Percent, Instant, Bool, Decimal };

/// What stands under a column in a row of totals. Averages and shares do not add up: a report that
/// can make them anew of the sums tells them itself, else the place stays empty.
enum class Total { None, Sum, Longest };

struct Column
{
    QString id; ///< the CSV header
    CellType type = CellType::Text;
    QString rule; ///< what it tells or how the number is made, in words
    Total total = Total::None;
};

/// One report: its stable id and its columns, in order. New columns go at the end.
struct ReportInfo
{
    QString id;
    QString title;
    QList<Column> columns;
    QStringList key = {}; ///< columns that no two rows share all of

    int columnOf(const QString &columnId) const; ///< -1 when there is none
};

/// Whether naming agents narrows a report: those about queues alone know none.
bool readsAgents(const QString &report);

/// Every report of PRODUCT §6, in its order.
const QList<ReportInfo> &reportCatalog();
/// Null when there is no such report.
const ReportInfo *findReport(const QString &id);

} // namespace zm::reports
