// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QList>
#include <QStringList>

#include <calls/call.h>
#include <calls/directoryview.h>
#include <reports/reportrequest.h>
#include <reports/reporttable.h>
#include <reports/sources.h>

#include <functional>
#include <limits>

namespace zm::store {
class Database;
} // namespace zm::store

/// What screens ask of the store, each as one function from a database to a value. They block; on
/// the database's thread. `progress` is told the share done and cancels by answering false.
namespace zm::engine {

using Progress = std::function<bool(double)>;

/// One call as a line of a list.
struct CallLine
{
    CallId id;
    Instant start{};
    CallDirection direction = CallDirection::Inbound;
    QString from; ///< number or extension
    QString fromName;
    QString to;
    QString toName;
    QString queue; ///< the last one visited
    QString agent; ///< the first who answered; who placed it
    Outcome result = Outcome::Pending;
    QString word; ///< of the result, when it is one that we do not know
    milliseconds wait{0};
    seconds talk{0};
    bool provisional = false;
    QStringList rang; ///< names of the agents whose phone rang, each once
    bool voicemail = false;

    bool operator==(const CallLine &) const = default;
};

CallLine lineOf(const Call &call);

/// Lists and names as Zoom last told them; calls may still name others.
Result<DirectoryView> listedDirectory(store::Database &db);

/// Any report over the stored calls, with the inputs it needs, row by row: the one way for the
/// page, the command and whatever writes files.
Result<> storedReport(store::Database &db, const reports::ReportRequest &request,
                      reports::RowSink &sink, const Progress &progress = {});
/// The same as a table, which of more than `mostRows` rows holds the first.
Result<reports::ReportTable> storedReport(store::Database &db,
                                          const reports::ReportRequest &request,
                                          const Progress &progress = {},
                                          qint64 mostRows = std::numeric_limits<qint64>::max());

/// A line for each id, in the order of `ids`; an id that is not known any more is left out.
Result<QList<CallLine>> storedLines(store::Database &db, const QList<CallId> &ids);

/// Which number to explain: one column of one row of a report.
struct ExplainRequest
{
    reports::ReportRequest report;
    QString column;
    reports::Row line; ///< the row that is meant; without cells the first
};

struct Explained
{
    reports::Column column;     ///< with its rule in words
    reports::Cell value;        ///< empty when no row came out: nothing was counted
    QString inputs;             ///< the numbers it was made of; empty for a plain count
    QList<CallLine> calls;      ///< as many as the number, where it is a count
    QList<reports::Stay> stays; ///< likewise, where it is made of agents' time
};

Result<Explained> explained(store::Database &db, const ExplainRequest &request,
                            const Progress &progress = {});

/// One agent's leg on a day, with what the call was about.
struct AgentDayLeg
{
    CallId call;
    Leg leg;
    QString other; ///< the other party's number
    QString otherName;

    bool operator==(const AgentDayLeg &) const = default;
};

/// What an agent did in [from, to): states from our own log, cut to the range, and legs.
struct AgentDay
{
    AgentRef agent;
    Instant from{};
    Instant to{};
    QList<reports::StateSpan> states; ///< by beginning
    QList<AgentDayLeg> legs;          ///< by start
};

Result<AgentDay> agentDay(store::Database &db, const AgentRef &agent, Instant from, Instant to,
                          const Progress &progress = {});

} // namespace zm::engine
