// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>
#include <domain/directory.h>

#include <QList>
#include <QSet>

namespace zm::store {

class Database;

/// What a sync changed, for the "2 changes" line of Refresh.
struct DirectoryChanges
{
    int added = 0;
    int changed = 0; ///< any field, number or member
    int gone = 0;    ///< now inactive, kept for their past
    int returned = 0;

    int total() const { return added + changed + gone + returned; }
    DirectoryChanges &operator+=(const DirectoryChanges &o)
    {
        added += o.added;
        changed += o.changed;
        gone += o.gone;
        returned += o.returned;
        return *this;
    }
    bool operator==(const DirectoryChanges &) const = default;
};

enum class Include { Active, All };

/// Agents, queues, seats and numbers as Zoom last told them. What vanished from a list stays as
/// inactive, since its calls stay too. Only what differs is written.
class DirectoryStore
{
public:
    /// The whole roster: whoever is not in it becomes inactive.
    static Result<DirectoryChanges> saveAgents(Database &db, const QList<Agent> &agents,
                                               Instant at);
    /// All queues. Where `membersKnown` is false the members known before stay. `unread` could not
    /// be read this time: they keep what they had, and their seats are not known from now on. Every
    /// change of a seat is logged, too (`SeatStore`).
    static Result<DirectoryChanges> saveQueues(Database &db, const QList<CallQueue> &queues,
                                               Instant at, const QSet<QueueId> &unread = {});

    /// By name, then id.
    static Result<QList<Agent>> agents(Database &db, Include include = Include::Active);
    static Result<QList<CallQueue>> queues(Database &db, Include include = Include::Active);
};

} // namespace zm::store
