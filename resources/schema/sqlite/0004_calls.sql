-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row a call, with all its legs in `facts`; call ids and history uuids lead to it.
CREATE TABLE call_group (
    key        TEXT PRIMARY KEY,
    started_ms INTEGER NOT NULL,
    ended_ms   INTEGER,
    version    INTEGER NOT NULL, -- of the bytes in facts
    facts      BLOB NOT NULL
) STRICT;
-- next
CREATE INDEX call_group_started ON call_group (started_ms, key);
-- next
CREATE TABLE call_alias (
    alias TEXT PRIMARY KEY,
    key   TEXT NOT NULL REFERENCES call_group (key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
-- next
CREATE INDEX call_alias_key ON call_alias (key);
