// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QRegion>
#include <QStyle>
#include <QWidget>

namespace zm::ui {

/// The language of the screens runs from the right. Layouts mirror themselves then; what is painted
/// by hand is thought out from the left and mirrored by the classes below. Time keeps its
/// direction: charts are painted upright.
inline bool readsFromRight()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

/// Where something laid out from the left stands for this reader, and back: a place or a point.
inline QRect forReader(const QRect &part, const QRect &whole)
{
    return QStyle::visualRect(QGuiApplication::layoutDirection(), whole, part);
}
inline QPoint forReader(const QPoint &at, const QRect &whole)
{
    return QStyle::visualPos(QGuiApplication::layoutDirection(), whole, at);
}
inline QRectF forReader(const QRectF &part, const QRectF &whole)
{
    return readsFromRight() ? QRectF(whole.left() + whole.right() - part.right(), part.top(),
                                     part.width(), part.height())
                            : part;
}
/// Puts a widget laid out from the left of its parent where it stands for this reader.
inline void placeForReader(QWidget &widget, const QRect &part)
{
    widget.setGeometry(forReader(part, widget.parentWidget()->rect()));
}

inline QRegion forReader(const QRegion &parts, const QRect &whole)
{
    if (!readsFromRight())
        return parts;
    QRegion turned;
    for (const QRect &part : parts)
        turned += forReader(part, whole);
    return turned;
}

/// AlignLeft means where this reader begins to read.
inline Qt::Alignment forReader(Qt::Alignment align)
{
    return QStyle::visualAlignment(QGuiApplication::layoutDirection(), align);
}

/// Turns what `painter` paints around the middle of `part`, while it lives.
class Turned
{
public:
    Turned(QPainter &painter, const QRectF &part, bool turns)
        : m_painter(turns ? &painter : nullptr)
    {
        if (!turns)
            return;
        painter.save();
        painter.translate(part.left() + part.right(), 0);
        painter.scale(-1, 1);
    }
    ~Turned()
    {
        if (m_painter)
            m_painter->restore();
    }
    Q_DISABLE_COPY_MOVE(Turned)

    bool turns() const { return m_painter != nullptr; }

private:
    QPainter *m_painter;
};

/// Paints mirrored within `whole` for a reader from the right. Words, numbers and the shapes of
/// states stand upright all the same (paintLine, paintNumber, paintStateShape, paintWords).
struct Mirrored : Turned
{
    Mirrored(QPainter &painter, const QRectF &whole)
        : Turned(painter, whole, readsFromRight())
    {}
};

/// Paints `part` upright where everything around it is mirrored.
struct Upright : Turned
{
    Upright(QPainter &painter, const QRectF &part)
        : Turned(painter, part, painter.worldTransform().m11() < 0)
    {}
};

/// Words that begin at `at` on their base line, in the painter's font and colour.
inline void paintWords(QPainter &painter, const QPointF &at, const QString &words)
{
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(words);
    const Upright upright(painter, QRectF(at.x(), at.y(), width, 0));
    painter.drawText(at, words);
}

/// Words over several lines from the top of `rect`, in the painter's font and colour.
inline void paintParagraph(QPainter &painter, const QRectF &rect, const QString &words)
{
    const Upright upright(painter, rect);
    const Qt::Alignment start = upright.turns() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(rect, int(start | Qt::AlignTop) | int(Qt::TextWordWrap), words);
}

} // namespace zm::ui
