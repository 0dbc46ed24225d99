// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>

#include <QString>

class QTimeZone;

namespace zm::ui {

/// What the connection badge says: the state in bold, the rest behind a dot.
struct BadgeText
{
    QString state; ///< "Live", "Silent 1:42", "Off 4:05", "Connecting"
    QString rest;  ///< "last event 2 s ago"; may be empty

    QString whole() const;
    bool operator==(const BadgeText &) const = default;
};

/// There is no feed and nothing keeps one from us: nobody has set up an account yet.
bool wasNeverOn(const FeedStatus &feed);

BadgeText badgeText(const FeedStatus &feed, Instant now);

/// The line over a board that may be old, in whole sentences; empty while the feed lives.
/// `asOf` is the time the board shows.
QString staleText(const FeedStatus &feed, Instant asOf, Instant now, const QTimeZone &zone);

/// What Refresh shows: "reading queues 3 of 6" while it runs, then its outcome for `outcomeStays`.
QString refreshText(const SyncStatus &sync, Instant now);
inline constexpr auto outcomeStays = 12s;

} // namespace zm::ui
