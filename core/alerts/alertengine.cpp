// SPDX-License-Identifier: GPL-3.0-or-later
#include <alerts/alertengine.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace zm::alerts {

namespace {

constexpr std::array agentRules{RuleId::InCall, RuleId::Away, RuleId::DoNotDisturb};
constexpr std::array levels{AlertLevel::Warn, AlertLevel::Breach};

/// Rings come and go: free agents must have been enough for so long before their alert is over.
/// Other numbers ease by themselves, or are held by levelOf().
milliseconds easeAfter(RuleId rule)
{
    return rule == RuleId::FreeAgents ? milliseconds(10s) : 0ms;
}

} // namespace

size_t qHash(const AlertKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, int(key.rule), key.subject);
}

AlertLevel QueueMarks::worst() const
{
    return std::max({longest, free, serviceLevel, abandoned});
}

AlertEngine::AlertEngine(Rules rules, const QTimeZone &zone)
    : m_rules(std::move(rules))
    , m_zone(zone)
{}

void AlertEngine::setRules(const Rules &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    findHours();
    settleAll();
}

void AlertEngine::setZone(const QTimeZone &zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    findHours();
    settleAll();
}

void AlertEngine::findHours()
{
    if (m_now == Instant{})
        return; // the first advance does it
    m_quiet = covers(m_rules.quiet, m_now, m_zone);
    m_quietChange = nextChange(m_rules.quiet, m_now, m_zone);
    m_open = !m_rules.business.on || covers(m_rules.business, m_now, m_zone);
    m_openChange = nextChange(m_rules.business, m_now, m_zone);
}

bool AlertEngine::isWatched(RuleId rule) const
{
    return m_rules[rule].on && (m_open || !m_rules[rule].businessHoursOnly);
}

/// All queues together are marked only; see the class.
bool AlertEngine::isTold(const AlertKey &key) const
{
    return !(scopeOf(key.rule) == Scope::Queue && key.subject.isEmpty());
}

// What the board tells.

void AlertEngine::take(const BoardDelta &delta)
{
    pass(std::max(delta.asOf, m_now));
    const bool frozen = delta.feed.state == FeedState::Stale || delta.feed.state == FeedState::Off;
    const bool thawed = m_frozen && !frozen;
    m_frozen = frozen;
    if (delta.reset)
        forgetOthers(delta);
    for (const AgentRow &row : delta.agents)
        for (const RuleId rule : agentRules)
            read({rule, row.id.text}, agentReading(rule, row));
    for (const AgentId &id : delta.agentsGone)
        for (const RuleId rule : agentRules)
            read({rule, id.text}, {});
    for (const QueueRow &row : delta.queues)
        readQueue(row.id.text, row.today, row.free, row.longestRinging, row.goalPercent);
    for (const QueueId &id : delta.queuesGone)
        readQueue(id.text, {}, 0, {}, 0);
    const BoardTotals &all = delta.totals;
    readQueue({}, all.today, all.free, all.longestRinging, all.goalPercent);
    readFeed(delta.feed);
    if (thawed)
        settleAll();
}

void AlertEngine::readQueue(const QString &subject, const DayCounts &today, int free,
                            const std::optional<Instant> &oldest, int goal)
{
    read({RuleId::OldestRing, subject}, ringReading(oldest));
    read({RuleId::FreeAgents, subject}, freeReading(free, oldest.has_value()));
    read({RuleId::ServiceLevel, subject}, levelReading(today, goal, m_rules.leastOffered));
    read({RuleId::AbandonRate, subject}, abandonReading(today, m_rules.leastOffered));
}

/// The time without a live feed counts as one, however often it is tried again meanwhile. A feed
/// that was never tried has not fallen silent.
void AlertEngine::readFeed(const FeedStatus &feed)
{
    if (feed.state == FeedState::Live)
        m_silentSince.reset();
    else if (feed.since != Instant{} && (!m_silentSince || feed.since < *m_silentSince))
        m_silentSince = feed.since;
    read({RuleId::FeedSilent, {}}, Reading{.since = m_silentSince});
}

void AlertEngine::setOpenMissed(int open, Instant at)
{
    pass(std::max(at, m_now));
    read({RuleId::OpenMissed, {}}, missedReading(open));
}

/// A reset tells everything: who is not in it is gone.
void AlertEngine::forgetOthers(const BoardDelta &whole)
{
    QSet<QString> agents;
    QSet<QString> queues;
    for (const AgentRow &row : whole.agents)
        agents.insert(row.id.text);
    for (const QueueRow &row : whole.queues)
        queues.insert(row.id.text);
    const QList<AlertKey> keys = m_watches.keys();
    for (const AlertKey &key : keys) {
        const Scope scope = scopeOf(key.rule);
        if (key.subject.isEmpty() || scope == Scope::Account)
            continue;
        if (!(scope == Scope::Agent ? agents : queues).contains(key.subject))
            read(key, {});
    }
}

void AlertEngine::read(const AlertKey &key, const Reading &reading)
{
    auto found = m_watches.find(key);
    if (found == m_watches.end()) {
        if (reading.isNothing())
            return;
        found = m_watches.insert(key, {});
    } else if (found->reading == reading) {
        return;
    }
    found->reading = reading;
    settle(key, *found);
    if (reading.isNothing() && !m_active.contains(key) && !found->due)
        m_watches.erase(found);
}

// How time passes.

QList<AlertEvent> AlertEngine::advance(Instant now)
{
    pass(std::max(now, m_now));
    return std::exchange(m_events, {});
}

void AlertEngine::pass(Instant now)
{
    m_goal = now;
    if (m_now == Instant{}) {
        m_now = now;
        findHours();
    }
    for (;;) {
        const Instant due = m_due.empty() ? Instant::max() : m_due.begin()->first;
        const Instant edge = std::min(m_quietChange, m_openChange);
        const Instant next = std::min(due, edge);
        if (next > now)
            break;
        m_now = std::max(m_now, next);
        if (edge <= due) {
            findHours();
            settleAll();
            continue;
        }
        const AlertKey key = m_due.begin()->second;
        const auto found = m_watches.find(key);
        m_due.erase(m_due.begin());
        found->due.reset();
        settle(key, *found);
        if (found->reading.isNothing() && !m_active.contains(key) && !found->due)
            m_watches.erase(found);
    }
    m_now = now;
}

void AlertEngine::settleAll()
{
    for (auto it = m_watches.begin(); it != m_watches.end(); ++it)
        settle(it.key(), *it);
}

void AlertEngine::settle(const AlertKey &key, Watch &watch)
{
    // An old board stands still until news come; only its silence goes on.
    if (m_frozen && key.rule != RuleId::FeedSilent && !watch.reading.isNothing())
        return;
    const Rule &rule = m_rules[key.rule];
    watch.level = isWatched(key.rule) ? levelOf(key.rule, rule, watch.reading, m_now, watch.level)
                                      : AlertLevel::None;
    if (!isTold(key))
        return;
    AlertLevel lasting = AlertLevel::None;
    for (const AlertLevel level : levels) {
        std::optional<Instant> &reached = watch.reached[size_t(level)];
        if (watch.level < level)
            reached.reset();
        else if (!reached)
            reached = m_now;
        if (reached && m_now >= *reached + m_rules.onDelay)
            lasting = level;
    }
    const auto active = m_active.find(key);
    const AlertLevel told = active == m_active.end() ? AlertLevel::None : active->level;
    if (active != m_active.end()) {
        // A time that is over is told as it was, not as the next one begins.
        if (!watch.reading.isNothing() && !(watch.reading.since && watch.level == AlertLevel::None))
            active->reading = watch.reading;
        active->limit = rule.limit(active->level);
        if (active->snoozedUntil && *active->snoozedUntil <= m_now)
            active->snoozedUntil.reset();
    }
    if (watch.level >= told)
        watch.easing.reset();
    else if (!watch.easing)
        watch.easing = m_now;
    if (lasting > told)
        changeLevel(key, watch, lasting);
    else if (watch.easing && m_now >= *watch.easing + easeAfter(key.rule))
        changeLevel(key, watch, watch.level);
    else if (told > AlertLevel::None)
        repeat(key, watch);
    schedule(key, watch);
}

void AlertEngine::changeLevel(const AlertKey &key, Watch &watch, AlertLevel to)
{
    using Kind = AlertEvent::Kind;
    watch.easing.reset();
    if (to == AlertLevel::None) {
        tell(Kind::Cleared, m_active.take(key), false);
        watch.told.reset();
        return;
    }
    const bool isNew = !m_active.contains(key);
    Alert &alert = m_active[key];
    const bool worse = to > alert.level;
    alert.key = key;
    alert.level = to;
    alert.limit = m_rules[key.rule].limit(to);
    alert.reading = watch.reading;
    if (isNew) {
        alert.raised = m_now;
        alert.muted = scopeOf(key.rule) == Scope::Queue && m_muted.contains(QueueId(key.subject));
        if (const Instant until = m_snoozed.value(key); until > m_now)
            alert.snoozedUntil = until;
    }
    if (worse) {
        // Whoever acknowledged a warning has not seen the breach.
        alert.acknowledged.reset();
        alert.acknowledgedBy.clear();
    }
    const bool loud = worse && !isQuiet(alert);
    if (loud)
        watch.told = m_now;
    tell(isNew ? Kind::Raised : worse ? Kind::Worsened : Kind::Eased, alert, loud);
}

void AlertEngine::repeat(const AlertKey &key, Watch &watch)
{
    const Alert &alert = m_active[key];
    if (m_rules.repeat <= 0s || isQuiet(alert) || !m_rules[key.rule].sound)
        return;
    if (watch.told && m_now < *watch.told + m_rules.repeat)
        return;
    watch.told = m_now;
    if (m_goal - m_now < m_rules.repeat) // once for a night that the computer slept through
        tell(AlertEvent::Kind::Repeated, alert, true);
}

void AlertEngine::schedule(const AlertKey &key, Watch &watch)
{
    Instant next = Instant::max();
    const auto at = [&next, this](Instant moment) {
        if (moment > m_now)
            next = std::min(next, moment);
    };
    const auto active = m_active.constFind(key);
    const AlertLevel told = active == m_active.cend() ? AlertLevel::None : active->level;
    if (isWatched(key.rule))
        at(nextLevel(m_rules[key.rule], watch.reading, m_now));
    for (const AlertLevel level : levels)
        if (level > told && watch.reached[size_t(level)])
            at(*watch.reached[size_t(level)] + m_rules.onDelay);
    if (watch.easing)
        at(*watch.easing + easeAfter(key.rule));
    if (told > AlertLevel::None) {
        if (active->snoozedUntil)
            at(*active->snoozedUntil);
        // The end of quiet hours settles everything by itself.
        if (!isQuiet(*active) && m_rules[key.rule].sound && m_rules.repeat > 0s && watch.told)
            at(*watch.told + m_rules.repeat);
    }
    if (watch.due && (*watch.due)->first == next)
        return;
    if (watch.due)
        m_due.erase(*watch.due);
    watch.due.reset();
    if (next != Instant::max())
        watch.due = m_due.emplace(next, key);
}

bool AlertEngine::isQuiet(const Alert &alert) const
{
    return m_quiet || alert.isQuiet();
}

void AlertEngine::tell(AlertEvent::Kind kind, const Alert &alert, bool loud)
{
    m_events.append({kind, m_now, alert, alert.reading.valueAt(m_now), loud});
}

// What a person does.

void AlertEngine::acknowledge(const AlertKey &key, const QString &by, Instant at)
{
    pass(std::max(at, m_now));
    const auto active = m_active.find(key);
    if (active == m_active.end() || active->acknowledged)
        return;
    active->acknowledged = m_now;
    active->acknowledgedBy = by;
    tell(AlertEvent::Kind::Acknowledged, *active, false);
    schedule(key, m_watches[key]);
}

void AlertEngine::snooze(const AlertKey &key, Instant until, Instant at)
{
    pass(std::max(at, m_now));
    m_snoozed.removeIf([this](const auto &entry) { return *entry <= m_now; });
    m_snoozed.insert(key, until);
    const auto active = m_active.find(key);
    if (active == m_active.end())
        return;
    if (until <= m_now) {
        active->snoozedUntil.reset();
        settle(key, m_watches[key]);
        return;
    }
    active->snoozedUntil = until;
    tell(AlertEvent::Kind::Snoozed, *active, false);
    schedule(key, m_watches[key]);
}

void AlertEngine::setMuted(const QSet<QueueId> &queues)
{
    m_muted = queues;
    for (Alert &alert : m_active)
        alert.muted =
            scopeOf(alert.key.rule) == Scope::Queue && m_muted.contains(QueueId(alert.key.subject));
    settleAll();
}

QList<Alert> AlertEngine::activeInOrder() const
{
    QList<Alert> list = m_active.values();
    std::ranges::sort(list, {}, [](const Alert &alert) {
        return std::tuple(-int(alert.level), alert.raised, int(alert.key.rule), alert.key.subject);
    });
    return list;
}

// Marks.

AlertLevel AlertEngine::markOf(const AlertKey &key, Instant now) const
{
    if (m_frozen || !isWatched(key.rule))
        return AlertLevel::None;
    const auto watch = m_watches.constFind(key);
    return watch == m_watches.cend()
               ? AlertLevel::None
               : levelOf(key.rule, m_rules[key.rule], watch->reading, now, watch->level);
}

AlertLevel AlertEngine::agentMark(const AgentId &agent, Instant now) const
{
    AlertLevel worst = AlertLevel::None;
    for (const RuleId rule : agentRules)
        worst = std::max(worst, markOf({rule, agent.text}, now));
    return worst;
}

QueueMarks AlertEngine::queueMarks(const QueueId &queue, Instant now) const
{
    return {markOf({RuleId::OldestRing, queue.text}, now),
            markOf({RuleId::FreeAgents, queue.text}, now),
            markOf({RuleId::ServiceLevel, queue.text}, now),
            markOf({RuleId::AbandonRate, queue.text}, now)};
}

QueueMarks AlertEngine::totalsMarks(Instant now) const
{
    return queueMarks({}, now);
}

AlertLevel AlertEngine::missedMark() const
{
    const auto watch = m_watches.constFind({RuleId::OpenMissed, {}});
    return watch == m_watches.cend() || !isWatched(RuleId::OpenMissed)
               ? AlertLevel::None
               : levelOf(RuleId::OpenMissed, m_rules[RuleId::OpenMissed], watch->reading, m_now,
                         watch->level);
}

AlertLevel AlertEngine::callMark(const CallRow &call, Instant now) const
{
    const RuleId rule = call.step == CallStep::Ringing ? RuleId::OldestRing : RuleId::InCall;
    if (m_frozen || !isWatched(rule) || call.step == CallStep::Dialling)
        return AlertLevel::None;
    return levelOf(rule, m_rules[rule], {.since = call.since}, now);
}

bool AlertEngine::holds(const AlertKey &key, Instant now) const
{
    if (markOf(key, now) != AlertLevel::Breach)
        return false;
    const auto active = m_active.constFind(key);
    return active == m_active.cend() || !active->isQuiet();
}

bool AlertEngine::holdsWall(const AgentId &agent, Instant now) const
{
    return std::ranges::any_of(agentRules,
                               [&](RuleId rule) { return holds({rule, agent.text}, now); });
}

bool AlertEngine::holdsWall(const QueueId &queue, Instant now) const
{
    // A card does not show the abandon rate: a page must not hang for a number nobody finds on it.
    return std::ranges::any_of(
        std::array{RuleId::OldestRing, RuleId::FreeAgents, RuleId::ServiceLevel},
        [&](RuleId rule) { return holds({rule, queue.text}, now); });
}

} // namespace zm::alerts
