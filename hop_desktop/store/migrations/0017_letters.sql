-- SPDX-License-Identifier: EUPL-1.2
-- Letters between houses about a case, and every kind of package that the design names.

ALTER TABLE package DROP CONSTRAINT package_kind_is_known;
ALTER TABLE package ADD CONSTRAINT package_kind_is_known
    CHECK (kind IN ('handover', 'receipt', 'withdraw', 'supplement', 'ack', 'resync',
        'resync-reply', 'question', 'answer', 'feedback', 'notice', 'notice-feedback', 'internal',
        'transition', 'card'));

-- A question, an answer or feedback that was sent or came; content is the JSON that was sealed.
CREATE TABLE letter (
    package_id TEXT NOT NULL,
    direction TEXT NOT NULL,
    kind TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    handover_id TEXT NOT NULL,
    answers_id TEXT,
    content TEXT NOT NULL,
    kept TEXT,
    written_at TEXT NOT NULL,
    written_by_id TEXT,
    came_at TEXT,
    read_at TEXT,
    file_at TEXT,
    reached_at TEXT,
    revision INTEGER NOT NULL,
    CONSTRAINT letter_pk PRIMARY KEY (package_id),
    CONSTRAINT letter_direction_is_known CHECK (direction IN ('in', 'out')),
    CONSTRAINT letter_kind_is_known CHECK (kind IN ('question', 'answer', 'feedback')),
    CONSTRAINT letter_written_at_is_a_moment CHECK (length(written_at) = 27),
    CONSTRAINT letter_came_at_is_a_moment CHECK (length(came_at) = 27),
    CONSTRAINT letter_read_at_is_a_moment CHECK (length(read_at) = 27),
    CONSTRAINT letter_file_at_is_a_moment CHECK (length(file_at) = 27),
    CONSTRAINT letter_reached_at_is_a_moment CHECK (length(reached_at) = 27),
    CONSTRAINT letter_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
    CONSTRAINT letter_writer FOREIGN KEY (written_by_id) REFERENCES staff (id)
) STRICT;

CREATE INDEX letter_by_case ON letter (case_id, written_at);
CREATE INDEX letter_by_handover ON letter (handover_id, written_at);
