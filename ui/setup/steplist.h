// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QWidget>

#include <setup/steps.h>

namespace zm::ui {

/// The eight steps with their state; one is chosen. Arrow keys move, and so does a click.
class StepList final : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(const Theme &theme, QWidget *parent = nullptr);

    void setSteps(const QList<setup::Step> &steps);
    int current() const { return m_current; }
    void choose(int step);
    /// Whether the chosen step is what the page shows; else none is marked.
    void setShown(bool shown);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect rowRect(int row) const;
    void paintMark(QPainter &painter, const QRectF &box, int row) const;
    void describe();

    const Theme &m_theme;
    QList<setup::Step> m_steps;
    int m_current = 0;
    bool m_shown = true;
};

} // namespace zm::ui
