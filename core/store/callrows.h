// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <calls/call.h>

#include <functional>
#include <optional>

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
/// opaque. Made from the facts; the program itself reads them back only to list calls line by line,
/// its numbers come from the facts.
class CallRows
{
public:
    /// Keys whose rows are older than their facts.
    static Result<QStringList> stale(Database &db, int most);
    static Result<qint64> staleCount(Database &db);
    /// One row of the view `calls`, as it is kept.
    struct Line
    {
        QString id;
        Instant started{};
        std::optional<Instant> answered;
        std::optional<Instant> ended;
        QString direction, caller, called;
        QString queue, queueName, agent, agentName; ///< keys and names, as they were known
        QString result;
        milliseconds wait{0};
        seconds talk{0};
        seconds hold{0};
        int legs = 0;
        int transfers = 0;
        bool provisional = false;
    };
    /// The rows of calls that began in [from, to), by start, but for stale ones; until `take`
    /// returns false. Memory is constant.
    static Result<> read(Database &db, Instant from, Instant to,
                         const std::function<bool(const Line &)> &take);
    /// One row of the view `legs`, with what its call is chosen by.
    struct LegLine
    {
        QString call, direction;
        Instant callStarted{};
        int number = 0;
        Instant started{};
        std::optional<Instant> answered;
        std::optional<Instant> ended;
        QString event, caller, called;
        QString agent, agentName, queue, queueName; ///< keys and names, as they were known
        QString result, reason;
        std::optional<qint64> waitSeconds, talkSeconds, holdSeconds;
        QString source;
    };
    /// The legs of the same calls, each call's in their order; as read().
    static Result<> readLegs(Database &db, Instant from, Instant to,
                             const std::function<bool(const LegLine &)> &take);
    /// Writes the rows of these calls anew and takes their keys off the stale ones; a call whose
    /// facts have changed since they were read stays stale. One transaction.
    static Result<> save(Database &db, const QList<CallRow> &rows);
};

} // namespace zm::store
