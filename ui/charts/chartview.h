// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/charts/chart.h>
#include <ui/shell/card.h>

class QCustomPlot;

namespace zm::ui {

/// A chart on a card: title and legend on top, the pointer is told the values under it, the wheel
/// zooms along the axis (or scrolls long lists), a double click shows all again. GUI thread.
class ChartView final : public Card
{
    Q_OBJECT
public:
    ChartView(const Theme &theme, QWidget *parent);
    ~ChartView() override;

    void show(const Chart &chart);
    using QWidget::show;
    const Chart &chart() const { return m_chart; }
    /// The category (Heat: cell) under a point of this widget; below 0 for none.
    int placeAt(const QPoint &at) const;
    /// A click on it.
    QPoint middleOf(int place) const;

Q_SIGNALS:
    void clicked(int place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void redraw();
    void hover(const QPoint &at, const QPoint &global);
    void scroll(int steps);
    void keepInside();
    void showAll();

    Chart m_chart;
    QCustomPlot *m_plot;
    int m_hovered = -1;
    bool m_keeping = false;
};

/// Title and legend in one line; answers what is left below them.
QRectF paintChartHead(QPainter &painter, const QRectF &rect, const Chart &chart,
                      const Tokens &tokens, double scale);

} // namespace zm::ui
