// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/wallboard/pinlock.h>
#include <ui/wallboard/wallcare.h>
#include <ui/wallboard/wallplan.h>
#include <ui/wallboard/wallscreens.h>

class QSettings;

namespace zm::ui {

/// A screen that a wall was planned for, there or not.
struct WallScreen
{
    ScreenIdentity screen;
    bool on = false; ///< a wall hangs on it
    WallPlan plan;
    int page = -1; ///< where it was left by hand; -1: wherever the rotation begins
    bool paused = false;

    bool operator==(const WallScreen &) const = default;
};

/// What a person has decided about walls. Kept for each user of the computer.
struct WallSettings
{
    QList<WallScreen> screens;
    bool light = false; ///< a wall is dark unless it is told otherwise
    Dimming dimming;
    PinLock pin;

    /// Brings the list up to the screens that are there: known ones are found again, new ones get a
    /// plan of their own. Answers for each place in `screens` which of `present` it is, or -1.
    QList<int> meet(const QList<ScreenIdentity> &present);
    bool operator==(const WallSettings &) const = default;
};

WallSettings readWallSettings(QSettings &settings);
void writeWallSettings(QSettings &settings, const WallSettings &walls);

} // namespace zm::ui
