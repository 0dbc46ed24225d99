// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/queues/halfhourchart.h>

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr double barRadius = 2;
constexpr double widestBar = 28;

/// Rounded above, square on the base line.
QPainterPath barPath(const QRectF &rect)
{
    const double r = std::min({barRadius, rect.width() / 2, rect.height()});
    QPainterPath path;
    path.moveTo(rect.bottomLeft());
    path.lineTo(rect.left(), rect.top() + r);
    path.quadTo(rect.topLeft(), QPointF(rect.left() + r, rect.top()));
    path.lineTo(rect.right() - r, rect.top());
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + r));
    path.lineTo(rect.bottomRight());
    path.closeSubpath();
    return path;
}

} // namespace

int axisStep(int most, int parts)
{
    int power = 1;
    while (true) {
        for (const int step : {1, 2, 5}) {
            if (step * power * parts >= most)
                return step * power;
        }
        power *= 10;
    }
}

HalfHourChart halfHourChart(const QRectF &box, const QList<int> &today, const QList<int> &usual,
                            const DaySpan &span, const QFont &axisFont)
{
    HalfHourChart chart;
    const QFontMetricsF metrics(axisFont);
    int most = 1;
    for (int place = span.first; place <= span.last; ++place)
        most = std::max({most, today.value(place, 0), usual.value(place, 0)});
    const int step = axisStep(most, 4);
    const int top = (most + step - 1) / step * step;

    const double labels = metrics.horizontalAdvance(QString::number(top)) + 8;
    chart.plot =
        box.adjusted(labels, std::ceil(metrics.height() / 2), -4, -std::ceil(metrics.height()) - 8);
    const QRectF &plot = chart.plot;
    const auto y = [&plot, top](double calls) {
        return plot.bottom() - plot.height() * calls / top;
    };
    for (int value = 0; value <= top; value += step)
        chart.values.append({y(value), QString::number(value)});

    const double pitch = plot.width() / span.count();
    const double barWidth = std::min(widestBar, pitch * 0.66);
    const auto middle = [&](int place) { return plot.left() + pitch * (place - span.first + 0.5); };
    for (int place = span.first; place <= std::min(span.now, span.last) && !today.isEmpty();
         ++place) {
        const int calls = today.value(place, 0);
        chart.bars.append({QRectF(QPointF(middle(place) - barWidth / 2, y(calls)),
                                  QPointF(middle(place) + barWidth / 2, plot.bottom())),
                           place, calls, place == span.now});
    }
    // As many labels as fit: every hour, two, three, four …
    const double labelWidth = metrics.horizontalAdvance(u"00:00"_s) + 24;
    int every = 2;
    while (every * pitch < labelWidth)
        every += 2;
    const int start = span.first + span.first % 2;
    for (int place = start; place <= span.last; place += every)
        chart.times.append({middle(place), placeText(place)});
    if (!usual.isEmpty()) {
        for (int place = span.first; place <= span.last; ++place)
            chart.usual << QPointF(middle(place), y(usual.value(place, 0)));
    }
    return chart;
}

void paintHalfHourChart(QPainter &painter, const HalfHourChart &chart, const Tokens &tokens,
                        const QFont &axisFont)
{
    painter.save();
    painter.setFont(axisFont);
    const QRectF &plot = chart.plot;
    for (const HalfHourChart::Mark &mark : chart.values) {
        painter.fillRect(QRectF(plot.left(), std::round(mark.at), plot.width(), 1), tokens.line);
        painter.setPen(tokens.text3);
        painter.drawText(QRectF(plot.left() - 68, mark.at - 10, 60, 20),
                         Qt::AlignRight | Qt::AlignVCenter, mark.text);
    }
    for (const HalfHourChart::Mark &mark : chart.times) {
        painter.drawText(QRectF(mark.at - 40, plot.bottom() + 6, 80, 18),
                         Qt::AlignHCenter | Qt::AlignTop, mark.text);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const HalfHourChart::Bar &bar : chart.bars) {
        if (bar.calls == 0)
            continue;
        if (bar.running) {
            painter.setBrush(Qt::NoBrush);
            QPen pen(tokens.chartAnswered, 1.5);
            pen.setDashPattern({2, 2});
            painter.setPen(pen);
            painter.drawPath(barPath(bar.rect.adjusted(0.75, 0.75, -0.75, -0.75)));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.chartAnswered);
            painter.drawPath(barPath(bar.rect));
        }
    }
    QPen usual(tokens.text2, 1.5);
    usual.setDashPattern({2, 2});
    painter.setPen(usual);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(chart.usual);
    painter.restore();
}

} // namespace zm::ui
