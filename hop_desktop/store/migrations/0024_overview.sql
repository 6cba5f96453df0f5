-- SPDX-License-Identifier: EUPL-1.2
-- The areas of a child's observations are counted without reading what was noticed.

CREATE INDEX observation_by_area ON observation (child_id, area, observed_on);
