// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wallsheet.h>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

// In u, as everything on a wall.
constexpr double pad = 1.0;
constexpr double titleTop = 0.95;
constexpr double titleToNote = 0.85;
constexpr double numberToLabel = 0.7;
constexpr double leastGap = 1.0; ///< between two rows
constexpr double mostGap = 1.8;
constexpr double bottom = 0.9;
constexpr double leastChart = 3.6;
constexpr double mostChart = 9.0;
constexpr double leastPitch = 8.4; ///< of a small figure: "abandoned" and a gap

double titleHeight(const WallMetrics &metrics, bool noted)
{
    const double u = metrics.u();
    return titleTop * u + metrics.cap(WallSize::Name) + (noted ? (titleToNote + 1) * u : 0);
}

double rowHeight(const WallMetrics &metrics, WallSize size)
{
    return metrics.cap(size) + (numberToLabel + 1) * metrics.u();
}

QList<WallSheet::Figure> figures(const QRectF &rect, const WallMetrics &metrics, WallSize size,
                                 qreal top, int count, qreal pitch)
{
    const double u = metrics.u();
    QList<WallSheet::Figure> row;
    for (int i = 0; i < count; ++i) {
        const qreal x = rect.left() + pad * u + i * pitch;
        const QRectF number(x, top, pitch - 0.6 * u, metrics.cap(size));
        row.append({number, QRectF(x, number.bottom() + numberToLabel * u, pitch - 0.6 * u, u)});
    }
    return row;
}

} // namespace

WallSheet WallSheet::of(const QRectF &rect, const WallMetrics &metrics, const TextWidth &width,
                        int large, int small)
{
    const double u = metrics.u();
    const qreal inner = rect.width() - 2 * pad * u;
    WallSheet sheet;
    sheet.rect = rect;

    const double leastLarge =
        std::max(width(WallType::Hero, u"88:88"_s), width(WallType::Hero, u"100 %"_s)) + u;
    sheet.hero = large * leastLarge <= inner;
    WallSize size = sheet.hero ? WallSize::Hero : WallSize::Number;
    const double leastNumber = width(WallType::Number, u"88:88"_s) + u;
    int shown = sheet.hero ? large : std::clamp(int(inner / leastNumber), 1, large);
    const int lower = std::clamp(int(inner / (leastPitch * u)), 1, std::max(1, small));

    // From all that there is to the name and its figures.
    bool noted = true;
    bool second = small > 0;
    bool chart = true;
    const auto need = [&] {
        return titleHeight(metrics, noted) + leastGap * u + rowHeight(metrics, size)
               + (second ? leastGap * u + rowHeight(metrics, WallSize::Number) : 0)
               + (chart ? (leastGap + leastChart) * u : 0) + bottom * u;
    };
    for (bool *part : {&chart, &second, &noted}) {
        if (need() <= rect.height())
            break;
        *part = false;
    }
    if (need() > rect.height()) {
        sheet.hero = false;
        size = WallSize::Number;
        shown = std::clamp(int(inner / leastNumber), 1, large);
    }

    const int gaps = 1 + second + chart;
    const double spare = std::max(0.0, rect.height() - need());
    const double grow = chart ? std::min(spare * 0.75, (mostChart - leastChart) * u) : 0;
    const double gap = leastGap * u + std::min((spare - grow) / gaps, (mostGap - leastGap) * u);

    const qreal left = rect.left() + pad * u;
    qreal y = rect.top() + titleTop * u;
    sheet.title = QRectF(left, y, inner, metrics.cap(WallSize::Name));
    y = sheet.title.bottom();
    if (noted) {
        sheet.note = QRectF(left, y + titleToNote * u, inner, u);
        y = sheet.note.bottom();
    }
    y += gap;
    // Both rows share their columns where they have as many.
    sheet.large = figures(rect, metrics, size, y, shown, inner / shown);
    y += rowHeight(metrics, size);
    if (second) {
        y += gap;
        sheet.small = figures(rect, metrics, WallSize::Number, y, lower, inner / lower);
        y += rowHeight(metrics, WallSize::Number);
    }
    if (chart) {
        y += gap;
        sheet.chart = QRectF(left, y, inner, rect.bottom() - bottom * u - y);
    }
    return sheet;
}

WallChart WallChart::of(const QRectF &rect, const WallMetrics &metrics, const TextWidth &width,
                        const QList<int> &today, const QList<int> &usual, const DaySpan &span)
{
    const double u = metrics.u();
    WallChart chart;
    chart.area = rect;
    int most = 1;
    for (int place = span.first; place <= span.last; ++place)
        most = std::max({most, today.value(place, 0), usual.value(place, 0)});
    chart.mostText = QString::number(most);
    const qreal labels = width(WallType::Least, chart.mostText) + 0.6 * u;
    chart.plot = rect.adjusted(labels, 0.5 * u, 0, -1.65 * u);
    chart.most = QRectF(rect.left(), chart.plot.top() - 0.5 * u, labels - 0.6 * u, u);
    chart.timesBase = rect.bottom();
    const QRectF &plot = chart.plot;
    const auto y = [&plot, most](int calls) {
        return plot.bottom() - plot.height() * calls / most;
    };

    const double pitch = plot.width() / span.count();
    const double bar = pitch * 0.66;
    const auto middle = [&](int place) { return plot.left() + pitch * (place - span.first + 0.5); };
    for (int place = span.first; place <= std::min(span.now, span.last) && !today.isEmpty();
         ++place) {
        if (const int calls = today.value(place, 0); calls > 0)
            chart.bars.append({QRectF(QPointF(middle(place) - bar / 2, y(calls)),
                                      QPointF(middle(place) + bar / 2, plot.bottom())),
                               place == span.now});
    }
    if (!usual.isEmpty()) {
        for (int place = span.first; place <= span.last; ++place)
            chart.usual.append({middle(place), y(usual.value(place, 0))});
    }
    // As many hours as fit: each, every second, third …
    const double least = width(WallType::Least, u"00:00"_s) + u;
    int every = 2;
    while (every * pitch < least)
        every += 2;
    for (int place = span.first + span.first % 2; place <= span.last; place += every) {
        const qreal half = width(WallType::Least, u"00:00"_s) / 2;
        if (middle(place) - half >= rect.left() && middle(place) + half <= rect.right())
            chart.times.append({middle(place), placeText(place)});
    }
    return chart;
}

} // namespace zm::ui
