// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QSyntaxHighlighter>

namespace zm::ui {

/// Colours a question by the theme's tokens. A comment or a text may go over several lines: the
/// state of a block says what is still open at its end.
class SqlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    SqlHighlighter(const Theme &theme, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
};

} // namespace zm::ui
