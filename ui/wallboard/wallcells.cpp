// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wallcells.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

// DESIGN §5, TV column, in u of 72.5 px.
constexpr double tileHeight = 7.06;
constexpr double tileShape = 2.6;
constexpr double tileShapeLeft = 0.63;
constexpr double tileShapeTop = 0.58;
constexpr double tileNameTop = 3.53;
constexpr double tileWordBase = 6.34;
constexpr double tilePad = 0.66;
constexpr double tilePadMarked = 1.05;

constexpr double cardHeight = 10.62;
constexpr double cardPad = 1.0;
constexpr double cardNameTop = 0.91;
constexpr double cardPeopleBase = 4.05;
constexpr double cardLabelBelow = 1.1;
constexpr double cardNumberToLabel = 0.7;
constexpr double cardPitch = 0.356; // of the inner width: a boxed 59:59 fits, and so does 100 %
constexpr double cardFlag = 2.76;

constexpr double callerGap = 0.75;

/// A cap box from its base line.
QRectF onBase(qreal left, qreal base, qreal width, qreal cap)
{
    return {left, base - cap, std::max(0.0, width), cap};
}

} // namespace

WallTileLayout wallTile(const QRectF &rect, const WallMetrics &metrics, bool marked)
{
    const double u = metrics.u();
    const qreal cap = metrics.cap(WallSize::Name);
    const qreal right = rect.right() - (marked ? tilePadMarked : tilePad) * u;
    const qreal left = rect.left() + tilePad * u;
    WallTileLayout tile;
    tile.rect = rect;

    if (rect.height() < 6.6 * u) { // one line: shape, name, timer
        const qreal shape = std::min(tileShape * u, rect.height() - 0.66 * u);
        const qreal base = rect.center().y() + cap / 2;
        tile.shape =
            QRectF(rect.left() + tileShapeLeft * u, rect.center().y() - shape / 2, shape, shape);
        const qreal textLeft = tile.shape.right() + 0.5 * u;
        const qreal split = textLeft + (right - textLeft) * 0.55;
        tile.name = onBase(textLeft, base, split - 0.4 * u - textLeft, cap);
        tile.timer = onBase(split, base, right - split, cap);
        return tile;
    }

    const qreal top = rect.top() + (rect.height() - tileHeight * u) / 2;
    tile.shape = QRectF(rect.left() + tileShapeLeft * u, top + tileShapeTop * u, tileShape * u,
                        tileShape * u);
    const qreal timerLeft = tile.shape.right() + 0.3 * u;
    tile.timer = onBase(timerLeft, tile.shape.center().y() + cap / 2, right - timerLeft, cap);
    const qreal textWidth = rect.right() - tilePad * u - left;
    tile.name = QRectF(left, top + tileNameTop * u, textWidth, cap);
    tile.word = onBase(left, top + tileWordBase * u, textWidth, u);
    return tile;
}

WallCardLayout wallCard(const QRectF &rect, const WallMetrics &metrics, const TextWidth &width,
                        bool breach)
{
    const double u = metrics.u();
    const qreal left = rect.left() + cardPad * u;
    const qreal right = rect.right() - cardPad * u;
    // A higher card gives half of what it has more to the middle, a quarter to each end.
    const qreal spare = (rect.height() - cardHeight * u) / 4;
    WallCardLayout card;
    card.rect = rect;
    card.flag = QRectF(rect.right() - cardFlag * u, rect.top(), cardFlag * u, cardFlag * u);
    const qreal nameRight = breach ? card.flag.left() - 0.3 * u : right;
    card.name = QRectF(left, rect.top() + cardNameTop * u + std::max(0.0, spare), nameRight - left,
                       metrics.cap(WallSize::Name));

    const qreal labelBase = rect.bottom() - cardLabelBelow * u - std::max(0.0, spare);
    const qreal numberBase = labelBase - (1 + cardNumberToLabel) * u;
    const qreal numberTop = numberBase - metrics.cap(WallSize::Number);
    const qreal peopleBase = card.name.top() + (cardPeopleBase - cardNameTop) * u;
    if (peopleBase + 0.8 * u <= numberTop)
        card.people = onBase(left, peopleBase, right - left, u);

    const struct
    {
        CardField field;
        qreal width;
    } fields[] = {
        {CardField::Waiting,
         width(WallType::NumberLight, u"≥ "_s) + width(WallType::Number, u"88"_s)},
        {CardField::Longest, width(WallType::Number, u"88:88"_s)},
        {CardField::ServiceLevel, width(WallType::Number, u"88 %"_s)},
    };
    const qreal pitch = std::max(cardPitch * (right - left), fields[1].width + 1.2 * u);
    qreal x = left;
    for (const auto &field : fields) {
        // What has no room is left out, not made smaller.
        if (x + field.width > right + 0.3 * u && !card.numbers.isEmpty())
            break;
        const qreal room = std::min(pitch - 0.3 * u, rect.right() - 0.4 * u - x);
        card.numbers.append({field.field, onBase(x, numberBase, room, numberBase - numberTop),
                             onBase(x, labelBase, room, u)});
        x += pitch;
    }
    return card;
}

WallCallerLayout wallCaller(const QRectF &rect, const WallMetrics &metrics, const TextWidth &width)
{
    const double u = metrics.u();
    const qreal cap = metrics.cap(WallSize::Name);
    const qreal left = rect.left() + cardPad * u;
    const qreal right = rect.right() - cardPad * u;
    const qreal content = cap + (callerGap + 1) * u;
    const qreal top = rect.center().y() - content / 2;
    WallCallerLayout caller;
    caller.rect = rect;
    const qreal timer = std::min(width(WallType::Name, u"88 h 88"_s), (right - left) / 2);
    caller.since = QRectF(right - timer, top, timer, cap);
    caller.number = QRectF(left, top, right - left - timer - 0.4 * u, cap);
    caller.note = QRectF(left, top + cap + callerGap * u, right - left, u);
    return caller;
}

QRectF breachBox(const QRectF &text, double u)
{
    return text.adjusted(-0.43 * u, -0.35 * u, 0.43 * u, 0.35 * u);
}

QRectF warnBox(const QRectF &text, double u)
{
    // The hatch lies around the padding of the solid box, so both keep the same air.
    const double edge = 0.14 * u;
    return breachBox(text, u).adjusted(-edge, -edge, edge, edge);
}

} // namespace zm::ui
