// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/queuecells.h>

#include <QString>

class QTimeZone;

namespace zm::ui {

/// What a tile says, whole: nothing is shortened yet.
struct TileText
{
    QString name;
    QString word;
    QString timer;
    QString line3;
    QString line4;

    bool operator==(const TileText &) const = default;
};

/// How numbers of outside parties appear.
enum class NumberDisplay { Masked, Plain };

/// `silentFor` is the age that line 3 shows while `time.stale`.
TileText tileText(const AgentRow &row, BoardTime time, milliseconds silentFor,
                  const QTimeZone &zone, NumberDisplay numbers = NumberDisplay::Masked);
/// The running part alone, for the second tick.
QString tileTimer(const AgentRow &row, BoardTime time);
/// Everything about the agent in a few lines, for the tool tip and for screen readers.
QString tileStory(const AgentRow &row, BoardTime time, const QTimeZone &zone,
                  NumberDisplay numbers = NumberDisplay::Masked);

} // namespace zm::ui
