// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <engine/storedanswers.h>
#include <store/callernotes.h>

#include <QSet>
#include <QStringList>
#include <QTimeZone>

#include <calls/callers.h>

#include <optional>

namespace zm::engine {

/// One line of the missed-caller desk: an episode, what the supervisors added, and what the number
/// did before.
struct DeskRow
{
    MissedCaller caller;
    store::CallerNote note;
    CallerHistory history;
    Instant due{}; ///< end of the call-back window

    bool operator==(const DeskRow &) const = default;
};

struct Desk
{
    Instant from{};
    Instant to{};
    QList<DeskRow> rows; ///< by first miss
};

/// The desk's memory between two looks: the first look reads a month of calls, later ones only the
/// calls filed since. On the thread of its database.
class MissedDesk
{
public:
    MissedDesk(QTimeZone zone, MissedCallerRules rules);

    /// Call groups that were written since: read again at the next look.
    void noteFiled(const QStringList &keys);
    /// Episodes that began in [from, to).
    Result<Desk> look(store::Database &db, Instant from, Instant to, const Progress &progress = {});

private:
    Result<> readAll(store::Database &db, Instant from, Instant to, const Progress &progress);
    Result<> readFiled(store::Database &db);

    QTimeZone m_zone;
    MissedCallerRules m_rules;
    MissedCallers m_callers;
    QSet<QString> m_filed;
    std::optional<Instant> m_readFrom; ///< everything since then is in m_callers
};

} // namespace zm::engine
