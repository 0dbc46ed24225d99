// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/database.h>
#include <store/migrations.h>
#include <store/privatefile.h>
#include <store/query.h>

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

static QStringList statementsOf(const QString &text)
{
    QStringList statements{QString()};
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed() == "-- next"_L1)
            statements.append(QString());
        else
            statements.last() += line + u'\n';
    }
    return statements;
}

Result<QList<Migration>> migrationsIn(const QString &folder)
{
    QList<Migration> steps;
    const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        const int version = name.section(u'_', 0, 0).toInt();
        if (version != steps.size() + 1 || !file.open(QIODevice::ReadOnly)) {
            return fail(ErrorKind::Storage,
                        u"The schema step %1 is unreadable or out of order."_s.arg(name));
        }
        steps.append({version, name, statementsOf(QString::fromUtf8(file.readAll()))});
    }
    if (steps.isEmpty())
        return fail(ErrorKind::Storage, u"The program has no database schema in it."_s);
    return steps;
}

static Result<> runStatements(Database &db, const Migration &step)
{
    for (const QString &statement : step.statements) {
        if (auto done = db.execute(statement); !done)
            return done;
    }
    auto broken = select(db, u"PRAGMA foreign_key_check"_s);
    if (!broken)
        return Failure(broken.error());
    const auto row = broken->next();
    if (!row)
        return Failure(row.error());
    if (*row) {
        return fail(ErrorKind::Storage, u"A row points to one that is not there."_s,
                    broken->text(0));
    }
    broken->finish();
    // PRAGMA takes no bound values.
    return db.execute(u"PRAGMA user_version = %1"_s.arg(step.version));
}

static Result<> applyInTransaction(Database &db, const QList<Migration> &steps)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    const auto version = readNumber(db, u"PRAGMA user_version"_s);
    if (!version)
        return Failure(version.error());
    for (const Migration &step : steps) {
        if (*version >= step.version)
            continue;
        if (auto done = runStatements(db, step); !done)
            return Failure(done.error().in(step.name));
    }
    return transaction->commit();
}

Result<> apply(Database &db, const QList<Migration> &steps)
{
    // SQLite cannot drop or retype a column that a foreign key looks at, so a step may rebuild
    // tables in peace and the keys are checked at its end. Inside a transaction this has no effect.
    if (auto off = db.execute(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    const auto done = applyInTransaction(db, steps);
    if (auto on = db.execute(u"PRAGMA foreign_keys = ON"_s); !on)
        return on;
    return done;
}

Result<QString> copyBeforeUpgrade(Database &db, int version)
{
    const QString path = db.report().path;
    const QString copy = u"%1.v%2.bak"_s.arg(path).arg(version);
    const QString part = copy + u".part"_s;
    QFile::remove(part); // of an upgrade that was interrupted
    const auto refuse = [&](const Error &why) {
        QFile::remove(part);
        return Failure(why.in(u"The copy that is made before an upgrade failed, so the database "
                              u"was not upgraded and stays as it was"_s));
    };
    // VACUUM INTO takes an empty file, and an empty file can be private from the beginning.
    if (auto made = createPrivateFile(part, path); !made)
        return refuse(made.error());
    auto vacuum = Query::prepare(db, u"VACUUM INTO ?"_s);
    if (!vacuum)
        return refuse(vacuum.error());
    if (auto done = vacuum->run({part}); !done)
        return refuse(done.error());
    // SQLite before 3.46 does not flush what VACUUM INTO wrote.
    if (!syncFile(part) || !replaceFile(part, copy)) {
        return refuse({ErrorKind::Storage,
                       u"The copy %1 could not be written."_s.arg(QDir::toNativeSeparators(copy)),
                       {},
                       {}});
    }
    return copy;
}

} // namespace zm::store
