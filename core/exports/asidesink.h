// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QList>

#include <reports/reporttable.h>

namespace zm::exports {

/// Hands rows on to another sink, some hundreds at a time and on a thread of its own, so that the
/// next rows are read while these are written. What fails there is told by a later call here, at
/// the latest by `end`. The other sink outlives this.
class AsideSink final : public reports::RowSink
{
public:
    explicit AsideSink(reports::RowSink &to)
        : m_to(to)
    {}
    ~AsideSink() override { m_writing.waitForFinished(); }
    Q_DISABLE_COPY_MOVE(AsideSink)

    Result<> begin(const reports::ReportInfo &info, const QTimeZone &zone) override;
    Result<> row(const reports::Row &row) override;
    void totals(const reports::Row &row) override;
    Result<> end() override;

private:
    Result<> handOver();

    reports::RowSink &m_to;
    QList<reports::Row> m_rows;
    QFuture<void> m_writing; ///< while it runs, the members below are that thread's
    QList<reports::Row> m_handed;
    Result<> m_written;
};

} // namespace zm::exports
