// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/story.h>
#include <simulator/wirewriter.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

int historyDays(const Options &options)
{
    if (options.historyDays >= 0)
        return options.historyDays;
    // Days are played whole: a large account's history would take long to invent.
    return options.agents <= 100 ? 28 : options.agents <= 1'000 ? 2 : 0;
}

} // namespace

Story::Story(const Options &options)
    : m_options(options)
    , m_centre(m_options)
    , m_horizon(m_centre.dayStart(m_centre.dayOf(options.start).addDays(-historyDays(options))))
{}

Day &Story::day(QDate date)
{
    std::unique_ptr<Day> &kept = m_days[date];
    if (!kept)
        kept = std::make_unique<Day>(m_centre, m_options, date);
    return *kept;
}

const Day &Story::dayAt(Instant at)
{
    Day &today = day(m_centre.dayOf(at));
    today.advanceTo(at);
    return today;
}

QList<const Day *> Story::daysBetween(Instant from, Instant to)
{
    QList<const Day *> days;
    from = std::max(from, m_horizon);
    if (to < from)
        return days;
    for (QDate date = m_centre.dayOf(from); date <= m_centre.dayOf(to); date = date.addDays(1)) {
        Day &next = day(date);
        next.advanceTo(to);
        days.append(&next);
    }
    return days;
}

/// An event comes only with its scope (CONTRACT b.1, c.2); voicemail's is not among the nine.
bool Story::isTold(const WireEvent &event) const
{
    const auto granted = [this](QLatin1StringView scope) {
        return m_options.scopes.contains(scope);
    };
    if (event.type.startsWith("user."_L1))
        return granted("user:read:presence_status:admin"_L1);
    if (event.type == "phone.voicemail_received"_L1)
        return granted("phone:read:voicemail:admin"_L1);
    if (event.type.endsWith("_completed"_L1) && event.type.contains("_call_"_L1)
        && event.type != "phone.callee_call_element_completed"_L1)
        return granted("phone:read:call_log:admin"_L1);
    return granted("phone:read:call:admin"_L1);
}

QList<WireEvent> Story::eventsBetween(Instant after, Instant until)
{
    const WireWriter writer(m_centre, m_options);
    QList<WireEvent> events;
    for (const Day *today : daysBetween(after, until)) {
        const auto &facts = today->facts();
        const auto later = [](Instant t, const Fact &fact) { return t < fact.at; };
        const auto first = std::upper_bound(facts.begin(), facts.end(), after, later);
        for (auto fact = first; fact != facts.end() && fact->at <= until; ++fact) {
            WireEvent event = writer.event(*today, size_t(fact - facts.begin()));
            if (isTold(event))
                events.append(std::move(event));
        }
    }
    return events;
}

} // namespace zm::sim
