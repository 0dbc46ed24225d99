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

/// Zoom knows the app, which was never switched on as far as anybody has seen: that is no trouble
/// but the last step, which Zoom lets nobody take before the others.
bool isFirstActivation(const QList<CheckLine> &lines);

/// The eight steps as far as they are proved. Before a token, nothing that Zoom keeps can be known;
/// a token proves steps 1 to 3 and the activation at once.
QList<Step> stepsOf(const zoom::Credentials &credentials, const QList<CheckLine> &lines);

/// What is proved of the table of requirements. What is optional or ending is counted apart: it
/// neither lacks nor completes a set-up.
struct Tally
{
    int needed = 0;     ///< in the table
    int proved = 0;     ///< of the needed
    int missing = 0;    ///< of the needed, known not to be there
    int optional = 0;   ///< in the table: useful or retired
    int extra = 0;      ///< of the optional, there
    bool asked = false; ///< something of it is known; before the token nothing is

    bool isWhole() const { return proved == needed; }
};
Tally tallyOfScopes(const QList<CheckLine> &lines);
Tally tallyOfEvents(const QList<CheckLine> &lines);
/// Null-state line when there is none.
CheckLine lineOf(const QList<CheckLine> &lines, QLatin1StringView id);

} // namespace zm::setup
