// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace zm::reports {

enum class CellType { Text, Count, Seconds, Percent, Instant, Bool, Decimal };

struct Column
{
    QString id; ///< the CSV header
    CellType type = CellType::Text;
    QString rule; ///< how the number is made, in words; empty where the header says it
};

/// One report: its stable id and its columns, in order. New columns go at the end.
struct ReportInfo
{
    QString id;
    QString title;
    QList<Column> columns;

    int columnOf(const QString &columnId) const; ///< -1 when there is none
};

/// Every report of PRODUCT §6, in its order.
const QList<ReportInfo> &reportCatalog();
/// Null when there is no such report.
const ReportInfo *findReport(const QString &id);

} // namespace zm::reports
