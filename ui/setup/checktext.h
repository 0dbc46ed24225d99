// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <setup/checkline.h>

namespace zm::ui {

/// What a check found and what to do about it, in the reader's language: core tells it in English,
/// a sentence or several. Names of scopes and events, and whatever nobody has translated, stay.
QString checkText(const QString &said);
/// The same line with all of it in the reader's language.
setup::CheckLine inWords(setup::CheckLine line);

} // namespace zm::ui
