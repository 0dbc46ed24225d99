// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>
#include <base/instant.h>
#include <base/result.h>

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace zm::store {

class Database;

enum class SpanKind {
    Presence, ///< Zoom's presence, `nameOf(Presence)`
    State,    ///< the tile's state, `nameOf(TileState)`
};

/// One agent in one state for a while. The spans of one agent and kind do not overlap.
struct Span
{
    AgentId agent;
    QString state; ///< the stable word of its kind
    Instant from{};
    std::optional<Instant> to; ///< empty: it lasts
    bool unknown = false;      ///< not observed: the program was off or the feed silent

    bool operator==(const Span &) const = default;
};

/// The log of agent time that the time-in-state report adds up.
class SpanStore
{
public:
    /// Writes all in one transaction. A span ends the one of that agent that lasted until then;
    /// one with the same agent and beginning as a span before replaces it.
    static Result<> append(Database &db, SpanKind kind, const QList<Span> &spans);
    /// Ends what lasts, never before its beginning: at an orderly end, or after a crash with the
    /// time of the last sign of life.
    static Result<> closeAll(Database &db, SpanKind kind, Instant at);
    /// Writes these instead of all that are there, in one transaction.
    static Result<> replaceAll(Database &db, SpanKind kind, const QList<Span> &spans);
    /// The spans that last.
    static Result<QList<Span>> lasting(Database &db, SpanKind kind);

    /// Return false to stop.
    using Reader = std::function<bool(const Span &)>;
    /// Spans that touch [from, to), uncut, by agent and beginning. The cost grows with the spans
    /// read and the number of agents, not with the table.
    static Result<> read(Database &db, SpanKind kind, Instant from, Instant to,
                         const Reader &reader);
};

} // namespace zm::store
