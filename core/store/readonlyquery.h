// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

namespace zm::store {

/// What SQLite has in a cell: nothing, a whole number, a fraction, a text. Blobs come as their
/// size.
using SqlValue = std::variant<std::monostate, qint64, double, QString>;

struct QueryLimits
{
    milliseconds time = 30s;
    qint64 rows = -1; ///< no more than these are read; -1: all
};

/// A user's own question to the database, which can do no harm: a connection of its own that can
/// only read, an authorizer that lets nothing but SELECT through (no ATTACH, no
/// PRAGMA, no extension), a time limit, and never more memory than a row.
///
/// Errors: Invalid with SQLite's own words for a statement that is not understood, not allowed, or
/// not done within the limit; Cancelled when `isWanted` said so; Storage for the file. On the
/// calling thread.
class ReadOnlyQuery
{
public:
    struct Sink
    {
        std::function<Result<>(const QStringList &columns)> begin;
        std::function<Result<>(const QList<SqlValue> &row)> row;
        std::function<bool()> isWanted; ///< asked now and then; may be empty
    };
    struct Told
    {
        qint64 rows = 0;
        bool isCut = false; ///< there were more rows than the limit
    };
    static Result<Told> run(const QString &path, const QString &sql, const Sink &sink,
                            const QueryLimits &limits = {});

    /// The documented views with their columns, for completion: `calls`, `visits`, …
    struct View
    {
        QString name;
        QStringList columns;
    };
    static Result<QList<View>> views(const QString &path);
};

} // namespace zm::store
