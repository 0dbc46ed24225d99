// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/agentorder.h>

#include <QHash>
#include <QList>
#include <QSet>

namespace zm::ui {

class BoardMirror;

/// Agents' rows by id, in the order wanted.
class TileBefore
{
public:
    TileBefore(const BoardMirror &board, AgentOrder order);
    bool operator()(const AgentId &a, const AgentId &b) const;
    QList<AgentId> sorted(const QList<AgentId> &tiles) const;

private:
    const BoardMirror *m_board;
    AgentBefore m_before;
};

/// The tiles of one group as they stand on the screen, and which of them stand wrong. A changed
/// row is compared with its two neighbours only, so a board of any size costs the same per news.
class TileOrder
{
public:
    const QList<AgentId> &tiles() const { return m_tiles; }
    bool isSorted() const { return m_wrong == 0; }

    /// As given, without a look at their order.
    void set(const QList<AgentId> &tiles, const TileBefore &before);
    void remove(const QSet<AgentId> &tiles, const TileBefore &before);
    /// Newcomers stand behind the neighbour they belong to; all others stay where they are.
    void add(const QList<AgentId> &newcomers, const TileBefore &before);
    /// The row of this tile has changed.
    void look(const AgentId &tile, const TileBefore &before);
    void sort(const TileBefore &before);

private:
    void allInOrder();
    void lookAtAll(const TileBefore &before);
    void lookAtPair(qsizetype first, const TileBefore &before);

    QList<AgentId> m_tiles;
    QList<bool> m_falls;          ///< by place: the next tile belongs before this one
    int m_wrong = 0;              ///< how many do
    QHash<AgentId, int> m_places; ///< empty when out of date
};

} // namespace zm::ui
