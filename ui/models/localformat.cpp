// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/localformat.h>

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::LocalFormat)
};

bool countsTwelveHours()
{
    return QLocale().timeFormat(QLocale::ShortFormat).contains("ap"_L1, Qt::CaseInsensitive);
}

/// Only English is written with the month first in one place and the day first in another.
bool putsMonthFirst()
{
    const QLocale locale;
    return locale.language() == QLocale::English
           && locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
}

} // namespace

// The C locale has neither words nor separators of its own.
QLocale readerLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

QString clockPattern()
{
    return countsTwelveHours() ? u"h:mm AP"_s : u"HH:mm"_s;
}

QString clockTime(QTime time)
{
    return readerLocale().toString(time, clockPattern());
}

QString clockTime(Instant at, const QTimeZone &zone)
{
    return clockTime(toDateTime(at, zone).time());
}

QString clockTimeSeconds(QTime time)
{
    return readerLocale().toString(time, countsTwelveHours() ? u"h:mm:ss AP"_s : u"HH:mm:ss"_s);
}

QString clockTimeSeconds(Instant at, const QTimeZone &zone)
{
    return clockTimeSeconds(toDateTime(at, zone).time());
}

QString dayPattern(DayForm form)
{
    const bool american = putsMonthFirst();
    switch (form) {
    case DayForm::Whole:
        return american ? u"dddd, MMMM d"_s
                        : Words::tr("dddd d MMMM", "Qt's letters for Tuesday 24 November");
    case DayForm::Short:
        return american ? u"ddd, MMM d"_s : Words::tr("ddd d MMM", "Qt's letters for Tue 24 Nov");
    case DayForm::ShortYear:
        return american ? u"ddd, MMM d, yyyy"_s
                        : Words::tr("ddd d MMM yyyy", "Qt's letters for Tue 24 Nov 2026");
    case DayForm::Date:
        return american ? u"MMM d"_s : Words::tr("d MMM", "Qt's letters for 24 Nov");
    case DayForm::Month:
        break;
    }
    return Words::tr("MMM yyyy", "Qt's letters for Nov 2026");
}

QString dayText(QDate day, DayForm form)
{
    return readerLocale().toString(day, dayPattern(form));
}

QString weekdayText(int weekday, bool whole)
{
    return readerLocale().standaloneDayName(weekday,
                                            whole ? QLocale::LongFormat : QLocale::ShortFormat);
}

QString weekdayClock(Instant at, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(at, zone);
    return weekdayText(local.date().dayOfWeek(), false) + u' ' + clockTime(local.time());
}

QList<int> weekdaysInOrder()
{
    QList<int> days;
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < 7; ++i)
        days << (first - 1 + i) % 7 + 1;
    return days;
}

QString countText(qint64 number)
{
    return readerLocale().toString(number);
}

QString decimalText(double number, int digits)
{
    QLocale locale = readerLocale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'f', digits);
}

} // namespace zm::ui
