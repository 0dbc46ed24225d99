// SPDX-License-Identifier: GPL-3.0-or-later
#include "madecentre.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::bench {

namespace {

constexpr int fanOut = 8;
constexpr int agentsInQueue = 50;
/// At a steady state: one agent in eight hears a ring, a quarter talk.
constexpr int agentsARingingCall = 64;
constexpr int agentsATalk = 4;

QByteArray iso(Instant at)
{
    return toIsoUtc(std::chrono::floor<seconds>(at)).toLatin1();
}

} // namespace

MadeCentre::MadeCentre(int agents, quint64 firstCall)
    : m_lastCall(firstCall)
{
    for (int i = 0; i < agents; ++i) {
        Agent agent;
        agent.id = AgentId(u"mAdE%1user"_s.arg(i, 6, 10, QLatin1Char('0')));
        agent.name = u"Robin Sample %1"_s.arg(i);
        agent.extension = QString::number(10'000 + i);
        agent.extensionId = u"mAdE%1extension"_s.arg(i, 6, 10, QLatin1Char('0'));
        agent.department = u"Team %1"_s.arg(i / agentsInQueue);
        m_agents.append(agent);
        m_busy.append(false);
    }
    for (int q = 0; q < std::max(1, agents / agentsInQueue); ++q) {
        CallQueue queue;
        queue.id = QueueId(u"mAdE%1queue"_s.arg(q, 4, 10, QLatin1Char('0')));
        queue.name = u"Queue %1"_s.arg(q);
        queue.extension = QString::number(700 + q);
        queue.membersKnown = true;
        QList<int> members;
        for (int i = q * agentsInQueue; i < std::min(agents, (q + 1) * agentsInQueue); ++i) {
            QueueMember member;
            member.agent = m_agents[i].id;
            member.name = m_agents[i].name;
            member.extensionId = m_agents[i].extensionId;
            queue.members.append(member);
            members.append(i);
        }
        m_queues.append(queue);
        m_members.append(members);
        m_turn.append(0);
    }
}

QList<MadeCentre::Made> MadeCentre::opening(Instant now) const
{
    QList<Made> all;
    for (int i = 0; i < int(m_agents.size()); ++i)
        all.append(presence(i, "Available", now));
    return all;
}

void MadeCentre::plan(Instant now)
{
    const int size = int(m_agents.size());
    if (int(m_talking.size()) > std::max(1, size / agentsATalk)) {
        const Call call = m_talking.front();
        m_talking.pop_front();
        m_busy[call.rings.first()] = false;
        m_todo.push_back({Step::End, call, call.rings.first()});
        m_todo.push_back({Step::Free, call, call.rings.first()});
        return;
    }
    if (int(m_ringing.size()) > std::max(1, size / agentsARingingCall)) {
        Call call = m_ringing.front();
        m_ringing.pop_front();
        call.answered = now;
        m_todo.push_back({Step::Answer, call, call.rings.first()});
        for (const int agent : call.rings.sliced(1)) {
            m_busy[agent] = false;
            m_todo.push_back({Step::Lose, call, agent});
        }
        m_todo.push_back({Step::OnCall, call, call.rings.first()});
        m_talking.push_back(call);
        return;
    }
    Call call;
    call.id = ++m_lastCall;
    call.queue = m_nextQueue;
    call.rang = now;
    m_nextQueue = (m_nextQueue + 1) % int(m_queues.size());
    const QList<int> &members = m_members[call.queue];
    int &turn = m_turn[call.queue];
    for (int i = 0; i < members.size() && call.rings.size() < fanOut; ++i) {
        const int agent = members[(turn + i) % members.size()];
        if (!m_busy[agent])
            call.rings.append(agent);
    }
    turn = (turn + 3) % int(members.size());
    for (const int agent : std::as_const(call.rings)) {
        m_busy[agent] = true;
        m_todo.push_back({Step::Ring, call, agent});
    }
    if (!call.rings.isEmpty())
        m_ringing.push_back(call);
}

MadeCentre::Made MadeCentre::next(Instant now)
{
    while (m_todo.empty())
        plan(now);
    const Todo todo = m_todo.front();
    m_todo.pop_front();
    return make(todo, now);
}

MadeCentre::Made MadeCentre::presence(int agent, const char *word, Instant now) const
{
    const Agent &who = m_agents[agent];
    Made made;
    made.agent = agent;
    made.body = R"({"event":"user.presence_status_updated","event_ts":)"
                + QByteArray::number(toMs(now))
                + R"(,"payload":{"account_id":"mAdEaccount","object":{"date_time":")" + iso(now)
                + R"(","email":"someone@example.invalid","id":")" + who.id.text.toLatin1()
                + R"(","presence_status":")" + word + R"("}}})";
    return made;
}

MadeCentre::Made MadeCentre::make(const Todo &todo, Instant now) const
{
    if (todo.step == Step::OnCall)
        return presence(todo.agent, "On_Phone_Call", now);
    if (todo.step == Step::Free)
        return presence(todo.agent, "Available", now);

    const Agent &who = m_agents[todo.agent];
    const CallQueue &queue = m_queues[todo.call.queue];
    Made made;
    made.agent = todo.agent;
    const char *name = "";
    QByteArray times = R"("ringing_start_time":")" + iso(todo.call.rang) + R"(",)";
    switch (todo.step) {
    case Step::Ring:
        name = "phone.callee_ringing";
        made.becomes = TileState::Ringing;
        break;
    case Step::Answer:
        name = "phone.callee_answered";
        times += R"("answer_start_time":")" + iso(todo.call.answered) + R"(",)";
        made.becomes = TileState::OnQueueCall;
        break;
    case Step::Lose:
        name = "phone.callee_missed";
        times +=
            R"("call_end_time":")" + iso(now) + R"(","handup_result":"Answered by Other Member",)";
        made.becomes = TileState::Free;
        break;
    default:
        name = "phone.callee_ended";
        times += R"("answer_start_time":")" + iso(todo.call.answered) + R"(","call_end_time":")"
                 + iso(now) + R"(","handup_result":"Call connected",)";
        break;
    }
    const QByteArray id = QByteArray::number(todo.call.id);
    const QByteArray extension = who.extension.toLatin1();
    made.body =
        QByteArray(R"({"event":")") + name + R"(","event_ts":)" + QByteArray::number(toMs(now))
        + R"(,"payload":{"account_id":"mAdEaccount","object":{"call_id":")" + id + R"(",)" + times
        + R"("caller":{"phone_number":"+1415555)" + id.last(4)
        + R"(","name":"A CALLER","timezone":"America/Los_Angeles","connection_type":"pstn_off_net"},)"
        + R"("callee":{"extension_id":")" + who.extensionId.toLatin1()
        + R"(","extension_type":"user","extension_number":)" + extension + R"(,"phone_number":")"
        + extension + R"(","user_id":")" + who.id.text.toLatin1() + R"(","name":")"
        + who.name.toLatin1()
        + R"(","timezone":"Europe/London","device_type":"Windows_Client 6.2.10.1234",)"
        + R"("device_id":"mAdEdevice)" + extension + R"(","connection_type":"voip"},)"
        + R"("forwarded_by":{"name":")" + queue.name.toLatin1() + R"(","extension_number":")"
        + queue.extension.toLatin1() + R"(","extension_type":"callQueue"},)"
        + R"("redirect_forwarded_by":{"name":"Main menu","extension_number":"900",)"
        + R"("extension_type":"autoReceptionist"},"channel_id":"mAdEchannel)" + id + extension
        + R"("}}})";
    return made;
}

} // namespace zm::bench
