// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <engine/healthfacts.h>

#include <QStringList>
#include <QTimeZone>

#include <alerts/alertlevel.h>

namespace zm::ui {

/// What the Health page says, apart from how it is drawn: pure functions of the facts.

/// A plate with one number and a few lines below it.
struct FactCardText
{
    QString number; ///< "0.9 s"; empty: only lines
    QString unit;   ///< beside it, quieter
    QStringList lines;
    AlertLevel alert = AlertLevel::None;

    bool operator==(const FactCardText &) const = default;
};

struct FactRow
{
    QStringList cells;
    AlertLevel alert = AlertLevel::None; ///< of the last cell that is not empty
    bool done = false;                   ///< a tick before the last cell

    bool operator==(const FactRow &) const = default;
};

struct FactTableText
{
    QString aside; ///< at the right of the title
    QStringList heads;
    QList<FactRow> rows;
    QString empty; ///< instead of rows

    bool operator==(const FactTableText &) const = default;
};

/// "Live since 11:42:31. WebSocket, one connection."
QString feedSentence(const engine::HealthFacts &facts, const QTimeZone &zone);
/// Share of [from, to) in which a feed was live, 0 to 1.
double liveShare(const engine::HealthFacts &facts, Instant from, Instant to);

FactCardText lagCard(const engine::LagHealth &lag);
FactCardText syncCard(const engine::SyncHealth &sync, const QTimeZone &zone);
FactCardText storeCard(const engine::StoreHealth &store);
/// Clock, secrets and what was turned away: the things that are fine until they are not.
FactCardText safetyCard(const engine::HealthFacts &facts);

FactTableText eventTable(const engine::HealthFacts &facts, Instant now);
FactTableText auditTable(const engine::AuditHealth &audit, const QTimeZone &zone);
FactTableText repairTable(const engine::HealthFacts &facts, const QTimeZone &zone);
FactTableText replacedTable(const engine::ReplacementHealth &replaced, const QTimeZone &zone);

/// "0.8 of 10 a second", or what Zoom asked for.
QString rateSentence(const zoom::RateUsage &usage, const QTimeZone &zone);

/// Something here needs a person: the mark in the navigation.
AlertLevel worstOf(const engine::HealthFacts &facts);

/// Everything as text for a support request: no names, numbers, ids or paths that tell who we are.
QString diagnosticsText(const engine::HealthFacts &facts, const QString &version);

} // namespace zm::ui
