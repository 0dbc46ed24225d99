// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reports/reportmodel.h>

#include <QHash>

namespace zm::ui {

/// The row of the period before for each row of now, by place; -1 where there was none. Queues,
/// agents and states are found by name, intervals by how far into the period they lie. Empty when
/// the report's rows are single happenings that cannot have been before.
QList<int> rowsBefore(const reports::ReportTable &now, Instant from,
                      const reports::ReportTable &before, Instant beforeFrom);
/// How far into a period a moment lies, by the clock on the wall: "3 08:30".
QString placeInPeriod(Instant at, Instant from, const QTimeZone &zone);

/// "+12", "−0:20", "+1.3": what became of a number. Empty when nothing changed or one is missing.
QString changeText(const reports::Cell &now, const reports::Cell &before,
                   const reports::Column &column);

} // namespace zm::ui
