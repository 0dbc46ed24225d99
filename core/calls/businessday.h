// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QDate>
#include <QTimeZone>

#include <optional>

namespace zm {

/// Days and intervals are those of a zone: a day may have 23 or 25 hours. Only here do local
/// times come from.
enum class Interval { Quarter, HalfHour, Hour, Day, Week, Month };
std::optional<Interval> intervalFrom(QStringView text); ///< 15m 30m 1h 1d 1w 1M
QString nameOf(Interval interval);

/// Of intervals that are parts of a day; empty for days and longer ones.
std::optional<milliseconds> lengthOnTheClock(Interval interval);

QDate localDay(Instant at, const QTimeZone &zone);
/// The first moment of the local day; where midnight is skipped by the clock, the first after it.
Instant dayStart(QDate day, const QTimeZone &zone);
/// Start of the interval that holds `at`. Weeks begin on Monday. Quarters to hours follow the clock
/// on the wall, so that both passes of a repeated hour have rows of their own.
Instant intervalStart(Instant at, Interval interval, const QTimeZone &zone);
/// Start of the interval after the one that holds `at`.
Instant nextInterval(Instant at, Interval interval, const QTimeZone &zone);
int localHour(Instant at, const QTimeZone &zone);

/// `--from`, `--to`: ISO 8601 with offset, or a date (its local midnight).
std::optional<Instant> parseBorder(const QString &text, const QTimeZone &zone);

/// The same local time `days` business days (Monday to Friday) later.
Instant afterBusinessDays(Instant at, int days, const QTimeZone &zone);

} // namespace zm
