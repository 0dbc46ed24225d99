// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/data/sqlhighlighter.h>
#include <ui/data/sqltokens.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

enum Open { Nothing = 0, InComment = 1, InText = 2 };

QTextCharFormat formatOf(SqlTokenKind kind, const Theme &theme)
{
    const Tokens &t = theme.tokens();
    QTextCharFormat format;
    switch (kind) {
    case SqlTokenKind::Keyword:
        format.setForeground(t.codeKeyword);
        format.setFontWeight(QFont::DemiBold);
        break;
    case SqlTokenKind::Function:
        format.setForeground(t.codeFunction);
        break;
    case SqlTokenKind::Number:
        format.setForeground(t.codeNumber);
        break;
    case SqlTokenKind::Text:
        format.setForeground(t.codeText);
        break;
    case SqlTokenKind::Comment:
        format.setForeground(t.text3);
        break;
    case SqlTokenKind::Name:
        format.setForeground(t.text1);
        break;
    case SqlTokenKind::Sign:
        format.setForeground(t.text2);
        break;
    }
    return format;
}

} // namespace

SqlHighlighter::SqlHighlighter(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void SqlHighlighter::highlightBlock(const QString &text)
{
    // What was opened above is opened here again; the marks in front are not painted.
    const int open = previousBlockState();
    const QString before = open == InComment ? u"/*"_s : open == InText ? u"'"_s : QString();
    const QString whole = before + text;
    setCurrentBlockState(Nothing);
    for (const SqlToken &token : sqlTokens(whole)) {
        const qsizetype start = std::max<qsizetype>(0, token.start - before.size());
        setFormat(int(start), int(token.end() - before.size() - start),
                  formatOf(token.kind, m_theme));
        if (token.end() != whole.size())
            continue;
        const QStringView words = token.in(whole);
        if (token.kind == SqlTokenKind::Comment && words.startsWith("/*"_L1)
            && (words.size() < 4 || !words.endsWith("*/"_L1)))
            setCurrentBlockState(InComment);
        if (token.kind == SqlTokenKind::Text && words.count(u'\'') % 2 == 1)
            setCurrentBlockState(InText);
    }
}

} // namespace zm::ui
