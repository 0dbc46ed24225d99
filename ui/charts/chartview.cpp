// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot.h"

#include <ui/charts/chartview.h>
#include <ui/theme/stateshapes.h>

#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int headHeight = 40;
constexpr int side = 20;
constexpr int spokenBars = 60; ///< of one chart, to a screen reader

} // namespace

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_plot(new QCustomPlot(this))
{
    setObjectName("reportChart"_L1);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setNoAntialiasingOnDrag(false);
    m_plot->setMouseTracking(true);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &ChartView::redraw);
}

ChartView::~ChartView() = default;

void ChartView::show(const Chart &chart)
{
    if (m_chart == chart)
        return;
    m_chart = chart;
    setAccessibleName(chart.title);
    const qsizetype places =
        chart.kind == Chart::Kind::Heat ? chart.cellStories.size() : chart.categories.size();
    QStringList stories; // what the pointer would be told, bar by bar
    for (qsizetype place = 0; place < std::min<qsizetype>(places, spokenBars); ++place)
        stories << chartStory(chart, int(place)).simplified();
    setAccessibleDescription(stories.join(u"; "_s));
    redraw();
}

void ChartView::redraw()
{
    m_hovered = -1;
    m_plot->setVisible(!m_chart.isEmpty());
    plotting::draw(*m_plot, m_chart, {m_theme.tokens(), m_theme.scale()});
    const auto rects = m_plot->axisRects();
    for (QCPAxisRect *rect : rects) {
        for (const auto type : {QCPAxis::atBottom, QCPAxis::atLeft})
            connect(rect->axis(type), qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this,
                    &ChartView::keepInside);
    }
    m_plot->replot();
    update();
}

void ChartView::resizeEvent(QResizeEvent *)
{
    const int edge = m_theme.px(side);
    m_plot->setGeometry(edge - m_theme.px(2), m_theme.px(headHeight),
                        std::max(1, width() - 2 * edge + m_theme.px(6)),
                        std::max(1, height() - m_theme.px(headHeight + 10)));
    redraw();
}

/// Dragging and zooming end at the first and last category.
void ChartView::keepInside()
{
    if (m_keeping || m_plot->axisRectCount() == 0 || m_chart.kind == Chart::Kind::Heat)
        return;
    m_keeping = true;
    const bool rows = m_chart.kind == Chart::Kind::Rows;
    QCPAxis *axis =
        m_plot->axisRects().constLast()->axis(rows ? QCPAxis::atLeft : QCPAxis::atBottom);
    const double count = double(m_chart.categories.size());
    QCPRange range = axis->range();
    const double size = std::clamp(range.size(), std::min(3.0, count), count);
    range.lower = std::clamp(range.lower, -0.5, count - 0.5 - size);
    range.upper = range.lower + size;
    axis->setRange(range);
    m_keeping = false;
}

void ChartView::showAll()
{
    redraw();
}

void ChartView::scroll(int steps)
{
    if (m_plot->axisRectCount() == 0)
        return;
    m_plot->axisRects().constLast()->axis(QCPAxis::atLeft)->moveRange(steps);
    keepInside();
    m_plot->replot();
}

int ChartView::placeAt(const QPoint &at) const
{
    const QPoint inside = at - m_plot->pos();
    const auto rects = m_plot->axisRects();
    for (QCPAxisRect *rect : rects) {
        if (!rect->rect().contains(inside))
            continue;
        const int x = int(std::lround(rect->axis(QCPAxis::atBottom)->pixelToCoord(inside.x())));
        const int y = int(std::lround(rect->axis(QCPAxis::atLeft)->pixelToCoord(inside.y())));
        const int across = int(m_chart.columns.size());
        const int place = m_chart.kind == Chart::Kind::Heat   ? y * across + x
                          : m_chart.kind == Chart::Kind::Rows ? y
                                                              : x;
        const qsizetype count =
            m_chart.kind == Chart::Kind::Heat ? m_chart.cells.size() : m_chart.categories.size();
        return place < 0 || place >= count ? -1 : place;
    }
    return -1;
}

QPoint ChartView::middleOf(int place) const
{
    if (m_plot->axisRectCount() == 0)
        return {};
    QCPAxisRect *rect = m_plot->axisRects().constLast();
    const int across = std::max(1, int(m_chart.columns.size()));
    QPointF at = rect->rect().center();
    if (m_chart.kind != Chart::Kind::Columns)
        at.setY(rect->axis(QCPAxis::atLeft)
                    ->coordToPixel(m_chart.kind == Chart::Kind::Heat ? place / across : place));
    if (m_chart.kind != Chart::Kind::Rows)
        at.setX(rect->axis(QCPAxis::atBottom)
                    ->coordToPixel(m_chart.kind == Chart::Kind::Heat ? place % across : place));
    return m_plot->pos() + at.toPoint();
}

void ChartView::hover(const QPoint &at, const QPoint &global)
{
    const int place = placeAt(at);
    m_hovered = place;
    QToolTip::showText(global, place < 0 ? QString() : chartStory(m_chart, place), this);
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot)
        return Card::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->buttons() == Qt::NoButton)
            hover(m_plot->pos() + mouse->position().toPoint(), mouse->globalPosition().toPoint());
        break;
    }
    case QEvent::MouseButtonDblClick:
        showAll();
        return true;
    case QEvent::Leave:
        QToolTip::hideText();
        break;
    case QEvent::Wheel:
        if (m_chart.kind == Chart::Kind::Rows) {
            scroll(static_cast<QWheelEvent *>(event)->angleDelta().y() > 0 ? -2 : 2);
            return true;
        }
        break;
    default:
        break;
    }
    return Card::eventFilter(watched, event);
}

void ChartView::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (m_chart.isEmpty())
        return;
    QPainter painter(this);
    paintChartHead(painter, QRectF(rect()), m_chart, m_theme.tokens(), m_theme.scale());
}

QRectF paintChartHead(QPainter &painter, const QRectF &rect, const Chart &chart,
                      const Tokens &tokens, double scale)
{
    const auto px = [scale](double value) { return value * scale; };
    const double middle = rect.top() + px(headHeight) / 2 + px(1);
    const QFont label = fontFor(TypeRole::Label, scale);
    const QFontMetricsF metrics(label);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto word = [&](double x, const QString &text, const QFont &font, const QColor &color) {
        const QFontMetricsF own(font);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QPointF(x, std::round(middle + own.capHeight() / 2)), text);
        return own.horizontalAdvance(text);
    };
    // The legend from the right: first the line, then its goal, then what is stacked.
    double x = rect.right() - px(side);
    const auto entry = [&](const QString &name, const auto &mark) {
        x -= metrics.horizontalAdvance(name);
        word(x, name, label, tokens.text2);
        x -= px(6);
        x -= mark(x);
        x -= px(16);
    };
    const auto square = [&](const QColor &color) {
        return [&, color](double right) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawRoundedRect(QRectF(right - px(10), middle - px(5), px(10), px(10)), 2, 2);
            return px(10);
        };
    };
    if (!chart.ghost.values.isEmpty())
        entry(chart.ghost.name, square(tokens.chartTrack));
    const auto shape = [&](const ChartInk &ink) {
        return [&](double right) {
            const double size = px(13);
            paintStateShape(painter, QRectF(right - size, middle - size / 2, size, size), ink.shape,
                            tokens.family(ink.family), tokens.onState);
            return size;
        };
    };
    for (auto it = chart.bars.crbegin(); it != chart.bars.crend(); ++it) {
        if (it->ink.kind == ChartInk::State)
            entry(it->name, shape(it->ink));
        else
            entry(it->name, square(inkColor(it->ink, tokens)));
    }
    if (chart.goal) {
        entry(ChartView::tr("Goal %1 %").arg(*chart.goal, 0, 'f', 0), [&](double right) {
            QPen pen(tokens.text3, 1);
            pen.setDashPattern({4, 4});
            painter.setPen(pen);
            painter.drawLine(QPointF(right - px(24), middle), QPointF(right, middle));
            return px(24);
        });
    }
    if (chart.line) {
        entry(chart.line->name, [&](double right) {
            painter.setPen(QPen(tokens.text1, px(1.75)));
            painter.drawLine(QPointF(right - px(24), middle), QPointF(right, middle));
            painter.setBrush(tokens.text1);
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(QPointF(right - px(12), middle), px(3.5), px(3.5));
            return px(24);
        });
    }
    double left = rect.left() + px(side);
    const QFont titleFont = fontFor(TypeRole::Title, scale);
    const QString title =
        QFontMetricsF(titleFont).elidedText(chart.title, Qt::ElideRight, std::max(0.0, x - left));
    left += word(left, title, titleFont, tokens.text1) + px(10);
    if (x - left > px(60))
        word(left, metrics.elidedText(chart.note, Qt::ElideRight, x - left), label, tokens.text3);
    painter.restore();
    return rect.adjusted(0, px(headHeight), 0, 0);
}

} // namespace zm::ui
