// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/agenttile.h>
#include <ui/explain/explainsubject.h>
#include <ui/models/localformat.h>
#include <ui/models/timertext.h>
#include <ui/story/storylanes.h>
#include <ui/theme/statename.h>
#include <ui/theme/wording.h>

#include <QCoreApplication>

#include <calls/businessday.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::Explain)
};

QString reportColumn(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Answered:
        return u"answered"_s;
    case QueueColumn::Abandoned:
        return u"abandoned"_s;
    case QueueColumn::Overflow:
        return u"overflowed"_s;
    case QueueColumn::Voicemail:
        return u"voicemail"_s;
    case QueueColumn::ServiceLevel:
        return u"service_level_percent"_s;
    case QueueColumn::Asa:
        return u"asa_seconds"_s;
    case QueueColumn::Aht:
        return u"aht_seconds"_s;
    default:
        return u"offered"_s;
    }
}

QString columnWord(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Waiting:
        return Words::tr("Waiting");
    case QueueColumn::Longest:
        return Words::tr("Longest ringing");
    case QueueColumn::Free:
        return Words::tr("Free");
    case QueueColumn::Reachable:
        return Words::tr("Reachable");
    case QueueColumn::OnCall:
        return Words::tr("On call");
    case QueueColumn::Out:
        return Words::tr("Out");
    case QueueColumn::Answered:
        return Words::tr("Answered");
    case QueueColumn::Abandoned:
        return Words::tr("Abandoned");
    case QueueColumn::Overflow:
        return Words::tr("Overflow");
    case QueueColumn::Voicemail:
        return Words::tr("Voicemail");
    case QueueColumn::ServiceLevel:
        return Words::tr("Service level");
    case QueueColumn::Asa:
        return Words::tr("Average speed of answer");
    case QueueColumn::Aht:
        return Words::tr("Average handling time");
    default:
        return Words::tr("Offered");
    }
}

bool counts(QueueColumn column, SeatClass seat)
{
    switch (column) {
    case QueueColumn::Free:
        return seat == SeatClass::Free;
    case QueueColumn::Reachable:
        return seat == SeatClass::Free || seat == SeatClass::Likely;
    case QueueColumn::OnCall:
        return seat == SeatClass::OnCall;
    case QueueColumn::Out:
        return seat == SeatClass::Out;
    default:
        return false;
    }
}

/// As the board classes an agent: in one queue by the seat there, for all queues by any seat.
SeatClass seatOf(const AgentRow &agent, const QueueId &queue, bool anySeat)
{
    const bool receives = queue.isEmpty()
                              ? !anySeat || agent.queues.size() > agent.optedOutOf.size()
                              : !agent.optedOutOf.contains(queue);
    return seatClass(agent.state, receives);
}

} // namespace

bool isLiveNumber(const ExplainSubject &subject)
{
    if (!subject.agent.isEmpty() || subject.cell)
        return false;
    switch (subject.column) {
    case QueueColumn::Waiting:
    case QueueColumn::Longest:
    case QueueColumn::Free:
    case QueueColumn::Reachable:
    case QueueColumn::OnCall:
    case QueueColumn::Out:
        return true;
    default:
        return false;
    }
}

QString explainTitle(const ExplainSubject &subject, const BoardMirror &mirror)
{
    if (subject.cell)
        return subject.cell->title;
    if (!subject.agent.isEmpty()) {
        const AgentRow *agent = mirror.agent(subject.agent);
        return Words::tr("Answered today") + u" · "_s + (agent ? agent->name : QString());
    }
    const QueueRow *queue = mirror.queue(subject.queue);
    return columnWord(subject.column) + u" · "_s + (queue ? queue->name : Words::tr("all queues"));
}

engine::ExplainRequest explainRequest(const ExplainSubject &subject, const BoardMirror &mirror,
                                      Instant now, const QTimeZone &zone, const RuleBook &rules)
{
    if (subject.cell)
        return subject.cell->request;
    engine::ExplainRequest request;
    request.report.from = dayStart(localDay(now, zone), zone);
    request.report.to = now + 1s;
    request.report.zone = zone;
    request.report.rules = rules;
    if (!subject.agent.isEmpty()) {
        const AgentRow *agent = mirror.agent(subject.agent);
        request.report.id = u"agent-summary"_s;
        request.report.agents = {!agent || agent->extension.isEmpty() ? subject.agent.text
                                                                      : agent->extension};
        request.column = u"queue_answered"_s;
        return request;
    }
    request.report.id = u"queue-summary"_s;
    request.column = reportColumn(subject.column);
    if (const QueueRow *queue = mirror.queue(subject.queue))
        request.report.queues = {queue->extension.isEmpty() ? queue->id.text : queue->extension};
    else
        request.report.merged = true;
    return request;
}

QString ruleText(const ExplainSubject &subject)
{
    if (subject.cell) {
        const auto *info = reports::findReport(subject.cell->request.report.id);
        const int column = info ? info->columnOf(subject.cell->request.column) : -1;
        QString rule = column < 0 ? QString() : info->columns[column].rule;
        if (!rule.isEmpty())
            rule = rule.left(1).toUpper() + rule.mid(1) + u'.';
        return rule;
    }
    if (!subject.agent.isEmpty())
        return Words::tr("Calls through a queue that this agent answered today.");
    switch (subject.column) {
    case QueueColumn::Waiting:
        return Words::tr("Callers who are ringing somebody now. Zoom does not report callers while "
                         "nobody rings, so there may be more.");
    case QueueColumn::Longest:
        return Words::tr("How long the oldest call that rings now has been ringing.");
    case QueueColumn::Free:
        return Words::tr("Members who are free, on the desk or on the mobile, and take calls from "
                         "this queue.");
    case QueueColumn::Reachable:
        return Words::tr("Free members, and those whose phone is likely to ring all the same: in a "
                         "meeting, busy or away.");
    case QueueColumn::OnCall:
        return Words::tr("Members on a call, of this queue or another.");
    case QueueColumn::Out:
        return Words::tr("Members who will not be rung: do not disturb, opted out, out of office, "
                         "offline or without data.");
    case QueueColumn::Answered:
        return Words::tr("Callers who were answered by a member today.");
    case QueueColumn::Abandoned:
        return Words::tr("Callers who left before an answer today, and did not overflow or go to "
                         "voicemail.");
    case QueueColumn::Overflow:
        return Words::tr("Callers who left by an overflow rule. They do not count as abandoned.");
    case QueueColumn::Voicemail:
        return Words::tr("Callers who went to voicemail. They do not count as abandoned.");
    case QueueColumn::ServiceLevel:
        return Words::tr("The share of callers who were answered within the goal's seconds. The "
                         "list shows those answered in time.");
    case QueueColumn::Asa:
        return Words::tr("The seconds that an answered caller waited, on average.");
    case QueueColumn::Aht:
        return Words::tr("Talk, hold and, where known, wrap-up of an answered call, on average.");
    default:
        return Words::tr("Callers who entered the queue today.");
    }
}

QString cellText(const reports::Cell &cell, const reports::Column &column)
{
    if (std::holds_alternative<std::monostate>(cell))
        return column.type == reports::CellType::Count ? u"0"_s : noValue();
    if (const auto *number = std::get_if<qint64>(&cell)) {
        if (column.type == reports::CellType::Seconds)
            return timerText(seconds(*number));
        return QString::number(*number);
    }
    if (const auto *number = std::get_if<double>(&cell))
        return decimalText(*number)
               + (column.type == reports::CellType::Percent ? u" %"_s : QString());
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    return {};
}

QStringList inputLines(const QString &inputs)
{
    QStringList lines;
    const QStringList parts = inputs.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        // The formula stands in one line, its inputs in one each.
        if (part.contains(u'÷')) {
            lines << part.trimmed();
            continue;
        }
        const QStringList words = part.split(u',', Qt::SkipEmptyParts);
        for (const QString &word : words)
            lines << word.trimmed();
    }
    return lines;
}

LiveList liveList(const ExplainSubject &subject, const BoardMirror &mirror)
{
    LiveList list;
    const QueueRow *queue = mirror.queue(subject.queue);
    if (subject.column == QueueColumn::Waiting || subject.column == QueueColumn::Longest) {
        QList<const CallRow *> calls;
        for (const CallRow &call : mirror.calls()) {
            if (call.step == CallStep::Ringing && !call.queue.isEmpty()
                && (!queue || call.queue == queue->name))
                calls.append(&call);
        }
        std::sort(calls.begin(), calls.end(), [](const CallRow *a, const CallRow *b) {
            return std::tie(a->since, a->id.text) < std::tie(b->since, b->id.text);
        });
        if (subject.column == QueueColumn::Longest && calls.size() > 1)
            calls.resize(1);
        for (const CallRow *call : calls)
            list.calls.append(call->id);
        return list;
    }
    list.ofAgents = true;
    bool anySeat = false;
    for (const QueueRow &row : mirror.queues())
        anySeat = anySeat || !row.members.isEmpty();
    QList<const AgentRow *> agents;
    for (const AgentRow &agent : mirror.agents()) {
        if (queue && !agent.queues.contains(queue->id))
            continue;
        if (counts(subject.column, seatOf(agent, queue ? queue->id : QueueId(), anySeat)))
            agents.append(&agent);
    }
    std::sort(agents.begin(), agents.end(), [](const AgentRow *a, const AgentRow *b) {
        return std::tie(a->since, a->name) < std::tie(b->since, b->name);
    });
    for (const AgentRow *agent : agents)
        list.agents.append(agent->id);
    return list;
}

QList<ValueColumn> callListColumns()
{
    return {{Words::tr("Time"), {}, false},
            {Words::tr("Caller"), {}, false},
            {Words::tr("Result"), {}, false},
            {Words::tr("Wait"), {}, true},
            {Words::tr("Talk"), {}, true}};
}

QList<ValueRow> stayListRows(const QList<reports::Stay> &stays, const QTimeZone &zone)
{
    QList<ValueRow> rows;
    for (const reports::Stay &stay : stays) {
        const milliseconds length = stay.to - stay.from;
        rows.append({stay.agent.id.text,
                     {{clockTime(stay.from, zone), QVariant(toMs(stay.from))},
                      {stay.agent.label()},
                      {stateWordOf(stay.state), {}, {}, false, true},
                      {timerText(length), qint64(length.count())},
                      {}}});
    }
    return rows;
}

ValueRow callListRow(const engine::CallLine &line, const QTimeZone &zone, bool masked)
{
    const bool out = line.direction == CallDirection::Outbound;
    const QString other =
        partyText(out ? line.toName : line.fromName, out ? line.to : line.from, masked);
    const QString result = line.result == Outcome::Answered && !line.agent.isEmpty()
                               ? line.agent
                               : resultText(line.result, line.word);
    const QString hint =
        line.provisional ? Words::tr("Provisional: Zoom's record has not come yet.") : QString();
    return {line.id.text,
            {{clockTime(line.start, zone), QVariant(toMs(line.start)), hint},
             {other, {}, hint},
             {result, {}, resultText(line.result, line.word), false, true},
             {timerText(line.wait), qint64(line.wait.count()), hint},
             {line.talk > 0s ? timerText(line.talk) : QString(),
              line.talk > 0s ? QVariant(qint64(line.talk.count())) : QVariant(), hint}}};
}

} // namespace zm::ui
