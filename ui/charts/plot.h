// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/charts/chart.h>
#include <ui/theme/theme.h>

// The library's header speaks Qt's lower-case keywords, which our own code does without.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef foreach
#undef emit
#undef slots
#undef signals

/// Private to the folder, the only one that knows QCustomPlot.
namespace zm::ui::plotting {

/// How a chart is to look: on a dark screen, or on white paper.
struct Look
{
    const Tokens &tokens;
    double scale = 1;

    QFont font(TypeRole role) const { return fontFor(role, scale); }
    int px(double design) const { return int(design * scale + 0.5); }
};

/// Lines and letters of an axis; with grid lines or without.
void dress(QCPAxis &axis, const Look &look, bool grid);
/// An axis along categories: as many labels as there is room for.
class CategoryTicker final : public QCPAxisTicker
{
public:
    CategoryTicker(const QStringList &labels, const QFont &font, bool upright);

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;
    int getSubTickCount(double tickStep) override;
    double getTickStep(const QCPRange &range) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar,
                         int precision) override;

public:
    /// How many pixels the axis has, which the library does not tell its ticker.
    void setLength(double px) { m_length = px; }

private:
    QStringList m_labels;
    double m_widest = 1;
    double m_length = 600;
    bool m_upright;
};
/// Round steps, written in the chart's unit.
QSharedPointer<QCPAxisTicker> valueTicker(ChartUnit unit);

void drawColumns(QCustomPlot &plot, const Chart &chart, const Look &look);
void drawRows(QCustomPlot &plot, const Chart &chart, const Look &look);
void drawHeat(QCustomPlot &plot, const Chart &chart, const Look &look);
/// Clears the plot and draws the chart.
void draw(QCustomPlot &plot, const Chart &chart, const Look &look);

/// Rows that a chart shows before it is scrolled.
int rowsAtOnce(double heightPx, double scale);

} // namespace zm::ui::plotting
