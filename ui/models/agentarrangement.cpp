// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/agentarrangement.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

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
    , m_before(board, m_order)
{
    connect(&board, &BoardMirror::agentsChanged, this, &AgentArrangement::onAgents);
    // A queue's name or number may have changed, and with it headings and their order.
    connect(&board, &BoardMirror::queuesChanged, this, &AgentArrangement::onQueues);
    startAnew(true);
}

void AgentArrangement::setArrangement(AgentGrouping grouping, AgentOrder order)
{
    m_grouping = grouping;
    if (std::exchange(m_order, order) != order)
        m_before = TileBefore(m_board, order);
    startAnew(true);
}

void AgentArrangement::setChip(AgentChip chip)
{
    if (std::exchange(m_chip, chip) != chip)
        startAnew(true);
}

void AgentArrangement::setSearch(const QString &text)
{
    m_search = text;
    if (const QString now = folded(text.trimmed()); std::exchange(m_folded, now) != now)
        startAnew(true);
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
    if (!isOutOfOrder())
        return;
    for (Section *section : std::exchange(m_unsorted, {})) {
        section->order.sort(m_before);
        section->group.tiles = section->order.tiles();
        m_groups[section->shownAt] = section->group;
    }
    Q_EMIT arranged();
}

void AgentArrangement::onAgents(const QSet<AgentId> &changed, const QSet<AgentId> &gone)
{
    // The first board, or one that was read anew.
    if (2 * changed.size() > m_board.agents().size()) {
        startAnew(false);
    } else {
        const Before before{m_counts, isOutOfOrder()};
        for (const AgentId &id : gone)
            follow(id);
        for (const AgentId &id : changed)
            follow(id);
        tell(settle(), before);
    }
    if (!changed.isEmpty())
        Q_EMIT rowsChanged(changed);
}

/// Only a queue's name and place matter here, and they hardly change; its counts do all the time.
void AgentArrangement::onQueues(const QSet<QueueId> &changed, const QSet<QueueId> &gone)
{
    const auto named = [this](const QueueId &id) {
        const QueueRow *queue = m_board.queue(id);
        return queue ? queue->extension + u'\n' + queue->name : QString();
    };
    const auto isNews = [&](const QueueId &id) { return m_queuesNamed.value(id) != named(id); };
    if (std::ranges::any_of(changed, isNews) || std::ranges::any_of(gone, isNews))
        startAnew(false);
}

void AgentArrangement::count(Section &section, AgentChip chip, int by)
{
    section.group.agents += by;
    section.group.free += chip == AgentChip::Free ? by : 0;
    m_counts[std::size_t(AgentChip::All)] += by;
    m_counts[std::size_t(chip)] += by;
    m_touched.insert(&section);
}

/// Moves one agent from where they were counted to where they belong now.
void AgentArrangement::follow(const AgentId &id)
{
    const Counted old = m_counted.take(id);
    Counted now;
    const AgentRow *row = m_board.agent(id);
    const bool found = row && matches(*row, m_folded);
    if (found) {
        now.team = row->team;
        now.queues = row->queues;
        now.chip = chipOf(row->state);
        const bool stays =
            !old.sections.isEmpty() && old.team == now.team && old.queues == now.queues;
        now.sections = stays ? old.sections : sectionsOf(*row);
    }
    const bool wasShown = isShown(old.chip);
    const bool shows = isShown(now.chip);
    for (Section *section : old.sections) {
        count(*section, old.chip, -1);
        if (wasShown && !(shows && now.sections.contains(section)))
            section->leaving.insert(id);
    }
    for (Section *section : std::as_const(now.sections)) {
        count(*section, now.chip, 1);
        if (shows)
            (wasShown && old.sections.contains(section) ? section->altered : section->newcomers)
                .append(id);
    }
    if (found)
        m_counted.insert(id, now);
}

AgentArrangement::Sections AgentArrangement::sectionsOf(const AgentRow &row)
{
    Sections all;
    switch (m_grouping) {
    case AgentGrouping::None:
        return {section(u"all"_s, tr("All agents"), nullptr)};
    case AgentGrouping::Team:
        return {section(u"team/"_s + row.team, row.team.isEmpty() ? tr("No team") : row.team,
                        m_board.queue(m_queueByName.value(row.team)))};
    case AgentGrouping::Queue:
        for (const QueueId &id : row.queues)
            if (const QueueRow *queue = m_board.queue(id))
                if (Section *own = section(u"queue/"_s + id.text, queue->name, queue);
                    !all.contains(own))
                    all.append(own);
        if (all.isEmpty())
            all.append(section(u"queue/"_s, tr("No queue"), nullptr));
        break;
    }
    return all;
}

AgentArrangement::Section *AgentArrangement::section(const QString &key, const QString &title,
                                                     const QueueRow *queue)
{
    Section *&known = m_byKey[key];
    if (!known) {
        known =
            &m_sections[{key.endsWith(u'/'), !queue, queue ? queue->extension : QString(), title}];
        known->group.key = key;
        known->group.title = title;
    }
    return known;
}

AgentArrangement::News AgentArrangement::settle()
{
    News news;
    bool regroup = false;
    for (Section *section : std::as_const(m_touched)) {
        const auto leaving = std::exchange(section->leaving, {});
        const auto newcomers = std::exchange(section->newcomers, {});
        if (!leaving.isEmpty())
            section->order.remove(leaving, m_before);
        for (const AgentId &id : std::exchange(section->altered, {}))
            section->order.look(id, m_before);
        if (!newcomers.isEmpty())
            section->order.add(newcomers, m_before);
        section->group.tiles = section->order.tiles();
        if (section->order.isSorted())
            m_unsorted.remove(section);
        else
            m_unsorted.insert(section);
        news.moved |= !leaving.isEmpty() || !newcomers.isEmpty();
        regroup |= section->group.tiles.isEmpty() != (section->shownAt < 0);
        if (section->shownAt >= 0 && m_groups[section->shownAt] != section->group) {
            m_groups[section->shownAt] = section->group;
            news.headings = true;
        }
    }
    m_touched.clear();
    if (regroup) {
        showGroups();
        news.headings = true;
    }
    return news;
}

void AgentArrangement::showGroups()
{
    m_groups.clear();
    for (auto it = m_sections.begin(); it != m_sections.end();) {
        Section &section = it->second;
        if (section.group.agents == 0) {
            m_byKey.removeIf([&section](auto entry) { return entry.value() == &section; });
            it = m_sections.erase(it);
            continue;
        }
        section.shownAt = section.group.tiles.isEmpty() ? -1 : int(m_groups.size());
        if (section.shownAt >= 0)
            m_groups.append(section.group);
        ++it;
    }
}

/// From the whole board. Unless it is to be ordered anew, tiles stand as they stood in their group.
void AgentArrangement::startAnew(bool reorder)
{
    const Before before{m_counts, isOutOfOrder()};
    const QList<AgentGroup> former = std::exchange(m_groups, {});
    m_sections.clear();
    m_byKey.clear();
    m_counted.clear();
    m_unsorted.clear();
    m_counts.fill(0);
    m_queuesNamed.clear();
    m_queueByName.clear();
    for (const QueueRow &queue : m_board.queues()) {
        m_queuesNamed.insert(queue.id, queue.extension + u'\n' + queue.name);
        // Of namesakes the first by number, so that two runs agree.
        const QueueRow *other = m_board.queue(m_queueByName.value(queue.name));
        if (!other || queue.extension < other->extension)
            m_queueByName.insert(queue.name, queue.id);
    }
    m_counted.reserve(m_board.agents().size());
    for (const AgentRow &row : m_board.agents())
        follow(row.id);
    if (!reorder) {
        for (const AgentGroup &old : former) {
            Section *section = m_byKey.value(old.key);
            if (!section)
                continue;
            const QSet<AgentId> here(section->newcomers.cbegin(), section->newcomers.cend());
            QList<AgentId> stay = old.tiles;
            stay.removeIf([&here](const AgentId &id) { return !here.contains(id); });
            section->order.set(stay, m_before);
            const QSet<AgentId> stayed(stay.cbegin(), stay.cend());
            section->newcomers.removeIf([&](const AgentId &id) { return stayed.contains(id); });
        }
    }
    settle();
    showGroups();
    News news;
    news.headings = m_groups != former;
    news.moved = news.headings && (reorder || !sameTiles(former, m_groups));
    tell(news, before);
}

void AgentArrangement::tell(News news, const Before &before)
{
    if (news.moved)
        Q_EMIT arranged();
    if (news.headings || before.counts != m_counts)
        Q_EMIT countsChanged();
    if (isOutOfOrder() && !before.outOfOrder)
        Q_EMIT fellOutOfOrder();
}

} // namespace zm::ui
