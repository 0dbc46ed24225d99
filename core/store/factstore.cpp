// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/database.h>
#include <store/factstore.h>
#include <store/query.h>
#include <store/statement.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

static FactGroup groupOf(const Statement &row)
{
    return {row.text(0), row.instant(1), row.maybeInstant(2), int(row.number(3)), row.bytes(4)};
}

Result<QHash<QString, QString>> FactStore::find(Database &db, const QList<QString> &aliases)
{
    QHash<QString, QString> keys;
    auto row = Statement::prepare(db, "SELECT key FROM call_alias WHERE alias = ?"_L1);
    if (!row)
        return Failure(row.error());
    for (const QString &alias : aliases) {
        row->bind(1, alias);
        const auto found = row->step();
        if (!found)
            return Failure(found.error());
        if (*found)
            keys.insert(alias, row->text(0));
        row->reset();
    }
    return keys;
}

Result<QList<FactGroup>> FactStore::load(Database &db, const QList<QString> &keys)
{
    QList<FactGroup> groups;
    auto row = Statement::prepare(db, "SELECT key, started_ms, ended_ms, version, facts "
                                      "FROM call_group WHERE key = ?"_L1);
    if (!row)
        return Failure(row.error());
    for (const QString &key : keys) {
        row->bind(1, key);
        const auto found = row->step();
        if (!found)
            return Failure(found.error());
        if (*found)
            groups.append(groupOf(*row));
        row->reset();
    }
    return groups;
}

Result<std::optional<FactGroup>> FactStore::load(Database &db, const QString &key)
{
    const auto groups = load(db, QList<QString>{key});
    if (!groups)
        return Failure(groups.error());
    return groups->isEmpty() ? std::nullopt : std::optional(groups->first());
}

namespace {

/// The statements of a save, prepared once for a batch.
struct Writer
{
    Statement group;
    Statement alias;
    Statement repoint;
    Statement remove;
    Statement stale; ///< its plain rows are to be made anew (CallRows)

    static Result<Writer> prepare(Database &db)
    {
        auto group = Statement::prepare(
            db, "INSERT INTO call_group (key, started_ms, ended_ms, version, facts) "
                "VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET "
                "started_ms = excluded.started_ms, ended_ms = excluded.ended_ms, "
                "version = excluded.version, facts = excluded.facts, hidden = 0"_L1);
        if (!group)
            return Failure(group.error());
        auto alias = Statement::prepare(db, "INSERT INTO call_alias (alias, key) VALUES (?, ?) "
                                            "ON CONFLICT (alias) DO UPDATE SET key = excluded.key "
                                            "WHERE call_alias.key <> excluded.key"_L1);
        if (!alias)
            return Failure(alias.error());
        auto repoint = Statement::prepare(db, "UPDATE call_alias SET key = ? WHERE key = ?"_L1);
        if (!repoint)
            return Failure(repoint.error());
        auto remove = Statement::prepare(db, "DELETE FROM call_group WHERE key = ?"_L1);
        if (!remove)
            return Failure(remove.error());
        auto stale = Statement::prepare(
            db, "INSERT INTO call_stale (key) VALUES (?) ON CONFLICT DO NOTHING"_L1);
        if (!stale)
            return Failure(stale.error());
        return Writer{std::move(*group), std::move(*alias), std::move(*repoint), std::move(*remove),
                      std::move(*stale)};
    }

    Result<> merge(const QString &winner, const QString &loser)
    {
        if (winner == loser)
            return {};
        repoint.bind(1, winner);
        repoint.bind(2, loser);
        if (auto done = repoint.run(); !done)
            return Failure(done.error());
        remove.bind(1, loser);
        if (auto done = remove.run(); !done)
            return Failure(done.error());
        return {};
    }

    Result<> write(const FactWrite &write)
    {
        group.bind(1, write.group.key);
        group.bind(2, write.group.started);
        group.bind(3, write.group.ended);
        group.bind(4, qint64(write.group.version));
        group.bind(5, write.group.facts);
        if (auto done = group.run(); !done)
            return Failure(done.error());
        stale.bind(1, write.group.key);
        if (auto done = stale.run(); !done)
            return Failure(done.error());
        for (const QString &loser : write.absorbed) {
            if (auto done = merge(write.group.key, loser); !done)
                return done;
        }
        for (const QString &name : write.aliases) {
            alias.bind(1, name);
            alias.bind(2, write.group.key);
            if (auto done = alias.run(); !done)
                return Failure(done.error());
        }
        return {};
    }
};

} // namespace

Result<> FactStore::save(Database &db, const QList<FactWrite> &writes)
{
    if (writes.isEmpty())
        return {};
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    auto writer = Writer::prepare(db);
    if (!writer)
        return Failure(writer.error());
    for (const FactWrite &write : writes) {
        if (auto done = writer->write(write); !done)
            return done;
    }
    return transaction->commit();
}

Result<> FactStore::merge(Database &db, const QString &winner, const QString &loser)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    auto writer = Writer::prepare(db);
    if (!writer)
        return Failure(writer.error());
    if (auto done = writer->merge(winner, loser); !done)
        return done;
    return transaction->commit();
}

Result<QList<QString>> FactStore::aliasesOf(Database &db, const QString &key)
{
    QList<QString> aliases;
    auto rows = select(db, u"SELECT alias FROM call_alias WHERE key = ? ORDER BY alias"_s, {key});
    if (!rows)
        return Failure(rows.error());
    for (;;) {
        const auto row = rows->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return aliases;
        aliases.append(rows->text(0));
    }
}

Result<> FactStore::read(Database &db, Instant from, Instant to, const Reader &reader)
{
    auto rows = Statement::prepare(db, "SELECT key, started_ms, ended_ms, version, facts "
                                       "FROM call_group INDEXED BY call_group_started "
                                       "WHERE started_ms >= ? AND started_ms < ? "
                                       "ORDER BY started_ms, key"_L1);
    if (!rows)
        return Failure(rows.error());
    rows->bind(1, from);
    rows->bind(2, to);
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return Failure(row.error());
        if (!*row || !reader(groupOf(*rows)))
            return {};
    }
}

} // namespace zm::store
