// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace zm::ui {

/// Raw values and display texts are separate roles, so that sorting never parses text.
enum Role {
    SortRole = Qt::UserRole + 1, ///< a raw value that compares as the reader expects
    IdRole,                      ///< the row's id as text
    SearchRole,                  ///< everything of a row that a search may match, in one text
};

} // namespace zm::ui
