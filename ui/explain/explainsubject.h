// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <engine/storedanswers.h>
#include <ui/models/boardmirror.h>
#include <ui/models/queuecells.h>
#include <ui/models/valuetable.h>

#include <QTimeZone>

#include <optional>

namespace zm::ui {

/// A number of a report: the question that finds out what is behind it, and its name.
struct ReportCell
{
    engine::ExplainRequest request;
    QString title; ///< "SL % · Billing · 08:00 – 09:00"

    bool operator==(const ReportCell &other) const
    {
        return title == other.title && request.column == other.request.column
               && request.line == other.request.line && request.report.id == other.request.report.id
               && request.report.from == other.request.report.from
               && request.report.to == other.request.report.to;
    }
};

/// Which number of the boards is to be explained.
struct ExplainSubject
{
    QueueId queue; ///< empty: all queues
    QueueColumn column = QueueColumn::Offered;
    AgentId agent;                       ///< answered today by this agent, when set
    std::optional<ReportCell> cell = {}; ///< of a report instead, when set

    bool operator==(const ExplainSubject &) const = default;
};

/// True for numbers of this moment, which the board itself can list.
bool isLiveNumber(const ExplainSubject &subject);
/// "Answered · Billing".
QString explainTitle(const ExplainSubject &subject, const BoardMirror &mirror);
/// The question to the store for a number of today.
engine::ExplainRequest explainRequest(const ExplainSubject &subject, const BoardMirror &mirror,
                                      Instant now, const QTimeZone &zone, const RuleBook &rules);
/// The rule in words: what the number means and how it is made.
QString ruleText(const ExplainSubject &subject);
/// The number itself as the panel writes it.
QString cellText(const reports::Cell &cell, const reports::Column &column);
/// "answered within the target 860", "÷", …: the inputs of a ratio, a line each.
QStringList inputLines(const QString &inputs);

/// A number of this moment with the agents or calls that it counts.
struct LiveList
{
    bool ofAgents = false;
    QList<AgentId> agents;
    QList<CallId> calls;

    qsizetype size() const { return ofAgents ? agents.size() : calls.size(); }
};
LiveList liveList(const ExplainSubject &subject, const BoardMirror &mirror);

QList<ValueColumn> callListColumns();
/// The same columns for agents' time: when, who, in which state, how long.
QList<ValueRow> stayListRows(const QList<reports::Stay> &stays, const QTimeZone &zone);
ValueRow callListRow(const engine::CallLine &line, const QTimeZone &zone, bool masked);

} // namespace zm::ui
