-- SPDX-License-Identifier: EUPL-1.2
-- Movements beyond the handover itself: supplements, gaps in the count, asking after a restore.

ALTER TABLE package DROP CONSTRAINT package_kind_is_known;
ALTER TABLE package ADD CONSTRAINT package_kind_is_known
    CHECK (kind IN ('handover', 'receipt', 'withdraw', 'supplement', 'ack', 'resync',
        'resync-reply'));
ALTER TABLE package ADD COLUMN previous_sha256 TEXT;

-- What a new owner has said that it holds, by the handover that made it the owner.
CREATE TABLE held_item (
    handover_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    item_revision INTEGER NOT NULL,
    CONSTRAINT held_item_pk PRIMARY KEY (handover_id, kind, item),
    CONSTRAINT held_item_kind_is_known CHECK (kind IN ('entry', 'record', 'file')),
    CONSTRAINT held_item_handover FOREIGN KEY (handover_id) REFERENCES handover (id)
) STRICT;

-- A supplement that was sealed, known by what is in it: the same content is not sealed twice.
CREATE TABLE supplement (
    package_id TEXT NOT NULL,
    handover_id TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    sealed_at TEXT NOT NULL,
    CONSTRAINT supplement_pk PRIMARY KEY (package_id),
    CONSTRAINT supplement_content_is_hex CHECK (length(content_sha256) = 64),
    CONSTRAINT supplement_sealed_at_is_a_moment CHECK (length(sealed_at) = 27),
    CONSTRAINT supplement_handover FOREIGN KEY (handover_id) REFERENCES handover (id)
) STRICT;

CREATE INDEX supplement_by_handover ON supplement (handover_id, sealed_at);

-- A missing package that somebody has asked about.
CREATE TABLE settled_gap (
    contact_id TEXT NOT NULL,
    incarnation INTEGER NOT NULL,
    sequence INTEGER NOT NULL, -- BIGINT
    settled_by_id TEXT NOT NULL,
    settled_at TEXT NOT NULL,
    CONSTRAINT settled_gap_pk PRIMARY KEY (contact_id, incarnation, sequence),
    CONSTRAINT settled_gap_settled_at_is_a_moment CHECK (length(settled_at) = 27),
    CONSTRAINT settled_gap_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
    CONSTRAINT settled_gap_settler FOREIGN KEY (settled_by_id) REFERENCES staff (id)
) STRICT;

-- Whom this house asks after a restore, and what came of it.
CREATE TABLE resync (
    contact_id TEXT NOT NULL,
    incarnation INTEGER NOT NULL,
    package_id TEXT,
    asked_at TEXT,
    answered_at TEXT,
    restoring INTEGER NOT NULL,
    settled_by_id TEXT,
    settled_at TEXT,
    revision INTEGER NOT NULL,
    CONSTRAINT resync_pk PRIMARY KEY (contact_id, incarnation),
    CONSTRAINT resync_restoring_is_truth CHECK (restoring IN (0, 1)),
    CONSTRAINT resync_asked_at_is_a_moment CHECK (length(asked_at) = 27),
    CONSTRAINT resync_answered_at_is_a_moment CHECK (length(answered_at) = 27),
    CONSTRAINT resync_settled_at_is_a_moment CHECK (length(settled_at) = 27),
    CONSTRAINT resync_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
    CONSTRAINT resync_settler FOREIGN KEY (settled_by_id) REFERENCES staff (id)
) STRICT;

-- Below which incarnation of another house its packages move nothing here any more.
CREATE TABLE other_restore (
    contact_id TEXT NOT NULL,
    incarnation INTEGER NOT NULL,
    told_at TEXT NOT NULL,
    CONSTRAINT other_restore_pk PRIMARY KEY (contact_id),
    CONSTRAINT other_restore_told_at_is_a_moment CHECK (length(told_at) = 27),
    CONSTRAINT other_restore_contact FOREIGN KEY (contact_id) REFERENCES contact (id)
) STRICT;
