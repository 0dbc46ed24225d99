// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reports/pickitems.h>

#include <algorithm>

namespace zm::ui {

namespace {

QList<PickPopup::Item> sorted(QList<PickPopup::Item> items)
{
    std::sort(items.begin(), items.end(), [](const PickPopup::Item &a, const PickPopup::Item &b) {
        const int groups = QString::localeAwareCompare(a.group, b.group);
        return groups ? groups < 0 : QString::localeAwareCompare(a.text, b.text) < 0;
    });
    return items;
}

} // namespace

QList<PickPopup::Item> queueItems(const BoardMirror &mirror)
{
    QList<PickPopup::Item> items;
    for (const QueueRow &queue : mirror.queues())
        items.append({queue.extension.isEmpty() ? queue.id.text : queue.extension, queue.name, {}});
    return sorted(items);
}

QList<PickPopup::Item> nameItems(const QStringList &names)
{
    QList<PickPopup::Item> items;
    for (const QString &name : names)
        items.append({name, name, {}});
    return items;
}

QList<PickPopup::Item> agentItems(const BoardMirror &mirror)
{
    QList<PickPopup::Item> items;
    for (const AgentRow &agent : mirror.agents())
        items.append(
            {agent.extension.isEmpty() ? agent.id.text : agent.extension, agent.name, agent.team});
    return sorted(items);
}

} // namespace zm::ui
