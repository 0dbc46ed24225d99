// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>
#include <domain/event.h>

#include <QList>

#include <optional>

namespace zm::store {

class Database;

/// A feed that was live for a while.
struct FeedSpan
{
    EventSource source = EventSource::WebSocket;
    Instant from{};
    Instant alive{};           ///< the last sign of life noted while it lasted
    std::optional<Instant> to; ///< empty: it lasts, or the program ended without saying so

    Instant end() const { return to.value_or(alive); }
    bool operator==(const FeedSpan &) const = default;
};

struct TimeRange
{
    Instant from{};
    Instant to{};

    bool operator==(const TimeRange &) const = default;
};

/// When each feed was live, so that repair knows what to read again.
class FeedLog
{
public:
    /// A feed went live. One of the same source that still lasted ends at its last sign of life.
    static Result<> opened(Database &db, EventSource source, Instant at);
    /// A sign of life, noted every half minute or so: after a crash the gap begins here.
    static Result<> alive(Database &db, EventSource source, Instant at);
    static Result<> closed(Database &db, EventSource source, Instant at);
    /// At start: ends every span that a crash left open, at its last sign of life.
    static Result<> closeLeftOpen(Database &db);

    /// Spans that touch [from, to), by beginning.
    static Result<QList<FeedSpan>> spans(Database &db, Instant from, Instant to);
    /// The last moment known to be covered by any feed.
    static Result<std::optional<Instant>> lastAlive(Database &db);
};

/// The parts of [from, to) in which no feed was live. A lasting span covers up to its last sign of
/// life.
QList<TimeRange> gapsIn(const QList<FeedSpan> &spans, Instant from, Instant to);

} // namespace zm::store
