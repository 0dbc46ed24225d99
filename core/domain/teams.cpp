// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/teams.h>

using namespace Qt::Literals::StringLiterals;

namespace zm {

QString wordOf(TeamRule rule)
{
    switch (rule) {
    case TeamRule::Department:
        return u"department"_s;
    case TeamRule::CostCentre:
        return u"cost-centre"_s;
    case TeamRule::Site:
        return u"site"_s;
    case TeamRule::Queue:
        break;
    }
    return u"queue"_s;
}

std::optional<TeamRule> teamRuleFrom(const QString &word)
{
    for (const auto rule :
         {TeamRule::Department, TeamRule::CostCentre, TeamRule::Site, TeamRule::Queue})
        if (wordOf(rule) == word)
            return rule;
    return {};
}

QString Teams::of(const Agent &agent, const QString &firstQueue) const
{
    if (const auto byHand = members.constFind(agent.id); byHand != members.cend())
        return *byHand;
    QString byRule;
    switch (rule) {
    case TeamRule::Department:
        byRule = agent.department;
        break;
    case TeamRule::CostCentre:
        byRule = agent.costCenter;
        break;
    case TeamRule::Site:
        byRule = agent.site;
        break;
    case TeamRule::Queue:
        break;
    }
    // A shared phone goes by no queue: it is nobody's seat.
    return !byRule.isEmpty() || agent.commonArea ? byRule : firstQueue;
}

bool Teams::has(const QString &name) const
{
    return named.contains(name, Qt::CaseInsensitive);
}

void Teams::add(const QString &name)
{
    if (name.isEmpty() || has(name))
        return;
    named.append(name);
    named.sort(Qt::CaseInsensitive);
}

void Teams::rename(const QString &from, const QString &to)
{
    if (to.isEmpty() || !named.contains(from)
        || (has(to) && from.compare(to, Qt::CaseInsensitive) != 0))
        return;
    named.removeAll(from);
    named.append(to);
    named.sort(Qt::CaseInsensitive);
    for (QString &team : members)
        if (team == from)
            team = to;
}

void Teams::remove(const QString &name)
{
    named.removeAll(name);
    members.removeIf([&](const auto &member) { return member.value() == name; });
}

QHash<AgentId, QString> firstQueues(const QList<CallQueue> &queues)
{
    QHash<AgentId, QString> first;
    for (const CallQueue &queue : queues) {
        for (const QueueMember &member : queue.members) {
            QString &known = first[member.agent];
            if (known.isEmpty() || queue.name.localeAwareCompare(known) < 0)
                known = queue.name;
        }
    }
    return first;
}

} // namespace zm
