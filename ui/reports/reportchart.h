// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/charts/chart.h>
#include <ui/reports/reportwords.h>

#include <optional>

namespace zm::ui {

/// What a chart must know beside the rows.
struct ChartWish
{
    Instant from{}; ///< of the report
    Instant to{};
    CellStyle style;
    double goalPercent = 80;
    bool together = false; ///< the rows of queue-intervals are all queues as one
};

/// The chart that suits the report, drawn from the rows of its table and from nothing else. An
/// empty chart where a picture would tell nothing. Any thread.
Chart chartOf(const reports::ReportTable &table, const ChartWish &wish);
/// Puts the period before behind the bars, where both have the same kind of categories.
void addGhost(Chart &chart, const Chart &before);

} // namespace zm::ui
