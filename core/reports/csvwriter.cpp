// SPDX-License-Identifier: GPL-3.0-or-later
#include <QIODevice>

#include <reports/csvwriter.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

QByteArray csvQuoted(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    const bool plain = std::none_of(utf8.cbegin(), utf8.cend(), [](char c) {
        return c == ',' || c == '"' || c == '\r' || c == '\n';
    });
    if (plain)
        return utf8;
    utf8.replace('"', "\"\"");
    return '"' + utf8 + '"';
}

QByteArray csvText(const QString &text)
{
    static const QString dangerous = u"=+-@\t\r"_s;
    if (!text.isEmpty() && dangerous.contains(text.front()))
        return csvQuoted(u'\'' + text);
    return csvQuoted(text);
}

CsvWriter::CsvWriter(QIODevice &device, CsvOptions options)
    : m_device(device)
    , m_options(options)
{}

Result<> CsvWriter::begin(const ReportInfo &info, const QTimeZone &zone)
{
    m_info = info;
    m_zone = zone;
    QByteArray line;
    if (m_options.bom)
        line += "\xEF\xBB\xBF";
    for (qsizetype i = 0; i < info.columns.size(); ++i) {
        if (i > 0)
            line += ',';
        line += csvQuoted(info.columns[i].id);
    }
    return write(line + "\r\n");
}

Result<> CsvWriter::row(const Row &row)
{
    QByteArray line;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (i > 0)
            line += ',';
        const QString text = textOf(row.cells[i], m_info.columns[i], m_zone);
        // Only texts come from outside; a negative number of ours is a number.
        line += std::holds_alternative<QString>(row.cells[i]) ? csvText(text) : csvQuoted(text);
    }
    return write(line + "\r\n");
}

Result<> CsvWriter::end()
{
    return {};
}

Result<> CsvWriter::write(const QByteArray &line)
{
    if (m_device.write(line) != line.size())
        return fail(ErrorKind::Storage, u"The report could not be written."_s,
                    m_device.errorString());
    return {};
}

} // namespace zm::reports
