// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot.h"

#include <algorithm>
#include <cmath>

namespace zm::ui::plotting {

namespace {

constexpr double barShare = 0.62;
constexpr int widestName = 190;

double valueAt(const ChartSeries &series, qsizetype place)
{
    const double value = series.values.value(place, 0);
    return std::isnan(value) ? 0 : value;
}

} // namespace

void drawRows(QCustomPlot &plot, const Chart &chart, const Look &look)
{
    const Tokens &t = look.tokens;
    const qsizetype count = chart.categories.size();
    auto *rect = new QCPAxisRect(&plot, true);
    rect->setBackground(QBrush(Qt::NoBrush));
    plot.plotLayout()->addElement(0, 0, rect);
    for (const auto type : {QCPAxis::atRight, QCPAxis::atTop})
        rect->axis(type)->setVisible(false);
    QCPAxis *names = rect->axis(QCPAxis::atLeft);
    QCPAxis *values = rect->axis(QCPAxis::atBottom);
    dress(*names, look, false);
    dress(*values, look, true);
    rect->setMinimumMargins(QMargins(0, look.px(4), look.px(10), 0));

    const QFont font = look.font(TypeRole::Label);
    const QFontMetricsF metrics(font);
    QStringList labels;
    for (const QString &name : chart.categories)
        labels.append(metrics.elidedText(name, Qt::ElideRight, look.px(widestName)));
    names->setTicker(QSharedPointer<CategoryTicker>::create(labels, font, true));
    names->setTickLabelFont(font);
    names->setTickLabelColor(t.text1);
    names->setRangeReversed(true);
    const int shown = std::min(int(count), rowsAtOnce(plot.height(), look.scale));
    names->setRange(-0.5, shown - 0.5);
    rect->setRangeDrag(Qt::Vertical);
    rect->setRangeZoom({});

    double most = 1;
    QVector<double> sums(count);
    for (qsizetype i = 0; i < count; ++i) {
        for (const ChartSeries &series : chart.bars)
            sums[i] += valueAt(series, i);
        most = std::max(most, sums[i]);
    }
    values->setTicker(valueTicker(chart.ofHundred ? ChartUnit::Percent : chart.unit));
    values->setRange(0, chart.ofHundred ? 100 : most * 1.03);
    QCPBars *before = nullptr;
    for (const ChartSeries &series : chart.bars) {
        QVector<double> places, lengths;
        for (qsizetype i = 0; i < count; ++i) {
            const double value = valueAt(series, i);
            places.append(double(i));
            lengths.append(!chart.ofHundred ? value : sums[i] > 0 ? 100 * value / sums[i] : 0);
        }
        auto *bars = new QCPBars(names, values);
        bars->setName(series.name);
        bars->setPen(Qt::NoPen);
        bars->setBrush(inkColor(series.ink, t));
        bars->setWidth(barShare);
        bars->setAntialiased(false);
        bars->setStackingGap(before ? 1.5 : 0);
        bars->setData(places, lengths, true);
        if (before)
            bars->moveAbove(before);
        before = bars;
    }
}

} // namespace zm::ui::plotting
