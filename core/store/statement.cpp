// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/database.h>
#include <store/statement.h>
#include <store/storageerror.h>

#include <sqlite3.h>

#include <algorithm>

namespace zm::store {

void Statement::GiveBack::operator()(sqlite3_stmt *statement) const
{
    db->keep(statement);
}

Result<Statement> Statement::prepare(Database &db, QLatin1String sql)
{
    if (sqlite3_stmt *kept = db.takeKept(sql))
        return Statement(db, kept);
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(db.handle(), sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr)
        != SQLITE_OK)
        return Failure(db.lastError());
    return Statement(db, statement);
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && m_bindCode == SQLITE_OK)
        m_bindCode = code;
}

void Statement::bind(int parameter, qint64 value)
{
    note(sqlite3_bind_int64(m_statement.get(), parameter, value));
}

void Statement::bind(int parameter, std::optional<qint64> value)
{
    if (value)
        bind(parameter, *value);
    else
        note(sqlite3_bind_null(m_statement.get(), parameter));
}

void Statement::bind(int parameter, std::optional<Instant> value)
{
    bind(parameter, value ? std::optional(toMs(*value)) : std::nullopt);
}

void Statement::bind(int parameter, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    note(sqlite3_bind_text64(m_statement.get(), parameter, utf8.constData(),
                             sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int parameter, const QByteArray &value)
{
    note(sqlite3_bind_blob64(m_statement.get(), parameter, value.constData(),
                             sqlite3_uint64(value.size()), SQLITE_STATIC));
}

Result<bool> Statement::step()
{
    if (m_bindCode != SQLITE_OK) {
        return Failure(storageError(m_bindCode, QString::fromUtf8(sqlite3_errstr(m_bindCode)),
                                    m_db->report().path));
    }
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return Failure(m_db->lastError());
    }
}

Result<int> Statement::run()
{
    const auto row = step();
    const int changed = sqlite3_changes(m_db->handle());
    reset();
    if (!row)
        return Failure(row.error());
    return changed;
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::optional<qint64> Statement::maybeNumber(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL)
        return {};
    return number(column);
}

std::optional<Instant> Statement::maybeInstant(int column) const
{
    const auto ms = maybeNumber(column);
    return ms ? std::optional(fromMs(*ms)) : std::nullopt;
}

QString Statement::text(int column) const
{
    const auto *text =
        reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement.get(), column));
}

void Statement::text(int column, QString &into) const
{
    const auto *text =
        reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    const auto same = [](char utf8, QChar sign) { // true of ASCII alone
        return qint8(utf8) >= 0 && sign == QLatin1Char(utf8);
    };
    if (into.size() != size || !std::equal(text, text + size, into.cbegin(), same))
        into = QString::fromUtf8(text, size);
}

QByteArray Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::shownBytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray::fromRawData(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

} // namespace zm::store
