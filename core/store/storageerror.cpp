// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/storageerror.h>

#include <QDir>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

static QString sentence(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return u"The database %1 is locked by another program. Nothing was changed, and what "
               u"was stored is safe. End the other program, or wait until it is done, and try again."_s;
    case SQLITE_CORRUPT:
        return u"The database %1 is damaged. It was left as it is. Put a copy back in its place (a "
               u"backup, or the .bak file beside it), or move it away to begin with an empty one; "
               u"calls of the last six months can be read from Zoom again."_s;
    case SQLITE_NOTADB:
        return u"The file %1 is not a database, or it is damaged at its beginning. It was left as "
               u"it is. Choose another file, put a backup in its place, or move it away to begin "
               u"with an empty one."_s;
    case SQLITE_FULL:
        return u"The disk that holds the database %1 is full. What was stored is safe, and the "
               u"live view goes on, but nothing new can be stored. Free some space; storing then "
               u"goes on by itself."_s;
    case SQLITE_READONLY:
        return u"The database %1 is write-protected. What was stored can be read, but nothing new "
               u"can be stored. Make the file and its folder writable for this user."_s;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return u"The database %1 cannot be opened. Nothing was changed. Check that the folder "
               u"exists and that this user may read and write there."_s;
    case SQLITE_IOERR:
        return u"The disk that holds the database %1 reports an error. What was stored before is "
               u"untouched as far as can be told. Check the disk or the network drive, and make a "
               u"copy of the file."_s;
    case SQLITE_NOMEM:
        return u"There was not enough memory for the database %1. Nothing was changed. Close other "
               u"programs and try again."_s;
    case SQLITE_TOOBIG:
        return u"A value is too large for the database %1. Nothing was changed."_s;
    case SQLITE_CONSTRAINT:
        return u"The database %1 refused a value that breaks its rules. Nothing was changed. This "
               u"is a mistake in the program: please report it."_s;
    default:
        return u"The database %1 could not do what was asked. Nothing was changed. If this comes "
               u"again, please report it with the code in brackets."_s;
    }
}

Error storageError(int code, const QString &text, const QString &path)
{
    return {ErrorKind::Storage,
            sentence(code).arg(QDir::toNativeSeparators(path)),
            u"SQLite %1: %2"_s.arg(code).arg(text),
            {}};
}

} // namespace zm::store
