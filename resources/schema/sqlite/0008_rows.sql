-- Finished calls as plain rows, for everybody's own questions (resources/docs/your-data.md). They follow
-- call_group: whoever writes a group notes its key in call_stale, and the rows are made anew.
CREATE TABLE call_stale (
    key TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
-- next
INSERT INTO call_stale (key) SELECT key FROM call_group;
-- next
CREATE TABLE call_row (
    key          TEXT PRIMARY KEY REFERENCES call_group (key) ON DELETE CASCADE,
    call_id      TEXT NOT NULL,
    history_id   TEXT NOT NULL,
    started_ms   INTEGER NOT NULL,
    answered_ms  INTEGER,
    ended_ms     INTEGER,
    direction    TEXT NOT NULL,
    caller       TEXT NOT NULL,
    caller_name  TEXT NOT NULL,
    called       TEXT NOT NULL,
    called_name  TEXT NOT NULL,
    queue        TEXT NOT NULL,
    queue_name   TEXT NOT NULL,
    agent        TEXT NOT NULL,
    agent_name   TEXT NOT NULL,
    result       TEXT NOT NULL,
    wait_ms      INTEGER NOT NULL,
    talk_seconds INTEGER NOT NULL,
    hold_seconds INTEGER NOT NULL,
    legs         INTEGER NOT NULL,
    transfers    INTEGER NOT NULL,
    voicemail    INTEGER NOT NULL,
    provisional  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- next
CREATE INDEX call_row_started ON call_row (started_ms);
-- next
CREATE TABLE visit_row (
    key         TEXT NOT NULL REFERENCES call_row (key) ON DELETE CASCADE,
    visit       INTEGER NOT NULL, -- from 1, by entry
    queue_id    TEXT NOT NULL,
    queue       TEXT NOT NULL,
    queue_name  TEXT NOT NULL,
    entered_ms  INTEGER NOT NULL,
    answered_ms INTEGER,
    left_ms     INTEGER,
    outcome     TEXT NOT NULL,
    wait_ms     INTEGER NOT NULL,
    leg         INTEGER,          -- the one that answered
    provisional INTEGER NOT NULL,
    PRIMARY KEY (key, visit)
) STRICT, WITHOUT ROWID;
-- next
CREATE TABLE leg_row (
    key          TEXT NOT NULL REFERENCES call_row (key) ON DELETE CASCADE,
    leg          INTEGER NOT NULL, -- from 1, by start
    outgoing     INTEGER NOT NULL,
    visit        INTEGER,
    agent_id     TEXT NOT NULL,
    agent        TEXT NOT NULL,
    agent_name   TEXT NOT NULL,
    queue        TEXT NOT NULL,
    queue_name   TEXT NOT NULL,
    caller       TEXT NOT NULL,
    called       TEXT NOT NULL,
    started_ms   INTEGER NOT NULL,
    answered_ms  INTEGER,
    ended_ms     INTEGER,
    ring_ms      INTEGER,
    event        TEXT NOT NULL,
    result       TEXT NOT NULL,
    reason       TEXT NOT NULL,
    wait_seconds INTEGER,
    talk_seconds INTEGER,
    hold_seconds INTEGER,
    source       TEXT NOT NULL,
    transferred  INTEGER NOT NULL,
    PRIMARY KEY (key, leg)
) STRICT, WITHOUT ROWID;
-- next
CREATE VIEW calls AS
SELECT call_id, history_id,
       strftime('%Y-%m-%dT%H:%M:%SZ', started_ms / 1000, 'unixepoch') AS started_at,
       strftime('%Y-%m-%dT%H:%M:%SZ', answered_ms / 1000, 'unixepoch') AS answered_at,
       strftime('%Y-%m-%dT%H:%M:%SZ', ended_ms / 1000, 'unixepoch') AS ended_at,
       direction, caller, caller_name, called, called_name, queue, queue_name, agent, agent_name,
       result, (wait_ms + 500) / 1000 AS wait_seconds, talk_seconds, hold_seconds, legs, transfers,
       voicemail, provisional, started_ms, answered_ms, ended_ms
FROM call_row;
-- next
CREATE VIEW visits AS
SELECT c.call_id, v.visit, v.queue, v.queue_name,
       strftime('%Y-%m-%dT%H:%M:%SZ', v.entered_ms / 1000, 'unixepoch') AS entered_at,
       strftime('%Y-%m-%dT%H:%M:%SZ', v.answered_ms / 1000, 'unixepoch') AS answered_at,
       strftime('%Y-%m-%dT%H:%M:%SZ', v.left_ms / 1000, 'unixepoch') AS left_at,
       v.outcome, (v.wait_ms + 500) / 1000 AS wait_seconds, l.agent, l.agent_name, v.leg,
       v.provisional, v.entered_ms, v.answered_ms, v.left_ms
FROM visit_row v
JOIN call_row c ON c.key = v.key
LEFT JOIN leg_row l ON l.key = v.key AND l.leg = v.leg;
-- next
CREATE VIEW legs AS
SELECT c.call_id, l.leg, l.outgoing, l.visit, l.agent, l.agent_name, l.queue, l.queue_name,
       l.caller, l.called,
       strftime('%Y-%m-%dT%H:%M:%SZ', l.started_ms / 1000, 'unixepoch') AS started_at,
       strftime('%Y-%m-%dT%H:%M:%SZ', l.answered_ms / 1000, 'unixepoch') AS answered_at,
       strftime('%Y-%m-%dT%H:%M:%SZ', l.ended_ms / 1000, 'unixepoch') AS ended_at,
       l.event, l.result, l.reason, l.wait_seconds, l.talk_seconds, l.hold_seconds, l.source,
       l.transferred, l.started_ms, l.answered_ms, l.ended_ms
FROM leg_row l
JOIN call_row c ON c.key = l.key;
-- next
CREATE VIEW offers AS
SELECT c.call_id, l.leg,
       strftime('%Y-%m-%dT%H:%M:%SZ', l.started_ms / 1000, 'unixepoch') AS offered_at,
       l.agent, l.agent_name, l.queue, l.queue_name, l.caller,
       (l.ring_ms + 500) / 1000 AS ring_seconds, l.result AS outcome, l.visit,
       l.started_ms AS offered_ms
FROM leg_row l
JOIN call_row c ON c.key = l.key
WHERE l.outgoing = 0;
-- next
CREATE VIEW agents AS
SELECT id AS agent_id, name, extension, email, department, cost_center, site, common_area, active
FROM agent;
-- next
CREATE VIEW queues AS
SELECT q.id AS queue_id, q.name, q.extension, q.time_zone, q.site, q.active,
       (SELECT count(*) FROM queue_member m WHERE m.queue_id = q.id) AS members
FROM call_queue q;
-- next
CREATE VIEW agent_states AS
SELECT s.agent_id, a.name AS agent_name, a.extension AS agent,
       CASE s.unknown WHEN 1 THEN 'unknown' ELSE s.state END AS state,
       strftime('%Y-%m-%dT%H:%M:%SZ', s.from_ms / 1000, 'unixepoch') AS from_at,
       strftime('%Y-%m-%dT%H:%M:%SZ', s.to_ms / 1000, 'unixepoch') AS to_at,
       (s.to_ms - s.from_ms + 500) / 1000 AS seconds, s.from_ms, s.to_ms
FROM state_span s
LEFT JOIN agent a ON a.id = s.agent_id;
-- next
CREATE VIEW presence AS
SELECT s.agent_id, a.name AS agent_name, a.extension AS agent,
       CASE s.unknown WHEN 1 THEN 'unknown' ELSE s.state END AS presence,
       strftime('%Y-%m-%dT%H:%M:%SZ', s.from_ms / 1000, 'unixepoch') AS from_at,
       strftime('%Y-%m-%dT%H:%M:%SZ', s.to_ms / 1000, 'unixepoch') AS to_at,
       (s.to_ms - s.from_ms + 500) / 1000 AS seconds, s.from_ms, s.to_ms
FROM presence_span s
LEFT JOIN agent a ON a.id = s.agent_id;
-- next
CREATE VIEW views_version AS SELECT 1 AS version;
