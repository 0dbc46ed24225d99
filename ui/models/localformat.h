// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>

class QTimeZone;

namespace zm::ui {

/// The locale that names days and parts thousands: the program's, or English where it has none.
QLocale readerLocale();

/// Dates, times and numbers as this reader writes them: the program's default locale (QLocale)
/// says 12 or 24 hours, the day or the month first, and the decimal sign; a translation may order a
/// date in its own way. For screens only: files and commands are the same everywhere.

/// "14:32", or "2:32 PM".
QString clockTime(QTime time);
QString clockTime(Instant at, const QTimeZone &zone);
/// "14:32:20", or "2:32:20 PM".
QString clockTimeSeconds(QTime time);
QString clockTimeSeconds(Instant at, const QTimeZone &zone);
/// How QDateTimeEdit and QTimeEdit write the same.
QString clockPattern();

enum class DayForm {
    Whole,     ///< Tuesday 24 November
    Short,     ///< Tue 24 Nov
    ShortYear, ///< Tue 24 Nov 2026
    Date,      ///< 24 Nov
    Month,     ///< Nov 2026
};
QString dayText(QDate day, DayForm form);
QString dayPattern(DayForm form);
/// 1 is Monday.
QString weekdayText(int weekday, bool whole);

/// "Tue 14:32"
QString weekdayClock(Instant at, const QTimeZone &zone);
/// 1 to 7, beginning with the day that a week begins with here.
QList<int> weekdaysInOrder();

/// 1,234
QString countText(qint64 number);
/// 81.9
QString decimalText(double number, int digits = 1);

} // namespace zm::ui
