// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QList>
#include <QStringList>

#include <calls/callfacts.h>

#include <optional>

namespace zm {

// A call has many names: its call ids (a direct transfer adds `_1`), the call id of a warm
// transfer's consultation, the history uuid, the ids of its elements. Each is an *alias*, prefixed
// by its kind: "c:" call id without suffix, "e:" element id, "h:" history uuid. A *group* is one
// call's facts; its key is its smallest alias, so the key too does not depend on the order in which
// facts came.

/// `callId` without a trailing `_n`.
QString withoutSuffix(const QString &callId);
QString aliasOf(const CallId &call);
QString aliasOfHistory(const QString &historyId);
QString aliasOfElement(const QString &elementId);

/// What one event tells, parted by call: a page of a user's history speaks of many.
QList<CallFacts> piecesOf(const Event &event);
/// All aliases an event speaks of.
QStringList aliasesOf(const Event &event);

/// Where groups are kept: in memory (CallBook) or in a table. Grouping itself is absorbInto().
class GroupShelf
{
public:
    virtual ~GroupShelf() = default;
    /// Key of the group that holds this alias; empty when none does.
    virtual Result<QString> keyOf(const QString &alias) = 0;
    virtual Result<CallFacts> load(const QString &key) = 0;
    /// Writes a group and points these aliases (all of its own) to it.
    virtual Result<> put(const QString &key, const CallFacts &facts,
                         const QStringList &aliases) = 0;
    virtual Result<> remove(const QString &key) = 0;
};

struct Touched
{
    QStringList changed; ///< keys of groups that know more now
    QStringList gone;    ///< keys that are part of another group now

    bool isEmpty() const { return changed.isEmpty() && gone.isEmpty(); }
};

/// Files the event, merging groups that it shows to be one call.
Result<Touched> absorbInto(GroupShelf &shelf, const Event &event);
Result<Touched> absorbInto(GroupShelf &shelf, const CallFacts &facts);

} // namespace zm
