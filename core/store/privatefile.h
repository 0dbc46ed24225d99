// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QString>

namespace zm::store {

/// An empty file that only its owner may read and write. `database` is named in the Error.
Result<> createPrivateFile(const QString &path, const QString &database);
/// Waits until the file's content is on the disk.
bool syncFile(const QString &path);
/// Puts `from` in the place of `to` in one step.
bool replaceFile(const QString &from, const QString &to);

} // namespace zm::store
