// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wallrotation.h>
#include <ui/wallboard/wallsettings.h>

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

const QString screensKey = u"wall/screens"_s;
const QString lightKey = u"wall/light"_s;
const QString dimKey = u"wall/dim"_s;
const QString pinKey = u"wall/pin"_s;
constexpr int mostScreens = 32;

/// A value that a person may have spoiled in the file is as if it were not there.
double number(const QSettings &settings, const QString &key, double otherwise, double least,
              double most)
{
    bool whole = false;
    const double value = settings.value(key, otherwise).toDouble(&whole);
    return whole && value >= least && value <= most ? value : otherwise;
}

void write(QSettings &settings, const WallScreen &screen)
{
    settings.setValue(u"name"_s, screen.screen.name);
    settings.setValue(u"serial"_s, screen.screen.serial);
    settings.setValue(u"geometry"_s, screen.screen.geometry);
    settings.setValue(u"on"_s, screen.on);
    settings.setValue(u"page"_s, screen.page);
    settings.setValue(u"paused"_s, screen.paused);
    const WallPlan &plan = screen.plan;
    QStringList pages;
    for (const WallContent content : plan.pages)
        pages << nameOf(content);
    QStringList queues;
    for (const QueueId &queue : plan.queues)
        queues << queue.text;
    settings.setValue(u"pages"_s, pages);
    settings.setValue(u"queues"_s, queues);
    settings.setValue(u"diagonalInch"_s, plan.viewing.diagonalInch);
    settings.setValue(u"distanceMetres"_s, plan.viewing.distanceMetres);
    settings.setValue(u"turnSeconds"_s, int(plan.turn.count()));
    settings.setValue(u"offline"_s, plan.offline);
    settings.setValue(u"initials"_s, plan.names == WallNames::Initials);
    settings.setValue(u"wholeNumbers"_s, plan.numbers == WallNumbers::Whole);
}

WallScreen readScreen(const QSettings &settings)
{
    WallScreen screen;
    screen.screen = {settings.value(u"name"_s).toString(), settings.value(u"serial"_s).toString(),
                     settings.value(u"geometry"_s).toRect()};
    screen.on = settings.value(u"on"_s, false).toBool();
    screen.page = int(number(settings, u"page"_s, -1, -1, 10'000));
    screen.paused = settings.value(u"paused"_s, false).toBool();
    WallPlan &plan = screen.plan;
    QList<WallContent> pages;
    for (const QString &name : settings.value(u"pages"_s).toStringList()) {
        const auto content = wallContentFrom(name);
        if (content && !pages.contains(*content))
            pages.append(*content);
    }
    if (!pages.isEmpty())
        plan.pages = pages;
    for (const QString &queue : settings.value(u"queues"_s).toStringList())
        plan.queues.append(QueueId(queue));
    plan.viewing.diagonalInch = number(settings, u"diagonalInch"_s, plan.viewing.diagonalInch,
                                       WallViewing::leastInch, WallViewing::mostInch);
    plan.viewing.distanceMetres = number(settings, u"distanceMetres"_s, plan.viewing.distanceMetres,
                                         WallViewing::leastMetres, WallViewing::mostMetres);
    plan.turn =
        seconds(int(number(settings, u"turnSeconds"_s, double(plan.turn.count()),
                           WallRotation::leastTurn.count(), WallRotation::mostTurn.count())));
    plan.offline = settings.value(u"offline"_s, plan.offline).toBool();
    plan.names =
        settings.value(u"initials"_s, false).toBool() ? WallNames::Initials : WallNames::FirstName;
    plan.numbers = settings.value(u"wholeNumbers"_s, false).toBool() ? WallNumbers::Whole
                                                                     : WallNumbers::LastThree;
    return screen;
}

QTime timeOf(const QSettings &settings, const QString &key)
{
    return QTime::fromString(settings.value(key).toString(), u"HH:mm"_s);
}

} // namespace

QList<int> WallSettings::meet(const QList<ScreenIdentity> &present)
{
    QList<ScreenIdentity> known;
    for (const WallScreen &screen : std::as_const(screens))
        known.append(screen.screen);
    QList<int> places = matchScreens(known, present);
    for (int i = 0; i < places.size(); ++i) {
        if (places[i] >= 0) // at its place and in its size of today
            screens[i].screen = present[places[i]];
    }
    for (int place = 0; place < present.size(); ++place) {
        if (places.contains(place))
            continue;
        WallScreen fresh;
        fresh.screen = present[place];
        screens.append(fresh);
        places.append(place);
    }
    return places;
}

WallSettings readWallSettings(QSettings &settings)
{
    WallSettings walls;
    const int count = std::min(settings.beginReadArray(screensKey), mostScreens);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        walls.screens.append(readScreen(settings));
    }
    settings.endArray();
    walls.light = settings.value(lightKey, false).toBool();
    walls.dimming = {timeOf(settings, dimKey + u"/from"_s), timeOf(settings, dimKey + u"/to"_s),
                     number(settings, dimKey + u"/level"_s, 0, 0, 0.9)};
    walls.pin = PinLock::read(settings, pinKey);
    return walls;
}

void writeWallSettings(QSettings &settings, const WallSettings &walls)
{
    settings.remove(screensKey);
    settings.beginWriteArray(screensKey, int(walls.screens.size()));
    for (int i = 0; i < walls.screens.size(); ++i) {
        settings.setArrayIndex(i);
        write(settings, walls.screens[i]);
    }
    settings.endArray();
    settings.setValue(lightKey, walls.light);
    settings.setValue(dimKey + u"/from"_s, walls.dimming.from.toString(u"HH:mm"_s));
    settings.setValue(dimKey + u"/to"_s, walls.dimming.to.toString(u"HH:mm"_s));
    settings.setValue(dimKey + u"/level"_s, walls.dimming.level);
    walls.pin.write(settings, pinKey);
}

} // namespace zm::ui
