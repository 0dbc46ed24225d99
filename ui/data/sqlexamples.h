// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace zm::ui {

/// A question that a supervisor may begin with.
struct SqlExample
{
    QString title;
    QString sql;
};
QList<SqlExample> sqlExamples();

} // namespace zm::ui
