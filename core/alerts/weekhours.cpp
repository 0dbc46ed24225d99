// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>

#include <alerts/weekhours.h>
#include <calls/businessday.h>

#include <algorithm>

namespace zm::alerts {

namespace {

/// The first moment of the day at which a clock on the wall has reached `time`.
Instant momentOf(QDate day, QTime time, const QTimeZone &zone)
{
    const Instant start = dayStart(day, zone);
    const QTime first = toDateTime(start, zone).time(); // not 0:00 where midnight is skipped
    if (time <= first)
        return start;
    const auto offset = [&zone](Instant at) { return seconds(zone.offsetFromUtc(toDateTime(at))); };
    const Instant even = start + milliseconds(first.msecsTo(time));
    const Instant moment = even - (offset(even) - offset(start));
    if (toDateTime(moment, zone).time() == time)
        return moment;
    const auto change = zone.nextTransition(toDateTime(start));
    return change.atUtc.isValid() ? fromDateTime(change.atUtc) : even;
}

struct Span
{
    Instant from;
    Instant to;
};

Span spanOf(const WeekHours &hours, QDate day, const QTimeZone &zone)
{
    const QDate last = hours.to > hours.from ? day : day.addDays(1);
    return {momentOf(day, hours.from, zone), momentOf(last, hours.to, zone)};
}

} // namespace

bool covers(const WeekHours &hours, Instant at, const QTimeZone &zone)
{
    if (!hours.on)
        return false;
    const QDate today = localDay(at, zone);
    for (const QDate day : {today.addDays(-1), today}) {
        if (!hours.hasDay(day.dayOfWeek()))
            continue;
        const Span span = spanOf(hours, day, zone);
        if (span.from <= at && at < span.to)
            return true;
    }
    return false;
}

Instant nextChange(const WeekHours &hours, Instant at, const QTimeZone &zone)
{
    if (!hours.on)
        return Instant::max();
    const bool before = covers(hours, at, zone);
    const QDate today = localDay(at, zone);
    for (int day = -1; day <= 8; ++day) {
        const Span span = spanOf(hours, today.addDays(day), zone);
        for (const Instant edge : {span.from, span.to})
            if (edge > at && covers(hours, edge, zone) != before)
                return edge;
    }
    return Instant::max();
}

} // namespace zm::alerts
