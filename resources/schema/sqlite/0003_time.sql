-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who was in which state when, which feed was live when, and boards to start from.
CREATE TABLE presence_span (
    agent_id TEXT NOT NULL,
    from_ms  INTEGER NOT NULL,
    to_ms    INTEGER,            -- NULL: it lasts
    state    TEXT NOT NULL,
    unknown  INTEGER NOT NULL,   -- 1: not observed
    PRIMARY KEY (agent_id, from_ms)
) STRICT, WITHOUT ROWID;
-- next
CREATE INDEX presence_span_lasting ON presence_span (agent_id) WHERE to_ms IS NULL;
-- next
CREATE TABLE state_span (
    agent_id TEXT NOT NULL,
    from_ms  INTEGER NOT NULL,
    to_ms    INTEGER,
    state    TEXT NOT NULL,
    unknown  INTEGER NOT NULL,
    PRIMARY KEY (agent_id, from_ms)
) STRICT, WITHOUT ROWID;
-- next
CREATE INDEX state_span_lasting ON state_span (agent_id) WHERE to_ms IS NULL;
-- next
CREATE TABLE feed_span (
    id       INTEGER PRIMARY KEY,
    source   TEXT NOT NULL,
    from_ms  INTEGER NOT NULL,
    alive_ms INTEGER NOT NULL,   -- last sign of life
    to_ms    INTEGER
) STRICT;
-- next
CREATE INDEX feed_span_from ON feed_span (from_ms);
-- next
CREATE INDEX feed_span_alive ON feed_span (alive_ms);
-- next
CREATE UNIQUE INDEX feed_span_lasting ON feed_span (source) WHERE to_ms IS NULL;
-- next
CREATE TABLE checkpoint (
    taken_ms INTEGER NOT NULL,
    format   INTEGER NOT NULL,
    seq      INTEGER NOT NULL,
    body     BLOB NOT NULL,      -- compressed
    PRIMARY KEY (format, taken_ms)
) STRICT;
-- next
CREATE TABLE small_fact (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
