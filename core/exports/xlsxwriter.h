// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <reports/reporttable.h>

#include <memory>

class QIODevice;

namespace zm::exports {

/// A workbook with one sheet: typed cells, a frozen header and a filter on every column. Times are
/// dates of the report's zone, since a spreadsheet's date knows no offset; the
/// document's comment names the zone. A text is never a formula. Memory does not grow with the
/// rows: they go to a file of ours that only this user can read, which `end` copies to the device
/// and removes.
///
/// Invalid when there are more rows than a sheet holds (1,048,575 beside the header); Storage when
/// the disk refuses.
class XlsxWriter final : public reports::RowSink
{
public:
    /// The device outlives the writer and is open for writing.
    explicit XlsxWriter(QIODevice &device);
    ~XlsxWriter() override;
    Result<> begin(const reports::ReportInfo &info, const QTimeZone &zone) override;
    Result<> row(const reports::Row &row) override;
    Result<> end() override;

private:
    struct Workbook;

    QIODevice &m_device;
    std::unique_ptr<Workbook> m_book;
};

} // namespace zm::exports
