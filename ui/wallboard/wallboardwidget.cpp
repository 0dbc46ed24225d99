// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wallboardwidget.h>

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr milliseconds fadeSpan{240};
constexpr int frameMs = 33;
constexpr milliseconds coalesceLeast{66};

} // namespace

WallboardWidget::WallboardWidget(const BoardMirror &board, const Theme &theme, const Clock &clock,
                                 QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_theme(theme)
    , m_clock(clock)
    , m_scene(board, theme)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Wallboard"));
    m_steady.start();

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &WallboardWidget::tick);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &WallboardWidget::animate);
    m_coalesce.setInterval(coalesceLeast);
    m_coalesce.setSingleShot(true);
    connect(&m_coalesce, &QTimer::timeout, this, &WallboardWidget::readBoard);

    const auto later = [this] {
        if (!m_coalesce.isActive())
            m_coalesce.start();
    };
    connect(&board, &BoardMirror::agentsChanged, this, [this, later](const QSet<AgentId> &changed) {
        agentsChanged(changed);
        later();
    });
    connect(&board, &BoardMirror::queuesChanged, this, [this, later](const QSet<QueueId> &changed) {
        for (const QueueId &id : changed)
            paintOver(m_scene.rectOf(id));
        later();
    });
    connect(&board, &BoardMirror::totalsChanged, this,
            [this] { paintOver(m_scene.layout().strip.bounds); });
    connect(&board, &BoardMirror::feedChanged, this, [this, stale = board.isStale()]() mutable {
        // Age alone is a number in the strip; growing old greys the whole wall.
        const bool was = std::exchange(stale, m_board.isStale());
        if (was == stale)
            paintOver(m_scene.layout().strip.bounds);
        else
            update();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&board, &BoardMirror::marksChanged, this, qOverload<>(&QWidget::update));
    fit();
}

void WallboardWidget::setPlan(const WallPlan &plan)
{
    m_scene.setPlan(plan);
    readBoard();
    update();
}

void WallboardWidget::setCallers(const QList<WallCaller> &callers)
{
    m_scene.setCallers(callers);
    readBoard();
}

void WallboardWidget::setZone(const QTimeZone &zone)
{
    m_scene.setZone(zone);
    update();
}

void WallboardWidget::setDimming(const Dimming &dimming)
{
    m_dimming = dimming;
    tick();
}

void WallboardWidget::nextPage()
{
    turnBy([this] { m_scene.rotation().next(steady()); });
}

void WallboardWidget::previousPage()
{
    turnBy([this] { m_scene.rotation().previous(steady()); });
}

void WallboardWidget::showPage(int page)
{
    turnBy([this, page] { m_scene.rotation().show(page, steady()); });
}

void WallboardWidget::setPaused(bool paused)
{
    m_scene.rotation().setPaused(paused, steady());
    paintOver(m_scene.layout().dots);
}

QImage WallboardWidget::picture(const BoardMirror &board, const Theme &theme, Instant now,
                                const PictureOptions &options)
{
    QImage image(options.size * options.dpr, QImage::Format_RGB32);
    // Painted in device pixels, so the image learns its ratio last.
    WallScene scene(board, theme);
    scene.setPlan(options.plan);
    scene.setCallers(options.callers);
    scene.setZone(options.zone);
    scene.resize(options.size, options.dpr);
    scene.refresh(now, 0ms);
    scene.rotation().advance(0ms);
    if (options.page >= 0)
        scene.rotation().show(options.page, 0ms);
    // Half of the page's time: a picture shows what the running dot looks like.
    const milliseconds moment = milliseconds(scene.rotation().turn()) / 2;
    {
        QPainter painter(&image);
        scene.paint(painter, image.rect(), now, moment);
    }
    image.setDevicePixelRatio(options.dpr);
    return image;
}

QPoint WallboardWidget::shift() const
{
    return pictureShift(
        std::chrono::floor<std::chrono::minutes>(m_clock.now()).time_since_epoch().count());
}

void WallboardWidget::fit()
{
    m_scene.resize(size(), devicePixelRatioF());
    m_scene.refresh(m_clock.now(), steady());
    m_shift = shift();
    m_fadeFrom = {};
    update();
}

void WallboardWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WallboardWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_second.start();
    fit();
}

void WallboardWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fit();
}

void WallboardWidget::tick()
{
    if (!isVisible()) {
        m_second.stop();
        return;
    }
    // A screen of another ratio gives no resize when the logical size stays.
    m_scene.resize(size(), devicePixelRatioF());
    const double dim = m_dimming.at(toDateTime(m_clock.now()).toLocalTime().time());
    if (!qFuzzyCompare(1 + std::exchange(m_dim, dim), 1 + dim)
        || std::exchange(m_shift, shift()) != m_shift)
        update();
    readBoard();
    for (const QRectF &rect : m_scene.tickingRects(m_clock.now()))
        paintOver(rect);
}

void WallboardWidget::readBoard()
{
    const Instant now = m_clock.now();
    const milliseconds begun = steady();
    turnBy([this, now] {
        if (m_scene.refresh(now, steady()))
            update();
        m_scene.rotation().advance(steady());
    });
    // Pages are made from everybody. A wall of thousands looks at its board less often, so that
    // this never takes more than a twentieth of the time; its tiles are painted at once all the
    // same.
    m_coalesce.setInterval(std::max(coalesceLeast, (steady() - begun) * 20));
    if (m_scene.isMoving(steady()) && !m_frame.isActive())
        m_frame.start();
}

void WallboardWidget::agentsChanged(const QSet<AgentId> &changed)
{
    m_scene.pulse(changed, steady());
    for (const AgentId &id : changed)
        paintOver(m_scene.rectOf(id));
    if (isVisible() && m_scene.isMoving(steady()) && !m_frame.isActive())
        m_frame.start();
}

template <class Turn> void WallboardWidget::turnBy(Turn turn)
{
    const int before = page();
    turn();
    if (page() == before)
        return;
    if (isVisible() && !m_theme.reducesMotion()) {
        m_fadeFrom = pagePicture(before);
        m_fadeStart = steady();
        m_frame.start();
    }
    update();
    Q_EMIT pageChanged(page());
}

QPixmap WallboardWidget::pagePicture(int number) const
{
    const QRect body = m_scene.layout().body.toAlignedRect();
    QPixmap pixmap(body.size());
    pixmap.fill(m_theme.tokens().ground);
    QPainter painter(&pixmap);
    painter.translate(-body.topLeft());
    m_scene.paintPage(painter, number, body, m_clock.now(), steady());
    return pixmap;
}

void WallboardWidget::animate()
{
    const milliseconds now = steady();
    const bool fades = !m_fadeFrom.isNull() && now - m_fadeStart < fadeSpan;
    if (!fades)
        m_fadeFrom = {};
    if (!fades && !m_scene.isMoving(now))
        m_frame.stop();
    paintOver(m_scene.layout().body);
}

void WallboardWidget::paintOver(const QRectF &devicePixels)
{
    if (devicePixels.isEmpty())
        return;
    const qreal dpr = devicePixelRatioF();
    const QRectF moved = devicePixels.translated(m_shift);
    const QRectF logical(moved.topLeft() / dpr, moved.size() / dpr);
    update(logical.toAlignedRect().adjusted(-1, -1, 1, 1).intersected(rect()));
}

void WallboardWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const qreal dpr = devicePixelRatioF();
    painter.scale(1 / dpr, 1 / dpr); // the scene speaks device pixels, for whole fonts and edges
    painter.translate(m_shift);
    QRegion exposed;
    for (const QRect &rect : event->region())
        exposed += QRectF(QPointF(rect.topLeft()) * dpr - m_shift, QSizeF(rect.size()) * dpr)
                       .toAlignedRect();
    const milliseconds now = steady();
    m_scene.paint(painter, exposed, m_clock.now(), now);
    if (!m_fadeFrom.isNull()) {
        const double gone = double((now - m_fadeStart).count()) / double(fadeSpan.count());
        painter.setOpacity(std::clamp(1 - gone, 0.0, 1.0));
        painter.drawPixmap(m_scene.layout().body.toAlignedRect().topLeft(), m_fadeFrom);
        painter.setOpacity(1);
    }
    if (m_dim > 0) {
        QColor shade(Qt::black);
        shade.setAlphaF(float(m_dim));
        for (const QRect &rect : exposed)
            painter.fillRect(rect, shade);
    }
}

} // namespace zm::ui
