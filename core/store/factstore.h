// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace zm::store {

class Database;

/// Everything known of one call, consultations included. The store does not look into `facts`.
struct FactGroup
{
    QString key;
    Instant started{};
    std::optional<Instant> ended;
    int version = 0; ///< of the bytes in `facts`
    QByteArray facts;

    bool operator==(const FactGroup &) const = default;
};

struct FactWrite
{
    FactGroup group;
    QList<QString> aliases;  ///< call ids and history uuids that belong to it from now on
    QList<QString> absorbed; ///< keys of groups that turned out to be the same call
};

/// One row a call. No function's cost grows with the table, only with what it reads or writes.
class FactStore
{
public:
    /// The group of each alias that has one.
    static Result<QHash<QString, QString>> find(Database &db, const QList<QString> &aliases);
    static Result<std::optional<FactGroup>> load(Database &db, const QString &key);
    static Result<QList<FactGroup>> load(Database &db, const QList<QString> &keys);
    /// All in one transaction. An absorbed group is deleted, its aliases point to the absorber.
    static Result<> save(Database &db, const QList<FactWrite> &writes);
    /// Deletes `loser` and gives its aliases to `winner`, whose facts stay as they are.
    static Result<> merge(Database &db, const QString &winner, const QString &loser);
    static Result<QList<QString>> aliasesOf(Database &db, const QString &key);

    /// Return false to stop. Must not write through the same Database.
    using Reader = std::function<bool(const FactGroup &)>;
    /// Groups started in [from, to), by start and key. Memory is constant.
    static Result<> read(Database &db, Instant from, Instant to, const Reader &reader);
};

} // namespace zm::store
