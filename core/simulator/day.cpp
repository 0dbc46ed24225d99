// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/day.h>

#include <algorithm>

namespace zm::sim {

namespace {

constexpr int quartersInDay = 25 * 4; // the longest day of the year

struct Hours
{
    int from; ///< minutes after the day's begin at 04:00
    int to;
};

Hours hoursOf(Shift shift)
{
    switch (shift) {
    case Shift::Early:
        return {180, 690};
    case Shift::Middle:
        return {300, 810};
    case Shift::Late:
        return {480, 990};
    case Shift::Night:
        return {930, 1'425};
    case Shift::Dawn:
        return {5, 360};
    }
    return {300, 810};
}

} // namespace

Day::Day(const Centre &centre, const Options &options, QDate date)
    : m_centre(centre)
    , m_options(options)
    , m_date(date)
    , m_begin(centre.dayStart(date))
    , m_end(centre.dayStart(date.addDays(1)))
    , m_schedule(m_begin)
    , m_random{options.seed, 10, quint64(date.toJulianDay())}
    , m_desks(centre.agents().size())
    , m_presence(centre.agents().size())
    , m_optOuts(centre.agents().size())
    , m_waiting(centre.queues().size())
    , m_staff(centre.queues().size() + 1, std::vector<double>(quartersInDay, 0.0))
    , m_surges(centre.queues().size())
{
    for (int i = 0; i < int(centre.agents().size()); ++i)
        planAgent(i);
    planArrivals();
}

void Day::advanceTo(Instant until)
{
    if (until > m_schedule.now())
        m_schedule.runTo(std::min(until, m_end));
}

bool Day::receives(int agentIndex, int queue, Instant at) const
{
    for (const OptOut &out : m_optOuts[size_t(agentIndex)]) {
        if (out.from <= at && at < out.to && (out.queue < 0 || out.queue == queue))
            return false;
    }
    return true;
}

Word Day::presenceAt(int agentIndex, Instant at) const
{
    const auto &spans = m_presence[size_t(agentIndex)];
    const auto after =
        std::upper_bound(spans.begin(), spans.end(), at,
                         [](Instant t, const PresenceSpan &s) { return t < s.from; });
    return after == spans.begin() ? Word::Offline : std::prev(after)->word;
}

void Day::planAgent(int i)
{
    const SimAgent &who = agent(i);
    Random random{m_options.seed, 11, quint64(m_date.toJulianDay()), quint64(i)};
    m_presence[size_t(i)].push_back({m_begin, who.outOfOffice ? Word::OutOfOffice : Word::Offline});
    m_desks[size_t(i)].shown = m_presence[size_t(i)].front().word;
    const bool weekend = m_date.dayOfWeek() > 5;
    if (who.outOfOffice || (!who.commonArea && !random.chance(weekend ? 0.35 : 0.92)))
        return;

    const Hours hours = hoursOf(who.shift);
    const Instant from = m_begin + std::chrono::minutes(hours.from)
                         + seconds(random.between(0, hours.from > 60 ? 1'200 : 200))
                         + milliseconds(random.below(1'000));
    const Instant to = std::min(
        m_begin + std::chrono::minutes(hours.to) + seconds(random.between(0, 240)), m_end - 8min);
    for (int quarter = 0; quarter < quartersInDay; ++quarter) {
        const Instant middle = m_begin + quarter * 15min + 7min;
        if (middle < from || middle > to)
            continue;
        for (const int q : who.queues)
            m_staff[size_t(q)][size_t(quarter)] += 1.0 / double(who.queues.size());
        if (!who.commonArea)
            m_staff.back()[size_t(quarter)] += 1.0;
    }

    const Word atWork = who.mobileOnly ? Word::MobileSignedIn : Word::Available;
    plan(i, from, atWork);
    plan(i, to, Word::Offline);
    if (who.commonArea)
        return;

    struct Activity
    {
        Word word;
        double chance;
        int leastMinutes;
        int mostMinutes;
    };
    static constexpr Activity activities[]{
        {Word::Away, 1.0, 6, 14},
        {Word::Away, 0.9, 25, 45},
        {Word::Away, 0.7, 4, 12},
        {Word::InMeeting, 0.35, 15, 45},
        {Word::Presenting, 0.05, 8, 20},
        {Word::Calendar, 0.15, 15, 30},
        {Word::Busy, 0.12, 5, 20},
        {Word::DoNotDisturb, 0.3, 4, 22},
        {Word::MobileSignedIn, 0.1, 15, 60},
        {Word::Offline, 0.08, 10, 25},
    };
    std::vector<std::pair<Instant, Instant>> taken;
    const int shiftSeconds = int((to - from) / 1s);
    for (const Activity &activity : activities) {
        const Instant begin = from
                              + seconds(random.between(600, std::max(700, shiftSeconds - 3'600)))
                              + milliseconds(random.below(1'000));
        const Instant end =
            begin + seconds(random.between(activity.leastMinutes * 60, activity.mostMinutes * 60))
            + milliseconds(random.below(1'000));
        const bool clashes = std::any_of(taken.begin(), taken.end(), [&](const auto &t) {
            return begin < t.second + 60s && t.first < end + 60s;
        });
        if (!random.chance(activity.chance) || clashes || end > to - 60s)
            continue;
        taken.emplace_back(begin, end);
        plan(i, begin, activity.word);
        plan(i, end, atWork);
    }
    if (who.devices.size() > 1) {
        // The second client signs in and out: news without news, as several clients make it.
        for (int k = 0; k < 3; ++k) {
            const Instant when = from + seconds(random.between(5, std::max(10, shiftSeconds)));
            m_schedule.at(when, [this, i] { show(i, m_desks[size_t(i)].shown, true); });
        }
    }
    if (!m_options.optOuts)
        return;
    if (random.chance(0.2)) {
        const Instant begin = from + seconds(random.between(900, std::max(1'000, shiftSeconds)));
        m_optOuts[size_t(i)].push_back({begin, begin + seconds(random.between(600, 2'400)), -1});
        m_schedule.at(m_optOuts[size_t(i)].back().to + 700ms, [this, i] { serve(i); });
    }
    if (who.queues.size() > 1 && random.chance(0.2))
        m_optOuts[size_t(i)].push_back({m_begin, m_end, random.pick(who.queues)});
}

void Day::plan(int i, Instant when, Word word)
{
    m_schedule.at(when, [this, i, word] {
        Desk &desk = m_desks[size_t(i)];
        desk.planned = word;
        if (!desk.onPhone)
            show(i, word); // else when the call is over
        if (word == Word::Available || word == Word::MobileSignedIn)
            freed(i, 500, 2'500);
    });
}

void Day::show(int i, Word word, bool noise)
{
    if (agent(i).commonArea)
        return;
    Desk &desk = m_desks[size_t(i)];
    if (!noise) {
        if (desk.shown == word)
            return;
        desk.shown = word;
        m_presence[size_t(i)].push_back({m_schedule.now(), word});
    }
    if (word != Word::OutOfOffice)
        tell(FactKind::Presence, -1, i, noise ? 1 : 0, int(word));
}

bool Day::isAvailable(int i) const
{
    const Desk &desk = m_desks[size_t(i)];
    return (desk.planned == Word::Available || desk.planned == Word::MobileSignedIn)
           && !desk.ringing && desk.talking == 0 && m_schedule.now() >= desk.pauseUntil;
}

void Day::freed(int i, int leastPause, int mostPause)
{
    Desk &desk = m_desks[size_t(i)];
    desk.freeSince = m_schedule.now();
    desk.pauseUntil = m_schedule.now() + span(leastPause, mostPause);
    m_schedule.at(desk.pauseUntil, [this, i] { serve(i); });
}

/// A member who has just become free takes the caller who waits longest in any of his queues.
void Day::serve(int i)
{
    if (!isAvailable(i))
        return;
    int best = -1;
    Instant bestEntered{};
    for (const int q : agent(i).queues) {
        if (!receives(i, q, m_schedule.now()))
            continue;
        std::deque<int> &line = m_waiting[size_t(q)];
        const auto hasGone = [this, q](int call) {
            const Visit &last = at(call).visits.back();
            return last.queue != q || last.outcome != VisitOutcome::Waiting;
        };
        while (!line.empty() && hasGone(line.front()))
            line.pop_front();
        if (!line.empty() && (best < 0 || at(line.front()).visits.back().entered < bestEntered)) {
            best = q;
            bestEntered = at(line.front()).visits.back().entered;
        }
    }
    if (best < 0)
        return;
    const int call = m_waiting[size_t(best)].front();
    m_waiting[size_t(best)].pop_front();
    offer(call);
}

void Day::startTalking(int i)
{
    Desk &desk = m_desks[size_t(i)];
    desk.ringing = false;
    ++desk.talking;
    if (agent(i).deskPhoneOnly || agent(i).commonArea || desk.onPhone)
        return;
    m_schedule.in(span(150, 900), [this, i] {
        Desk &now = m_desks[size_t(i)];
        if (now.talking > 0 && !now.onPhone) {
            now.onPhone = true;
            show(i, Word::OnPhoneCall);
        }
    });
}

void Day::stopTalking(int i)
{
    Desk &desk = m_desks[size_t(i)];
    if (--desk.talking > 0)
        return;
    if (desk.onPhone) {
        m_schedule.in(span(100, 800), [this, i] {
            Desk &now = m_desks[size_t(i)];
            if (now.talking == 0 && now.onPhone) {
                now.onPhone = false;
                show(i, now.planned);
            }
        });
    }
    freed(i, 6'000, 32'000);
}

void Day::tell(FactKind kind, int call, int legIndex, int handset, int detail)
{
    m_facts.push_back({m_schedule.now(), kind, call, legIndex, handset, detail});
}

int Day::addLeg(int call, Leg leg)
{
    at(call).legs.push_back(std::move(leg));
    return int(at(call).legs.size()) - 1;
}

/// A moment `ms` from now that wire times, being whole seconds, cannot tell from now.
Instant Day::sameSecond(int ms) const
{
    const Instant now = m_schedule.now();
    return std::min(now + milliseconds(ms), std::chrono::floor<seconds>(now) + 999ms);
}

} // namespace zm::sim
