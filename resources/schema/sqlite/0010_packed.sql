-- Days of calls as summaries count them, for reports over years. Made from call_group and thrown
-- away with it: whatever touches a call takes the packed days away in which it may stand.
CREATE TABLE packed_day (
    day       INTEGER NOT NULL, -- of UTC, since 1970, in which the calls began
    kind      INTEGER NOT NULL, -- 0 visits, 1 legs
    directory BLOB NOT NULL,    -- the lists by which they were read
    bytes     BLOB,             -- empty while it is being packed
    PRIMARY KEY (day, kind)
) STRICT;
-- next
CREATE TRIGGER packed_day_new_call AFTER INSERT ON call_group
BEGIN
    DELETE FROM packed_day WHERE day BETWEEN (NEW.started_ms - 3600000) / 86400000
                                         AND (NEW.started_ms + 3600000) / 86400000;
END;
-- next
CREATE TRIGGER packed_day_changed_call AFTER UPDATE ON call_group
BEGIN
    DELETE FROM packed_day WHERE day BETWEEN (OLD.started_ms - 3600000) / 86400000
                                         AND (OLD.started_ms + 3600000) / 86400000;
    DELETE FROM packed_day WHERE day BETWEEN (NEW.started_ms - 3600000) / 86400000
                                         AND (NEW.started_ms + 3600000) / 86400000;
END;
-- next
CREATE TRIGGER packed_day_lost_call AFTER DELETE ON call_group
BEGIN
    DELETE FROM packed_day WHERE day BETWEEN (OLD.started_ms - 3600000) / 86400000
                                         AND (OLD.started_ms + 3600000) / 86400000;
END;
