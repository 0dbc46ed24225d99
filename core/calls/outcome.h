// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zm {

/// How a visit, an offer, an outgoing leg or a whole call came out: PRODUCT §4, "Result words".
enum class Outcome {
    Pending, ///< not known yet: it still rings, or every end was lost
    Answered,
    Abandoned, ///< the caller left before an answer
    NoAnswer,
    Rejected,
    Busy,
    AnsweredByOther, ///< nobody's miss: another member or person took it
    Overflow,
    Voicemail,
    Failed,
    Other, ///< a word that we do not know: kept as it came
};

/// Reads a record's `result` and `result_reason`. Words of all three generations, without case.
Outcome outcomeFrom(const QString &result, const QString &reason = {});
/// Reads a live event's `handup_result`; Pending when it tells nothing of the outcome.
Outcome outcomeOfHangup(const QString &reason);
/// The word of CSV and screens ("no answer"); `raw` is printed for Other.
QString wordOf(Outcome outcome, const QString &raw = {});

} // namespace zm
