// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>

#include <QVarLengthArray>

namespace zm {

/// Something the reducer wants done and cannot do itself.
struct Effect
{
    enum class Kind {
        AskCall,     ///< read this call's history: one of its legs is doubtful
        AskPresence, ///< read this agent's presence
    };
    Kind kind = Kind::AskCall;
    CallId call;
    AgentId agent;
    bool operator==(const Effect &) const = default;
};

/// What one event moved, by place in LiveState. A place may stand twice.
struct Change
{
    QVarLengthArray<int, 8> agents;
    QVarLengthArray<int, 4> queues;
    QVarLengthArray<CallId, 2> calls;
    QVarLengthArray<Effect, 1> effects;
    bool everything = false; ///< the directory changed: look at all

    bool isEmpty() const
    {
        return agents.isEmpty() && queues.isEmpty() && calls.isEmpty() && effects.isEmpty()
               && !everything;
    }
};

} // namespace zm
