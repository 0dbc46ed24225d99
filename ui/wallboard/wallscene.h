// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/boardmirror.h>
#include <ui/theme/theme.h>
#include <ui/wallboard/walllayout.h>
#include <ui/wallboard/wallpages.h>
#include <ui/wallboard/wallrotation.h>

#include <QRegion>
#include <QTimeZone>

#include <alerts/alertlevel.h>

#include <memory>
#include <utility>

class QPainter;

namespace zm::ui {

/// What hangs on the wall, without a window: pages, rotation, places and painting. A widget drives
/// it by time and events; a picture is drawn from it directly. Lengths are device pixels. `steady`
/// is real time since any beginning: what moves on the wall does not follow a demo's faster clock.
/// GUI thread.
class WallScene
{
public:
    static constexpr milliseconds pulseSpan{400};
    static constexpr milliseconds slideSpan{200};
    static constexpr seconds settle{5}; ///< tiles change places at most this often

    WallScene(const BoardMirror &board, const Theme &theme);

    void setContent(WallContent content);
    WallContent content() const { return m_content; }
    void setViewing(WallViewing viewing);
    WallViewing viewing() const { return m_viewing; }
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void resize(QSize logical, qreal dpr);

    /// Reads the board: who is on which page, which pages are in breach. True when something
    /// changed places, so that all must be painted.
    bool refresh(Instant now, milliseconds steady);
    /// These agents have news: their edge shows it.
    void pulse(const QSet<AgentId> &ids, milliseconds steady);
    /// An edge fades or a tile slides: paint again soon.
    bool isMoving(milliseconds steady) const;

    WallRotation &rotation() { return m_rotation; }
    const WallRotation &rotation() const { return m_rotation; }
    const WallLayout &layout() const { return m_layout; }
    const QList<WallPage> &pages() const { return m_pages; }
    const WallMetrics &metrics() const { return m_metrics; }

    /// Where an agent or queue is on the present page; null elsewhere.
    QRectF rectOf(const AgentId &id) const;
    QRectF rectOf(const QueueId &id) const;
    /// What a second changes: running times, the clock, the dots, and whole tiles whose alert has
    /// begun or ended since the last call.
    QList<QRectF> tickingRects(Instant now);

    /// Paints what touches `dirty`, ground included.
    void paint(QPainter &painter, const QRegion &dirty, Instant now, milliseconds steady) const;
    /// One page alone, without ground, strip and dots.
    void paintPage(QPainter &painter, int number, const QRegion &dirty, Instant now,
                   milliseconds steady) const;

private:
    const WallPage &page() const;
    void layOut();
    std::pair<int, int> goal() const
    {
        return {m_board.totals().targetSeconds, m_board.totals().goalPercent};
    }
    void order(milliseconds steady);
    QRectF tileAt(const AgentId &id, int place, milliseconds steady) const;

    const BoardMirror &m_board;
    const Theme &m_theme;
    WallContent m_content = WallContent::Mixed;
    WallViewing m_viewing;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QSize m_size{1920, 1080};
    qreal m_dpr = 1;

    WallMetrics m_metrics{{1920, 1080}, 1};
    std::unique_ptr<WallFonts> m_fonts; ///< of the strip
    WallLayout m_layout;
    std::pair<int, int> m_goal; ///< target and goal that the strip was laid out for
    WallGrid m_agentGrid;
    WallGrid m_queueGrid;
    WallMetrics m_agentMetrics = m_metrics;
    WallMetrics m_queueMetrics = m_metrics;
    std::unique_ptr<WallFonts> m_agentFonts;
    std::unique_ptr<WallFonts> m_queueFonts;

    QList<QueueId> m_queueOrder;
    QList<AgentId> m_agentOrder;
    std::optional<milliseconds> m_orderedAt;
    QList<WallPage> m_pages;
    WallRotation m_rotation;

    QHash<AgentId, AlertLevel> m_levels; ///< of the present page, at the last tick
    QHash<AgentId, milliseconds> m_pulses;
    QHash<AgentId, QRectF> m_slideFrom;
    milliseconds m_slideStart{0};
};

} // namespace zm::ui
