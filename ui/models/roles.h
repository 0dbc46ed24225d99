// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace zm::ui {

/// Raw values and display texts are separate roles, so that sorting never parses text.
enum Role {
    SortRole = Qt::UserRole + 1, ///< a raw value that compares as the reader expects
    OrderRole,                   ///< a raw value for the order before any sorting, and for ties
    IdRole,                      ///< the row's id as text
    ShortHeadRole,               ///< of a column head: for when the whole words do not fit
    SearchRole,                  ///< everything of a row that a search may match, in one text
};

} // namespace zm::ui
