// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/windowplace.h>

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

const QString placesKey = u"shell/places"_s;

/// The same corner, moved and cut until all of it can be seen.
QRect inside(QRect rect, const QRect &room, const QSize &least)
{
    rect.setSize(rect.size().expandedTo(least).boundedTo(room.size()));
    rect.moveLeft(std::clamp(rect.left(), room.left(), room.right() - rect.width() + 1));
    rect.moveTop(std::clamp(rect.top(), room.top(), room.bottom() - rect.height() + 1));
    return rect;
}

} // namespace

QString screenId(const QScreen &screen)
{
    const QStringList made{screen.manufacturer(), screen.model(), screen.serialNumber()};
    const QString id = made.join(u' ').simplified();
    return screen.serialNumber().isEmpty() ? QString(id + u" @"_s + screen.name()) : id;
}

QList<ScreenSpot> screenSpots()
{
    QList<ScreenSpot> spots;
    for (const QScreen *screen : QGuiApplication::screens())
        spots.append({screenId(*screen), screen->availableGeometry()});
    return spots;
}

std::optional<WindowPlaces::Chosen> WindowPlaces::choose(const QList<ScreenSpot> &screens,
                                                         const QSize &least) const
{
    const auto at = [&least](const ScreenSpot &screen, const WindowPlace &place) {
        return Chosen{
            inside(place.inScreen.translated(screen.available.topLeft()), screen.available, least),
            place.maximized};
    };
    for (const Known &known : m_known) {
        const auto screen = std::ranges::find(screens, known.screen, &ScreenSpot::id);
        if (screen != screens.end())
            return at(*screen, known.place);
    }
    return {};
}

void WindowPlaces::keep(const ScreenSpot &screen, const QRect &geometry, bool maximized)
{
    m_known.removeIf([&screen](const Known &known) { return known.screen == screen.id; });
    m_known.prepend({screen.id, {geometry.translated(-screen.available.topLeft()), maximized}});
    if (m_known.size() > most)
        m_known.resize(most);
}

WindowPlaces WindowPlaces::read(QSettings &settings)
{
    WindowPlaces places;
    const int count = settings.beginReadArray(placesKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const Known known{
            settings.value(u"screen"_s).toString(),
            {settings.value(u"place"_s).toRect(), settings.value(u"maximized"_s).toBool()}};
        if (!known.screen.isEmpty() && known.place.inScreen.isValid())
            places.m_known.append(known);
    }
    settings.endArray();
    return places;
}

void WindowPlaces::write(QSettings &settings) const
{
    settings.beginWriteArray(placesKey, int(m_known.size()));
    for (int i = 0; i < m_known.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"screen"_s, m_known[i].screen);
        settings.setValue(u"place"_s, m_known[i].place.inScreen);
        settings.setValue(u"maximized"_s, m_known[i].place.maximized);
    }
    settings.endArray();
}

} // namespace zm::ui
