// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/readonlyquery.h>
#include <store/storageerror.h>

#include <QDeadlineTimer>
#include <QFile>

#include <sqlite3.h>

#include <memory>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

namespace {

struct Close
{
    void operator()(sqlite3 *db) const { sqlite3_close_v2(db); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Connection = std::unique_ptr<sqlite3, Close>;
using Prepared = std::unique_ptr<sqlite3_stmt, Close>;

/// Instructions of SQLite's machine between two looks at the clock: some tenth of a millisecond.
constexpr int lookEvery = 10'000;
/// A value or statement longer than this is nobody's question.
constexpr int longestText = 4 << 20;

/// Reading, and nothing else. Functions are all allowed but those that reach outside the file.
/// SQLite's own code for a refusal is not always the same, so `refused` remembers it.
int allow(void *refused, int action, const char *, const char *second, const char *, const char *)
{
    const auto is = [](const char *text, std::string_view name) { return text && text == name; };
    const bool reads = action == SQLITE_SELECT || action == SQLITE_READ
                       || action == SQLITE_RECURSIVE
                       || (action == SQLITE_FUNCTION && !is(second, "load_extension"));
    if (reads)
        return SQLITE_OK;
    *static_cast<bool *>(refused) = true;
    return SQLITE_DENY;
}

struct Watch
{
    QDeadlineTimer deadline;
    const std::function<bool()> &isWanted;
    bool isLate = false;
    bool isDropped = false;

    static int look(void *self)
    {
        auto *watch = static_cast<Watch *>(self);
        watch->isLate = watch->deadline.hasExpired();
        watch->isDropped = watch->isWanted && !watch->isWanted();
        return watch->isLate || watch->isDropped;
    }
};

Failure storageFailure(sqlite3 *db, int code, const QString &path)
{
    return Failure(storageError(
        code, QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(code)), path));
}

Result<Connection> openFor(const QString &path, bool &refused)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw,
                                     SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    Connection db(raw);
    if (code != SQLITE_OK)
        return storageFailure(raw, code, path);
    constexpr int waitMs = 5000;
    sqlite3_busy_timeout(raw, waitMs);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(raw, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(raw, SQLITE_LIMIT_LENGTH, longestText);
    sqlite3_exec(raw, "PRAGMA query_only=1", nullptr, nullptr, nullptr);
    sqlite3_set_authorizer(raw, allow, &refused);
    return db;
}

SqlValue valueOf(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT:
        return QString::fromUtf8(
            reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
            sqlite3_column_bytes(statement, column));
    case SQLITE_BLOB:
        return u"(%1 bytes)"_s.arg(sqlite3_column_bytes(statement, column));
    default:
        return {};
    }
}

/// Not all is refused while a statement is prepared: some versions of SQLite look behind a
/// pragma's table only when it is read.
bool isRefusal(int code, bool refused)
{
    return refused || code == SQLITE_READONLY || code == SQLITE_AUTH;
}

Failure refusal(sqlite3 *db)
{
    return fail(ErrorKind::Invalid,
                u"Only questions are allowed here: one SELECT, which reads and changes nothing."_s,
                QString::fromUtf8(sqlite3_errmsg(db)));
}

/// The one statement that there is.
Result<Prepared> prepare(sqlite3 *db, const QString &sql, const QString &path, const bool &refused)
{
    const QByteArray text = sql.toUtf8();
    const char *rest = nullptr;
    sqlite3_stmt *raw = nullptr;
    const int code = sqlite3_prepare_v2(db, text.constData(), int(text.size()), &raw, &rest);
    Prepared statement(raw);
    if (isRefusal(code, refused))
        return refusal(db);
    if (code == SQLITE_ERROR || code == SQLITE_TOOBIG)
        return fail(ErrorKind::Invalid, u"SQLite does not understand this: %1."_s.arg(
                                            QString::fromUtf8(sqlite3_errmsg(db))));
    if (code != SQLITE_OK)
        return storageFailure(db, code, path);
    if (!statement)
        return fail(ErrorKind::Invalid, u"There is no question: write a SELECT."_s);
    if (!QByteArrayView(rest, text.constData() + text.size()).trimmed().isEmpty())
        return fail(ErrorKind::Invalid,
                    u"One question at a time: there is text after the first."_s);
    if (!sqlite3_stmt_readonly(raw))
        return fail(ErrorKind::Invalid, u"Only questions are allowed here: one SELECT."_s);
    return statement;
}

} // namespace

Result<ReadOnlyQuery::Told> ReadOnlyQuery::run(const QString &path, const QString &sql,
                                               const Sink &sink, const QueryLimits &limits)
{
    bool refused = false;
    auto db = openFor(path, refused);
    if (!db)
        return Failure(db.error());
    Watch watch{QDeadlineTimer(limits.time), sink.isWanted};
    sqlite3_progress_handler(db->get(), lookEvery, &Watch::look, &watch);
    auto statement = prepare(db->get(), sql, path, refused);
    if (!statement)
        return Failure(statement.error());

    const int columns = sqlite3_column_count(statement->get());
    QStringList names;
    for (int i = 0; i < columns; ++i)
        names.append(QString::fromUtf8(sqlite3_column_name(statement->get(), i)));
    if (const auto begun = sink.begin(names); !begun)
        return Failure(begun.error());

    Told told;
    QList<SqlValue> row(columns);
    for (;;) {
        const int code = sqlite3_step(statement->get());
        if (code == SQLITE_DONE)
            return told;
        if (code == SQLITE_ROW) {
            if (limits.rows >= 0 && told.rows >= limits.rows) {
                told.isCut = true;
                return told;
            }
            for (int i = 0; i < columns; ++i)
                row[i] = valueOf(statement->get(), i);
            if (const auto taken = sink.row(row); !taken)
                return Failure(taken.error());
            ++told.rows;
            continue;
        }
        if (isRefusal(code, refused))
            return refusal(db->get());
        if (watch.isDropped)
            return fail(ErrorKind::Cancelled, u"Not wanted any more."_s);
        if (watch.isLate)
            return fail(ErrorKind::Invalid,
                        u"The question was stopped after %1 seconds. Ask for a shorter time, or by "
                        u"started_ms, which has an index."_s.arg(
                            std::chrono::ceil<seconds>(limits.time).count()));
        if (code == SQLITE_ERROR || code == SQLITE_TOOBIG)
            return fail(ErrorKind::Invalid, u"SQLite could not answer: %1."_s.arg(
                                                QString::fromUtf8(sqlite3_errmsg(db->get()))));
        return storageFailure(db->get(), code, path);
    }
}

Result<QList<ReadOnlyQuery::View>> ReadOnlyQuery::views(const QString &path)
{
    QList<View> views;
    Sink names{[](const QStringList &) { return Result<>(); },
               [&](const QList<SqlValue> &row) {
                   if (const auto *name = std::get_if<QString>(&row.first()))
                       views.append({*name, {}});
                   return Result<>();
               },
               {}};
    if (const auto told =
            run(path, u"SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name"_s, names);
        !told)
        return Failure(told.error());
    for (View &view : views) {
        Sink columns{[&](const QStringList &all) {
                         view.columns = all;
                         return Result<>();
                     },
                     [](const QList<SqlValue> &) { return Result<>(); },
                     {}};
        if (const auto told = run(path, u"SELECT * FROM %1 LIMIT 0"_s.arg(view.name), columns);
            !told)
            return Failure(told.error());
    }
    return views;
}

} // namespace zm::store
