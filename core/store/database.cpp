// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <store/database.h>
#include <store/migrations.h>
#include <store/privatefile.h>
#include <store/query.h>
#include <store/statement.h>
#include <store/storageerror.h>

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QThread>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

/// More different statements than any round of work uses.
constexpr size_t mostKept = 32;

/// Beside a write-ahead log SQLite makes a file even to read, so a database that was closed in
/// order and lies on a disk that can only be read is opened as one that nobody changes.
static bool liesStill(const QString &path)
{
    return QFileInfo::exists(path) && !QFileInfo::exists(path + u"-wal"_s)
           && QStorageInfo(path).isReadOnly();
}

static QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const OpenOptions &options)
{
    if (path.startsWith("postgresql://"_L1) || path.startsWith("postgres://"_L1)) {
        // The address may hold a password, so it is not repeated.
        return fail(ErrorKind::Invalid, u"This build stores in SQLite only: give a file instead of "
                                        u"a PostgreSQL address."_s);
    }
    if (path.isEmpty() || QFileInfo(path).isDir()) {
        return fail(ErrorKind::Invalid,
                    u"\"%1\" is not the name of a database file."_s.arg(shown(path)));
    }
    std::unique_ptr<Database> db(new Database);
    db->m_report.path = QFileInfo(path).absoluteFilePath();
    if (auto ready = db->prepareFile(options); !ready)
        return Failure(ready.error());
    if (auto connected = db->connect(options, options.readOnly); !connected)
        return Failure(connected.error());
    if (auto up = db->bringUp(options); !up)
        return Failure(up.error());
    return db;
}

Database::~Database()
{
    disconnect();
}

/// Creates what is missing, so that it is private from its first byte. SQLite gives its -wal and
/// -shm files the mode of the database.
Result<> Database::prepareFile(const OpenOptions &options)
{
    const QFileInfo file(m_report.path);
    if (options.readOnly) {
        if (!file.exists()) {
            return fail(ErrorKind::NotFound,
                        u"There is no database %1 yet."_s.arg(shown(m_report.path)));
        }
        return {};
    }
    if (file.exists()) {
        // Call history is personal data: not for the other users of this PC.
        constexpr auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        if (file.permissions() & others)
            QFile::setPermissions(m_report.path, file.permissions() & ~others);
        return {};
    }
    const QDir folder = file.absoluteDir();
    if (!folder.exists()) {
        const QString parent = QFileInfo(folder.path()).absolutePath();
        constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        if (!QDir().mkpath(parent)
            || (!QDir().mkdir(folder.path(), owner) && !QFileInfo(folder.path()).isDir())) {
            return Failure(
                storageError(SQLITE_CANTOPEN, u"the folder cannot be made"_s, m_report.path));
        }
    }
    return createPrivateFile(m_report.path, m_report.path);
}

Result<> Database::connect(const OpenOptions &options, bool readOnly)
{
    static std::atomic_int counter = 0;
    m_name = u"zm-store-%1"_s.arg(++counter);
    QString failure;
    int code = SQLITE_CANTOPEN;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        const bool still = liesStill(m_report.path);
        connection.setDatabaseName(
            still ? QUrl::fromLocalFile(m_report.path).toString(QUrl::FullyEncoded)
                        + u"?immutable=1"_s
                  : m_report.path);
        connection.setConnectOptions(
            u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeout.count())
            + (still ? u";QSQLITE_OPEN_URI"_s : QString())
            + (readOnly || still ? u";QSQLITE_OPEN_READONLY"_s : QString()));
        if (connection.open()) {
            const QVariant handle = connection.driver()->handle();
            if (qstrcmp(handle.typeName(), "sqlite3*") == 0)
                m_handle = *static_cast<sqlite3 *const *>(handle.constData());
        } else {
            failure = connection.lastError().databaseText();
            const QString native = connection.lastError().nativeErrorCode();
            code = native.isEmpty() ? code : native.toInt();
        }
    }
    if (!m_handle) {
        disconnect();
        return Failure(storageError(code, failure, m_report.path));
    }
    m_lockWait.install(m_handle, options.busyTimeout, options.hurry);
    m_report.readOnly = readOnly || sqlite3_db_readonly(m_handle, "main") == 1;
    return {};
}

void Database::disconnect()
{
    for (sqlite3_stmt *statement : m_kept)
        sqlite3_finalize(statement);
    m_kept.clear();
    m_handle = nullptr;
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

/// A handle of Qt's own copy of SQLite must not be given to ours: their insides differ.
Result<> Database::checkLibrary()
{
    auto source = select(*this, u"SELECT sqlite_source_id()"_s);
    if (!source)
        return Failure(source.error());
    if (source->next().value_or(false) && source->text(0) != QLatin1String(sqlite3_sourceid())) {
        return fail(ErrorKind::Storage,
                    u"Qt and this program were built with different versions of SQLite. Install "
                    u"Qt's SQLite plug-in of the same system."_s,
                    source->text(0));
    }
    return {};
}

/// Reads the version; 0 for an empty file, an Error for a file that is not ours.
Result<> Database::identify()
{
    // In one transaction, because another program may be making the same file right now.
    if (auto begun = execute(u"BEGIN"_s); !begun)
        return begun;
    const auto objects = readNumber(*this, u"SELECT count(*) FROM sqlite_schema"_s);
    const auto application = readNumber(*this, u"PRAGMA application_id"_s);
    const auto version = readNumber(*this, u"PRAGMA user_version"_s);
    for (const auto *number : {&objects, &application, &version}) {
        if (!*number)
            return Failure(number->error());
    }
    if (auto ended = execute(u"COMMIT"_s); !ended)
        return ended;
    m_report.version = int(*version);
    m_report.created = *version == 0 && *objects == 0;
    if (!m_report.created && *application != ApplicationId) {
        return fail(ErrorKind::Storage,
                    u"The file %1 is the database of another program. It was "
                    u"left as it is. Choose another file name."_s.arg(shown(m_report.path)));
    }
    return {};
}

/// Makes it a database of the present version, or says why it can only be read.
Result<> Database::bringUp(const OpenOptions &options)
{
    if (auto same = checkLibrary(); !same)
        return same;
    const auto steps = migrationsIn(options.schema);
    if (!steps)
        return Failure(steps.error());
    if (auto identified = identify(); !identified)
        return identified;
    const int newest = steps->last().version;
    if (m_report.version > newest) {
        m_report.notice = Error{
            ErrorKind::Storage,
            u"The database %1 was written by a newer Zoom Mate (version %2 of its form, this "
            u"program knows %3). It is open for reading only: what is stored can be looked at, but "
            u"nothing new is stored. Install the newer program."_s.arg(shown(m_report.path))
                .arg(m_report.version)
                .arg(newest),
            {},
            {}};
        if (m_report.readOnly)
            return {};
        disconnect();
        return connect(options, true);
    }
    if (m_report.readOnly) {
        if (m_report.version < newest) {
            return fail(ErrorKind::Storage,
                        u"The database %1 is of an older version and cannot be upgraded, because "
                        u"it is open for reading only. Nothing was changed. Make it writable and "
                        u"start the program on it once."_s.arg(shown(m_report.path)));
        }
        if (!options.readOnly)
            m_report.notice = storageError(SQLITE_READONLY, u"opened read-only"_s, m_report.path);
        return {};
    }
    if (auto configured = configureWriting(options); !configured)
        return configured;
    if (QFileInfo(m_report.path).size() <= options.checkUpToBytes) {
        if (auto sound = verify(); !sound)
            return sound;
    }
    return m_report.version < newest ? upgrade(*steps) : Result<>();
}

Result<> Database::upgrade(const QList<Migration> &steps)
{
    const int newest = steps.last().version;
    if (m_report.created) {
        // All at once, so that a program that starts beside this one sees nothing or everything.
        if (auto done = apply(*this, steps); !done)
            return Failure(done.error().in(u"The new database could not be laid out"_s));
        m_report.version = newest;
        return {};
    }
    // Services that start together after an update upgrade once, one after the other.
    QLockFile turn(m_report.path + u".upgrading"_s);
    turn.setStaleLockTime(0);
    if (!turn.tryLock(std::chrono::minutes(10)))
        return Failure(storageError(SQLITE_BUSY, u"another upgrade runs"_s, m_report.path));
    if (auto identified = identify(); !identified || m_report.version >= newest)
        return identified;
    auto copy = copyBeforeUpgrade(*this, m_report.version);
    if (!copy)
        return Failure(copy.error());
    m_report.backup = *copy;
    m_report.migratedFrom = m_report.version;
    qCInfo(lcStore, "Upgrading the database from version %d to %d", m_report.version, newest);
    for (const Migration &step : steps) {
        if (auto done = apply(*this, {step}); !done) {
            return Failure(done.error().in(
                u"An upgrade of the database failed, so it stays at version %1 with all that it "
                u"holds; a copy is in %2"_s.arg(m_report.version)
                    .arg(shown(m_report.backup))));
        }
        m_report.version = std::max(m_report.version, step.version);
    }
    return {};
}

/// Answers the mode that it came to.
static Result<QString> askForWriteAheadLog(Database &db)
{
    auto mode = select(db, u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return Failure(mode.error());
    const auto row = mode->next();
    return row ? Result<QString>(mode->text(0)) : Failure(row.error());
}

Result<> Database::configureWriting(const OpenOptions &options)
{
    // The write-ahead log lets reports read beside the journal's commits. FULL, because an event
    // that was acknowledged must survive a power cut; grouped commits make it affordable.
    auto mode = askForWriteAheadLog(*this);
    // Of two programs that begin a new file together SQLite refuses one at once, without waiting:
    // each holds what the other wants.
    const QDeadlineTimer deadline(options.busyTimeout);
    constexpr int pauseMs = 5;
    while (!mode && (sqlite3_errcode(m_handle) & 0xff) == SQLITE_BUSY && !deadline.hasExpired()) {
        QThread::msleep(pauseMs);
        mode = askForWriteAheadLog(*this);
    }
    if (!mode)
        return Failure(mode.error());
    if (*mode != "wal"_L1)
        qCWarning(lcStore, "This disk cannot hold a write-ahead log; reports will wait for writes");
    for (const QString &pragma : {
             u"PRAGMA synchronous = FULL"_s,
             u"PRAGMA foreign_keys = ON"_s,
             u"PRAGMA cell_size_check = ON"_s,
             u"PRAGMA trusted_schema = OFF"_s,
             // Keys follow time, so what is written lies together; the rest the system's own
             // cache has too.
             u"PRAGMA cache_size = -4096"_s,
             // Its pages are copied home less often, each once for many commits that changed it.
             u"PRAGMA wal_autocheckpoint = 4000"_s,
             // A long report lets the log grow; afterwards it shrinks again.
             u"PRAGMA journal_size_limit = 67108864"_s,
         }) {
        if (auto done = execute(pragma); !done)
            return done;
    }
    return {};
}

Result<> Database::execute(const QString &sql)
{
    return change(*this, sql);
}

Result<> Database::verify()
{
    auto check = select(*this, u"PRAGMA quick_check(1)"_s);
    if (!check)
        return Failure(check.error());
    const auto row = check->next();
    if (!row)
        return Failure(row.error());
    if (const QString found = check->text(0); found != "ok"_L1)
        return Failure(storageError(SQLITE_CORRUPT, found, m_report.path));
    return {};
}

qint64 Database::bytesOnDisk() const
{
    return QFileInfo(m_report.path).size() + QFileInfo(m_report.path + u"-wal"_s).size();
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

sqlite3_stmt *Database::takeKept(QLatin1String sql)
{
    for (auto it = m_kept.rbegin(); it != m_kept.rend(); ++it) {
        if (sql != QLatin1String(sqlite3_sql(*it)))
            continue;
        sqlite3_stmt *statement = *it;
        m_kept.erase(std::next(it).base());
        return statement;
    }
    return nullptr;
}

void Database::keep(sqlite3_stmt *statement)
{
    // A statement that is not reset would keep its transaction open, its values their memory.
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_kept.size() == mostKept) {
        sqlite3_finalize(m_kept.front());
        m_kept.erase(m_kept.begin());
    }
    m_kept.push_back(statement);
}

Error Database::lastError() const
{
    return storageError(sqlite3_extended_errcode(m_handle),
                        QString::fromUtf8(sqlite3_errmsg(m_handle)), m_report.path);
}

static Result<> runKept(Database &db, QLatin1String sql)
{
    auto statement = Statement::prepare(db, sql);
    if (!statement)
        return Failure(statement.error());
    if (const auto done = statement->run(); !done)
        return Failure(done.error());
    return {};
}

Result<Transaction> Transaction::begin(Database &db)
{
    if (auto begun = runKept(db, "BEGIN IMMEDIATE"_L1); !begun)
        return Failure(begun.error());
    return Transaction(db);
}

Result<Transaction> Transaction::beginReading(Database &db)
{
    if (auto begun = runKept(db, "BEGIN DEFERRED"_L1); !begun)
        return Failure(begun.error());
    return Transaction(db);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
{}

Transaction::~Transaction()
{
    // SQLite has already rolled back by itself after a full disk or an I/O error.
    if (m_db && !sqlite3_get_autocommit(m_db->handle()))
        sqlite3_exec(m_db->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<> Transaction::commit()
{
    auto done = runKept(*m_db, "COMMIT"_L1);
    if (done)
        m_db = nullptr;
    return done;
}

} // namespace zm::store
