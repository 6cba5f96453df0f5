-- SPDX-License-Identifier: EUPL-1.2
-- The head's deputy, by the days in which somebody stands in.
ALTER TABLE staff ADD COLUMN deputy_from TEXT
    CONSTRAINT staff_deputy_from_is_a_day CHECK (length(deputy_from) = 10);
ALTER TABLE staff ADD COLUMN deputy_until TEXT
    CONSTRAINT staff_deputy_until_is_a_day CHECK (length(deputy_until) = 10);
