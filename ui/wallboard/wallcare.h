// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QTime>

namespace zm::ui {

/// Where the whole picture stands in this minute: it wanders over a few pixels, one to three a
/// step, so that no edge burns into a panel that shows the same wall all year. Pure.
QPoint pictureShift(qint64 minute);

/// Darker hours, by local time. `from` may be later than `to`: the night lies between.
struct Dimming
{
    QTime from;
    QTime to;
    double level = 0; ///< 0 as bright as the screen is, 0.9 almost dark

    double at(QTime local) const;
    bool operator==(const Dimming &) const = default;
};

} // namespace zm::ui
