// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/dayspan.h>

#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int places = 48;
constexpr int leastPlaces = 20;

/// Widens the span to hold every place with calls.
void widen(const QList<int> &calls, int &first, int &last)
{
    for (int i = 0; i < std::min<int>(places, int(calls.size())); ++i) {
        if (calls[i] <= 0)
            continue;
        first = std::min(first, i);
        last = std::max(last, i);
    }
}

} // namespace

DaySpan daySpan(const QList<QueueRow> &rows, Instant now, const QTimeZone &zone)
{
    const QTime local = toDateTime(now, zone).time();
    DaySpan span{.now = (local.hour() * 60 + local.minute()) / 30};
    int first = places;
    int last = -1;
    for (const QueueRow &row : rows) {
        widen(row.offeredPerHalfHour, first, last);
        widen(row.usualPerHalfHour, first, last);
    }
    if (last < 0)
        return span;
    span.first = std::min(first, span.now);
    span.last = std::max({last, span.now, span.first + leastPlaces - 1});
    if (span.last >= places) { // a late shift grows to the left
        span.last = places - 1;
        span.first = std::min(span.first, places - leastPlaces);
    }
    return span;
}

QString placeText(int place)
{
    return u"%1:%2"_s.arg(place / 2, 2, 10, QChar(u'0')).arg(place % 2 ? u"30"_s : u"00"_s);
}

} // namespace zm::ui
