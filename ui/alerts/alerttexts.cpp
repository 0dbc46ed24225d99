// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/alerts/alerttexts.h>
#include <ui/models/localformat.h>
#include <ui/models/timertext.h>

#include <QCoreApplication>

#include <alertwatch/alertfacts.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

using alerts::RuleId;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::Alerts)
};

/// 9.4, but 12 and not 12.0.
QString plain(double value)
{
    const double rounded = std::round(value * 10) / 10;
    return rounded == std::floor(rounded) ? QString::number(int(rounded)) : decimalText(rounded);
}

QString dayAndTime(Instant at, Instant now, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(at, zone);
    const QString time = clockTimeSeconds(local.time());
    return local.date() == toDateTime(now, zone).date()
               ? time
               : dayText(local.date(), DayForm::Short) + u' ' + time;
}

} // namespace

QString ruleName(RuleId rule)
{
    switch (rule) {
    case RuleId::OldestRing:
        return Words::tr("Oldest ring");
    case RuleId::FreeAgents:
        return Words::tr("Free agents");
    case RuleId::ServiceLevel:
        return Words::tr("Service level");
    case RuleId::AbandonRate:
        return Words::tr("Abandon rate");
    case RuleId::InCall:
        return Words::tr("In a call");
    case RuleId::Away:
        return Words::tr("Away");
    case RuleId::DoNotDisturb:
        return Words::tr("Do not disturb");
    case RuleId::OpenMissed:
        return Words::tr("Missed callers");
    case RuleId::FeedSilent:
        return Words::tr("Feed silent");
    }
    return {};
}

QString ruleStory(RuleId rule)
{
    switch (rule) {
    case RuleId::OldestRing:
        return Words::tr("How long the oldest call of a queue has been ringing.");
    case RuleId::FreeAgents:
        return Words::tr("This many free members or fewer, while a call of the queue rings.");
    case RuleId::ServiceLevel:
        return Words::tr("Points under the queue's goal, once 20 callers were offered today.");
    case RuleId::AbandonRate:
        return Words::tr("Share of today's callers who gave up, once 20 were offered.");
    case RuleId::InCall:
        return Words::tr(
            "How long an agent has been in one call. A held call counts from its answer.");
    case RuleId::Away:
        return Words::tr("How long an agent has been away. Meetings and calendars do not count.");
    case RuleId::DoNotDisturb:
        return Words::tr("How long an agent has been in do not disturb.");
    case RuleId::OpenMissed:
        return Words::tr("How many callers wait for a call back.");
    case RuleId::FeedSilent:
        return Words::tr("How long no live event has come, in business hours.");
    }
    return {};
}

QString alertValue(RuleId rule, double value)
{
    switch (unitOf(rule)) {
    case alerts::Unit::Seconds:
        return timerText(seconds(qint64(value)));
    case alerts::Unit::Agents:
        return Words::tr("%1 free").arg(plain(value));
    case alerts::Unit::Points:
        return Words::tr("%1 under", "points under the goal").arg(plain(value));
    case alerts::Unit::Percent:
        return Words::tr("%1 %", "percent").arg(plain(value));
    case alerts::Unit::Callers:
        return Words::tr("%1 open", "missed callers").arg(plain(value));
    }
    return {};
}

QString alertLimit(RuleId rule, int limit)
{
    return alertValue(rule, limit);
}

QString alertSubject(const BoardMirror &board, const alerts::AlertKey &key)
{
    switch (scopeOf(key.rule)) {
    case alerts::Scope::Queue:
        if (const QueueRow *row = board.queue(QueueId(key.subject)))
            return row->name;
        return key.subject;
    case alerts::Scope::Agent:
        if (const AgentRow *row = board.agent(AgentId(key.subject)))
            return row->name;
        return key.subject;
    case alerts::Scope::Account:
        break;
    }
    return key.rule == RuleId::FeedSilent ? Words::tr("Zoom's live events")
                                          : Words::tr("All queues");
}

QString alertSentence(RuleId rule, const QString &subject, double value, AlertLevel level,
                      int limit)
{
    const QString form = level == AlertLevel::Breach ? Words::tr("%1: %2, %3. The limit is %4.")
                                                     : Words::tr("%1: %2, %3. Warning from %4.");
    return form.arg(subject, ruleName(rule).toLower(), alertValue(rule, value),
                    alertLimit(rule, limit));
}

QString alertCount(int breaches, int warnings)
{
    QStringList parts;
    if (breaches > 0)
        parts << Words::tr("%1 over the limit").arg(breaches);
    if (warnings > 0)
        parts << (warnings == 1 ? Words::tr("1 warning") : Words::tr("%1 warnings").arg(warnings));
    return parts.join(u", "_s);
}

QList<ValueColumn> logColumns()
{
    return {{Words::tr("Raised"), {}, false}, {Words::tr("Whose"), {}, false},
            {Words::tr("What"), {}, false},   {Words::tr("Level"), {}, false},
            {Words::tr("Number"), {}, true},  {Words::tr("Lasted"), {}, true},
            {Words::tr("Seen by"), {}, false}};
}

ValueRow logRow(const store::AlertRecord &record, bool goesOn, Instant now, const QTimeZone &zone)
{
    const auto rule = alerts::ruleFrom(record.rule);
    const AlertLevel level = record.level == 2 ? AlertLevel::Breach : AlertLevel::Warn;
    ValueRow row;
    row.id = QString::number(toMs(record.raised)) + u'/' + record.rule + u'/' + record.subject;
    const QString what = rule ? ruleName(*rule) : record.rule;
    const QString number = rule ? alertValue(*rule, record.value) : QString::number(record.value);
    const QString lasted = record.cleared ? timerText(*record.cleared - record.raised)
                           : goesOn       ? Words::tr("lasts")
                                          : Words::tr("–", "no end is known");
    const QString who = record.acknowledged
                            ? Words::tr("%1, %2", "who and when")
                                  .arg(record.acknowledgedBy, clockTime(*record.acknowledged, zone))
                            : QString();
    const QString ended =
        record.cleared || goesOn ? QString() : Words::tr("Zoom Mate ended before this alert did.");
    row.cells = {
        {dayAndTime(record.raised, now, zone), toMs(record.raised)},
        {record.name, {}, {}, true},
        {what, {}, {}, false, true},
        {level == AlertLevel::Breach ? Words::tr("limit") : Words::tr("warning"),
         record.level,
         {},
         false,
         level != AlertLevel::Breach},
        {number, record.value,
         rule ? Words::tr("The limit was %1.").arg(alertLimit(*rule, record.limit)) : QString()},
        {lasted, record.cleared ? QVariant(toMs(*record.cleared - record.raised)) : QVariant(),
         ended, false, !record.cleared},
        {who, {}, {}, false, true}};
    return row;
}

hooks::Facts alertFacts(const alerts::AlertEvent &event, const QString &subject)
{
    const alerts::Alert &alert = event.alert;
    return zm::alertFacts(
        event, subject,
        alertSentence(alert.key.rule, subject, event.value, alert.level, alert.limit));
}

} // namespace zm::ui
