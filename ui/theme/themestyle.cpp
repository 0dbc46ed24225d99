// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/icons.h>
#include <ui/theme/marks.h>
#include <ui/theme/themestyle.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int controlRadius = 6;

ButtonRole roleOf(const QWidget *widget)
{
    return widget ? ButtonRole(widget->property(buttonRoleProperty).toInt()) : ButtonRole::Plain;
}

bool keyboardFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
           && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

} // namespace

ThemeStyle::ThemeStyle(const Theme &theme)
    : QProxyStyle(u"fusion"_s)
    , m_theme(theme)
{}

void ThemeStyle::control(QPainter &painter, const QRect &rect, const QColor &fill,
                         const QColor &line, bool focus) const
{
    const Tokens &t = m_theme.tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(focus ? QPen(t.accent, 2) : line.alpha() ? QPen(line, 1) : QPen(Qt::NoPen));
    const qreal inset = focus ? 1 : line.alpha() ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset),
                            controlRadius - inset, controlRadius - inset);
    painter.restore();
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    const bool hover =
        option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
    const bool down = option->state.testFlag(State_Sunken) || option->state.testFlag(State_On);
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (element == PE_PanelLineEdit && frame && frame->lineWidth <= 0)
            return; // a line edit without a frame sits inside another control
        control(*painter, option->rect, t.tile, t.line, option->state.testFlag(State_HasFocus));
        return;
    }
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: {
        const ButtonRole role = roleOf(widget);
        if (role == ButtonRole::Primary) {
            QColor fill = t.text1;
            if (!option->state.testFlag(State_Enabled))
                fill = t.line2;
            else if (hover || down)
                fill = t.text2;
            control(*painter, option->rect, fill, Qt::transparent, keyboardFocus(*option));
        } else if (role == ButtonRole::Quiet || element == PE_PanelButtonTool) {
            const QColor fill =
                down || hover ? (t.dark ? t.raised : t.navSelected) : QColor(Qt::transparent);
            control(*painter, option->rect, fill, Qt::transparent, keyboardFocus(*option));
        } else {
            const QColor fill = down || hover ? (t.dark ? t.raised : t.navSelected) : t.tile;
            control(*painter, option->rect, fill, t.line, keyboardFocus(*option));
        }
        return;
    }
    case PE_FrameDefaultButton:
    case PE_PanelScrollAreaCorner: // where two scroll bars meet nothing is drawn
        return;
    case PE_Frame:
        // A field of several lines looks like one of a single line.
        if (qobject_cast<const QPlainTextEdit *>(widget)) {
            control(*painter, option->rect, t.tile, t.line,
                    option->state.testFlag(State_HasFocus) || widget->hasFocus());
            return;
        }
        break;
    case PE_FrameFocusRect:
        if (keyboardFocus(*option) || option->state.testFlag(State_KeyboardFocusChange))
            control(*painter, option->rect, Qt::transparent, Qt::transparent, true);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.raised);
        painter->setPen(t.line2);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(option->rect,
                          element == PE_PanelMenu ? t.raised : QColor(Qt::transparent));
        painter->setPen(t.line2);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const IconId which = element == PE_IndicatorArrowDown   ? IconId::ChevronDown
                             : element == PE_IndicatorArrowUp   ? IconId::ChevronUp
                             : element == PE_IndicatorArrowLeft ? IconId::ChevronLeft
                                                                : IconId::ChevronRight;
        const int size = qMin(m_theme.px(16), qMin(option->rect.width(), option->rect.height()));
        QRect at(0, 0, size, size);
        at.moveCenter(option->rect.center());
        painter->drawPixmap(at.topLeft(), icon(which, t.text2, size, devicePixels(*painter)));
        return;
    }
    case PE_IndicatorCheckBox: {
        const bool on = option->state.testFlag(State_On);
        const int size = m_theme.px(16);
        QRect box(0, 0, size, size);
        box.moveCenter(option->rect.center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(on ? t.text1 : t.tile);
        painter->setPen(keyboardFocus(*option) ? QPen(t.accent, 2)
                                               : QPen(on ? t.text1 : t.line2, 1));
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->restore();
        if (on)
            painter->drawPixmap(box.adjusted(2, 2, -2, -2).topLeft(),
                                icon(IconId::Check, t.ground, size - 4, devicePixels(*painter)));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_PushButtonLabel && roleOf(widget) == ButtonRole::Primary) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
                copy.palette.setColor(group, QPalette::ButtonText, m_theme.tokens().ground);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QRect text = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            painter->setPen(m_theme.tokens().text1);
            painter->drawText(
                text, Qt::AlignVCenter | visualAlignment(combo->direction, Qt::AlignLeft),
                combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, text.width()));
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::scrollBar(const QStyleOptionSlider &bar, QPainter &painter,
                           const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    const QRect handle = subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    if (bar.maximum <= bar.minimum)
        return;
    const bool active = bar.state.testFlag(State_MouseOver) || bar.state.testFlag(State_Sunken);
    const qreal inset = active ? 2 : 3;
    const QRectF body = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    const qreal radius = qMin(body.width(), body.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? t.line2 : t.dark ? t.line : t.line2);
    painter.drawRoundedRect(body, radius, radius);
    painter.restore();
}

void ThemeStyle::drawComplexControl(ComplexControl complex, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    if (complex == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            scrollBar(*bar, *painter, widget);
            return;
        }
    }
    if (complex == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const bool hover = option->state.testFlag(State_MouseOver);
            control(*painter, combo->rect, hover ? (t.dark ? t.raised : t.navSelected) : t.tile,
                    t.line, keyboardFocus(*option));
            QStyleOption arrow = *option;
            arrow.rect = subControlRect(complex, option, SC_ComboBoxArrow, widget);
            drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
            return;
        }
    }
    if (complex == CC_SpinBox) {
        control(*painter, option->rect, t.tile, t.line, option->state.testFlag(State_HasFocus));
        for (const SubControl step : {SC_SpinBoxUp, SC_SpinBoxDown}) {
            QStyleOption arrow = *option;
            arrow.rect = subControlRect(complex, option, step, widget);
            if (option->activeSubControls == step)
                painter->fillRect(arrow.rect, t.dark ? t.raised : t.navSelected);
            drawPrimitive(step == SC_SpinBoxUp ? PE_IndicatorArrowUp : PE_IndicatorArrowDown,
                          &arrow, painter, widget);
        }
        return;
    }
    QProxyStyle::drawComplexControl(complex, option, painter, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl complex, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    if (complex == CC_ScrollBar) {
        // No step buttons: the groove is the whole bar.
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const bool upright = bar->orientation == Qt::Vertical;
            const int length = upright ? bar->rect.height() : bar->rect.width();
            const int thick = upright ? bar->rect.width() : bar->rect.height();
            const int span = bar->maximum - bar->minimum;
            const int least = qMin(length, m_theme.px(32));
            const qint64 whole = qint64(span) + bar->pageStep;
            const int size =
                span > 0 && whole > 0
                    ? qBound(least, int(qint64(length) * bar->pageStep / whole), length)
                    : length;
            const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                   length - size, bar->upsideDown);
            const auto piece = [&](int from, int to) {
                return upright ? QRect(0, from, thick, to - from)
                               : QRect(from, 0, to - from, thick);
            };
            switch (part) {
            case SC_ScrollBarGroove:
                return piece(0, length);
            case SC_ScrollBarSlider:
                return piece(at, at + size);
            case SC_ScrollBarSubPage:
                return piece(0, at);
            case SC_ScrollBarAddPage:
                return piece(at + size, length);
            default:
                break;
            }
        }
    }
    if (complex == CC_ComboBox && part != SC_ComboBoxListBoxPopup) {
        const QRect r = option->rect;
        const int arrow = m_theme.px(30);
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, r,
                              {r.right() + 1 - arrow, r.top(), arrow, r.height()});
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, r, r.adjusted(m_theme.px(13), 0, -arrow, 0));
    }
    if (complex == CC_SpinBox) {
        const QRect r = option->rect;
        const int steps = m_theme.px(24);
        const QRect up(r.right() - steps, r.top() + 2, steps - 1, r.height() / 2 - 2);
        switch (part) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, r, up);
        case SC_SpinBoxDown:
            return visualRect(option->direction, r, up.translated(0, up.height()));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, r, r.adjusted(m_theme.px(8), 1, -steps, -1));
        default:
            return r;
        }
    }
    return QProxyStyle::subControlRect(complex, option, part, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {qMax(size.width(), contents.width() + m_theme.px(26)), m_theme.px(32)};
    }
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return {contents.width() + m_theme.px(20), m_theme.px(32)};
        return contents;
    }
    case CT_ComboBox:
        return {contents.width() + m_theme.px(13 + 34), m_theme.px(32)};
    case CT_SpinBox:
        return {contents.width() + m_theme.px(8 + 28), m_theme.px(32)};
    case CT_MenuItem: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        if (size.height() > 8) // separators stay thin
            size.setHeight(qMax(size.height(), m_theme.px(29)));
        return size;
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return m_theme.px(10);
    case PM_ScrollBarSliderMin:
        return m_theme.px(32);
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return m_theme.px(8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_theme.px(16);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return m_theme.px(16);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list under the box, not a menu over it
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0; // popovers open at once
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon ThemeStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                               const QWidget *widget) const
{
    if (which != SP_LineEditClearButton)
        return QProxyStyle::standardIcon(which, option, widget);
    const Tokens &t = m_theme.tokens();
    return themedIcon(IconId::Close, t.text3, t.text3, m_theme.px(16));
}

} // namespace zm::ui
