// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <base/instant.h>
#include <domain/boardrows.h>
#include <ui/models/localformat.h>

#include <QString>

class QTimeZone;

namespace zm::ui {

/// The words that every screen uses, each in one form. Running times are `timerText` in
/// <ui/models/timertext.h>. Sentence case, present tense, no blame.

/// Second line of a tile: "On queue call", "Free on mobile".
QString stateWord(TileState state);
/// The short form of the wall: "On call" for every kind of call.
QString stateWordShort(TileState state);
/// A chip's word: "Wrap-up, hold", "Offline, no data".
QString familyWord(StateFamily family);
/// "Will ring for the queue?" as a sentence for tooltips.
QString willRingSentence(TileState state);

/// "≥ 3": a lower bound.
QString atLeast(const QString &value);
/// A dash: no value, which is not zero.
QString noValue();
/// Running time of an agent's state; "≥ 6:30" when `lowerBound`, a dash without a beginning.
/// Wrap-up with a known end counts down.
QString stateTimer(const AgentRow &row, Instant now, bool lowerBound);
/// "since 14:19"; with the day when it was another one: "since Mon 11:58".
QString sinceText(Instant since, Instant now, const QTimeZone &zone);

/// A number as a shared screen shows it: country code and last three digits, "+44 ••• ••• 318".
/// Short numbers (extensions) stay whole: "ext. 2207".
QString maskedForScreen(const QString &number);
QString plainNumber(const QString &number);

/// "Giulia R.": first name and initial for the wall. One word stays as it is.
QString shortName(const QString &name);

/// What is, what it means, what to do; by the kind of error, with its detail where it helps.
QString errorSentence(const Error &error, const QTimeZone &zone);

} // namespace zm::ui
