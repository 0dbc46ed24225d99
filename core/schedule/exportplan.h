// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QTimeZone>

#include <exports/reportfile.h>
#include <reports/range.h>
#include <reports/reportrequest.h>

#include <optional>

namespace zm::schedule {

/// A report that is written to a folder by itself: "queue summary of yesterday, every working day
/// at six". A value; what it means at an instant is told by the functions below, which know no
/// clock.
struct ExportPlan
{
    qint64 id = 0; ///< of the store; 0: not kept yet
    QString report;
    reports::RangePreset range = reports::RangePreset::Yesterday;
    QTime time{6, 0};               ///< of the day, in `zone`
    quint8 weekdays = everyWeekday; ///< bit 0 is Monday
    QTimeZone zone = QTimeZone::utc();
    QString folder; ///< absolute
    exports::FileForm form;
    QStringList queues;
    QStringList agents;
    QStringList sites;
    QStringList teams;
    Interval interval = Interval::HalfHour;
    std::optional<int> slTarget;
    std::optional<SlRule> slRule;
    std::optional<int> shortAbandon;
    Instant since{}; ///< times before this are not made up for

    static constexpr quint8 everyWeekday = 0x7f;

    bool operator==(const ExportPlan &) const = default;
};

/// Invalid, with a sentence, when it names no report, no folder, no day, or a range that a plan
/// cannot have (Free).
Result<> validate(const ExportPlan &plan);

/// The times in (after, until] at which it was to run, the oldest first, at most `most` of the
/// latest. One that falls into an hour that the clocks skip runs right after it.
QList<Instant> timesBetween(const ExportPlan &plan, Instant after, Instant until, int most = 31);
/// The first time after `after`.
Instant nextTime(const ExportPlan &plan, Instant after);

/// What the run of that time asks the store. It stays the same however late it happens.
reports::ReportRequest requestOf(const ExportPlan &plan, Instant time, const RuleBook &rules);
/// `queue-summary_2026-11-21.csv`, `calls_2026-11-16_2026-11-22.xlsx`: whoever runs a day twice
/// replaces its file.
QString fileNameOf(const ExportPlan &plan, Instant time);

/// "queue-summary of yesterday at 06:00 on Mon Tue Wed Thu Fri".
QString describe(const ExportPlan &plan);

/// How long after a failed try the next one comes; empty when there is none any more.
std::optional<milliseconds> pauseAfter(int tries);

QJsonObject toJson(const ExportPlan &plan);
/// Invalid for what is no plan.
Result<ExportPlan> planFrom(const QJsonObject &json);

/// "mon,tue" as bits; empty for a word that is no day.
std::optional<quint8> weekdaysFrom(const QString &words);
QString wordOf(quint8 weekdays);

} // namespace zm::schedule
