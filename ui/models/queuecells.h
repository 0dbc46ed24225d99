// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include <alerts/alertengine.h>

namespace zm::ui {

enum class QueueColumn {
    Name,
    Waiting,
    Longest,
    Free,
    Reachable,
    OnCall,
    Out,
    Trend,
    Offered,
    Answered,
    Abandoned,
    Overflow,
    Voicemail,
    ServiceLevel,
    Asa,
    Aht,
    Count
};

/// What one cell of the queue table says, before any font or colour.
struct QueueCell
{
    QString text{};
    QString second{}; ///< the smaller line under a queue's name
    AlertLevel alert = AlertLevel::None;
    bool provisional = false; ///< some of its calls wait for their record: dotted underline
    bool quiet = false;       ///< a dash, or a zero that is no news

    bool operator==(const QueueCell &) const = default;
};

/// The instant a board shows and whether it may be old: durations then are lower bounds.
struct BoardTime
{
    Instant now{};
    bool stale = false;
};

/// An old board stands still at the moment the feed fell silent.
BoardTime boardTime(const FeedStatus &feed, Instant now);

/// `marks` are the row's, from the alerts.
QueueCell queueCell(const QueueRow &row, QueueColumn column, BoardTime time,
                    const alerts::QueueMarks &marks = {});
/// What a column sorts by; invalid where there is nothing to compare.
QVariant queueSortValue(const QueueRow &row, QueueColumn column);
/// Teaches what the number means, with its inputs, in whole sentences.
QString queueExplanation(const QueueRow &row, QueueColumn column, BoardTime time,
                         const alerts::Rules &rules = {});

/// True for numbers with something to explain behind them: not the name, not the trend.
bool isExplained(QueueColumn column);

/// The row under the table. Agents are counted once there, so it is not the sum of the rows above:
/// `onCall` and `out` come from the agents.
struct QueueSums
{
    BoardTotals totals{};
    int onCall = 0;
    int out = 0;
};
QueueCell totalsCell(const QueueSums &sums, QueueColumn column, BoardTime time);

/// "84.8": one decimal, empty without a value.
QString percentText(std::optional<double> percent);

} // namespace zm::ui
