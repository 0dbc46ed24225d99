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

QString abandonSentence(const QueueRow &row, const alerts::Rule &rule, AlertLevel mark)
{
    if (row.today.offered == 0 || row.today.abandoned == 0)
        return tr("Nobody gave up.");
    const QString rate = QString::number(100.0 * row.today.abandoned / row.today.offered, 'f', 1);
    return mark == AlertLevel::Breach
               ? tr("%1 % gave up, the limit is %2 %.").arg(rate).arg(rule.breach)
               : tr("%1 % gave up, warning from %2 %.").arg(rate).arg(rule.warn);
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

QStringList levelSentences(const QueueRow &row, BoardTime time, const alerts::AlertEngine &engine)
{
    using alerts::RuleId;
    const alerts::Rules &rules = engine.rules();
    const alerts::QueueMarks marks = engine.queueMarks(row.id, time.now);
    QStringList lines{levelSentence(row),
                      abandonSentence(row, rules[RuleId::AbandonRate], marks.abandoned)};
    if (!row.longestRinging) {
        lines << tr("Nobody rings now.");
        return lines;
    }
    const alerts::Rule &ring = rules[RuleId::OldestRing];
    const QString span = timerText(*row.longestRinging, time.now);
    lines
        << (marks.longest == AlertLevel::Breach
                ? tr("Oldest ring %1, the limit is %2.").arg(span, timerText(seconds(ring.breach)))
                : tr("Oldest ring %1, warning from %2.").arg(span, timerText(seconds(ring.warn))));
    lines << (row.free <= rules[RuleId::FreeAgents].breach
                  ? tr("Nobody is free while it rings.")
                  : tr("%1 free while it rings, warning at %2.")
                        .arg(row.free)
                        .arg(rules[RuleId::FreeAgents].warn));
    return lines;
}

} // namespace zm::ui
