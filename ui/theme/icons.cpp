// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/icons.h>

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr std::array names{
    "app"_L1,           "agents"_L1,        "calls"_L1,          "queues"_L1,
    "missed"_L1,        "reports"_L1,       "setup"_L1,          "health"_L1,
    "wallboard"_L1,     "settings"_L1,      "search"_L1,         "refresh"_L1,
    "live"_L1,          "off"_L1,           "history"_L1,        "back"_L1,
    "copy"_L1,          "chevron-down"_L1,  "chevron-up"_L1,     "chevron-left"_L1,
    "chevron-right"_L1, "density-roomy"_L1, "density-normal"_L1, "density-dense"_L1,
    "close"_L1,         "check"_L1,         "note"_L1,           "bell-off"_L1,
    "play"_L1,          "pause"_L1,         "external"_L1,       "download"_L1,
    "plus"_L1,          "filter"_L1,        "bookmark"_L1,       "table"_L1,
    "more"_L1,          "bell"_L1,          "data"_L1,
};
static_assert(names.size() == std::size_t(IconId::Data) + 1);

QPixmap draw(IconId which, const QColor &color, int size, qreal dpr)
{
    QPixmap pixmap(QSize(size, size) * dpr);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QFile file(u":/zm/icons/%1.svg"_s.arg(names[std::size_t(which)]));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    // QtSvg knows currentColor only as black: the colour goes in by hand.
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

/// Draws when it is asked, in the size and for the screen that ask: most icons of a window that
/// starts are on pages nobody has opened yet.
class ThemedIcon : public QIconEngine
{
public:
    ThemedIcon(IconId which, const QColor &color, const QColor &disabled, int size)
        : m_which(which)
        , m_color(color)
        , m_disabled(disabled)
        , m_size(size)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal dpr = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * dpr, mode, state, dpr));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal dpr) override
    {
        const int side = qRound(qMin(size.width(), size.height()) / dpr);
        return icon(m_which, mode == QIcon::Disabled ? m_disabled : m_color, side, dpr);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(m_size, qMin(size.width(), size.height()));
        return {side, side};
    }
    QIconEngine *clone() const override { return new ThemedIcon(*this); }
    bool isNull() override { return false; }

private:
    IconId m_which;
    QColor m_color;
    QColor m_disabled;
    int m_size;
};

} // namespace

QPixmap icon(IconId which, const QColor &color, int size, qreal dpr)
{
    const QString key =
        u"zm-icon/%1/%2/%3/%4"_s.arg(int(which)).arg(color.rgba()).arg(size).arg(dpr);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = draw(which, color, size, dpr);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIcon themedIcon(IconId which, const QColor &color, const QColor &disabled, int size)
{
    return QIcon(new ThemedIcon(which, color, disabled, size));
}

QPixmap appMark(const QColor &plate, const QColor &dots, const QColor &accent, int size, qreal dpr)
{
    QPixmap pixmap(QSize(size, size) * dpr);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 24.0, size / 24.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate);
    painter.drawRoundedRect(QRectF(1, 1, 22, 22), 5.6, 5.6);
    // Three agents at rest and the one who is meant: the lower right dot has the accent.
    for (int i = 0; i < 4; ++i) {
        const QRectF dot(i % 2 ? 13 : 5, i / 2 ? 13 : 5, 6, 6);
        const bool square = i == 0 || i == 3;
        painter.setBrush(i == 3 ? accent : dots);
        painter.drawRoundedRect(dot, square ? 1.8 : 3, square ? 1.8 : 3);
    }
    return pixmap;
}

} // namespace zm::ui
