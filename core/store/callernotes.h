// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>

#include <QList>
#include <QString>

#include <optional>

namespace zm::store {

class Database;

/// What a supervisor adds to a missed caller: who takes care, and a note.
struct CallerNote
{
    QString number;               ///< as the missed caller's, E.164 where it can be told
    Instant firstMissed{};        ///< of the episode when it was written
    QString owner;                ///< empty: nobody's
    std::optional<Instant> taken; ///< since when it has this owner
    QString note;
    Instant changed{};

    bool isEmpty() const { return owner.isEmpty() && note.isEmpty(); }
    bool operator==(const CallerNote &) const = default;
};

/// The desk's own words, kept beside the calls because they belong to the data, not to a PC.
class CallerNotes
{
public:
    /// Writes the note; an empty one is deleted.
    static Result<> save(Database &db, const CallerNote &note);
    /// Notes of episodes that began at or after `from`, by number and beginning.
    static Result<QList<CallerNote>> since(Database &db, Instant from);
};

} // namespace zm::store
