// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/daytally.h>

#include <calls/assemble.h>
#include <calls/businessday.h>
#include <calls/daycounts.h>
#include <calls/grouping.h>

#include <algorithm>

namespace zm::engine {

namespace {

constexpr int halfHoursADay = 48;
/// A call whose end was lost, or a long talk: events may still come, and its record.
constexpr auto openCallsStay = 15min;

/// Records come within minutes; where none ever come, nothing waits for them for ever.
constexpr qsizetype unprovenKept = 2000;

DayCounts negated(const DayCounts &counts)
{
    DayCounts out;
    out.offered = -counts.offered;
    out.answered = -counts.answered;
    out.abandoned = -counts.abandoned;
    out.shortAbandoned = -counts.shortAbandoned;
    out.overflowed = -counts.overflowed;
    out.voicemail = -counts.voicemail;
    out.answeredInTarget = -counts.answeredInTarget;
    out.answeredWaitSeconds = -counts.answeredWaitSeconds;
    out.talkSeconds = -counts.talkSeconds;
    out.holdSeconds = -counts.holdSeconds;
    out.unproven = -counts.unproven;
    return out;
}

} // namespace

DayTally::DayTally(QTimeZone zone, RuleBook rules)
    : m_zone(std::move(zone))
    , m_rules(std::move(rules))
{}

void DayTally::apply(const Event &event)
{
    m_batch.add(event);
}

void DayTally::gather()
{
    if (m_batch.isEmpty())
        return;
    const Moment now = std::chrono::steady_clock::now();
    const QList<CallFacts> calls = m_batch.take();
    for (const CallFacts &facts : calls)
        file(facts, now);
}

void DayTally::file(const CallFacts &facts, Moment at)
{
    const QStringList aliases = facts.aliases();
    QSet<QString> away;
    for (const QString &alias : aliases)
        if (m_away.contains(qHash(alias)))
            away.insert(alias);
    if (!away.isEmpty()) {
        for (const QString &alias : std::as_const(away)) {
            if (m_asked.contains(alias))
                continue;
            m_asked.insert(alias);
            m_wanted.append(alias);
        }
        m_late.append({facts, std::move(away)});
        return;
    }
    m_directory.learn(facts);
    const Result<Touched> touched = absorbInto(m_book, facts);
    if (!touched)
        return; // a shelf in memory cannot fail
    for (const QString &key : touched->changed) {
        m_touched.insert(key);
        Held &held = m_held[key];
        held.touched = std::max(held.touched, at);
    }
    for (const QString &key : touched->gone) {
        m_touched.insert(key);
        m_held.remove(key);
    }
}

void DayTally::adopt(const CallFacts &facts)
{
    const QStringList aliases = facts.aliases();
    for (const QString &alias : aliases) {
        m_away.remove(qHash(alias));
        // A call that became part of another while it was put away counts no more by itself.
        if (m_shares.contains(alias))
            m_touched.insert(alias);
    }
    file(facts, {});
}

void DayTally::recall(const QStringList &wanted, const QList<CallFacts> &known)
{
    QSet<QString> here(wanted.cbegin(), wanted.cend());
    for (const QString &alias : wanted) {
        m_asked.remove(alias);
        m_away.remove(qHash(alias)); // also where the store knows nothing: a call of its own
    }
    for (const CallFacts &facts : known) {
        adopt(facts);
        const QStringList aliases = facts.aliases();
        here.unite({aliases.cbegin(), aliases.cend()});
    }
    const Moment now = std::chrono::steady_clock::now();
    QList<Late> late = std::exchange(m_late, {});
    for (Late &each : late) {
        each.awaits.removeIf([&](const QString &alias) { return here.contains(alias); });
        if (each.awaits.isEmpty())
            file(each.news, now);
        else
            m_late.append(std::move(each));
    }
}

void DayTally::putAway(Moment before)
{
    for (auto held = m_held.begin(); held != m_held.end();) {
        const Moment quietSince = held->over ? held->touched : held->touched + openCallsStay;
        const CallFacts *facts = m_book.find(held.key());
        if (quietSince >= before || m_touched.contains(held.key()) || !facts) {
            ++held;
            continue;
        }
        const QStringList aliases = facts->aliases();
        for (const QString &alias : aliases)
            m_away.insert(qHash(alias));
        m_book.drop(held.key());
        held = m_held.erase(held);
    }
}

void DayTally::setDirectory(const QList<Agent> &agents, const QList<CallQueue> &queues)
{
    if (agents == m_agents && queues == m_queueList)
        return;
    m_agents = agents;
    m_queueList = queues;
    m_directory = DirectoryView(agents, queues);
    m_book.forEach([this](const QString &, const CallFacts &facts) { m_directory.learn(facts); });
    recountAll();
}

void DayTally::setRules(const RuleBook &rules)
{
    m_rules = rules;
    recountAll();
}

bool DayTally::setToday(Instant now)
{
    const QDate today = localDay(now, m_zone);
    if (today == m_today)
        return false;
    // The clock was ahead and comes back: calls of this day were let go as yesterday's.
    m_wantsDay = m_wantsDay || (m_today.isValid() && today < m_today);
    m_today = today;
    gather();
    m_book.forget(dayStart(today, m_zone) - 12h);
    m_held.removeIf([this](const auto &held) { return !m_book.find(held.key()); });
    m_unproven.removeIf([this](const auto &shown) { return !m_book.find(shown.key()); });
    m_shares.clear();
    m_queues.clear();
    m_halfHours.clear();
    m_answered.clear();
    recountAll();
    m_away.clear(); // what still counts for today comes back with the day's facts
    return true;
}

/// Calls put away count by the old rules until their facts are adopted anew.
void DayTally::recountAll()
{
    for (const QString &key : m_book.keys())
        m_touched.insert(key);
    m_wantsDay = m_wantsDay || !m_away.isEmpty();
}

DayTally::Share DayTally::shareOf(const Call &call) const
{
    Share share;
    if (call.isEmpty())
        return share;
    for (const QueueDay &part : queueDaysOf(call, m_rules, m_zone)) {
        if (part.day != m_today)
            continue;
        const qint64 into = toMs(part.entered - dayStart(m_today, m_zone));
        share.queues.append({part.queue.key(), part.counts, int(into / (30 * 60 * 1000))});
    }
    for (const AgentDay &part : agentDaysOf(call, m_zone))
        if (part.day == m_today && part.answered > 0)
            share.answered.emplaceBack(part.agent.key(), part.answered);
    return share;
}

/// A call is shown by its live events until every leg has its record; what the records changed is
/// remembered. Who knows a call from Zoom's lists alone, as after the first connection, never
/// showed it live.
void DayTally::prove(const QString &key, const Call &call)
{
    if (!call.isEmpty() && call.provisional) {
        const bool isLive = std::ranges::any_of(
            call.legs, [](const Leg &leg) { return leg.source == LegSource::Live; });
        if (call.end && isLive && m_unproven.size() < unprovenKept)
            m_unproven.insert(key, shownNumbersOf(call));
        return;
    }
    const auto shown = m_unproven.find(key);
    if (shown == m_unproven.end())
        return;
    if (!call.isEmpty()) {
        ++m_proof.calls;
        m_proof.changed += replacementsBetween(call.id, *shown, shownNumbersOf(call), {});
    }
    m_unproven.erase(shown);
}

void DayTally::add(const Share &share, int sign)
{
    for (const Share::OfQueue &part : share.queues) {
        m_queues[part.queue] += sign > 0 ? part.counts : negated(part.counts);
        QList<int> &halfHours = m_halfHours[part.queue];
        halfHours.resize(halfHoursADay + 2); // a day of 25 hours has two more
        if (part.halfHour >= 0 && part.halfHour < halfHours.size())
            halfHours[part.halfHour] += sign * part.counts.offered;
        m_moved.queues.insert(part.queue);
    }
    for (const auto &[agent, answered] : share.answered) {
        m_answered[agent] += sign * answered;
        m_moved.agents.insert(agent);
    }
}

void DayTally::count()
{
    gather();
    for (const QString &key : std::as_const(m_touched)) {
        Call call;
        if (const CallFacts *facts = m_book.find(key); facts && facts->isCall())
            call = assemble(*facts, m_directory);
        prove(key, call);
        if (const auto held = m_shares.constFind(key); held != m_shares.cend())
            add(*held, -1);
        if (const auto held = m_held.find(key); held != m_held.end())
            held->over = call.end.has_value();
        Share share = shareOf(call);
        add(share, +1);
        if (share.queues.isEmpty() && share.answered.isEmpty())
            m_shares.remove(key);
        else
            m_shares.insert(key, std::move(share));
    }
    m_touched.clear();
}

DayTally::Moved DayTally::settle()
{
    count();
    return std::exchange(m_moved, {});
}

DayCounts DayTally::countsOf(const QString &queueKey) const
{
    return m_queues.value(queueKey);
}

QList<int> DayTally::offeredPerHalfHour(const QString &queueKey) const
{
    return m_halfHours.value(queueKey).mid(0, halfHoursADay);
}

int DayTally::answeredBy(const QString &agentKey) const
{
    return m_answered.value(agentKey);
}

DayCounts DayTally::all() const
{
    DayCounts sum;
    for (const DayCounts &counts : m_queues)
        sum += counts;
    return sum;
}

} // namespace zm::engine
