// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include <calls/call.h>

namespace zm {

/// One line of a call's story.
struct StoryLine
{
    Instant at{};
    QString text;

    bool operator==(const StoryLine &) const = default;
};

/// Event times only: the same facts give the same story in whatever order they came.
QList<StoryLine> storyLinesOf(const Call &call);
/// Head line, then a line a step with local time. Ends with a line break.
QString storyOf(const Call &call, const QTimeZone &zone);

} // namespace zm
