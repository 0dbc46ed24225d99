// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/data/sqlcompletion.h>
#include <ui/data/sqltokens.h>

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

using Views = QList<store::ReadOnlyQuery::View>;

bool isWord(QStringView text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

/// What the words behind FROM and JOIN stand for: views by their own name and by their alias.
QHash<QString, QString> namedViews(const QString &sql, const QList<SqlToken> &tokens,
                                   const Views &views)
{
    QHash<QString, QString> named;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != SqlTokenKind::Name)
            continue;
        const QString name = tokens[i].in(sql).toString().toLower();
        if (std::ranges::find(views, name, &store::ReadOnlyQuery::View::name) == views.end())
            continue;
        const bool isSource =
            i > 0
            && (isWord(tokens[i - 1].in(sql), "from"_L1) || isWord(tokens[i - 1].in(sql), "join"_L1)
                || tokens[i - 1].in(sql) == ","_L1);
        if (!isSource)
            continue;
        named.insert(name, name);
        qsizetype next = i + 1;
        if (next < tokens.size() && isWord(tokens[next].in(sql), "as"_L1))
            ++next;
        if (next < tokens.size() && tokens[next].kind == SqlTokenKind::Name)
            named.insert(tokens[next].in(sql).toString().toLower(), name);
    }
    return named;
}

QStringList columnsOf(const Views &views, const QString &name)
{
    const auto view = std::ranges::find(views, name, &store::ReadOnlyQuery::View::name);
    return view == views.end() ? QStringList() : view->columns;
}

} // namespace

SqlCompletion sqlCompletion(const QString &sql, qsizetype cursor, const Views &views)
{
    const QList<SqlToken> tokens = sqlTokens(sql);
    qsizetype word = -1;   // the token that is being typed
    qsizetype before = -1; // the last one that ends before it
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const SqlToken &token = tokens[i];
        const bool holdsCursor = token.start < cursor && cursor <= token.end();
        const bool isSpoken =
            token.kind == SqlTokenKind::Comment || token.kind == SqlTokenKind::Text;
        if (holdsCursor && isSpoken)
            return {};
        if (holdsCursor && token.kind != SqlTokenKind::Sign) {
            if (token.kind == SqlTokenKind::Number)
                return {};
            word = i;
        } else if (token.end() <= cursor) {
            before = i;
        }
    }
    SqlCompletion completion;
    completion.start = word < 0 ? cursor : tokens[word].start;
    const QString typed = sql.mid(completion.start, cursor - completion.start);
    const QHash<QString, QString> named = namedViews(sql, tokens, views);

    QStringList words;
    const QStringView last = before < 0 ? QStringView() : tokens[before].in(sql);
    const bool isMember = last == "."_L1 && tokens[before].end() == completion.start && before > 0;
    if (isMember) {
        words = columnsOf(views, named.value(tokens[before - 1].in(sql).toString().toLower()));
    } else {
        QStringList names;
        for (const auto &view : views)
            names.append(view.name);
        if (isWord(last, "from"_L1) || isWord(last, "join"_L1)) {
            words = names;
        } else {
            for (const QString &name : names) {
                if (std::ranges::find(named, name) != named.end())
                    words += columnsOf(views, name);
            }
            words += sqlFunctions() + sqlKeywords() + names;
        }
    }
    words.removeDuplicates();
    for (const QString &each : std::as_const(words)) {
        if (each.startsWith(typed, Qt::CaseInsensitive))
            completion.words.append(each);
    }
    if (completion.words.contains(typed, Qt::CaseInsensitive))
        completion.words.clear();
    return completion;
}

} // namespace zm::ui
