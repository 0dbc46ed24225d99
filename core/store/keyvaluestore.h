// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>

#include <QHash>
#include <QString>

#include <optional>

namespace zm::store {

class Database;

/// Small facts that belong to the data rather than to a PC: the time of the last sync, how far a
/// repair got. Never a secret: those live in the keychain.
class KeyValueStore
{
public:
    static Result<> set(Database &db, const QString &name, const QString &value);
    static Result<> setInstant(Database &db, const QString &name, Instant value);
    static Result<> remove(Database &db, const QString &name);
    static Result<std::optional<QString>> value(Database &db, const QString &name);
    /// Those whose names begin with `prefix`, under the rest of their names.
    static Result<QHash<QString, QString>> family(Database &db, const QString &prefix);
    static Result<std::optional<Instant>> instant(Database &db, const QString &name);
};

} // namespace zm::store
