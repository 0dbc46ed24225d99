// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/type.h>
#include <ui/wallboard/walltype.h>

namespace zm::ui {

namespace {

QFont::Weight weightOf(WallType type)
{
    switch (type) {
    case WallType::Hero:
    case WallType::Number:
        return QFont::Bold;
    case WallType::Name:
    case WallType::LeastStrong:
        return QFont::Medium;
    case WallType::HeroLight:
    case WallType::NumberLight:
    case WallType::NameLight:
    case WallType::Least:
        break;
    }
    return QFont::Normal;
}

} // namespace

WallSize sizeOf(WallType type)
{
    switch (type) {
    case WallType::Hero:
    case WallType::HeroLight:
        return WallSize::Hero;
    case WallType::Number:
    case WallType::NumberLight:
        return WallSize::Number;
    case WallType::Name:
    case WallType::NameLight:
        return WallSize::Name;
    case WallType::Least:
    case WallType::LeastStrong:
        break;
    }
    return WallSize::Least;
}

WallFonts::WallFonts(const WallMetrics &metrics)
{
    loadFonts();
    for (int i = 0; i < wallTypes; ++i) {
        const auto type = WallType(i);
        m_fonts[std::size_t(i)] = robotoFont(metrics.fontPx(sizeOf(type)), weightOf(type));
    }
}

qreal WallFonts::width(WallType type, const QString &text) const
{
    return QFontMetricsF(font(type)).horizontalAdvance(text);
}

QString WallFonts::elided(WallType type, const QString &text, qreal width) const
{
    return QFontMetricsF(font(type)).elidedText(text, Qt::ElideRight, width);
}

TextWidth WallFonts::measure() const
{
    return [fonts = *this](WallType type, const QString &text) { return fonts.width(type, text); };
}

} // namespace zm::ui
