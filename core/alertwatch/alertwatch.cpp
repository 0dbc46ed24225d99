// SPDX-License-Identifier: GPL-3.0-or-later
#include <alertwatch/alertwatch.h>

using namespace Qt::Literals::StringLiterals;

namespace zm {

using alerts::AlertEvent;
using alerts::AlertKey;

store::AlertRecord recordOf(const AlertEvent &event, const QString &name)
{
    return {.raised = event.alert.raised,
            .rule = keyOf(event.alert.key.rule),
            .subject = event.alert.key.subject,
            .name = name};
}

void follow(store::AlertRecord &record, const AlertEvent &event)
{
    const alerts::Alert &alert = event.alert;
    const int level = int(alert.level);
    if (level >= record.level) {
        record.level = level;
        record.limit = alert.limit;
        record.value = event.value;
    }
    if (alert.acknowledged) {
        record.acknowledged = alert.acknowledged;
        record.acknowledgedBy = alert.acknowledgedBy;
    }
    if (event.kind == AlertEvent::Kind::Cleared)
        record.cleared = event.at;
}

AlertWatch::AlertWatch(const alerts::Rules &rules, const QSet<QueueId> &muted,
                       const QTimeZone &zone, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_engine(rules, zone)
{
    m_engine.setMuted(muted);
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &AlertWatch::tick);
    m_second.start();
}

void AlertWatch::take(const BoardDelta &delta)
{
    for (const AgentRow &row : delta.agents)
        m_names.insert(row.id.text, row.name);
    for (const QueueRow &row : delta.queues)
        m_names.insert(row.id.text, row.name);
    m_engine.take(delta);
}

void AlertWatch::arm()
{
    if (m_armed)
        return;
    const Instant now = m_clock.now();
    m_engine.advance(now);
    m_armed = true;
    const QList<alerts::Alert> before = m_engine.activeInOrder();
    for (const alerts::Alert &alert : before)
        tell({AlertEvent::Kind::Raised, now, alert, alert.reading.valueAt(now), false});
}

void AlertWatch::tick()
{
    const QList<AlertEvent> events = m_engine.advance(m_clock.now());
    if (!m_armed)
        return;
    for (const AlertEvent &event : events)
        if (event.kind != AlertEvent::Kind::Repeated)
            tell(event);
}

void AlertWatch::tell(const AlertEvent &event)
{
    const QString name = nameOf(event.alert.key);
    auto record = m_open.find(event.alert.key);
    if (record == m_open.end() || record->raised != event.alert.raised)
        record = m_open.insert(event.alert.key, recordOf(event, name));
    follow(*record, event);
    Q_EMIT recordChanged(*record);
    if (event.kind == AlertEvent::Kind::Cleared)
        m_open.erase(record);
    if (event.kind != AlertEvent::Kind::Eased)
        Q_EMIT told(event, name);
}

QString AlertWatch::nameOf(const AlertKey &key) const
{
    if (scopeOf(key.rule) != alerts::Scope::Account)
        return m_names.value(key.subject, key.subject);
    return key.rule == alerts::RuleId::FeedSilent ? u"Zoom's live events"_s : u"All queues"_s;
}

} // namespace zm
