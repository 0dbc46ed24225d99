// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <calls/localhours.h>
#include <reports/reporttable.h>

class QIODevice;

namespace zm::reports {

struct CsvOptions
{
    bool bom = false;
};

/// RFC 4180: UTF-8, CRLF, quotes where needed. A text that a spreadsheet would run as a formula
/// (first sign `= + - @`, tab or CR) gets a leading apostrophe: phone numbers begin with a plus.
class CsvWriter final : public RowSink
{
public:
    /// The device outlives the writer and is open for writing.
    explicit CsvWriter(QIODevice &device, CsvOptions options = {});
    Result<> begin(const ReportInfo &info, const QTimeZone &zone) override;
    Result<> row(const Row &row) override;
    Result<> end() override;

private:
    Result<> write(const QByteArray &line);

    QIODevice &m_device;
    CsvOptions m_options;
    ReportInfo m_info;
    WallClock m_clock{QTimeZone::utc()};
    QByteArray m_line; ///< its memory serves row after row
};

/// The text as a CSV field: made safe, then quoted where needed.
QByteArray csvText(const QString &text);
/// Without formula safety: for numbers and headers of our own.
QByteArray csvQuoted(const QString &text);

} // namespace zm::reports
