// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/marks.h>

#include <QFont>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

QPainterPath edgePath(const QRectF &rect, qreal radius, qreal width)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.addRoundedRect(rect, radius, radius);
    const qreal inner = std::max(0.0, radius - width);
    path.addRoundedRect(rect.adjusted(width, width, -width, -width), inner, inner);
    return path;
}

/// One period of upright stripes, four device pixels a pixel so that turning it stays smooth.
QImage stripes(qreal stripe, const Tokens &tokens, qreal dpr)
{
    const int half = std::max(1, qRound(stripe * dpr * 4));
    QImage image(2 * half, 2, QImage::Format_RGB32);
    image.fill(tokens.warnGap);
    QPainter painter(&image);
    painter.fillRect(0, 0, half, 2, tokens.warn);
    return image;
}

void hatchEdge(QPainter &painter, const QRectF &rect, qreal radius, qreal width, qreal stripe,
               const Tokens &tokens)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QImage image = stripes(stripe, tokens, devicePixels(painter));
    QBrush brush(image);
    const qreal shrink = 2 * stripe / image.width();
    brush.setTransform(
        QTransform::fromTranslate(rect.left(), rect.top()).rotate(45).scale(shrink, shrink));
    painter.fillPath(edgePath(rect, radius, width), brush);
    painter.restore();
}

} // namespace

MarkSizes MarkSizes::desktop(qreal scale)
{
    MarkSizes sizes;
    for (qreal *length : {&sizes.warnEdge, &sizes.breachEdge, &sizes.boxEdge, &sizes.stripe,
                          &sizes.radius, &sizes.boxRadius, &sizes.padding, &sizes.dot})
        *length *= scale;
    return sizes;
}

MarkSizes MarkSizes::tv(qreal unit)
{
    MarkSizes sizes;
    sizes.warnEdge = sizes.breachEdge = 0.33 * unit;
    sizes.boxEdge = 0.22 * unit;
    sizes.stripe = 0.386 * unit;
    sizes.radius = 0.33 * unit;
    sizes.boxRadius = 0.14 * unit;
    sizes.padding = 0.35 * unit;
    sizes.dot = 0.11 * unit;
    return sizes;
}

qreal devicePixels(const QPainter &painter)
{
    return std::max(1.0, std::abs(painter.deviceTransform().m11()));
}

void paintWarnEdge(QPainter &painter, const QRectF &rect, const Tokens &tokens,
                   const MarkSizes &sizes)
{
    hatchEdge(painter, rect, sizes.radius, sizes.warnEdge, sizes.stripe, tokens);
}

void paintBreachEdge(QPainter &painter, const QRectF &rect, const Tokens &tokens,
                     const MarkSizes &sizes)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(edgePath(rect, sizes.radius, sizes.breachEdge), tokens.breach);
    painter.restore();
}

void paintBreachFlag(QPainter &painter, const QRectF &tile, const QSizeF &flag, const QFont &font,
                     const Tokens &tokens, const MarkSizes &sizes)
{
    const QRectF box(tile.right() - flag.width(), tile.top(), flag.width(), flag.height());
    const qreal r = sizes.radius;
    QPainterPath path(box.topLeft());
    path.lineTo(box.right() - r, box.top());
    path.arcTo(box.right() - 2 * r, box.top(), 2 * r, 2 * r, 90, -90);
    path.lineTo(box.bottomRight());
    path.lineTo(box.left() + r, box.bottom());
    path.arcTo(box.left(), box.bottom() - 2 * r, 2 * r, 2 * r, -90, -90);
    path.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, tokens.breach);
    painter.setFont(font);
    painter.setPen(tokens.onBreach);
    painter.drawText(box, Qt::AlignCenter, u"!"_s);
    painter.restore();
}

void paintWarnBox(QPainter &painter, const QRectF &rect, const Tokens &tokens,
                  const MarkSizes &sizes)
{
    hatchEdge(painter, rect, sizes.boxRadius + 1, sizes.boxEdge, sizes.stripe, tokens);
}

void paintBreachBox(QPainter &painter, const QRectF &rect, const Tokens &tokens,
                    const MarkSizes &sizes)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.breach);
    painter.drawRoundedRect(rect, sizes.boxRadius, sizes.boxRadius);
    painter.restore();
}

void paintProvisional(QPainter &painter, const QPointF &left, qreal width, const Tokens &tokens,
                      const MarkSizes &sizes)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const qreal top = std::round(left.y() - sizes.dot / 2);
    for (qreal x = 0; x + sizes.dot <= width + 0.01; x += 2 * sizes.dot)
        painter.fillRect(QRectF(left.x() + x, top, sizes.dot, sizes.dot), tokens.line2);
    painter.restore();
}

void paintRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color,
               qreal scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2 * scale));
    const qreal out = 2 * scale; // centre of the pen: the ring reaches from 1 to 3 outside
    painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), radius + out, radius + out);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Tokens &tokens,
                    qreal scale)
{
    paintRing(painter, rect, radius, tokens.accent, scale);
}

} // namespace zm::ui
