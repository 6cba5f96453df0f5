-- SPDX-License-Identifier: EUPL-1.2
-- How the cases that went between both stand at the house that answered after a restore.

ALTER TABLE resync ADD COLUMN their_lines TEXT;
