// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <QString>

namespace zm::store {

/// What an SQLite result code means to a supervisor: what happened, what still works, what to do.
/// `text` is SQLite's own wording and goes into the detail; it names columns, never their content.
Error storageError(int code, const QString &text, const QString &path);

} // namespace zm::store
