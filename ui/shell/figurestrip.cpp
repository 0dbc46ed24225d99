// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/card.h>
#include <ui/shell/celltext.h>
#include <ui/shell/figurestrip.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int designHeight = 72;
constexpr int side = 20;
constexpr int gap = 16;
constexpr int numberBase = 36;
constexpr int labelBase = 55;
/// A sentence gets the room of so many numbers.
constexpr double wordShare = 1.8;

} // namespace

FigureStrip::FigureStrip(Look look, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize FigureStrip::sizeHint() const
{
    return {m_theme.px(1192), m_theme.px(designHeight)};
}

void FigureStrip::setFigures(const QList<Figure> &figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    QStringList parts;
    for (const Figure &figure : figures)
        parts << figure.label + u": "_s + figure.number + figure.second;
    setAccessibleDescription(parts.join(u"; "_s));
    update();
}

QList<QRect> FigureStrip::places(int width) const
{
    double shares = 0;
    for (const Figure &figure : m_figures)
        shares += figure.words ? wordShare : 1;
    const double between = m_look == Look::Cards ? m_theme.px(gap) : 0;
    const double one = (width - between * double(m_figures.size() - 1)) / std::max(shares, 1.0);
    QList<QRect> all;
    double x = 0;
    for (const Figure &figure : m_figures) {
        const double wide = one * (figure.words ? wordShare : 1);
        const int left = int(std::lround(x));
        all.append(QRect(left, 0, int(std::lround(x + wide)) - left, height()));
        x += wide + between;
    }
    return all;
}

void FigureStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    if (m_look == Look::Joined)
        paintCard(painter, rect(), m_theme);
    const QList<QRect> all = places(width());
    MarkSizes marks = MarkSizes::desktop(m_theme.scale());
    marks.radius = m_theme.px(Card::radius);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Figure &figure = m_figures[i];
        const QRect &place = all[i];
        if (m_look == Look::Cards)
            paintCard(painter, place, m_theme);
        else if (i > 0)
            painter.fillRect(QRect(place.left(), 1, 1, height() - 2), t.line);
        if (figure.alert == AlertLevel::Warn)
            paintWarnEdge(painter, place, t, marks);
        if (figure.alert == AlertLevel::Breach)
            paintBreachEdge(painter, place, t, marks);
        const QFont font = m_theme.font(figure.words ? TypeRole::Person : TypeRole::Number);
        const QFontMetricsF metrics(font);
        const double left = place.left() + m_theme.px(side);
        const double room = place.width() - 1.5 * m_theme.px(side);
        const double base = m_theme.px(numberBase);
        const QString number = metrics.elidedText(figure.number, Qt::ElideRight, room);
        const double wide = metrics.horizontalAdvance(number);
        if (figure.alert == AlertLevel::Breach) {
            const double pad = m_theme.px(4);
            paintBreachBox(painter,
                           QRectF(left - pad, base - metrics.capHeight() - pad, wide + 2 * pad,
                                  metrics.capHeight() + 2 * pad),
                           t, marks);
        }
        painter.setFont(font);
        painter.setPen(figure.alert == AlertLevel::Breach ? t.onBreach : t.text1);
        paintWords(painter, {left, base}, number);
        if (!figure.second.isEmpty() && wide < room) {
            const QFont second = m_theme.font(TypeRole::NumberSecond);
            painter.setFont(second);
            painter.setPen(t.text2);
            const QString after = readsFromRight() ? figure.second.trimmed() + u' ' : figure.second;
            paintWords(painter, {left + wide, base},
                       QFontMetricsF(second).elidedText(after, Qt::ElideRight, room - wide));
        }
        const QFont label = m_theme.font(TypeRole::Label);
        painter.setFont(label);
        painter.setPen(t.text3);
        paintWords(painter, QPointF(left, m_theme.px(labelBase)),
                   QFontMetricsF(label).elidedText(figure.label, Qt::ElideRight, room));
    }
}

int FigureStrip::openingAt(const QPoint &at) const
{
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].contains(forReader(at, rect())) && m_figures[i].opens)
            return int(i);
    }
    return -1;
}

void FigureStrip::mouseMoveEvent(QMouseEvent *event)
{
    const bool opens = openingAt(event->position().toPoint()) >= 0;
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int figure = openingAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && figure >= 0)
        Q_EMIT opened(figure);
}

bool FigureStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].contains(forReader(help->pos(), rect())) && !m_figures[i].story.isEmpty()) {
            QToolTip::showText(help->globalPos(), m_figures[i].story, this,
                               forReader(all[i], rect()));
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace zm::ui
