// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wallmetrics.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace zm::ui {

WallMetrics::WallMetrics(QSize logical, qreal dpr, WallViewing viewing)
    : m_pixels(std::max(1, qRound(logical.width() * dpr)),
               std::max(1, qRound(logical.height() * dpr)))
    , m_distance(
          std::clamp(viewing.distanceMetres, WallViewing::leastMetres, WallViewing::mostMetres))
{
    const double diagonalMm =
        std::clamp(viewing.diagonalInch, WallViewing::leastInch, WallViewing::mostInch) * 25.4;
    m_pxPerMm = std::hypot(m_pixels.width(), m_pixels.height()) / diagonalMm;
}

double WallMetrics::arcMinutes(WallSize size)
{
    switch (size) {
    case WallSize::Hero:
        return 45;
    case WallSize::Number:
        return 30;
    case WallSize::Name:
        return 20;
    case WallSize::Least:
        break;
    }
    return 16;
}

double WallMetrics::capMillimetres(double arcMinutes, double distanceMetres)
{
    const double angle = arcMinutes / 60.0 * std::numbers::pi / 180.0;
    return 2 * distanceMetres * 1000.0 * std::tan(angle / 2);
}

double WallMetrics::cap(WallSize size) const
{
    return capMillimetres(arcMinutes(size), m_distance) * m_pxPerMm * m_growth;
}

WallMetrics WallMetrics::grown(double factor) const
{
    WallMetrics grown = *this;
    grown.m_growth *= std::max(1.0, factor);
    return grown;
}

int WallMetrics::fontPx(WallSize size) const
{
    return std::max(1, int(std::ceil(cap(size) / capOfEm)));
}

} // namespace zm::ui
