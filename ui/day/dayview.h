// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/day/daychart.h>
#include <ui/shell/card.h>

namespace zm::ui {

/// An agent's day on a card: lanes of states with the time in each, calls and offers above them.
/// Hover and arrow keys tell of each stretch; Enter on a call opens it. GUI thread.
class DayView final : public Card
{
    Q_OBJECT
public:
    explicit DayView(const Theme &theme, QWidget *parent = nullptr);

    void show(const DayChart &chart, const QTimeZone &zone);
    using QWidget::show;
    const DayChart &chart() const { return m_chart; }
    const DayLayout &layoutNow() const { return m_layout; }
    int wholeHeight() const;

Q_SIGNALS:
    void told(const QString &story);
    /// Index in AgentDay::legs.
    void legOpened(int leg);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    int boxAt(const QPointF &point) const;
    void setFocused(int box);

    DayChart m_chart;
    QTimeZone m_zone;
    DayLayout m_layout;
    int m_focused = -1;
};

} // namespace zm::ui
