// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/agentarrangement.h>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

/// Groups follow their queue's extension; teams that are no queue come after, by name.
struct GroupPlace
{
    bool unnamed = false;
    bool noQueue = false;
    QString extension;
    QString title;

    auto tie() const { return std::tuple(unnamed, noQueue, extension.size(), extension, title); }
    bool operator<(const GroupPlace &o) const { return tie() < o.tie(); }
};

/// The old order without those who left, newcomers behind the neighbour they belong to.
QList<AgentId> merged(const QList<AgentId> &old, const QList<AgentId> &wanted)
{
    const QSet<AgentId> stay(wanted.begin(), wanted.end());
    QList<AgentId> result;
    for (const AgentId &id : old)
        if (stay.contains(id))
            result.append(id);
    const QSet<AgentId> known(result.begin(), result.end());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (known.contains(wanted[i]))
            continue;
        // Everything before it in `wanted` is placed by now.
        const qsizetype after = i == 0 ? -1 : result.indexOf(wanted[i - 1]);
        result.insert(after + 1, wanted[i]);
    }
    return result;
}

bool sameTiles(const QList<AgentGroup> &a, const QList<AgentGroup> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const AgentGroup &x, const AgentGroup &y) {
            return x.key == y.key && x.tiles.size() == y.tiles.size()
                   && QSet(x.tiles.begin(), x.tiles.end()) == QSet(y.tiles.begin(), y.tiles.end());
        });
}

} // namespace

AgentArrangement::AgentArrangement(const BoardMirror &board, QObject *parent)
    : QObject(parent)
    , m_board(board)
{
    connect(&board, &BoardMirror::agentsChanged, this, &AgentArrangement::onAgents);
    // A queue's name or number may have changed, and with it headings and their order.
    connect(&board, &BoardMirror::queuesChanged, this, &AgentArrangement::onQueues);
    update(true);
}

void AgentArrangement::setArrangement(AgentGrouping grouping, AgentOrder order)
{
    m_grouping = grouping;
    m_order = order;
    update(true);
}

void AgentArrangement::setChip(AgentChip chip)
{
    if (std::exchange(m_chip, chip) != chip)
        update(true);
}

void AgentArrangement::setSearch(const QString &text)
{
    m_search = text;
    if (const QString now = folded(text.trimmed()); std::exchange(m_folded, now) != now)
        update(true);
}

int AgentArrangement::tiles() const
{
    int sum = 0;
    for (const AgentGroup &group : m_groups)
        sum += int(group.tiles.size());
    return sum;
}

void AgentArrangement::rearrange()
{
    if (m_outOfOrder)
        update(true);
}

void AgentArrangement::onAgents(const QSet<AgentId> &changed, const QSet<AgentId> &gone)
{
    Q_UNUSED(gone)
    update(false);
    if (!changed.isEmpty())
        Q_EMIT rowsChanged(changed);
}

/// Only a queue's name and place matter here, and they hardly change; its counts do all the time.
void AgentArrangement::onQueues()
{
    QStringList named;
    for (const QueueRow &queue : m_board.queues())
        named += queue.id.text + u'\n' + queue.extension + u'\n' + queue.name;
    named.sort();
    if (std::exchange(m_queuesNamed, named) != named)
        update(false);
}

QList<AgentGroup> AgentArrangement::ideal(std::array<int, agentChips> &counts) const
{
    struct Collected
    {
        AgentGroup group;
        QList<const AgentRow *> rows;
    };
    QHash<QString, const QueueRow *> byName;
    for (const QueueRow &queue : m_board.queues())
        byName.insert(queue.name, &queue);

    std::map<GroupPlace, Collected> all;
    const auto collect = [&](const AgentRow &row, const QString &key, const QString &title,
                             const QueueRow *queue) {
        Collected &into =
            all[{title.isEmpty(), !queue, queue ? queue->extension : QString(), title}];
        into.group.key = key;
        into.group.title = title;
        ++into.group.agents;
        into.group.free += familyOf(row.state) == StateFamily::Free;
        const AgentChip chip = chipOf(row.state);
        ++counts[std::size_t(AgentChip::All)];
        ++counts[std::size_t(chip)];
        if (m_chip == AgentChip::All || m_chip == chip)
            into.rows.append(&row);
    };
    for (const AgentRow &row : m_board.agents()) {
        if (!matches(row, m_folded))
            continue;
        if (m_grouping == AgentGrouping::None) {
            collect(row, u"all"_s, tr("All agents"), nullptr);
        } else if (m_grouping == AgentGrouping::Team) {
            collect(row, u"team/"_s + row.team, row.team.isEmpty() ? tr("No team") : row.team,
                    byName.value(row.team));
        } else {
            bool any = false;
            for (const QueueId &id : row.queues) {
                if (const QueueRow *queue = m_board.queue(id)) {
                    collect(row, u"queue/"_s + id.text, queue->name, queue);
                    any = true;
                }
            }
            if (!any)
                collect(row, u"queue/"_s, tr("No queue"), nullptr);
        }
    }

    const AgentBefore before(m_order);
    QList<AgentGroup> result;
    for (auto &[place, collected] : all) {
        if (collected.rows.isEmpty())
            continue;
        std::sort(collected.rows.begin(), collected.rows.end(),
                  [&before](const AgentRow *a, const AgentRow *b) { return before(*a, *b); });
        for (const AgentRow *row : std::as_const(collected.rows))
            collected.group.tiles.append(row->id);
        result.append(collected.group);
    }
    return result;
}

void AgentArrangement::update(bool reorder)
{
    std::array<int, agentChips> counts{};
    QList<AgentGroup> wanted = ideal(counts);
    const bool news = std::exchange(m_counts, counts) != counts;
    if (wanted == m_groups) {
        m_outOfOrder = false;
        if (news)
            Q_EMIT countsChanged();
        return;
    }
    const bool moved = reorder || !sameTiles(m_groups, wanted);
    QList<AgentGroup> next = wanted;
    if (!reorder) {
        for (AgentGroup &group : next) {
            const auto old = std::find_if(m_groups.cbegin(), m_groups.cend(),
                                          [&](const AgentGroup &g) { return g.key == group.key; });
            if (old != m_groups.cend())
                group.tiles = merged(old->tiles, group.tiles);
        }
    }
    const bool wasOutOfOrder = std::exchange(m_outOfOrder, next != wanted);
    const bool headings = next != m_groups;
    m_groups = next;
    if (moved)
        Q_EMIT arranged();
    if (news || headings)
        Q_EMIT countsChanged();
    if (m_outOfOrder && !wasOutOfOrder)
        Q_EMIT fellOutOfOrder();
}

} // namespace zm::ui
