// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>
#include <base/instant.h>

#include <QList>
#include <QString>

namespace zm {

/// A person or common area that can take calls, as the roster names it.
struct Agent
{
    AgentId id;
    QString name;
    QString extension;
    QString extensionId;
    QString email;
    QString department;
    QString costCenter;
    QString site;
    QList<QString> numbers;
    bool commonArea = false; ///< has no presence
    bool active = true;

    bool operator==(const Agent &) const = default;
};

/// One agent's seat in one queue.
struct QueueMember
{
    AgentId agent;
    QString name;
    QString extensionId;
    bool receivesCalls = true; ///< `receive_call`
    bool commonArea = false;
    bool manager = false;

    bool operator==(const QueueMember &) const = default;
};

struct CallQueue
{
    QueueId id;
    QString name;
    QString extension;
    QString extensionId;
    QString timeZone;
    QString site;
    QList<QString> numbers;
    QList<QueueMember> members;
    bool membersKnown = false; ///< the list call names no members; the single queue does
    bool active = true;

    bool operator==(const CallQueue &) const = default;
};

} // namespace zm
