-- Reports that are written to a folder by themselves, and each time that one was to run.
CREATE TABLE export_plan (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    plan TEXT NOT NULL             -- JSON
) STRICT;
-- next
CREATE TABLE export_run (
    plan_id  INTEGER NOT NULL REFERENCES export_plan (id) ON DELETE CASCADE,
    time_ms  INTEGER NOT NULL,     -- when it was to run
    tries    INTEGER NOT NULL,
    tried_ms INTEGER NOT NULL,     -- when the last try began
    done_ms  INTEGER,
    file     TEXT NOT NULL DEFAULT '',
    error    TEXT NOT NULL DEFAULT '', -- why the last try failed; empty while it goes on
    PRIMARY KEY (plan_id, time_ms)
) STRICT, WITHOUT ROWID;
