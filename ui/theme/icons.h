// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace zm::ui {

/// Our own line icons: 24-unit box, round strokes of 1.75, one colour (resources/icons).
enum class IconId {
    App,
    Agents,
    Calls,
    Queues,
    Missed,
    Reports,
    Setup,
    Health,
    Wallboard,
    Settings,
    Search,
    Refresh,
    Live,
    Off,
    History,
    Back,
    Copy,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    DensityRoomy,
    DensityNormal,
    DensityDense,
    Close,
    Check,
    Note,
    BellOff,
    Play,
    Pause,
    External,
    Download,
    Plus,
    Filter,
    Bookmark,
    Table,
    More,
    Alerts,
    Data,
};

/// The icon in one colour at `size` logical pixels, from a bounded cache. GUI thread.
QPixmap icon(IconId which, const QColor &color, int size, qreal dpr);
/// For widgets that want a QIcon: drawn when shown, sharp on every screen, dimmed when disabled.
QIcon themedIcon(IconId which, const QColor &color, const QColor &disabled, int size);
/// The program's mark: a rounded plate with four dots, the last of them in `accent`. The window's
/// own icon is drawn by it too.
QPixmap appMark(const QColor &plate, const QColor &dots, const QColor &accent, int size, qreal dpr);

} // namespace zm::ui
