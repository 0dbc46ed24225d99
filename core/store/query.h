// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

namespace zm::store {

class Database;

/// A prepared statement through Qt, with errors as values. For what is small: rows by the
/// thousand go through `Statement`. Private to the store.
class Query
{
public:
    static Result<Query> prepare(Database &db, const QString &sql);

    /// Binds in the order of the question marks and runs; may be called again with other values.
    Result<> run(const QVariantList &values = {});
    /// The next row; false after the last. A damaged page shows here, not in `run`.
    Result<bool> next();
    /// Lets go of the rows not read, which would keep a transaction open.
    void finish() { m_query.finish(); }
    int rowsChanged() const { return m_query.numRowsAffected(); }

    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    bool flag(int column) const { return number(column) != 0; }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    Instant instant(int column) const { return fromMs(number(column)); }
    std::optional<Instant> maybeInstant(int column) const;

private:
    explicit Query(Database &db);
    Error error() const;

    const Database *m_db;
    QSqlQuery m_query;
};

QVariant toVariant(Instant at);
QVariant toVariant(std::optional<Instant> at);

/// Prepares and runs in one step.
Result<Query> select(Database &db, const QString &sql, const QVariantList &values = {});
/// Runs a statement that answers nothing.
Result<> change(Database &db, const QString &sql, const QVariantList &values = {});
/// The first column of the first row; 0 when there is none.
Result<qint64> readNumber(Database &db, const QString &sql, const QVariantList &values = {});

} // namespace zm::store
