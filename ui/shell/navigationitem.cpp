// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/celltext.h>
#include <ui/shell/focusring.h>
#include <ui/shell/navigation.h>
#include <ui/theme/mirror.h>

#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int itemHeight = 36;
constexpr int pictureSize = 18;
constexpr int smallPicture = 15;
constexpr int textLeft = 38;

} // namespace

NavigationItem::NavigationItem(const Theme &theme, IconId icon, const QString &title,
                               QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setText(title);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusRing::ask(*this, *this, 6);
    describe();
}

void NavigationItem::describe()
{
    const QString count = m_mark.text.isEmpty() ? QString() : u", "_s + m_mark.text;
    const QString alert = m_mark.alert == AlertLevel::Breach ? tr(", over the limit")
                          : m_mark.alert == AlertLevel::Warn ? tr(", warning")
                                                             : QString();
    setAccessibleName(text() + count + alert);
    setToolTip(m_keyHint.isEmpty() ? text() : text() + u" · "_s + m_keyHint);
}

void NavigationItem::setMark(const PageWidget::NavigationMark &mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    describe();
    update();
}

void NavigationItem::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

void NavigationItem::setKeyHint(const QString &hint)
{
    m_keyHint = hint;
    describe();
}

QSize NavigationItem::sizeHint() const
{
    return {m_theme.px(m_narrow ? 40 : 176), m_theme.px(itemHeight)};
}

int NavigationItem::wantedWidth() const
{
    const QFontMetricsF words(m_theme.font(TypeRole::Title));
    const bool alert = m_mark.alert != AlertLevel::None;
    return int(std::ceil(m_theme.px(textLeft) + words.horizontalAdvance(text()) + markWidth()
                         + m_theme.px(alert ? 14 : 10)));
}

/// With the sign and the box that a breach puts around it, and the gap before.
double NavigationItem::markWidth() const
{
    if (m_mark.text.isEmpty())
        return 0;
    const bool breach = m_mark.alert == AlertLevel::Breach;
    const QFontMetricsF mark(
        m_theme.font(m_mark.alert == AlertLevel::None ? TypeRole::Label : TypeRole::BodyStrong));
    return mark.horizontalAdvance(breach ? u"! "_s + m_mark.text : m_mark.text) + m_theme.px(8);
}

void NavigationItem::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationItem::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void NavigationItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    const Tokens &tokens = m_theme.tokens();
    const bool hover = underMouse() || isDown();
    if (isChecked() || hover) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? tokens.navSelected
                                     : mixed(tokens.ground, tokens.navSelected, 0.5));
        painter.drawRoundedRect(rect(), m_theme.px(6), m_theme.px(6));
    }
    const bool alert = m_mark.alert != AlertLevel::None;
    const int size = m_theme.px(m_narrow && alert ? smallPicture : pictureSize);
    const int left = m_narrow ? (width() - size) / 2 : m_theme.px(8);
    // Narrow, the number of an alert stands over the picture, which makes room for it.
    const int top = m_narrow && alert ? height() - size - m_theme.px(1) : (height() - size) / 2;
    painter.drawPixmap(left, top,
                       zm::ui::icon(m_icon, isChecked() ? tokens.accent : tokens.text2, size,
                                    pixelRatio(painter)));
    if (m_narrow) {
        if (alert) { // only an alert is worth the room
            // A warning's hatched edge stands around the number, and inside the entry.
            const int edge = m_mark.alert == AlertLevel::Warn ? m_theme.px(4) : 0;
            paintNumber(painter, QRectF(0, edge, width() - m_theme.px(4) - edge, m_theme.px(16)),
                        m_mark.text, TypeRole::Caption,
                        {.alert = m_mark.alert, .color = tokens.text1}, m_theme);
        }
        return;
    }
    const double right = width() - m_theme.px(alert ? 14 : 10);
    const QRectF words(m_theme.px(textLeft), 0, right - markWidth() - m_theme.px(textLeft),
                       height());
    paintLine(painter, words, text(),
              m_theme.font(isChecked() ? TypeRole::Title : TypeRole::TitlePlain),
              isChecked() ? tokens.text1 : tokens.text2);
    if (!m_mark.text.isEmpty()) {
        paintNumber(painter, QRectF(0, 0, right, height()), m_mark.text,
                    alert ? TypeRole::BodyStrong : TypeRole::Label,
                    {.alert = m_mark.alert, .color = alert ? tokens.text1 : tokens.text3}, m_theme);
    }
}

} // namespace zm::ui
