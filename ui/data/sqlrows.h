// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/readonlyquery.h>

#include <QByteArray>

#include <memory>

namespace zm::ui {

/// Rows of an answer packed into one piece of memory: a million rows of ten columns take some
/// hundred megabytes instead of ten times that. Written by one thread, then read by another.
class SqlPage
{
public:
    explicit SqlPage(qsizetype columns)
        : m_columns(columns)
    {}

    void append(const QList<store::SqlValue> &row);
    QList<store::SqlValue> row(qsizetype place) const;
    qsizetype rows() const { return m_starts.size(); }
    qsizetype bytes() const { return m_packed.size(); }

private:
    qsizetype m_columns;
    QList<quint32> m_starts; ///< where each row begins
    QByteArray m_packed;
};

/// All pages so far; a value that shares them.
class SqlRows
{
public:
    void append(std::shared_ptr<const SqlPage> page);
    void clear() { *this = {}; }
    qsizetype rows() const { return m_rows; }
    /// Unpacks the row: ask once for all its cells.
    QList<store::SqlValue> row(qsizetype place) const;

private:
    QList<std::shared_ptr<const SqlPage>> m_pages;
    QList<qsizetype> m_firsts; ///< of each page
    qsizetype m_rows = 0;
};

} // namespace zm::ui
