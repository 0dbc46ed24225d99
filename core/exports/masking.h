// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <reports/reporttable.h>

#include <memory>

namespace zm::exports {

/// "+44*****318": country digits and the last three stay. What is no outside number in E.164 stays
/// as it is.
QString maskedText(const QString &text);

/// Passes rows on with the numbers of outside parties masked, and without the names that stand
/// beside them: for files that leave the house. The rows' counts and order stay.
class MaskingSink final : public reports::RowSink
{
public:
    explicit MaskingSink(std::unique_ptr<reports::RowSink> next);

    Result<> begin(const reports::ReportInfo &info, const QTimeZone &zone) override;
    Result<> row(const reports::Row &row) override;
    void totals(const reports::Row &row) override { m_next->totals(row); }
    Result<> end() override { return m_next->end(); }

private:
    std::unique_ptr<reports::RowSink> m_next;
    QList<int> m_names; ///< columns with names of outside parties
};

} // namespace zm::exports
