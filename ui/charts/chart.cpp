// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/charts/chart.h>
#include <ui/models/localformat.h>
#include <ui/models/timertext.h>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

QColor between(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) {
        return int(std::lround(from + (to - from) * share));
    };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

/// WCAG 2.1 relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

} // namespace

QColor inkOn(const QColor &fill, const Tokens &tokens)
{
    const double under = luminance(fill);
    const auto contrast = [under](const QColor &color) {
        const double ink = luminance(color);
        return (std::max(under, ink) + 0.05) / (std::min(under, ink) + 0.05);
    };
    return contrast(tokens.ground) > contrast(tokens.text1) ? tokens.ground : tokens.text1;
}

QColor inkColor(const ChartInk &ink, const Tokens &tokens)
{
    switch (ink.kind) {
    case ChartInk::Main:
        return tokens.chartAnswered;
    case ChartInk::MainSoft:
        return between(tokens.chartAnswered, tokens.dark ? tokens.text1 : tokens.tile, 0.45);
    case ChartInk::Alert:
        return tokens.chartAbandoned;
    case ChartInk::Quiet:
        return between(tokens.chartGhost, tokens.tile, 0.15);
    case ChartInk::Quieter:
        return between(tokens.chartGhost, tokens.tile, 0.6);
    case ChartInk::State:
        // Who is away from the desk for hours must not be the loudest thing in a strip.
        return ink.family == StateFamily::Offline ? between(tokens.offline, tokens.tile, 0.55)
                                                  : tokens.family(ink.family);
    }
    return tokens.chartAnswered;
}

QString chartText(double value, ChartUnit unit)
{
    if (std::isnan(value))
        return u"–"_s;
    switch (unit) {
    case ChartUnit::Seconds:
        return timerText(seconds(qint64(std::llround(value))));
    case ChartUnit::Percent:
        return decimalText(value) + u" %"_s;
    case ChartUnit::Decimal:
        return decimalText(value, 2);
    case ChartUnit::Count:
        break;
    }
    return countText(qint64(std::llround(value)));
}

QString chartStory(const Chart &chart, int place)
{
    if (chart.kind == Chart::Kind::Heat)
        return chart.cellStories.value(place);
    if (place < 0 || place >= chart.categories.size())
        return {};
    QStringList lines{chart.stories.value(place, chart.categories[place])};
    const auto tell = [&](const ChartSeries &series, ChartUnit unit) {
        if (place < series.values.size() && !std::isnan(series.values[place]))
            lines.append(series.name + u"  "_s + chartText(series.values[place], unit));
    };
    if (chart.line)
        tell(*chart.line, chart.lineUnit);
    for (const ChartSeries &series : chart.bars) {
        if (chart.bars.size() < 5 || series.values.value(place) > 0)
            tell(series, chart.unit);
    }
    tell(chart.ghost, chart.unit);
    return lines.join(u'\n');
}

} // namespace zm::ui
