-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is read again from Zoom's records: a gap of the feeds, or the past before the first
-- connection. A range is worked from its newest day to its oldest, so [reached_ms, to_ms) is done.
CREATE TABLE repair_range (
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL,              -- gap, backfill
    from_ms    INTEGER NOT NULL,
    to_ms      INTEGER NOT NULL,
    reached_ms INTEGER NOT NULL,
    calls      INTEGER NOT NULL DEFAULT 0, -- in Zoom's list
    missing    INTEGER NOT NULL DEFAULT 0, -- of these, not known before
    details    INTEGER NOT NULL DEFAULT 0, -- read
    reason     TEXT NOT NULL DEFAULT '',   -- why the last try failed
    updated_ms INTEGER NOT NULL,
    UNIQUE (kind, from_ms),
    CHECK (from_ms <= reached_ms AND reached_ms <= to_ms)
) STRICT;
-- next
CREATE INDEX repair_range_open ON repair_range (to_ms) WHERE reached_ms > from_ms;
-- next
-- Zoom's own totals of a queue over a day (GET /phone/call_queue_analytics), as last read.
CREATE TABLE zoom_queue_day (
    queue_id               TEXT NOT NULL,
    from_ms                INTEGER NOT NULL,
    to_ms                  INTEGER NOT NULL,
    name                   TEXT NOT NULL,
    inbound                INTEGER NOT NULL,
    completed              INTEGER NOT NULL,
    abandoned              INTEGER NOT NULL,
    overflowed             INTEGER NOT NULL,
    average_wait_seconds   INTEGER NOT NULL,
    longest_wait_seconds   INTEGER NOT NULL,
    average_handle_seconds INTEGER NOT NULL,
    read_ms                INTEGER NOT NULL,
    PRIMARY KEY (from_ms, queue_id)
) STRICT, WITHOUT ROWID;
