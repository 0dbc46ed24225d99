// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/syncer.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

Syncer::Syncer(zoom::PhoneApi &api, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_clock(clock)
{}

Event Syncer::eventNow() const
{
    Event event;
    event.at = event.received = m_clock.now();
    event.source = EventSource::Rest;
    return event;
}

void Syncer::setKnown(const QList<Agent> &agents, const QList<CallQueue> &queues)
{
    m_agents = agents;
    m_queues = queues;
}

void Syncer::start(Parts parts)
{
    m_pending |= parts;
    if (m_running)
        return;
    m_running = true;
    m_round = std::make_unique<QObject>();
    m_outcome = {};
    m_timer.start();
    next();
}

void Syncer::restart(const QString &why)
{
    if (!m_running)
        return;
    m_round.reset();
    m_running = false;
    m_outcome.took = milliseconds(m_timer.elapsed());
    m_outcome.errors.append({ErrorKind::Offline, why, {}, {}});
    Q_EMIT finished(m_outcome);
    start(All);
}

void Syncer::next()
{
    if (m_pending & Roster) {
        m_pending.setFlag(Roster, false);
        readRoster();
    } else if (m_pending & Queues) {
        m_pending.setFlag(Queues, false);
        readQueues();
    } else if (m_pending & Presences) {
        m_pending.setFlag(Presences, false);
        readPresences();
    } else {
        finish();
    }
}

void Syncer::readRoster()
{
    Q_EMIT progressed(u"agents"_s, 0, 0);
    m_api.users(m_round.get(), [this](const Result<QList<Agent>> &agents) {
        if (agents) {
            m_agents = *agents;
            m_outcome.agents = int(agents->size());
            Q_EMIT rosterRead(m_agents);
            Event read = eventNow();
            read.body = RosterEvent{m_agents};
            Q_EMIT event(read);
        } else {
            m_outcome.errors.append(agents.error().in(u"reading the agents"_s));
        }
        next();
    });
}

void Syncer::readQueues()
{
    Q_EMIT progressed(u"queues"_s, 0, 0);
    m_api.queues(m_round.get(), [this](const Result<QList<CallQueue>> &queues) {
        if (!queues) {
            m_outcome.errors.append(queues.error().in(u"reading the queues"_s));
            next();
            return;
        }
        // The list names no members; until each queue has told its own, those known before stay.
        const QList<CallQueue> before = std::exchange(m_queues, *queues);
        for (CallQueue &queue : m_queues) {
            for (const CallQueue &old : before) {
                if (old.id == queue.id && old.membersKnown) {
                    queue.members = old.members;
                    queue.membersKnown = true;
                }
            }
        }
        m_outcome.queues = int(m_queues.size());
        readMembers();
    });
}

void Syncer::readMembers()
{
    m_total = m_waiting = int(m_queues.size());
    m_unread.clear();
    if (m_waiting == 0) {
        next();
        return;
    }
    for (qsizetype i = 0; i < m_queues.size(); ++i) {
        m_api.queue(m_queues[i].id, m_round.get(), [this, i](const Result<CallQueue> &queue) {
            if (queue)
                m_queues[i] = *queue;
            else
                m_unread.insert(m_queues[i].id);
            if (!queue && queue.error().kind != ErrorKind::NotFound)
                m_outcome.errors.append(queue.error().in(u"reading a queue's members"_s));
            Q_EMIT progressed(u"queues"_s, m_total - m_waiting + 1, m_total);
            if (--m_waiting > 0)
                return;
            Q_EMIT queuesRead(m_queues, m_unread);
            Event read = eventNow();
            read.body = QueuesEvent{m_queues};
            Q_EMIT event(read);
            next();
        });
    }
}

void Syncer::readPresences()
{
    QList<AgentId> ids;
    for (const Agent &agent : std::as_const(m_agents))
        if (agent.active && !agent.commonArea)
            ids.append(agent.id);
    m_total = m_waiting = int(ids.size());
    if (ids.isEmpty()) {
        next();
        return;
    }
    for (const AgentId &id : ids) {
        m_api.presence(
            id, m_round.get(), [this](const Result<zoom::PhoneApi::PresenceAnswer> &presence) {
                if (presence) {
                    ++m_outcome.presences;
                    Q_EMIT presenceRead(presence->event, presence->body);
                } else if (presence.error().kind != ErrorKind::NotFound
                           && (m_outcome.errors.isEmpty()
                               || m_outcome.errors.last().kind != presence.error().kind)) {
                    m_outcome.errors.append(presence.error().in(u"reading presence"_s));
                }
                const int done = m_total - m_waiting + 1;
                if (done % 10 == 0 || done == m_total)
                    Q_EMIT progressed(u"presence"_s, done, m_total);
                if (--m_waiting == 0)
                    next();
            });
    }
}

void Syncer::readPresence(const AgentId &agent)
{
    m_api.presence(agent, this, [this](const Result<zoom::PhoneApi::PresenceAnswer> &presence) {
        if (presence)
            Q_EMIT presenceRead(presence->event, presence->body);
    });
}

void Syncer::finish()
{
    m_running = false;
    m_outcome.took = milliseconds(m_timer.elapsed());
    for (const Error &error : std::as_const(m_outcome.errors))
        qCWarning(lcEngine).noquote() << error.toString();
    Q_EMIT finished(m_outcome);
}

} // namespace zm::engine
