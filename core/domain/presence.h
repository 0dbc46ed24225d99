// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zm {

/// One vocabulary for Zoom's two (REST and event). An unknown word stays Unknown, its text is kept.
enum class Presence {
    NeverSeen,
    Available,
    Away,
    DoNotDisturb,
    InMeeting,
    Presenting,
    OnCall,
    Calendar,
    OutOfOffice,
    Busy,
    Offline,
    MobileOnly,
    Unknown,
};

/// Reads either vocabulary, blanks or underscores, Zoom's `Do_No_Disturb` included.
Presence presenceFrom(QStringView word);
QString nameOf(Presence presence);

} // namespace zm
