// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/dayspan.h>
#include <ui/queues/memberlist.h>
#include <ui/shell/card.h>

#include <QTimeZone>

namespace zm::ui {

/// What is behind the chosen queue: its half hours, its service level with reasons, its members.
class QueuePanel final : public Card
{
    Q_OBJECT
public:
    QueuePanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const BoardMirror &mirror, const QueueRow &row, const DaySpan &span, BoardTime time,
              const QTimeZone &zone);
    using QWidget::show;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts
    {
        QRectF chart, level, members; ///< the three columns, inside their padding
        double firstLine = 0;         ///< x of the lines between them
        double secondLine = 0;
    };
    Parts parts() const;
    void paintChart(QPainter &painter, const QRectF &rect) const;
    void paintLevel(QPainter &painter, const QRectF &rect) const;

    MemberList *m_members;
    QueueRow m_row;
    DaySpan m_span;
    BoardTime m_time;
    QStringList m_reasons;
    QTimeZone m_zone;
};

/// "171 offered. By this time the median is 141."
QString offeredSentence(const QueueRow &row, const DaySpan &span);
/// The reasons under the gauge: level, abandons, oldest ring, free.
QStringList levelSentences(const QueueRow &row, BoardTime time, const alerts::AlertEngine &engine);

} // namespace zm::ui
