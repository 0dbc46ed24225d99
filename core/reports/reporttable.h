// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>
#include <base/instant.h>
#include <base/result.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <reports/catalog.h>

#include <variant>

namespace zm::reports {

/// A typed cell. Empty (monostate) means there is nothing to average or tell. Seconds are whole and
/// percentages have one decimal already, both rounded half up.
using Cell = std::variant<std::monostate, QString, qint64, double, Instant, bool>;

/// What a cell is made of: its rule, the numbers it was computed from, and the calls behind it.
/// For a counter the list is exactly as long as the number.
struct Explanation
{
    QString inputs; ///< "answered in target 860 ÷ (answered 1000 + abandoned 60 − short 10)"
    QList<CallId> calls;

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
