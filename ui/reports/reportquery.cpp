// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reports/reportquery.h>

#include <QJsonArray>

#include <calls/businessday.h>
#include <reports/catalog.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

/// What the report's filters let pass of whole calls.
reports::CallFilter filterOf(const ReportQuery &query, const ReportFilters &filters)
{
    reports::CallFilter filter;
    if (filters.direction)
        filter.direction = query.direction;
    if (filters.days) {
        filter.weekdays = query.weekdays;
        filter.hourFrom = query.hourFrom;
        filter.hourTo = query.hourTo;
    }
    return filter;
}

reports::ReportRequest requestFor(ReportQuery query, const ReportSpan &span, Instant now,
                                  const QTimeZone &zone, const RuleBook &rules)
{
    const ReportFilters filters = filtersOf(query.report);
    if (query.range.preset == RangePreset::SameWeekdays)
        query.weekdays = quint8(1u << (localDay(now, zone).dayOfWeek() - 1));
    reports::ReportRequest request;
    request.id = query.report;
    request.from = span.from;
    request.to = span.to;
    request.zone = zone;
    request.rules = rules;
    request.totals = true;
    if (filters.queues)
        request.queues = query.queues;
    request.sites = query.sites;
    if (filters.agents) {
        request.agents = query.agents;
        request.teams = query.teams;
    }
    if (filters.interval)
        request.interval = query.interval;
    if (filters.rules) {
        request.slTarget = query.slTarget;
        request.slRule = query.slRule;
        request.shortAbandon = query.shortAbandon;
    }
    request.merged = filters.together && query.together;
    request.filter = filterOf(query, filters);
    return request;
}

std::optional<int> numberIn(const QJsonObject &json, const QString &key)
{
    return json.value(key).isDouble() ? std::optional(json.value(key).toInt()) : std::nullopt;
}

QStringList listIn(const QJsonObject &json, const QString &key)
{
    QStringList list;
    const QJsonArray values = json.value(key).toArray();
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

} // namespace

ReportFilters filtersOf(const QString &report)
{
    ReportFilters f;
    f.queues = report != "agent-states"_L1;
    f.agents = reports::readsAgents(report);
    f.direction = report == "agent-summary"_L1 || report == "agent-offers"_L1
                  || report.startsWith("call"_L1) || report == "transfers"_L1;
    // A caller recovers on other days too, and states and Zoom's totals are no calls.
    f.days = report != "agent-states"_L1 && report != "missed-callers"_L1 && report != "coverage"_L1
             && report != "zoom-audit"_L1;
    f.interval = report == "queue-intervals"_L1 || report == "coverage"_L1;
    f.together = report == "queue-intervals"_L1;
    f.rules = report.startsWith("queue-"_L1) || report == "heat-map"_L1;
    f.before = report != "zoom-audit"_L1;
    return f;
}

reports::ReportRequest requestOf(const ReportQuery &query, Instant now, const QTimeZone &zone,
                                 const RuleBook &rules)
{
    return requestFor(query, spanOf(query.range, now, zone), now, zone, rules);
}

reports::ReportRequest requestBefore(const ReportQuery &query, Instant now, const QTimeZone &zone,
                                     const RuleBook &rules)
{
    return requestFor(query, spanBefore(query.range, now, zone), now, zone, rules);
}

QJsonObject toJson(const ReportQuery &query)
{
    QJsonObject json{{u"report"_s, query.report},
                     {u"range"_s, wordOf(query.range.preset)},
                     {u"interval"_s, nameOf(query.interval)},
                     {u"weekdays"_s, query.weekdays},
                     {u"hourFrom"_s, query.hourFrom},
                     {u"hourTo"_s, query.hourTo},
                     {u"compare"_s, query.compare},
                     {u"together"_s, query.together},
                     {u"queues"_s, QJsonArray::fromStringList(query.queues)},
                     {u"agents"_s, QJsonArray::fromStringList(query.agents)},
                     {u"sites"_s, QJsonArray::fromStringList(query.sites)},
                     {u"teams"_s, QJsonArray::fromStringList(query.teams)},
                     {u"hidden"_s, QJsonArray::fromStringList(query.hidden)}};
    if (query.range.preset == RangePreset::Free) {
        json.insert(u"from"_s, toMs(query.range.from));
        json.insert(u"to"_s, toMs(query.range.to));
    }
    if (query.direction)
        json.insert(u"direction"_s, int(*query.direction));
    if (query.slTarget)
        json.insert(u"target"_s, *query.slTarget);
    if (query.slRule)
        json.insert(u"rule"_s, nameOf(*query.slRule));
    if (query.shortAbandon)
        json.insert(u"short"_s, *query.shortAbandon);
    return json;
}

ReportQuery queryFrom(const QJsonObject &json)
{
    ReportQuery query;
    if (const QString id = json.value(u"report"_s).toString(); reports::findReport(id))
        query.report = id;
    query.range.preset = rangePresetFrom(json.value(u"range"_s).toString());
    if (query.range.preset == RangePreset::Free) {
        query.range.from = fromMs(qint64(json.value(u"from"_s).toDouble()));
        query.range.to = fromMs(qint64(json.value(u"to"_s).toDouble()));
        if (query.range.to <= query.range.from)
            query.range = {};
    }
    query.interval = intervalFrom(json.value(u"interval"_s).toString()).value_or(query.interval);
    query.weekdays =
        quint8(json.value(u"weekdays"_s).toInt(query.weekdays)) & ReportQuery::everyWeekday;
    if (query.weekdays == 0)
        query.weekdays = ReportQuery::everyWeekday;
    query.hourFrom = std::clamp(json.value(u"hourFrom"_s).toInt(0), 0, 23);
    query.hourTo = std::clamp(json.value(u"hourTo"_s).toInt(24), query.hourFrom + 1, 24);
    query.compare = json.value(u"compare"_s).toBool();
    query.together = json.value(u"together"_s).toBool(true);
    query.queues = listIn(json, u"queues"_s);
    query.agents = listIn(json, u"agents"_s);
    query.sites = listIn(json, u"sites"_s);
    query.teams = listIn(json, u"teams"_s);
    if (json.contains(u"hidden"_s))
        query.hidden = listIn(json, u"hidden"_s);
    if (const auto direction = numberIn(json, u"direction"_s);
        direction && *direction >= 0 && *direction <= int(CallDirection::Internal))
        query.direction = CallDirection(*direction);
    query.slTarget = numberIn(json, u"target"_s);
    query.slRule = slRuleFrom(json.value(u"rule"_s).toString());
    query.shortAbandon = numberIn(json, u"short"_s);
    return query;
}

} // namespace zm::ui
