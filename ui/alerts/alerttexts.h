// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/alertlog.h>
#include <ui/models/boardmirror.h>
#include <ui/models/valuetable.h>

#include <QTimeZone>

#include <alerts/alertengine.h>
#include <hooks/hooks.h>

namespace zm::ui {

/// "Oldest ring"
QString ruleName(alerts::RuleId rule);
/// What the rule watches, in a sentence.
QString ruleStory(alerts::RuleId rule);
/// "1:12", "0 free", "11.2 under", "9.4 %", "7 open"
QString alertValue(alerts::RuleId rule, double value);
QString alertLimit(alerts::RuleId rule, int limit);
/// Whose number it is: a queue, an agent, or in words for the account.
QString alertSubject(const BoardMirror &board, const alerts::AlertKey &key);
/// "Billing: oldest ring 1:12, the limit is 1:00."
QString alertSentence(alerts::RuleId rule, const QString &subject, double value, AlertLevel level,
                      int limit);
/// "1 over the limit, 2 warnings"
QString alertCount(int breaches, int warnings);

/// A line of the log. `goesOn`: it is active now.
ValueRow logRow(const store::AlertRecord &record, bool goesOn, Instant now, const QTimeZone &zone);
QList<ValueColumn> logColumns();

/// What a hook is told.
hooks::Facts alertFacts(const alerts::AlertEvent &event, const QString &subject);

} // namespace zm::ui
