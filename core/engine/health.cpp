// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/health.h>

#include <wire/eventdecoder.h>

#include <algorithm>
#include <vector>

namespace zm::engine {

namespace {

constexpr int tellMs = 1000;
constexpr qsizetype stretchesKept = 50;
constexpr qsizetype replacementsKept = 50;
constexpr qsizetype repairsKept = 50;

} // namespace

Health::Health(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(tellMs);
    connect(&m_timer, &QTimer::timeout, this, &Health::moved);
}

void Health::touch()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void Health::setJournal(const QList<store::EventTypeCount> &types, qint64 rows)
{
    for (const store::EventTypeCount &count : types) {
        EventHealth &event = m_events[count.type];
        event.type = count.type;
        event.events += count.events;
        event.duplicates += count.duplicates;
        event.firstSeen = count.firstReceived;
        event.lastSeen = std::max(event.lastSeen, count.lastReceived);
        event.known = wire::isKnownEvent(count.type);
    }
    m_store.journalRows += rows;
    touch();
}

void Health::setFeedHistory(const QHash<EventSource, QList<FeedStretch>> &history)
{
    for (auto it = history.cbegin(); it != history.cend(); ++it)
        feed(it.key()).history += it.value(); // what this run added stands before it
    touch();
}

void Health::setRepairs(const QList<RepairHealth> &past)
{
    m_facts.repairs = past.mid(0, repairsKept);
    touch();
}

FeedHealth &Health::feed(EventSource source)
{
    for (FeedHealth &known : m_facts.feeds)
        if (known.source == source)
            return known;
    FeedHealth added;
    added.source = source;
    m_facts.feeds.append(added);
    return m_facts.feeds.last();
}

void Health::forgetLag()
{
    m_lagCount = 0;
    m_nextLag = 0;
    touch();
}

void Health::eventArrived(EventSource source, Instant at, Instant received)
{
    if (source != EventSource::WebSocket && source != EventSource::Webhook)
        return;
    m_lags[m_nextLag] = std::max<qint64>(toMs(received - at), 0);
    m_nextLag = (m_nextLag + 1) % m_lags.size();
    m_lagCount = std::min(m_lagCount + 1, m_lags.size());
    feed(source).status.lastEvent = received;
    touch();
}

void Health::eventFiled(const QString &type, bool known, bool duplicate, Instant received)
{
    EventHealth &event = m_events[type];
    if (event.type.isEmpty()) {
        event.type = type;
        event.known = known;
        event.firstSeen = received;
    }
    if (duplicate) {
        ++event.duplicates;
    } else {
        ++event.events;
        ++m_store.journalRows;
    }
    event.lastSeen = std::max(event.lastSeen, received);
    touch();
}

void Health::rejected(const QString &reason)
{
    ++m_rejections[reason];
    touch();
}

void Health::feedChanged(EventSource source, const FeedStatus &status)
{
    FeedHealth &known = feed(source);
    if (!status.message.isEmpty() && status.message != known.status.message) {
        known.lastTrouble = status.message;
        known.lastTroubleAt = m_clock.now();
    }
    const auto lastEvent = known.status.lastEvent;
    known.status = status;
    if (!known.status.lastEvent)
        known.status.lastEvent = lastEvent;
    touch();
}

void Health::feedWasLive(EventSource source, Instant from)
{
    QList<FeedStretch> &history = feed(source).history;
    history.prepend({from, {}});
    if (history.size() > stretchesKept)
        history.removeLast();
    touch();
}

void Health::feedWasLost(EventSource source, Instant at)
{
    QList<FeedStretch> &history = feed(source).history;
    if (!history.isEmpty() && !history.first().to)
        history.first().to = std::max(at, history.first().from);
    touch();
}

void Health::setConnections(EventSource source, int connects, int evictions)
{
    feed(source).connects = connects;
    feed(source).evictions = evictions;
}

void Health::repairEnded(const RepairHealth &repair)
{
    m_facts.repairs.prepend(repair);
    if (m_facts.repairs.size() > repairsKept)
        m_facts.repairs.removeLast();
    touch();
}

void Health::replaced(qint64 records, const QList<Replacement> &changed)
{
    m_facts.replaced.records += records;
    m_facts.replaced.changed += changed.size();
    for (const Replacement &replacement : changed)
        m_facts.replaced.last.prepend(replacement);
    if (m_facts.replaced.last.size() > replacementsKept)
        m_facts.replaced.last.resize(replacementsKept);
    touch();
}

void Health::setStore(const StoreHealth &store)
{
    const qint64 rows = m_store.journalRows;
    const QString trouble = m_store.trouble;
    m_store = store;
    m_store.journalRows = rows;
    m_store.trouble = trouble;
    touch();
}

void Health::setStoreTrouble(const QString &trouble)
{
    m_store.trouble = trouble;
    touch();
}

HealthFacts Health::facts() const
{
    HealthFacts facts = m_facts;
    facts.asOf = m_clock.now();
    facts.lag.events = int(m_lagCount);
    if (m_lagCount > 0) {
        std::vector<qint64> lags(m_lags.begin(), m_lags.begin() + std::ptrdiff_t(m_lagCount));
        const auto rank = [&lags](size_t percent) {
            const size_t place = (lags.size() * percent + 99) / 100 - 1;
            std::nth_element(lags.begin(), lags.begin() + std::ptrdiff_t(place), lags.end());
            return milliseconds(lags[place]);
        };
        facts.lag.median = rank(50);
        facts.lag.p95 = rank(95);
    }
    for (const EventHealth &event : m_events)
        facts.events.append(event);
    std::sort(facts.events.begin(), facts.events.end(),
              [](const EventHealth &a, const EventHealth &b) { return a.type < b.type; });
    for (auto it = m_rejections.cbegin(); it != m_rejections.cend(); ++it)
        facts.rejections.append({it.key(), it.value()});
    std::sort(
        facts.rejections.begin(), facts.rejections.end(),
        [](const RejectionHealth &a, const RejectionHealth &b) { return a.reason < b.reason; });
    facts.store = m_store;
    return facts;
}

} // namespace zm::engine
