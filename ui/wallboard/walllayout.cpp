// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/walllayout.h>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

// DESIGN §2, in u. Its least tiles (12.4 × 7.1, 25 × 10.6) are counted with 23 mm for 16′ at 5 m;
// we use the exact 23.27 mm, so the same pixels are a few hundredths fewer u.
constexpr QSizeF leastTile(12.2, 6.9);
constexpr QSizeF leastCard(24.6, 10.4);
constexpr QSizeF leastCaller(24.6, 4.4);
constexpr double tileGap = 0.45;
constexpr double cardGap = 0.55;
constexpr double headingTop = 0.35; // of a page of callers, to the top of its capitals
constexpr double headingBelow = 0.75;
constexpr double margin = 1.0;
constexpr double stripToBody = 0.55;
constexpr double bodyToBottom = 0.93; // 0.22 + dots 0.39 + 0.32
constexpr double dot = 0.39;
constexpr double currentDot = 1.65;

constexpr double stripTop = 0.81; // to the cap top of the largest number
constexpr double numberToLabel = 0.7;
constexpr double belowLabel = 0.83;
constexpr double boxPad = 0.57; // of a warn box: 0.35 padding and 0.22 edge
constexpr double leastStripGap = 1.3;

/// One way to fill the strip, from all to the least.
struct Variant
{
    bool bigHero, shortLevel, freeAlone, level, free, longest;
    int rows;
};
constexpr Variant variants[] = {
    {true, false, false, true, true, true, 1},   {true, true, false, true, true, true, 1},
    {false, true, false, true, true, true, 1},   {false, true, true, true, true, true, 1},
    {true, false, false, true, true, true, 2},   {true, true, false, true, true, true, 2},
    {false, true, false, true, true, true, 2},   {false, true, true, true, true, true, 2},
    {false, true, true, false, true, true, 1},   {false, true, true, false, false, true, 1},
    {false, true, true, false, false, false, 1},
};

struct Field
{
    StripField field;
    qreal width;
};

/// Room for two digits, so that columns stand still when a number grows.
QList<Field> fieldsOf(const Variant &v, const StripWords &words, const TextWidth &width, double u)
{
    const auto hero = v.bigHero ? WallType::Hero : WallType::Number;
    const auto heroLight = v.bigHero ? WallType::HeroLight : WallType::NumberLight;
    QList<Field> fields{
        {StripField::Waiting, std::max(width(heroLight, u"≥ "_s) + width(hero, u"88"_s),
                                       width(WallType::Least, words.waiting))}};
    if (v.longest)
        fields.append({StripField::Longest, std::max(width(WallType::Number, u"88:88"_s),
                                                     width(WallType::Least, words.longest))});
    if (v.free) {
        const qreal pair = v.freeAlone ? 0 : width(WallType::NumberLight, u" · 88"_s);
        fields.append(
            {StripField::Free,
             std::max(width(WallType::Number, u"88"_s) + pair,
                      width(WallType::Least, v.freeAlone ? words.freeShort : words.free))});
    }
    if (v.level)
        fields.append(
            {StripField::ServiceLevel,
             std::max(width(WallType::Number, u"100 %"_s),
                      width(WallType::Least, v.shortLevel ? words.levelShort : words.level))});
    fields.append({StripField::Feed,
                   std::max({width(WallType::Name, u"88:88"_s), width(WallType::Least, words.feed),
                             // A silent feed may borrow from the gap beside it.
                             width(WallType::Least, words.silent) + (2 * boxPad - 1) * u})});
    return fields;
}

qreal sum(const QList<Field> &fields)
{
    qreal total = 0;
    for (const Field &field : fields)
        total += field.width;
    return total;
}

/// The cells of a row, the feed at the right edge, free room shared between all.
void place(StripLayout &strip, const QList<Field> &fields, const WallMetrics &metrics, qreal top,
           qreal capTop, qreal baseline, qreal bottom)
{
    const double u = metrics.u();
    const qreal left = margin * u;
    const qreal room = strip.bounds.width() - 2 * margin * u - sum(fields);
    const qreal gap = fields.size() > 1 ? std::max(0.0, room / qreal(fields.size() - 1)) : 0;
    const qreal labelTop = baseline + numberToLabel * u;
    qreal x = left;
    for (const Field &field : fields) {
        StripCell cell;
        cell.field = field.field;
        const auto size = field.field == StripField::Feed ? WallSize::Name : WallSize::Number;
        const qreal cap =
            field.field == StripField::Waiting ? baseline - capTop : metrics.cap(size);
        cell.number = QRectF(x, baseline - cap, field.width, cap);
        cell.label = QRectF(x, labelTop, field.width, u);
        cell.bounds = QRectF(x - 0.6 * u, top, field.width + 1.2 * u, bottom - top);
        strip.cells.append(cell);
        x += field.width + gap;
    }
}

StripLayout stripOf(const WallMetrics &metrics, const StripWords &words, const TextWidth &width)
{
    const double u = metrics.u();
    const double inner = metrics.pixels().width() - 2 * margin * u;
    for (const Variant &v : variants) {
        const bool last = &v == std::end(variants) - 1;
        const QList<Field> fields = fieldsOf(v, words, width, u);
        // Two rows: what happens now with the feed above, people and service level below.
        QList<Field> upper = fields;
        QList<Field> lower;
        if (v.rows == 2) {
            lower = upper.mid(2, upper.size() - 3);
            upper.remove(2, upper.size() - 3);
        }
        const auto fits = [&](const QList<Field> &row) {
            return sum(row) + leastStripGap * u * std::max(0, int(row.size()) - 1) <= inner;
        };
        // A second row is for tall screens; a wide one keeps its height for the tiles.
        const bool tall = metrics.pixels().height() > metrics.pixels().width();
        if (!last && (!fits(upper) || !fits(lower) || (v.rows == 2 && !tall)))
            continue;

        StripLayout strip;
        strip.bigHero = v.bigHero;
        strip.shortLevel = v.shortLevel;
        strip.freeAlone = v.freeAlone;
        const qreal cap = metrics.cap(v.bigHero ? WallSize::Hero : WallSize::Number);
        const qreal base = stripTop * u + cap;
        const qreal rowHeight = base + (numberToLabel + 1 + belowLabel) * u;
        const qreal lowerBase = rowHeight + metrics.cap(WallSize::Number);
        const qreal height =
            v.rows == 2 ? lowerBase + (numberToLabel + 1 + belowLabel) * u : rowHeight;
        strip.bounds = QRectF(0, 0, metrics.pixels().width(), height);
        place(strip, upper, metrics, 0, stripTop * u, base, rowHeight);
        if (!lower.isEmpty())
            place(strip, lower, metrics, rowHeight - boxPad * u, rowHeight, lowerBase, height);
        return strip;
    }
    return {};
}

WallGrid gridOf(const QRectF &area, QSizeF least, qreal gap, int count)
{
    WallGrid grid;
    grid.area = area;
    grid.gap = gap;
    grid.columns = std::max(1, int((area.width() + gap) / (least.width() + gap)));
    grid.rows = std::max(1, int((area.height() + gap) / (least.height() + gap)));
    if (count <= 0 || count >= grid.perPage())
        return grid;

    // All fit on one page: the arrangement with the largest cells, or else the one that leaves the
    // least of the wall empty.
    const auto growthOf = [&](int columns, int rows) {
        const double wide = (area.width() - (columns - 1) * gap) / columns / least.width();
        const double high = (area.height() - (rows - 1) * gap) / rows / least.height();
        return std::clamp(std::min(wide, high), 1.0, 1.5);
    };
    WallGrid best = grid;
    for (int columns = 1; columns <= grid.columns; ++columns) {
        const int rows = (count + columns - 1) / columns;
        if (rows > grid.rows)
            continue;
        const double growth = growthOf(columns, rows);
        const bool equal = std::abs(growth - best.growth) < 0.05;
        if (equal ? columns * rows <= best.perPage() : growth > best.growth) {
            best.columns = columns;
            best.rows = rows;
            best.growth = growth;
        }
    }
    return best;
}

} // namespace

const StripCell *StripLayout::cell(StripField field) const
{
    const auto found = std::find_if(cells.cbegin(), cells.cend(),
                                    [field](const StripCell &c) { return c.field == field; });
    return found == cells.cend() ? nullptr : &*found;
}

QRectF WallGrid::cell(int place) const
{
    const qreal w = (area.width() - (columns - 1) * gap) / columns;
    const qreal h = (area.height() - (rows - 1) * gap) / rows;
    const QPointF at(area.left() + (place % columns) * (w + gap),
                     area.top() + (place / columns) * (h + gap));
    // Whole pixels: an edge between two of them would be soft on one side.
    const QPointF end(std::round(at.x() + w), std::round(at.y() + h));
    const QPointF begin(std::round(at.x()), std::round(at.y()));
    return QRectF(begin, end);
}

WallLayout WallLayout::of(const WallMetrics &metrics, const StripWords &words,
                          const TextWidth &width)
{
    const double u = metrics.u();
    WallLayout layout;
    layout.screen = QRectF(QPointF(0, 0), QSizeF(metrics.pixels()));
    layout.strip = stripOf(metrics, words, width);
    const qreal top = layout.strip.bounds.bottom() + stripToBody * u;
    const qreal bottom = layout.screen.bottom() - bodyToBottom * u;
    layout.body =
        QRectF(margin * u, top, layout.screen.width() - 2 * margin * u, std::max(u, bottom - top));
    layout.dots = QRectF(layout.body.left(), bottom + 0.22 * u, layout.body.width(), dot * u);
    return layout;
}

WallGrid WallLayout::agentGrid(const WallMetrics &metrics, int count) const
{
    return gridOf(body, leastTile * metrics.u(), tileGap * metrics.u(), count);
}

WallGrid WallLayout::queueGrid(const WallMetrics &metrics, int count) const
{
    return gridOf(body, leastCard * metrics.u(), cardGap * metrics.u(), count);
}

QRectF WallLayout::callerHeading(const WallMetrics &metrics) const
{
    return QRectF(body.left(), body.top() + headingTop * metrics.u(), body.width(),
                  metrics.cap(WallSize::Name));
}

WallGrid WallLayout::callerGrid(const WallMetrics &metrics, int count) const
{
    const qreal top = callerHeading(metrics).bottom() + headingBelow * metrics.u();
    WallGrid grid = gridOf(QRectF(QPointF(body.left(), top), body.bottomRight()),
                           leastCaller * metrics.u(), tileGap * metrics.u(), 0);
    // A short list stands at the top, in cards of the usual size.
    grid.columns = std::max(1, std::min(grid.columns, count));
    return grid;
}

std::pair<QRectF, QRectF> WallLayout::mixedHalves(const WallMetrics &metrics) const
{
    const double gap = cardGap * metrics.u();
    QRectF queues = body;
    QRectF agents = body;
    if (body.width() >= body.height()) {
        queues.setWidth((body.width() - gap) / 2);
        agents.setLeft(queues.right() + gap);
    } else {
        queues.setHeight((body.height() - gap) / 2);
        agents.setTop(queues.bottom() + gap);
    }
    return {queues, agents};
}

WallGrid WallLayout::mixedQueueGrid(const WallMetrics &metrics, int count) const
{
    return gridOf(mixedHalves(metrics).first, leastCard * metrics.u(), cardGap * metrics.u(),
                  count);
}

WallGrid WallLayout::mixedAgentGrid(const WallMetrics &metrics, int count) const
{
    return gridOf(mixedHalves(metrics).second, leastTile * metrics.u(), tileGap * metrics.u(),
                  count);
}

DotsLayout dotsLayout(const QRectF &band, double u, int count, int current)
{
    DotsLayout layout;
    if (count < 2)
        return layout;
    const qreal step = 2 * dot * u;
    const qreal whole = (count - 1) * step + currentDot * u;
    if (whole > band.width()) {
        layout.bar = true;
        layout.dots.append(band);
        return layout;
    }
    qreal x = band.center().x() - whole / 2;
    for (int i = 0; i < count; ++i) {
        const qreal w = (i == current ? currentDot : dot) * u;
        layout.dots.append(QRectF(x, band.top(), w, dot * u));
        x += w + dot * u;
    }
    return layout;
}

} // namespace zm::ui
