-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who belonged to which queue and received its calls, from when to when. Zoom tells no event of it:
-- it is what each reading of a queue found.
CREATE TABLE seat_span (
    queue_id TEXT NOT NULL,
    agent_id TEXT NOT NULL,
    from_ms  INTEGER NOT NULL,
    to_ms    INTEGER,            -- NULL: it lasts
    receives INTEGER NOT NULL,   -- 0: opted out of this queue
    PRIMARY KEY (queue_id, agent_id, from_ms)
) STRICT, WITHOUT ROWID;
-- next
CREATE INDEX seat_span_lasting ON seat_span (queue_id) WHERE to_ms IS NULL;
-- next
CREATE INDEX seat_span_ended ON seat_span (to_ms) WHERE to_ms IS NOT NULL;
-- next
-- When a queue's seats were known at all. Before the first row nobody looked.
CREATE TABLE seat_watch (
    queue_id TEXT NOT NULL,
    from_ms  INTEGER NOT NULL,
    to_ms    INTEGER,
    PRIMARY KEY (queue_id, from_ms)
) STRICT, WITHOUT ROWID;
-- next
CREATE VIEW seats AS
SELECT s.queue_id, q.name AS queue_name, q.extension AS queue,
       s.agent_id, a.name AS agent_name, a.extension AS agent, s.receives AS receives_calls,
       strftime('%Y-%m-%dT%H:%M:%SZ', s.from_ms / 1000, 'unixepoch') AS from_at,
       strftime('%Y-%m-%dT%H:%M:%SZ', s.to_ms / 1000, 'unixepoch') AS to_at,
       (s.to_ms - s.from_ms + 500) / 1000 AS seconds, s.from_ms, s.to_ms
FROM seat_span s
LEFT JOIN call_queue q ON q.id = s.queue_id
LEFT JOIN agent a ON a.id = s.agent_id;
