// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/callernotes.h>
#include <store/query.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

Result<> CallerNotes::save(Database &db, const CallerNote &note)
{
    if (note.isEmpty())
        return change(db, u"DELETE FROM caller_note WHERE number = ? AND first_missed_ms = ?"_s,
                      {note.number, toVariant(note.firstMissed)});
    // A null text would be NULL, which the columns refuse.
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    return change(db,
                  u"INSERT INTO caller_note (number, first_missed_ms, owner, taken_ms, note, "
                  u"changed_ms) VALUES (?, ?, ?, ?, ?, ?) "
                  u"ON CONFLICT (number, first_missed_ms) DO UPDATE SET owner = excluded.owner, "
                  u"taken_ms = excluded.taken_ms, note = excluded.note, "
                  u"changed_ms = excluded.changed_ms"_s,
                  {note.number, toVariant(note.firstMissed), text(note.owner),
                   toVariant(note.taken), text(note.note), toVariant(note.changed)});
}

Result<QList<CallerNote>> CallerNotes::since(Database &db, Instant from)
{
    auto rows = select(db,
                       u"SELECT number, first_missed_ms, owner, taken_ms, note, changed_ms "
                       u"FROM caller_note WHERE first_missed_ms >= ? "
                       u"ORDER BY number, first_missed_ms"_s,
                       {toVariant(from)});
    if (!rows)
        return Failure(rows.error());
    QList<CallerNote> notes;
    for (;;) {
        const auto more = rows->next();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return notes;
        notes.append({rows->text(0), rows->instant(1), rows->text(2), rows->maybeInstant(3),
                      rows->text(4), rows->instant(5)});
    }
}

} // namespace zm::store
