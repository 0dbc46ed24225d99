// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/design/designsections.h>

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace zm::ui {

namespace {

QWidget *boxOf(QBoxLayout::Direction direction, const QList<QWidget *> &things, int gap)
{
    auto *box = new QWidget;
    auto *layout = new QBoxLayout(direction, box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    for (QWidget *thing : things)
        layout->addWidget(thing);
    return box;
}

} // namespace

Drawing::Drawing(int height, Paint paint)
    : m_height(height)
    , m_paint(std::move(paint))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Drawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_paint(painter, rect());
}

Drawing *drawnCells(int count, int columns, int height,
                    const std::function<void(QPainter &, const QRectF &, int)> &paint)
{
    const int rows = (count + columns - 1) / columns;
    return new Drawing(rows * height, [=](QPainter &painter, const QRectF &rect) {
        const double width = rect.width() / columns;
        for (int i = 0; i < count; ++i)
            paint(painter, QRectF(i % columns * width, i / columns * height, width, height), i);
    });
}

QWidget *specimenLabel(const Theme &theme, const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(theme.font(TypeRole::Label));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme.tokens().text3);
    label->setPalette(palette);
    return label;
}

QWidget *inARow(const QList<QWidget *> &things, int gap)
{
    QWidget *row = boxOf(QBoxLayout::LeftToRight, things, gap);
    static_cast<QBoxLayout *>(row->layout())->addStretch(1);
    return row;
}

QWidget *inAColumn(const QList<QWidget *> &things, int gap)
{
    return boxOf(QBoxLayout::TopToBottom, things, gap);
}

} // namespace zm::ui
