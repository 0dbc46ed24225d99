// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/mirror.h>
#include <ui/theme/stateshapes.h>
#include <ui/tiles/tilepainter.h>

#include <QPainter>

#include <cmath>

namespace zm::ui {

namespace {

// Names, words and places of a few hundred agents, and their timers of the last seconds.
constexpr int keptTexts = 4000;
constexpr int keptFaces = 200;
constexpr int keptGlows = 64;
constexpr int glowSteps = 20; // to full strength

} // namespace

TilePainter::TilePainter()
    : m_tokens(&darkTokens())
    , m_metrics(TileMetrics::of(TileDensity::Normal))
    , m_texts(keptTexts)
{}

void TilePainter::setUp(const Tokens &tokens, const TileMetrics &metrics)
{
    m_tokens = &tokens;
    m_metrics = metrics;
    m_faces.clear();
    m_glows.clear();
    m_texts.clear();
}

const QFont &TilePainter::fontOf(Line line) const
{
    switch (line) {
    case Line::Name:
        return m_metrics.nameFont;
    case Line::Word:
        return m_metrics.wordFont;
    case Line::Timer:
        return m_metrics.timerFont;
    case Line::Small:
        return m_metrics.lineFont;
    }
    return m_metrics.lineFont;
}

void TilePainter::text(QPainter &painter, Line line, const QRectF &rect, const QString &text,
                       const QColor &color, bool right)
{
    if (text.isEmpty())
        return;
    const auto key = std::pair(int(line), text);
    QStaticText *laid = m_texts.object(key);
    if (!laid) {
        laid = new QStaticText(text);
        laid->setTextFormat(Qt::PlainText);
        laid->setPerformanceHint(QStaticText::AggressiveCaching);
        laid->prepare(painter.transform(), fontOf(line));
        m_texts.insert(key, laid);
    }
    const QSizeF size = laid->size();
    painter.setFont(fontOf(line));
    painter.setPen(color);
    // Whole pixels: a line of text that begins between two of them is a blur.
    const bool atRight = right != readsFromRight();
    const qreal x = atRight ? rect.right() - size.width() : rect.left();
    painter.drawStaticText(QPointF(atRight ? std::round(x) : x,
                                   std::round(rect.top() + (rect.height() - size.height()) / 2)),
                           *laid);
}

void TilePainter::drawFace(QPainter &painter, const FaceKey &key, const TileLayout &layout) const
{
    const Tokens &t = *m_tokens;
    const MarkSizes &marks = m_metrics.marks;
    const StateFamily family = familyOf(key.look.state);
    const QRectF rect(QPointF(), QSizeF(key.size));
    const bool ringing = family == StateFamily::Ringing && !key.look.stale;

    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, t.ground); // the canvas is opaque: corners show its ground
    painter.setBrush(key.look.stale ? t.tile : t.tint(family));
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(rect, marks.radius, marks.radius);

    const bool lineNeeded = !t.dark && !ringing && key.look.alert == AlertLevel::None;
    if (key.look.hovered || lineNeeded) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(key.look.hovered ? t.line2 : t.line, 1));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), marks.radius - 0.5,
                                marks.radius - 0.5);
    }
    if (key.look.alert == AlertLevel::Warn)
        paintWarnEdge(painter, rect, t, marks);
    if (key.look.alert == AlertLevel::Breach) {
        paintBreachEdge(painter, rect, t, marks);
        const Mirrored mirrored(painter, rect);
        paintBreachFlag(painter, rect, m_metrics.flag, m_metrics.flagFont, t, marks);
    }
    const QColor shape = key.look.stale ? t.offline : ringing ? t.onState : t.family(family);
    const QColor glyph = ringing ? t.ringing : t.onState;
    paintStateShape(painter, layout.shape.translated(-layout.tile.topLeft()), key.look.state, shape,
                    glyph);
}

const QPixmap &TilePainter::face(const FaceKey &key, const TileLayout &layout)
{
    const auto found = m_faces.constFind(key);
    if (found != m_faces.cend())
        return *found;
    if (m_faces.size() >= keptFaces)
        m_faces.clear();
    QPixmap pixmap(key.size * key.dpr);
    pixmap.setDevicePixelRatio(key.dpr);
    QPainter painter(&pixmap);
    drawFace(painter, key, layout);
    painter.end();
    return *m_faces.insert(key, pixmap);
}

void TilePainter::paint(QPainter &painter, const TileLayout &layout, const TileLook &look,
                        const QString &timer, const QRectF &dirty)
{
    const Tokens &t = *m_tokens;
    const FaceKey key{look, layout.tile.size().toSize(), devicePixels(painter)};
    painter.drawPixmap(layout.tile.topLeft(), face(key, layout));

    const bool ringing = look.state == TileState::Ringing && !look.stale;
    const auto on = [&](const QColor &usual) { return ringing ? t.onState : usual; };
    const auto touched = [&dirty](const QRectF &rect) { return dirty.intersects(rect); };

    if (touched(layout.name))
        text(painter, Line::Name, layout.name, layout.nameText, on(look.stale ? t.text2 : t.text1));
    if (touched(layout.word))
        text(painter, Line::Word, layout.word, layout.wordText, on(t.text2));
    if (touched(layout.line3))
        text(painter, Line::Small, layout.line3, layout.line3Text, on(t.text3));
    if (touched(layout.line4))
        text(painter, Line::Small, layout.line4, layout.line4Text, on(t.text3));
    if (layout.timerBox.isValid() && touched(layout.timerBox)) {
        paintBreachBox(painter, layout.timerBox, t, m_metrics.marks);
        text(painter, Line::Timer, layout.timer, timer, t.onBreach, true);
    } else if (touched(layout.timer)) {
        text(painter, Line::Timer, layout.timer, timer, on(look.stale ? t.text2 : t.text1), true);
    }
}

void TilePainter::paintGlow(QPainter &painter, const QRect &tile, qreal strength)
{
    const int step = qRound(strength * glowSteps);
    const qreal dpr = devicePixels(painter);
    if (step <= 0)
        return;
    if (m_glows.size() >= keptGlows)
        m_glows.clear();
    QPixmap &glow = m_glows[{tile.size() * dpr, step}];
    if (glow.isNull()) {
        glow = QPixmap(tile.size() * dpr);
        glow.setDevicePixelRatio(dpr);
        glow.fill(Qt::transparent);
        QColor color = m_tokens->text1;
        color.setAlphaF(float(step) / glowSteps);
        QPainter edge(&glow);
        edge.setRenderHint(QPainter::Antialiasing);
        edge.setPen(QPen(color, 3));
        const qreal radius = m_metrics.marks.radius - 1.5;
        edge.drawRoundedRect(QRectF(QPointF(), tile.size()).adjusted(1.5, 1.5, -1.5, -1.5), radius,
                             radius);
    }
    painter.drawPixmap(tile.topLeft(), glow);
}

} // namespace zm::ui
