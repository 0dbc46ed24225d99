// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <store/alertlog.h>
#include <ui/models/boardmirror.h>

#include <QObject>
#include <QTimer>

#include <alerts/alertengine.h>
#include <alertwatch/alertsettings.h>

#include <array>
#include <optional>

class QSettings;

namespace zm::ui {

/// Alerts as the program lives with them: advances the engine once a second, keeps the log, does
/// what a person decides, and says when somebody is to be told beyond the screen. Until it is armed
/// alerts come and go in silence: a board that is still being read is nobody's trouble. GUI thread.
class AlertDesk final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    AlertDesk(BoardMirror &board, const Clock &clock, QObject *parent = nullptr);

    /// In whose name alerts are acknowledged.
    void setMe(const QString &name) { m_me = name; }
    void setZone(const QTimeZone &zone) { m_board.alerts().setZone(zone); }
    /// Takes the settings and keeps them there from now on. Must outlive it.
    void remember(QSettings &settings);
    const AlertSettings &settings() const { return m_settings; }
    void setSettings(const AlertSettings &settings);

    /// From now on alerts are logged and told, those that go on already too.
    void arm();
    bool isArmed() const { return m_armed; }
    void tick();

    /// The worst first.
    QList<alerts::Alert> active() const { return m_board.alerts().activeInOrder(); }
    int count(AlertLevel level) const;
    AlertLevel worst() const;
    QString nameOf(const alerts::AlertKey &key) const;

    void acknowledge(const QList<alerts::AlertKey> &keys);
    /// The worst that nobody has acknowledged yet; false when there is none.
    bool acknowledgeWorst();
    /// 0 ends it.
    void snooze(const QList<alerts::AlertKey> &keys, std::chrono::minutes span);
    void setMuted(const QueueId &queue, bool muted);

    /// The latest first; those of earlier runs are given by whoever reads the store.
    const QList<store::AlertRecord> &log() const { return m_log; }
    void addEarlier(const QList<store::AlertRecord> &records);
    bool goesOn(const store::AlertRecord &record) const;

    static constexpr qsizetype logLength = 500;

Q_SIGNALS:
    /// What goes on, or how.
    void changed();
    void logChanged();
    void settingsChanged();
    /// To be kept.
    void recordChanged(const zm::store::AlertRecord &record);
    /// Somebody is to be told, or, when it is not loud, that it is over. The worst of a second
    /// comes first. Alerts repeat together: ten that go on are one sound a minute, not one every
    /// six seconds.
    void told(const zm::alerts::AlertEvent &event, const QString &subject);

private:
    void take(const QList<alerts::AlertEvent> &events);
    void write(const alerts::AlertEvent &event);
    bool isHeard(const alerts::AlertEvent &event);
    void keep();

    BoardMirror &m_board;
    const Clock &m_clock;
    QString m_me;
    QSettings *m_kept = nullptr;
    AlertSettings m_settings;
    bool m_armed = false;
    std::array<std::optional<Instant>, 3> m_heard; ///< the last sound, by level
    QList<store::AlertRecord> m_log;
    QTimer m_second;
};

} // namespace zm::ui
