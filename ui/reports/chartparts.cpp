// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartparts.h"

#include <domain/tilestate.h>
#include <ui/models/facttext.h>
#include <ui/models/localformat.h>
#include <ui/reports/reportcompare.h>

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

/// Bars of time: an hour, a day, a week or a month wide, so that there are some dozens of them.
Interval bucketFor(Instant from, Instant to)
{
    if (to - from <= 26h)
        return Interval::HalfHour;
    if (to - from <= 24h * 3)
        return Interval::Hour;
    if (to - from <= 24h * 70)
        return Interval::Day;
    return to - from <= 24h * 400 ? Interval::Week : Interval::Month;
}

/// What is counted over time: which column tells when, which tells how it ended, and in which
/// colour which ending stands.
struct Happening
{
    QString title;
    QString when;
    QString what;
    QList<std::pair<QString, ChartInk>> endings;
};

Happening happeningOf(const QString &report)
{
    if (report == "agent-offers"_L1)
        return {ChartWords::tr("Offers and how they ended"),
                u"offered_at"_s,
                u"outcome"_s,
                {{u"answered"_s, {ChartInk::Main}},
                 {u"no answer"_s, {ChartInk::Alert}},
                 {u"answered by other"_s, {ChartInk::Quiet}},
                 {u"abandoned"_s, {ChartInk::MainSoft}}}};
    if (report == "missed-callers"_L1)
        return {ChartWords::tr("Missed callers by their first miss"),
                u"first_missed"_s,
                u"state"_s,
                {{u"recovered"_s, {ChartInk::Main}}, {u"open"_s, {ChartInk::Alert}}}};
    if (report == "transfers"_L1)
        return {ChartWords::tr("Transfers and how they ended"),
                u"time"_s,
                u"outcome"_s,
                {{u"answered"_s, {ChartInk::Main}},
                 {u"no answer"_s, {ChartInk::Alert}},
                 {u"failed"_s, {ChartInk::Quiet}},
                 {u"cancelled"_s, {ChartInk::MainSoft}}}};
    const bool calls = report == "calls"_L1;
    return {calls ? ChartWords::tr("Calls and how they ended")
                  : ChartWords::tr("Legs and how they ended"),
            u"start"_s,
            u"result"_s,
            {{u"answered"_s, {ChartInk::Main}},
             {u"abandoned"_s, {ChartInk::Alert}},
             {u"no answer"_s, {ChartInk::Quiet}},
             {calls ? u"voicemail"_s : u"answered by other"_s, {ChartInk::MainSoft}}}};
}

} // namespace

const reports::Cell *TableReader::cell(const reports::Row &row, const QString &column) const
{
    const int place = m_table.info.columnOf(column);
    return place < 0 ? nullptr : &row.cells[place];
}

QString TableReader::text(const reports::Row &row, const QString &column) const
{
    const auto *found = cell(row, column);
    const auto *text = found ? std::get_if<QString>(found) : nullptr;
    return text ? *text : QString();
}

std::optional<Instant> TableReader::moment(const reports::Row &row, const QString &column) const
{
    const auto *found = cell(row, column);
    const auto *at = found ? std::get_if<Instant>(found) : nullptr;
    return at ? std::optional(*at) : std::nullopt;
}

double TableReader::value(const reports::Row &row, const QString &column) const
{
    const auto *found = cell(row, column);
    if (!found)
        return noChartValue;
    if (const auto *count = std::get_if<qint64>(found))
        return double(*count);
    if (const auto *share = std::get_if<double>(found))
        return *share;
    return noChartValue;
}

double TableReader::number(const reports::Row &row, const QString &column) const
{
    const auto *found = cell(row, column);
    const auto *count = found ? std::get_if<qint64>(found) : nullptr;
    return count ? double(*count) : 0;
}

QString sentence(const QString &word)
{
    return factText(word.left(1).toUpper() + word.mid(1));
}

QString momentStory(Instant at, CellStyle style)
{
    const bool day = style.oneDay;
    style.oneDay = false;
    QString text =
        cellText(reports::Cell(at), {u"interval_start"_s, reports::CellType::Instant, {}}, style);
    return day ? text.section(u", "_s, -1) : text;
}

Chart agentBars(const TableReader &table)
{
    Chart chart;
    chart.kind = Chart::Kind::Rows;
    chart.title = ChartWords::tr("Calls by agent");
    chart.bars = {{ChartWords::tr("Queue"), {ChartInk::Main}, {}},
                  {ChartWords::tr("Direct"), {ChartInk::MainSoft}, {}},
                  {ChartWords::tr("Outbound"), {ChartInk::Quiet}, {}},
                  {ChartWords::tr("Internal"), {ChartInk::Quieter}, {}},
                  {ChartWords::tr("Not answered"), {ChartInk::Alert}, {}}};
    QList<std::pair<double, const reports::Row *>> rows;
    const auto parts = [&](const reports::Row &row) {
        return QList<double>{table.number(row, u"queue_answered"_s),
                             table.number(row, u"direct_answered"_s),
                             table.number(row, u"outbound"_s), table.number(row, u"internal"_s),
                             table.number(row, u"no_answer"_s) + table.number(row, u"rejected"_s)
                                 + table.number(row, u"busy"_s)};
    };
    for (const reports::Row &row : table.rows()) {
        double sum = 0;
        for (const double part : parts(row))
            sum += part;
        rows.append({sum, &row});
    }
    std::ranges::stable_sort(rows, [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[sum, row] : std::as_const(rows)) {
        chart.categories.append(table.text(*row, u"agent"_s));
        const QList<double> values = parts(*row);
        for (qsizetype i = 0; i < values.size(); ++i)
            chart.bars[i].values.append(values[i]);
    }
    chart.note = ChartWords::tr("most calls first");
    return chart;
}

Chart stateStrips(const TableReader &table)
{
    Chart chart;
    chart.kind = Chart::Kind::Rows;
    chart.title = ChartWords::tr("Share of observed time in each state");
    chart.unit = ChartUnit::Seconds;
    chart.ofHundred = true;
    const QList<std::pair<TileState, QString>> families{
        {TileState::Free, ChartWords::tr("Free")},
        {TileState::Ringing, ChartWords::tr("Ringing")},
        {TileState::OnQueueCall, ChartWords::tr("On call")},
        {TileState::Hold, ChartWords::tr("Hold, wrap-up")},
        {TileState::Away, ChartWords::tr("Away")},
        {TileState::DoNotDisturb, ChartWords::tr("DND, opted out")},
        {TileState::Offline, ChartWords::tr("Offline")},
    };
    for (const auto &[state, name] : families)
        chart.bars.append({name, {ChartInk::State, familyOf(state), state}, {}});
    QHash<QString, StateFamily> familyOfName;
    for (int i = 0; i <= int(TileState::Idle); ++i)
        familyOfName.insert(nameOf(TileState(i)), familyOf(TileState(i)));
    QHash<QString, int> places;
    for (const reports::Row &row : table.rows()) {
        const QString agent = table.text(row, u"agent"_s);
        const QString key = agent + u'/' + table.text(row, u"extension"_s);
        if (!places.contains(key)) {
            places.insert(key, int(chart.categories.size()));
            chart.categories.append(agent);
            for (ChartSeries &series : chart.bars)
                series.values.append(0);
        }
        qsizetype band = -1; // what nobody observed has no share
        if (const auto family = familyOfName.constFind(table.text(row, u"state"_s));
            family != familyOfName.cend()) {
            for (qsizetype i = 0; i < families.size(); ++i) {
                if (familyOf(families[i].first) == *family)
                    band = i;
            }
        }
        if (band >= 0)
            chart.bars[band].values[places.value(key)] += table.number(row, u"seconds"_s);
    }
    return chart;
}

Chart repeats(const TableReader &table)
{
    Chart chart;
    chart.kind = Chart::Kind::Columns;
    chart.title = ChartWords::tr("Callers by how often they called");
    constexpr int most = 8;
    QList<double> callers(most + 1, 0.0);
    for (const reports::Row &row : table.rows())
        ++callers[std::clamp(int(table.number(row, u"calls"_s)), 0, most)];
    ChartSeries bars{ChartWords::tr("Callers"), {ChartInk::Main}, {}};
    for (int calls = 1; calls <= most; ++calls) {
        if (calls == 1 && callers[1] == 0)
            continue;
        chart.categories.append(calls == most ? ChartWords::tr("%1 or more").arg(calls)
                                              : ChartWords::tr("%1 calls").arg(calls));
        bars.values.append(callers[calls]);
    }
    chart.bars = {bars};
    return chart;
}

Chart happenings(const TableReader &table, const ChartWish &wish)
{
    const Happening kind = happeningOf(table.info().id);
    Chart chart;
    chart.kind = Chart::Kind::Columns;
    chart.title = kind.title;
    CellStyle style = wish.style;
    style.interval = bucketFor(wish.from, wish.to);
    const qsizetype endings = kind.endings.size();
    std::map<Instant, QList<double>> buckets;
    Instant first = Instant::max(), last = Instant::min();
    for (const reports::Row &row : table.rows()) {
        const auto at = table.moment(row, kind.when);
        if (!at)
            continue;
        const Instant start = intervalStart(*at, style.interval, style.zone);
        first = std::min(first, start);
        last = std::max(last, start);
        QList<double> &counts = buckets[start];
        counts.resize(endings + 1);
        const QString ending = table.text(row, kind.what);
        qsizetype place = endings;
        for (qsizetype i = 0; i < endings; ++i) {
            if (kind.endings[i].first == ending)
                place = i;
        }
        ++counts[place];
    }
    for (const auto &[word, ink] : kind.endings)
        chart.bars.append({sentence(word), ink, {}});
    chart.bars.append({ChartWords::tr("Other"), {ChartInk::Quieter}, {}});
    for (Instant at = first; at <= last; at = nextInterval(at, style.interval, style.zone)) {
        const QDateTime local = toDateTime(at, style.zone);
        const bool hours = style.interval == Interval::HalfHour || style.interval == Interval::Hour;
        chart.categories.append(!hours         ? dayText(local.date(), DayForm::Date)
                                : style.oneDay ? clockTime(local.time())
                                               : dayText(local.date(), DayForm::Date) + u' '
                                                     + clockTime(local.time()));
        chart.stories.append(momentStory(at, style));
        chart.keys.append(placeInPeriod(at, wish.from, style.zone));
        const auto found = buckets.find(at);
        for (qsizetype i = 0; i <= endings; ++i)
            chart.bars[i].values.append(found == buckets.end() ? 0 : found->second[i]);
    }
    chart.bars.removeIf([](const ChartSeries &series) {
        return std::ranges::none_of(series.values, [](double v) { return v > 0; });
    });
    return chart;
}

} // namespace zm::ui
