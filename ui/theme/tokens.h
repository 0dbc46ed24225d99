// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/tilestate.h>

#include <QColor>

namespace zm::ui {

/// Every colour of the product by its meaning, once for dark and once for light. A hex number
/// anywhere else is a stray.
struct Tokens
{
    bool dark = true;
    QColor ground, tile, raised, line, line2;
    QColor text1, text2, text3, accent;
    QColor selectedRow, navSelected;
    QColor free, ringing, onCall, wrap, away, dnd, offline, onState;
    QColor warn, warnGap, breach, onBreach;
    QColor chartAnswered, chartAbandoned, chartGhost, chartTrack;
    QColor codeKeyword, codeFunction, codeText, codeNumber; ///< of a written question, on a tile

    QColor good() const { return free; } ///< a tick in set-up, desk and health
    /// Full colour of a family: shapes only, never text.
    QColor family(StateFamily family) const;
    /// Tile mixed with 10 % (light 7 %) of the family's colour; a ringing tile is filled instead.
    QColor tint(StateFamily family) const;
};

const Tokens &darkTokens();
const Tokens &lightTokens();

} // namespace zm::ui
