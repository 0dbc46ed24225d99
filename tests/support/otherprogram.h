// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sqlite3.h>

namespace zm::test {

/// Another program's connection to a database, without any of our code.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
    }
    ~OtherProgram() { sqlite3_close(m_handle); }
    OtherProgram(const OtherProgram &) = delete;

    bool run(const char *sql)
    {
        return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace zm::test
