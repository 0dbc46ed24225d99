// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/agentorder.h>
#include <ui/models/boardmirror.h>
#include <ui/models/tileorder.h>

#include <QObject>
#include <QVarLengthArray>

#include <array>
#include <map>

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
///
/// News of one agent touches the groups of that agent and nothing else: numbers go up and down by
/// one, and a tile is compared with its neighbours. So a board of thousands costs what one of
/// hundreds does. Only a new grouping, chip or search goes through everybody.
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
    bool isOutOfOrder() const { return !m_unsorted.isEmpty(); }
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
    /// Groups follow their queue's extension; teams that are no queue come after, by name.
    struct Place
    {
        bool unnamed = false;
        bool noQueue = false;
        QString extension;
        QString title;

        auto tie() const
        {
            return std::tuple(unnamed, noQueue, extension.size(), extension, title);
        }
        bool operator<(const Place &o) const { return tie() < o.tie(); }
    };
    /// A group, shown or not, and what this news does to it.
    struct Section
    {
        AgentGroup group;
        TileOrder order;
        int shownAt = -1; ///< in m_groups; -1 while the chip leaves it no tile
        QSet<AgentId> leaving;
        QList<AgentId> newcomers;
        QList<AgentId> altered;
    };
    using Sections = QVarLengthArray<Section *, 2>;
    /// Where an agent is counted.
    struct Counted
    {
        QString team;
        QList<QueueId> queues;
        AgentChip chip = AgentChip::All;
        Sections sections;
    };

    void onAgents(const QSet<AgentId> &changed, const QSet<AgentId> &gone);
    void onQueues(const QSet<QueueId> &changed, const QSet<QueueId> &gone);
    bool isShown(AgentChip chip) const { return m_chip == AgentChip::All || m_chip == chip; }
    void follow(const AgentId &id);
    void count(Section &section, AgentChip chip, int by);
    Sections sectionsOf(const AgentRow &row);
    Section *section(const QString &key, const QString &title, const QueueRow *queue);
    struct News
    {
        bool moved = false; ///< tiles came, left or moved
        bool headings = false;
    };
    struct Before
    {
        std::array<int, agentChips> counts;
        bool outOfOrder;
    };
    /// Does to the touched groups what the news asks for.
    News settle();
    void showGroups();
    void startAnew(bool reorder);
    void tell(News news, const Before &before);

    const BoardMirror &m_board;
    AgentGrouping m_grouping = AgentGrouping::Team;
    AgentOrder m_order = AgentOrder::FreeLongest;
    AgentChip m_chip = AgentChip::All;
    QString m_search;
    QString m_folded;
    TileBefore m_before;
    QList<AgentGroup> m_groups; ///< those with tiles, in order
    std::map<Place, Section> m_sections;
    QHash<QString, Section *> m_byKey;
    QHash<AgentId, Counted> m_counted; ///< whom the search finds
    QSet<Section *> m_touched;
    QSet<Section *> m_unsorted;
    std::array<int, agentChips> m_counts{};
    QHash<QueueId, QString> m_queuesNamed; ///< as last arranged
    QHash<QString, QueueId> m_queueByName;
};

} // namespace zm::ui
