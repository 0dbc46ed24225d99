// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/localformat.h>
#include <ui/models/queuecells.h>
#include <ui/models/timertext.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

using alerts::RuleId;

namespace {

const QString dash = u"–"_s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::Queues)
};

QueueCell nothing()
{
    return {.text = dash, .quiet = true};
}

QueueCell number(int value)
{
    return {.text = QString::number(value)};
}

QueueCell counted(int value, const DayCounts &today)
{
    return {.text = QString::number(value), .provisional = today.unproven > 0};
}

/// Overflow and voicemail are rare: their zero is no news.
QueueCell rare(int value)
{
    return {.text = QString::number(value), .quiet = value == 0};
}

QueueCell waiting(std::optional<int> value)
{
    return value ? QueueCell{.text = u"≥ %1"_s.arg(*value)} : nothing();
}

QueueCell longest(std::optional<Instant> since, BoardTime time)
{
    if (!since)
        return nothing();
    const QString text = timerText(*since, time.now);
    return {.text = time.stale ? u"≥ "_s + text : text};
}

QueueCell dayCell(const DayCounts &today, QueueColumn column)
{
    const bool provisional = today.unproven > 0;
    switch (column) {
    case QueueColumn::Offered:
        return counted(today.offered, today);
    case QueueColumn::Answered:
        return counted(today.answered, today);
    case QueueColumn::Abandoned:
        return counted(today.abandoned, today);
    case QueueColumn::Overflow:
        return rare(today.overflowed);
    case QueueColumn::Voicemail:
        return rare(today.voicemail);
    case QueueColumn::ServiceLevel:
        if (const auto level = today.serviceLevel())
            return {.text = percentText(level), .provisional = provisional};
        return nothing();
    case QueueColumn::Asa:
        if (const auto asa = today.asaSeconds())
            return number(*asa);
        return nothing();
    case QueueColumn::Aht:
        if (const auto aht = today.ahtSeconds())
            return {.text = timerText(seconds(*aht))};
        return nothing();
    default:
        return {};
    }
}

QString waitForRecord(const DayCounts &today)
{
    return today.unproven > 0
               ? u" "_s
                     + Words::tr("%n calls still wait for Zoom’s record.", nullptr, today.unproven)
               : QString();
}

QString levelExplanation(const DayCounts &today, int target, int goal)
{
    const auto level = today.serviceLevel();
    if (!level)
        return Words::tr("No call to measure yet.");
    return Words::tr("%1 of %2 were answered in %3 s: %4 %, goal %5. Short abandons do not count.")
               .arg(today.answeredInTarget)
               .arg(today.answered + today.abandoned - today.shortAbandoned)
               .arg(target)
               .arg(percentText(level))
               .arg(goal)
           + waitForRecord(today);
}

QString abandonExplanation(const DayCounts &today, const alerts::Rule &rule)
{
    const QString rate =
        today.offered ? decimalText(100.0 * today.abandoned / today.offered) : u"0"_s;
    return Words::tr(
               "%1 callers gave up, %2 of them soon after they came: %3 % of the offered. Warning "
               "from %4 %, over the limit from %5 %.")
               .arg(today.abandoned)
               .arg(today.shortAbandoned)
               .arg(rate)
               .arg(rule.warn)
               .arg(rule.breach)
           + waitForRecord(today);
}

} // namespace

QString percentText(std::optional<double> percent)
{
    return percent ? decimalText(*percent) : QString();
}

BoardTime boardTime(const FeedStatus &feed, Instant now)
{
    if (feed.state != FeedState::Stale && feed.state != FeedState::Off)
        return {now, false};
    // A feed that was never tried has no beginning to stand still at.
    return {feed.since == Instant{} ? now : std::min(now, feed.since), true};
}

QueueCell queueCell(const QueueRow &row, QueueColumn column, BoardTime time,
                    const alerts::QueueMarks &marks)
{
    const auto marked = [](QueueCell cell, AlertLevel alert) {
        cell.alert = alert;
        return cell;
    };
    switch (column) {
    case QueueColumn::Name:
        return {.text = row.name,
                .second = row.extension.isEmpty()
                              ? Words::tr("%n members", nullptr, int(row.members.size()))
                              : row.extension + u" · "_s
                                    + Words::tr("%n members", nullptr, int(row.members.size()))};
    case QueueColumn::Waiting:
        return waiting(row.waiting);
    case QueueColumn::Longest:
        return marked(longest(row.longestRinging, time), marks.longest);
    case QueueColumn::Free:
        return marked(number(row.free), marks.free);
    case QueueColumn::Reachable:
        return number(row.reachable);
    case QueueColumn::OnCall:
        return number(row.onCall);
    case QueueColumn::Out:
        return number(row.out);
    case QueueColumn::Abandoned:
        return marked(dayCell(row.today, column), marks.abandoned);
    case QueueColumn::ServiceLevel:
        return marked(dayCell(row.today, column), marks.serviceLevel);
    default:
        return dayCell(row.today, column);
    }
}

QueueCell totalsCell(const QueueSums &sums, QueueColumn column, BoardTime time)
{
    switch (column) {
    case QueueColumn::Name:
        return {.text = Words::tr("All queues")};
    case QueueColumn::Waiting:
        return waiting(sums.totals.waiting);
    case QueueColumn::Longest:
        return longest(sums.totals.longestRinging, time);
    case QueueColumn::Free:
        return number(sums.totals.free);
    case QueueColumn::Reachable:
        return number(sums.totals.reachable);
    case QueueColumn::OnCall:
        return number(sums.onCall);
    case QueueColumn::Out:
        return number(sums.out);
    case QueueColumn::Trend:
        return {.text = Words::tr("agents counted once"), .quiet = true};
    default:
        return dayCell(sums.totals.today, column);
    }
}

QVariant queueSortValue(const QueueRow &row, QueueColumn column)
{
    switch (column) {
    case QueueColumn::Name:
        return row.name;
    case QueueColumn::Waiting:
        return row.waiting ? QVariant(*row.waiting) : QVariant();
    case QueueColumn::Longest: // the older the longer
        return row.longestRinging ? QVariant(-toMs(*row.longestRinging)) : QVariant();
    case QueueColumn::Free:
        return row.free;
    case QueueColumn::Reachable:
        return row.reachable;
    case QueueColumn::OnCall:
        return row.onCall;
    case QueueColumn::Out:
        return row.out;
    case QueueColumn::Trend:
    case QueueColumn::Offered:
        return row.today.offered;
    case QueueColumn::Answered:
        return row.today.answered;
    case QueueColumn::Abandoned:
        return row.today.abandoned;
    case QueueColumn::Overflow:
        return row.today.overflowed;
    case QueueColumn::Voicemail:
        return row.today.voicemail;
    case QueueColumn::ServiceLevel: {
        const auto level = row.today.serviceLevel();
        return level ? QVariant(*level) : QVariant();
    }
    case QueueColumn::Asa: {
        const auto asa = row.today.asaSeconds();
        return asa ? QVariant(*asa) : QVariant();
    }
    case QueueColumn::Aht: {
        const auto aht = row.today.ahtSeconds();
        return aht ? QVariant(*aht) : QVariant();
    }
    case QueueColumn::Count:
        break;
    }
    return {};
}

bool isExplained(QueueColumn column)
{
    return column > QueueColumn::Name && column < QueueColumn::Count
           && column != QueueColumn::Trend;
}

QString queueExplanation(const QueueRow &row, QueueColumn column, BoardTime time,
                         const alerts::Rules &rules)
{
    const DayCounts &today = row.today;
    switch (column) {
    case QueueColumn::Name:
        return row.extension.isEmpty()
                   ? row.name
                   : Words::tr("%1, extension %2.").arg(row.name, row.extension);
    case QueueColumn::Waiting:
        return row.waiting
                   ? Words::tr("At least %1: these callers are ringing someone. Zoom does not "
                               "report callers while nobody rings.")
                         .arg(*row.waiting)
                   : Words::tr("Unknown: nobody rings, and Zoom does not report callers while "
                               "nobody rings.");
    case QueueColumn::Longest:
        if (!row.longestRinging)
            return Words::tr("Nobody rings.");
        return Words::tr(
                   "The oldest call has been ringing for %1. Warning from %2, over the limit from "
                   "%3.")
            .arg(timerText(*row.longestRinging, time.now),
                 timerText(seconds(rules[RuleId::OldestRing].warn)),
                 timerText(seconds(rules[RuleId::OldestRing].breach)));
    case QueueColumn::Free:
        return Words::tr(
                   "%1 of %2 members are free and take calls from this queue. Warning from %3 down "
                   "while "
                   "a call rings.")
            .arg(row.free)
            .arg(row.members.size())
            .arg(rules[RuleId::FreeAgents].warn);
    case QueueColumn::Reachable:
        return Words::
            tr("%1 free, and %2 more whose phone is likely to ring: in a meeting, busy or away.")
                .arg(row.free)
                .arg(std::max(0, row.reachable - row.free));
    case QueueColumn::OnCall:
        return Words::tr("%n members are on a call, of this queue or another.", nullptr,
                         row.onCall);
    case QueueColumn::Out:
        return Words::tr(
            "%n members will not be rung: do not disturb, opted out, out of office, offline or "
            "without data.",
            nullptr, row.out);
    case QueueColumn::Trend:
        return row.usualPerHalfHour.isEmpty()
                   ? Words::tr("Offered in each half hour of today.")
                   : Words::tr(
                         "Offered in each half hour of today. The ghost is the median of this "
                         "weekday in the last four weeks.");
    case QueueColumn::Offered:
        return Words::tr("%n callers entered this queue today.", nullptr, today.offered)
               + waitForRecord(today);
    case QueueColumn::Answered:
        return Words::tr("%n callers were answered by a member.", nullptr, today.answered)
               + waitForRecord(today);
    case QueueColumn::Abandoned:
        return abandonExplanation(today, rules[RuleId::AbandonRate]);
    case QueueColumn::Overflow:
        return Words::tr("%n callers left by an overflow rule. They do not count as abandoned.",
                         nullptr, today.overflowed);
    case QueueColumn::Voicemail:
        return Words::tr("%n callers went to voicemail. They do not count as abandoned.", nullptr,
                         today.voicemail);
    case QueueColumn::ServiceLevel:
        return levelExplanation(today, row.targetSeconds, row.goalPercent);
    case QueueColumn::Asa:
        return Words::tr("Average speed of answer: the seconds an answered caller waited.");
    case QueueColumn::Aht:
        return Words::tr("Average handling time: talk and hold of an answered call.");
    case QueueColumn::Count:
        break;
    }
    return {};
}

} // namespace zm::ui
