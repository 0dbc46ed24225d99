// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/overload.h>

#include <reports/reporttable.h>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

QString amountOf(const Term &term)
{
    const qint64 amount = std::abs(term.amount);
    if (!term.isTime)
        return QString::number(amount);
    // Zoom's times are whole seconds; those of live events may not be.
    return amount % 1000 ? QString::number(double(amount) / 1000.0, 'f', 3) + u" s"_s
                         : QString::number(amount / 1000) + u" s"_s;
}

QString sumOf(const QList<Term> &terms)
{
    QString text;
    for (const Term &term : terms) {
        if (term.amount < 0)
            text += text.isEmpty() ? u"− "_s : u" − "_s;
        else if (!text.isEmpty())
            text += u" + "_s;
        text += term.what + u' ' + amountOf(term);
    }
    return text;
}

} // namespace

Term countTerm(const QString &what, qint64 count)
{
    return {what, count, false};
}

Term timeTerm(const QString &what, milliseconds span)
{
    return {what, span.count(), true};
}

QString Explanation::inputs() const
{
    const auto grouped = [](const QList<Term> &sum) {
        return sum.size() > 1 ? u'(' + sumOf(sum) + u')' : sumOf(sum);
    };
    QString text;
    if (made == Made::Longest)
        text = u"longest: "_s + sumOf(terms);
    else if (divisor.isEmpty())
        text = sumOf(terms);
    else
        text = grouped(terms) + u" ÷ "_s + grouped(divisor);
    if (!note.isEmpty())
        text += (text.isEmpty() ? QString() : u"; "_s) + note;
    return text;
}

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
