-- SPDX-License-Identifier: EUPL-1.2
-- Copies made for whoever asked to see what is written on a child; their bytes are attachments.

CREATE TABLE access_copy (
    id TEXT NOT NULL,
    child_id TEXT NOT NULL,
    wish TEXT NOT NULL,
    redactions TEXT NOT NULL,
    withheld TEXT NOT NULL,
    attachment_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    made_by_id TEXT NOT NULL,
    made_at TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT access_copy_pk PRIMARY KEY (id),
    CONSTRAINT access_copy_once UNIQUE (attachment_id),
    CONSTRAINT access_copy_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT access_copy_hash_is_whole CHECK (length(sha256) = 64),
    CONSTRAINT access_copy_made_at_is_a_moment CHECK (length(made_at) = 27),
    CONSTRAINT access_copy_child FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT access_copy_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
    CONSTRAINT access_copy_maker FOREIGN KEY (made_by_id) REFERENCES staff (id)
) STRICT;

CREATE INDEX access_copy_by_child ON access_copy (child_id, made_at);
