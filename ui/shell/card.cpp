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

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), m_theme);
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
