// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wallpainter.h>
#include <ui/wallboard/wallscene.h>
#include <ui/wallboard/walltext.h>

#include <QEasingCurve>
#include <QPainter>

#include <algorithm>

namespace zm::ui {

namespace {

/// Same people, whatever their order.
template <class Id, class Row> bool sameIds(const QList<Id> &order, const QHash<Id, Row> &rows)
{
    return order.size() == rows.size()
           && std::all_of(order.cbegin(), order.cend(),
                          [&rows](const Id &id) { return rows.contains(id); });
}

} // namespace

WallScene::WallScene(const BoardMirror &board, const Theme &theme)
    : m_board(board)
    , m_theme(theme)
{
    layOut();
}

void WallScene::setContent(WallContent content)
{
    m_content = content;
    m_orderedAt.reset();
}

void WallScene::setViewing(WallViewing viewing)
{
    m_viewing = viewing;
    layOut();
}

void WallScene::resize(QSize logical, qreal dpr)
{
    if (logical.isEmpty() || (logical == m_size && qFuzzyCompare(dpr, m_dpr)))
        return;
    m_size = logical;
    m_dpr = dpr;
    layOut();
}

void WallScene::layOut()
{
    m_metrics = WallMetrics(m_size, m_dpr, m_viewing);
    m_fonts = std::make_unique<WallFonts>(m_metrics);
    m_goal = goal();
    m_layout = WallLayout::of(m_metrics, stripWords(m_board.totals()), m_fonts->measure());
    m_orderedAt.reset();
}

void WallScene::order(milliseconds steady)
{
    m_orderedAt = steady;
    m_queueOrder = wallQueueOrder(m_board);
    m_agentOrder = wallAgentOrder(m_board);

    m_agentGrid = m_layout.agentGrid(m_metrics, int(m_agentOrder.size()));
    m_queueGrid = m_layout.queueGrid(m_metrics, int(m_queueOrder.size()));
    m_agentMetrics = m_metrics.grown(m_agentGrid.growth);
    m_queueMetrics = m_metrics.grown(m_queueGrid.growth);
    m_agentFonts = std::make_unique<WallFonts>(m_agentMetrics);
    m_queueFonts = std::make_unique<WallFonts>(m_queueMetrics);
}

bool WallScene::refresh(Instant now, milliseconds steady)
{
    if (goal() != m_goal)
        layOut(); // the words under the service level have another length
    const bool due = !m_orderedAt || steady - *m_orderedAt >= settle || steady < *m_orderedAt;
    const bool others =
        !sameIds(m_agentOrder, m_board.agents()) || !sameIds(m_queueOrder, m_board.queues());
    bool moved = false;
    if (due || others) {
        QHash<AgentId, QRectF> before;
        if (!m_pages.isEmpty() && m_orderedAt) {
            const WallPage shown = page();
            for (const AgentId &id : shown.agents)
                before.insert(id, rectOf(id));
        }
        const bool laidOut = m_orderedAt.has_value();
        order(steady);
        QList<WallPage> pages = wallPages(m_content, m_queueOrder, m_queueGrid.perPage(),
                                          m_agentOrder, m_agentGrid.perPage());
        moved = pages != m_pages || !laidOut;
        m_pages = std::move(pages);
        if (moved && !m_theme.reducesMotion() && !before.isEmpty()) {
            m_slideFrom = before;
            m_slideStart = steady;
        }
    }
    QList<WallPageFacts> facts;
    for (const WallPage &each : std::as_const(m_pages))
        facts.append(wallPageFacts(each, m_board, now));
    m_rotation.setPages(facts, steady);
    return moved;
}

void WallScene::pulse(const QSet<AgentId> &ids, milliseconds steady)
{
    m_pulses.removeIf([steady](const auto &entry) { return steady - *entry >= pulseSpan; });
    if (m_theme.reducesMotion() || m_pages.isEmpty())
        return;
    for (const AgentId &id : page().agents) {
        if (ids.contains(id))
            m_pulses.insert(id, steady);
    }
}

bool WallScene::isMoving(milliseconds steady) const
{
    const bool pulses = std::any_of(m_pulses.cbegin(), m_pulses.cend(),
                                    [steady](milliseconds at) { return steady - at < pulseSpan; });
    return pulses || (!m_slideFrom.isEmpty() && steady - m_slideStart < slideSpan);
}

const WallPage &WallScene::page() const
{
    return m_pages[std::clamp(m_rotation.page(), 0, int(m_pages.size()) - 1)];
}

QRectF WallScene::rectOf(const AgentId &id) const
{
    const qsizetype place = m_pages.isEmpty() ? -1 : page().agents.indexOf(id);
    return place < 0 ? QRectF() : m_agentGrid.cell(int(place));
}

QRectF WallScene::rectOf(const QueueId &id) const
{
    const qsizetype place = m_pages.isEmpty() ? -1 : page().queues.indexOf(id);
    return place < 0 ? QRectF() : m_queueGrid.cell(int(place));
}

QList<QRectF> WallScene::tickingRects(Instant now)
{
    QList<QRectF> rects{m_layout.dots};
    for (const StripCell &cell : m_layout.strip.cells) {
        if (cell.field == StripField::Longest || cell.field == StripField::Feed)
            rects.append(cell.bounds);
    }
    if (m_pages.isEmpty())
        return rects;
    const BoardTime time = boardTime(m_board.feed(), now);
    QHash<AgentId, AlertLevel> levels;
    for (const AgentId &id : page().agents) {
        const AgentRow *row = m_board.agent(id);
        if (!row)
            continue;
        const AlertLevel level = m_board.alerts().agentMark(id, now);
        levels.insert(id, level);
        const QRectF rect = rectOf(id);
        if (m_levels.value(id, level) != level) {
            rects.append(rect);
            continue;
        }
        const WallTileLayout tile = wallTile(rect, m_agentMetrics, false);
        const double u = m_agentMetrics.u();
        rects.append(tile.timer.adjusted(-u, -0.6 * u, u, 0.6 * u).intersected(rect));
        if (time.stale)
            rects.append(tile.word.adjusted(0, -0.5 * u, 0, 0.5 * u));
    }
    m_levels = std::move(levels);
    for (const QueueId &id : page().queues) {
        const QueueRow *row = m_board.queue(id);
        if (row && row->longestRinging)
            rects.append(rectOf(id));
    }
    return rects;
}

QRectF WallScene::tileAt(const AgentId &id, int place, milliseconds steady) const
{
    const QRectF target = m_agentGrid.cell(place);
    const auto from = m_slideFrom.constFind(id);
    const milliseconds gone = steady - m_slideStart;
    if (from == m_slideFrom.cend() || gone >= slideSpan || gone.count() < 0)
        return target;
    const double part = QEasingCurve(QEasingCurve::OutCubic)
                            .valueForProgress(double(gone.count()) / double(slideSpan.count()));
    return QRectF(from->topLeft() + (target.topLeft() - from->topLeft()) * part, target.size());
}

void WallScene::paintPage(QPainter &painter, int number, const QRegion &dirty, Instant now,
                          milliseconds steady) const
{
    const Tokens &tokens = m_theme.tokens();
    if (number < 0 || number >= m_pages.size())
        return;
    const WallPage &shown = m_pages[number];
    if (shown.agents.isEmpty() && shown.queues.isEmpty()) {
        WallPainter(painter, dirty, m_metrics, *m_fonts, tokens)
            .message(m_layout.body, emptyText(m_board.isFilled(), shown.ofQueues));
        return;
    }
    WallPainter cards(painter, dirty, m_queueMetrics, *m_queueFonts, tokens);
    for (qsizetype i = 0; i < shown.queues.size(); ++i) {
        const QRectF rect = m_queueGrid.cell(int(i));
        const QueueRow *row = m_board.queue(shown.queues[i]);
        if (row && dirty.intersects(rect.toAlignedRect()))
            cards.card(rect, *row, m_board.feed(), now, m_board.alerts().queueMarks(row->id, now));
    }
    WallPainter tiles(painter, dirty, m_agentMetrics, *m_agentFonts, tokens);
    for (qsizetype i = 0; i < shown.agents.size(); ++i) {
        const AgentId &id = shown.agents[i];
        const QRectF rect = tileAt(id, int(i), steady);
        const AgentRow *row = m_board.agent(id);
        if (!row || !dirty.intersects(rect.toAlignedRect()))
            continue;
        tiles.tile(rect, *row, m_board.feed(), now, m_board.alerts().agentMark(id, now));
        const auto news = m_pulses.constFind(id);
        if (news != m_pulses.cend() && steady - *news < pulseSpan)
            tiles.pulse(rect, 1 - double((steady - *news).count()) / double(pulseSpan.count()));
    }
}

void WallScene::paint(QPainter &painter, const QRegion &dirty, Instant now,
                      milliseconds steady) const
{
    const Tokens &tokens = m_theme.tokens();
    for (const QRect &rect : dirty)
        painter.fillRect(rect, tokens.ground);
    paintPage(painter, m_rotation.page(), dirty, now, steady);
    WallPainter wall(painter, dirty, m_metrics, *m_fonts, tokens);
    if (dirty.intersects(m_layout.strip.bounds.toAlignedRect()))
        wall.strip(m_layout.strip, m_board.totals(), m_board.feed(), now, m_zone,
                   m_board.alerts().totalsMarks(now));
    if (!dirty.intersects(m_layout.dots.toAlignedRect()))
        return;
    const auto dots =
        dotsLayout(m_layout.dots, m_metrics.u(), m_rotation.count(), m_rotation.page());
    wall.dots(dots, m_rotation.page(), m_rotation.count(), m_rotation.progress(steady),
              m_rotation.isHeld(), m_rotation.isPaused());
}

} // namespace zm::ui
