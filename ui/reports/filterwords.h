// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reports/reportquery.h>

/// Private to the folder: choices of the filter row in words, for its buttons and their lists.
namespace zm::ui {

QString intervalWord(Interval interval);
QString directionWord(std::optional<CallDirection> direction);
QString weekdaysWord(quint8 days);
QString hoursWord(int from, int to);

} // namespace zm::ui
