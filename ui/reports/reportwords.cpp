// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/facttext.h>
#include <ui/models/localformat.h>
#include <ui/models/timertext.h>
#include <ui/reports/reportwords.h>
#include <ui/theme/statename.h>
#include <ui/theme/wording.h>

#include <QCoreApplication>
#include <QHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::Reports)
};

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString momentText(Instant at, const reports::Column &column, const CellStyle &style)
{
    const QDateTime local = toDateTime(at, style.zone);
    if (column.id == "interval_start"_L1) {
        if (style.interval == Interval::Month)
            return dayText(local.date(), DayForm::Month);
        if (style.interval == Interval::Week || style.interval == Interval::Day)
            return dayText(local.date(), DayForm::Short);
        const QDateTime end = toDateTime(nextInterval(at, style.interval, style.zone), style.zone);
        const QString hours = clockTime(local.time()) + u" – "_s + clockTime(end.time());
        return style.oneDay ? hours : dayText(local.date(), DayForm::Short) + u", "_s + hours;
    }
    // Beside the beginning of the same call only the clock is news.
    const bool clock = style.oneDay || column.id == "answer"_L1 || column.id == "end"_L1;
    return clock ? clockTimeSeconds(local.time())
                 : dayText(local.date(), DayForm::Short) + u' ' + clockTimeSeconds(local.time());
}

} // namespace

QList<ReportGroup> reportGroups()
{
    return {{Words::tr("Queues"),
             {u"queue-intervals"_s, u"queue-summary"_s, u"heat-map"_s, u"wait-distribution"_s,
              u"coverage"_s}},
            {Words::tr("Agents"), {u"agent-summary"_s, u"agent-states"_s, u"agent-offers"_s}},
            {Words::tr("Callers"), {u"missed-callers"_s, u"repeat-callers"_s}},
            {Words::tr("Calls"), {u"calls"_s, u"call-legs"_s, u"transfers"_s}},
            {Words::tr("Trust"), {u"zoom-audit"_s}}};
}

QString reportTitle(const QString &report)
{
    static const QHash<QString, QString> titles = {
        {u"queue-summary"_s, Words::tr("Queue summary")},
        {u"queue-intervals"_s, Words::tr("Queue intervals")},
        {u"agent-summary"_s, Words::tr("Agent summary")},
        {u"agent-offers"_s, Words::tr("Offers to agents")},
        {u"agent-states"_s, Words::tr("Agent states")},
        {u"missed-callers"_s, Words::tr("Missed callers")},
        {u"repeat-callers"_s, Words::tr("Repeat callers")},
        {u"calls"_s, Words::tr("Calls")},
        {u"call-legs"_s, Words::tr("Call legs")},
        {u"wait-distribution"_s, Words::tr("Waiting times")},
        {u"heat-map"_s, Words::tr("Heat map")},
        {u"transfers"_s, Words::tr("Transfers")},
        {u"coverage"_s, Words::tr("Coverage")},
        {u"zoom-audit"_s, Words::tr("Ours against Zoom’s")},
    };
    return titles.value(report, report);
}

QString reportPurpose(const QString &report)
{
    static const QHash<QString, QString> purposes = {
        {u"queue-summary"_s, Words::tr("How each queue did, in one line.")},
        {u"queue-intervals"_s, Words::tr("How each queue did, hour by hour or day by day.")},
        {u"agent-summary"_s, Words::tr("Who took, placed and missed how many calls.")},
        {u"agent-offers"_s, Words::tr("Every ring of every agent, and how it ended.")},
        {u"agent-states"_s, Words::tr("How long agents were free, on calls, away.")},
        {u"missed-callers"_s, Words::tr("Who was not served, and who called them back when.")},
        {u"repeat-callers"_s, Words::tr("Who had to call more than once within a week.")},
        {u"calls"_s, Words::tr("Every call.")},
        {u"call-legs"_s, Words::tr("Every leg of every call.")},
        {u"wait-distribution"_s, Words::tr("How many callers waited how long.")},
        {u"heat-map"_s, Words::tr("When in the week the calls come.")},
        {u"transfers"_s, Words::tr("Who passed calls on, and what became of them.")},
        {u"coverage"_s, Words::tr("Free agents beside the calls that came.")},
        {u"zoom-audit"_s, Words::tr("Our totals beside Zoom’s own.")},
    };
    return purposes.value(report);
}

QString emptySentence(const QString &report, const QString &days)
{
    if (report == "zoom-audit"_L1)
        return Words::tr(
                   "No totals of Zoom’s for %1. They are compared once a day, after midnight; "
                   "the Health page does it at once.")
            .arg(days);
    if (report == "agent-states"_L1)
        return Words::tr("No states were observed in %1. They are written down while Zoom Mate "
                         "runs.")
            .arg(days);
    if (report == "missed-callers"_L1)
        return Words::tr("Nobody was missed in %1.").arg(days);
    if (report == "repeat-callers"_L1)
        return Words::tr("Nobody had to call twice in %1.").arg(days);
    return Words::tr("No calls in %1. Choose another range, or fewer filters.").arg(days);
}

ColumnHead columnHead(const reports::Column &column)
{
    static const QHash<QString, ColumnHead> heads = {
        {u"extension"_s, {Words::tr("Extension"), Words::tr("Ext.")}},
        {u"short_abandoned"_s, {Words::tr("Short"), {}}},
        {u"overflowed"_s, {Words::tr("Overflow"), {}}},
        {u"answered_in_target"_s, {Words::tr("In target"), {}}},
        {u"service_level_percent"_s, {Words::tr("SL %"), {}}},
        {u"asa_seconds"_s, {Words::tr("ASA"), {}}},
        {u"average_wait_seconds"_s, {Words::tr("Avg wait"), {}}},
        {u"average_abandon_seconds"_s, {Words::tr("Avg abandon"), Words::tr("Abn.")}},
        {u"longest_wait_seconds"_s, {Words::tr("Longest"), {}}},
        {u"average_talk_seconds"_s, {Words::tr("Avg talk"), {}}},
        {u"average_hold_seconds"_s, {Words::tr("Avg hold"), {}}},
        {u"aht_seconds"_s, {Words::tr("AHT"), {}}},
        {u"abandon_rate_percent"_s, {Words::tr("Abandon %"), Words::tr("Abn. %")}},
        {u"interval_start"_s, {Words::tr("Interval"), {}}},
        {u"queue_answered"_s, {Words::tr("Queue"), {}}},
        {u"direct_answered"_s, {Words::tr("Direct"), {}}},
        {u"outbound_connected"_s, {Words::tr("Connected"), {}}},
        {u"offers_answered"_s, {Words::tr("Answered"), {}}},
        {u"answered_by_other"_s, {Words::tr("By other"), {}}},
        {u"offer_answer_rate_percent"_s, {Words::tr("Answered %"), {}}},
        {u"call_id"_s, {Words::tr("Call"), {}}},
        {u"seconds"_s, {Words::tr("Time"), {}}},
        {u"longest_seconds"_s, {Words::tr("Longest"), {}}},
        {u"seconds_to_recover"_s, {Words::tr("Taken"), {}}},
        {u"recovered_at"_s, {Words::tr("Recovered"), {}}},
        {u"recovered_by"_s, {Words::tr("By"), {}}},
        {u"first_missed"_s, {Words::tr("First missed"), {}}},
        {u"last_missed"_s, {Words::tr("Last missed"), {}}},
        {u"offered_at"_s, {Words::tr("Offered"), {}}},
        {u"from_agent"_s, {Words::tr("From"), {}}},
        {u"free_agents_average"_s, {Words::tr("Free agents"), {}}},
        {u"dnd_overlap_seconds"_s, {Words::tr("DND while waiting"), {}}},
        {u"zooms"_s, {Words::tr("Zoom’s"), {}}},
        {u"explained_by"_s, {Words::tr("Explained by"), {}}},
        {u"120+"_s, {Words::tr("120 s +"), {}}},
    };
    if (const auto found = heads.constFind(column.id); found != heads.cend())
        return *found;
    if (column.id.contains(u'-')) // a bin of waiting times
        return {QString(column.id).replace(u'-', u" – "_s) + u" s"_s, {}};
    QString plain = column.id;
    plain.remove(u"_seconds"_s).remove(u"_percent"_s).replace(u'_', u' ');
    return {factText(sentenceCase(plain)), {}};
}

QString columnStory(const reports::Column &column)
{
    const QString head = columnHead(column).text;
    QString story = sentenceCase(column.rule);
    if (!story.isEmpty())
        story = head + u"\n"_s + story + u'.';
    return story.isEmpty() ? head : story;
}

CellStyle cellStyleFor(const reports::ReportTable &table, Instant from, Instant to,
                       Interval interval, bool masked)
{
    const QDate first = localDay(from, table.zone);
    return {table.zone, interval, to <= dayStart(first.addDays(1), table.zone), masked};
}

QString cellText(const reports::Cell &cell, const reports::Column &column, const CellStyle &style)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        if (column.id == "state"_L1)
            return stateWordOf(*text);
        if (style.masked
            && (column.id == "number"_L1 || column.id == "caller"_L1 || column.id == "from"_L1
                || column.id == "to"_L1))
            return text->startsWith(u'+') ? maskedForScreen(*text) : *text;
        return *text;
    }
    if (const auto *number = std::get_if<qint64>(&cell)) {
        if (column.type == reports::CellType::Seconds)
            return timerText(seconds(*number));
        if (column.id == "weekday"_L1)
            return weekdayWord(int(*number), true);
        if (column.id == "hour"_L1)
            return clockTime(QTime(int(*number), 0));
        return thousands(*number);
    }
    if (const auto *number = std::get_if<double>(&cell))
        return decimalText(*number, column.type == reports::CellType::Decimal ? 2 : 1);
    if (const auto *at = std::get_if<Instant>(&cell))
        return momentText(*at, column, style);
    if (const auto *truth = std::get_if<bool>(&cell))
        return *truth ? Words::tr("yes") : QString();
    return {};
}

bool isNumber(const reports::Column &column)
{
    switch (column.type) {
    case reports::CellType::Count:
    case reports::CellType::Seconds:
    case reports::CellType::Percent:
    case reports::CellType::Decimal:
        return column.id != "weekday"_L1 && column.id != "hour"_L1;
    default:
        return false;
    }
}

bool alignsRight(const reports::Column &column)
{
    return isNumber(column);
}

bool isMetric(const reports::ReportInfo &info, int column)
{
    return column >= 0 && column < info.columns.size() && isNumber(info.columns[column])
           && !info.key.contains(info.columns[column].id);
}

QString weekdayWord(int weekday, bool whole)
{
    return weekdayText(weekday, whole);
}

QString thousands(qint64 number)
{
    return countText(number);
}

} // namespace zm::ui
