// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/celltext.h>
#include <ui/shell/searchfield.h>
#include <ui/theme/icons.h>
#include <ui/theme/mirror.h>

#include <QKeyEvent>
#include <QPainter>

namespace zm::ui {

namespace {

constexpr int iconSize = 16;
constexpr int iconLeft = 11;
constexpr int textLeft = 35;

} // namespace

SearchField::SearchField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setObjectName(QLatin1StringView("search"));
    connect(&theme, &Theme::changed, this, &SearchField::dress);
    dress();
}

void SearchField::setHint(const QString &hint)
{
    // Drawn here, in a colour that keeps 4.5:1; Qt's placeholder is half transparent.
    setAccessibleName(hint);
    update();
}

void SearchField::dress()
{
    setFont(m_theme.font(TypeRole::Body));
    const int before = m_theme.px(textLeft - 6);
    const int after = m_theme.px(8);
    setTextMargins(readsFromRight() ? after : before, 0, readsFromRight() ? before : after, 0);
    setFixedHeight(m_theme.px(32));
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    const Tokens &tokens = m_theme.tokens();
    const int size = m_theme.px(iconSize);
    painter.drawPixmap(m_theme.px(iconLeft), (height() - size) / 2,
                       zm::ui::icon(IconId::Search, tokens.text2, size, pixelRatio(painter)));
    if (!text().isEmpty())
        return;
    const QString key = tr("Ctrl F");
    const QFont keyFont = m_theme.font(TypeRole::Caption);
    const int keyWidth = QFontMetrics(keyFont).horizontalAdvance(key) + m_theme.px(10);
    const QRectF box(width() - keyWidth - m_theme.px(11) + 0.5,
                     (height() - m_theme.px(18)) / 2 + 0.5, keyWidth - 1, m_theme.px(18) - 1);
    const bool room = width() > m_theme.px(150) && !hasFocus();
    const double right = room ? box.left() - 6 : width() - 8;
    const QRect words(m_theme.px(textLeft), 0, int(right) - m_theme.px(textLeft), height());
    paintLine(painter, words, accessibleName(), font(), tokens.text3);
    if (!room)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.drawRoundedRect(box, 4, 4);
    paintLine(painter, box, key, keyFont, tokens.text3, Qt::AlignHCenter);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool leave = event->key() == Qt::Key_Escape && text().isEmpty();
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (leave || event->key() == Qt::Key_Return || event->key() == Qt::Key_Down)
        Q_EMIT left();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace zm::ui
