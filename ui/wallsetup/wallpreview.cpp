// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/marks.h>
#include <ui/wallsetup/wallpreview.h>

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

/// Half of a page's time: what the running dot looks like.
constexpr milliseconds moment = 15s;
constexpr int mostHeight = 480;

} // namespace

WallPreview::WallPreview(const BoardMirror &board, const Theme &wallTheme, const Theme &theme,
                         const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_theme(theme)
    , m_clock(clock)
    , m_scene(board, wallTheme)
{
    setObjectName("wallPreview"_L1);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the wall"));
    setToolTip(tr("Click, or the arrow keys: the next page"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &WallPreview::read);
    connect(&wallTheme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WallPreview::setPlan(const WallPlan &plan)
{
    if (plan.pages != m_scene.plan().pages)
        m_page = 0;
    m_scene.setPlan(plan);
    read();
}

void WallPreview::setScreen(QSize pixels)
{
    m_pixels = pixels;
    m_scene.resize(pixels, 1);
    updateGeometry();
    read();
}

void WallPreview::setCallers(const QList<WallCaller> &callers)
{
    m_scene.setCallers(callers);
    read();
}

void WallPreview::setZone(const QTimeZone &zone)
{
    m_scene.setZone(zone);
    update();
}

void WallPreview::read()
{
    m_scene.refresh(m_clock.now(), 0ms);
    m_page = std::clamp(m_page, 0, m_scene.rotation().count() - 1);
    m_scene.rotation().show(m_page, 0ms);
    update();
    Q_EMIT captionChanged();
}

void WallPreview::turn(int by)
{
    const int count = m_scene.rotation().count();
    m_page = (m_page + by + count) % count;
    read();
}

QString WallPreview::caption() const
{
    const WallViewing &viewing = m_scene.plan().viewing;
    const double least = WallMetrics::capMillimetres(WallMetrics::arcMinutes(WallSize::Least),
                                                     viewing.distanceMetres);
    const QLocale locale;
    return tr("Page %1 of %2. From %3 m the smallest letters are %4 mm high.")
        .arg(m_page + 1)
        .arg(m_scene.rotation().count())
        .arg(locale.toString(viewing.distanceMetres, 'g', 3))
        .arg(locale.toString(std::round(least)));
}

int WallPreview::heightForWidth(int width) const
{
    const int whole =
        m_pixels.isEmpty() ? width * 9 / 16 : width * m_pixels.height() / m_pixels.width();
    return std::min(whole, m_theme.px(mostHeight)); // an upright screen stands in the middle
}

QRectF WallPreview::picture() const
{
    const QSizeF size = QSizeF(m_pixels).scaled(this->size(), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, 0), size};
}

void WallPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF place = picture();
    painter.save();
    painter.setClipRect(place);
    painter.translate(place.topLeft());
    painter.scale(place.width() / m_pixels.width(), place.height() / m_pixels.height());
    m_scene.paint(painter, QRect(QPoint(), m_pixels), m_clock.now(), moment);
    painter.restore();
    painter.setPen(m_theme.tokens().line2);
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.tokens().accent, 2));
        painter.drawRect(place.adjusted(1, 1, -1, -1));
    }
}

void WallPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Space:
        turn(1);
        break;
    case Qt::Key_Left:
        turn(-1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WallPreview::mousePressEvent(QMouseEvent *)
{
    turn(1);
}

void WallPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
    m_second.start();
}

void WallPreview::hideEvent(QHideEvent *event)
{
    m_second.stop();
    QWidget::hideEvent(event);
}

} // namespace zm::ui
