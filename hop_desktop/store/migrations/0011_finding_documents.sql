-- SPDX-License-Identifier: EUPL-1.2
-- Finished documents and access copies are found too; what somebody has read is counted quickly.

CREATE INDEX observation_reading_by_reader ON observation_reading (reader_id, observation_id);
