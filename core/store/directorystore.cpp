// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/database.h>
#include <store/directorystore.h>
#include <store/query.h>
#include <store/seatstore.h>

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

namespace {

using Numbers = QHash<QString, QList<QString>>;
using Members = QHash<QString, QList<QueueMember>>;

/// Calls `take` for each row.
template <class Take> Result<> each(Database &db, const QString &sql, Take take)
{
    auto rows = select(db, sql);
    if (!rows)
        return Failure(rows.error());
    for (;;) {
        const auto row = rows->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return {};
        take(*rows);
    }
}

Result<Numbers> readNumbers(Database &db, const QString &sql)
{
    Numbers numbers;
    const auto read =
        each(db, sql, [&](const Query &row) { numbers[row.text(0)].append(row.text(1)); });
    if (!read)
        return Failure(read.error());
    return numbers;
}

Result<Members> readMembers(Database &db)
{
    Members members;
    const auto read =
        each(db,
             u"SELECT queue_id, agent_id, name, extension_id, receives_calls, "
             u"common_area, manager FROM queue_member ORDER BY queue_id, position"_s,
             [&](const Query &row) {
                 members[row.text(0)].append({AgentId(row.text(1)), row.text(2), row.text(3),
                                              row.flag(4), row.flag(5), row.flag(6)});
             });
    if (!read)
        return Failure(read.error());
    return members;
}

/// Replaces the numbers of one owner.
Result<> writeNumbers(Database &db, const QString &table, const QString &column, const QString &id,
                      const QList<QString> &numbers)
{
    if (auto gone = change(db, u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, column), {id}); !gone)
        return gone;
    const QString insert =
        u"INSERT INTO %1 (%2, position, number) VALUES (?, ?, ?)"_s.arg(table, column);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (auto added = change(db, insert, {id, i, numbers.at(i)}); !added)
            return added;
    }
    return {};
}

Result<> write(Database &db, const Agent &agent, Instant at)
{
    auto done = change(db, uR"(INSERT INTO agent
                               (id, name, extension, extension_id, email, department, cost_center,
                                site, common_area, active, first_seen_ms, changed_ms)
                           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                           ON CONFLICT (id) DO UPDATE SET
                               name = excluded.name, extension = excluded.extension,
                               extension_id = excluded.extension_id, email = excluded.email,
                               department = excluded.department,
                               cost_center = excluded.cost_center, site = excluded.site,
                               common_area = excluded.common_area, active = excluded.active,
                               changed_ms = excluded.changed_ms)"_s,
                       {agent.id.text, agent.name, agent.extension, agent.extensionId, agent.email,
                        agent.department, agent.costCenter, agent.site, int(agent.commonArea),
                        int(agent.active), toVariant(at), toVariant(at)});
    if (!done)
        return done;
    return writeNumbers(db, u"agent_number"_s, u"agent_id"_s, agent.id.text, agent.numbers);
}

Result<> write(Database &db, const CallQueue &queue, Instant at)
{
    auto done = change(db, uR"(INSERT INTO call_queue
                               (id, name, extension, extension_id, time_zone, site, members_known,
                                active, first_seen_ms, changed_ms)
                           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                           ON CONFLICT (id) DO UPDATE SET
                               name = excluded.name, extension = excluded.extension,
                               extension_id = excluded.extension_id,
                               time_zone = excluded.time_zone, site = excluded.site,
                               members_known = excluded.members_known, active = excluded.active,
                               changed_ms = excluded.changed_ms)"_s,
                       {queue.id.text, queue.name, queue.extension, queue.extensionId,
                        queue.timeZone, queue.site, int(queue.membersKnown), int(queue.active),
                        toVariant(at), toVariant(at)});
    if (!done)
        return done;
    if (auto gone = change(db, u"DELETE FROM queue_member WHERE queue_id = ?"_s, {queue.id.text});
        !gone)
        return gone;
    for (qsizetype i = 0; i < queue.members.size(); ++i) {
        const QueueMember &member = queue.members.at(i);
        auto added =
            change(db, uR"(INSERT INTO queue_member
                                    (queue_id, position, agent_id, name, extension_id,
                                     receives_calls, common_area, manager)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_s,
                   {queue.id.text, i, member.agent.text, member.name, member.extensionId,
                    int(member.receivesCalls), int(member.commonArea), int(member.manager)});
        if (!added)
            return added;
    }
    return writeNumbers(db, u"queue_number"_s, u"queue_id"_s, queue.id.text, queue.numbers);
}

/// What the list call leaves out stays as it was known.
Agent mergedWith(const Agent &fresh, const Agent *)
{
    return fresh;
}

CallQueue mergedWith(CallQueue fresh, const CallQueue *old)
{
    if (!fresh.membersKnown) {
        fresh.members = old ? old->members : QList<QueueMember>();
        fresh.membersKnown = old && old->membersKnown;
    }
    return fresh;
}

/// Compares what Zoom says with what is kept and writes the difference.
template <class Item>
Result<DirectoryChanges> save(Database &db, const QList<Item> &kept, const QList<Item> &fresh,
                              Instant at)
{
    QHash<QString, const Item *> before;
    for (const Item &item : kept)
        before.insert(item.id.text, &item);

    DirectoryChanges changes;
    QSet<QString> seen;
    for (const Item &said : fresh) {
        if (seen.contains(said.id.text))
            continue;
        seen.insert(said.id.text);
        const Item *old = before.value(said.id.text);
        const Item item = mergedWith(said, old);
        if (old && *old == item)
            continue;
        if (auto written = write(db, item, at); !written)
            return Failure(written.error());
        if (!old)
            ++changes.added;
        else if (old->active == item.active)
            ++changes.changed;
        else
            ++(item.active ? changes.returned : changes.gone);
    }
    for (Item item : kept) {
        if (!item.active || seen.contains(item.id.text))
            continue;
        item.active = false;
        if (auto written = write(db, item, at); !written)
            return Failure(written.error());
        ++changes.gone;
    }
    return changes;
}

Result<> noteSeats(Database &db, const QList<CallQueue> &kept, const QList<CallQueue> &fresh,
                   const QSet<QueueId> &unread, Instant at)
{
    QSet<QueueId> listed;
    for (const CallQueue &queue : fresh) {
        listed.insert(queue.id);
        if (!queue.membersKnown)
            continue;
        const auto noted = queue.active && !unread.contains(queue.id)
                               ? SeatStore::noteRead(db, queue, at)
                               : SeatStore::noteUnknown(db, queue.id, at);
        if (!noted)
            return noted;
    }
    for (const CallQueue &queue : kept) {
        if (!queue.active || listed.contains(queue.id))
            continue;
        if (const auto ended = SeatStore::noteUnknown(db, queue.id, at); !ended)
            return ended;
    }
    return {};
}

} // namespace

Result<DirectoryChanges> DirectoryStore::saveAgents(Database &db, const QList<Agent> &agents,
                                                    Instant at)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    const auto kept = DirectoryStore::agents(db, Include::All);
    if (!kept)
        return Failure(kept.error());
    const auto changes = save(db, *kept, agents, at);
    if (!changes)
        return changes;
    if (auto committed = transaction->commit(); !committed)
        return Failure(committed.error());
    return changes;
}

Result<DirectoryChanges> DirectoryStore::saveQueues(Database &db, const QList<CallQueue> &queues,
                                                    Instant at, const QSet<QueueId> &unread)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    const auto kept = DirectoryStore::queues(db, Include::All);
    if (!kept)
        return Failure(kept.error());
    const auto changes = save(db, *kept, queues, at);
    if (!changes)
        return changes;
    if (const auto noted = noteSeats(db, *kept, queues, unread, at); !noted)
        return Failure(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return Failure(committed.error());
    return changes;
}

Result<QList<Agent>> DirectoryStore::agents(Database &db, Include include)
{
    const auto numbers =
        readNumbers(db, u"SELECT agent_id, number FROM agent_number ORDER BY agent_id, position"_s);
    if (!numbers)
        return Failure(numbers.error());
    QList<Agent> agents;
    const auto read =
        each(db,
             u"SELECT id, name, extension, extension_id, email, department, cost_center, site, "
             u"common_area, active FROM agent ORDER BY name, id"_s,
             [&](const Query &row) {
                 if (include == Include::Active && !row.flag(9))
                     return;
                 agents.append({AgentId(row.text(0)), row.text(1), row.text(2), row.text(3),
                                row.text(4), row.text(5), row.text(6), row.text(7),
                                numbers->value(row.text(0)), row.flag(8), row.flag(9)});
             });
    if (!read)
        return Failure(read.error());
    return agents;
}

Result<QList<CallQueue>> DirectoryStore::queues(Database &db, Include include)
{
    const auto numbers =
        readNumbers(db, u"SELECT queue_id, number FROM queue_number ORDER BY queue_id, position"_s);
    if (!numbers)
        return Failure(numbers.error());
    const auto members = readMembers(db);
    if (!members)
        return Failure(members.error());
    QList<CallQueue> queues;
    const auto read =
        each(db,
             u"SELECT id, name, extension, extension_id, time_zone, site, members_known, active "
             u"FROM call_queue ORDER BY name, id"_s,
             [&](const Query &row) {
                 if (include == Include::Active && !row.flag(7))
                     return;
                 queues.append({QueueId(row.text(0)), row.text(1), row.text(2), row.text(3),
                                row.text(4), row.text(5), numbers->value(row.text(0)),
                                members->value(row.text(0)), row.flag(6), row.flag(7)});
             });
    if (!read)
        return Failure(read.error());
    return queues;
}

} // namespace zm::store
