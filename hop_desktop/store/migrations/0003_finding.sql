-- SPDX-License-Identifier: EUPL-1.2
-- Finding: what the word index knows by number, children of one birth date, rosters read in.

-- The words themselves stand in the engine's own index; this says whose they are.
CREATE TABLE search_entry (
    docid INTEGER NOT NULL,
    kind TEXT NOT NULL,
    object_id TEXT NOT NULL,
    child_id TEXT,
    case_id TEXT,
    author_id TEXT,
    protected INTEGER NOT NULL,
    CONSTRAINT search_entry_pk PRIMARY KEY (docid),
    CONSTRAINT search_entry_once UNIQUE (object_id, kind),
    CONSTRAINT search_entry_protected_is_truth CHECK (protected IN (0, 1))
) STRICT;

CREATE INDEX child_by_birth_date ON child (birth_date);

CREATE TABLE roster (
    id TEXT NOT NULL,
    read_at TEXT NOT NULL,
    read_by_id TEXT NOT NULL,
    children TEXT NOT NULL,
    groups_made TEXT NOT NULL,
    refused TEXT NOT NULL,
    undone_at TEXT,
    undone_by_id TEXT,
    revision INTEGER NOT NULL,
    CONSTRAINT roster_pk PRIMARY KEY (id),
    CONSTRAINT roster_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT roster_read_at_is_a_moment CHECK (length(read_at) = 27),
    CONSTRAINT roster_undone_at_is_a_moment CHECK (length(undone_at) = 27),
    CONSTRAINT roster_reader FOREIGN KEY (read_by_id) REFERENCES staff (id),
    CONSTRAINT roster_undoer FOREIGN KEY (undone_by_id) REFERENCES staff (id)
) STRICT;
