// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <reports/reporttable.h>

/// Private to the folder.
namespace zm::reports {

/// Passes rows on and adds them up column by column, as the catalogue says; tells the totals at the
/// end, unless the report has told better ones.
class TotalsSink final : public RowSink
{
public:
    explicit TotalsSink(RowSink &into);
    Result<> begin(const ReportInfo &info, const QTimeZone &zone) override;
    Result<> row(const Row &row) override;
    void totals(const Row &row) override;
    Result<> end() override;

private:
    RowSink &m_into;
    QList<Total> m_kinds;
    Row m_sums;
    bool m_told = false;
};

} // namespace zm::reports
