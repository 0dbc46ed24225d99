// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace zm::ui {

/// The type scale of the design, by use. Sizes are pixels at 96 dpi.
enum class TypeRole {
    Caption,      ///< 11: column head, key hint, axis
    Label,        ///< 12: label, third line of a tile, note
    LabelStrong,  ///< 12 medium: timer of a dense tile
    Body,         ///< 13: body, table, second line of a tile
    BodyStrong,   ///< 13 medium: name of a dense tile, control text that must stand out
    Title,        ///< 14 medium: tile name, navigation, card title, queue numbers, timer
    TitlePlain,   ///< 14: state word of a roomy tile
    Person,       ///< 16 medium: roomy name, person in a panel
    PersonPlain,  ///< 16: second value beside one of 16 medium
    RoomyTimer,   ///< 18 medium
    PageTitle,    ///< 20 medium
    Number,       ///< 26 medium, −0.3: strip and card number
    NumberSecond, ///< 26 regular, −0.3: second value of a pair
    Gauge,        ///< 32 medium
};

/// Loads the embedded Roboto once; call it before the first fontFor. False when the program was
/// built without the font files: the system's sans serif then stands in.
bool loadFonts();

/// `scale` multiplies the pixel size (the screen's own pixel ratio is Qt's business).
QFont fontFor(TypeRole role, qreal scale = 1.0);
/// Any size of the family: a TV's sizes follow the viewing distance, not the scale above.
QFont robotoFont(qreal pixelSize, QFont::Weight weight);
/// Height of the line that a role is set in.
int lineHeight(TypeRole role);

} // namespace zm::ui
