// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/wallboard/walltype.h>

#include <QList>
#include <QRectF>

namespace zm::ui {

/// Where the parts of an agent's tile stand. Texts are cap boxes (top of a capital to base line);
/// `timer` ends at the right, the others begin at the left. Pure.
struct WallTileLayout
{
    QRectF rect;
    QRectF shape;
    QRectF timer;
    QRectF name;
    QRectF word; ///< empty on a tile too low for it: the shape then says the state alone
};

/// `marked`: an edge takes room, so the timer stands further in.
WallTileLayout wallTile(const QRectF &rect, const WallMetrics &metrics, bool marked);

enum class CardField { Waiting, Longest, ServiceLevel };

struct CardNumber
{
    CardField field = CardField::Waiting;
    QRectF number;
    QRectF label;
};

/// Where the parts of a queue's card stand.
struct WallCardLayout
{
    QRectF rect;
    QRectF flag; ///< corner with "!"
    QRectF name;
    QRectF people; ///< "3 free · 4 reachable · 6 on call"; empty on a card too low for it
    QList<CardNumber> numbers;
};

WallCardLayout wallCard(const QRectF &rect, const WallMetrics &metrics, const TextWidth &width,
                        bool breach);

/// Where the parts of a caller's card stand: number and how long ago above, what is known below.
struct WallCallerLayout
{
    QRectF rect;
    QRectF number;
    QRectF since; ///< ends at the right
    QRectF note;
};

WallCallerLayout wallCaller(const QRectF &rect, const WallMetrics &metrics, const TextWidth &width);

/// Box around a marked number: `text` is the cap box of the digits as wide as they run.
QRectF breachBox(const QRectF &text, double u);
QRectF warnBox(const QRectF &text, double u);

} // namespace zm::ui
