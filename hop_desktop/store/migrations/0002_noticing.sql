-- SPDX-License-Identifier: EUPL-1.2
-- An observation of several children, its circumstances and source; who read it, how it closed.

ALTER TABLE observation ADD COLUMN told_on TEXT
    CONSTRAINT observation_told_on_is_a_day CHECK (length(told_on) = 10);
ALTER TABLE observation ADD COLUMN how_long TEXT;
ALTER TABLE observation ADD COLUMN came_before TEXT;
ALTER TABLE observation ADD COLUMN done TEXT;
ALTER TABLE observation ADD COLUMN done_result TEXT;
ALTER TABLE observation ADD COLUMN source TEXT;

DROP INDEX observation_by_author;
CREATE INDEX observation_by_author ON observation (author_id, observed_on);

CREATE TABLE observation_child (
    observation_id TEXT NOT NULL,
    child_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    role TEXT NOT NULL,
    CONSTRAINT observation_child_pk PRIMARY KEY (observation_id, child_id),
    CONSTRAINT observation_child_of FOREIGN KEY (observation_id) REFERENCES observation (id),
    CONSTRAINT observation_child_child FOREIGN KEY (child_id) REFERENCES child (id)
) STRICT;

CREATE INDEX observation_child_by_child ON observation_child (child_id);

CREATE VIEW observation_about AS
    SELECT o.id AS observation_id, o.child_id AS child_id FROM observation AS o
    UNION ALL
    SELECT l.observation_id AS observation_id, l.child_id AS child_id FROM observation_child AS l;

CREATE TABLE observation_reporter (
    observation_id TEXT NOT NULL,
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    CONSTRAINT observation_reporter_pk PRIMARY KEY (observation_id),
    CONSTRAINT observation_reporter_of FOREIGN KEY (observation_id) REFERENCES observation (id)
) STRICT;

CREATE TABLE observation_reading (
    observation_id TEXT NOT NULL,
    reader_id TEXT NOT NULL,
    read_at TEXT NOT NULL,
    CONSTRAINT observation_reading_pk PRIMARY KEY (observation_id, reader_id),
    CONSTRAINT observation_reading_read_at_is_a_moment CHECK (length(read_at) = 27),
    CONSTRAINT observation_reading_of FOREIGN KEY (observation_id) REFERENCES observation (id),
    CONSTRAINT observation_reading_reader FOREIGN KEY (reader_id) REFERENCES staff (id)
) STRICT;

CREATE TABLE observation_closing (
    observation_id TEXT NOT NULL,
    closed_by_id TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT observation_closing_pk PRIMARY KEY (observation_id),
    CONSTRAINT observation_closing_closed_at_is_a_moment CHECK (length(closed_at) = 27),
    CONSTRAINT observation_closing_of FOREIGN KEY (observation_id) REFERENCES observation (id),
    CONSTRAINT observation_closing_closer FOREIGN KEY (closed_by_id) REFERENCES staff (id)
) STRICT;
