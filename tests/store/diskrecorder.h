// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace zm::test {

/// One thing that SQLite asked the disk to do.
struct DiskStep
{
    enum class Kind { Write, Truncate, Sync, Delete };
    Kind kind = Kind::Write;
    QByteArray file; ///< its path
    qint64 at = 0;   ///< where it writes, or the size that is left
    QByteArray bytes;
};

/// While it lives, SQLite's usual way to files is in use, and all that it writes, shortens, syncs
/// and deletes is noted in order. The index beside a write-ahead log is shared memory and no part
/// of it: after a power cut it is made anew. One at a time; connections are opened after it was
/// made and closed before it goes. Any thread may write.
class DiskRecorder
{
public:
    DiskRecorder();
    ~DiskRecorder();
    DiskRecorder(const DiskRecorder &) = delete;
    DiskRecorder &operator=(const DiskRecorder &) = delete;

    /// Steps noted so far.
    size_t size() const;
    /// All of them, once nobody writes any more.
    std::vector<DiskStep> take();
};

} // namespace zm::test
