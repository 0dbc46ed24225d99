-- SPDX-License-Identifier: GPL-3.0-or-later
-- Agents, queues, their numbers and seats as Zoom last told them. What Zoom no longer names stays
-- with active = 0, because its calls stay too.
CREATE TABLE agent (
    id            TEXT PRIMARY KEY,
    name          TEXT NOT NULL,
    extension     TEXT NOT NULL,
    extension_id  TEXT NOT NULL,
    email         TEXT NOT NULL,
    department    TEXT NOT NULL,
    cost_center   TEXT NOT NULL,
    site          TEXT NOT NULL,
    common_area   INTEGER NOT NULL,
    active        INTEGER NOT NULL,
    first_seen_ms INTEGER NOT NULL,
    changed_ms    INTEGER NOT NULL
) STRICT;
-- next
CREATE TABLE agent_number (
    agent_id TEXT NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    number   TEXT NOT NULL,
    PRIMARY KEY (agent_id, position)
) STRICT, WITHOUT ROWID;
-- next
CREATE TABLE call_queue (
    id            TEXT PRIMARY KEY,
    name          TEXT NOT NULL,
    extension     TEXT NOT NULL,
    extension_id  TEXT NOT NULL,
    time_zone     TEXT NOT NULL,
    site          TEXT NOT NULL,
    members_known INTEGER NOT NULL,
    active        INTEGER NOT NULL,
    first_seen_ms INTEGER NOT NULL,
    changed_ms    INTEGER NOT NULL
) STRICT;
-- next
CREATE TABLE queue_number (
    queue_id TEXT NOT NULL REFERENCES call_queue (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    number   TEXT NOT NULL,
    PRIMARY KEY (queue_id, position)
) STRICT, WITHOUT ROWID;
-- next
-- No foreign key on the agent: Zoom names members that the roster does not have.
CREATE TABLE queue_member (
    queue_id       TEXT NOT NULL REFERENCES call_queue (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    agent_id       TEXT NOT NULL,
    name           TEXT NOT NULL,
    extension_id   TEXT NOT NULL,
    receives_calls INTEGER NOT NULL,
    common_area    INTEGER NOT NULL,
    manager        INTEGER NOT NULL,
    PRIMARY KEY (queue_id, position)
) STRICT, WITHOUT ROWID;
