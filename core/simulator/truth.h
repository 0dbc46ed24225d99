// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/story.h>

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace zm::sim {

/// What an agent's tile must show. `state` is the word that PRODUCT §4 gives the row.
struct AgentTruth
{
    QString id;
    QString name;
    QString extension;
    QString state;
    Instant since{}; ///< of a connected call its answer, of a hold its begin
    QString queue;   ///< whose call rings or is talked

    bool operator==(const AgentTruth &) const = default;
};

struct StateSpan
{
    Instant from{};
    Instant to{};
    QString state;
    QString queue;
    std::optional<Instant> answered; ///< of the call talked: it began before a hold that ended

    bool operator==(const StateSpan &) const = default;
};

struct QueueTruth
{
    QString id;
    QString name;
    QString extension;
    int ringing = 0;       ///< agents it rings
    int waiting = 0;       ///< callers who ring somebody: what can be known live
    int reallyWaiting = 0; ///< all of them: known after the call only
    std::optional<Instant>
        longestRinging; ///< first ring of the longest-waiting of the ringing ones
    int free = 0;
    int reachable = 0; ///< free and likely to ring
};

/// A call with a leg that rings or talks.
struct CallTruth
{
    QString id;
    QString direction; ///< inbound, outbound, internal
    QString from;
    QString to;
    QString queue;
    QString step;       ///< ringing, dialling, connected, on hold
    QStringList agents; ///< who ring, or talk
    Instant started{};
};

/// Rows of text cells under the column names of PRODUCT §6.
struct Table
{
    QStringList columns;
    QList<QStringList> rows;
};

/// What a report is asked for. Only calls whose records were there at `asOf` count.
struct Question
{
    Instant from{};
    Instant to{};
    Instant asOf{};
    int target = 20;      ///< T, seconds
    int shortAbandon = 5; ///< s, seconds
    int intervalMinutes = 30;
    std::optional<Instant> since{}; ///< misses before `from` count from here; empty: from `from`
};

/// What a right program must show of a story: states, queues and report numbers, told from the
/// calls themselves by code of its own. It knows nothing of delivery: a program that has heard
/// every event up to a moment shows this, one that has not may differ.
class Truth
{
public:
    explicit Truth(Story &story)
        : m_story(story)
    {}

    QList<AgentTruth> agentsAt(Instant at);
    QList<QueueTruth> queuesAt(Instant at);
    QList<CallTruth> callsAt(Instant at);
    /// States of one agent within a working day, clipped to [from, to).
    QList<StateSpan> statesOf(int agent, Instant from, Instant to);

    /// Ids of the reports it can tell from records; what people did beside their calls is told by
    /// stateReports().
    static QStringList reports();
    /// Ids of the reports on people's states. A program that was told of every change shows this;
    /// of a change in who receives a queue's calls it can only hear by asking.
    static QStringList stateReports();
    Table report(const QString &id, const Question &question);

    /// Everything as JSON for `simulate --truth`: centre, calls, presence, states, report rows.
    QJsonObject toJson(const Question &question);

private:
    struct LegOf
    {
        const SimCall *call;
        const Leg *leg;
    };
    struct Moment
    {
        QString state;
        QString queue;
        const Leg *leg = nullptr;
        bool operator==(const Moment &) const = default;
    };
    std::vector<std::vector<LegOf>> legsByAgent(const Day &day) const;
    Moment momentOf(const Day &day, int agent, const std::vector<LegOf> &legs, Instant at) const;
    QList<StateSpan> spansOf(const Day &day, int agent, const std::vector<LegOf> &legs,
                             Instant until) const;
    QString queueName(const SimCall &call, const Leg &leg) const;
    std::vector<const SimCall *> recordedCalls(Instant from, Instant to, Instant asOf);

    Table queueSummary(const Question &question);
    Table queueIntervals(const Question &question);
    Table agentSummary(const Question &question);
    Table agentOffers(const Question &question);
    Table calls(const Question &question);
    Table callLegs(const Question &question);
    Table missedCallers(const Question &question);
    Table repeatCallers(const Question &question);
    Table waitDistribution(const Question &question);
    Table heatMap(const Question &question);
    Table transfers(const Question &question);
    QList<StateSpan> toldStates(int agent, Instant from, Instant to);
    milliseconds received(int member, int queue, Instant from, Instant to);
    Table agentStates(const Question &question);
    Table coverage(const Question &question);

    Story &m_story;
};

} // namespace zm::sim
