// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/tilestate.h>
#include <ui/theme/tokens.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace zm::ui {

/// Colour by meaning. The theme says which one it is.
struct ChartInk
{
    enum Kind { Main, MainSoft, Alert, Quiet, Quieter, State };
    Kind kind = Main;
    StateFamily family = StateFamily::Unknown; ///< of State
    TileState shape = TileState::NoData;       ///< of State: what stands in the legend

    bool operator==(const ChartInk &) const = default;
};
QColor inkColor(const ChartInk &ink, const Tokens &tokens);
/// For words on a filled cell: ground or text1, whichever has more contrast (WCAG 2.1).
QColor inkOn(const QColor &fill, const Tokens &tokens);

/// One row of values, a value a category; without one where there is nothing to tell.
struct ChartSeries
{
    QString name;
    ChartInk ink{};
    QList<double> values;

    bool operator==(const ChartSeries &) const = default;
};
inline constexpr double noChartValue = std::numeric_limits<double>::quiet_NaN();

/// How a value is written: on the axis, in a cell, under the pointer.
enum class ChartUnit { Count, Seconds, Percent, Decimal };
QString chartText(double value, ChartUnit unit);

/// A chart as a value: what is drawn on screen, in a file, on paper, and what a test reads.
struct Chart
{
    enum class Kind { None, Columns, Rows, Heat };
    Kind kind = Kind::None;
    QString title;
    QString note;            ///< quiet words behind the title: "the 30 busiest"
    QStringList categories;  ///< names along the axis; of Heat the rows
    QStringList stories;     ///< whole names, for the pointer; empty: the categories
    QStringList keys;        ///< what another period finds them by; empty: the categories
    QList<ChartSeries> bars; ///< stacked, the first at the axis
    ChartUnit unit = ChartUnit::Count;
    ChartSeries ghost;      ///< of the period before, behind the bars; without values for none
    bool ofHundred = false; ///< Rows: each fills the width
    /// Columns: a panel of its own above the bars, never a second axis in one.
    std::optional<ChartSeries> line;
    ChartUnit lineUnit = ChartUnit::Percent;
    bool joined = true; ///< neighbours on the line follow each other in time
    std::optional<double> goal;
    /// Heat: columns, and a value for each row and column, row by row.
    QStringList columns;
    QList<double> cells;
    QStringList cellStories;

    bool isEmpty() const { return kind == Kind::None || categories.isEmpty(); }
    bool operator==(const Chart &) const = default;
};

/// What the pointer is told over category `place` (Heat: cell `place`): a line each.
QString chartStory(const Chart &chart, int place);

} // namespace zm::ui
