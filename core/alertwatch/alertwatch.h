// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <domain/boardrows.h>
#include <store/alertlog.h>

#include <QHash>
#include <QObject>
#include <QTimer>

#include <alerts/alertengine.h>

namespace zm {

/// What the log keeps of an alert from this event on.
store::AlertRecord recordOf(const alerts::AlertEvent &event, const QString &name);
/// Brings a record up to date: it holds the worst level that the alert reached.
void follow(store::AlertRecord &record, const alerts::AlertEvent &event);

/// Alerts of a program without a screen: the board's news go in, records for the log and events for
/// hooks come out. Until it is armed nothing does: a board that is still being read is nobody's
/// trouble. Open missed callers are not among it: only a desk that somebody works at counts them.
/// On the thread of the board.
class AlertWatch final : public QObject
{
    Q_OBJECT
public:
    /// The clock must outlive it.
    AlertWatch(const alerts::Rules &rules, const QSet<QueueId> &muted, const QTimeZone &zone,
               const Clock &clock, QObject *parent = nullptr);

    void take(const BoardDelta &delta);
    /// From now on, those that go on already too.
    void arm();
    bool isArmed() const { return m_armed; }
    /// Lets time pass; it does so by itself once a second.
    void tick();

Q_SIGNALS:
    /// To be kept.
    void recordChanged(const zm::store::AlertRecord &record);
    /// An alert began, got worse or ended. `subject`: whose number it is.
    void told(const zm::alerts::AlertEvent &event, const QString &subject);

private:
    void tell(const alerts::AlertEvent &event);
    QString nameOf(const alerts::AlertKey &key) const;

    const Clock &m_clock;
    alerts::AlertEngine m_engine;
    QHash<QString, QString> m_names; ///< of queues and agents, by id
    QHash<alerts::AlertKey, store::AlertRecord> m_open;
    bool m_armed = false;
    QTimer m_second;
};

} // namespace zm
