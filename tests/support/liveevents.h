// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/event.h>

namespace zm::test {

/// Events as a test writes them: times are seconds after `start`.
inline constexpr Instant start = fromMs(1'795'530'740'000); // 2026-11-24 14:32:20 UTC

inline Instant after(int secs)
{
    return start + seconds(secs);
}

struct LegMaker
{
    QString call = QStringLiteral("7000000000000000001");
    QString agent = QStringLiteral("1001");
    QString queue; ///< extension; empty for a direct call
    QString device;
    int ring = 0;
    Side side = Side::Callee;
    QString number = QStringLiteral("+14155550123");

    Event make(LegStep step, int at) const
    {
        LegEvent leg;
        leg.call = CallId(call);
        leg.side = side;
        leg.step = step;
        Party own;
        own.userId = QStringLiteral("user-") + agent;
        own.extension = agent;
        own.kind = ExtensionKind::User;
        own.device = device;
        Party other;
        other.number = number;
        leg.caller = side == Side::Callee ? other : own;
        leg.callee = side == Side::Callee ? own : other;
        if (!queue.isEmpty())
            leg.forwardedBy = {QStringLiteral("Queue ") + queue, queue, ExtensionKind::CallQueue};
        if (step != LegStep::Held && step != LegStep::Unheld && step != LegStep::Parked)
            leg.ringAt = after(ring);
        Event event;
        event.at = event.received = after(at);
        event.body = leg;
        return event;
    }
    Event rings() const { return make(LegStep::Ringing, ring); }
    Event answers(int at) const
    {
        Event event = make(LegStep::Answered, at);
        std::get<LegEvent>(event.body).answerAt = after(at);
        return event;
    }
    Event ends(int at, const QString &reason = {}, std::optional<int> answeredAt = {}) const
    {
        Event event = make(LegStep::Ended, at);
        auto &leg = std::get<LegEvent>(event.body);
        leg.endAt = after(at);
        leg.reason = reason;
        if (answeredAt)
            leg.answerAt = after(*answeredAt);
        return event;
    }
    Event misses(int at) const
    {
        Event event = make(LegStep::Missed, at);
        std::get<LegEvent>(event.body).endAt = after(at);
        return event;
    }
    Event holds(int at) const { return make(LegStep::Held, at); }
    Event unholds(int at) const { return make(LegStep::Unheld, at); }
};

inline Event presenceAt(const QString &agent, Presence presence, int at, bool polled = false)
{
    Event event;
    event.at = event.received = after(at);
    event.body = PresenceEvent{AgentId(QStringLiteral("user-") + agent), presence, {}, polled};
    return event;
}

inline Event tickAt(int at)
{
    Event event;
    event.at = event.received = after(at);
    event.source = EventSource::Engine;
    event.body = TickEvent{};
    return event;
}

inline Agent agentNamed(const QString &extension, const QString &name)
{
    Agent agent;
    agent.id = AgentId(QStringLiteral("user-") + extension);
    agent.name = name;
    agent.extension = extension;
    return agent;
}

inline CallQueue queueOf(const QString &extension, const QList<std::pair<QString, bool>> &members)
{
    CallQueue queue;
    queue.id = QueueId(QStringLiteral("queue-") + extension);
    queue.name = QStringLiteral("Queue ") + extension;
    queue.extension = extension;
    queue.membersKnown = true;
    for (const auto &[agent, receives] : members) {
        QueueMember member;
        member.agent = AgentId(QStringLiteral("user-") + agent);
        member.receivesCalls = receives;
        queue.members.append(member);
    }
    return queue;
}

inline Event directoryEvent(std::variant<RosterEvent, QueuesEvent> body, int at = -3600)
{
    Event event;
    event.at = event.received = after(at);
    event.source = EventSource::Rest;
    std::visit([&](auto &part) { event.body = std::move(part); }, body);
    return event;
}

} // namespace zm::test
