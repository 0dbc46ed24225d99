// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>
#include <store/lockwait.h>

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QSqlDatabase;
struct sqlite3;
struct sqlite3_stmt;

namespace zm::store {

struct Migration;

/// How a database is opened. Tests shorten the waits and bring their own schema.
struct OpenOptions
{
    bool readOnly = false;         ///< for reports: a second connection that never writes
    milliseconds busyTimeout = 5s; ///< how long a statement waits for another program's lock
    const std::atomic_bool *hurry = nullptr; ///< set: no statement waits any more (LockWait)
    qint64 checkUpToBytes = 64 << 20; ///< files up to this size are checked whole when opened
    QString schema = QStringLiteral(":/schema/sqlite"); ///< folder of NNNN_what.sql
};

/// What opening did, for the log and the Health page.
struct OpenReport
{
    QString path;
    int version = 0;      ///< of the database as it is now
    bool created = false; ///< there was no such file, or an empty one
    int migratedFrom = 0; ///< the version before an upgrade; 0 when there was none
    QString backup;       ///< the copy made before the upgrade; empty when there was none
    bool readOnly = false;
    /// Why a database that was to be written can only be read: it is newer than this program, or
    /// write-protected. A whole sentence or three: what, what still works, what to do.
    std::optional<Error> notice;
};

/// One connection to one SQLite file: write-ahead log, `synchronous=FULL`, foreign keys. It is
/// opened, used and destroyed on one thread; `DatabaseThread` sees to that.
///
/// A missing file is created (0600, in a folder of 0700 where that has to be made too), an older
/// one is copied and upgraded, a newer one opens read-only with a notice. A damaged, locked,
/// foreign or unwritable file is an Error of kind Storage and stays as it is. `postgresql://` is
/// Invalid: this build stores in SQLite only.
class Database
{
public:
    static Result<std::unique_ptr<Database>> open(const QString &path,
                                                  const OpenOptions &options = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const OpenReport &report() const { return m_report; }
    bool isReadOnly() const { return m_report.readOnly; }

    /// One statement without values or rows.
    Result<> execute(const QString &sql);
    /// Reads every page (`PRAGMA quick_check`): seconds for a gigabyte.
    Result<> verify();
    /// Bytes on disk, write-ahead log included.
    qint64 bytesOnDisk() const;

    QSqlDatabase connection() const;
    sqlite3 *handle() const { return m_handle; }
    /// The last failure of this connection as an Error that a supervisor can act on.
    Error lastError() const;

    /// A statement of this text that nobody uses now, or null; for `Statement`.
    sqlite3_stmt *takeKept(QLatin1String sql);
    /// Takes back what `Statement` no longer uses.
    void keep(sqlite3_stmt *statement);

private:
    Database() = default;
    Result<> connect(const OpenOptions &options, bool readOnly);
    void disconnect();
    Result<> prepareFile(const OpenOptions &options);
    Result<> checkLibrary();
    Result<> identify();
    Result<> bringUp(const OpenOptions &options);
    Result<> upgrade(const QList<Migration> &steps);
    Result<> configureWriting(const OpenOptions &options);

    OpenReport m_report;
    QString m_name; ///< of the Qt connection
    sqlite3 *m_handle = nullptr;
    LockWait m_lockWait;
    std::vector<sqlite3_stmt *> m_kept; ///< the one used last stands last
};

/// Everything between `begin` and `commit` happens or nothing does; destroyed without a commit it
/// is undone. Takes the write lock at once, so that a transaction cannot fail halfway for a lock.
class Transaction
{
public:
    static Result<Transaction> begin(Database &db);
    /// For several questions about one moment: what others write meanwhile is not seen. Locks
    /// nobody out, and is ended by being destroyed.
    static Result<Transaction> beginReading(Database &db);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<> commit();

private:
    explicit Transaction(Database &db)
        : m_db(&db)
    {}
    Database *m_db;
};

} // namespace zm::store
