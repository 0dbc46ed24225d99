// SPDX-License-Identifier: GPL-3.0-or-later
#include <reports/reportrequest.h>

namespace zm::reports {

QueueRules ReportRequest::rulesOf(const QueueRef &queue) const
{
    QueueRules own = rules.of(queue);
    own.targetSeconds = slTarget.value_or(own.targetSeconds);
    own.rule = slRule.value_or(own.rule);
    own.shortAbandonSeconds = shortAbandon.value_or(own.shortAbandonSeconds);
    return own;
}

bool ReportRequest::wants(const QueueRef &queue) const
{
    return queues.isEmpty() || queues.contains(queue.key()) || queues.contains(queue.id.text)
           || queues.contains(queue.name);
}

bool ReportRequest::wants(const AgentRef &agent) const
{
    return agents.isEmpty() || agents.contains(agent.key()) || agents.contains(agent.id.text)
           || agents.contains(agent.name);
}

} // namespace zm::reports
