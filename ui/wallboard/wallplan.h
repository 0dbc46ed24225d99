// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>
#include <base/instant.h>
#include <ui/wallboard/wallmetrics.h>

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace zm::ui {

/// What a page of the wall is of. Each may overflow into several pages.
enum class WallContent {
    Queues, ///< a card a queue
    Queue,  ///< one queue large, with its day
    Agents, ///< a tile an agent
    Mixed,  ///< cards beside tiles
    Missed, ///< callers who wait for a call back
    Today,  ///< the day of all queues together; nobody is compared with anybody
};
inline constexpr std::array wallContents{WallContent::Queues, WallContent::Agents,
                                         WallContent::Mixed,  WallContent::Queue,
                                         WallContent::Missed, WallContent::Today};

/// "queues", "queue", "agents", "mixed", "missed", "today"; empty for another word.
std::optional<WallContent> wallContentFrom(QStringView name);
QString nameOf(WallContent content);

/// How people stand on a wall that visitors see, too.
enum class WallNames { FirstName, Initials };
/// How outside numbers do.
enum class WallNumbers { LastThree, Whole };

/// What one screen shows: a value.
struct WallPlan
{
    QList<WallContent> pages{WallContent::Queues, WallContent::Agents}; ///< in their order
    QList<QueueId> queues; ///< in their order, with their members; none means all
    WallViewing viewing;
    seconds turn{30};
    bool offline = true; ///< who is offline has a tile
    WallNames names = WallNames::FirstName;
    WallNumbers numbers = WallNumbers::LastThree;

    static WallPlan of(WallContent content);
    bool operator==(const WallPlan &) const = default;
};

} // namespace zm::ui
