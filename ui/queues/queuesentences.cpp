// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/timertext.h>
#include <ui/queues/queuepanel.h>

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("zm::ui::QueuePanel", text);
}

QString levelSentence(const QueueRow &row)
{
    const DayCounts &today = row.today;
    const auto level = today.serviceLevel();
    if (!level)
        return tr("No call to measure yet.");
    const double under = row.goalPercent - *level;
    const QString inTarget = tr("%1 of %2 in %3 s")
                                 .arg(today.answeredInTarget)
                                 .arg(today.answered + today.abandoned - today.shortAbandoned)
                                 .arg(row.targetSeconds);
    if (std::abs(under) < 0.05)
        return tr("%1, on the goal.").arg(inTarget);
    const QString points = QString::number(std::abs(under), 'f', 1);
    return under > 0 ? tr("%1, %2 below goal.").arg(inTarget, points)
                     : tr("%1, %2 above goal.").arg(inTarget, points);
}

QString abandonSentence(const QueueRow &row, const Limits &limits)
{
    if (row.today.offered == 0 || row.today.abandoned == 0)
        return tr("Nobody gave up.");
    const QString rate = QString::number(100.0 * row.today.abandoned / row.today.offered, 'f', 1);
    const bool over = abandonAlert(row.today, limits) == AlertLevel::Breach;
    return over ? tr("%1 % gave up, the limit is %2 %.").arg(rate).arg(limits.abandonPercent.breach)
                : tr("%1 % gave up, warning from %2 %.").arg(rate).arg(limits.abandonPercent.warn);
}

} // namespace

QString offeredSentence(const QueueRow &row, const DaySpan &span)
{
    const QString offered = tr("%1 offered.").arg(row.today.offered);
    if (row.usualPerHalfHour.isEmpty())
        return offered;
    int usual = 0;
    for (int place = 0; place < span.now; ++place)
        usual += row.usualPerHalfHour.value(place, 0);
    return offered + u" "_s + tr("By this time the median is %1.").arg(usual);
}

QStringList levelSentences(const QueueRow &row, BoardTime time, const Limits &limits)
{
    QStringList lines{levelSentence(row), abandonSentence(row, limits)};
    if (!row.longestRinging) {
        lines << tr("Nobody rings now.");
        return lines;
    }
    const bool over = ringingAlert(row.longestRinging, time.now, limits) == AlertLevel::Breach;
    const QString span = timerText(*row.longestRinging, time.now);
    lines
        << (over
                ? tr("Oldest ring %1, the limit is %2.").arg(span, timerText(limits.ringing.breach))
                : tr("Oldest ring %1, warning from %2.").arg(span, timerText(limits.ringing.warn)));
    lines
        << (row.free <= limits.freeBreach
                ? tr("Nobody is free while it rings.")
                : tr("%1 free while it rings, warning at %2.").arg(row.free).arg(limits.freeWarn));
    return lines;
}

} // namespace zm::ui
