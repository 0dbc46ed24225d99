// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/charts/chart.h>
#include <ui/reports/reportmodel.h>

class QPagedPaintDevice;

namespace zm::ui {

/// A report on paper: what stands on the page, dark on white.
struct PrintedReport
{
    QString title;
    QString subtitle; ///< range, zone, filters
    Chart chart;
    SharedTable table;
    QList<int> columns;
    QList<int> rows;
    CellStyle style;
    QStringList totals;
    QString footnote; ///< what is left out, when printed
    QString printed;  ///< "Zoom Mate · 24 Nov 2026, 14:32"
};

/// Paper takes no more rows.
inline constexpr int mostPrintedRows = 2'000;

/// Head, chart and as many pages of rows as it takes, the heads of the columns on each. Wide tables
/// are set smaller, down to what can be read. False when the device takes no paint.
bool printReport(QPagedPaintDevice &device, const PrintedReport &report);

} // namespace zm::ui
