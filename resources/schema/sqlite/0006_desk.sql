-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who takes care of a missed caller, and what they wrote down. first_missed_ms tells the episode; a miss
-- that becomes known later may begin it earlier, so a reader looks for the episode that holds the moment.
CREATE TABLE caller_note (
    number          TEXT NOT NULL,     -- E.164 where it can be told
    first_missed_ms INTEGER NOT NULL,
    owner           TEXT NOT NULL,     -- a name; empty: nobody's
    taken_ms        INTEGER,           -- since when it has this owner
    note            TEXT NOT NULL,
    changed_ms      INTEGER NOT NULL,
    PRIMARY KEY (number, first_missed_ms)
) STRICT, WITHOUT ROWID;
