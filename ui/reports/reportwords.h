// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QList>
#include <QString>
#include <QTimeZone>

#include <calls/businessday.h>
#include <calls/callref.h>
#include <reports/reporttable.h>

namespace zm::ui {

/// The words and forms of reports on screen. Definitions come from the catalogue in core.

/// Report ids by what they are about, in the order of the menu.
struct ReportGroup
{
    QString title;
    QStringList reports;
};
QList<ReportGroup> reportGroups();
QString reportTitle(const QString &report);
/// What the report answers, in one sentence.
QString reportPurpose(const QString &report);

/// What to say when a report has no rows.
QString emptySentence(const QString &report, const QString &days);

struct ColumnHead
{
    QString text;
    QString shorter; ///< empty when the text is short enough
};
ColumnHead columnHead(const reports::Column &column);
/// "Service level · by the chosen rule": the tool tip of a head.
QString columnStory(const reports::Column &column);

/// How the cells of one table are written: the same for page, print and clipboard.
struct CellStyle
{
    QTimeZone zone = QTimeZone::utc();
    Interval interval = Interval::Hour;
    bool oneDay = true; ///< times then need no date
    bool masked = false;

    bool operator==(const CellStyle &) const = default;
};
CellStyle cellStyleFor(const reports::ReportTable &table, Instant from, Instant to,
                       Interval interval, bool masked);
/// mm:ss for seconds, "79.3" for percent, thousands parted; empty where there is nothing to tell.
QString cellText(const reports::Cell &cell, const reports::Column &column, const CellStyle &style);
bool isNumber(const reports::Column &column);
/// Numbers line up at the right, and so do times of one form.
bool alignsRight(const reports::Column &column);
/// A number that something stands behind: it opens an explanation.
bool isMetric(const reports::ReportInfo &info, int column);

QString weekdayWord(int weekday, bool whole = false); ///< 1 is Monday
QString thousands(qint64 number);

} // namespace zm::ui
