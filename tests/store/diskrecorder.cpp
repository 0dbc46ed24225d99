// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskrecorder.h"

#include <sqlite3.h>

#include <mutex>
#include <utility>

namespace zm::test {

namespace {

/// SQLite's interfaces are C: what belongs to the one recorder is reached by its functions alone.
struct Log
{
    std::mutex mutex;
    std::vector<DiskStep> steps;
    sqlite3_vfs vfs{};
    sqlite3_vfs *usual = nullptr;
};

Log &log()
{
    static Log log;
    return log;
}

/// What SQLite takes for its file, in memory that it aligns to 8; the usual one stands right
/// behind.
struct RecordedFile
{
    sqlite3_file base;
    const char *name; ///< null for files that only this connection ever sees
    sqlite3_file *usual() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

RecordedFile &recorded(sqlite3_file *file)
{
    return *reinterpret_cast<RecordedFile *>(file);
}

sqlite3_file *usual(sqlite3_file *file)
{
    return recorded(file).usual();
}

void note(const char *name, DiskStep::Kind kind, qint64 at = 0, const QByteArray &bytes = {})
{
    if (!name)
        return;
    const std::scoped_lock lock(log().mutex);
    log().steps.push_back({kind, name, at, bytes});
}

int closeFile(sqlite3_file *file)
{
    return usual(file)->pMethods->xClose(usual(file));
}

int readFile(sqlite3_file *file, void *into, int size, sqlite3_int64 at)
{
    return usual(file)->pMethods->xRead(usual(file), into, size, at);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    note(recorded(file).name, DiskStep::Kind::Write, at,
         QByteArray(static_cast<const char *>(bytes), size));
    return usual(file)->pMethods->xWrite(usual(file), bytes, size, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    note(recorded(file).name, DiskStep::Kind::Truncate, size);
    return usual(file)->pMethods->xTruncate(usual(file), size);
}

/// Noted when it is done: until then nothing is promised.
int syncFile(sqlite3_file *file, int flags)
{
    const int code = usual(file)->pMethods->xSync(usual(file), flags);
    if (code == SQLITE_OK)
        note(recorded(file).name, DiskStep::Kind::Sync);
    return code;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return usual(file)->pMethods->xFileSize(usual(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return usual(file)->pMethods->xLock(usual(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return usual(file)->pMethods->xUnlock(usual(file), level);
}

int isFileReserved(sqlite3_file *file, int *is)
{
    return usual(file)->pMethods->xCheckReservedLock(usual(file), is);
}

int controlFile(sqlite3_file *file, int what, void *with)
{
    return usual(file)->pMethods->xFileControl(usual(file), what, with);
}

int sectorOfFile(sqlite3_file *file)
{
    return usual(file)->pMethods->xSectorSize(usual(file));
}

int natureOfFile(sqlite3_file *file)
{
    return usual(file)->pMethods->xDeviceCharacteristics(usual(file));
}

int mapIndex(sqlite3_file *file, int page, int size, int extend, void volatile **where)
{
    return usual(file)->pMethods->xShmMap(usual(file), page, size, extend, where);
}

int lockIndex(sqlite3_file *file, int from, int count, int flags)
{
    return usual(file)->pMethods->xShmLock(usual(file), from, count, flags);
}

void orderIndex(sqlite3_file *file)
{
    usual(file)->pMethods->xShmBarrier(usual(file));
}

int unmapIndex(sqlite3_file *file, int isDeleted)
{
    return usual(file)->pMethods->xShmUnmap(usual(file), isDeleted);
}

/// Version 2: with the index of a write-ahead log, without memory-mapped reading.
const sqlite3_io_methods methods{
    2,         closeFile,  readFile,       writeFile,   truncateFile, syncFile,     sizeOfFile,
    lockFile,  unlockFile, isFileReserved, controlFile, sectorOfFile, natureOfFile, mapIndex,
    lockIndex, orderIndex, unmapIndex,     nullptr,     nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
{
    file->pMethods = nullptr; // not to be closed unless it is open
    recorded(file).name = name;
    const int code = log().usual->xOpen(log().usual, name, usual(file), flags, given);
    if (code == SQLITE_OK)
        file->pMethods = &methods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int andSync)
{
    note(name, DiskStep::Kind::Delete);
    return log().usual->xDelete(log().usual, name, andSync);
}

} // namespace

DiskRecorder::DiskRecorder()
{
    log().steps.clear();
    log().usual = sqlite3_vfs_find(nullptr);
    log().vfs = *log().usual;
    log().vfs.zName = "recorded";
    log().vfs.szOsFile = int(sizeof(RecordedFile)) + log().usual->szOsFile;
    log().vfs.xOpen = openFile;
    log().vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&log().vfs, 1);
}

DiskRecorder::~DiskRecorder()
{
    sqlite3_vfs_unregister(&log().vfs);
    sqlite3_vfs_register(log().usual, 1);
}

size_t DiskRecorder::size() const
{
    const std::scoped_lock lock(log().mutex);
    return log().steps.size();
}

std::vector<DiskStep> DiskRecorder::take()
{
    const std::scoped_lock lock(log().mutex);
    return std::exchange(log().steps, {});
}

} // namespace zm::test
