// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/contestedfeed.h>
#include <ui/models/feedtext.h>
#include <ui/models/localformat.h>
#include <ui/models/timertext.h>

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::Feed)
};

/// A feed that was never tried has no beginning.
bool isDated(const FeedStatus &feed)
{
    return feed.since != Instant{};
}

QString nextTryText(const FeedStatus &feed, Instant now)
{
    if (!feed.nextTry)
        return {};
    // Rounded up: "in 0 s" for a whole second would look like a try that never happens.
    const auto left = std::chrono::ceil<seconds>(*feed.nextTry - now).count();
    return left <= 0 ? Words::tr("trying now") : Words::tr("next try in %1 s").arg(left);
}

} // namespace

QString BadgeText::whole() const
{
    return rest.isEmpty() ? state : state + u" · "_s + rest;
}

bool wasNeverOn(const FeedStatus &feed)
{
    return feed.state == FeedState::Off && !isDated(feed) && !feed.nextTry
           && feed.message.isEmpty();
}

BadgeText badgeText(const FeedStatus &feed, Instant now)
{
    if (isContested(feed))
        return {Words::tr("Taken over"), Words::tr("another program uses this subscription")};
    switch (feed.state) {
    case FeedState::Live:
        return {Words::tr("Live"),
                feed.lastEvent ? Words::tr("last event %1 ago").arg(ageText(now - *feed.lastEvent))
                               : Words::tr("no event yet")};
    case FeedState::Stale:
        return {Words::tr("Silent %1").arg(timerText(feed.since, now)),
                Words::tr("board may be old")};
    case FeedState::Off:
        if (wasNeverOn(feed))
            return {Words::tr("Not connected"), {}};
        return {isDated(feed) ? Words::tr("Off %1").arg(timerText(feed.since, now))
                              : Words::tr("Off"),
                nextTryText(feed, now)};
    case FeedState::Connecting:
        break;
    }
    return {Words::tr("Connecting"), isDated(feed) ? timerText(feed.since, now) : QString()};
}

QString staleText(const FeedStatus &feed, Instant asOf, Instant now, const QTimeZone &zone)
{
    const QString shows = clockTime(isDated(feed) ? std::min(asOf, feed.since) : asOf, zone);
    if (feed.state == FeedState::Off && !isDated(feed))
        return (feed.message.isEmpty() ? Words::tr("Not connected.") : feed.message) + u' '
               + Words::tr("The board shows %1.").arg(shows);
    if (isContested(feed))
        return Words::tr("%1 The board shows %2, and we try again at %3.")
            .arg(feed.message, shows, clockTime(feed.nextTry.value_or(now), zone));
    const QString span = timerText(feed.since, now);
    if (feed.state == FeedState::Stale)
        return Words::tr("Silent for %1. The board shows %2. We reconnect by ourselves.")
            .arg(span, shows);
    if (feed.state != FeedState::Off)
        return {};
    if (!feed.message.isEmpty())
        return Words::tr("Off for %1. The board shows %2. %3").arg(span, shows, feed.message);
    return Words::tr("Off for %1. The board shows %2. We reconnect by ourselves.").arg(span, shows);
}

QString refreshText(const SyncStatus &sync, Instant now)
{
    if (sync.running) {
        if (sync.step.isEmpty())
            return Words::tr("reading");
        return sync.total > 0
                   ? Words::tr("reading %1 %2 of %3").arg(sync.step).arg(sync.done).arg(sync.total)
                   : Words::tr("reading %1").arg(sync.step);
    }
    // A failure stays until the next refresh: it is news for whoever comes back to the desk.
    if (!sync.failed && (!sync.finished || now - *sync.finished > outcomeStays))
        return {};
    return sync.outcome;
}

} // namespace zm::ui
