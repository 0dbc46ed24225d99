// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/svgpath.h>

#include <QTransform>

#include <cmath>
#include <numbers>

namespace zm::ui {

namespace {

class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {}

    QChar command(QChar last)
    {
        skip();
        if (m_at < m_text.size() && m_text[m_at].isLetter())
            return m_text[m_at++];
        // Numbers without a letter repeat the last command; after a move they are lines.
        if (m_at >= m_text.size())
            return {};
        return last == u'M' ? QChar(u'L') : last == u'm' ? QChar(u'l') : last;
    }

    qreal number()
    {
        skip();
        const qsizetype from = m_at;
        bool dot = false;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const bool sign = (c == u'-' || c == u'+') && m_at == from;
            if (c == u'.' && !dot)
                dot = true;
            else if (!c.isDigit() && !sign)
                break;
            ++m_at;
        }
        bool ok = false;
        const qreal value = m_text.mid(from, m_at - from).toDouble(&ok);
        m_bad |= !ok;
        return value;
    }

    QPointF point() { return {number(), number()}; }
    bool failed() const { return m_bad; }

private:
    void skip()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_bad = false;
};

struct Arc
{
    QPointF radius;
    qreal tilt = 0;
    bool large = false;
    bool sweep = false;
};

qreal angleOf(QPointF v)
{
    return std::atan2(v.y(), v.x());
}

/// Endpoint form to centre form (F.6.5), then one cubic a quarter turn at most.
void arcTo(QPainterPath &path, const Arc &arc, QPointF to)
{
    const QPointF from = path.currentPosition();
    if (from == to)
        return;
    qreal rx = std::abs(arc.radius.x());
    qreal ry = std::abs(arc.radius.y());
    if (rx == 0 || ry == 0) {
        path.lineTo(to);
        return;
    }
    const QTransform tilt = QTransform().rotate(arc.tilt);
    const QPointF half = tilt.inverted().map((from - to) / 2);
    const qreal stretch = half.x() * half.x() / (rx * rx) + half.y() * half.y() / (ry * ry);
    if (stretch > 1) {
        rx *= std::sqrt(stretch);
        ry *= std::sqrt(stretch);
    }
    const qreal below = rx * rx * half.y() * half.y() + ry * ry * half.x() * half.x();
    const qreal above = std::max(0.0, rx * rx * ry * ry - below);
    const qreal side = (arc.large == arc.sweep ? -1 : 1) * std::sqrt(above / below);
    const QPointF centre(side * rx * half.y() / ry, -side * ry * half.x() / rx);
    const auto onUnit = [&](QPointF p) {
        return QPointF((p.x() - centre.x()) / rx, (p.y() - centre.y()) / ry);
    };
    const qreal start = angleOf(onUnit(half));
    qreal span = angleOf(onUnit(-half)) - start;
    constexpr qreal turn = 2 * std::numbers::pi;
    if (arc.sweep && span < 0)
        span += turn;
    else if (!arc.sweep && span > 0)
        span -= turn;

    QTransform place;
    const QPointF middle = (from + to) / 2;
    place.translate(middle.x(), middle.y());
    place.rotate(arc.tilt);
    place.translate(centre.x(), centre.y());
    place.scale(rx, ry);
    const int parts = std::max(1, int(std::ceil(std::abs(span) / (turn / 4) - 1e-9)));
    const qreal delta = span / parts;
    const qreal reach = 4.0 / 3 * std::tan(delta / 4);
    for (int i = 0; i < parts; ++i) {
        const qreal a = start + i * delta;
        const qreal b = a + delta;
        const QPointF p(std::cos(a), std::sin(a));
        const QPointF q(std::cos(b), std::sin(b));
        path.cubicTo(place.map(p + reach * QPointF(-p.y(), p.x())),
                     place.map(q - reach * QPointF(-q.y(), q.x())),
                     i + 1 == parts ? to : place.map(q));
    }
}

} // namespace

QPainterPath pathFromSvg(QStringView text)
{
    QPainterPath path;
    Reader in(text);
    QPointF opened;
    QPointF at; // unlike the path's own position it survives a close
    QChar command;
    while (!(command = in.command(command)).isNull() && !in.failed()) {
        const bool relative = command.isLower();
        const QPointF base = relative ? at : QPointF();
        switch (command.toUpper().unicode()) {
        case u'M':
            at = opened = base + in.point();
            path.moveTo(at);
            break;
        case u'L':
            path.lineTo(at = base + in.point());
            break;
        case u'H':
            at.setX(base.x() + in.number());
            path.lineTo(at);
            break;
        case u'V':
            at.setY(base.y() + in.number());
            path.lineTo(at);
            break;
        case u'C': {
            const QPointF first = base + in.point();
            const QPointF second = base + in.point();
            at = base + in.point();
            path.cubicTo(first, second, at);
            break;
        }
        case u'A': {
            Arc arc;
            arc.radius = in.point();
            arc.tilt = in.number();
            arc.large = in.number() != 0;
            arc.sweep = in.number() != 0;
            at = base + in.point();
            arcTo(path, arc, at);
            break;
        }
        case u'Z':
            path.closeSubpath();
            at = opened;
            break;
        default:
            return path;
        }
    }
    return path;
}

} // namespace zm::ui
