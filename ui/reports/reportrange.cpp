// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reports/reportrange.h>

#include <QCoreApplication>
#include <QLocale>

#include <calls/businessday.h>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::ReportRange)
};

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

QString dayText(QDate day, bool year)
{
    return QLocale(QLocale::English).toString(day, year ? u"ddd d MMM yyyy"_s : u"ddd d MMM"_s);
}

} // namespace

ReportSpan spanOf(const RangeChoice &choice, Instant now, const QTimeZone &zone)
{
    if (choice.preset == RangePreset::Free)
        return {choice.from, choice.to};
    const Days days = daysOf(choice.preset, localDay(now, zone));
    return {dayStart(days.from, zone), dayStart(days.to, zone)};
}

ReportSpan spanBefore(const RangeChoice &choice, Instant now, const QTimeZone &zone)
{
    const ReportSpan span = spanOf(choice, now, zone);
    const Instant until = std::clamp(now, span.from, span.to);
    const auto back = [&](int days, int months) -> ReportSpan {
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

QString rangeWord(RangePreset preset)
{
    switch (preset) {
    case RangePreset::Today:
        return Words::tr("Today");
    case RangePreset::Yesterday:
        return Words::tr("Yesterday");
    case RangePreset::ThisWeek:
        return Words::tr("This week");
    case RangePreset::LastWeek:
        return Words::tr("Last week");
    case RangePreset::ThisMonth:
        return Words::tr("This month");
    case RangePreset::LastMonth:
        return Words::tr("Last month");
    case RangePreset::ThisQuarter:
        return Words::tr("This quarter");
    case RangePreset::LastQuarter:
        return Words::tr("Last quarter");
    case RangePreset::SameWeekdays:
        return Words::tr("Same weekday, 8 weeks");
    case RangePreset::Free:
        break;
    }
    return Words::tr("Free range …");
}

QString spanText(const ReportSpan &span, const QTimeZone &zone)
{
    const QDateTime from = toDateTime(span.from, zone);
    const QDateTime to = toDateTime(span.to, zone);
    const bool wholeDays =
        span.from == dayStart(from.date(), zone) && span.to == dayStart(to.date(), zone);
    if (wholeDays) {
        const QDate last = to.date().addDays(-1);
        if (last <= from.date())
            return dayText(from.date(), true);
        return dayText(from.date(), from.date().year() != last.year()) + u" – "_s
               + dayText(last, true);
    }
    const auto clock = [](const QDateTime &at) { return at.toString(u"HH:mm"_s); };
    if (from.date() == to.date())
        return dayText(from.date(), true) + u", "_s + clock(from) + u" – "_s + clock(to);
    return dayText(from.date(), false) + u' ' + clock(from) + u" – "_s + dayText(to.date(), true)
           + u' ' + clock(to);
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

} // namespace zm::ui
