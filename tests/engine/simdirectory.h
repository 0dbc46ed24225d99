// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/directory.h>
#include <domain/event.h>
#include <simulator/day.h>

#include <wire/eventdecoder.h>

namespace zm::test {

/// The simulated account's people as Zoom's list of users names them: common areas are in no list.
inline QList<Agent> rosterOf(const sim::Centre &centre)
{
    QList<Agent> agents;
    for (const sim::SimAgent &who : centre.agents()) {
        if (who.commonArea)
            continue;
        Agent agent;
        agent.id = AgentId(who.id);
        agent.name = who.name;
        agent.extension = QString::number(who.extension);
        agent.extensionId = who.extensionId;
        agents.append(agent);
    }
    return agents;
}

/// Its queues with whoever receives their calls at a moment.
inline QList<CallQueue> queuesOf(const sim::Centre &centre, const sim::Day &day, Instant at)
{
    QList<CallQueue> queues;
    for (int q = 0; q < int(centre.queues().size()); ++q) {
        const sim::SimQueue &told = centre.queues()[size_t(q)];
        CallQueue queue;
        queue.id = QueueId(told.id);
        queue.name = told.name;
        queue.extension = QString::number(told.extension);
        queue.extensionId = told.extensionId;
        queue.membersKnown = true;
        for (const int member : told.members) {
            const sim::SimAgent &who = centre.agents()[size_t(member)];
            queue.members.append({AgentId(who.id), who.name, who.extensionId,
                                  day.receives(member, q, at), who.commonArea, false});
        }
        queues.append(queue);
    }
    return queues;
}

inline Event madeEvent(Instant at)
{
    Event event;
    event.at = event.received = at;
    event.source = EventSource::Rest;
    return event;
}

inline Presence presenceOf(sim::Word word)
{
    switch (word) {
    case sim::Word::Offline:
        return Presence::Offline;
    case sim::Word::Available:
        return Presence::Available;
    case sim::Word::Away:
        return Presence::Away;
    case sim::Word::DoNotDisturb:
        return Presence::DoNotDisturb;
    case sim::Word::InMeeting:
        return Presence::InMeeting;
    case sim::Word::Presenting:
        return Presence::Presenting;
    case sim::Word::OnPhoneCall:
        return Presence::OnCall;
    case sim::Word::Calendar:
        return Presence::Calendar;
    case sim::Word::Busy:
        return Presence::Busy;
    case sim::Word::OutOfOffice:
        return Presence::OutOfOffice;
    case sim::Word::MobileSignedIn:
        return Presence::MobileOnly;
    }
    return Presence::Unknown;
}

/// What a program reads by REST before the day's first event.
inline QList<Event> firstReading(const sim::Centre &centre, const sim::Day &day)
{
    QList<Event> events;
    Event event = madeEvent(day.begin());
    event.body = RosterEvent{rosterOf(centre)};
    events.append(event);
    event.body = QueuesEvent{queuesOf(centre, day, day.begin())};
    events.append(event);
    for (int i = 0; i < int(centre.agents().size()); ++i) {
        const sim::SimAgent &who = centre.agents()[size_t(i)];
        if (who.commonArea)
            continue;
        event.body =
            PresenceEvent{AgentId(who.id), presenceOf(day.presence(i).front().word), {}, true};
        events.append(event);
    }
    return events;
}

} // namespace zm::test
