// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/focusring.h>
#include <ui/theme/marks.h>

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace zm::ui {

namespace {

constexpr char aroundProperty[] = "zmFocusAround";
constexpr char radiusProperty[] = "zmFocusRadius";
constexpr int reach = 4;

} // namespace

FocusRing::FocusRing(const Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::ask(QWidget &focused, QWidget &around, int radius)
{
    focused.setProperty(aroundProperty, QVariant::fromValue(&around));
    focused.setProperty(radiusProperty, radius);
}

void FocusRing::follow(QWidget *focused)
{
    if (m_around && m_around != parentWidget())
        m_around->removeEventFilter(this);
    m_around.clear();
    // Who clicks knows where he is.
    if (focused && focused->window() == window() && QApplication::mouseButtons() == Qt::NoButton)
        m_around = focused->property(aroundProperty).value<QWidget *>();
    if (m_around) {
        m_radius = focused->property(radiusProperty).toInt();
        m_around->installEventFilter(this);
    }
    place();
}

void FocusRing::place()
{
    const bool visible = m_around && m_around->isVisible();
    setVisible(visible);
    if (!visible)
        return;
    const int out = m_theme.px(reach);
    const QPoint corner = m_around->mapTo(parentWidget(), QPoint(0, 0));
    // What reaches the window's edge gets its ring inside: half a ring looks like a mistake.
    setGeometry(QRect(corner, m_around->size())
                    .adjusted(-out, -out, out, out)
                    .intersected(parentWidget()->rect()));
    raise();
    update();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    case QEvent::MouseButtonPress:
        hide();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int out = m_theme.px(reach);
    paintFocusRing(painter, QRectF(rect()).adjusted(out, out, -out, -out), m_theme.px(m_radius),
                   m_theme.tokens(), m_theme.scale());
}

} // namespace zm::ui
