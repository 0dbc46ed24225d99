// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/account.h>
#include <base/instant.h>
#include <base/result.h>
#include <engine/engineoptions.h>
#include <simulator/options.h>

#include <QSize>
#include <QStringList>

#include <optional>

namespace zm::app {

/// What `zoommate` was asked to do.
struct DesktopOptions
{
    engine::EngineOptions engine;
    Account zoomAccount;
    QString zoomUrl; ///< said by option: stands above what the account's settings say
    std::optional<zoom::Proxy> proxy; ///< the same
    bool databaseGiven = false;

    bool wallboard = false;
    QString page; ///< of the wall, or of the snapshot
    int screen = -1;

    bool demo = false;
    sim::Options account;
    double speed = 1.0;
    QString replay;

    QString snapshot; ///< file to draw into
    QSize size{1920, 1080};
    double scale = 1.0;
    std::optional<Instant> at;
    std::optional<bool> dark;
    QString language; ///< of the screens; empty: the setting's, else the system's
    seconds after{0};

    /// Not a demo and no recording: what is set and learnt is kept.
    bool isLive() const { return !demo && replay.isEmpty(); }
    /// Where the data lives: private, and there after the first start.
    QString folder() const;
};

/// Words that are no error: help or version was printed. Otherwise options, or what is wrong.
Result<std::optional<DesktopOptions>> desktopOptions(const QStringList &arguments);

} // namespace zm::app
