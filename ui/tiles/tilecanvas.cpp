// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/mirror.h>
#include <ui/tiles/tileaccess.h>
#include <ui/tiles/tilecanvas.h>

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr auto leastBetweenPaints = 16ms; // news come no faster than the board gives them out
constexpr auto calm = 5s;                 // tiles move no more often
constexpr qint64 aimsForMs = 10000;

BoardSpacing spacingAt(qreal scale)
{
    const BoardSpacing s;
    const auto px = [scale](int v) { return qRound(v * scale); };
    return {px(s.side), px(s.top), px(s.bottom), px(s.gap), px(s.heading)};
}

} // namespace

TileCanvas::TileCanvas(const BoardMirror &board, AgentArrangement &arrangement, const Theme &theme,
                       const Clock &clock, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_board(board)
    , m_arrangement(arrangement)
    , m_theme(theme)
    , m_clock(clock)
    , m_stale(board.isStale())
{
    installTileAccess();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Agents"));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);

    m_frame.setSingleShot(true);
    m_frame.setInterval(leastBetweenPaints);
    m_order.setSingleShot(true);
    m_order.setInterval(calm);
    m_motion.start();
    connect(&m_frame, &QTimer::timeout, this, &TileCanvas::flush);
    connect(&m_order, &QTimer::timeout, this, &TileCanvas::onOrder);
    connect(&m_animation, &QTimer::timeout, this, &TileCanvas::moveOn);
    connect(&arrangement, &AgentArrangement::arranged, this, &TileCanvas::arrange);
    connect(&arrangement, &AgentArrangement::rowsChanged, this, &TileCanvas::onRows);
    connect(&arrangement, &AgentArrangement::fellOutOfOrder, this, &TileCanvas::onOrder);
    connect(&arrangement, &AgentArrangement::countsChanged, this, &TileCanvas::repaintHeadings);
    connect(&board, &BoardMirror::feedChanged, this, [this] {
        // A feed that lives tells of each event; only its silence is told by tiles.
        const bool stale = m_board.isStale();
        if (std::exchange(m_stale, stale) || stale)
            refreshVisible(News::Row);
    });
    connect(&theme, &Theme::changed, this, &TileCanvas::dress);
    dress();
}

void TileCanvas::dress()
{
    for (Item &item : m_items)
        item.laid = false; // nothing of it fits the new measures
    ++m_second;
    m_painter.setUp(m_theme.tokens(), TileMetrics::of(m_density, m_theme.scale()));
    arrange();
}

void TileCanvas::setDensity(TileDensity density)
{
    if (std::exchange(m_density, density) != density)
        dress();
}

void TileCanvas::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    refreshVisible(News::Row);
}

void TileCanvas::setNumbers(NumberDisplay numbers)
{
    m_numbers = numbers;
    refreshVisible(News::Row);
}

void TileCanvas::setEmptyText(const QString &text)
{
    if (std::exchange(m_emptyText, text) != text && m_items.isEmpty())
        viewport()->update();
}

BoardTime TileCanvas::time() const
{
    return boardTime(m_board.feed(), m_clock.now());
}

int TileCanvas::scrolled() const
{
    return verticalScrollBar()->value();
}

/// News at once where somebody looks, otherwise when somebody does.
void TileCanvas::arrange()
{
    if (isVisible())
        rebuild();
    else
        arrangeLater();
}

/// A window that is being made changes its size several times.
void TileCanvas::arrangeLater()
{
    if (std::exchange(m_arranged, false))
        QMetaObject::invokeMethod(this, &TileCanvas::arrangeNow, Qt::QueuedConnection);
    viewport()->update();
}

void TileCanvas::arrangeNow()
{
    if (!m_arranged && isVisible())
        rebuild();
}

void TileCanvas::fitScrollBar()
{
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(qRound(m_painter.metrics().least.height() / 2));
}

void TileCanvas::rebuild()
{
    m_arranged = true;
    // Tiles that stay bring along what was laid out for them.
    const auto keyOf = [](const Item &item) { return std::pair(item.group, item.id); };
    QHash<std::pair<QString, AgentId>, int> before;
    before.reserve(m_items.size());
    for (int i = 0; i < m_items.size(); ++i)
        before.insert(keyOf(m_items[i]), i);
    const int chosen = std::exchange(m_current, -1);
    QList<Item> old = std::exchange(m_items, {});
    const QSize size = old.isEmpty() ? QSize() : old.first().rect.size();

    QList<qsizetype> counts;
    for (const AgentGroup &group : m_arrangement.groups())
        counts.append(group.tiles.size());
    // The whole width, whether the bar shows or not: it has its place in the margin.
    m_layout = layOutBoard(width(), counts, m_painter.metrics().least, spacingAt(m_theme.scale()));
    if (readsFromRight())
        m_layout.mirror(viewport()->width());
    const auto tiles = std::accumulate(counts.cbegin(), counts.cend(), qsizetype(0));
    m_items.reserve(tiles);
    m_places.clear();
    m_places.reserve(tiles);
    m_glowing.clear();
    m_hovered = m_pressed = -1;
    bool moved = false;
    for (qsizetype g = 0; g < m_layout.tiles.size(); ++g) {
        const AgentGroup &group = m_arrangement.groups()[g];
        for (qsizetype i = 0; i < group.tiles.size(); ++i) {
            const int place = int(m_items.size());
            const QRect rect = m_layout.tiles[g][i];
            Item &item = m_items.emplaceBack();
            item.group = group.key;
            item.id = group.tiles[i];
            item.cameFrom = rect.topLeft();
            if (const int was = before.value(keyOf(item), -1); was >= 0) {
                item = std::move(old[was]);
                item.cameFrom = item.rect.topLeft();
                item.look.hovered = false;
                item.laid &= item.rect.size() == rect.size();
                item.layout.moveBy(rect.topLeft() - item.rect.topLeft());
                moved |= item.cameFrom != rect.topLeft();
                if (was == chosen)
                    m_current = place;
                if (item.pulse >= 0)
                    m_glowing.append(place);
            }
            item.rect = rect;
            m_places[item.id].append(place);
        }
    }
    // Only a change of order slides; another width or density is simply there.
    const bool sameSize = !m_items.isEmpty() && m_items.first().rect.size() == size;
    setSliding(moved && sameSize && isVisible() && !m_theme.reducesMotion());
    m_order.start(); // from now on nothing moves for a while

    fitScrollBar();
    viewport()->update();
}

void TileCanvas::onOrder()
{
    if (!m_arrangement.isOutOfOrder())
        return;
    // Never under a pointer in use: who aims at a tile must hit it. One that was left lying on the
    // board aims at nothing.
    const bool aims =
        viewport()->underMouse() && m_aimed.isValid() && m_aimed.elapsed() < aimsForMs;
    if (m_order.isActive() || aims) {
        if (!m_order.isActive())
            m_order.start();
        return;
    }
    m_arrangement.rearrange();
}

void TileCanvas::onRows(const QSet<AgentId> &changed)
{
    if (!m_arranged)
        return;
    m_waiting |= changed;
    if (!m_frame.isActive())
        flush();
}

void TileCanvas::flush()
{
    if (m_waiting.isEmpty())
        return;
    m_frame.start();
    // Behind another page nothing is in view.
    const QRect view = isVisible() ? seen() : QRect();
    QRegion region;
    for (const AgentId &id : std::exchange(m_waiting, {})) {
        const auto places = m_places.constFind(id);
        if (places == m_places.cend())
            continue;
        for (const int index : *places) {
            Item &item = m_items[index];
            if (!item.rect.intersects(view)) {
                item.second = -1; // brought up to date when it scrolls into view
                continue;
            }
            const TileState old = item.look.state;
            const bool known = item.laid;
            region += refresh(item, News::Row);
            if (known && item.look.state != old && isVisible() && !m_theme.reducesMotion())
                glow(index);
        }
    }
    repaintContent(region);
}

QRegion TileCanvas::refresh(Item &item, News news)
{
    const AgentRow *row = m_board.agent(item.id);
    if (!row)
        return {};
    const bool wasCurrent = std::exchange(item.second, m_second) >= m_second - 1 && item.laid;
    const BoardTime at = time();
    TileText text = item.text;
    // A second moves the timer alone, but for a held call's total and a silent feed's age.
    if (news == News::TimeOnly && wasCurrent && !at.stale && row->state == item.look.state
        && row->state != TileState::Hold)
        text.timer = tileTimer(*row, at);
    else
        text = tileText(*row, at, m_clock.now() - at.now, m_zone, m_numbers);
    TileLook look = item.look;
    look.state = row->state;
    look.alert = m_board.alerts().agentMark(row->id, at.now);
    look.stale = at.stale;
    if (item.laid && look == item.look && text == item.text)
        return {};
    const bool wholly = !item.laid || look != item.look || text.name != item.text.name
                        || text.word != item.text.word
                        || text.timer.size() != item.text.timer.size();
    const bool lines = text.line3 != item.text.line3 || text.line4 != item.text.line4;
    if (wholly || lines) {
        item.layout = layOut(item.rect, text, m_painter.metrics(), look.alert);
        if (readsFromRight())
            item.layout.mirror();
    }
    item.text = text;
    item.look = look;
    item.laid = true;
    if (wholly)
        return item.rect;
    QRegion region = (item.layout.timer | item.layout.timerBox).toAlignedRect();
    if (lines)
        region += (item.layout.line3 | item.layout.line4).toAlignedRect();
    return region;
}

QRect TileCanvas::seen() const
{
    return {0, scrolled(), viewport()->width(), viewport()->height()};
}

TileCanvas::Range TileCanvas::between(int top, int bottom) const
{
    // Items stand in reading order.
    const auto first = std::lower_bound(m_items.cbegin(), m_items.cend(), top,
                                        [](const Item &i, int y) { return i.rect.bottom() < y; });
    const auto last = std::upper_bound(first, m_items.cend(), bottom,
                                       [](int y, const Item &i) { return y < i.rect.top(); });
    return {int(first - m_items.cbegin()), int(last - m_items.cbegin())};
}

void TileCanvas::refreshVisible(News news)
{
    ++m_second; // what is out of view is brought up to date when it comes into it
    const QRect view = seen();
    const auto [first, last] = between(view.top(), view.bottom());
    QRegion region;
    for (int i = first; i < last; ++i)
        region += refresh(m_items[i], news);
    repaintContent(region);
}

void TileCanvas::repaintHeadings()
{
    QList<std::pair<int, int>> now;
    for (const AgentGroup &group : m_arrangement.groups())
        now.emplaceBack(group.agents, group.free);
    for (qsizetype i = 0; i < m_layout.headings.size(); ++i)
        if (now.value(i) != m_headings.value(i))
            repaintContent(m_layout.headings[i]);
    m_headings = now;
}

void TileCanvas::tick()
{
    const qint64 minute = toMs(m_clock.now()) / 60'000;
    const bool sameMinute = std::exchange(m_minute, minute) == minute;
    refreshVisible(sameMinute ? News::TimeOnly : News::Row);
}

void TileCanvas::repaintContent(const QRegion &region)
{
    // One update a rect: a region's bounding box would drag in tiles that did not change.
    if (!region.isEmpty())
        viewport()->update(region.translated(0, -scrolled()));
}

void TileCanvas::repaintItem(int index)
{
    if (index >= 0 && index < m_items.size())
        repaintContent(m_items[index].rect.adjusted(-4, -4, 4, 4));
}

void TileCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_arranged && event->oldSize().width() == event->size().width())
        fitScrollBar();
    else
        arrangeLater();
}

void TileCanvas::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    QMetaObject::invokeMethod(this, &TileCanvas::arrangeNow, Qt::QueuedConnection);
}

void TileCanvas::scrollContentsBy(int dx, int dy)
{
    setHovered(-1);
    viewport()->scroll(dx, dy);
}

} // namespace zm::ui
