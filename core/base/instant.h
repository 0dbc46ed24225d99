// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

class QTimeZone;

namespace zm {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// A moment in UTC, to the millisecond. Zoom's own times have whole seconds.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

constexpr Instant fromMs(qint64 ms)
{
    return Instant(milliseconds(ms));
}
constexpr qint64 toMs(Instant at)
{
    return at.time_since_epoch().count();
}
constexpr qint64 toMs(milliseconds span)
{
    return span.count();
}

/// Strict ISO 8601 with seconds and an offset or Z, as Zoom and our own options write it.
/// Fast path for `yyyy-MM-ddTHH:mm:ssZ`. Empty on anything else.
std::optional<Instant> parseInstant(QStringView text);
/// `yyyy-MM-ddTHH:mm:ssZ`, with milliseconds only when there are any.
QString toIsoUtc(Instant at);
/// ISO 8601 with the zone's offset, whole seconds: what CSV cells hold.
QString toIsoLocal(Instant at, const QTimeZone &zone);

QDateTime toDateTime(Instant at);
QDateTime toDateTime(Instant at, const QTimeZone &zone);
Instant fromDateTime(const QDateTime &at);

} // namespace zm
