// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calls/callscript.h"

#include <store/factstore.h>

#include <calls/grouping.h>

namespace zm::test {

/// Files calls in a database as the engine would, without feed or journal. Answers the keys
/// written.
inline Result<QStringList> fileCalls(store::Database &db, const QList<Script> &scripts)
{
    CallBook book;
    for (const Script &script : scripts)
        for (const Event &event : script.events)
            book.apply(event);
    QList<store::FactWrite> writes;
    book.forEach([&](const QString &key, const CallFacts &facts) {
        store::FactWrite write;
        write.group = {key, facts.started(), {}, 1, facts.toBytes()};
        write.aliases = facts.aliases();
        writes.append(write);
    });
    if (auto saved = store::FactStore::save(db, writes); !saved)
        return Failure(saved.error());
    return book.keys();
}

/// Call `id` of `number`, abandoned in a queue after `wait` seconds, having rung one agent.
inline Script missedCall(const QString &id, const QString &number, double start, double wait,
                         int queueExtension = 201, int agent = 102)
{
    Script script(id);
    script.history = QStringLiteral("h-") + id;
    script.caller = outside(number, QString());
    script.queueRecord(queueExtension, start, {}, start + wait, QStringLiteral("abandoned"));
    script.legRecord(agent, start + 1, {}, start + wait, QStringLiteral("ring_to_member"),
                     QStringLiteral("canceled"), {}, queue(queueExtension));
    return script;
}

/// Call `id` of `number`, answered by an agent after `wait` seconds.
inline Script answeredCall(const QString &id, const QString &number, double start, double wait,
                           double talk, int queueExtension = 201, int agent = 101)
{
    Script script(id);
    script.history = QStringLiteral("h-") + id;
    script.caller = outside(number, QString());
    script.queueRecord(queueExtension, start, start + wait, start + wait,
                       QStringLiteral("answered"));
    script.legRecord(agent, start + 1, start + wait, start + wait + talk,
                     QStringLiteral("ring_to_member"), QStringLiteral("answered"), {},
                     queue(queueExtension));
    return script;
}

/// An agent calls `number` back.
inline Script callBack(const QString &id, const QString &number, double start, double talk,
                       int agent = 101)
{
    Script script(id);
    script.history = QStringLiteral("h-") + id;
    script.placedRecord(agent, outside(number, QString()), start, start + 5, start + 5 + talk,
                        QStringLiteral("outgoing"), QStringLiteral("connected"));
    return script;
}

} // namespace zm::test
