// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/data/sqlexamples.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::SqlExamples)
};

} // namespace

QList<SqlExample> sqlExamples()
{
    return {
        {Words::tr("Who waited longest yesterday"),
         uR"(SELECT started_at, caller, queue_name, wait_seconds, result
FROM calls
WHERE direction = 'inbound'
  AND date(started_ms / 1000, 'unixepoch') = date('now', '-1 day')
ORDER BY wait_seconds DESC
LIMIT 20)"_s},
        {Words::tr("Offered and answered by queue"), uR"(SELECT queue_name,
       count(*) AS offered,
       sum(outcome = 'answered') AS answered,
       sum(outcome = 'abandoned') AS abandoned,
       round(avg(wait_seconds), 1) AS average_wait
FROM visits
GROUP BY queue, queue_name
ORDER BY offered DESC)"_s},
        {Words::tr("Calls by hour of the day (UTC)"),
         uR"(SELECT strftime('%H', started_ms / 1000, 'unixepoch') AS hour,
       count(*) AS calls,
       sum(result = 'abandoned') AS abandoned
FROM calls
WHERE direction = 'inbound'
GROUP BY hour
ORDER BY hour)"_s},
        {Words::tr("Who was rung most, and answered how much of it"), uR"(SELECT agent_name,
       count(*) AS rung,
       round(100.0 * sum(outcome = 'answered') / count(*), 1) AS answered_percent
FROM offers
GROUP BY agent, agent_name
ORDER BY rung DESC)"_s},
        {Words::tr("Callers who called three times or more"),
         uR"(SELECT caller, count(*) AS calls, min(started_at) AS first, max(started_at) AS last
FROM calls
WHERE direction = 'inbound' AND caller <> 'anonymous'
GROUP BY caller
HAVING count(*) >= 3
ORDER BY calls DESC)"_s},
        {Words::tr("Longest calls, with hold"),
         uR"(SELECT started_at, agent_name, caller, called, talk_seconds, hold_seconds, transfers
FROM calls
WHERE talk_seconds > 0
ORDER BY talk_seconds + hold_seconds DESC
LIMIT 50)"_s},
        {Words::tr("Hours in each state, by agent"),
         uR"(SELECT agent_name, state, round(sum(seconds) / 3600.0, 2) AS hours, count(*) AS times
FROM agent_states
GROUP BY agent_id, agent_name, state
ORDER BY agent_name, hours DESC)"_s},
        {Words::tr("Calls that passed through several queues"),
         uR"(SELECT c.started_at, c.caller, count(*) AS queues, group_concat(v.queue_name, ' → ') AS way, c.result
FROM calls AS c
JOIN visits AS v ON v.call_id = c.call_id
GROUP BY c.call_id
HAVING count(*) > 1
ORDER BY c.started_ms DESC)"_s},
        {Words::tr("What is not yet confirmed by Zoom's record"),
         uR"(SELECT started_at, call_id, direction, caller, called, result
FROM calls
WHERE provisional = 1
ORDER BY started_ms DESC)"_s},
        {Words::tr("Agents and where they belong"),
         uR"(SELECT name, extension, department, cost_center, site, email
FROM agents
WHERE active = 1
ORDER BY department, name)"_s},
    };
}

} // namespace zm::ui
