// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/tiles/tilelayout.h>

#include <QFontMetricsF>

#include <cmath>

namespace zm::ui {

namespace {

QString fitted(const QFont &font, const QString &text, qreal width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace

void TileLayout::moveBy(QPointF by)
{
    for (QRectF *rect : {&tile, &shape, &name, &word, &timer, &timerBox, &flag, &line3, &line4})
        if (!rect->isNull())
            rect->translate(by);
}

void TileLayout::mirror()
{
    for (QRectF *rect : {&shape, &name, &word, &timer, &timerBox, &flag, &line3, &line4})
        if (!rect->isNull())
            rect->moveRight(tile.left() + tile.right() - rect->left());
}

TileLayout layOut(const QRectF &tile, const TileText &text, const TileMetrics &m, AlertLevel alert)
{
    TileLayout out;
    out.tile = tile;
    const qreal left = tile.left() + m.shapeColumn;
    const qreal right = tile.right() - m.right;
    const bool breach = alert == AlertLevel::Breach;

    out.shape = {tile.left() + (m.shapeColumn - m.shape) / 2,
                 tile.top() + (tile.height() - m.shape) / 2, m.shape, m.shape};

    const int more = m.lines - 2;
    const qreal height = m.nameLine + m.wordLine + more * m.lineLine;
    qreal y = tile.top() + (tile.height() - height) / 2;

    if (breach)
        out.flag = {tile.right() - m.flag.width(), tile.top(), m.flag.width(), m.flag.height()};
    const qreal nameRight = breach ? out.flag.left() - m.gap / 4 : right;
    out.name = {left, y, nameRight - left, m.nameLine};
    out.nameText = fitted(m.nameFont, text.name, out.name.width());
    y += m.nameLine;

    const qreal timerWidth = std::ceil(QFontMetricsF(m.timerFont).horizontalAdvance(text.timer));
    out.timer = {right - timerWidth, y + (m.wordLine - m.timerLine) / 2, timerWidth, m.timerLine};
    if (breach && !text.timer.isEmpty())
        out.timerBox = out.timer.adjusted(-m.marks.padding, 0, m.marks.padding, 0);
    const qreal wordRight =
        (breach ? out.timerBox.left() : out.timer.left()) - (timerWidth > 0 ? m.gap / 2 : 0);
    out.word = {left, y, std::max(0.0, wordRight - left), m.wordLine};
    out.wordText = fitted(m.wordFont, text.word, out.word.width());
    y += m.wordLine;

    if (more >= 1) {
        out.line3 = {left, y, right - left, m.lineLine};
        out.line3Text = fitted(m.lineFont, text.line3, out.line3.width());
        y += m.lineLine;
    }
    if (more >= 2) {
        out.line4 = {left, y, right - left, m.lineLine};
        out.line4Text = fitted(m.lineFont, text.line4, out.line4.width());
    }
    return out;
}

} // namespace zm::ui
