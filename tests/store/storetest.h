// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "madeentries.h"

#include <base/result.h>
#include <store/database.h>
#include <store/journal.h>

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Fails the test with the error's own text.
#define VERIFY_RESULT(result) \
    do { \
        if (const auto &verified = (result); !verified) \
            QFAIL(qPrintable(verified.error().toString())); \
    } while (false)

namespace zm::store {

inline QList<StoredEntry> allEntries(Database &db)
{
    QList<StoredEntry> stored;
    const auto read = Journal::readAfter(db, 0, -1, [&](const StoredEntry &entry) {
        stored.append(entry);
        return true;
    });
    return read ? stored : QList<StoredEntry>();
}

/// Reads one number through Qt, beside the code under test.
inline qint64 numberIn(Database &db, const QString &sql)
{
    QSqlQuery query(db.connection());
    return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
}

/// A fresh database in a folder of its own.
struct TemporaryDatabase
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("zoommate.sqlite"));
    std::unique_ptr<Database> db;

    Result<> open(const OpenOptions &options = {})
    {
        db.reset();
        auto opened = Database::open(path, options);
        if (!opened)
            return Failure(opened.error());
        db = std::move(*opened);
        return {};
    }
};

} // namespace zm::store
