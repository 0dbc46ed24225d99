// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/parsedfield.h>
#include <ui/wallboard/wallplan.h>

namespace zm::ui {

/// How the fields of a wall are written and read. Values are whole numbers of the unit named.

/// Tenths of an inch: "55 inch", "43.5 inch"; centimetres are understood, too.
ParsedField::Notation diagonalNotation();
/// Tenths of a metre: "5 m"; feet are understood, too ("16 ft").
ParsedField::Notation distanceNotation();
/// Seconds, as long as a page may hang.
ParsedField::Notation turnNotation();
/// Percent, 10 to 90.
ParsedField::Notation dimNotation();

/// "Queues", "One queue, large", … and what it shows in a sentence.
QString contentName(WallContent content);
QString contentStory(WallContent content);

} // namespace zm::ui
