// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/pagepicture.h>

#include <QLayout>
#include <QPainter>
#include <QWidget>

namespace zm::ui {

QImage drawPage(QWidget &window, const QSize &pixels, qreal scale)
{
    // A picture may be smaller than a hand could make the window.
    window.setMinimumSize(0, 0);
    window.ensurePolished();
    window.resize(pixels / scale);
    if (window.layout())
        window.layout()->activate();
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    // Twice: the first pass lays out what only learns its size while being drawn.
    window.grab(QRect(0, 0, 1, 1));
    window.render(&image);
    return image;
}

} // namespace zm::ui
