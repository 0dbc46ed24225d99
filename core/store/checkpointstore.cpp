// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <store/checkpointstore.h>
#include <store/query.h>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

Result<> CheckpointStore::save(Database &db, const Checkpoint &checkpoint)
{
    return change(db,
                  u"INSERT INTO checkpoint (taken_ms, format, seq, body) VALUES (?, ?, ?, ?) "
                  u"ON CONFLICT (format, taken_ms) DO UPDATE SET "
                  u"seq = excluded.seq, body = excluded.body"_s,
                  {toVariant(checkpoint.taken), checkpoint.format, checkpoint.seq,
                   qCompress(checkpoint.body)});
}

Result<std::optional<Checkpoint>> CheckpointStore::latest(Database &db, int format,
                                                          std::optional<Instant> at)
{
    auto rows = select(db,
                       u"SELECT seq, taken_ms, body FROM checkpoint "
                       u"WHERE format = ? AND taken_ms <= ? ORDER BY taken_ms DESC"_s,
                       {format, at ? toMs(*at) : std::numeric_limits<qint64>::max()});
    if (!rows)
        return Failure(rows.error());
    for (;;) {
        const auto row = rows->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return std::optional<Checkpoint>();
        const QByteArray packed = rows->bytes(2);
        const QByteArray body = qUncompress(packed);
        // The first four bytes are the length: zero of them is the only good reason for nothing.
        if (!body.isEmpty() || packed.startsWith(QByteArray(4, '\0')))
            return std::optional(Checkpoint{rows->number(0), rows->instant(1), format, body});
        qCWarning(lcStore, "A stored board does not unpack and is passed over");
    }
}

Result<int> CheckpointStore::prune(Database &db, const QList<int> &formats, Instant before)
{
    QVariantList values;
    QStringList places;
    for (const int format : formats) {
        values.append(format);
        places.append(u"?"_s);
    }
    values.append(toVariant(before));
    auto done = select(db, uR"(DELETE FROM checkpoint WHERE format NOT IN (%1) OR
                           (taken_ms < ? AND taken_ms <
                               (SELECT max(taken_ms) FROM checkpoint AS other
                                WHERE other.format = checkpoint.format)))"_s.arg(places.join(u',')),
                       values);
    if (!done)
        return Failure(done.error());
    return done->rowsChanged();
}

} // namespace zm::store
