// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtConcurrentRun>

#include <exports/asidesink.h>

namespace zm::exports {

/// So many that waking the thread costs nothing beside them.
constexpr qsizetype mostRows = 1024;

Result<> AsideSink::begin(const reports::ReportInfo &info, const QTimeZone &zone)
{
    return m_to.begin(info, zone);
}

Result<> AsideSink::row(const reports::Row &row)
{
    m_rows.append(row);
    return m_rows.size() < mostRows ? Result<>() : handOver();
}

void AsideSink::totals(const reports::Row &row)
{
    if (!handOver())
        return; // `end` tells it
    m_writing.waitForFinished();
    if (m_written)
        m_to.totals(row);
}

Result<> AsideSink::end()
{
    if (const auto done = handOver(); !done)
        return done;
    m_writing.waitForFinished();
    return m_written ? m_to.end() : m_written;
}

Result<> AsideSink::handOver()
{
    m_writing.waitForFinished();
    if (!m_written)
        return m_written;
    m_rows.swap(m_handed);
    m_writing = QtConcurrent::run([this] {
        for (const reports::Row &row : std::as_const(m_handed)) {
            if (m_written = m_to.row(row); !m_written)
                break;
        }
        m_handed.clear();
    });
    return {};
}

} // namespace zm::exports
