// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/timertext.h>
#include <ui/theme/mirror.h>
#include <ui/wallboard/wallpainter.h>
#include <ui/wallboard/wallscene.h>
#include <ui/wallboard/walltext.h>

#include <QEasingCurve>
#include <QPainter>

#include <algorithm>

namespace zm::ui {

namespace {

/// Laid out from the left, as the reader sees them.
QList<QRectF> seen(QList<QRectF> rects, const QRectF &whole)
{
    for (QRectF &rect : rects)
        rect = forReader(rect, whole);
    return rects;
}

} // namespace

WallScene::WallScene(const BoardMirror &board, const Theme &theme)
    : m_board(board)
    , m_theme(theme)
{
    layOut(board.totals());
}

void WallScene::setPlan(const WallPlan &plan)
{
    m_plan = plan;
    m_rotation.setTurn(plan.turn);
    layOut(totals(m_board.asOf()).totals);
}

void WallScene::setCallers(const QList<WallCaller> &callers)
{
    if (callers == m_allCallers)
        return;
    m_allCallers = callers;
    m_orderedAt.reset();
}

void WallScene::resize(QSize logical, qreal dpr)
{
    if (logical.isEmpty() || (logical == m_size && qFuzzyCompare(dpr, m_dpr)))
        return;
    m_size = logical;
    m_dpr = dpr;
    layOut(totals(m_board.asOf()).totals);
}

WallTotals WallScene::totals(Instant now) const
{
    return wallTotals(m_board, wallChosen(m_board, m_plan.queues), now);
}

void WallScene::layOut(const BoardTotals &totals)
{
    m_metrics = WallMetrics(m_size, m_dpr, m_plan.viewing);
    m_fonts = std::make_unique<WallFonts>(m_metrics);
    m_goal = {totals.targetSeconds, totals.goalPercent};
    m_layout = WallLayout::of(m_metrics, stripWords(totals), m_fonts->measure());
    m_orderedAt.reset();
}

void WallScene::fill(Part &part, const WallGrid &grid) const
{
    part.grid = grid;
    part.metrics = m_metrics.grown(grid.growth);
    part.fonts = std::make_unique<WallFonts>(part.metrics);
}

void WallScene::order(milliseconds steady)
{
    m_orderedAt = steady;
    m_order.queues = wallQueueOrder(m_board, m_plan.queues);
    m_order.agents = wallAgentOrder(m_board, m_plan);
    QSet<QString> names;
    for (const QueueId &id : wallChosen(m_board, m_plan.queues))
        names.insert(m_board.queue(id)->name);
    m_order.callers.clear();
    for (const WallCaller &caller : std::as_const(m_allCallers)) {
        if (names.isEmpty() || std::ranges::any_of(caller.queues, [&names](const QString &queue) {
                return names.contains(queue);
            }))
            m_order.callers.append(caller);
    }

    const int agents = int(m_order.agents.size());
    const int queues = int(m_order.queues.size());
    fill(m_agents, m_layout.agentGrid(m_metrics, agents));
    fill(m_queues, m_layout.queueGrid(m_metrics, queues));
    fill(m_mixedAgents, m_layout.mixedAgentGrid(m_metrics, agents));
    fill(m_mixedQueues, m_layout.mixedQueueGrid(m_metrics, queues));
    m_callerGrid = m_layout.callerGrid(m_metrics, int(m_order.callers.size()));
}

bool WallScene::refresh(Instant now, milliseconds steady)
{
    const BoardTotals strip = totals(now).totals;
    if (std::pair(strip.targetSeconds, strip.goalPercent) != m_goal)
        layOut(strip); // the words under the service level have another length
    const bool due = !m_orderedAt || steady - *m_orderedAt >= settle || steady < *m_orderedAt;
    bool moved = false;
    if (due || m_agentsSeen != m_board.agents().size() || m_queuesSeen != m_board.queues().size()
        || someoneLeft()) {
        m_agentsSeen = m_board.agents().size();
        m_queuesSeen = m_board.queues().size();
        QHash<AgentId, QRectF> before;
        if (!m_pages.isEmpty() && m_orderedAt) {
            const WallPage shown = page();
            for (const AgentId &id : shown.agents)
                before.insert(id, rectOf(id));
        }
        const bool laidOut = m_orderedAt.has_value();
        order(steady);
        QList<WallPage> pages = wallPages(m_plan.pages, m_order,
                                          {m_queues.grid.perPage(), m_agents.grid.perPage(),
                                           m_mixedQueues.grid.perPage(),
                                           m_mixedAgents.grid.perPage(), m_callerGrid.perPage()});
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

bool WallScene::someoneLeft() const
{
    return std::ranges::any_of(m_order.agents,
                               [this](const AgentId &id) { return !m_board.agent(id); })
           || std::ranges::any_of(m_order.queues,
                                  [this](const QueueId &id) { return !m_board.queue(id); });
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

QRect WallScene::whole() const
{
    return QRect(QPoint(), m_size * m_dpr);
}

QRectF WallScene::rectOf(const AgentId &id) const
{
    return forReader(cellOf(id), whole());
}

QRectF WallScene::rectOf(const QueueId &id) const
{
    return forReader(cellOf(id), whole());
}

QRectF WallScene::cellOf(const AgentId &id) const
{
    const qsizetype place = m_pages.isEmpty() ? -1 : page().agents.indexOf(id);
    return place < 0 ? QRectF() : agentPart(page()).grid.cell(int(place));
}

QRectF WallScene::cellOf(const QueueId &id) const
{
    if (m_pages.isEmpty())
        return {};
    const WallPage &shown = page();
    if (shown.content == WallContent::Today)
        return m_layout.body; // every queue is in it
    const qsizetype place = shown.queues.indexOf(id);
    if (place < 0)
        return {};
    return shown.content == WallContent::Queue ? m_layout.body
                                               : queuePart(shown).grid.cell(int(place));
}

QList<QRectF> WallScene::tickingTiles(const WallPage &page, Instant now)
{
    QList<QRectF> rects;
    const Part &part = agentPart(page);
    const BoardTime time = boardTime(m_board.feed(), now);
    QHash<AgentId, AlertLevel> levels;
    for (const AgentId &id : page.agents) {
        const AgentRow *row = m_board.agent(id);
        if (!row)
            continue;
        const AlertLevel level = m_board.alerts().agentMark(id, now);
        levels.insert(id, level);
        const QRectF rect = cellOf(id);
        if (m_levels.value(id, level) != level) {
            rects.append(rect);
            continue;
        }
        const WallTileLayout tile = wallTile(rect, part.metrics, false);
        const double u = part.metrics.u();
        rects.append(tile.timer.adjusted(-u, -0.6 * u, u, 0.6 * u).intersected(rect));
        if (time.stale)
            rects.append(tile.word.adjusted(0, -0.5 * u, 0, 0.5 * u));
    }
    m_levels = std::move(levels);
    return rects;
}

QList<QRectF> WallScene::tickingRects(Instant now)
{
    QList<QRectF> rects{m_layout.dots};
    for (const StripCell &cell : m_layout.strip.cells) {
        if (cell.field == StripField::Longest || cell.field == StripField::Feed)
            rects.append(cell.bounds);
    }
    if (m_pages.isEmpty())
        return seen(rects, whole());
    const WallPage &shown = page();
    rects += tickingTiles(shown, now);
    for (const QueueId &id : shown.queues) {
        const QueueRow *row = m_board.queue(id);
        if (row && row->longestRinging)
            rects.append(cellOf(id));
    }
    for (qsizetype i = 0; i < shown.callers.size(); ++i) {
        const double u = m_metrics.u();
        rects.append(wallCaller(m_callerGrid.cell(int(i)), m_metrics, m_fonts->measure())
                         .since.adjusted(-u, -0.6 * u, 0.6 * u, 0.6 * u));
    }
    return seen(rects, whole());
}

QRectF WallScene::tileAt(const Part &part, const AgentId &id, int place, milliseconds steady) const
{
    const QRectF target = part.grid.cell(place);
    const auto from = m_slideFrom.constFind(id);
    const milliseconds gone = steady - m_slideStart;
    if (from == m_slideFrom.cend() || gone >= slideSpan || gone.count() < 0)
        return target;
    const double done = QEasingCurve(QEasingCurve::OutCubic)
                            .valueForProgress(double(gone.count()) / double(slideSpan.count()));
    return QRectF(from->topLeft() + (target.topLeft() - from->topLeft()) * done, target.size());
}

void WallScene::paintTiles(QPainter &painter, const WallPage &page, const QRegion &dirty,
                           Instant now, milliseconds steady) const
{
    const Part &part = agentPart(page);
    WallPainter tiles(painter, dirty, part.metrics, *part.fonts, m_theme.tokens());
    for (qsizetype i = 0; i < page.agents.size(); ++i) {
        const AgentId &id = page.agents[i];
        const QRectF rect = tileAt(part, id, int(i), steady);
        const AgentRow *row = m_board.agent(id);
        if (!row || !dirty.intersects(rect.toAlignedRect()))
            continue;
        tiles.tile(rect, *row, wallName(*row, m_plan.names), m_board.feed(), now,
                   m_board.alerts().agentMark(id, now));
        const auto news = m_pulses.constFind(id);
        if (news != m_pulses.cend() && steady - *news < pulseSpan)
            tiles.pulse(rect, 1 - double((steady - *news).count()) / double(pulseSpan.count()));
    }
}

void WallScene::paintCards(QPainter &painter, const WallPage &page, const QRegion &dirty,
                           Instant now) const
{
    const Part &part = queuePart(page);
    WallPainter cards(painter, dirty, part.metrics, *part.fonts, m_theme.tokens());
    for (qsizetype i = 0; i < page.queues.size(); ++i) {
        const QRectF rect = part.grid.cell(int(i));
        const QueueRow *row = m_board.queue(page.queues[i]);
        if (row && dirty.intersects(rect.toAlignedRect()))
            cards.card(rect, *row, m_board.feed(), now, m_board.alerts().queueMarks(row->id, now));
    }
}

void WallScene::paintCallers(QPainter &painter, const WallPage &page, const QRegion &dirty,
                             Instant now) const
{
    WallPainter cards(painter, dirty, m_metrics, *m_fonts, m_theme.tokens());
    cards.heading(m_layout.callerHeading(m_metrics), callersHeading(),
                  callersCount(int(m_order.callers.size())), m_board.alerts().missedMark());
    for (qsizetype i = 0; i < page.callers.size(); ++i) {
        const QRectF rect = m_callerGrid.cell(int(i));
        if (!dirty.intersects(rect.toAlignedRect()))
            continue;
        const WallCaller &caller = page.callers[i];
        cards.caller(rect, wallNumber(caller.number, m_plan.numbers), callerNote(caller),
                     timerText(caller.first, now));
    }
}

WallSheet WallScene::sheet() const
{
    return WallSheet::of(m_layout.body, m_metrics, m_fonts->measure(), 3, 5);
}

void WallScene::paintSheet(QPainter &painter, const WallPage &page, const QRegion &dirty,
                           Instant now) const
{
    const BoardTime time = boardTime(m_board.feed(), now);
    const WallSheet places = sheet();
    WallPainter wall(painter, dirty, m_metrics, *m_fonts, m_theme.tokens());
    QueueRow row; // the day of what is shown: one queue's, or that of all
    if (page.content == WallContent::Queue) {
        row = *m_board.queue(page.queues.first());
        wall.queueSheet(places, row, time, m_board.alerts().queueMarks(row.id, now));
    } else {
        const WallTotals day = totals(now);
        row.offeredPerHalfHour = day.offeredPerHalfHour;
        row.usualPerHalfHour = day.usualPerHalfHour;
        wall.daySheet(places, day, time);
    }
    if (!places.chart.isEmpty() && !row.offeredPerHalfHour.isEmpty())
        wall.chart(WallChart::of(places.chart, m_metrics, m_fonts->measure(),
                                 row.offeredPerHalfHour, row.usualPerHalfHour,
                                 daySpan({row}, time.now, m_zone)));
}

void WallScene::paintPage(QPainter &painter, int number, const QRegion &dirty, Instant now,
                          milliseconds steady) const
{
    const Mirrored mirrored(painter, whole());
    paintPageFromLeft(painter, number, forReader(dirty, whole()), now, steady);
}

void WallScene::paintPageFromLeft(QPainter &painter, int number, const QRegion &dirty, Instant now,
                                  milliseconds steady) const
{
    if (number < 0 || number >= m_pages.size())
        return;
    const WallPage &shown = m_pages[number];
    if (shown.isEmpty() || !m_board.isFilled()) {
        WallPainter(painter, dirty, m_metrics, *m_fonts, m_theme.tokens())
            .message(m_layout.body, emptyText(m_board.isFilled(), shown.content));
        return;
    }
    switch (shown.content) {
    case WallContent::Queues:
    case WallContent::Agents:
    case WallContent::Mixed:
        paintCards(painter, shown, dirty, now);
        paintTiles(painter, shown, dirty, now, steady);
        break;
    case WallContent::Missed:
        paintCallers(painter, shown, dirty, now);
        break;
    case WallContent::Queue:
    case WallContent::Today:
        paintSheet(painter, shown, dirty, now);
        break;
    }
}

void WallScene::paint(QPainter &painter, const QRegion &exposed, Instant now,
                      milliseconds steady) const
{
    const Tokens &tokens = m_theme.tokens();
    for (const QRect &rect : exposed)
        painter.fillRect(rect, tokens.ground);
    const Mirrored mirrored(painter, whole());
    const QRegion dirty = forReader(exposed, whole());
    paintPageFromLeft(painter, m_rotation.page(), dirty, now, steady);
    WallPainter wall(painter, dirty, m_metrics, *m_fonts, tokens);
    if (dirty.intersects(m_layout.strip.bounds.toAlignedRect())) {
        const WallTotals strip = totals(now);
        wall.strip(m_layout.strip, strip.totals, m_board.feed(), now, m_zone, strip.marks);
    }
    if (!dirty.intersects(m_layout.dots.toAlignedRect()))
        return;
    const auto dots =
        dotsLayout(m_layout.dots, m_metrics.u(), m_rotation.count(), m_rotation.page());
    wall.dots(dots, m_rotation.page(), m_rotation.count(), m_rotation.progress(steady),
              m_rotation.isHeld(), m_rotation.isPaused());
}

} // namespace zm::ui
