// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/centre.h>
#include <simulator/simcall.h>

#include <QString>

namespace zm::sim {

/// Text cells as PRODUCT §6 and §9 word them.

/// Whole seconds, halves up; empty when there is nothing to average.
QString averageCell(qint64 sum, qint64 count);
/// One decimal, halves up; empty when there is nothing to divide by.
QString percentCell(qint64 part, qint64 whole);
/// Two decimals, halves up.
QString hundredthsCell(qint64 part, qint64 whole);
/// The result words of §4.
QString outcomeWord(VisitOutcome outcome);
QString outcomeWord(LegOutcome outcome);
/// Of the leg, visit, number or mailbox transferred to.
QString outcomeOf(const SimCall &call, const Transfer &transfer);
/// The calling and the called end: E.164, `anonymous`, or an extension.
QString fromCell(const Centre &centre, const SimCall &call);
QString toCell(const Centre &centre, const SimCall &call);
/// Sum of the visits' waits, else ring until answer or end.
qint64 waitSeconds(const SimCall &call);

/// The leg that first answered the call; null when none did.
const Leg *firstAnswered(const SimCall &call);

} // namespace zm::sim
