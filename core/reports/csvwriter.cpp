// SPDX-License-Identifier: GPL-3.0-or-later
#include <QIODevice>

#include <reports/csvwriter.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

/// Appends the text as a field. Most are plain ASCII, and a file has millions.
void appendField(QByteArray &line, QStringView text, bool fromOutside)
{
    static const QString dangerous = u"=+-@\t\r"_s;
    const bool defuse = fromOutside && !text.isEmpty() && dangerous.contains(text.front());
    bool plain = true, ascii = true;
    for (const QChar sign : text) {
        const char16_t unit = sign.unicode();
        ascii = ascii && unit < 0x80;
        plain = plain && unit != u',' && unit != u'"' && unit != u'\r' && unit != u'\n';
    }
    if (!plain)
        line += '"';
    if (defuse)
        line += '\'';
    if (plain && ascii) {
        const qsizetype end = line.size();
        line.resize(end + text.size());
        std::transform(text.cbegin(), text.cend(), line.begin() + end,
                       [](QChar sign) { return char(sign.unicode()); });
    } else {
        QByteArray utf8 = text.toUtf8();
        utf8.replace('"', "\"\"");
        line += utf8;
    }
    if (!plain)
        line += '"';
}

void appendNumber(QByteArray &line, qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    line.append(digits.data(), end - digits.data());
}

void appendTwo(QByteArray &line, int number)
{
    line += char('0' + number / 10);
    line += char('0' + number % 10);
}

/// As toIsoLocal() writes it, the zone asked once between two changes of its clock.
void appendInstant(QByteArray &line, Instant at, WallClock &clock)
{
    using namespace std::chrono;
    const milliseconds wall = clock.shows(at);
    const auto day = floor<days>(wall);
    const year_month_day date{sys_days(day)};
    if (date.year() < year(1000) || date.year() > year(9999)) {
        line += toIsoLocal(at, clock.zone()).toLatin1();
        return;
    }
    const hh_mm_ss time{floor<seconds>(wall - day)};
    appendNumber(line, int(date.year()));
    line += '-';
    appendTwo(line, int(unsigned(date.month())));
    line += '-';
    appendTwo(line, int(unsigned(date.day())));
    line += 'T';
    appendTwo(line, int(time.hours().count()));
    line += ':';
    appendTwo(line, int(time.minutes().count()));
    line += ':';
    appendTwo(line, int(time.seconds().count()));
    const int offset = int(duration_cast<minutes>(wall - at.time_since_epoch()).count());
    line += offset < 0 ? '-' : '+';
    appendTwo(line, std::abs(offset) / 60);
    line += ':';
    appendTwo(line, std::abs(offset) % 60);
}

} // namespace

QByteArray csvQuoted(const QString &text)
{
    QByteArray field;
    appendField(field, text, false);
    return field;
}

QByteArray csvText(const QString &text)
{
    QByteArray field;
    appendField(field, text, true);
    return field;
}

CsvWriter::CsvWriter(QIODevice &device, CsvOptions options)
    : m_device(device)
    , m_options(options)
{}

Result<> CsvWriter::begin(const ReportInfo &info, const QTimeZone &zone)
{
    m_info = info;
    m_clock = WallClock(zone);
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
    m_line.clear();
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (i > 0)
            m_line += ',';
        // Only texts come from outside; a negative number of ours is a number.
        const Cell &cell = row.cells[i];
        if (const auto *text = std::get_if<QString>(&cell))
            appendField(m_line, *text, true);
        else if (const auto *number = std::get_if<qint64>(&cell))
            appendNumber(m_line, *number);
        else if (const auto *at = std::get_if<Instant>(&cell))
            appendInstant(m_line, *at, m_clock);
        else
            appendField(m_line, textOf(cell, m_info.columns[i], m_clock.zone()), false);
    }
    m_line += "\r\n";
    return write(m_line);
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
