-- SPDX-License-Identifier: GPL-3.0-or-later
-- 1: the outside numbers in `facts` are stand-ins. Whoever writes a group anew sets it back to 0.
ALTER TABLE call_group ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
