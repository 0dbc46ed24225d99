// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot.h"

#include <algorithm>
#include <cmath>

namespace zm::ui::plotting {

namespace {

class UnitTicker final : public QCPAxisTicker
{
public:
    explicit UnitTicker(ChartUnit unit)
        : m_unit(unit)
    {
        setTickCount(4);
    }

protected:
    int getSubTickCount(double) override { return 0; }
    double getTickStep(const QCPRange &range) override
    {
        const double step = QCPAxisTicker::getTickStep(range);
        if (m_unit == ChartUnit::Count)
            return std::max(1.0, step); // there is no half a call
        if (m_unit != ChartUnit::Seconds)
            return step;
        for (const double round :
             {10., 30., 60., 300., 600., 1800., 3600., 7200., 14400., 28800., 86400.}) {
            if (round >= step)
                return round;
        }
        return std::ceil(step / 86400) * 86400;
    }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        if (m_unit == ChartUnit::Percent)
            return QString::number(tick, 'f', 0) + QStringLiteral(" %");
        if (m_unit == ChartUnit::Decimal)
            return QString::number(tick, 'g', 3);
        return chartText(tick, m_unit);
    }

private:
    ChartUnit m_unit;
};

} // namespace

CategoryTicker::CategoryTicker(const QStringList &labels, const QFont &font, bool upright)
    : m_labels(labels)
    , m_upright(upright)
{
    const QFontMetricsF metrics(font);
    m_widest = metrics.height();
    for (const QString &label : labels) {
        if (!upright)
            m_widest = std::max(m_widest, metrics.horizontalAdvance(label) + metrics.height());
    }
}

double CategoryTicker::getTickStep(const QCPRange &)
{
    return 1;
}

int CategoryTicker::getSubTickCount(double)
{
    return 0;
}

QVector<double> CategoryTicker::createTickVector(double, const QCPRange &range)
{
    const double room = m_length / std::max(1.0, range.size());
    int every = std::max(1, int(std::ceil(m_widest / room)));
    // Every hour, two, three, four, six: a reader counts on that.
    for (const int round : {1, 2, 3, 4, 6, 12, 24}) {
        if (every <= round) {
            every = round;
            break;
        }
    }
    if (m_upright)
        every = 1;
    QVector<double> ticks;
    const int first = std::max(0, int(std::ceil(range.lower)));
    for (int i = first; i <= range.upper && i < m_labels.size(); ++i) {
        if (i % every == 0)
            ticks.append(i);
    }
    return ticks;
}

QString CategoryTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    return m_labels.value(int(std::lround(tick)));
}

QSharedPointer<QCPAxisTicker> valueTicker(ChartUnit unit)
{
    return QSharedPointer<UnitTicker>::create(unit);
}

void dress(QCPAxis &axis, const Look &look, bool grid)
{
    const Tokens &t = look.tokens;
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelFont(look.font(TypeRole::Caption));
    axis.setTickLabelColor(t.text3);
    axis.setTickLabelPadding(look.px(6));
    axis.setTickLength(0);
    axis.setPadding(0);
    axis.grid()->setVisible(grid);
    axis.grid()->setPen(QPen(t.line, 1));
    axis.grid()->setZeroLinePen(QPen(t.line2, 1));
    axis.grid()->setSubGridVisible(false);
    axis.grid()->setAntialiased(false);
    axis.grid()->setAntialiasedZeroLine(false);
}

int rowsAtOnce(double heightPx, double scale)
{
    return std::max(3, int(heightPx / (22 * scale)));
}

void draw(QCustomPlot &plot, const Chart &chart, const Look &look)
{
    plot.clearItems();
    plot.clearPlottables();
    plot.plotLayout()->clear();
    plot.setBackground(QBrush(look.tokens.tile));
    switch (chart.kind) {
    case Chart::Kind::Columns:
        drawColumns(plot, chart, look);
        break;
    case Chart::Kind::Rows:
        drawRows(plot, chart, look);
        break;
    case Chart::Kind::Heat:
        drawHeat(plot, chart, look);
        break;
    case Chart::Kind::None:
        break;
    }
}

} // namespace zm::ui::plotting
