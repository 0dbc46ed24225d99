// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot.h"

#include <algorithm>
#include <cmath>

namespace zm::ui::plotting {

namespace {

/// A cell narrower than this has no room for its number.
constexpr double leastNumberPx = 30;

QColor between(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) {
        return int(std::lround(from + (to - from) * share));
    };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

} // namespace

void drawHeat(QCustomPlot &plot, const Chart &chart, const Look &look)
{
    const Tokens &t = look.tokens;
    auto *rect = new QCPAxisRect(&plot, true);
    rect->setBackground(QBrush(Qt::NoBrush));
    plot.plotLayout()->addElement(0, 0, rect);
    for (const auto type : {QCPAxis::atRight, QCPAxis::atTop})
        rect->axis(type)->setVisible(false);
    QCPAxis *y = rect->axis(QCPAxis::atLeft);
    QCPAxis *x = rect->axis(QCPAxis::atBottom);
    dress(*y, look, false);
    dress(*x, look, false);
    rect->setMinimumMargins(QMargins(0, look.px(4), look.px(6), 0));
    rect->setRangeDrag({});
    rect->setRangeZoom({});
    const QFont label = look.font(TypeRole::Label);
    const auto columns = QSharedPointer<CategoryTicker>::create(chart.columns, label, false);
    columns->setLength(plot.width() - look.px(60));
    x->setTicker(columns);
    x->setTickLabelFont(label);
    x->setTickLabelColor(t.text2);
    y->setTicker(QSharedPointer<CategoryTicker>::create(chart.categories, label, true));
    y->setTickLabelFont(label);
    y->setTickLabelColor(t.text1);
    y->setRangeReversed(true);
    const int across = int(chart.columns.size());
    x->setRange(-0.5, across - 0.5);
    y->setRange(-0.5, double(chart.categories.size()) - 0.5);

    double most = 1;
    for (const double value : chart.cells)
        most = std::max(most, std::isnan(value) ? 0 : value);
    const double room = (plot.width() - look.px(60)) / double(std::max(1, across));
    // One colour from the ground to its full strength: dark screens glow, paper darkens.
    const QColor low = between(t.tile, t.chartAnswered, 0.10);
    const QColor high =
        t.dark ? between(t.chartAnswered, t.text1, 0.55) : between(t.chartAnswered, t.text1, 0.45);
    for (int i = 0; i < chart.cells.size(); ++i) {
        const double value = chart.cells[i];
        const double cx = i % across, cy = i / across;
        const double share = std::isnan(value) ? 0 : value / most;
        auto *cell = new QCPItemRect(&plot);
        for (QCPItemPosition *corner : {cell->topLeft, cell->bottomRight}) {
            corner->setAxisRect(rect);
            corner->setAxes(x, y);
        }
        cell->setClipAxisRect(rect);
        cell->topLeft->setCoords(cx - 0.5, cy - 0.5);
        cell->bottomRight->setCoords(cx + 0.5, cy + 0.5);
        cell->setPen(QPen(t.tile, look.px(3)));
        cell->setBrush(std::isnan(value) ? between(t.tile, t.chartTrack, 0.35)
                                         : between(low, high, share));
        if (std::isnan(value) || value == 0 || room < look.px(leastNumberPx))
            continue;
        auto *number = new QCPItemText(&plot);
        number->setClipAxisRect(rect);
        number->position->setAxisRect(rect);
        number->position->setAxes(x, y);
        number->position->setCoords(cx, cy);
        number->setText(chartText(value, chart.unit));
        number->setFont(look.font(TypeRole::Label));
        number->setColor(inkOn(cell->brush().color(), t));
    }
}

} // namespace zm::ui::plotting
