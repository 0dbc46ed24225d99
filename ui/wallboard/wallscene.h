// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/boardmirror.h>
#include <ui/theme/theme.h>
#include <ui/wallboard/walllayout.h>
#include <ui/wallboard/wallpages.h>
#include <ui/wallboard/wallrotation.h>
#include <ui/wallboard/wallsheet.h>
#include <ui/wallboard/walltotals.h>

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

    void setPlan(const WallPlan &plan);
    const WallPlan &plan() const { return m_plan; }
    /// Who waits for a call back: the board does not know.
    void setCallers(const QList<WallCaller> &callers);
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

    // Places are those that are seen: mirrored for readers from the right.
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
    /// Equal cells, with the sizes of what stands in them.
    struct Part
    {
        WallGrid grid;
        WallMetrics metrics{{1920, 1080}, 1};
        std::unique_ptr<WallFonts> fonts;
    };

    QRect whole() const; ///< in device pixels
    /// As the layout has it, from the left.
    QRectF cellOf(const AgentId &id) const;
    QRectF cellOf(const QueueId &id) const;
    void paintPageFromLeft(QPainter &painter, int number, const QRegion &dirty, Instant now,
                           milliseconds steady) const;
    const WallPage &page() const;
    const Part &agentPart(const WallPage &page) const
    {
        return page.content == WallContent::Mixed ? m_mixedAgents : m_agents;
    }
    const Part &queuePart(const WallPage &page) const
    {
        return page.content == WallContent::Mixed ? m_mixedQueues : m_queues;
    }
    WallTotals totals(Instant now) const;
    void layOut(const BoardTotals &totals);
    void order(milliseconds steady);
    bool someoneLeft() const;
    void fill(Part &part, const WallGrid &grid) const;
    QRectF tileAt(const Part &part, const AgentId &id, int place, milliseconds steady) const;
    QList<QRectF> tickingTiles(const WallPage &page, Instant now);
    WallSheet sheet() const;
    void paintTiles(QPainter &painter, const WallPage &page, const QRegion &dirty, Instant now,
                    milliseconds steady) const;
    void paintCards(QPainter &painter, const WallPage &page, const QRegion &dirty,
                    Instant now) const;
    void paintCallers(QPainter &painter, const WallPage &page, const QRegion &dirty,
                      Instant now) const;
    void paintSheet(QPainter &painter, const WallPage &page, const QRegion &dirty,
                    Instant now) const;

    const BoardMirror &m_board;
    const Theme &m_theme;
    WallPlan m_plan;
    QList<WallCaller> m_allCallers; ///< of all queues
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QSize m_size{1920, 1080};
    qreal m_dpr = 1;

    WallMetrics m_metrics{{1920, 1080}, 1};
    std::unique_ptr<WallFonts> m_fonts; ///< of the strip
    WallLayout m_layout;
    std::pair<int, int> m_goal; ///< target and goal that the strip was laid out for
    Part m_agents;
    Part m_queues;
    Part m_mixedAgents;
    Part m_mixedQueues;
    WallGrid m_callerGrid;

    WallOrder m_order;
    qsizetype m_agentsSeen = 0;
    qsizetype m_queuesSeen = 0;
    std::optional<milliseconds> m_orderedAt;
    QList<WallPage> m_pages;
    WallRotation m_rotation;

    QHash<AgentId, AlertLevel> m_levels; ///< of the present page, at the last tick
    QHash<AgentId, milliseconds> m_pulses;
    QHash<AgentId, QRectF> m_slideFrom;
    milliseconds m_slideStart{0};
};

} // namespace zm::ui
