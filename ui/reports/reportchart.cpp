// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartparts.h"

#include <ui/models/localformat.h>
#include <ui/reports/reportchart.h>
#include <ui/reports/reportcompare.h>

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

/// More bars of names than this cannot be told apart.
constexpr int mostNames = 24;

QString intervalTick(Instant at, const CellStyle &style)
{
    const QDateTime local = toDateTime(at, style.zone);
    switch (style.interval) {
    case Interval::Month:
        return dayText(local.date(), DayForm::Month);
    case Interval::Week:
    case Interval::Day:
        return dayText(local.date(), DayForm::Date);
    default:
        return style.oneDay ? clockTime(local.time())
                            : dayText(local.date(), DayForm::Date) + u' ' + clockTime(local.time());
    }
}

/// Answered, abandoned and what went elsewhere: together all that were offered.
struct VisitBars
{
    ChartSeries answered{ChartWords::tr("Answered"), {ChartInk::Main}, {}};
    ChartSeries abandoned{ChartWords::tr("Abandoned"), {ChartInk::Alert}, {}};
    ChartSeries elsewhere{ChartWords::tr("Overflow, voicemail, other"), {ChartInk::Quiet}, {}};

    void add(double offered, double answeredCalls, double abandonedCalls)
    {
        answered.values.append(answeredCalls);
        abandoned.values.append(abandonedCalls);
        elsewhere.values.append(std::max(0.0, offered - answeredCalls - abandonedCalls));
    }
    QList<ChartSeries> list() const
    {
        const bool any = std::ranges::any_of(elsewhere.values, [](double v) { return v > 0; });
        return any ? QList{answered, abandoned, elsewhere} : QList{answered, abandoned};
    }
};

Chart intervals(const TableReader &table, const ChartWish &wish)
{
    Chart chart;
    chart.kind = Chart::Kind::Columns;
    chart.title = ChartWords::tr("Calls by interval");
    std::map<Instant, std::array<double, 3>> sums;
    std::map<Instant, double> levels;
    for (const reports::Row &row : table.rows()) {
        const auto at = table.moment(row, u"interval_start"_s);
        if (!at)
            continue;
        auto &sum = sums[*at];
        sum[0] += table.number(row, u"offered"_s);
        sum[1] += table.number(row, u"answered"_s);
        sum[2] += table.number(row, u"abandoned"_s);
        levels[*at] = table.value(row, u"service_level_percent"_s);
    }
    if (sums.empty())
        return {};
    VisitBars bars;
    ChartSeries level{ChartWords::tr("Service level"), {}, {}};
    // Intervals without a call take their place too: time runs evenly.
    const Instant last = sums.rbegin()->first;
    for (Instant at = sums.begin()->first; at <= last;
         at = nextInterval(at, wish.style.interval, wish.style.zone)) {
        const auto found = sums.find(at);
        const std::array<double, 3> sum =
            found == sums.end() ? std::array<double, 3>{} : found->second;
        chart.categories.append(intervalTick(at, wish.style));
        chart.stories.append(momentStory(at, wish.style));
        chart.keys.append(placeInPeriod(at, wish.from, wish.style.zone));
        bars.add(sum[0], sum[1], sum[2]);
        level.values.append(found == sums.end() ? noChartValue : levels[at]);
    }
    chart.bars = bars.list();
    // Shares of several queues do not add up; with all as one row there is a true one.
    if (wish.together || sums.size() == std::size_t(table.rows().size())) {
        chart.title = ChartWords::tr("Service level and calls");
        chart.line = level;
        chart.goal = wish.goalPercent;
    }
    return chart;
}

Chart queues(const TableReader &table, const ChartWish &wish)
{
    Chart chart;
    chart.kind = Chart::Kind::Columns;
    chart.title = ChartWords::tr("Service level and calls by queue");
    QList<const reports::Row *> rows;
    for (const reports::Row &row : table.rows())
        rows.append(&row);
    if (rows.size() > mostNames) {
        std::ranges::stable_sort(rows, [&](const auto *a, const auto *b) {
            return table.number(*a, u"offered"_s) > table.number(*b, u"offered"_s);
        });
        chart.note = ChartWords::tr("the %1 busiest of %2").arg(mostNames).arg(rows.size());
        rows.resize(mostNames);
    }
    VisitBars bars;
    ChartSeries level{ChartWords::tr("Service level"), {}, {}};
    for (const reports::Row *row : rows) {
        chart.categories.append(table.text(*row, u"queue"_s));
        bars.add(table.number(*row, u"offered"_s), table.number(*row, u"answered"_s),
                 table.number(*row, u"abandoned"_s));
        level.values.append(table.value(*row, u"service_level_percent"_s));
    }
    chart.bars = bars.list();
    chart.line = level;
    chart.joined = false;
    chart.goal = wish.goalPercent;
    return chart;
}

Chart waits(const TableReader &table)
{
    Chart chart;
    chart.kind = Chart::Kind::Columns;
    chart.title = ChartWords::tr("How long callers waited");
    const QStringList bins{u"0-10"_s, u"10-20"_s, u"20-30"_s, u"30-60"_s, u"60-120"_s, u"120+"_s};
    QHash<QString, ChartSeries> byOutcome;
    const QList<std::pair<QString, ChartInk>> outcomes{
        {u"answered"_s, {ChartInk::Main}},
        {u"abandoned"_s, {ChartInk::Alert}},
        {u"overflow"_s, {ChartInk::Quiet}},
        {u"voicemail"_s, {ChartInk::MainSoft}},
    };
    ChartSeries others{ChartWords::tr("Other"), {ChartInk::Quieter}, QList<double>(6, 0.0)};
    for (const auto &[word, ink] : outcomes)
        byOutcome.insert(word, {sentence(word), ink, QList<double>(6, 0.0)});
    for (const reports::Row &row : table.rows()) {
        const auto found = byOutcome.find(table.text(row, u"outcome"_s));
        ChartSeries &series = found == byOutcome.end() ? others : *found;
        for (int i = 0; i < bins.size(); ++i)
            series.values[i] += table.number(row, bins[i]);
    }
    for (const QString &bin : bins)
        chart.categories.append(columnHead({bin, reports::CellType::Count, {}}).text);
    const auto some = [](const ChartSeries &series) {
        return std::ranges::any_of(series.values, [](double v) { return v > 0; });
    };
    for (const auto &[word, ink] : outcomes) {
        if (some(byOutcome.value(word)))
            chart.bars.append(byOutcome.value(word));
    }
    if (some(others))
        chart.bars.append(others);
    return chart;
}

Chart heat(const TableReader &table)
{
    Chart chart;
    chart.kind = Chart::Kind::Heat;
    chart.title = ChartWords::tr("Calls by weekday and hour");
    chart.note = ChartWords::tr("offered, over the whole range");
    int first = 23, last = 0;
    bool weekend = false;
    for (const reports::Row &row : table.rows()) {
        const int hour = int(table.number(row, u"hour"_s));
        first = std::min(first, hour);
        last = std::max(last, hour);
        weekend = weekend || table.number(row, u"weekday"_s) > 5;
    }
    first = std::min(first, 8);
    last = std::max(last, 17);
    const int days = weekend ? 7 : 5;
    const int across = last - first + 1;
    for (int hour = first; hour <= last; ++hour)
        chart.columns.append(u"%1:00"_s.arg(hour, 2, 10, QChar(u'0')));
    for (int day = 1; day <= days; ++day)
        chart.categories.append(weekdayWord(day));
    chart.cells = QList<double>(days * across, noChartValue);
    chart.cellStories = QStringList(days * across);
    for (int i = 0; i < chart.cells.size(); ++i)
        chart.cellStories[i] = weekdayWord(i / across + 1, true) + u' ' + chart.columns[i % across]
                               + u'\n' + ChartWords::tr("No calls");
    for (const reports::Row &row : table.rows()) {
        const int place = int(table.number(row, u"weekday"_s) - 1) * across
                          + int(table.number(row, u"hour"_s)) - first;
        chart.cells[place] = table.number(row, u"offered"_s);
        chart.cellStories[place] =
            weekdayWord(place / across + 1, true) + u' ' + chart.columns[place % across]
            + ChartWords::tr("\nOffered  %1\nAnswered  %2\nAbandoned  %3\nService level  %4")
                  .arg(chartText(table.number(row, u"offered"_s), ChartUnit::Count),
                       chartText(table.number(row, u"answered"_s), ChartUnit::Count),
                       chartText(table.number(row, u"abandoned"_s), ChartUnit::Count),
                       chartText(table.value(row, u"service_level_percent"_s), ChartUnit::Percent));
    }
    return chart;
}

Chart coverage(const TableReader &table, const ChartWish &wish)
{
    Chart chart;
    chart.kind = Chart::Kind::Columns;
    chart.title = ChartWords::tr("Calls and free agents by interval");
    std::map<Instant, double> offered;
    std::map<Instant, double> free;
    QSet<QString> names;
    for (const reports::Row &row : table.rows()) {
        if (const auto at = table.moment(row, u"interval_start"_s)) {
            offered[*at] += table.number(row, u"offered"_s);
            free[*at] = table.value(row, u"free_agents_average"_s);
            names.insert(table.text(row, u"queue"_s));
        }
    }
    ChartSeries bars{ChartWords::tr("Offered"), {ChartInk::Main}, {}};
    ChartSeries line{ChartWords::tr("Free agents"), {}, {}};
    for (const auto &[at, calls] : offered) {
        chart.categories.append(intervalTick(at, wish.style));
        chart.stories.append(momentStory(at, wish.style));
        chart.keys.append(placeInPeriod(at, wish.from, wish.style.zone));
        bars.values.append(calls);
        line.values.append(free[at]);
    }
    chart.bars = {bars};
    // An agent of several queues is one agent: free ones are told for one queue alone.
    if (names.size() == 1) {
        chart.line = line;
        chart.lineUnit = ChartUnit::Decimal;
    } else {
        chart.note = ChartWords::tr("choose one queue to see its free agents");
        chart.title = ChartWords::tr("Calls by interval");
    }
    return chart;
}

Chart audit(const TableReader &table)
{
    Chart chart;
    chart.kind = Chart::Kind::Columns;
    chart.title = ChartWords::tr("Comparisons by queue");
    std::map<QString, std::array<double, 3>> byQueue;
    for (const reports::Row &row : table.rows()) {
        const bool equal = table.number(row, u"difference"_s) == 0;
        const bool explained = !table.text(row, u"explained_by"_s).isEmpty();
        ++byQueue[table.text(row, u"queue"_s)][equal ? 0 : explained ? 1 : 2];
    }
    ChartSeries equal{ChartWords::tr("Equal"), {ChartInk::Main}, {}};
    ChartSeries explained{ChartWords::tr("Differs, explained"), {ChartInk::Quiet}, {}};
    ChartSeries open{ChartWords::tr("Differs"), {ChartInk::Alert}, {}};
    for (const auto &[queue, counts] : byQueue) {
        chart.categories.append(queue);
        equal.values.append(counts[0]);
        explained.values.append(counts[1]);
        open.values.append(counts[2]);
    }
    chart.bars = {equal, explained, open};
    return chart;
}

} // namespace

Chart chartOf(const reports::ReportTable &table, const ChartWish &wish)
{
    const TableReader reader(table);
    const QString &id = table.info.id;
    if (table.rows.isEmpty())
        return {};
    if (id == "queue-intervals"_L1)
        return intervals(reader, wish);
    if (id == "queue-summary"_L1)
        return queues(reader, wish);
    if (id == "wait-distribution"_L1)
        return waits(reader);
    if (id == "heat-map"_L1)
        return heat(reader);
    if (id == "coverage"_L1)
        return coverage(reader, wish);
    if (id == "zoom-audit"_L1)
        return audit(reader);
    if (id == "agent-summary"_L1)
        return agentBars(reader);
    if (id == "agent-states"_L1)
        return stateStrips(reader);
    if (id == "repeat-callers"_L1)
        return repeats(reader);
    return happenings(reader, wish);
}

void addGhost(Chart &chart, const Chart &before)
{
    if (chart.kind != Chart::Kind::Columns || before.kind != Chart::Kind::Columns
        || chart.bars.isEmpty())
        return;
    const auto sum = [&before](qsizetype place) {
        double all = 0;
        for (const ChartSeries &series : before.bars)
            all += series.values.value(place, 0);
        return all;
    };
    chart.ghost = {ChartWords::tr("Period before"), {ChartInk::Quieter}, {}};
    // Intervals are found by how far into the period they lie, queues and bins by name.
    const QStringList &names = chart.keys.isEmpty() ? chart.categories : chart.keys;
    const QStringList &former = before.keys.isEmpty() ? before.categories : before.keys;
    for (const QString &name : names) {
        const qsizetype place = former.indexOf(name);
        chart.ghost.values.append(place < 0 ? noChartValue : sum(place));
    }
}

} // namespace zm::ui
