// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/directory.h>

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace zm {

/// What groups those whom nobody has put into a team by hand.
enum class TeamRule { Department, CostCentre, Site, Queue };

/// "department", "cost-centre", "site", "queue": as options and the store spell it.
QString wordOf(TeamRule rule);
std::optional<TeamRule> teamRuleFrom(const QString &word);

/// How the account's agents are grouped into teams: by hand first, then by a rule, and whoever the
/// rule names none goes by the first of their queues. An agent is in one team at a time.
struct Teams
{
    TeamRule rule = TeamRule::Department;
    QStringList named;               ///< those made by hand, also while nobody is in them
    QHash<AgentId, QString> members; ///< by hand

    /// `firstQueue` is the first of the agent's queues by name; empty when there is none. Empty for
    /// nobody's team.
    QString of(const Agent &agent, const QString &firstQueue) const;

    bool has(const QString &name) const;
    /// Nothing when there is one of this name already, whatever its case.
    void add(const QString &name);
    void rename(const QString &from, const QString &to);
    /// Its members go by the rule again.
    void remove(const QString &name);
    bool operator==(const Teams &) const = default;
};

/// The first of each agent's queues by name.
QHash<AgentId, QString> firstQueues(const QList<CallQueue> &queues);

} // namespace zm
