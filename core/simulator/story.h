// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/centre.h>
#include <simulator/day.h>
#include <simulator/options.h>
#include <simulator/wireevent.h>

#include <QDate>
#include <QList>

#include <functional>
#include <map>
#include <memory>

namespace zm::sim {

/// Everything that happens in the account, day by day, played on demand. The same options tell the
/// same story whatever is asked first. Not thread-safe: asking plays.
class Story
{
public:
    explicit Story(const Options &options);

    const Options &options() const { return m_options; }
    const Centre &centre() const { return m_centre; }
    /// First moment that REST can still tell of.
    Instant horizon() const { return m_horizon; }

    /// The account's webhook bodies told in (after, until], in true order.
    QList<WireEvent> eventsBetween(Instant after, Instant until);
    /// The day that holds `at`, played up to it.
    const Day &dayAt(Instant at);
    /// Days that overlap [from, to], each played up to `to`, in order.
    QList<const Day *> daysBetween(Instant from, Instant to);

private:
    Day &day(QDate date);
    bool isTold(const WireEvent &event) const;

    Options m_options;
    Centre m_centre;
    Instant m_horizon;
    std::map<QDate, std::unique_ptr<Day>> m_days;
};

} // namespace zm::sim
