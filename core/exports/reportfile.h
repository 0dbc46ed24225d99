// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <reports/reporttable.h>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace zm::exports {

enum class Format { Csv, Xlsx, Json };

struct FileForm
{
    Format format = Format::Csv;
    bool bom = false;  ///< of a CSV: some spreadsheets take UTF-8 for something else without it
    bool mask = false; ///< outside numbers in part, callers without names

    bool operator==(const FileForm &) const = default;
};

/// "csv", "xlsx" or "json".
std::optional<Format> formatFrom(QStringView word);
/// The same words, which are also what a file's name ends with.
QString wordOf(Format format);

/// The device outlives the writer and is open for writing.
std::unique_ptr<reports::RowSink> writerFor(FileForm form, QIODevice &device);

/// Below this a disk is as good as full: the database beside it needs room too.
inline constexpr qint64 leastFree = 32LL * 1024 * 1024;

/// Fills a file of which nobody sees half: it appears under its name only when complete, and on an
/// error or a cancelled run what stood there before stays. Only this user may read it, since it
/// names people. Storage when the folder cannot be written or has less than `leave` bytes left. On
/// the calling thread.
Result<> writeReport(const QString &path, FileForm form,
                     const std::function<Result<>(reports::RowSink &)> &run,
                     qint64 leave = leastFree);

} // namespace zm::exports
