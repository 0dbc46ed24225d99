// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/localformat.h>
#include <ui/models/timertext.h>
#include <ui/queues/queuepanel.h>

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::QueuePanel)
};

QString levelSentence(const QueueRow &row)
{
    const DayCounts &today = row.today;
    const auto level = today.serviceLevel();
    if (!level)
        return Words::tr("No call to measure yet.");
    const double under = row.goalPercent - *level;
    const QString inTarget = Words::tr("%1 of %2 in %3 s")
                                 .arg(today.answeredInTarget)
                                 .arg(today.answered + today.abandoned - today.shortAbandoned)
                                 .arg(row.targetSeconds);
    if (std::abs(under) < 0.05)
        return Words::tr("%1, on the goal.").arg(inTarget);
    const QString points = decimalText(std::abs(under));
    return under > 0 ? Words::tr("%1, %2 below goal.").arg(inTarget, points)
                     : Words::tr("%1, %2 above goal.").arg(inTarget, points);
}

QString abandonSentence(const QueueRow &row, const alerts::Rule &rule, AlertLevel mark)
{
    if (row.today.offered == 0 || row.today.abandoned == 0)
        return Words::tr("Nobody gave up.");
    const QString rate = decimalText(100.0 * row.today.abandoned / row.today.offered);
    return mark == AlertLevel::Breach
               ? Words::tr("%1 % gave up, the limit is %2 %.").arg(rate).arg(rule.breach)
               : Words::tr("%1 % gave up, warning from %2 %.").arg(rate).arg(rule.warn);
}

} // namespace

QString offeredSentence(const QueueRow &row, const DaySpan &span)
{
    const QString offered = Words::tr("%1 offered.").arg(row.today.offered);
    if (row.usualPerHalfHour.isEmpty())
        return offered;
    int usual = 0;
    for (int place = 0; place < span.now; ++place)
        usual += row.usualPerHalfHour.value(place, 0);
    return offered + u" "_s + Words::tr("By this time the median is %1.").arg(usual);
}

QStringList levelSentences(const QueueRow &row, BoardTime time, const alerts::AlertEngine &engine)
{
    using alerts::RuleId;
    const alerts::Rules &rules = engine.rules();
    const alerts::QueueMarks marks = engine.queueMarks(row.id, time.now);
    QStringList lines{levelSentence(row),
                      abandonSentence(row, rules[RuleId::AbandonRate], marks.abandoned)};
    if (!row.longestRinging) {
        lines << Words::tr("Nobody rings now.");
        return lines;
    }
    const alerts::Rule &ring = rules[RuleId::OldestRing];
    const QString span = timerText(*row.longestRinging, time.now);
    lines << (marks.longest == AlertLevel::Breach ? Words::tr("Oldest ring %1, the limit is %2.")
                                                        .arg(span, timerText(seconds(ring.breach)))
                                                  : Words::tr("Oldest ring %1, warning from %2.")
                                                        .arg(span, timerText(seconds(ring.warn))));
    lines << (row.free <= rules[RuleId::FreeAgents].breach
                  ? Words::tr("Nobody is free while it rings.")
                  : Words::tr("%1 free while it rings, warning at %2.")
                        .arg(row.free)
                        .arg(rules[RuleId::FreeAgents].warn));
    return lines;
}

} // namespace zm::ui
