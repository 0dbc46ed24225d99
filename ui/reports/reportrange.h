// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include <reports/range.h>

namespace zm::ui {

using reports::RangeChoice;
using reports::RangePreset;
using reports::rangePresetFrom;
using ReportSpan = reports::RangeSpan;

/// "Last week".
QString rangeWord(RangePreset preset);
/// "last week": within a sentence only the first letter is small, as nouns may not be.
QString rangeWordWithin(RangePreset preset);
/// "Mon 16 – Sun 22 Nov 2026", "Mon 23 Nov 2026, 08:00 – 18:00".
QString spanText(const ReportSpan &span, const QTimeZone &zone);
} // namespace zm::ui
