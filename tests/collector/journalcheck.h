// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storetest.h"

#include <QSet>

namespace zm::test {

/// Whose events a journal holds, by the beginning of their call's name.
struct JournalCheck
{
    QSet<int> honest;          ///< numbers of "honest-"
    QHash<QByteArray, int> of; ///< how many of each other beginning, up to the first "-"
    int twice = 0;

    /// What was answered and is not there.
    QSet<int> lost(const QSet<int> &answered) const { return QSet<int>(answered).subtract(honest); }
};

/// Opens the file, which must be whole, and reads it from end to end.
inline Result<JournalCheck> checkJournal(const QString &path)
{
    const auto db = store::Database::open(path);
    if (!db)
        return Failure(db.error());
    if (const auto whole = (*db)->verify(); !whole)
        return Failure(whole.error());
    JournalCheck check;
    QSet<QByteArray> seen;
    const auto read = store::Journal::readAfter(**db, 0, -1, [&](const store::StoredEntry &entry) {
        const QByteArray &body = entry.entry.body;
        const qsizetype from = body.indexOf("\"call_id\":\"") + 11;
        const QByteArray id = body.mid(from, body.indexOf('"', from) - from);
        check.twice += seen.contains(id);
        seen.insert(id);
        if (id.startsWith("honest-"))
            check.honest.insert(id.mid(7).toInt());
        else
            ++check.of[id.left(id.indexOf('-'))];
        return true;
    });
    if (!read)
        return Failure(read.error());
    return check;
}

} // namespace zm::test
