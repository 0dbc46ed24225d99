// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QList>
#include <QString>

#include <optional>

namespace zm::setup {

enum class CheckState {
    Open,    ///< not known yet
    Ok,      ///< proved
    Note,    ///< nothing is missing, but there is something to know
    Missing, ///< something needed is not there
};

/// One proved thing of the set-up.
struct CheckLine
{
    QString id; ///< `token`, `clock`, `scope/…`, `write_scopes`, `websocket`, `webhook`, `event/…`
    QString title; ///< "Token", the scope's or event's own name
    CheckState state = CheckState::Open;
    QString finding;             ///< what is, one sentence
    QString wayOn;               ///< what to do; empty when nothing
    std::optional<Instant> at{}; ///< of the proof, where it has a moment
    bool notActivated = false;   ///< of the token: Zoom knows the app, which is not switched on

    bool operator==(const CheckLine &) const = default;
};

} // namespace zm::setup
