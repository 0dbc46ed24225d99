-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every alert that was raised, once: which rule, for whom, how far it went, who acknowledged it and when.
-- level: 1 warning, 2 over the limit, the worst it reached. value is the number when it was last told, in
-- the rule's unit (seconds, agents, points, percent, callers). cleared_ms stays empty when the program
-- ended before the alert did.
CREATE TABLE alert_log (
    raised_ms       INTEGER NOT NULL,
    rule            TEXT NOT NULL,     -- a word that never changes: "oldest-ring"
    subject         TEXT NOT NULL,     -- a queue's or an agent's id; empty for the account
    name            TEXT NOT NULL,     -- of the subject, as it was then
    level           INTEGER NOT NULL,
    value           REAL NOT NULL,
    threshold       INTEGER NOT NULL,  -- the limit of the level
    acknowledged_ms INTEGER,
    acknowledged_by TEXT NOT NULL,
    cleared_ms      INTEGER,
    PRIMARY KEY (raised_ms, rule, subject)
) STRICT, WITHOUT ROWID;
