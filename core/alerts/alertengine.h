// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QSet>

#include <alerts/reading.h>
#include <alerts/rules.h>

#include <array>
#include <map>
#include <optional>

namespace zm::alerts {

/// One watched number: a rule and whom it watches. The subject is a queue's or an agent's id; it is
/// empty for the account, and for all queues together.
struct AlertKey
{
    RuleId rule = RuleId::OldestRing;
    QString subject;

    bool operator==(const AlertKey &) const = default;
};
size_t qHash(const AlertKey &key, size_t seed = 0) noexcept;

/// An alert that goes on: its number has been over the limit for longer than the delay.
struct Alert
{
    AlertKey key;
    AlertLevel level = AlertLevel::None;
    Instant raised{};
    Reading reading; ///< as it is now
    int limit = 0;   ///< of the level
    std::optional<Instant> acknowledged;
    QString acknowledgedBy;
    std::optional<Instant> snoozedUntil;
    bool muted = false; ///< its queue is

    bool isQuiet() const { return acknowledged || snoozedUntil || muted; }
    bool operator==(const Alert &) const = default;
};

/// What happened to an alert. `loud`: somebody is to be told beyond the screen.
struct AlertEvent
{
    enum class Kind { Raised, Worsened, Eased, Repeated, Cleared, Acknowledged, Snoozed };
    Kind kind = Kind::Raised;
    Instant at{};
    Alert alert;      ///< after it; a cleared one as it was last
    double value = 0; ///< of the number then, in the rule's unit
    bool loud = false;
};

/// The marks of a queue, or of all together, number by number.
struct QueueMarks
{
    AlertLevel longest = AlertLevel::None;
    AlertLevel free = AlertLevel::None;
    AlertLevel serviceLevel = AlertLevel::None;
    AlertLevel abandoned = AlertLevel::None;

    AlertLevel worst() const;
    bool operator==(const QueueMarks &) const = default;
};

/// Decides, and it alone, which numbers are marked and who is told of them. A *mark* shows a number
/// as it is: it comes the moment a limit is reached. An *alert* follows when the number has stayed
/// there for the rules' delay; it sounds, repeats, is logged and can be quieted. All queues
/// together are marked and never told: each queue tells for itself.
///
/// Pure: it knows the time only from its caller, who gives it the board's deltas and then advances
/// it, once a second or so. Transitions bear the instant at which they were due, however late the
/// caller asks. What a call costs grows with what changed and fell due, not with the board.
/// A board whose feed is silent alerts nobody but of that: what it shows may be over.
class AlertEngine
{
public:
    explicit AlertEngine(Rules rules = {}, const QTimeZone &zone = QTimeZone::utc());

    const Rules &rules() const { return m_rules; }
    void setRules(const Rules &rules);
    /// That of quiet and business hours.
    void setZone(const QTimeZone &zone);

    void take(const BoardDelta &delta);
    /// Callers who wait for a call back: the board does not know them.
    void setOpenMissed(int open, Instant at);
    /// Lets time pass; answers what happened since the last call, in order. A `now` of the past
    /// changes nothing.
    QList<AlertEvent> advance(Instant now);
    const QHash<AlertKey, Alert> &active() const { return m_active; }
    /// The worst first; of one level, the oldest.
    QList<Alert> activeInOrder() const;

    // What a person does. All of them act on what goes on.
    void acknowledge(const AlertKey &key, const QString &by, Instant at);
    /// Quiet until then, also when it comes again meanwhile. A moment that is past ends it.
    void snooze(const AlertKey &key, Instant until, Instant at);
    void setMuted(const QSet<QueueId> &queues);
    const QSet<QueueId> &muted() const { return m_muted; }
    bool isQuietTime() const { return m_quiet; }

    // Marks, as of `now`. They cost a look-up.
    AlertLevel agentMark(const AgentId &agent, Instant now) const;
    QueueMarks queueMarks(const QueueId &queue, Instant now) const;
    QueueMarks totalsMarks(Instant now) const;
    AlertLevel missedMark() const;
    /// A call is marked by the same limits as the queue that it rings for, or the agent who talks.
    AlertLevel callMark(const CallRow &call, Instant now) const;
    /// A breach that nobody has acknowledged, snoozed or muted: it holds the wall's page.
    bool holdsWall(const AgentId &agent, Instant now) const;
    bool holdsWall(const QueueId &queue, Instant now) const;

private:
    /// Alerts that fall due, by instant.
    using Due = std::multimap<Instant, AlertKey>;
    struct Watch
    {
        Reading reading;
        AlertLevel level = AlertLevel::None;           ///< of the number
        std::array<std::optional<Instant>, 3> reached; ///< since when it is at a level or above
        std::optional<Instant> easing;                 ///< since when it is better than its alert
        std::optional<Instant> told;
        std::optional<Due::iterator> due;
    };

    bool isWatched(RuleId rule) const;
    bool isTold(const AlertKey &key) const;
    AlertLevel markOf(const AlertKey &key, Instant now) const;
    bool holds(const AlertKey &key, Instant now) const;
    void read(const AlertKey &key, const Reading &reading);
    void readQueue(const QString &subject, const DayCounts &today, int free,
                   const std::optional<Instant> &oldest, int goal);
    void forgetOthers(const BoardDelta &whole);
    void readFeed(const FeedStatus &feed);
    void settle(const AlertKey &key, Watch &watch);
    void settleAll();
    void pass(Instant now);
    void schedule(const AlertKey &key, Watch &watch);
    void changeLevel(const AlertKey &key, Watch &watch, AlertLevel to);
    void repeat(const AlertKey &key, Watch &watch);
    void tell(AlertEvent::Kind kind, const Alert &alert, bool loud);
    bool isQuiet(const Alert &alert) const;
    void findHours();

    Rules m_rules;
    QTimeZone m_zone;
    Instant m_now{};
    Instant m_goal{}; ///< what pass() goes to: a repeat that is long over is not worth a word
    bool m_quiet = false;
    bool m_open = true; ///< business hours
    Instant m_quietChange = Instant::max();
    Instant m_openChange = Instant::max();
    bool m_frozen = false;
    std::optional<Instant> m_silentSince;
    QHash<AlertKey, Watch> m_watches;
    QHash<AlertKey, Alert> m_active;
    QHash<AlertKey, Instant> m_snoozed;
    QSet<QueueId> m_muted;
    Due m_due;
    QList<AlertEvent> m_events;
};

} // namespace zm::alerts

Q_DECLARE_METATYPE(zm::alerts::AlertEvent)
