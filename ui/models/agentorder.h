// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>

#include <QCollator>
#include <QString>

namespace zm::ui {

/// How tiles follow one another inside a group.
enum class AgentOrder { FreeLongest, Name, LongestInState };

/// The chips over the tiles: each agent belongs to exactly one besides All.
enum class AgentChip { All, Free, Ringing, OnCall, Wrap, Away, DoNotDisturb, Offline };
inline constexpr int agentChips = int(AgentChip::Offline) + 1;
AgentChip chipOf(TileState state);

/// Place of a state in "free longest, ringing, on call, wrap, away, do not disturb, offline". Those
/// who may still be rung come before those who may not: Mobile after Free, Out of office after the
/// rest of the away family.
int stateRank(TileState state);

/// A strict weak order; equal only for one and the same agent, so that tiles never swap at random.
class AgentBefore
{
public:
    explicit AgentBefore(AgentOrder order);
    bool operator()(const AgentRow &a, const AgentRow &b) const;

private:
    AgentOrder m_order;
    QCollator m_names;
};

/// Letters without case and accents: "Sofía" is found by "sofia", "Wójcik" by "wojcik".
QString folded(const QString &text);
/// Every word of the (folded) search must occur in name, team or extension.
bool matches(const AgentRow &row, const QString &foldedSearch);

} // namespace zm::ui
