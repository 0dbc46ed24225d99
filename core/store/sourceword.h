// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/event.h>

#include <QString>

namespace zm::store {

/// The word by which a source stands in the database; words outlive a renumbered enum and can be
/// read in the SQL pane. Private to the store.
QString wordFor(EventSource source);
/// Engine for a word of a newer program.
EventSource sourceFrom(QStringView word);

} // namespace zm::store
