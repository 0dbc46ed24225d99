// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/directory.h>
#include <domain/legs.h>
#include <domain/presence.h>
#include <domain/teams.h>
#include <domain/tilestate.h>

#include <QHash>
#include <QList>

#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace zm {

/// An agent's place in one queue, both by index.
struct Seat
{
    int queue = -1;
    bool receives = true;
    bool operator==(const Seat &) const = default;
};

/// What an agent's tile says, derived from legs, presence and seats.
struct TileView
{
    TileState state = TileState::NoData;
    std::optional<Instant> since;
    bool sinceAtLeast = false;
    CallId call; ///< the call that the state is about; empty without one
    std::optional<Instant> callSince;
    std::optional<Instant> wrapUpUntil;
    bool operator==(const TileView &) const = default;
};

struct PresenceMark
{
    Presence presence = Presence::NeverSeen;
    Instant at{};
    bool atLeast = false; ///< polled: it may have begun earlier
    bool operator==(const PresenceMark &) const = default;
};

struct LiveAgent
{
    Agent info;
    bool inRoster = false;
    std::vector<PresenceMark> told; ///< the newest few, by time
    PresenceMark presence; ///< the newest word, since it was first told without another between
    PresenceMark presenceOffCall; ///< the newest that is not "on call"
    QList<Seat> seats;
    QList<CallId> calls;     ///< every call remembered in which the agent has a leg
    QList<CallId> openCalls; ///< those in which a leg rings or talks
    Instant lastLegEnd{};
    Instant forgottenLegEnd{}; ///< the same, of calls that are no longer remembered
    Instant lastQueueTalkEnd{};
    int lastQueueTalked = -1;
    TileView tile;
};

struct LiveQueue
{
    CallQueue info;
    bool inDirectory = false;
    QList<int> members;
    QHash<CallId, Instant> ringing; ///< calls that ring somebody, with their first ring
    int free = 0;
    int reachable = 0;
    int onCall = 0;
    int out = 0;
    int ringingAgents = 0;
};

/// A leg with what it was when last looked at.
struct KnownLeg
{
    LiveLeg leg;
    LegView view;
    int queue = -1; ///< of the attempt in view: the same phone may ring for two, then for none
};

struct LiveCall
{
    CallId id;
    std::vector<KnownLeg> legs;
    AnswerTimes answers; ///< of called agents, ascending
    std::optional<Instant> callerGone;
    Instant lastAt{};
    int open = 0; ///< legs that ring or talk
};

/// The part of a queue's rules that the live board needs; the whole is calls/metrics.h.
struct LiveRules
{
    int targetSeconds = 20;
    int goalPercent = 80;
    std::optional<seconds> wrapUp; ///< known only when it was told
    bool operator==(const LiveRules &) const = default;
};

/// Everything live. Only reduce() changes it; agents and queues never change place.
struct LiveState
{
    std::vector<LiveAgent> agents;
    std::vector<LiveQueue> queues;
    std::unordered_map<CallId, LiveCall> calls;
    Instant now{};
    bool rosterKnown = false;
    LiveRules defaults;
    QHash<QString, LiveRules> rules; ///< by extension, else id
    Teams teams;

    QHash<QString, int> agentByUser;
    QHash<QString, int> agentByExtensionId;
    QHash<QString, int> agentByExtension;
    QHash<QString, int> queueById;
    QHash<QString, int> queueByExtension;
    QHash<QString, int> queueByName;       ///< folded case
    std::set<std::pair<Instant, int>> due; ///< agents whose state changes by time alone
    Instant prunedAt{};

    const LiveRules &rulesOf(const CallQueue &queue) const
    {
        const auto found =
            rules.constFind(queue.extension.isEmpty() ? queue.id.text : queue.extension);
        return found == rules.cend() ? defaults : *found;
    }
    /// Shown on a board: in the roster, or alive while no roster names them.
    bool isShown(const LiveAgent &agent) const
    {
        return agent.inRoster || !rosterKnown || !agent.openCalls.isEmpty();
    }
};

} // namespace zm
