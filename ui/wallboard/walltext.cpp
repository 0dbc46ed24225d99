// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/timertext.h>
#include <ui/theme/wording.h>
#include <ui/wallboard/walltext.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Wall
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::Wall)
};

/// "G. R." of Giulia Romano; "G." of one word.
QString initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    QString text = words.isEmpty() ? QString() : QString(words.first().at(0) + u'.');
    if (words.size() > 1)
        text += u' ' + words.last().at(0) + u'.';
    return text.toUpper();
}

} // namespace

StripWords stripWords(const BoardTotals &totals)
{
    StripWords words;
    words.waiting = Wall::tr("waiting", "callers, under their number");
    words.longest = Wall::tr("longest ring");
    words.longestShort = Wall::tr("longest", "ring, under its time in a queue's card");
    words.free = Wall::tr("free · reachable", "agents, under two numbers");
    words.freeShort = Wall::tr("free", "agents, under their number");
    words.levelShort = levelLabel(totals.targetSeconds);
    words.level = Wall::tr("in %1 s, goal %2", "service level, under its percentage")
                      .arg(totals.targetSeconds)
                      .arg(totals.goalPercent);
    words.feed = Wall::tr("live · %1", "age of the last event").arg(u"88 min"_s);
    words.silent = Wall::tr("Silent %1", "the feed, since").arg(u"88:88"_s);
    return words;
}

WaitingText waitingText(const std::optional<int> &waiting)
{
    return waiting ? WaitingText{u"≥ "_s, QString::number(*waiting)} : WaitingText{{}, noValue()};
}

QString levelText(const DayCounts &today)
{
    const std::optional<double> level = today.serviceLevel();
    // Down, so that 79.6 does not pass for a goal of 80; from the tenth that the desk prints.
    const auto printed = [](double value) { return std::round(value * 10) / 10; };
    return level ? Wall::tr("%1 %", "a percentage").arg(int(std::floor(printed(*level))))
                 : noValue();
}

QString levelLabel(int targetSeconds)
{
    return Wall::tr("in %1 s", "service level, under its percentage").arg(targetSeconds);
}

FeedLine feedLine(const FeedStatus &feed, Instant now)
{
    switch (feed.state) {
    case FeedState::Live:
        return {
            feed.lastEvent
                ? Wall::tr("live · %1", "age of the last event").arg(ageText(now - *feed.lastEvent))
                : Wall::tr("live", "the feed"),
            AlertLevel::None};
    case FeedState::Stale:
        return {Wall::tr("Silent %1", "the feed, since").arg(timerText(feed.since, now)),
                AlertLevel::Warn};
    case FeedState::Off:
        return {Wall::tr("Off %1", "the feed, since").arg(timerText(feed.since, now)),
                AlertLevel::Breach};
    case FeedState::Connecting:
        break;
    }
    return {Wall::tr("connecting", "the feed"), AlertLevel::None};
}

QString oldText(const FeedStatus &feed, Instant now)
{
    return Wall::tr("%1 old", "age of what a tile shows").arg(timerText(feed.since, now));
}

QString wallName(const AgentRow &row, WallNames names)
{
    const QString name = row.name.isEmpty() ? row.extension : row.name;
    const bool isNumber = std::none_of(name.begin(), name.end(),
                                       [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    if (isNumber)
        return maskedForScreen(name);
    if (row.commonArea)
        return name;
    return names == WallNames::Initials ? initials(name) : shortName(name);
}

QString wallNumber(const QString &number, WallNumbers numbers)
{
    return numbers == WallNumbers::Whole ? plainNumber(number) : maskedForScreen(number);
}

QList<PeopleText> peopleText(const QueueRow &row)
{
    return {{QString::number(row.free), Wall::tr("free", "agents")},
            {QString::number(row.reachable), Wall::tr("reachable", "agents")},
            {QString::number(row.onCall), Wall::tr("on call", "agents")}};
}

QList<WallFigure> queueFigures(const QueueRow &row, BoardTime time, const alerts::QueueMarks &marks)
{
    const WaitingText waiting = waitingText(row.waiting);
    const bool rings = row.longestRinging.has_value();
    const bool served = row.today.serviceLevel().has_value();
    return {{waiting.sign, waiting.number, Wall::tr("waiting", "callers, under their number"),
             AlertLevel::None, row.waiting.has_value(), false},
            {rings && time.stale ? u"≥ "_s : QString(),
             rings ? timerText(*row.longestRinging, time.now) : noValue(),
             Wall::tr("longest", "ring, under its time in a queue's card"), marks.longest, rings,
             false},
            {{},
             levelText(row.today),
             levelLabel(row.targetSeconds),
             marks.serviceLevel,
             served,
             served && row.today.unproven > 0}};
}

namespace {

WallFigure counted(int calls, const QString &label, const DayCounts &today)
{
    return {{}, QString::number(calls), label, AlertLevel::None, true, today.unproven > 0};
}

WallFigure average(std::optional<int> span, const QString &label, const DayCounts &today)
{
    return {{},
            span ? timerText(seconds(*span)) : noValue(),
            label,
            AlertLevel::None,
            span.has_value(),
            span && today.unproven > 0};
}

} // namespace

QList<WallFigure> queueDayFigures(const DayCounts &today)
{
    return {counted(today.offered, Wall::tr("offered", "calls, under their number"), today),
            counted(today.answered, Wall::tr("answered", "calls, under their number"), today),
            counted(today.abandoned, Wall::tr("abandoned", "calls, under their number"), today),
            average(today.asaSeconds(), Wall::tr("to answer", "average time, under it"), today),
            average(today.ahtSeconds(), Wall::tr("a call", "average time, under it"), today)};
}

QList<WallFigure> dayFigures(const BoardTotals &totals, AlertLevel level)
{
    const bool served = totals.today.serviceLevel().has_value();
    const DayCounts &today = totals.today;
    return {counted(today.offered, Wall::tr("offered", "calls, under their number"), today),
            counted(today.answered, Wall::tr("answered", "calls, under their number"), today),
            {{},
             levelText(today),
             levelLabel(totals.targetSeconds),
             level,
             served,
             served && today.unproven > 0}};
}

QList<WallFigure> restOfDayFigures(const DayCounts &today)
{
    return {counted(today.abandoned, Wall::tr("abandoned", "calls, under their number"), today),
            counted(today.overflowed, Wall::tr("overflow", "calls, under their number"), today),
            counted(today.voicemail, Wall::tr("voicemail", "calls, under their number"), today),
            average(today.asaSeconds(), Wall::tr("to answer", "average time, under it"), today),
            average(today.ahtSeconds(), Wall::tr("a call", "average time, under it"), today)};
}

QString todayTitle()
{
    return Wall::tr("Today");
}

QString dayNote(int queues, int agents)
{
    return (queues == 1 ? Wall::tr("1 queue") : Wall::tr("%1 queues").arg(queues)) + u" · "_s
           + (agents == 1 ? Wall::tr("1 agent") : Wall::tr("%1 agents").arg(agents));
}

QString callerNote(const WallCaller &caller)
{
    QStringList parts;
    parts << (caller.queues.isEmpty() ? Wall::tr("direct call") : caller.queues.join(u", "_s));
    if (caller.tries > 1)
        parts << Wall::tr("%1 tries").arg(caller.tries);
    if (!caller.owner.isEmpty())
        parts << Wall::tr("%1 calls back", "a colleague's name").arg(shortName(caller.owner));
    return parts.join(u" · "_s);
}

QString callersHeading()
{
    return Wall::tr("Waiting for a call back");
}

QString callersCount(int callers)
{
    return callers == 1 ? Wall::tr("1 caller") : Wall::tr("%1 callers").arg(callers);
}

QString emptyText(bool filled, WallContent content)
{
    if (!filled)
        return Wall::tr("Reading the board.");
    if (content == WallContent::Missed)
        return Wall::tr("Nobody is waiting for a call back.");
    return content == WallContent::Queues || content == WallContent::Queue
               ? Wall::tr("No queues. Choose queues in Set-up.")
               : Wall::tr("No agents. Choose queues or people in Set-up.");
}

} // namespace zm::ui
