// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/database.h>
#include <store/keyvaluestore.h>
#include <store/privacy.h>
#include <store/query.h>
#include <store/statement.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

namespace {

const QString daysName = u"privacy.hideAfterDays"_s;
/// Of a step: a commit of tens of milliseconds, so that the journal gets its turn.
constexpr int groupsAtOnce = 200;

} // namespace

Result<std::optional<int>> Privacy::days(Database &db)
{
    const auto value = KeyValueStore::value(db, daysName);
    if (!value)
        return Failure(value.error());
    bool ok = false;
    const int days = value->value_or(QString()).toInt(&ok);
    return ok && days >= leastDays ? std::optional(days) : std::nullopt;
}

Result<> Privacy::setDays(Database &db, std::optional<int> days)
{
    if (!days)
        return KeyValueStore::remove(db, daysName);
    if (*days < leastDays || *days > mostDays)
        return fail(
            ErrorKind::Invalid,
            u"Numbers can be hidden after %1 to %2 days, or never."_s.arg(leastDays).arg(mostDays));
    return KeyValueStore::set(db, daysName, QString::number(*days));
}

Result<Privacy::Step> Privacy::hideCalls(Database &db, Instant from, Instant before,
                                         const Hide &hide)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    QList<FactGroup> groups;
    {
        auto plain = Statement::prepare(
            db, "SELECT key, started_ms, version, facts FROM call_group "
                "INDEXED BY call_group_started WHERE started_ms >= ? AND started_ms < ? AND "
                "hidden = 0 ORDER BY started_ms, key LIMIT ?"_L1);
        if (!plain)
            return Failure(plain.error());
        plain->bind(1, from);
        plain->bind(2, before);
        plain->bind(3, qint64(groupsAtOnce));
        for (;;) {
            const auto row = plain->step();
            if (!row)
                return Failure(row.error());
            if (!*row)
                break;
            groups.append(
                {plain->text(0), plain->instant(1), {}, int(plain->number(2)), plain->bytes(3)});
        }
    }
    auto write =
        Statement::prepare(db, "UPDATE call_group SET facts = ?, hidden = 1 WHERE key = ?"_L1);
    auto stale =
        Statement::prepare(db, "INSERT INTO call_stale (key) VALUES (?) ON CONFLICT DO NOTHING"_L1);
    if (!write || !stale)
        return Failure(write ? stale.error() : write.error());
    for (const FactGroup &group : std::as_const(groups)) {
        const auto facts = hide(group);
        if (!facts)
            return Failure(facts.error());
        write->bind(1, *facts);
        write->bind(2, group.key);
        if (const auto done = write->run(); !done)
            return Failure(done.error());
        stale->bind(1, group.key);
        if (const auto done = stale->run(); !done)
            return Failure(done.error());
    }
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    Step step{groups.size(), {}};
    if (groups.size() == groupsAtOnce)
        step.reached = groups.last().started;
    return step;
}

Result<qint64> Privacy::hideNotes(Database &db, Instant before,
                                  const std::function<QString(const QString &)> &hide)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    const auto notes = CallerNotes::since(db, Instant{});
    if (!notes)
        return Failure(notes.error());
    qint64 hidden = 0;
    for (const CallerNote &note : *notes) {
        const QString number = hide(note.number);
        if (note.firstMissed >= before || (number == note.number && note.note.isEmpty()))
            continue;
        const auto done = change(db,
                                 u"UPDATE OR REPLACE caller_note SET number = ?, note = '' "
                                 "WHERE number = ? AND first_missed_ms = ?"_s,
                                 {number, note.number, toVariant(note.firstMissed)});
        if (!done)
            return Failure(done.error());
        ++hidden;
    }
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    return hidden;
}

} // namespace zm::store
