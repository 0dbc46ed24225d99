// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>
#include <ui/models/queuecells.h>
#include <ui/theme/tokens.h>
#include <ui/wallboard/wallcells.h>
#include <ui/wallboard/walllayout.h>
#include <ui/wallboard/wallsheet.h>
#include <ui/wallboard/walltext.h>
#include <ui/wallboard/walltotals.h>

#include <QRegion>

class QPainter;
class QTimeZone;

namespace zm::ui {

/// Draws the parts of the wall where the layouts put them, in device pixels. Decides nothing but
/// colours; what is guilty comes from the alerts. GUI thread.
class WallPainter
{
public:
    /// Texts and shapes outside `dirty` are left out: large glyphs are the dear part of a wall.
    WallPainter(QPainter &painter, const QRegion &dirty, const WallMetrics &metrics,
                const WallFonts &fonts, const Tokens &tokens);

    void strip(const StripLayout &layout, const BoardTotals &totals, const FeedStatus &feed,
               Instant clock, const QTimeZone &zone, const alerts::QueueMarks &marks);
    void card(const QRectF &rect, const QueueRow &row, const FeedStatus &feed, Instant clock,
              const alerts::QueueMarks &marks);
    void tile(const QRectF &rect, const AgentRow &row, const QString &name, const FeedStatus &feed,
              Instant clock, AlertLevel mark);
    /// Of a page of callers: `count` is marked when there are too many.
    void heading(const QRectF &capBox, const QString &words, const QString &count,
                 AlertLevel level);
    void caller(const QRectF &rect, const QString &number, const QString &note,
                const QString &since);
    /// One queue large. The chart is drawn by itself.
    void queueSheet(const WallSheet &sheet, const QueueRow &row, BoardTime time,
                    const alerts::QueueMarks &marks);
    void daySheet(const WallSheet &sheet, const WallTotals &day, BoardTime time);
    void chart(const WallChart &chart);
    /// A news edge that fades: `strength` 1 to 0.
    void pulse(const QRectF &rect, double strength);
    /// `progress` of the present page; `held` by a breach.
    void dots(const DotsLayout &layout, int current, int count, double progress, bool held,
              bool paused);
    void message(const QRectF &area, const QString &text);

private:
    /// Pieces of one text that share a base line and differ in weight or colour.
    struct Run
    {
        WallType type;
        QString text;
        QColor colour;
    };

    qreal widthOf(const QList<Run> &runs) const;
    /// Draws the runs from the left of the cap box, with their mark.
    void text(const QRectF &capBox, QList<Run> runs, AlertLevel level = AlertLevel::None);
    void textRight(const QRectF &capBox, const QList<Run> &runs,
                   AlertLevel level = AlertLevel::None);
    void plate(const QRectF &rect, const QColor &fill, bool line);
    void waiting(const QRectF &capBox, const std::optional<int> &waiting, bool stale,
                 WallType strong, WallType light);
    void longest(const QRectF &capBox, const std::optional<Instant> &oldest, BoardTime time,
                 AlertLevel alert);
    void level(const QRectF &capBox, const DayCounts &today, bool stale, AlertLevel alert);
    void people(const QRectF &capBox, const QueueRow &row, bool stale, AlertLevel freeLevel);
    void figures(const QList<WallSheet::Figure> &places, const QList<WallFigure> &figures,
                 WallType strong, WallType light, bool stale);
    void sheetPlate(const WallSheet &sheet, const QString &title, AlertLevel worst, bool stale);
    double hair() const;
    bool isDirty(const QRectF &rect) const;

    QPainter &m_painter;
    const QRegion m_dirty;
    const WallMetrics &m_metrics;
    const WallFonts &m_fonts;
    const Tokens &m_tokens;
    double m_u;
};

} // namespace zm::ui
