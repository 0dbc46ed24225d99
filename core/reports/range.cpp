// SPDX-License-Identifier: GPL-3.0-or-later
#include <calls/businessday.h>
#include <reports/range.h>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

constexpr std::array words{"today"_L1,        "yesterday"_L1,  "this-week"_L1,    "last-week"_L1,
                           "this-month"_L1,   "last-month"_L1, "this-quarter"_L1, "last-quarter"_L1,
                           "same-weekday"_L1, "free"_L1};
static_assert(words.size() == std::size_t(RangePreset::Free) + 1);

constexpr int sameWeekdays = 8;

struct Days
{
    QDate from;
    QDate to; ///< exclusive
};

QDate monthStart(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate quarterStart(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

Days daysOf(RangePreset preset, QDate today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate month = monthStart(today);
    const QDate quarter = quarterStart(today);
    switch (preset) {
    case RangePreset::Yesterday:
        return {today.addDays(-1), today};
    case RangePreset::ThisWeek:
        return {monday, monday.addDays(7)};
    case RangePreset::LastWeek:
        return {monday.addDays(-7), monday};
    case RangePreset::ThisMonth:
        return {month, month.addMonths(1)};
    case RangePreset::LastMonth:
        return {month.addMonths(-1), month};
    case RangePreset::ThisQuarter:
        return {quarter, quarter.addMonths(3)};
    case RangePreset::LastQuarter:
        return {quarter.addMonths(-3), quarter};
    case RangePreset::SameWeekdays:
        return {today.addDays(-7 * (sameWeekdays - 1)), today.addDays(1)};
    default:
        return {today, today.addDays(1)};
    }
}

/// The same local time in another period.
Instant shifted(Instant at, int days, int months, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(at, zone);
    const QDate day = months ? local.date().addMonths(months) : local.date().addDays(days);
    return fromDateTime(QDateTime(day, local.time(), zone));
}

} // namespace

RangeSpan spanOf(const RangeChoice &choice, Instant now, const QTimeZone &zone)
{
    if (choice.preset == RangePreset::Free)
        return {choice.from, choice.to};
    const Days days = daysOf(choice.preset, localDay(now, zone));
    return {dayStart(days.from, zone), dayStart(days.to, zone)};
}

RangeSpan spanBefore(const RangeChoice &choice, Instant now, const QTimeZone &zone)
{
    const RangeSpan span = spanOf(choice, now, zone);
    const Instant until = std::clamp(now, span.from, span.to);
    const auto back = [&](int days, int months) -> RangeSpan {
        return {shifted(span.from, -days, -months, zone), shifted(until, -days, -months, zone)};
    };
    switch (choice.preset) {
    case RangePreset::Today:
    case RangePreset::Yesterday: // a weekday is like itself, not like the day before
    case RangePreset::ThisWeek:
    case RangePreset::LastWeek:
        return back(7, 0);
    case RangePreset::ThisMonth:
    case RangePreset::LastMonth:
        return back(0, 1);
    case RangePreset::ThisQuarter:
    case RangePreset::LastQuarter:
        return back(0, 3);
    case RangePreset::SameWeekdays:
        return back(7 * sameWeekdays, 0);
    case RangePreset::Free:
        break;
    }
    return {span.from - (span.to - span.from), span.from};
}

QString wordOf(RangePreset preset)
{
    return words[std::size_t(preset)];
}

RangePreset rangePresetFrom(const QString &word)
{
    const auto *found = std::ranges::find(words, word);
    return found == words.end() ? RangePreset::Today : RangePreset(found - words.begin());
}

} // namespace zm::reports
