// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace zm::ui {

/// The two questions a wall asks of whoever hangs it up.
struct WallViewing
{
    double diagonalInch = 55;
    double distanceMetres = 5;

    static constexpr double leastInch = 5, mostInch = 300;
    static constexpr double leastMetres = 0.5, mostMetres = 50;

    bool operator==(const WallViewing &) const = default;
};

/// Who must read it from the chosen distance. Cap height = 2·D·tan(θ/2), PRODUCT §7.
enum class WallSize {
    Hero,   ///< 45′: callers waiting
    Number, ///< 30′: strip and card numbers
    Name,   ///< 20′: names, timers, queue names, clock
    Least,  ///< 16′: labels, state words, feed age; nothing is smaller
};

/// Turns a screen and a viewing distance into lengths in device pixels. Pure.
class WallMetrics
{
public:
    /// `logical` times `dpr` are the pixels of the whole screen that has the diagonal.
    WallMetrics(QSize logical, qreal dpr, WallViewing viewing = {});

    static double arcMinutes(WallSize size);
    /// Height of a capital that spans `arcMinutes` at `distanceMetres`, in millimetres.
    static double capMillimetres(double arcMinutes, double distanceMetres);

    double pxPerMm() const { return m_pxPerMm; }
    /// Cap height of Least: the unit of every length on the wall.
    double u() const { return cap(WallSize::Least); }
    double cap(WallSize size) const;
    /// Rounded up, so that rounding never takes a text below its angle.
    int fontPx(WallSize size) const;
    QSize pixels() const { return m_pixels; }
    /// The same screen with every length `factor` times as long: few tiles may use the room of
    /// many.
    WallMetrics grown(double factor) const;

private:
    QSize m_pixels;
    double m_distance;
    double m_pxPerMm;
    double m_growth = 1;
};

/// Cap height of Roboto in parts of its pixel size (1456 of 2048 units).
inline constexpr double capOfEm = 1456.0 / 2048.0;

} // namespace zm::ui
