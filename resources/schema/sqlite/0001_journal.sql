-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every raw event as it came, for ever. Times are milliseconds since 1970 in UTC, here and
-- everywhere else. A line "-- next" parts statements. "ZmAt" marks the file as ours.
PRAGMA application_id = 1517109620;
-- next
CREATE TABLE journal (
    seq         INTEGER PRIMARY KEY,   -- place, from 1, without gaps
    source      TEXT NOT NULL,         -- websocket, webhook, replay, rest, engine
    received_ms INTEGER NOT NULL,
    event_ms    INTEGER NOT NULL,      -- the event's own time
    type        TEXT NOT NULL,         -- Zoom's event name
    key         BLOB NOT NULL CHECK (length(key) = 16), -- digest that tells what came twice
    body        BLOB NOT NULL          -- exactly as received
) STRICT;
-- next
CREATE UNIQUE INDEX journal_key ON journal (key);
-- next
CREATE INDEX journal_received ON journal (received_ms);
-- next
-- Counts kept while appending: counting millions of rows would take seconds.
CREATE TABLE journal_total (
    id                INTEGER PRIMARY KEY CHECK (id = 1),
    last_seq          INTEGER NOT NULL,
    events            INTEGER NOT NULL,
    body_bytes        INTEGER NOT NULL,
    first_received_ms INTEGER,
    last_received_ms  INTEGER
) STRICT;
-- next
INSERT INTO journal_total (id, last_seq, events, body_bytes) VALUES (1, 0, 0, 0);
-- next
CREATE TABLE event_type (
    type              TEXT PRIMARY KEY,
    events            INTEGER NOT NULL,
    duplicates        INTEGER NOT NULL,
    first_received_ms INTEGER NOT NULL,
    last_received_ms  INTEGER NOT NULL,
    last_event_ms     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
