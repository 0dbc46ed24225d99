// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/tiles/boardlayout.h>

#include <algorithm>

namespace zm::ui {

void BoardLayout::mirror(int width)
{
    const auto turn = [width](QRect &rect) { rect.moveRight(width - 1 - rect.left()); };
    for (QRect &heading : headings)
        turn(heading);
    for (QList<QRect> &group : tiles)
        for (QRect &tile : group)
            turn(tile);
}

BoardLayout layOutBoard(int width, const QList<qsizetype> &groups, const QSizeF &least,
                        const BoardSpacing &s)
{
    BoardLayout out;
    const int room = std::max(1, width - 2 * s.side);
    const int leastWidth = qRound(least.width());
    const int tileHeight = qRound(least.height());
    out.columns = std::max(1, (room + s.gap) / (leastWidth + s.gap));
    // Left edges are rounded one by one, so that the last column ends exactly at the margin.
    const auto edge = [&](int column) {
        return s.side + int(qint64(room + s.gap) * column / out.columns);
    };
    int y = s.top;
    for (const qsizetype count : groups) {
        out.headings.append(QRect(s.side, y, room, s.heading));
        y += s.heading;
        QList<QRect> tiles;
        tiles.reserve(count);
        for (int i = 0; i < count; ++i) {
            const int column = i % out.columns;
            const int row = i / out.columns;
            const int left = edge(column);
            tiles.append(QRect(left, y + row * (tileHeight + s.gap),
                               edge(column + 1) - s.gap - left, tileHeight));
        }
        out.tiles.append(tiles);
        const int rows = int((count + out.columns - 1) / out.columns);
        if (rows > 0)
            y += rows * (tileHeight + s.gap) - s.gap;
    }
    out.height = groups.isEmpty() ? 0 : y + s.bottom;
    return out;
}

} // namespace zm::ui
