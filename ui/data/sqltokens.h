// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace zm::ui {

/// What a stretch of a question is, as far as colours and completion need to know. A comment or a
/// text that is not closed goes to the end.
enum class SqlTokenKind { Keyword, Function, Name, Number, Text, Comment, Sign };

struct SqlToken
{
    SqlTokenKind kind = SqlTokenKind::Sign;
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    QStringView in(QStringView sql) const { return sql.mid(start, length); }
    bool operator==(const SqlToken &) const = default;
};

/// White space lies between tokens and is none. A name in quotation marks is a Name, marks
/// included.
QList<SqlToken> sqlTokens(QStringView sql);

/// Upper case, sorted. What a question that only reads may be made of.
const QStringList &sqlKeywords();
/// Lower case, sorted: the functions of SQLite that help with calls.
const QStringList &sqlFunctions();

} // namespace zm::ui
