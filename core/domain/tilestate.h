// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zm {

/// The states of an agent's tile, in the order in which they are tested (first that applies).
enum class TileState {
    NoData,
    Hold,
    OnQueueCall,
    OnCallIn,
    OnCallOut,
    OnCallInternal,
    Ringing,
    Dialling,
    OnCallByPresence,
    WrapUp,
    DoNotDisturb,
    OptedOut,
    OutOfOffice,
    Offline,
    InMeeting, ///< presenting too
    Calendar,
    Busy,
    Away,
    Mobile,
    Free,
    Idle, ///< a common area with nothing to do: it has no presence
};

/// Colour follows the family.
enum class StateFamily { Free, Ringing, OnCall, Wrap, Away, DoNotDisturb, Offline, Unknown };

enum class WillRing {
    Yes,
    OnMobile,
    IsRinging,
    Likely,
    DeskPhoneOnly,
    IfCallsDuringCall,
    No,
    Unknown
};

StateFamily familyOf(TileState state);
WillRing willRing(TileState state);
/// Stable word for command-line and JSON output, e.g. "on queue call".
QString nameOf(TileState state);

} // namespace zm
