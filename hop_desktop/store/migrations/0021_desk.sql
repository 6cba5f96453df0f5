-- SPDX-License-Identifier: EUPL-1.2
-- Papers that go out to be signed, and children that came from two houses and are one.

ALTER TABLE attachment DROP CONSTRAINT attachment_kind_is_known;
ALTER TABLE attachment ADD CONSTRAINT attachment_kind_is_known
    CHECK (kind IN ('observation', 'support_case', 'child', 'incoming', 'signing'));

CREATE TABLE signing (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    child_id TEXT NOT NULL,
    made_by_id TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CONSTRAINT signing_pk PRIMARY KEY (id),
    CONSTRAINT signing_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT signing_kind_is_known CHECK (kind IN ('support_case', 'child')),
    CONSTRAINT signing_made_at_is_a_moment CHECK (length(made_at) = 27),
    CONSTRAINT signing_child FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT signing_maker FOREIGN KEY (made_by_id) REFERENCES staff (id)
) STRICT;

CREATE INDEX signing_by_owner ON signing (owner_id, made_at);

CREATE TABLE signing_paper (
    signing_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    attachment_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    CONSTRAINT signing_paper_pk PRIMARY KEY (signing_id, place),
    CONSTRAINT signing_paper_name_once UNIQUE (signing_id, name),
    CONSTRAINT signing_paper_sha256_is_hex CHECK (length(sha256) = 64),
    CONSTRAINT signing_paper_signing FOREIGN KEY (signing_id) REFERENCES signing (id),
    CONSTRAINT signing_paper_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id)
) STRICT;

CREATE TABLE signed_back (
    attachment_id TEXT NOT NULL,
    signing_id TEXT NOT NULL,
    signatures INTEGER NOT NULL,
    taken_by_id TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    CONSTRAINT signed_back_pk PRIMARY KEY (attachment_id),
    CONSTRAINT signed_back_taken_at_is_a_moment CHECK (length(taken_at) = 27),
    CONSTRAINT signed_back_signing FOREIGN KEY (signing_id) REFERENCES signing (id),
    CONSTRAINT signed_back_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
    CONSTRAINT signed_back_taker FOREIGN KEY (taken_by_id) REFERENCES staff (id)
) STRICT;

CREATE INDEX signed_back_by_signing ON signed_back (signing_id, taken_at);

-- That two children are one, as somebody said and perhaps took back: nothing else is changed.
CREATE TABLE child_join (
    id TEXT NOT NULL,
    child_id TEXT NOT NULL,
    into_id TEXT NOT NULL,
    ground TEXT NOT NULL,
    reason TEXT NOT NULL,
    joined_by_id TEXT NOT NULL,
    joined_at TEXT NOT NULL,
    parted_by_id TEXT,
    parted_at TEXT,
    parting_reason TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT child_join_pk PRIMARY KEY (id),
    CONSTRAINT child_join_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT child_join_ground_is_known CHECK (ground IN ('code', 'looked-up')),
    CONSTRAINT child_join_joined_at_is_a_moment CHECK (length(joined_at) = 27),
    CONSTRAINT child_join_parted_at_is_a_moment CHECK (length(parted_at) = 27),
    CONSTRAINT child_join_child FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT child_join_into FOREIGN KEY (into_id) REFERENCES child (id),
    CONSTRAINT child_join_joiner FOREIGN KEY (joined_by_id) REFERENCES staff (id),
    CONSTRAINT child_join_parter FOREIGN KEY (parted_by_id) REFERENCES staff (id)
) STRICT;

CREATE UNIQUE INDEX child_join_once ON child_join (child_id) WHERE parted_at IS NULL;

-- Under whom a joined child is found now, however many joins lead there.
CREATE TABLE child_head (
    child_id TEXT NOT NULL,
    head_id TEXT NOT NULL,
    CONSTRAINT child_head_pk PRIMARY KEY (child_id),
    CONSTRAINT child_head_is_another CHECK (child_id <> head_id),
    CONSTRAINT child_head_child FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT child_head_head FOREIGN KEY (head_id) REFERENCES child (id)
) STRICT;

CREATE INDEX child_head_by_head ON child_head (head_id);

CREATE VIEW same_child AS
    SELECT c.id AS child_id, c.id AS same_id FROM child AS c
    UNION ALL
    SELECT h.child_id AS child_id, h.head_id AS same_id FROM child_head AS h
    UNION ALL
    SELECT h.head_id AS child_id, h.child_id AS same_id FROM child_head AS h
    UNION ALL
    SELECT h.child_id AS child_id, o.child_id AS same_id
    FROM child_head AS h JOIN child_head AS o ON o.head_id = h.head_id
    WHERE h.child_id <> o.child_id;
