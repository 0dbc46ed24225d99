// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/valuetable.h>
#include <ui/story/storylanes.h>

namespace zm::ui {

/// A call's facts as a table: every queue hop, leg and transfer by time, each with how it came out
/// and where we know it from.
QList<ValueColumn> storyColumns();
QList<ValueRow> storyRows(const Call &call, const StoryStyle &style);
/// The line under it, a text a column.
QStringList storyTotals(const Call &call);
/// "Wait 0:39 = answered 13:23:17 − entered the queue 13:22:38."; what is still provisional.
QString storyFootnote(const Call &call, const StoryStyle &style);
/// Where we know a leg from, as the screen says it.
QString sourceText(LegSource source);

} // namespace zm::ui
