// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/database.h>
#include <store/query.h>
#include <store/storageerror.h>

#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

Query::Query(Database &db)
    : m_db(&db)
    , m_query(db.connection())
{
    m_query.setForwardOnly(true);
}

Result<Query> Query::prepare(Database &db, const QString &sql)
{
    Query query(db);
    if (!query.m_query.prepare(sql))
        return Failure(query.error());
    return query;
}

Result<> Query::run(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        QVariant value = values.at(i);
        // A null QString would be bound as NULL; for us "nothing" is the empty text.
        if (value.typeId() == QMetaType::QString && value.toString().isNull())
            value = u""_s;
        m_query.bindValue(int(i), value);
    }
    if (!m_query.exec())
        return Failure(error());
    return {};
}

Result<bool> Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return Failure(error());
    return false;
}

std::optional<Instant> Query::maybeInstant(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.isNull())
        return {};
    return fromMs(value.toLongLong());
}

Error Query::error() const
{
    const QSqlError error = m_query.lastError();
    return storageError(error.nativeErrorCode().toInt(), error.databaseText(), m_db->report().path);
}

QVariant toVariant(Instant at)
{
    return toMs(at);
}

QVariant toVariant(std::optional<Instant> at)
{
    return at ? QVariant(toMs(*at)) : QVariant(QMetaType::fromType<qint64>());
}

Result<Query> select(Database &db, const QString &sql, const QVariantList &values)
{
    auto query = Query::prepare(db, sql);
    if (!query)
        return query;
    if (auto ran = query->run(values); !ran)
        return Failure(ran.error());
    return query;
}

Result<> change(Database &db, const QString &sql, const QVariantList &values)
{
    if (auto query = select(db, sql, values); !query)
        return Failure(query.error());
    return {};
}

Result<qint64> readNumber(Database &db, const QString &sql, const QVariantList &values)
{
    auto query = select(db, sql, values);
    if (!query)
        return Failure(query.error());
    const auto row = query->next();
    if (!row)
        return Failure(row.error());
    return *row ? query->number(0) : 0;
}

} // namespace zm::store
