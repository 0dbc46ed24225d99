// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reports/filterbutton.h>
#include <ui/shell/celltext.h>
#include <ui/shell/focusring.h>
#include <ui/theme/marks.h>

#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int controlHeight = 32;
constexpr int controlRadius = 6;
constexpr int padding = 12;
constexpr int gap = 6;
constexpr int iconPx = 16;
constexpr int widestValue = 260;

} // namespace

FilterButton::FilterButton(const Theme &theme, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_label(label)
{
    setAccessibleName(label);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    FocusRing::ask(*this, *this, controlRadius);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FilterButton::setIcon(IconId icon)
{
    m_icon = icon;
    updateGeometry();
}

void FilterButton::setChevron(bool shown)
{
    m_chevron = shown;
    updateGeometry();
}

void FilterButton::setValue(const QString &value)
{
    if (std::exchange(m_value, value) == value)
        return;
    setAccessibleName(m_label.isEmpty() ? value : m_label + u": "_s + value);
    setToolTip(shownValue() == value ? QString() : value);
    updateGeometry();
    update();
}

void FilterButton::setNarrowing(bool narrowing)
{
    if (std::exchange(m_narrowing, narrowing) != narrowing)
        update();
}

QString FilterButton::shownValue() const
{
    return QFontMetrics(m_theme.font(TypeRole::BodyStrong))
        .elidedText(m_value, Qt::ElideRight, m_theme.px(widestValue));
}

QSize FilterButton::sizeHint() const
{
    const QFontMetricsF label(m_theme.font(TypeRole::Body));
    const QFontMetricsF value(m_theme.font(TypeRole::BodyStrong));
    double width = 2 * m_theme.px(padding);
    int parts = 0;
    if (m_icon) {
        width += m_theme.px(iconPx);
        ++parts;
    }
    if (!m_label.isEmpty()) {
        width += label.horizontalAdvance(m_label);
        ++parts;
    }
    if (!m_value.isEmpty()) {
        width += value.horizontalAdvance(shownValue());
        ++parts;
    }
    if (m_chevron) {
        width += m_theme.px(14);
        ++parts;
    }
    width += std::max(0, parts - 1) * m_theme.px(gap);
    return {int(std::ceil(width)), m_theme.px(controlHeight)};
}

void FilterButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    const bool over = isEnabled() && (underMouse() || isDown());
    painter.setBrush(over ? (t.dark ? t.raised : t.navSelected) : t.tile);
    painter.setPen(QPen(isChecked() || m_narrowing ? t.line2 : t.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), controlRadius - 0.5,
                            controlRadius - 0.5);
    double x = m_theme.px(padding);
    const auto middle = [this](int size) { return (height() - size) / 2; };
    const QColor strong = isEnabled() ? t.text1 : t.text3;
    if (m_icon) {
        const int size = m_theme.px(iconPx);
        painter.drawPixmap(
            QPointF(x, middle(size)),
            ui::icon(*m_icon, isEnabled() ? t.text2 : t.text3, size, pixelRatio(painter)));
        x += size + m_theme.px(gap);
    }
    const auto words = [&](const QString &text, TypeRole role, const QColor &color) {
        if (text.isEmpty())
            return;
        const QFont font = m_theme.font(role);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QPointF(x, std::round((height() + metrics.capHeight()) / 2)), text);
        x += metrics.horizontalAdvance(text) + m_theme.px(gap);
    };
    words(m_label, TypeRole::Body, m_value.isEmpty() ? strong : t.text2);
    words(shownValue(), TypeRole::BodyStrong, strong);
    if (m_chevron) {
        const int size = m_theme.px(14);
        painter.drawPixmap(
            QPointF(width() - m_theme.px(padding) - size + m_theme.px(2), middle(size)),
            ui::icon(IconId::ChevronDown, t.text2, size, pixelRatio(painter)));
    }
}

} // namespace zm::ui
