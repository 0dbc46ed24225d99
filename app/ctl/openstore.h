// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QString>

#include <memory>

namespace zm::store {
class Database;
} // namespace zm::store

namespace zm::app {

/// The database with every journalled event filed under its call. One that can only be read is read
/// as it is. A path without a database is an Error: a report must not create one.
Result<std::unique_ptr<store::Database>> openFiled(const QString &path);

/// After events were put in: files them and brings the plain rows of the documented views up to
/// date, for whoever opens the database next.
Result<> bringRowsUp(const QString &path);
/// The same for the log of agent states, which depends on the order of events as calls do not.
Result<> rebuildStateLog(const QString &path);

} // namespace zm::app
