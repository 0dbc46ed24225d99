// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace zm::ui {

/// Time to pixels. Where the first 90 seconds would drown in a long call they keep a good part of
/// the width, and the scale changes once, behind them. Pure.
class StoryScale
{
public:
    StoryScale() = default;
    StoryScale(Instant from, Instant to, double left, double right);

    double x(Instant at) const;
    Instant at(double x) const;
    double left() const { return m_left; }
    double right() const { return m_right; }
    /// Where the scale changes; empty when it does not.
    std::optional<double> breakX() const;

    struct Tick
    {
        double x = 0;
        QString label;
    };
    /// At round times of the zone, at least `pitch` apart.
    QList<Tick> ticks(const QTimeZone &zone, double pitch) const;

private:
    struct Part
    {
        Instant from{};
        Instant to{};
        double left = 0;
        double right = 0;
    };
    static double inside(const Part &part, Instant at);
    static void addTicks(QList<Tick> &ticks, const Part &part, const QTimeZone &zone, double pitch);

    double m_left = 0;
    double m_right = 0;
    QList<Part> m_parts;
};

} // namespace zm::ui
