// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/daytally.h>

#include <calls/assemble.h>
#include <calls/businessday.h>
#include <calls/daycounts.h>

namespace zm::engine {

namespace {

constexpr int halfHoursADay = 48;

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
    const Touched touched = m_book.apply(event);
    for (const QString &key : touched.changed)
        m_touched.insert(key);
    for (const QString &key : touched.gone)
        m_touched.insert(key);
}

void DayTally::adopt(const CallFacts &facts)
{
    const Result<Touched> touched = absorbInto(m_book, facts);
    if (!touched)
        return; // a shelf in memory cannot fail
    for (const QString &key : touched->changed)
        m_touched.insert(key);
    for (const QString &key : touched->gone)
        m_touched.insert(key);
}

void DayTally::setDirectory(const QList<Agent> &agents, const QList<CallQueue> &queues)
{
    m_directory = DirectoryView(agents, queues);
    recountAll();
}

void DayTally::setRules(const RuleBook &rules)
{
    m_rules = rules;
    recountAll();
}

void DayTally::setToday(Instant now)
{
    const QDate today = localDay(now, m_zone);
    if (today == m_today)
        return;
    m_today = today;
    m_book.forget(dayStart(today, m_zone) - 12h);
    recountAll();
}

void DayTally::recountAll()
{
    m_shares.clear();
    m_queues.clear();
    m_halfHours.clear();
    m_answered.clear();
    const QStringList keys = m_book.keys();
    m_touched = QSet<QString>(keys.cbegin(), keys.cend());
}

DayTally::Share DayTally::shareOf(const QString &key) const
{
    Share share;
    const CallFacts *facts = m_book.find(key);
    if (!facts || !facts->isCall())
        return share;
    const Call call = assemble(*facts, m_directory);
    for (const QueueDay &part : queueDaysOf(call, m_rules, m_zone)) {
        if (part.day != m_today)
            continue;
        const qint64 into = toMs(part.entered - dayStart(m_today, m_zone));
        share.queues.append({part.queue.key(), part.counts, int(into / (30 * 60 * 1000))});
    }
    for (const AgentDay &part : agentDaysOf(call, m_zone))
        if (part.day == m_today && part.answered > 0)
            share.answered[part.agent.key()] += part.answered;
    return share;
}

void DayTally::add(const Share &share, int sign, Moved &moved)
{
    for (const Share::OfQueue &part : share.queues) {
        m_queues[part.queue] += sign > 0 ? part.counts : negated(part.counts);
        QList<int> &halfHours = m_halfHours[part.queue];
        halfHours.resize(halfHoursADay + 2); // a day of 25 hours has two more
        if (part.halfHour >= 0 && part.halfHour < halfHours.size())
            halfHours[part.halfHour] += sign * part.counts.offered;
        moved.queues.insert(part.queue);
    }
    for (auto it = share.answered.cbegin(); it != share.answered.cend(); ++it) {
        m_answered[it.key()] += sign * it.value();
        moved.agents.insert(it.key());
    }
}

DayTally::Moved DayTally::settle()
{
    Moved moved;
    for (const QString &key : std::as_const(m_touched)) {
        if (const CallFacts *facts = m_book.find(key))
            m_directory.learn(*facts);
        if (const auto held = m_shares.constFind(key); held != m_shares.cend())
            add(*held, -1, moved);
        Share share = shareOf(key);
        add(share, +1, moved);
        if (share.queues.isEmpty() && share.answered.isEmpty())
            m_shares.remove(key);
        else
            m_shares.insert(key, std::move(share));
    }
    m_touched.clear();
    return moved;
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
