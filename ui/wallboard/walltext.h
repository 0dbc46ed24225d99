// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>
#include <ui/models/queuecells.h>
#include <ui/wallboard/walllayout.h>

class QTimeZone;

namespace zm::ui {

/// The words under the strip's numbers, and the widest its feed cell says.
StripWords stripWords(const BoardTotals &totals);

/// "≥ 3" in two parts; the first is empty and the second a dash while nobody rings, because then
/// nothing is known.
struct WaitingText
{
    QString sign;
    QString number;
};
WaitingText waitingText(const std::optional<int> &waiting);

/// "82 %", rounded down: 79.9 must not read as a goal of 80 that was met.
QString levelText(const DayCounts &today);
QString levelLabel(int targetSeconds);

/// What stands under the clock, and how loud: "live · 2 s", "Silent 1:42" (warn), "Off 4:05"
/// (breach), "connecting · 0:07".
struct FeedLine
{
    QString text;
    AlertLevel level = AlertLevel::None;
};
FeedLine feedLine(const FeedStatus &feed, Instant now);

/// "1:42 old".
QString oldText(const FeedStatus &feed, Instant now);

/// First name and initial; a person known by a number alone is masked, for a wall is public.
QString wallName(const AgentRow &row);

/// "3 free", "4 reachable", "6 on call", each as number and word.
struct PeopleText
{
    QString number;
    QString word;
};
QList<PeopleText> peopleText(const QueueRow &row);

/// What an empty page says instead.
QString emptyText(bool filled, bool queues);

} // namespace zm::ui
