// SPDX-License-Identifier: GPL-3.0-or-later
// How the tiles are painted, and what moves among them: an edge that glows, tiles that slide.
#include <ui/theme/mirror.h>
#include <ui/tiles/tilecanvas.h>

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr auto frame = 33ms; // of what moves
// A wall on which everything glows is not read for smoothness.
constexpr auto busyFrame = 100ms;
constexpr qsizetype busyGlow = 24;
constexpr qint64 pulseMs = 400;
constexpr qint64 slideMs = 200;
constexpr qreal pulseShare = 0.40; // of text1

} // namespace

void TileCanvas::setSliding(bool slides)
{
    m_slideStart = slides ? m_motion.elapsed() : -1;
    if (slides)
        m_animation.start(frame);
}

bool TileCanvas::isSliding() const
{
    return m_slideStart >= 0 && m_motion.elapsed() - m_slideStart < slideMs;
}

QPoint TileCanvas::slideOffset(const Item &item) const
{
    if (!isSliding())
        return {};
    const qreal t = qreal(m_motion.elapsed() - m_slideStart) / slideMs;
    const qreal left = (1 - t) * (1 - t) * (1 - t); // ease-out
    return ((item.cameFrom - item.rect.topLeft()) * left);
}

void TileCanvas::moveOn()
{
    if (m_slideStart >= 0) {
        if (!isSliding())
            m_slideStart = -1;
        viewport()->update();
    }
    QRegion region;
    QList<int> still;
    for (const int index : std::as_const(m_glowing)) {
        Item &item = m_items[index];
        if (m_motion.elapsed() - item.pulse >= pulseMs)
            item.pulse = -1;
        else
            still.append(index);
        region += item.rect;
    }
    m_glowing = still;
    repaintContent(region);
    if (m_slideStart < 0 && m_glowing.isEmpty())
        m_animation.stop();
    else
        m_animation.setInterval(m_slideStart < 0 && m_glowing.size() > busyGlow ? busyFrame
                                                                                : frame);
}

void TileCanvas::glow(int index)
{
    Item &item = m_items[index];
    if (std::exchange(item.pulse, m_motion.elapsed()) < 0)
        m_glowing.append(index);
    if (!m_animation.isActive())
        m_animation.start(frame);
}

void TileCanvas::paintHeading(QPainter &painter, const AgentGroup &group, const QRect &rect) const
{
    const Tokens &t = m_theme.tokens();
    const QString numbers =
        (group.agents == 1 ? tr("1 agent") : tr("%n agents", nullptr, group.agents)) + u" · "_s
        + tr("%n free", "agents that are free", group.free);
    const QFont titleFont = m_theme.font(TypeRole::Title);
    const QFont noteFont = m_theme.font(TypeRole::Body);
    const int gap = m_theme.px(8);
    const int noteWidth = QFontMetrics(noteFont).horizontalAdvance(numbers);
    const QFontMetrics metrics(titleFont);
    const QString title = metrics.elidedText(group.title, Qt::ElideRight,
                                             std::max(0, rect.width() - noteWidth - gap));
    const int baseline = rect.bottom() - m_theme.px(11);
    painter.setFont(titleFont);
    painter.setPen(t.text1);
    const Mirrored mirrored(painter, rect);
    paintWords(painter, QPointF(rect.left(), baseline), title);
    painter.setFont(noteFont);
    painter.setPen(t.text3);
    paintWords(painter, QPointF(rect.left() + metrics.horizontalAdvance(title) + gap, baseline),
               numbers);
}

void TileCanvas::paintEmpty(QPainter &painter) const
{
    painter.setFont(m_theme.font(TypeRole::Title));
    painter.setPen(m_theme.tokens().text2);
    const int side = m_theme.px(24);
    painter.drawText(viewport()->rect().adjusted(side, 0, -side, -viewport()->height() / 5),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TileCanvas::paintItem(QPainter &painter, Item &item, const QRect &dirty)
{
    if (item.second != m_second)
        refresh(item, News::Row);
    m_painter.paint(painter, item.layout, item.look, item.text.timer, dirty);
    if (item.pulse >= 0) {
        const qreal gone = qreal(m_motion.elapsed() - item.pulse) / pulseMs;
        m_painter.paintGlow(painter, item.rect, pulseShare * std::clamp(1 - gone, 0.0, 1.0));
    }
}

void TileCanvas::paintEvent(QPaintEvent *event)
{
    if (!m_arranged) // drawn without having been shown
        rebuild();
    QPainter painter(viewport());
    const QRegion region = event->region().translated(0, scrolled());
    painter.translate(0, -scrolled());
    if (m_items.isEmpty()) {
        for (const QRect &rect : region)
            painter.fillRect(rect, m_theme.tokens().ground);
        painter.resetTransform();
        paintEmpty(painter);
        return;
    }
    const QRect all = region.boundingRect();
    const bool slides = isSliding();
    for (const QRect &rect : region) {
        const auto [first, last] = between(rect.top(), rect.bottom());
        const auto covers = [&](const Item &item) { return item.rect.contains(rect); };
        if (slides || std::none_of(m_items.cbegin() + first, m_items.cbegin() + last, covers))
            painter.fillRect(rect, m_theme.tokens().ground);
    }
    for (qsizetype g = 0; g < m_layout.headings.size(); ++g)
        if (region.intersects(m_layout.headings[g]))
            paintHeading(painter, m_arrangement.groups()[g], m_layout.headings[g]);

    if (slides) {
        for (Item &item : m_items) {
            const QPoint offset = slideOffset(item);
            if (!item.rect.translated(offset).intersects(all))
                continue;
            painter.translate(offset);
            paintItem(painter, item, item.rect);
            painter.translate(-offset);
        }
    } else {
        const auto [first, last] = between(all.top(), all.bottom());
        QList<QRect> dirty(last - first);
        for (const QRect &rect : region) {
            const Range touched = between(rect.top(), rect.bottom());
            for (int i = touched.first; i < touched.last; ++i)
                if (m_items[i].rect.intersects(rect))
                    dirty[i - first] |= rect;
        }
        for (int i = first; i < last; ++i) {
            if (dirty[i - first].isNull())
                continue;
            // Qt draws into one rect far quicker than into a region of hundreds.
            painter.setClipRect(dirty[i - first]);
            paintItem(painter, m_items[i], dirty[i - first]);
        }
        painter.setClipping(false);
    }
    if (m_current >= 0) {
        // Where the keyboard is, or, quieter, whose panel stands open.
        const Item &item = m_items[m_current];
        paintRing(painter, item.rect.translated(slideOffset(item)),
                  m_painter.metrics().marks.radius,
                  hasFocus() ? m_theme.tokens().accent : m_theme.tokens().line2);
    }
}

} // namespace zm::ui
