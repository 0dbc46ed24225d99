// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/alertlog.h>
#include <store/query.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

Result<> AlertLog::save(Database &db, const AlertRecord &record)
{
    // A null text would be NULL, which the columns refuse.
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    return change(db,
                  u"INSERT INTO alert_log (raised_ms, rule, subject, name, level, value, "
                  u"threshold, acknowledged_ms, acknowledged_by, cleared_ms) "
                  u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                  u"ON CONFLICT (raised_ms, rule, subject) DO UPDATE SET name = excluded.name, "
                  u"level = excluded.level, value = excluded.value, "
                  u"threshold = excluded.threshold, "
                  u"acknowledged_ms = excluded.acknowledged_ms, "
                  u"acknowledged_by = excluded.acknowledged_by, cleared_ms = excluded.cleared_ms"_s,
                  {toVariant(record.raised), text(record.rule), text(record.subject),
                   text(record.name), record.level, record.value, record.limit,
                   toVariant(record.acknowledged), text(record.acknowledgedBy),
                   toVariant(record.cleared)});
}

Result<QList<AlertRecord>> AlertLog::latest(Database &db, Instant before, int count)
{
    auto rows = select(db,
                       u"SELECT raised_ms, rule, subject, name, level, value, threshold, "
                       u"acknowledged_ms, acknowledged_by, cleared_ms FROM alert_log "
                       u"WHERE raised_ms < ? ORDER BY raised_ms DESC, rule, subject LIMIT ?"_s,
                       {toVariant(before), count});
    if (!rows)
        return Failure(rows.error());
    QList<AlertRecord> records;
    for (;;) {
        const auto more = rows->next();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return records;
        records.append({rows->instant(0), rows->text(1), rows->text(2), rows->text(3),
                        int(rows->number(4)), rows->real(5), int(rows->number(6)),
                        rows->maybeInstant(7), rows->text(8), rows->maybeInstant(9)});
    }
}

} // namespace zm::store
