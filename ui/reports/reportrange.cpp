// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/localformat.h>
#include <ui/reports/reportrange.h>

#include <QCoreApplication>

#include <calls/businessday.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::ReportRange)
};

} // namespace

QString rangeWord(RangePreset preset)
{
    switch (preset) {
    case RangePreset::Today:
        return Words::tr("Today");
    case RangePreset::Yesterday:
        return Words::tr("Yesterday");
    case RangePreset::ThisWeek:
        return Words::tr("This week");
    case RangePreset::LastWeek:
        return Words::tr("Last week");
    case RangePreset::ThisMonth:
        return Words::tr("This month");
    case RangePreset::LastMonth:
        return Words::tr("Last month");
    case RangePreset::ThisQuarter:
        return Words::tr("This quarter");
    case RangePreset::LastQuarter:
        return Words::tr("Last quarter");
    case RangePreset::SameWeekdays:
        return Words::tr("Same weekday, 8 weeks");
    case RangePreset::Free:
        break;
    }
    return Words::tr("Free range …");
}

QString rangeWordWithin(RangePreset preset)
{
    QString word = rangeWord(preset);
    if (!word.isEmpty())
        word[0] = word[0].toLower();
    return word;
}

QString spanText(const ReportSpan &span, const QTimeZone &zone)
{
    const QDateTime from = toDateTime(span.from, zone);
    const QDateTime to = toDateTime(span.to, zone);
    const bool wholeDays =
        span.from == dayStart(from.date(), zone) && span.to == dayStart(to.date(), zone);
    if (wholeDays) {
        const QDate last = to.date().addDays(-1);
        if (last <= from.date())
            return dayText(from.date(), DayForm::ShortYear);
        return dayText(from.date(),
                       from.date().year() != last.year() ? DayForm::ShortYear : DayForm::Short)
               + u" – "_s + dayText(last, DayForm::ShortYear);
    }
    const auto clock = [](const QDateTime &at) { return clockTime(at.time()); };
    if (from.date() == to.date())
        return dayText(from.date(), DayForm::ShortYear) + u", "_s + clock(from) + u" – "_s
               + clock(to);
    return dayText(from.date(), DayForm::Short) + u' ' + clock(from) + u" – "_s
           + dayText(to.date(), DayForm::ShortYear) + u' ' + clock(to);
}

} // namespace zm::ui
