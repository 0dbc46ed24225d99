// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <domain/teams.h>

namespace zm::store {

class Database;

/// The teams as a supervisor arranged them: kept with the data, since every desktop and report of
/// the account groups by them.
class TeamStore
{
public:
    /// The usual ones when nobody has arranged any.
    static Result<Teams> load(Database &db);
    static Result<> save(Database &db, const Teams &teams);
};

} // namespace zm::store
