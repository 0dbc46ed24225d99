// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <calls/call.h>
#include <calls/number.h>

#include <optional>

namespace zm {

struct MissedCallerRules
{
    int windowBusinessDays = 1; ///< call-back window, from the first miss
    seconds leastTalk{5};       ///< an outbound call counts when it was connected so long
    NumberPlan numbers;
};

/// An episode: from the first miss of an outside number to the success that closes it.
struct MissedCaller
{
    QString number;
    QString name;
    QList<CallId> misses;
    Instant firstMissed{};
    Instant lastMissed{};
    milliseconds longestWait{0};
    CallId longest;           ///< the call behind it
    QStringList queues;       ///< names, each once
    QStringList agents;       ///< keys of the agents it rang, each once
    QList<CallId> rang;       ///< for each of them the first call that rang him
    QList<CallId> voicemails; ///< the calls that ended there
    bool recovered = false;
    std::optional<Instant> recoveredAt;
    AgentRef recoveredBy;
    CallId recovery;
    bool calledBack = false; ///< recovered by one of us, not by another try of the caller
    bool closed = false;     ///< a success came: a later miss is a new episode

    int attempts() const { return int(misses.size()); }
    bool operator==(const MissedCaller &) const = default;
};

/// What a number's calls came to, as far as they have been added.
struct CallerHistory
{
    int calls = 0;    ///< missed, answered, and called back
    int answered = 0; ///< answered, or connected long enough
    std::optional<Instant> lastAnswer;
    AgentRef lastBy;

    bool operator==(const CallerHistory &) const = default;
};

/// Folds calls, in any order, into episodes (PRODUCT §5 "missed caller", §9). Keeps a few words a
/// call, not the call.
class MissedCallers
{
public:
    explicit MissedCallers(const QTimeZone &zone, MissedCallerRules rules = {});
    void add(const Call &call) { fold({}, call); }
    /// The same under a key: a call that is better known now takes the place of what was known
    /// under its key before.
    void learn(const QString &key, const Call &call);
    void forget(const QString &key);
    /// All episodes, by first miss.
    QList<MissedCaller> episodes() const;
    CallerHistory historyOf(const QString &number) const;
    const MissedCallerRules &rules() const { return m_rules; }

private:
    struct Step
    {
        QString key;
        Instant at{}; ///< the call's start: a success must be a later call
        Instant answered{};
        bool success = false;
        CallId call;
        QString name;
        milliseconds wait{0};
        QStringList queues;
        QStringList agents;
        bool voicemail = false;
        AgentRef by;
        bool outbound = false;
    };
    void fold(const QString &key, const Call &call);

    QTimeZone m_zone;
    MissedCallerRules m_rules;
    QHash<QString, QList<Step>> m_byNumber;
    QHash<QString, QString> m_numberOf; ///< by key, of learned calls
};

/// True for an inbound call from outside, with a queue visit or a direct ring, that nobody
/// answered.
bool isMissed(const Call &call);

struct RepeatCaller
{
    QString number;
    QString name;
    QList<CallId> calls;
    Instant first{};
    Instant last{};
    QStringList agents; ///< labels of those who answered
    QStringList queues;
    bool within24Hours = false;

    bool operator==(const RepeatCaller &) const = default;
};

/// Numbers answered twice or more within seven days; withheld ones are left out.
class RepeatCallers
{
public:
    explicit RepeatCallers(NumberPlan numbers = {});
    void add(const Call &call);
    QList<RepeatCaller> callers() const; ///< most calls first

private:
    struct Step
    {
        Instant at{};
        CallId call;
        QString name;
        QStringList agents;
        QStringList queues;
    };
    NumberPlan m_numbers;
    QHash<QString, QList<Step>> m_byNumber;
};

} // namespace zm
