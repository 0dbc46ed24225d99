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
    return level ? Wall::tr("%1 %", "a percentage").arg(int(std::floor(*level))) : noValue();
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

QString wallName(const AgentRow &row)
{
    const QString name = row.name.isEmpty() ? row.extension : row.name;
    const bool isNumber = std::none_of(name.begin(), name.end(),
                                       [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    return isNumber || row.commonArea ? (isNumber ? maskedForScreen(name) : name) : shortName(name);
}

QList<PeopleText> peopleText(const QueueRow &row)
{
    return {{QString::number(row.free), Wall::tr("free", "agents")},
            {QString::number(row.reachable), Wall::tr("reachable", "agents")},
            {QString::number(row.onCall), Wall::tr("on call", "agents")}};
}

QString emptyText(bool filled, bool queues)
{
    if (!filled)
        return Wall::tr("Reading the board.");
    return queues ? Wall::tr("No queues. Choose queues in Set-up.")
                  : Wall::tr("No agents. Choose queues or people in Set-up.");
}

} // namespace zm::ui
