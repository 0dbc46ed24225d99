// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/overload.h>

#include <reports/reporttable.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

QString textOf(const Cell &cell, const Column &column, const QTimeZone &zone)
{
    return std::visit(overload{
                          [](std::monostate) { return QString(); },
                          [](const QString &text) { return text; },
                          [](qint64 number) { return QString::number(number); },
                          [&](double number) {
                              if (column.type
                                  == CellType::Text) // an answer to a user's own question
                                  return QString::number(number, 'g', 15);
                              const int places = column.type == CellType::Decimal ? 2 : 1;
                              return QString::number(number, 'f', places);
                          },
                          [&](Instant at) { return toIsoLocal(at, zone); },
                          [](bool truth) { return truth ? u"true"_s : u"false"_s; },
                      },
                      cell);
}

} // namespace zm::reports
