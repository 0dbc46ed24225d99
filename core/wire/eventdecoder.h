// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <domain/event.h>

#include <QByteArray>
#include <QString>

namespace zm::wire {

/// One webhook body, understood.
struct Decoded
{
    Event event;    ///< `seq` 0; the caller numbers it
    QString type;   ///< Zoom's event name, e.g. `phone.callee_ringing`
    QByteArray key; ///< 16 bytes: equal for equal JSON values, so a repeated delivery is recognised
};

/// Reads one event body from any door: live events, presence, transfers, voicemail, the three
/// generations of records, deletions, and our own envelopes (`wire/envelope.h`). A pure function,
/// for any thread.
///
/// * A name that we do not use (unknown ones, mute, conference, a park that failed) is an
///   UnknownEvent, not an error.
/// * Error{Protocol}: not JSON, not an object, no event name, or a known event without the one
///   field that it is about. The message holds no personal data.
/// * `event.at` is the event's own time (ring, answer, end, `date_time`, a record's end), refined
/// by
///   `event_ts` when that lies in the same second, because Zoom's own times are whole seconds and
///   several steps share one. Without an own time it is `event_ts`, without that `received`.
///   For REST envelopes it is the time of reading.
/// * Withheld numbers ("anonymous") become empty, numbers get their missing `+`.
/// * v1 rows: `date_time` is the start, `forwarded_by` becomes `operatedBy`. The owner's user id is
///   set on the party that the event is about.
/// * Zoom's history detail has no talk time, v1 rows often not: it is answer to end less hold
/// there,
///   and only where this leg won the call.
Result<Decoded> decodeEvent(const QByteArray &body, EventSource source, Instant received);

/// The same for a body that is in the journal already, so nobody asks for its key, which costs a
/// third of the decoding.
Result<Event> decodeJournalled(const QByteArray &body, EventSource source, Instant received);

/// True for every name of Zoom's that we expect, also those that change nothing: a health page
/// counts only the others as news.
bool isKnownEvent(QStringView type);

} // namespace zm::wire
