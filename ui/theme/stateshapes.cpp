// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/mirror.h>
#include <ui/theme/stateshapes.h>
#include <ui/theme/svgpath.h>

#include <QList>
#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

enum class Ink { State, OnState };

struct Layer
{
    QPainterPath path;
    Ink ink;
};

using Shape = QList<Layer>;

constexpr auto handset =
    u"M4.4 2H7.4A2 2 0 0 1 9.3 3.5L10.2 7A2 2 0 0 1 9.6 9L7.9 10.5A14 14 0 0 0 13.5 16.1L15 14.4"
    "A2 2 0 0 1 17 13.8L20.5 14.7A2 2 0 0 1 22 16.6V19.6A2.4 2.4 0 0 1 19.5 22A18 18 0 0 1 2 4.5"
    "A2.4 2.4 0 0 1 4.4 2Z";

/// Collects the layers of one shape from the bottom up; strokes become outlines here, once.
class Drawing
{
public:
    Drawing &fill(const QPainterPath &path, Ink ink)
    {
        m_shape.append({path, ink});
        return *this;
    }
    Drawing &fill(QStringView svg, Ink ink) { return fill(pathFromSvg(svg), ink); }
    Drawing &stroke(const QPainterPath &path, qreal width, Ink ink,
                    Qt::PenCapStyle cap = Qt::RoundCap)
    {
        QPainterPathStroker pen;
        pen.setWidth(width);
        pen.setCapStyle(cap);
        pen.setJoinStyle(cap == Qt::RoundCap ? Qt::RoundJoin : Qt::MiterJoin);
        return fill(pen.createStroke(path), ink);
    }
    Drawing &stroke(QStringView svg, qreal width, Ink ink, Qt::PenCapStyle cap = Qt::RoundCap)
    {
        return stroke(pathFromSvg(svg), width, ink, cap);
    }
    Drawing &dashed(const QPainterPath &path, qreal width, qreal dash, qreal gap, qreal offset)
    {
        QPainterPathStroker pen;
        pen.setWidth(width);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({dash / width, gap / width}); // Qt counts dashes in pen widths
        pen.setDashOffset(offset / width);
        return fill(pen.createStroke(path), Ink::State);
    }
    Drawing &phone(qreal x, qreal y, qreal scale, Ink ink)
    {
        return fill(QTransform::fromTranslate(x, y).scale(scale, scale).map(pathFromSvg(handset)),
                    ink);
    }
    Drawing &rect(qreal x, qreal y, qreal w, qreal h, qreal r, Ink ink)
    {
        return fill(rounded(x, y, w, h, r), ink);
    }
    Drawing &dot(qreal x, qreal y, qreal r, Ink ink) { return fill(circle(x, y, r), ink); }
    Shape done() const { return m_shape; }

    static QPainterPath rounded(qreal x, qreal y, qreal w, qreal h, qreal r)
    {
        QPainterPath path;
        path.addRoundedRect(QRectF(x, y, w, h), r, r);
        return path;
    }
    /// Starts at three o'clock and runs clockwise, as a dash pattern expects.
    static QPainterPath circle(qreal x, qreal y, qreal r)
    {
        QPainterPath path;
        path.moveTo(x + r, y);
        path.arcTo(QRectF(x - r, y - r, 2 * r, 2 * r), 0, -360);
        path.closeSubpath();
        return path;
    }
    /// A rounded outline that starts at the top left and runs clockwise, for dashes.
    static QPainterPath outline()
    {
        return pathFromSvg(u"M5.8 3.2H18.2A2.6 2.6 0 0 1 20.8 5.8V18.2A2.6 2.6 0 0 1 18.2 20.8H5.8"
                           "A2.6 2.6 0 0 1 3.2 18.2V5.8A2.6 2.6 0 0 1 5.8 3.2Z");
    }

private:
    Shape m_shape;
};

Drawing square()
{
    return Drawing().rect(2, 2, 20, 20, 3.5, Ink::State);
}

Drawing squareWithSmallPhone()
{
    return square().phone(4.3, 7.2, 0.5, Ink::OnState);
}

Drawing triangle()
{
    return Drawing().fill(u"M4.2 2.6H19.8C22.2 2.6 23.6 5.1 22.4 7.1L14.6 20.6C13.4 22.6 10.6 22.6 "
                          "9.4 20.6L1.6 7.1C.4 5.1 1.8 2.6 4.2 2.6Z",
                          Ink::State);
}

Drawing ring(qreal r, qreal width)
{
    return Drawing().stroke(Drawing::circle(12, 12, r), width, Ink::State, Qt::FlatCap);
}

Shape build(TileState which)
{
    const Ink c = Ink::State;
    const Ink k = Ink::OnState;
    switch (which) {
    case TileState::NoData:
        return Drawing()
            .dashed(Drawing::circle(12, 12, 8.9), 2.4, 3.5, 3.49, 1.7)
            .stroke(u"M9.4 9.9a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3.9-1.3 1.8", 2.2, c)
            .dot(12, 16.9, 1.35, c)
            .done();
    case TileState::Hold:
        return Drawing().rect(4.2, 2.5, 5.8, 19, 1.8, c).rect(14, 2.5, 5.8, 19, 1.8, c).done();
    case TileState::OnQueueCall:
        return square().phone(5.2, 5.2, 0.567, k).done();
    case TileState::OnCallIn:
        return squareWithSmallPhone().stroke(u"M19 5.2 14 10.2M14 6.4v3.8h3.8", 2, k).done();
    case TileState::OnCallOut:
        return squareWithSmallPhone().stroke(u"M14 10.2 19 5.2M15.2 5.2H19V9", 2, k).done();
    case TileState::OnCallInternal:
        return squareWithSmallPhone()
            .stroke(u"M12.6 7.4H19.4M14.6 5.2 12.4 7.4 14.6 9.6M17.4 5.2 19.6 7.4 17.4 9.6", 2, k)
            .done();
    case TileState::Ringing:
        return Drawing()
            .fill(
                u"M12 1.8C8.1 1.8 5.4 4.7 5.4 8.6V12.6L3.1 16.2C2.6 17 3.1 18 4.1 18H19.9C20.9 18 "
                "21.4 17 20.9 16.2L18.6 12.6V8.6C18.6 4.7 15.9 1.8 12 1.8Z",
                c)
            .fill(u"M8.6 19.6H15.4A3.4 3 0 0 1 8.6 19.6Z", c)
            .done();
    case TileState::Dialling:
        return Drawing()
            .stroke(Drawing::outline(), 2.4, c, Qt::FlatCap)
            .phone(5, 8, 0.44, c)
            .stroke(u"M13.4 10.6 17.4 6.6M14.4 6.6H17.4V9.6", 2, c)
            .done();
    case TileState::OnCallByPresence:
        return Drawing()
            .dashed(Drawing::outline(), 2.4, 4.2, 2.53, 2.1)
            .phone(6.2, 6.2, 0.485, c)
            .done();
    case TileState::WrapUp:
        return Drawing()
            .fill(
                u"M4.6 2H19.4A1 1 0 0 1 20.4 3V4.2A1 1 0 0 1 19.4 5.2H18.8C18.6 8.6 16.3 10.4 14.2 "
                "12C16.3 13.6 18.6 15.4 18.8 18.8H19.4A1 1 0 0 1 20.4 19.8V21A1 1 0 0 1 19.4 "
                "22H4.6A1 "
                "1 0 0 1 3.6 21V19.8A1 1 0 0 1 4.6 18.8H5.2C5.4 15.4 7.7 13.6 9.8 12C7.7 10.4 5.4 "
                "8.6 5.2 5.2H4.6A1 1 0 0 1 3.6 4.2V3A1 1 0 0 1 4.6 2Z",
                c)
            .done();
    case TileState::DoNotDisturb:
        return Drawing()
            .fill(u"M22.07 16.17 16.17 22.07 7.83 22.07 1.93 16.17 1.93 7.83 7.83 1.93 16.17 1.93 "
                  "22.07 7.83Z",
                  c)
            .rect(6, 10.2, 12, 3.6, 1, k)
            .done();
    case TileState::OptedOut:
        return ring(8.7, 2.8).stroke(u"M6 6 18 18", 2.8, c, Qt::FlatCap).done();
    case TileState::OutOfOffice:
        return triangle()
            .rect(7.2, 7.6, 9.6, 6, 1.2, k)
            .stroke(u"M10.2 7.4V6.3a.9.9 0 0 1 .9-.9h1.8a.9.9 0 0 1 .9.9V7.4", 1.6, k)
            .done();
    case TileState::Offline:
        return ring(8.7, 2.8).done();
    case TileState::InMeeting:
        return triangle()
            .stroke(Drawing::rounded(7, 5.5, 10, 6.6, 1.1), 1.8, k)
            .stroke(u"M12 12.3V14.8M10.2 15H13.8", 1.8, k)
            .done();
    case TileState::Calendar:
        return triangle()
            .stroke(Drawing::rounded(7.3, 6.9, 9.4, 7.2, 1.1), 1.8, k)
            .stroke(u"M7.6 9.6H16.4M9.9 5.3V6.9M14.1 5.3V6.9", 1.8, k)
            .done();
    case TileState::Busy:
        return triangle()
            .dot(7.8, 8.6, 1.55, k)
            .dot(12, 8.6, 1.55, k)
            .dot(16.2, 8.6, 1.55, k)
            .done();
    case TileState::Away:
        return triangle()
            .stroke(Drawing::circle(12, 9.6, 4.5), 1.8, k)
            .stroke(u"M12 7.4V9.8L13.7 10.8", 1.8, k)
            .done();
    case TileState::Mobile:
        return Drawing()
            .dot(12, 12, 10, c)
            .rect(8.3, 5.4, 7.4, 13.2, 1.7, k)
            .stroke(u"M10.7 16.1H13.3", 1.5, c)
            .done();
    case TileState::Free:
        return Drawing().dot(12, 12, 10, c).stroke(u"M7.2 12.4 10.6 15.8 16.9 8.8", 2.8, k).done();
    case TileState::Idle:
        return ring(8.9, 2.4).dot(12, 12, 3.2, c).done();
    }
    return {};
}

const Shape &shapeOf(TileState which)
{
    static const auto shapes = [] {
        std::array<Shape, std::size_t(TileState::Idle) + 1> all;
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i] = build(TileState(i));
            for (Layer &layer : all[i])
                layer.path.setFillRule(Qt::WindingFill);
        }
        return all;
    }();
    return shapes[std::size_t(which)];
}

} // namespace

void paintStateShape(QPainter &painter, const QRectF &box, TileState which, const QColor &state,
                     const QColor &onState)
{
    const Upright upright(painter, box);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 24, box.height() / 24);
    for (const Layer &layer : shapeOf(which))
        painter.fillPath(layer.path, layer.ink == Ink::State ? state : onState);
    painter.restore();
}

QPixmap stateShapePixmap(TileState which, const QColor &state, const QColor &onState, int size,
                         qreal dpr)
{
    QPixmap pixmap(QSize(size, size) * dpr);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStateShape(painter, QRectF(0, 0, size, size), which, state, onState);
    return pixmap;
}

} // namespace zm::ui
