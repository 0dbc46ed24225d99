// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>
#include <base/instant.h>
#include <base/result.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <calls/callref.h>
#include <reports/catalog.h>

#include <variant>

namespace zm::reports {

/// A typed cell. Empty (monostate) means there is nothing to average or tell. Seconds are whole and
/// percentages have one decimal already, both rounded half up.
using Cell = std::variant<std::monostate, QString, qint64, double, Instant, bool>;

/// One of the numbers that a cell is computed from.
struct Term
{
    QString what;
    qint64 amount = 0;   ///< a count, or milliseconds
    bool isTime = false; ///< milliseconds

    bool operator==(const Term &) const = default;
};
Term countTerm(const QString &what, qint64 count);
Term timeTerm(const QString &what, milliseconds span);

/// A stretch of an agent's time, where a number is made of time and not of calls.
struct Stay
{
    AgentRef agent;
    QString state; ///< nameOf(TileState), or "unknown"
    Instant from{};
    Instant to{};

    bool operator==(const Stay &) const = default;
};

/// What a cell is made of. A plain count has no terms: its list (calls, or stays) is exactly as
/// long as the number. Every other number is its terms added up, or the longest of them, divided by
/// the divisor's sum where there is one; rounding comes last. A test computes every cell anew from
/// this.
struct Explanation
{
    enum class Made { Sum, Longest };

    QList<Term> terms;
    QList<Term> divisor; ///< what is taken away has a negative amount
    Made made = Made::Sum;
    QString note;        ///< what else decides: "rule A, target 20 s"
    QList<CallId> calls; ///< behind the terms; of a count, one for each
    QList<Stay> stays;   ///< likewise, of agents' time

    /// The terms in words: "wait 860 s ÷ (answered 1000 + abandoned 60 − short abandoned 10)".
    QString inputs() const;
    bool operator==(const Explanation &) const = default;
};

struct Row
{
    QList<Cell> cells;
    QHash<int, Explanation> behind; ///< by column; filled when the request asks for it

    bool operator==(const Row &) const = default;
};

struct ReportTable
{
    ReportInfo info;
    QTimeZone zone;
    QList<Row> rows;
    Row totals;           ///< over all rows; without cells when nobody asked for it
    qint64 rowsInAll = 0; ///< more than `rows` holds when fewer were to be kept
};

/// A cell as text: what CSV holds, before quoting. Times in the zone with their offset.
QString textOf(const Cell &cell, const Column &column, const QTimeZone &zone);

/// Where rows go, one by one, so that memory does not grow with them.
class RowSink
{
public:
    virtual ~RowSink() = default;
    virtual Result<> begin(const ReportInfo &info, const QTimeZone &zone) = 0;
    virtual Result<> row(const Row &row) = 0;
    /// Before the end, when the request asks for totals: files hold rows alone and let it pass.
    virtual void totals(const Row &row) { Q_UNUSED(row) }
    virtual Result<> end() = 0;
};

} // namespace zm::reports
