// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace zm::setup {

/// How much the program wants a scope or event.
enum class Need {
    Needed,  ///< a part of the product is missing without it
    Useful,  ///< the product is better with it
    Retired, ///< Zoom is ending it; taken when it is there, its successor recommended
};

/// One scope of the Server-to-Server app, as an administrator adds it.
struct ScopeRequirement
{
    QString id; ///< `phone:read:list_users:admin`
    Need need = Need::Needed;
    QString brief;     ///< the same in two words, for lists
    QString gives;     ///< what a supervisor has of it, as a half sentence
    QString successor; ///< of a retired one
    QString note;      ///< what an administrator should know; often empty
};

/// One event of the subscription.
struct EventRequirement
{
    QString type; ///< Zoom's name on the wire, `phone.callee_ringing`
    /// How it reads in Zoom's list of events, in our words.
    QString title;
    Need need = Need::Needed;
    QString gives;
    QString scope; ///< Zoom sends it only with this one
    QString successor;
    QString note;
    QString trial; ///< what makes Zoom send it: the test call of the set-up page
};

/// Every scope that the program can use, the nine of the set-up first. One table for the set-up
/// page, the checks and the documentation (CONTRACT b.1).
const QList<ScopeRequirement> &scopeRequirements();
/// Every event that the program can use, the eleven of the set-up first (CONTRACT c).
const QList<EventRequirement> &eventRequirements();

/// The scopes and events an administrator is asked to add, retired ones left out, so that the new
/// app does not begin with what is ending.
QStringList recommendedScopes();
QStringList recommendedEvents();

/// Scopes that may change something. We only read: such a scope was granted by mistake.
QStringList writingScopes(const QStringList &granted);

} // namespace zm::setup
