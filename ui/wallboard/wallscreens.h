// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QScreen;

namespace zm::ui {

/// What tells a screen from others, also after a restart.
struct ScreenIdentity
{
    QString name;   ///< of its connector: "HDMI-1"
    QString serial; ///< maker, model and serial number; empty where the screen tells none
    QRect geometry;

    static ScreenIdentity of(const QScreen &screen);
    /// "HDMI-1 · 3840 × 2160".
    QString words() const;
    bool operator==(const ScreenIdentity &) const = default;
};

/// For each known screen the place of the present one that it is, -1 while it is not there. A
/// serial number decides where both have one; two of the same are told by connector, then by size
/// and place. Without a number the connector must be the same: another TV on another cable is
/// another screen. Each present screen is taken once. Pure.
QList<int> matchScreens(const QList<ScreenIdentity> &known, const QList<ScreenIdentity> &present);

/// Where walls hang: as matchScreens, but when none of their screens is there the first wall waits
/// for its own on the last screen, so that a TV that was replaced is not dark. Pure.
QList<int> placeWalls(const QList<ScreenIdentity> &wanted, const QList<ScreenIdentity> &present);

} // namespace zm::ui
