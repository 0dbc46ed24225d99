// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/wallboard/walltype.h>

#include <QList>
#include <QRectF>

#include <utility>

namespace zm::ui {

/// What the strip says, from left to right.
enum class StripField { Waiting, Longest, Free, ServiceLevel, Feed };

/// The words under the strip's numbers, long and short. The short ones come when the screen is
/// too narrow for its distance.
struct StripWords
{
    QString waiting, longest, longestShort;
    QString free, freeShort;
    QString level, levelShort;
    QString feed;   ///< longest usual text of the feed's age
    QString silent; ///< longest usual text of a silent feed; stands in a box
};

/// One number of the strip with its label. All rects of the wall's texts are cap boxes: their top
/// is the top of a capital, their bottom the base line.
struct StripCell
{
    StripField field = StripField::Waiting;
    QRectF bounds; ///< what a change of this cell repaints, marks included
    QRectF number;
    QRectF label;

    bool operator==(const StripCell &) const = default;
};

struct StripLayout
{
    QRectF bounds;
    QList<StripCell> cells;
    bool bigHero = true;     ///< callers waiting at 45′; else the size of the other numbers
    bool shortLevel = false; ///< "in 20 s" without its goal
    bool freeAlone = false;  ///< without the reachable

    const StripCell *cell(StripField field) const;
};

/// Equal cells in rows, at least as large as the least tile.
struct WallGrid
{
    QRectF area;
    int columns = 1;
    int rows = 1;
    qreal gap = 0;
    double growth = 1; ///< few cells on a large wall: their texts grow with them, never above 1.5

    int perPage() const { return columns * rows; }
    QRectF cell(int place) const;
};

/// The whole wall in device pixels. Pure.
struct WallLayout
{
    QRectF screen;
    StripLayout strip;
    QRectF body; ///< between strip and dots
    QRectF dots;

    static WallLayout of(const WallMetrics &metrics, const StripWords &words,
                         const TextWidth &width);
    /// `count` are all agents (queues); fewer than fit on a page share its room.
    WallGrid agentGrid(const WallMetrics &metrics, int count) const;
    WallGrid queueGrid(const WallMetrics &metrics, int count) const;
    /// Cards of callers, under a heading.
    WallGrid callerGrid(const WallMetrics &metrics, int count) const;
    QRectF callerHeading(const WallMetrics &metrics) const;
    /// A page of both: cards at the left, or above on a screen that stands upright.
    WallGrid mixedQueueGrid(const WallMetrics &metrics, int count) const;
    WallGrid mixedAgentGrid(const WallMetrics &metrics, int count) const;

private:
    std::pair<QRectF, QRectF> mixedHalves(const WallMetrics &metrics) const;
};

/// Dots under the page: one a page, the present one long. Too many for the width: one bar.
struct DotsLayout
{
    QList<QRectF> dots;
    bool bar = false; ///< a single track, filled in proportion
};
DotsLayout dotsLayout(const QRectF &band, double u, int count, int current);

} // namespace zm::ui
