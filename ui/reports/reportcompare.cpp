// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/localformat.h>
#include <ui/models/timertext.h>
#include <ui/reports/reportcompare.h>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

bool hasLasting(const QString &report)
{
    return report.startsWith("queue-"_L1) || report == "agent-summary"_L1
           || report == "agent-states"_L1 || report == "wait-distribution"_L1
           || report == "heat-map"_L1 || report == "coverage"_L1;
}

QString keyOf(const reports::ReportTable &table, const reports::Row &row, Instant from)
{
    QStringList parts;
    for (const QString &id : table.info.key) {
        const int column = table.info.columnOf(id);
        const reports::Cell &cell = row.cells[column];
        if (const auto *at = std::get_if<Instant>(&cell))
            parts.append(placeInPeriod(*at, from, table.zone));
        else
            parts.append(reports::textOf(cell, table.info.columns[column], table.zone));
    }
    return parts.join(u'\n');
}

} // namespace

QString placeInPeriod(Instant at, Instant from, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(at, zone);
    const qint64 days = toDateTime(from, zone).date().daysTo(local.date());
    return QString::number(days) + u' ' + local.time().toString(u"HH:mm"_s);
}

QList<int> rowsBefore(const reports::ReportTable &now, Instant from,
                      const reports::ReportTable &before, Instant beforeFrom)
{
    if (!hasLasting(now.info.id) || before.info.id != now.info.id)
        return {};
    QHash<QString, int> places;
    for (int i = 0; i < before.rows.size(); ++i)
        places.insert(keyOf(before, before.rows[i], beforeFrom), i);
    QList<int> found;
    found.reserve(now.rows.size());
    for (const reports::Row &row : now.rows)
        found.append(places.value(keyOf(now, row, from), -1));
    return found;
}

QString changeText(const reports::Cell &now, const reports::Cell &before,
                   const reports::Column &column)
{
    const auto signOf = [](double change) { return change < 0 ? u"−"_s : u"+"_s; };
    if (const auto *a = std::get_if<qint64>(&now)) {
        const auto *b = std::get_if<qint64>(&before);
        if (!b || *a == *b)
            return {};
        const qint64 change = *a - *b;
        if (column.type == reports::CellType::Seconds)
            return signOf(double(change)) + timerText(seconds(std::abs(change)));
        return signOf(double(change)) + thousands(std::abs(change));
    }
    const auto *a = std::get_if<double>(&now);
    const auto *b = std::get_if<double>(&before);
    if (!a || !b)
        return {};
    const QString size =
        decimalText(std::abs(*a - *b), column.type == reports::CellType::Decimal ? 2 : 1);
    return size.toDouble() == 0 ? QString() : signOf(*a - *b) + size;
}

} // namespace zm::ui
