// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/wallboard/wallmetrics.h>

#include <QFont>
#include <QFontMetricsF>

#include <array>
#include <functional>

namespace zm::ui {

/// The type of the wall by use. The light ones belong to the second value of a pair and to "≥".
enum class WallType { Hero, HeroLight, Number, NumberLight, Name, NameLight, Least, LeastStrong };
inline constexpr int wallTypes = 8;

WallSize sizeOf(WallType type);

/// How wide a text runs, in device pixels: geometry asks this and knows no font.
using TextWidth = std::function<qreal(WallType, const QString &)>;

/// The fonts of one wall, in device pixels. GUI thread (font metrics).
class WallFonts
{
public:
    explicit WallFonts(const WallMetrics &metrics);

    const QFont &font(WallType type) const { return m_fonts[std::size_t(type)]; }
    qreal width(WallType type, const QString &text) const;
    QString elided(WallType type, const QString &text, qreal width) const;
    TextWidth measure() const;

private:
    std::array<QFont, wallTypes> m_fonts;
};

} // namespace zm::ui
