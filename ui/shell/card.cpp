// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/card.h>

#include <QPainter>

namespace zm::ui {

Card::Card(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setMessage(const QString &sentence)
{
    if (std::exchange(m_message, sentence) == sentence)
        return;
    setAccessibleName(sentence);
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), m_theme);
    painter.setFont(m_theme.font(TypeRole::Body));
    painter.setPen(m_theme.tokens().text2);
    painter.drawText(rect().adjusted(20, 0, -20, 0), Qt::AlignCenter | Qt::TextWordWrap, m_message);
}

void paintCard(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    const double radius = theme.px(Card::radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens.tile);
    painter.setPen(tokens.dark ? QPen(Qt::NoPen) : QPen(tokens.line, 1));
    const double inset = tokens.dark ? 0 : 0.5;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

} // namespace zm::ui
