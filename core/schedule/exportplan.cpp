// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonArray>

#include <calls/businessday.h>
#include <reports/catalog.h>
#include <schedule/exportplan.h>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::schedule {

namespace {

constexpr std::array dayWords{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

bool holds(quint8 weekdays, QDate day)
{
    return weekdays & (1U << (day.dayOfWeek() - 1));
}

Instant timeOn(const ExportPlan &plan, QDate day)
{
    return fromDateTime(QDateTime(day, plan.time, plan.zone));
}

reports::RangeSpan spanAt(const ExportPlan &plan, Instant time)
{
    return reports::spanOf({plan.range, {}, {}}, time, plan.zone);
}

template <class T, class Write> QJsonValue optionalValue(const std::optional<T> &value, Write write)
{
    return value ? QJsonValue(write(*value)) : QJsonValue();
}

std::optional<int> maybeInt(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue each : array)
        texts.append(each.toString());
    return texts;
}

} // namespace

Result<> validate(const ExportPlan &plan)
{
    if (!reports::findReport(plan.report))
        return fail(
            ErrorKind::Invalid,
            u"There is no report \"%1\"; zoommatectl reports lists them."_s.arg(plan.report));
    if (plan.range == reports::RangePreset::Free)
        return fail(ErrorKind::Invalid,
                    u"A schedule takes a range that moves with the days: today, yesterday, "
                    u"this-week, last-week, this-month, last-month, this-quarter, last-quarter or "
                    u"same-weekday."_s);
    if ((plan.weekdays & ExportPlan::everyWeekday) == 0)
        return fail(ErrorKind::Invalid, u"A schedule needs at least one day of the week."_s);
    if (!plan.time.isValid())
        return fail(ErrorKind::Invalid, u"The time is not one of a day, such as 06:00."_s);
    if (!plan.zone.isValid())
        return fail(ErrorKind::Invalid, u"The time zone is not one, such as Europe/London."_s);
    if (!QDir::isAbsolutePath(plan.folder))
        return fail(ErrorKind::Invalid,
                    u"The folder must be named from the root: %1"_s.arg(
                        plan.folder.isEmpty() ? u"none is given"_s : plan.folder));
    if (!plan.teams.isEmpty() && !reports::readsAgents(plan.report))
        return fail(ErrorKind::Invalid,
                    u"%1 is about queues, which no team narrows."_s.arg(plan.report));
    return {};
}

QList<Instant> timesBetween(const ExportPlan &plan, Instant after, Instant until, int most)
{
    QList<Instant> times;
    if (until <= after)
        return times;
    const QDate first = localDay(after, plan.zone);
    for (QDate day = localDay(until, plan.zone); day >= first && times.size() < most;
         day = day.addDays(-1)) {
        if (!holds(plan.weekdays, day))
            continue;
        const Instant time = timeOn(plan, day);
        if (after < time && time <= until)
            times.prepend(time);
    }
    return times;
}

Instant nextTime(const ExportPlan &plan, Instant after)
{
    QDate day = localDay(after, plan.zone);
    // One day of the week is enough, and its time may have passed today.
    for (int i = 0; i <= 7; ++i, day = day.addDays(1)) {
        if (!holds(plan.weekdays, day))
            continue;
        if (const Instant time = timeOn(plan, day); time > after)
            return time;
    }
    return Instant::max();
}

reports::ReportRequest requestOf(const ExportPlan &plan, Instant time, const RuleBook &rules)
{
    const reports::RangeSpan span = spanAt(plan, time);
    reports::ReportRequest request;
    request.id = plan.report;
    request.from = span.from;
    request.to = span.to;
    request.zone = plan.zone;
    request.queues = plan.queues;
    request.agents = plan.agents;
    request.sites = plan.sites;
    request.teams = plan.teams;
    request.rules = rules;
    request.slTarget = plan.slTarget;
    request.slRule = plan.slRule;
    request.shortAbandon = plan.shortAbandon;
    request.interval = plan.interval;
    return request;
}

QString fileNameOf(const ExportPlan &plan, Instant time)
{
    const reports::RangeSpan span = spanAt(plan, time);
    const QString first = localDay(span.from, plan.zone).toString(Qt::ISODate);
    const QString last = localDay(span.to - 1ms, plan.zone).toString(Qt::ISODate);
    return plan.report + u'_' + first + (last == first ? QString() : u'_' + last) + u'.'
           + exports::wordOf(plan.form.format);
}

QString describe(const ExportPlan &plan)
{
    return u"%1 of %2 at %3 on %4 (%5) as %6 to %7"_s.arg(
        plan.report, reports::wordOf(plan.range), plan.time.toString(u"HH:mm"_s),
        wordOf(plan.weekdays), QString::fromUtf8(plan.zone.id()), exports::wordOf(plan.form.format),
        plan.folder);
}

std::optional<milliseconds> pauseAfter(int tries)
{
    constexpr std::array<milliseconds, 5> pauses{1min, 5min, 15min, 60min, 240min};
    return tries >= 1 && tries <= int(pauses.size()) ? std::optional(pauses[size_t(tries - 1)])
                                                     : std::nullopt;
}

QJsonObject toJson(const ExportPlan &plan)
{
    const auto same = [](int value) { return value; };
    return {
        {u"report"_s, plan.report},
        {u"range"_s, reports::wordOf(plan.range)},
        {u"time"_s, plan.time.toString(u"HH:mm"_s)},
        {u"days"_s, wordOf(plan.weekdays)},
        {u"zone"_s, QString::fromUtf8(plan.zone.id())},
        {u"folder"_s, plan.folder},
        {u"format"_s, exports::wordOf(plan.form.format)},
        {u"bom"_s, plan.form.bom},
        {u"mask"_s, plan.form.mask},
        {u"queues"_s, QJsonArray::fromStringList(plan.queues)},
        {u"agents"_s, QJsonArray::fromStringList(plan.agents)},
        {u"sites"_s, QJsonArray::fromStringList(plan.sites)},
        {u"teams"_s, QJsonArray::fromStringList(plan.teams)},
        {u"interval"_s, nameOf(plan.interval)},
        {u"slTarget"_s, optionalValue(plan.slTarget, same)},
        {u"slRule"_s, optionalValue(plan.slRule, [](SlRule rule) { return nameOf(rule); })},
        {u"shortAbandon"_s, optionalValue(plan.shortAbandon, same)},
        {u"since"_s, toIsoUtc(plan.since)},
    };
}

Result<ExportPlan> planFrom(const QJsonObject &json)
{
    ExportPlan plan;
    plan.report = json.value(u"report"_s).toString();
    plan.range = reports::rangePresetFrom(json.value(u"range"_s).toString());
    plan.time = QTime::fromString(json.value(u"time"_s).toString(), u"HH:mm"_s);
    plan.weekdays = weekdaysFrom(json.value(u"days"_s).toString()).value_or(0);
    plan.zone = QTimeZone(json.value(u"zone"_s).toString().toLatin1());
    plan.folder = json.value(u"folder"_s).toString();
    const auto format = exports::formatFrom(json.value(u"format"_s).toString());
    if (!format)
        return fail(ErrorKind::Invalid, u"The schedule has no format."_s);
    plan.form = {*format, json.value(u"bom"_s).toBool(), json.value(u"mask"_s).toBool()};
    plan.queues = textsOf(json.value(u"queues"_s));
    plan.agents = textsOf(json.value(u"agents"_s));
    plan.sites = textsOf(json.value(u"sites"_s));
    plan.teams = textsOf(json.value(u"teams"_s));
    plan.interval = intervalFrom(json.value(u"interval"_s).toString()).value_or(Interval::HalfHour);
    plan.slTarget = maybeInt(json.value(u"slTarget"_s));
    if (const QJsonValue rule = json.value(u"slRule"_s); rule.isString())
        plan.slRule = slRuleFrom(rule.toString());
    plan.shortAbandon = maybeInt(json.value(u"shortAbandon"_s));
    plan.since = parseInstant(json.value(u"since"_s).toString()).value_or(Instant{});
    if (const auto valid = validate(plan); !valid)
        return Failure(valid.error());
    return plan;
}

std::optional<quint8> weekdaysFrom(const QString &words)
{
    if (words == "every"_L1)
        return ExportPlan::everyWeekday;
    quint8 days = 0;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        const auto *const found = std::ranges::find(dayWords, word.trimmed().toLower());
        if (found == dayWords.end())
            return {};
        days |= quint8(1U << (found - dayWords.begin()));
    }
    return days;
}

QString wordOf(quint8 weekdays)
{
    QStringList words;
    for (size_t i = 0; i < dayWords.size(); ++i) {
        if (weekdays & (1U << i))
            words.append(dayWords[i]);
    }
    return words.join(u',');
}

} // namespace zm::schedule
