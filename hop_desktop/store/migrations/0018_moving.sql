-- SPDX-License-Identifier: EUPL-1.2
-- A child's file that goes to another computer of the house, or with the child to its next place.

CREATE TABLE sending (
    id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    child_id TEXT NOT NULL,
    recipient_id TEXT NOT NULL,
    state TEXT NOT NULL,
    parts TEXT NOT NULL,
    consent_id TEXT,
    within_limits INTEGER NOT NULL,
    carer_note TEXT NOT NULL,
    created_by_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    approved_by_id TEXT,
    approved_at TEXT,
    package_id TEXT,
    package_sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sealed_at TEXT,
    written_at TEXT,
    answered_at TEXT,
    answered_by TEXT NOT NULL,
    words TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT sending_pk PRIMARY KEY (id),
    CONSTRAINT sending_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT sending_purpose_is_known CHECK (purpose IN ('internal', 'transition')),
    CONSTRAINT sending_state_is_known
        CHECK (state IN ('draft', 'approved', 'sealed', 'taken', 'declined', 'dropped')),
    CONSTRAINT sending_within_limits_is_truth CHECK (within_limits IN (0, 1)),
    CONSTRAINT sending_created_at_is_a_moment CHECK (length(created_at) = 27),
    CONSTRAINT sending_approved_at_is_a_moment CHECK (length(approved_at) = 27),
    CONSTRAINT sending_sealed_at_is_a_moment CHECK (length(sealed_at) = 27),
    CONSTRAINT sending_written_at_is_a_moment CHECK (length(written_at) = 27),
    CONSTRAINT sending_answered_at_is_a_moment CHECK (length(answered_at) = 27),
    CONSTRAINT sending_child FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT sending_recipient FOREIGN KEY (recipient_id) REFERENCES contact (id),
    CONSTRAINT sending_creator FOREIGN KEY (created_by_id) REFERENCES staff (id),
    CONSTRAINT sending_approver FOREIGN KEY (approved_by_id) REFERENCES staff (id)
) STRICT;

CREATE INDEX sending_by_child ON sending (child_id);

CREATE TABLE receiving (
    sending_id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    package_id TEXT NOT NULL,
    package_sha256 TEXT NOT NULL,
    sender_id TEXT NOT NULL,
    sender_store_id TEXT NOT NULL,
    sender_name TEXT NOT NULL,
    their_child_id TEXT NOT NULL,
    child_name TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    received_at TEXT NOT NULL,
    state TEXT NOT NULL,
    child_id TEXT,
    taken_by_id TEXT,
    answered_at TEXT,
    words TEXT NOT NULL,
    answer_file_name TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT receiving_pk PRIMARY KEY (sending_id),
    CONSTRAINT receiving_id_is_a_uuid CHECK (length(sending_id) = 36),
    CONSTRAINT receiving_purpose_is_known CHECK (purpose IN ('internal', 'transition')),
    CONSTRAINT receiving_state_is_known CHECK (state IN ('waiting', 'taken', 'declined')),
    CONSTRAINT receiving_taken_for_a_child CHECK (state <> 'taken' OR child_id IS NOT NULL),
    CONSTRAINT receiving_birth_date_is_a_day CHECK (length(birth_date) = 10),
    CONSTRAINT receiving_received_at_is_a_moment CHECK (length(received_at) = 27),
    CONSTRAINT receiving_answered_at_is_a_moment CHECK (length(answered_at) = 27),
    CONSTRAINT receiving_sender FOREIGN KEY (sender_id) REFERENCES contact (id),
    CONSTRAINT receiving_child FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT receiving_taker FOREIGN KEY (taken_by_id) REFERENCES staff (id)
) STRICT;

CREATE INDEX receiving_by_child ON receiving (child_id);

-- What a person said once: a child of another store is this one here.
CREATE TABLE joined_child (
    store_id TEXT NOT NULL,
    their_child_id TEXT NOT NULL,
    child_id TEXT NOT NULL,
    joined_by_id TEXT NOT NULL,
    joined_at TEXT NOT NULL,
    CONSTRAINT joined_child_pk PRIMARY KEY (store_id, their_child_id),
    CONSTRAINT joined_child_joined_at_is_a_moment CHECK (length(joined_at) = 27),
    CONSTRAINT joined_child_child FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT joined_child_joiner FOREIGN KEY (joined_by_id) REFERENCES staff (id)
) STRICT;

-- Entries that came with a child's file.
CREATE TABLE child_entry (
    child_id TEXT NOT NULL,
    author_store_id TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    entry_revision INTEGER NOT NULL,
    dated TEXT NOT NULL,
    written_at TEXT NOT NULL,
    content TEXT NOT NULL,
    CONSTRAINT child_entry_pk PRIMARY KEY (child_id, author_store_id, entry_id),
    CONSTRAINT child_entry_dated_is_a_day CHECK (length(dated) = 10),
    CONSTRAINT child_entry_written_at_is_a_moment CHECK (length(written_at) = 27),
    CONSTRAINT child_entry_child FOREIGN KEY (child_id) REFERENCES child (id)
) STRICT;
