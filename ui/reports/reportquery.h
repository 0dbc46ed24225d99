// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reports/reportrange.h>

#include <QJsonObject>
#include <QStringList>

#include <calls/call.h>
#include <reports/reportrequest.h>

#include <optional>

namespace zm::ui {

/// Everything a reader chose on the page of reports, as one value: what the filters write, the
/// store is asked, a saved view keeps and an export repeats.
struct ReportQuery
{
    QString report = QStringLiteral("queue-intervals");
    RangeChoice range;
    QStringList queues; ///< by extension, or id where there is none; empty: all
    QStringList agents;
    QStringList sites; ///< by name; empty: all
    QStringList teams;
    std::optional<CallDirection> direction;
    quint8 weekdays = everyWeekday; ///< bit 0 is Monday
    int hourFrom = 0;               ///< business hours: calls that began from here …
    int hourTo = 24;                ///< … to before here, local time
    Interval interval = Interval::Hour;
    std::optional<int> slTarget; ///< empty: each queue's own
    std::optional<SlRule> slRule;
    std::optional<int> shortAbandon;
    bool together = true; ///< queue-intervals: the queues as one row an interval, or a row each
    bool compare = false; ///< beside the period before
    /// Columns that are not shown, as "report.column". A call's id is for files: here a row opens
    /// its call.
    QStringList hidden{QStringLiteral("calls.call_id"), QStringLiteral("agent-offers.call_id"),
                       QStringLiteral("transfers.call_id")};

    static constexpr quint8 everyWeekday = 0x7f;

    bool operator==(const ReportQuery &) const = default;
};

/// Which of the filters mean something to a report. The others are not offered and not applied.
struct ReportFilters
{
    bool queues = false;
    bool agents = false;
    bool direction = false;
    bool days = false; ///< weekdays and hours of the day
    bool interval = false;
    bool together = false;
    bool rules = false; ///< target, rule and short-abandon limit
    bool before = true; ///< comparing with an earlier period tells something
};
ReportFilters filtersOf(const QString &report);

/// The question to the store.
reports::ReportRequest requestOf(const ReportQuery &query, Instant now, const QTimeZone &zone,
                                 const RuleBook &rules);
/// The same about the period before.
reports::ReportRequest requestBefore(const ReportQuery &query, Instant now, const QTimeZone &zone,
                                     const RuleBook &rules);

QJsonObject toJson(const ReportQuery &query);
/// What is missing or not understood stays as a new query has it.
ReportQuery queryFrom(const QJsonObject &json);

} // namespace zm::ui
