// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/data/sqltokens.h>

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

/// The place behind a quotation that opens at `start`; a doubled mark stands for itself.
qsizetype afterQuotation(QStringView sql, qsizetype start, QChar mark)
{
    for (qsizetype at = start + 1; at < sql.size(); ++at) {
        if (sql[at] != mark)
            continue;
        if (at + 1 < sql.size() && sql[at + 1] == mark)
            ++at;
        else
            return at + 1;
    }
    return sql.size();
}

qsizetype afterNumber(QStringView sql, qsizetype at)
{
    while (at < sql.size() && (sql[at].isDigit() || sql[at] == u'.'))
        ++at;
    if (at < sql.size() && sql[at].toLower() == u'e') {
        qsizetype power = at + 1;
        if (power < sql.size() && (sql[power] == u'+' || sql[power] == u'-'))
            ++power;
        if (power < sql.size() && sql[power].isDigit()) {
            at = power;
            while (at < sql.size() && sql[at].isDigit())
                ++at;
        }
    }
    return at;
}

qsizetype afterName(QStringView sql, qsizetype at)
{
    while (at < sql.size() && isNamePart(sql[at]))
        ++at;
    return at;
}

bool opensBracket(QStringView sql, qsizetype at)
{
    while (at < sql.size() && sql[at].isSpace())
        ++at;
    return at < sql.size() && sql[at] == u'(';
}

bool holds(const QStringList &sorted, const QString &word)
{
    return std::ranges::binary_search(sorted, word);
}

SqlTokenKind kindOfWord(QStringView sql, qsizetype start, qsizetype end)
{
    const QString word = sql.mid(start, end - start).toString();
    // "replace (…)" is a function, "LEFT JOIN" none.
    if (opensBracket(sql, end) && holds(sqlFunctions(), word.toLower()))
        return SqlTokenKind::Function;
    return holds(sqlKeywords(), word.toUpper()) ? SqlTokenKind::Keyword : SqlTokenKind::Name;
}

} // namespace

QList<SqlToken> sqlTokens(QStringView sql)
{
    QList<SqlToken> tokens;
    qsizetype at = 0;
    while (at < sql.size()) {
        const QChar c = sql[at];
        const QStringView rest = sql.mid(at);
        if (c.isSpace()) {
            ++at;
            continue;
        }
        SqlTokenKind kind = SqlTokenKind::Sign;
        qsizetype end = at + 1;
        if (rest.startsWith("--"_L1)) {
            kind = SqlTokenKind::Comment;
            const qsizetype line = sql.indexOf(u'\n', at);
            end = line < 0 ? sql.size() : line;
        } else if (rest.startsWith("/*"_L1)) {
            kind = SqlTokenKind::Comment;
            const qsizetype close = sql.indexOf("*/"_L1, at + 2);
            end = close < 0 ? sql.size() : close + 2;
        } else if (c == u'\'') {
            kind = SqlTokenKind::Text;
            end = afterQuotation(sql, at, c);
        } else if (c == u'"' || c == u'`') {
            kind = SqlTokenKind::Name;
            end = afterQuotation(sql, at, c);
        } else if (c.isDigit() || (c == u'.' && at + 1 < sql.size() && sql[at + 1].isDigit())) {
            kind = SqlTokenKind::Number;
            end = afterNumber(sql, at);
        } else if (isNameStart(c)) {
            end = afterName(sql, at);
            kind = kindOfWord(sql, at, end);
        }
        tokens.append({kind, at, end - at});
        at = end;
    }
    return tokens;
}

const QStringList &sqlKeywords()
{
    static const QStringList words{
        u"ALL"_s,       u"AND"_s,    u"AS"_s,        u"ASC"_s,    u"BETWEEN"_s,   u"BY"_s,
        u"CASE"_s,      u"CAST"_s,   u"COLLATE"_s,   u"CROSS"_s,  u"CURRENT"_s,   u"DESC"_s,
        u"DISTINCT"_s,  u"ELSE"_s,   u"END"_s,       u"ESCAPE"_s, u"EXCEPT"_s,    u"EXISTS"_s,
        u"FILTER"_s,    u"FIRST"_s,  u"FOLLOWING"_s, u"FROM"_s,   u"FULL"_s,      u"GLOB"_s,
        u"GROUP"_s,     u"HAVING"_s, u"IN"_s,        u"INNER"_s,  u"INTERSECT"_s, u"IS"_s,
        u"ISNULL"_s,    u"JOIN"_s,   u"LAST"_s,      u"LEFT"_s,   u"LIKE"_s,      u"LIMIT"_s,
        u"NATURAL"_s,   u"NOT"_s,    u"NOTNULL"_s,   u"NULL"_s,   u"NULLS"_s,     u"OFFSET"_s,
        u"ON"_s,        u"OR"_s,     u"ORDER"_s,     u"OUTER"_s,  u"OVER"_s,      u"PARTITION"_s,
        u"PRECEDING"_s, u"RANGE"_s,  u"RECURSIVE"_s, u"RIGHT"_s,  u"ROW"_s,       u"ROWS"_s,
        u"SELECT"_s,    u"THEN"_s,   u"UNBOUNDED"_s, u"UNION"_s,  u"USING"_s,     u"VALUES"_s,
        u"WHEN"_s,      u"WHERE"_s,  u"WINDOW"_s,    u"WITH"_s,
    };
    return words;
}

const QStringList &sqlFunctions()
{
    static const QStringList words{
        u"abs"_s,          u"avg"_s,        u"char"_s,       u"coalesce"_s,    u"count"_s,
        u"date"_s,         u"datetime"_s,   u"dense_rank"_s, u"first_value"_s, u"format"_s,
        u"group_concat"_s, u"ifnull"_s,     u"iif"_s,        u"instr"_s,       u"julianday"_s,
        u"lag"_s,          u"last_value"_s, u"lead"_s,       u"length"_s,      u"lower"_s,
        u"ltrim"_s,        u"max"_s,        u"min"_s,        u"ntile"_s,       u"nullif"_s,
        u"percent_rank"_s, u"printf"_s,     u"rank"_s,       u"replace"_s,     u"round"_s,
        u"row_number"_s,   u"rtrim"_s,      u"sign"_s,       u"strftime"_s,    u"substr"_s,
        u"sum"_s,          u"time"_s,       u"total"_s,      u"trim"_s,        u"typeof"_s,
        u"unixepoch"_s,    u"upper"_s,
    };
    return words;
}

} // namespace zm::ui
