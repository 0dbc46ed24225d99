// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawleg.h"

#include <calls/call.h>

/// Private to the folder: the parts of assemble().
namespace zm {

/// What the parts share while a call is put together. `raw[i]` is what `call.legs[i]` was made of.
struct Draft
{
    const CallFacts &facts;
    const Resolver &resolver;
    Call call;
    QList<RawLeg> raw;
    QList<RawPassage> passages;
    QList<Instant> outside; ///< when the call was sent on to a number outside
    bool leftVoicemail = false;
};

/// Rings that came from a queue but after it had let the caller go were its overflow, whatever live
/// events and version 1 say; newer records say it themselves. Before the legs are made.
void partOverflow(Draft &draft);
/// Makes call.visits and ties the offers to them (PRODUCT §3, §9 rules 2, 5 and 6). Needs call.legs
/// by start.
void addVisits(Draft &draft);
/// Makes call.transfers.
void addTransfers(Draft &draft);
/// Caller withheld, number and name of the other party and of what was reached, direction.
void addEnds(Draft &draft);

} // namespace zm
