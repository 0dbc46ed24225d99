// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zoom/credentials.h>

#include <QList>
#include <QString>

#include <setup/checkline.h>

namespace zm::setup {

/// The administrator's walk through Zoom's Marketplace, in its order.
enum class StepId {
    CreateApp,
    CopyValues,
    Information,
    SecretToken,
    Subscription,
    Events,
    Scopes,
    Activate
};

enum class StepState {
    Open,     ///< to be done, or not proved yet
    Done,     ///< proved
    Missing,  ///< something needed is not there
    NotNeeded ///< this way of connecting does without
};

struct Step
{
    StepId id = StepId::CreateApp;
    QString title;
    QString note; ///< what is there, or what it takes, in a few words
    StepState state = StepState::Open;

    bool operator==(const Step &) const = default;
};

/// The eight steps as far as they are proved. Before a token, nothing that Zoom keeps can be known;
/// a token proves steps 1 to 3 and the activation at once.
QList<Step> stepsOf(const zoom::Credentials &credentials, const QList<CheckLine> &lines);

/// "6 of 7 needed": of the lines whose id begins with `prefix`.
struct Tally
{
    int needed = 0; ///< Ok, Open and Missing lines
    int proved = 0; ///< Ok among them
    int missing = 0;
};
Tally tallyOf(const QList<CheckLine> &lines, QLatin1StringView prefix);
/// Null-state line when there is none.
CheckLine lineOf(const QList<CheckLine> &lines, QLatin1StringView id);

} // namespace zm::setup
