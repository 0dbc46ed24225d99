// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zm::ui {

/// A short fact that core tells in English, in the reader's language: "token received", "no
/// answer", "3 of 8 seen" (its numbers stay). What nobody has translated, such as a word that only
/// Zoom knows, comes back as it was.
QString factText(const QString &fact);

} // namespace zm::ui
