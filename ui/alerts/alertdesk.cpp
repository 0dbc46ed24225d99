// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/alerts/alertdesk.h>
#include <ui/alerts/alerttexts.h>

#include <QSettings>

#include <alertwatch/alertwatch.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

using alerts::Alert;
using alerts::AlertEvent;
using alerts::AlertKey;

AlertDesk::AlertDesk(BoardMirror &board, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_clock(clock)
{
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &AlertDesk::tick);
    m_second.start();
}

void AlertDesk::remember(QSettings &settings)
{
    setSettings(readAlertSettings(settings));
    m_kept = &settings;
}

void AlertDesk::setSettings(const AlertSettings &settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    m_board.setAlertRules(settings.rules);
    m_board.alerts().setMuted(settings.muted);
    keep();
    Q_EMIT settingsChanged();
    tick();
    Q_EMIT changed();
}

void AlertDesk::keep()
{
    if (m_kept)
        writeAlertSettings(*m_kept, m_settings);
}

void AlertDesk::arm()
{
    if (std::exchange(m_armed, true))
        return;
    m_board.alerts().advance(m_clock.now());
    const Instant now = m_clock.now();
    bool first = true;
    const QList<Alert> before = active();
    for (const Alert &alert : before) {
        const bool loud = first && !alert.isQuiet() && !m_board.alerts().isQuietTime();
        const AlertEvent event{AlertEvent::Kind::Raised, now, alert, alert.reading.valueAt(now),
                               loud};
        write(event);
        if (loud && isHeard(event)) // one word for all that was there before
            Q_EMIT told(event, nameOf(alert.key));
        first = first && !loud;
    }
    Q_EMIT changed();
    Q_EMIT logChanged();
}

void AlertDesk::tick()
{
    take(m_board.alerts().advance(m_clock.now()));
}

void AlertDesk::take(const QList<AlertEvent> &events)
{
    if (events.isEmpty())
        return;
    if (m_armed) {
        QList<AlertEvent> loud;
        for (const AlertEvent &event : events) {
            if (event.kind != AlertEvent::Kind::Repeated)
                write(event);
            if (event.loud || event.kind == AlertEvent::Kind::Cleared)
                loud << event;
        }
        std::ranges::stable_sort(loud, std::greater<>(), [](const AlertEvent &event) {
            return std::pair(event.loud, event.alert.level);
        });
        for (const AlertEvent &event : std::as_const(loud))
            if (isHeard(event))
                Q_EMIT told(event, nameOf(event.alert.key));
        Q_EMIT logChanged();
    }
    Q_EMIT changed();
}

/// False for a repeat that another sound of the last minute has repeated already.
bool AlertDesk::isHeard(const AlertEvent &event)
{
    const auto level = size_t(event.alert.level);
    if (event.kind == AlertEvent::Kind::Repeated)
        for (size_t each = level; each < m_heard.size(); ++each)
            if (m_heard[each] && event.at - *m_heard[each] < m_settings.rules.repeat)
                return false;
    if (event.loud && m_settings.sounds && m_settings.rules[event.alert.key.rule].sound)
        m_heard[level] = event.at;
    return true;
}

void AlertDesk::write(const AlertEvent &event)
{
    const store::AlertRecord record = recordOf(event, nameOf(event.alert.key));
    auto found = std::ranges::find_if(
        m_log, [&record](const store::AlertRecord &other) { return other.isSameAs(record); });
    if (found == m_log.end())
        found = m_log.insert(std::ranges::find_if(m_log,
                                                  [&record](const store::AlertRecord &other) {
                                                      return other.raised <= record.raised;
                                                  }),
                             record);
    follow(*found, event);
    Q_EMIT recordChanged(*found);
    if (m_log.size() > logLength)
        m_log.resize(logLength);
}

void AlertDesk::addEarlier(const QList<store::AlertRecord> &records)
{
    for (const store::AlertRecord &record : records) {
        const bool known = std::ranges::any_of(
            m_log, [&record](const store::AlertRecord &other) { return other.isSameAs(record); });
        if (!known && m_log.size() < logLength)
            m_log.append(record);
    }
    std::ranges::stable_sort(m_log, std::greater<>(), &store::AlertRecord::raised);
    Q_EMIT logChanged();
}

bool AlertDesk::goesOn(const store::AlertRecord &record) const
{
    const auto rule = alerts::ruleFrom(record.rule);
    if (!rule || record.cleared)
        return false;
    const auto found = m_board.alerts().active().constFind({*rule, record.subject});
    return found != m_board.alerts().active().cend() && found->raised == record.raised;
}

int AlertDesk::count(AlertLevel level) const
{
    const auto &all = m_board.alerts().active();
    return int(std::ranges::count(all, level, &Alert::level));
}

AlertLevel AlertDesk::worst() const
{
    AlertLevel level = AlertLevel::None;
    for (const Alert &alert : m_board.alerts().active())
        level = std::max(level, alert.level);
    return level;
}

QString AlertDesk::nameOf(const AlertKey &key) const
{
    return alertSubject(m_board, key);
}

void AlertDesk::acknowledge(const QList<AlertKey> &keys)
{
    for (const AlertKey &key : keys)
        m_board.alerts().acknowledge(key, m_me, m_clock.now());
    tick();
}

bool AlertDesk::acknowledgeWorst()
{
    const QList<Alert> all = active();
    const auto found =
        std::ranges::find_if(all, [](const Alert &alert) { return !alert.acknowledged; });
    if (found == all.cend())
        return false;
    acknowledge({found->key});
    return true;
}

void AlertDesk::snooze(const QList<AlertKey> &keys, std::chrono::minutes span)
{
    const Instant now = m_clock.now();
    for (const AlertKey &key : keys)
        m_board.alerts().snooze(key, now + span, now);
    tick();
    Q_EMIT changed();
}

void AlertDesk::setMuted(const QueueId &queue, bool muted)
{
    AlertSettings settings = m_settings;
    if (muted)
        settings.muted.insert(queue);
    else
        settings.muted.remove(queue);
    setSettings(settings);
}

} // namespace zm::ui
