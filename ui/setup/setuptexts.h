// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <setup/checkline.h>
#include <setup/steps.h>

namespace zm::ui {

/// What the set-up page says about its checks, apart from how it is drawn: pure functions.

/// Every line with what was found and the way on, for the clipboard; times as in `zone`.
QString asText(const QList<setup::CheckLine> &lines, const QTimeZone &zone);
QString scopesText(const setup::Tally &scopes);
QString eventsText(const setup::Tally &events);
/// The cards say what is wrong with token and stream; this is what to do about it. Empty when
/// nothing is.
QString wayOnFromTrouble(const QList<setup::CheckLine> &lines, setup::StepId step);

} // namespace zm::ui
