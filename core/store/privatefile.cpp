// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/privatefile.h>
#include <store/storageerror.h>

#include <QFile>

#include <sqlite3.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace zm::store {

Result<> createPrivateFile(const QString &path, const QString &database)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFile::ReadOwner | QFile::WriteOwner)
        && !file.exists()) { // another program may have made it meanwhile, as private as this one
        const int code = errno == ENOSPC  ? SQLITE_FULL
                         : errno == EROFS ? SQLITE_READONLY
                                          : SQLITE_CANTOPEN;
        return Failure(storageError(code, file.errorString(), database));
    }
    return {};
}

bool syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

bool replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    return !error;
}

} // namespace zm::store
