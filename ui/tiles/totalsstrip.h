// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <ui/models/boardmirror.h>
#include <ui/models/queuecells.h>
#include <ui/theme/theme.h>

#include <QWidget>

#include <alerts/alertlevel.h>

namespace zm::ui {

/// The totals over every page: callers waiting, longest ringing, free and reachable, service level;
/// then a small cell a queue (Agents) or the day's counts (Queues). Repaints by itself on news and
/// with `tick`. GUI thread.
class TotalsStrip final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { WithQueues, WithDayCounts };

    TotalsStrip(Kind kind, const BoardMirror &board, const Theme &theme, const Clock &clock,
                QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void tick();

Q_SIGNALS:
    /// A number was clicked: somebody may explain it. For all queues.
    void explainRequested(zm::ui::QueueColumn column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// A number of the strip: `second` is the quieter half of a pair.
    struct Cell
    {
        QString number;
        QString second;
        QString label;
        QString story;
        AlertLevel alert = AlertLevel::None;
        bool provisional = false;
        QueueColumn explains = QueueColumn::Offered;

        bool operator==(const Cell &) const = default;
    };
    struct Placed
    {
        Cell cell;
        QRect rect;
    };

    BoardTime time() const;
    QList<Cell> cells() const;
    QList<Placed> placed() const;
    int cellWidth(const Cell &cell) const;
    /// The queues that fit: ringing ones first, shown in the order of their extensions.
    QList<const QueueRow *> queuesFor(int places) const;
    void paintCell(QPainter &painter, const Placed &placed, bool stale) const;
    void paintQueues(QPainter &painter, const QRect &rect) const;
    void describe();

    Kind m_kind;
    const BoardMirror &m_board;
    const Theme &m_theme;
    const Clock &m_clock;
};

} // namespace zm::ui
