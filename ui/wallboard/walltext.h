// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>
#include <ui/models/queuecells.h>
#include <ui/wallboard/wallcallers.h>
#include <ui/wallboard/walllayout.h>
#include <ui/wallboard/wallplan.h>

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

/// First name and initial, or both initials; a person known by a number alone is masked, for a
/// wall is public.
QString wallName(const AgentRow &row, WallNames names = WallNames::FirstName);
QString wallNumber(const QString &number, WallNumbers numbers);

/// "3 free", "4 reachable", "6 on call", each as number and word.
struct PeopleText
{
    QString number;
    QString word;
};
QList<PeopleText> peopleText(const QueueRow &row);

/// One figure of a sheet: "≥ 3" over "waiting".
struct WallFigure
{
    QString sign; ///< before the number, quiet
    QString text;
    QString label;
    AlertLevel level = AlertLevel::None;
    bool known = true;        ///< false for a dash
    bool provisional = false; ///< some calls wait for their record
};
/// What a queue shows large: waiting, longest ring, service level.
QList<WallFigure> queueFigures(const QueueRow &row, BoardTime time,
                               const alerts::QueueMarks &marks);
/// Its day, smaller: offered, answered, abandoned, and the averages.
QList<WallFigure> queueDayFigures(const DayCounts &today);
/// What the page of the day shows large, and smaller.
QList<WallFigure> dayFigures(const BoardTotals &totals, AlertLevel level);
QList<WallFigure> restOfDayFigures(const DayCounts &today);
QString todayTitle();
/// "6 queues · 41 agents".
QString dayNote(int queues, int agents);

/// "Billing · 3 tries · Priya calls back".
QString callerNote(const WallCaller &caller);
QString callersHeading();
QString callersCount(int callers);

/// What an empty page says instead.
QString emptyText(bool filled, WallContent content);

} // namespace zm::ui
