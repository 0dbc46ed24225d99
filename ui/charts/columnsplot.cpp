// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot.h"

#include <ui/models/localformat.h>

#include <algorithm>
#include <cmath>

namespace zm::ui::plotting {

namespace {

/// Of the room for a category: 52 of 111 in the design.
constexpr double barShare = 0.47;
constexpr double fewBarsPx = 64; ///< no bar is wider
constexpr int lineShare = 36;    ///< percent of the height that the upper panel takes
/// More labels at points would lie on each other.
constexpr int labelledPoints = 16;

QVector<double> places(qsizetype count)
{
    QVector<double> xs(count);
    for (qsizetype i = 0; i < count; ++i)
        xs[i] = double(i);
    return xs;
}

QVector<double> heights(const ChartSeries &series, qsizetype count)
{
    QVector<double> ys(count);
    for (qsizetype i = 0; i < count; ++i) {
        const double value = series.values.value(i, 0);
        ys[i] = std::isnan(value) ? 0 : value;
    }
    return ys;
}

double highest(const Chart &chart)
{
    double most = 0;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        double sum = 0;
        for (const ChartSeries &series : chart.bars) {
            const double value = series.values.value(i, 0);
            sum += std::isnan(value) ? 0 : value;
        }
        most = std::max(most, sum);
        if (const double ghost = chart.ghost.values.value(i, 0); !std::isnan(ghost))
            most = std::max(most, ghost);
    }
    return most;
}

QCPAxisRect *makeRect(QCustomPlot &plot, const Look &look)
{
    auto *rect = new QCPAxisRect(&plot, true);
    rect->setBackground(QBrush(Qt::NoBrush));
    for (const auto type : {QCPAxis::atRight, QCPAxis::atTop})
        rect->axis(type)->setVisible(false);
    dress(*rect->axis(QCPAxis::atLeft), look, true);
    dress(*rect->axis(QCPAxis::atBottom), look, false);
    rect->setRangeDrag(Qt::Horizontal);
    rect->setRangeZoom(Qt::Horizontal);
    rect->setRangeZoomFactor(0.8);
    return rect;
}

/// Points under the goal are hollow and say their number.
void drawLine(QCustomPlot &plot, QCPAxisRect &rect, const Chart &chart, const Look &look)
{
    const Tokens &t = look.tokens;
    QCPAxis *x = rect.axis(QCPAxis::atBottom);
    QCPAxis *y = rect.axis(QCPAxis::atLeft);
    x->setTickLabels(false);
    y->grid()->setZeroLinePen(QPen(t.line, 1));
    x->setTicker(QSharedPointer<QCPAxisTickerFixed>::create());
    y->setTicker(valueTicker(chart.lineUnit));
    double least = 100, most = 0;
    QVector<double> xs, ys, lowX, lowY;
    for (qsizetype i = 0; i < chart.line->values.size(); ++i) {
        const double value = chart.line->values[i];
        xs.append(double(i));
        ys.append(value);
        if (std::isnan(value))
            continue;
        least = std::min(least, value);
        most = std::max(most, value);
        if (chart.goal && value < *chart.goal) {
            lowX.append(double(i));
            lowY.append(value);
        }
    }
    if (chart.lineUnit == ChartUnit::Percent) {
        // Room for the points at both ends.
        const double floor = std::max(0.0, std::min(std::floor((least - 1) / 20) * 20, 60.0));
        const double room = (100 - floor) * 0.12;
        y->setRange(floor - room, 100 + room);
    } else {
        y->setRange(0, std::max(1.0, most * 1.15));
    }
    auto *line = plot.addGraph(x, y);
    line->setPen(QPen(t.text1, look.scale * 1.75));
    line->setLineStyle(chart.joined ? QCPGraph::lsLine : QCPGraph::lsNone);
    line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(t.text1, 1.5),
                                          QBrush(t.text1), look.px(7)));
    line->setData(xs, ys, true);
    if (chart.goal) {
        auto *goal = new QCPItemStraightLine(&plot);
        goal->setClipAxisRect(&rect);
        for (QCPItemPosition *point : {goal->point1, goal->point2}) {
            point->setAxisRect(&rect);
            point->setAxes(x, y);
        }
        goal->point1->setCoords(0, *chart.goal);
        goal->point2->setCoords(1, *chart.goal);
        QPen pen(t.text3, 1);
        pen.setDashPattern({4, 4});
        goal->setPen(pen);
    }
    if (lowX.isEmpty())
        return;
    auto *low = plot.addGraph(x, y);
    low->setLineStyle(QCPGraph::lsNone);
    low->setScatterStyle(QCPScatterStyle(
        QCPScatterStyle::ssCircle, QPen(t.text1, look.scale * 1.75), QBrush(t.tile), look.px(9)));
    low->setData(lowX, lowY, true);
    if (lowX.size() > labelledPoints)
        return;
    for (qsizetype i = 0; i < lowX.size(); ++i) {
        auto *label = new QCPItemText(&plot);
        label->setClipAxisRect(&rect);
        label->position->setAxisRect(&rect);
        label->position->setAxes(x, y);
        label->position->setCoords(lowX[i], lowY[i]);
        label->setText(chart.lineUnit == ChartUnit::Percent ? decimalText(lowY[i])
                                                            : chartText(lowY[i], chart.lineUnit));
        label->setFont(look.font(TypeRole::LabelStrong));
        label->setColor(t.text1);
        // Below the point where there is room, above it at the bottom.
        const bool above = lowY[i] - y->range().lower < y->range().size() * 0.25;
        label->setPositionAlignment(Qt::AlignHCenter | (above ? Qt::AlignBottom : Qt::AlignTop));
        label->setPadding(QMargins(0, look.px(7), 0, look.px(7)));
    }
}

} // namespace

void drawColumns(QCustomPlot &plot, const Chart &chart, const Look &look)
{
    const Tokens &t = look.tokens;
    const qsizetype count = chart.categories.size();
    QCPAxisRect *lower = makeRect(plot, look);
    QCPAxisRect *upper = nullptr;
    if (chart.line) {
        upper = makeRect(plot, look);
        plot.plotLayout()->addElement(0, 0, upper);
        plot.plotLayout()->addElement(1, 0, lower);
        plot.plotLayout()->setRowStretchFactors({double(lineShare), double(100 - lineShare)});
        auto *sides = new QCPMarginGroup(&plot);
        upper->setMarginGroup(QCP::msLeft | QCP::msRight, sides);
        lower->setMarginGroup(QCP::msLeft | QCP::msRight, sides);
        upper->setMinimumMargins(QMargins(0, look.px(8), look.px(6), look.px(4)));
    } else {
        plot.plotLayout()->addElement(0, 0, lower);
    }
    plot.plotLayout()->setRowSpacing(look.px(12));
    lower->setMinimumMargins(QMargins(0, look.px(6), look.px(6), 0));

    QCPAxis *x = lower->axis(QCPAxis::atBottom);
    QCPAxis *y = lower->axis(QCPAxis::atLeft);
    const auto ticker = QSharedPointer<CategoryTicker>::create(chart.categories,
                                                               look.font(TypeRole::Caption), false);
    ticker->setLength(plot.width() - look.px(60));
    x->setTicker(ticker);
    x->setTickLabelFont(look.font(TypeRole::Label));
    x->setTickLabelColor(t.text2);
    const QCPRange whole(-0.5, double(count) - 0.5);
    x->setRange(whole);
    y->setTicker(valueTicker(chart.unit));
    y->setRange(0, std::max(chart.unit == ChartUnit::Count ? 4.0 : 1.0, highest(chart) * 1.06));

    const double room =
        std::max(1.0, (plot.width() - look.px(60)) / double(std::max<qsizetype>(1, count)));
    const double width = std::min(barShare, fewBarsPx * look.scale / room);
    const QVector<double> xs = places(count);
    if (!chart.ghost.values.isEmpty()) {
        auto *ghost = new QCPBars(x, y);
        ghost->setPen(Qt::NoPen);
        ghost->setBrush(t.chartTrack);
        ghost->setWidth(std::min(0.86, width * 1.6));
        ghost->setData(xs, heights(chart.ghost, count), true);
    }
    QCPBars *below = nullptr;
    for (const ChartSeries &series : chart.bars) {
        auto *bars = new QCPBars(x, y);
        bars->setName(series.name);
        bars->setPen(Qt::NoPen);
        bars->setBrush(inkColor(series.ink, t));
        bars->setWidth(width);
        bars->setAntialiased(false);
        bars->setStackingGap(below ? 1.5 : 0);
        bars->setData(xs, heights(series, count), true);
        if (below)
            bars->moveAbove(below);
        below = bars;
    }
    if (!upper)
        return;
    QCPAxis *above = upper->axis(QCPAxis::atBottom);
    above->setRange(whole);
    drawLine(plot, *upper, chart, look);
    const auto follow = [](QCPAxis *from, QCPAxis *to) {
        QObject::connect(from, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), to,
                         qOverload<const QCPRange &>(&QCPAxis::setRange));
    };
    follow(x, above);
    follow(above, x);
}

} // namespace zm::ui::plotting
