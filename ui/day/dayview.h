// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/day/daychart.h>
#include <ui/story/laneview.h>

namespace zm::ui {

/// An agent's day on a card: lanes of states with the time in each, calls and offers above them.
/// Enter or a click on a call opens it. GUI thread.
class DayView final : public LaneView
{
    Q_OBJECT
public:
    explicit DayView(const Theme &theme, QWidget *parent = nullptr);

    void show(const DayChart &chart, const QTimeZone &zone);
    using QWidget::show;
    const DayChart &chart() const { return m_chart; }
    const DayLayout &layoutNow() const { return m_layout; }
    int wholeHeight() const override;

Q_SIGNALS:
    /// Index in AgentDay::legs.
    void legOpened(int leg);

protected:
    void paintEvent(QPaintEvent *event) override;
    int stretchCount() const override { return int(m_layout.boxes.size()); }
    Stretch stretch(int index) const override;
    QString wordsOf(int stretch) const override;
    Tip tipAt(const QPointF &at) const override;
    int stretchAt(const QPointF &at) const override;
    void activate(int stretch) override;
    void arrange() override;

private:
    DayChart m_chart;
    QTimeZone m_zone;
    DayLayout m_layout;
};

} // namespace zm::ui
