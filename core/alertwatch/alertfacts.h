// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <alerts/alertengine.h>
#include <hooks/hooks.h>

namespace zm {

/// What a hook is told of an alert; `text` says it in a sentence.
hooks::Facts alertFacts(const alerts::AlertEvent &event, const QString &subject,
                        const QString &text);
/// The sentence of a program that speaks English alone.
QString plainAlertText(const alerts::AlertEvent &event, const QString &subject);

} // namespace zm
