// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/keyvaluestore.h>
#include <store/query.h>
#include <store/statement.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

Result<> KeyValueStore::set(Database &db, const QString &name, const QString &value)
{
    auto write = Statement::prepare(db, "INSERT INTO small_fact (name, value) VALUES (?, ?) "
                                        "ON CONFLICT (name) DO UPDATE SET "
                                        "value = excluded.value"_L1);
    if (!write)
        return Failure(write.error());
    write->bind(1, name);
    write->bind(2, value);
    if (const auto done = write->run(); !done)
        return Failure(done.error());
    return {};
}

Result<> KeyValueStore::setInstant(Database &db, const QString &name, Instant value)
{
    return set(db, name, QString::number(toMs(value)));
}

Result<> KeyValueStore::remove(Database &db, const QString &name)
{
    return change(db, u"DELETE FROM small_fact WHERE name = ?"_s, {name});
}

Result<std::optional<QString>> KeyValueStore::value(Database &db, const QString &name)
{
    auto row = select(db, u"SELECT value FROM small_fact WHERE name = ?"_s, {name});
    if (!row)
        return Failure(row.error());
    const auto found = row->next();
    if (!found)
        return Failure(found.error());
    return *found ? std::optional(row->text(0)) : std::nullopt;
}

Result<QHash<QString, QString>> KeyValueStore::family(Database &db, const QString &prefix)
{
    // A range of the key: all that begins so lies before the prefix with its last letter raised.
    QString end = prefix;
    end.back() = QChar(ushort(end.back().unicode() + 1));
    auto rows = select(db, u"SELECT name, value FROM small_fact WHERE name >= ? AND name < ?"_s,
                       {prefix, end});
    if (!rows)
        return Failure(rows.error());
    QHash<QString, QString> found;
    for (;;) {
        const auto row = rows->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return found;
        found.insert(rows->text(0).sliced(prefix.size()), rows->text(1));
    }
}

Result<std::optional<Instant>> KeyValueStore::instant(Database &db, const QString &name)
{
    const auto text = value(db, name);
    if (!text)
        return Failure(text.error());
    bool isNumber = false;
    const qint64 ms = text->value_or(QString()).toLongLong(&isNumber);
    return isNumber ? std::optional(fromMs(ms)) : std::nullopt;
}

} // namespace zm::store
