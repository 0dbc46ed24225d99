// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/setup/paragraph.h>

namespace zm::ui {

Paragraph::Paragraph(const Theme &theme, TypeRole role, Shade shade, const QString &text,
                     QWidget *parent)
    : QLabel(text, parent)
    , m_theme(theme)
    , m_role(role)
    , m_shade(shade)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(&theme, &Theme::changed, this, &Paragraph::dress);
    dress();
}

void Paragraph::dress()
{
    const Tokens &tokens = m_theme.tokens();
    setFont(m_theme.font(m_role));
    QPalette colors = m_theme.palette();
    colors.setColor(QPalette::WindowText, m_shade == Shade::Strong   ? tokens.text1
                                          : m_shade == Shade::Normal ? tokens.text2
                                                                     : tokens.text3);
    setPalette(colors);
}

} // namespace zm::ui
