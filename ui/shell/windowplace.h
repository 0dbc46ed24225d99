// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

#include <optional>

class QScreen;
class QSettings;

namespace zm::ui {

/// A screen as a place for windows.
struct ScreenSpot
{
    QString id;      ///< survives an unplug: maker, model and serial number, else the socket's name
    QRect available; ///< without the desktop's panels, logical pixels

    bool operator==(const ScreenSpot &) const = default;
};
/// The screens there are.
QList<ScreenSpot> screenSpots();
QString screenId(const QScreen &screen);

/// Where a window stood on one screen.
struct WindowPlace
{
    QRect inScreen; ///< without frame, from the top left of what is available
    bool maximized = false;

    bool operator==(const WindowPlace &) const = default;
};

/// The places of one window, one a screen, and which screen it was on last. A laptop that leaves
/// its dock finds its own place again, and the docked one when it comes back. Plain values: which
/// screens there are is told by the caller.
class WindowPlaces
{
public:
    struct Chosen
    {
        QRect geometry; ///< always whole on a screen that exists
        bool maximized = false;
    };

    /// Where to open: of the screens there are, on the one that was used last. Nothing when none is
    /// known: then the window opens as the desktop likes.
    std::optional<Chosen> choose(const QList<ScreenSpot> &screens, const QSize &least) const;
    void keep(const ScreenSpot &screen, const QRect &geometry, bool maximized);

    static WindowPlaces read(QSettings &settings);
    void write(QSettings &settings) const;

private:
    struct Known
    {
        QString screen;
        WindowPlace place;
    };
    QList<Known> m_known; ///< the last used first

    static constexpr qsizetype most = 12; ///< screens; meeting rooms come and go
};

} // namespace zm::ui
