// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/result.h>
#include <domain/callelement.h>
#include <domain/event.h>
#include <zoom/phoneapi.h>

#include <QObject>
#include <QQueue>
#include <QSet>

#include <functional>
#include <optional>

namespace zm::engine {

/// Reads finished calls again from Zoom's records: the account's list of a range, then the detail
/// of each call that is not known in detail yet. What it reads enters as events and is journalled,
/// so a repair broken off goes on where the journal ends. Ranges wait for each other. Lives on the
/// engine thread.
class Repair : public QObject
{
    Q_OBJECT
public:
    /// True when the details of this call have been read before.
    using IsKnown = std::function<bool(const CallSummary &)>;

    Repair(zoom::PhoneApi &api, const Clock &clock, IsKnown isKnown, QObject *parent = nullptr);

    /// Queues the range; one that overlaps the range waiting last is joined with it.
    void read(Instant from, Instant to);
    /// Looks one call up around its time: a leg of it is doubtful.
    void ask(const CallId &call, Instant around);
    bool isRunning() const { return m_running; }

    struct Outcome
    {
        Instant from{};
        Instant to{};
        int calls = 0;
        int details = 0;
        std::optional<Error> error;
    };

Q_SIGNALS:
    void raw(const zm::RawEvent &raw);
    void progressed(int done, int total);
    void finished(const zm::engine::Repair::Outcome &outcome);

private:
    struct Range
    {
        Instant from{};
        Instant to{};
    };
    void next();
    void readDetails();
    void finish();

    zoom::PhoneApi &m_api;
    const Clock &m_clock;
    IsKnown m_isKnown;
    QQueue<Range> m_ranges;
    QList<CallSummary> m_wanted;
    QSet<QString> m_seen;
    int m_open = 0;
    int m_total = 0;
    bool m_running = false;
    Outcome m_outcome;
};

} // namespace zm::engine
