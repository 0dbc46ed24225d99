// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QTime>

#include <calls/businessday.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

QDate firstDay(QDate day, Interval interval)
{
    if (interval == Interval::Week)
        return day.addDays(1 - day.dayOfWeek());
    if (interval == Interval::Month)
        return QDate(day.year(), day.month(), 1);
    return day;
}

QDate nextDay(QDate first, Interval interval)
{
    if (interval == Interval::Week)
        return first.addDays(7);
    if (interval == Interval::Month)
        return first.addMonths(1);
    return first.addDays(1);
}

} // namespace

std::optional<Interval> intervalFrom(QStringView text)
{
    if (text == "15m"_L1)
        return Interval::Quarter;
    if (text == "30m"_L1)
        return Interval::HalfHour;
    if (text == "1h"_L1)
        return Interval::Hour;
    if (text == "1d"_L1)
        return Interval::Day;
    if (text == "1w"_L1)
        return Interval::Week;
    if (text == "1M"_L1)
        return Interval::Month;
    return {};
}

QString nameOf(Interval interval)
{
    switch (interval) {
    case Interval::Quarter:
        return u"15m"_s;
    case Interval::HalfHour:
        return u"30m"_s;
    case Interval::Hour:
        return u"1h"_s;
    case Interval::Day:
        return u"1d"_s;
    case Interval::Week:
        return u"1w"_s;
    case Interval::Month:
        return u"1M"_s;
    }
    return {};
}

std::optional<milliseconds> lengthOnTheClock(Interval interval)
{
    switch (interval) {
    case Interval::Quarter:
        return 15min;
    case Interval::HalfHour:
        return 30min;
    case Interval::Hour:
        return 1h;
    default:
        return {};
    }
}

QDate localDay(Instant at, const QTimeZone &zone)
{
    return toDateTime(at, zone).date();
}

Instant dayStart(QDate day, const QTimeZone &zone)
{
    return fromDateTime(day.startOfDay(zone));
}

Instant intervalStart(Instant at, Interval interval, const QTimeZone &zone)
{
    const auto length = lengthOnTheClock(interval);
    if (!length)
        return dayStart(firstDay(localDay(at, zone), interval), zone);
    // Go back by what the wall clock shows past the border: the offset stays that of `at`, so a
    // repeated hour is not mistaken for its twin. A clock change inside the interval ends it there.
    const QDateTime local = toDateTime(at, zone);
    const qint64 past = local.time().msecsSinceStartOfDay() % length->count();
    const Instant border = at - milliseconds(past);
    const int offset = local.offsetFromUtc();
    if (zone.offsetFromUtc(toDateTime(border)) == offset)
        return border;
    const QTimeZone::OffsetData change = zone.previousTransition(toDateTime(at));
    return change.atUtc.isValid() ? std::max(border, fromDateTime(change.atUtc)) : border;
}

Instant nextInterval(Instant at, Interval interval, const QTimeZone &zone)
{
    const auto length = lengthOnTheClock(interval);
    if (!length)
        return dayStart(nextDay(firstDay(localDay(at, zone), interval), interval), zone);
    const Instant start = intervalStart(at, interval, zone);
    const Instant next = start + *length;
    // Where the clock jumped in between, the border on the wall lies elsewhere.
    const Instant border = intervalStart(next, interval, zone);
    return border > at ? border : next;
}

int localHour(Instant at, const QTimeZone &zone)
{
    return toDateTime(at, zone).time().hour();
}

std::optional<Instant> parseBorder(const QString &text, const QTimeZone &zone)
{
    if (text.size() == 10) {
        const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
        return day.isValid() ? std::optional(dayStart(day, zone)) : std::nullopt;
    }
    return parseInstant(text);
}

Instant afterBusinessDays(Instant at, int days, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(at, zone);
    QDate day = local.date();
    for (int left = days; left > 0; --left) {
        do {
            day = day.addDays(1);
        } while (day.dayOfWeek() > 5);
    }
    const QDateTime moved(day, local.time(), zone);
    return fromDateTime(moved.isValid() ? moved : day.endOfDay(zone));
}

} // namespace zm
