-- SPDX-License-Identifier: EUPL-1.2
-- Rules of movement: who read what came, a case that goes on under a new number, delivery to each.

-- Who else can open what came, as its manifest says; null for what came before this was kept.
ALTER TABLE received_content ADD COLUMN readership TEXT;

-- A house that this store does not know any more, to which something had gone.
ALTER TABLE resync ADD COLUMN unknown_house TEXT;

-- How often this house has changed words of a case that a handover carries; null for never.
ALTER TABLE support_case ADD COLUMN need_revision INTEGER;
ALTER TABLE support_case ADD COLUMN voices_revision INTEGER;

-- How and when each house that is told got its file, as the user says.
ALTER TABLE handover ADD COLUMN copies TEXT;

-- A case that goes on under a number of its own because a recipient is silent.
ALTER TABLE support_case ADD COLUMN continues_id TEXT;
ALTER TABLE support_case ADD COLUMN alarm TEXT;

CREATE INDEX support_case_by_continued ON support_case (continues_id);
