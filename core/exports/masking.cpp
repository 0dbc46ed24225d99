// SPDX-License-Identifier: GPL-3.0-or-later
#include <exports/masking.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::exports {

namespace {

constexpr qsizetype shownHead = 3; ///< the plus and two digits
constexpr qsizetype shownTail = 3;
constexpr qsizetype leastLength = 8;

bool isOutsideNumber(const QString &text)
{
    return text.size() >= leastLength && text.front() == u'+'
           && std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QString maskedText(const QString &text)
{
    if (!isOutsideNumber(text))
        return text;
    return text.left(shownHead) + QString(text.size() - shownHead - shownTail, u'*')
           + text.right(shownTail);
}

MaskingSink::MaskingSink(std::unique_ptr<reports::RowSink> next)
    : m_next(std::move(next))
{}

Result<> MaskingSink::begin(const reports::ReportInfo &info, const QTimeZone &zone)
{
    m_names.clear();
    // Reports of callers have a name beside the number; a reader's own question may have these.
    if (info.columnOf(u"number"_s) >= 0)
        m_names << info.columnOf(u"name"_s);
    m_names << info.columnOf(u"caller_name"_s) << info.columnOf(u"called_name"_s);
    m_names.removeAll(-1);
    return m_next->begin(info, zone);
}

Result<> MaskingSink::row(const reports::Row &row)
{
    reports::Row masked = row;
    for (reports::Cell &cell : masked.cells) {
        if (auto *text = std::get_if<QString>(&cell))
            *text = maskedText(*text);
    }
    for (const int place : std::as_const(m_names)) {
        if (place < masked.cells.size())
            masked.cells[place] = QString();
    }
    return m_next->row(masked);
}

} // namespace zm::exports
