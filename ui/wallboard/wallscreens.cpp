// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wallscreens.h>

#include <QScreen>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

/// How surely two are the same screen; below `sure` they are not.
constexpr int sure = 4;

int likeness(const ScreenIdentity &known, const ScreenIdentity &present)
{
    const bool numbered = !known.serial.isEmpty() && !present.serial.isEmpty();
    if (numbered && known.serial != present.serial)
        return 0;
    return (numbered ? 8 : 0) + (known.name == present.name ? 4 : 0)
           + (known.geometry.size() == present.geometry.size() ? 2 : 0)
           + (known.geometry.topLeft() == present.geometry.topLeft() ? 1 : 0);
}

} // namespace

ScreenIdentity ScreenIdentity::of(const QScreen &screen)
{
    const QString serial = screen.serialNumber();
    return {screen.name(),
            serial.isEmpty() ? QString()
                             : screen.manufacturer() + u'/' + screen.model() + u'/' + serial,
            screen.geometry()};
}

QString ScreenIdentity::words() const
{
    const QString size = u"%1 × %2"_s.arg(geometry.width()).arg(geometry.height());
    return name.isEmpty() ? size : name + u" · "_s + size;
}

QList<int> matchScreens(const QList<ScreenIdentity> &known, const QList<ScreenIdentity> &present)
{
    struct Pair
    {
        int likeness;
        int known;
        int present;
    };
    QList<Pair> pairs;
    for (int i = 0; i < known.size(); ++i) {
        for (int j = 0; j < present.size(); ++j) {
            if (const int like = likeness(known[i], present[j]); like >= sure)
                pairs.append({like, i, j});
        }
    }
    std::ranges::stable_sort(pairs, std::greater<>(), &Pair::likeness);
    QList<int> places(known.size(), -1);
    QList<bool> taken(present.size(), false);
    for (const Pair &pair : std::as_const(pairs)) {
        if (places[pair.known] >= 0 || taken[pair.present])
            continue;
        places[pair.known] = pair.present;
        taken[pair.present] = true;
    }
    return places;
}

QList<int> placeWalls(const QList<ScreenIdentity> &wanted, const QList<ScreenIdentity> &present)
{
    QList<int> places = matchScreens(wanted, present);
    const bool none = std::ranges::all_of(places, [](int place) { return place < 0; });
    if (none && !places.isEmpty() && !present.isEmpty())
        places.first() = int(present.size()) - 1;
    return places;
}

} // namespace zm::ui
