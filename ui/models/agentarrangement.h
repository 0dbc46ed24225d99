// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/agentorder.h>
#include <ui/models/boardmirror.h>

#include <QObject>

#include <array>
#include <optional>

namespace zm::ui {

enum class AgentGrouping { Team, Queue, None };

/// A heading and the tiles under it.
struct AgentGroup
{
    QString key; ///< stays the same while the group lives
    QString title;
    int agents = 0; ///< in the group, whatever chip is chosen
    int free = 0;
    QList<AgentId> tiles;

    bool operator==(const AgentGroup &) const = default;
};

/// Which tiles stand where: the board's agents grouped, ordered, filtered and searched. Content
/// shows at once, and so do tiles that come or leave; a mere change of order waits for `rearrange`,
/// so that nothing moves under the reader's eye more often than the page allows. GUI thread.
///
/// Grouped by queue, an agent of two queues has two tiles; counts always count tiles.
class AgentArrangement final : public QObject
{
    Q_OBJECT
public:
    explicit AgentArrangement(const BoardMirror &board, QObject *parent = nullptr);

    AgentGrouping grouping() const { return m_grouping; }
    AgentOrder order() const { return m_order; }
    void setArrangement(AgentGrouping grouping, AgentOrder order);
    AgentChip chip() const { return m_chip; }
    void setChip(AgentChip chip);
    const QString &search() const { return m_search; }
    void setSearch(const QString &text);

    const QList<AgentGroup> &groups() const { return m_groups; }
    int tiles() const;
    /// Tiles that the chip shows or would show; All is the sum of the others.
    int count(AgentChip chip) const { return m_counts[std::size_t(chip)]; }
    bool isOutOfOrder() const { return m_outOfOrder; }
    void rearrange();

Q_SIGNALS:
    /// Tiles came, left or moved.
    void arranged();
    /// These rows have new content, at the same place.
    void rowsChanged(const QSet<zm::AgentId> &changed);
    /// A chip's number or a heading's numbers.
    void countsChanged();
    /// The order no longer fits; `rearrange` when it suits.
    void fellOutOfOrder();

private:
    void onAgents(const QSet<AgentId> &changed, const QSet<AgentId> &gone);
    void onQueues();
    /// What the board says, with every tile in its right place; fills `counts`.
    QList<AgentGroup> ideal(std::array<int, agentChips> &counts) const;
    void update(bool reorder);

    const BoardMirror &m_board;
    AgentGrouping m_grouping = AgentGrouping::Team;
    AgentOrder m_order = AgentOrder::FreeLongest;
    AgentChip m_chip = AgentChip::All;
    QString m_search;
    QString m_folded;
    QList<AgentGroup> m_groups;
    std::array<int, agentChips> m_counts{};
    QStringList m_queuesNamed; ///< as last arranged, sorted
    bool m_outOfOrder = false;
};

} // namespace zm::ui
