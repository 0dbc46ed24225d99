// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <calls/call.h>

namespace zm::store {

class Database;

/// One finished (or lasting) call with the key of its group of facts.
struct CallRow
{
    QString key;
    QByteArray facts; ///< of which the call was made; empty: there is no group of this key any more
    Call call;        ///< empty: the group tells of no call, and has no rows
};

/// Calls, visits and legs as plain rows, which the documented views show: what `FactStore` keeps is
/// opaque. Made from the facts and never read back by the program, whose numbers come from the
/// facts themselves.
class CallRows
{
public:
    /// Keys whose rows are older than their facts.
    static Result<QStringList> stale(Database &db, int most);
    static Result<qint64> staleCount(Database &db);
    /// Writes the rows of these calls anew and takes their keys off the stale ones; a call whose
    /// facts have changed since they were read stays stale. One transaction.
    static Result<> save(Database &db, const QList<CallRow> &rows);
};

} // namespace zm::store
