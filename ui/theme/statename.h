// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zm::ui {

/// A state by the name that the state log and the reports give it, as the tiles write it; "unknown"
/// is time that nobody observed. A name that is none stays as it is.
QString stateWordOf(const QString &name);

} // namespace zm::ui
