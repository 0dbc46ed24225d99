// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/agents/densityswitch.h>
#include <ui/theme/icons.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace zm::ui {

namespace {

constexpr int segments = 3;
constexpr std::array icons{IconId::DensityRoomy, IconId::DensityNormal, IconId::DensityDense};

} // namespace

QString densityWord(TileDensity density)
{
    switch (density) {
    case TileDensity::Roomy:
        return QCoreApplication::translate("zm::ui::DensitySwitch", "Roomy");
    case TileDensity::Normal:
        return QCoreApplication::translate("zm::ui::DensitySwitch", "Normal");
    case TileDensity::Dense:
        return QCoreApplication::translate("zm::ui::DensitySwitch", "Dense");
    }
    return {};
}

DensitySwitch::DensitySwitch(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Size of the tiles"));
    setAccessibleDescription(densityWord(m_density));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize DensitySwitch::sizeHint() const
{
    return {segments * m_theme.px(32) + 2, m_theme.px(32)};
}

void DensitySwitch::setDensity(TileDensity density)
{
    if (std::exchange(m_density, density) == density)
        return;
    setAccessibleDescription(densityWord(density));
    update();
    Q_EMIT densityChanged(density);
}

QRect DensitySwitch::segment(int index) const
{
    const int each = (width() - 2) / segments;
    return {1 + index * each, 1, each, height() - 2};
}

int DensitySwitch::segmentAt(QPoint at) const
{
    for (int i = 0; i < segments; ++i)
        if (segment(i).contains(forReader(at, rect())))
            return i;
    return -1;
}

void DensitySwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, 6, 6);
    painter.fillPath(shape, t.dark ? t.ground : t.tile);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(segment(int(m_density)), t.dark ? t.raised : t.navSelected);
    painter.fillRect(QRect(segment(1).left(), 0, 1, height()), t.line);
    painter.fillRect(QRect(segment(2).left(), 0, 1, height()), t.line);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.line, 1));
    painter.drawPath(shape);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    const int size = m_theme.px(16);
    for (int i = 0; i < segments; ++i) {
        QRect at(0, 0, size, size);
        at.moveCenter(segment(i).center());
        painter.drawPixmap(at, icon(icons[std::size_t(i)], i == int(m_density) ? t.text1 : t.text3,
                                    size, devicePixels(painter)));
    }
}

void DensitySwitch::mousePressEvent(QMouseEvent *event)
{
    const int index = segmentAt(event->pos());
    if (event->button() == Qt::LeftButton && index >= 0)
        setDensity(TileDensity(index));
}

void DensitySwitch::keyPressEvent(QKeyEvent *event)
{
    const int onward = readsFromRight() ? Qt::Key_Left : Qt::Key_Right;
    const int back = readsFromRight() ? Qt::Key_Right : Qt::Key_Left;
    const int step = event->key() == onward ? 1 : event->key() == back ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    setDensity(TileDensity(std::clamp(int(m_density) + step, 0, segments - 1)));
}

bool DensitySwitch::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = segmentAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           index >= 0 ? densityWord(TileDensity(index)) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace zm::ui
