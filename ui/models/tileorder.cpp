// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/boardmirror.h>
#include <ui/models/tileorder.h>

#include <algorithm>

namespace zm::ui {

namespace {

constexpr qsizetype fewNewcomers = 16; // above it, sorting all costs less than inserting each

} // namespace

TileBefore::TileBefore(const BoardMirror &board, AgentOrder order)
    : m_board(&board)
    , m_before(order)
{}

bool TileBefore::operator()(const AgentId &a, const AgentId &b) const
{
    return m_before(*m_board->agent(a), *m_board->agent(b));
}

QList<AgentId> TileBefore::sorted(const QList<AgentId> &tiles) const
{
    // Looked up once, not at each comparison.
    QList<const AgentRow *> rows;
    rows.reserve(tiles.size());
    for (const AgentId &tile : tiles)
        rows.append(m_board->agent(tile));
    std::ranges::sort(rows,
                      [this](const AgentRow *a, const AgentRow *b) { return m_before(*a, *b); });
    QList<AgentId> ids;
    ids.reserve(rows.size());
    for (const AgentRow *row : std::as_const(rows))
        ids.append(row->id);
    return ids;
}

void TileOrder::set(const QList<AgentId> &tiles, const TileBefore &before)
{
    m_tiles = tiles;
    lookAtAll(before);
}

void TileOrder::remove(const QSet<AgentId> &tiles, const TileBefore &before)
{
    m_tiles.removeIf([&tiles](const AgentId &tile) { return tiles.contains(tile); });
    if (isSorted())
        allInOrder();
    else
        lookAtAll(before);
}

void TileOrder::add(const QList<AgentId> &newcomers, const TileBefore &before)
{
    if (isSorted() && newcomers.size() <= fewNewcomers) {
        for (const AgentId &tile : newcomers)
            m_tiles.insert(std::upper_bound(m_tiles.cbegin(), m_tiles.cend(), tile, before), tile);
        allInOrder();
        return;
    }
    const QSet<AgentId> fresh(newcomers.begin(), newcomers.end());
    QList<AgentId> first; // those who belong before everybody who is here
    QHash<AgentId, QList<AgentId>> followers;
    const AgentId *ahead = nullptr;
    const QList<AgentId> wanted = before.sorted(m_tiles + newcomers);
    for (const AgentId &tile : wanted) {
        if (!fresh.contains(tile))
            ahead = &tile;
        else if (ahead)
            followers[*ahead].append(tile);
        else
            first.append(tile);
    }
    for (const AgentId &tile : std::as_const(m_tiles)) {
        first.append(tile);
        first += followers.value(tile);
    }
    set(first, before);
}

void TileOrder::look(const AgentId &tile, const TileBefore &before)
{
    if (m_places.isEmpty()) {
        m_places.reserve(m_tiles.size());
        for (int i = 0; i < m_tiles.size(); ++i)
            m_places.insert(m_tiles[i], i);
    }
    const int place = m_places.value(tile, -1);
    if (place > 0)
        lookAtPair(place - 1, before);
    if (place >= 0 && place + 1 < m_tiles.size())
        lookAtPair(place, before);
}

void TileOrder::sort(const TileBefore &before)
{
    m_tiles = before.sorted(m_tiles);
    allInOrder();
}

void TileOrder::allInOrder()
{
    m_places.clear();
    m_falls.fill(false, m_tiles.size());
    m_wrong = 0;
}

void TileOrder::lookAtAll(const TileBefore &before)
{
    allInOrder();
    for (qsizetype i = 0; i + 1 < m_tiles.size(); ++i)
        lookAtPair(i, before);
}

void TileOrder::lookAtPair(qsizetype first, const TileBefore &before)
{
    const bool falls = before(m_tiles[first + 1], m_tiles[first]);
    m_wrong += int(falls) - int(std::exchange(m_falls[first], falls));
}

} // namespace zm::ui
