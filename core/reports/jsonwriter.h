// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <reports/reporttable.h>

class QIODevice;

namespace zm::reports {

/// `{"report":id,"columns":[…],"rows":[{column:value,…},…]}`, a row a line. Numbers are numbers,
/// times are ISO 8601 text, what is empty in CSV is null. Nothing is made "safe": JSON runs
/// nothing.
class JsonWriter final : public RowSink
{
public:
    /// The device outlives the writer and is open for writing.
    explicit JsonWriter(QIODevice &device);
    Result<> begin(const ReportInfo &info, const QTimeZone &zone) override;
    Result<> row(const Row &row) override;
    Result<> end() override;

private:
    Result<> write(const QByteArray &text);

    QIODevice &m_device;
    ReportInfo m_info;
    QTimeZone m_zone;
    bool m_first = true;
};

} // namespace zm::reports
