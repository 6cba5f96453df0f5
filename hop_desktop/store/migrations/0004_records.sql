-- SPDX-License-Identifier: EUPL-1.2
-- What is written down about a case in stages II and III. An author of another house is no member
-- of the staff here: the signature stands in the content, and author_id is empty.
CREATE TABLE case_record (
    case_id TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    dated TEXT NOT NULL,
    written_at TEXT NOT NULL,
    author_id TEXT,
    content TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT case_record_pk PRIMARY KEY (case_id, id),
    CONSTRAINT case_record_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT case_record_kind_is_known CHECK (kind IN ('assessment', 'point', 'occasion',
        'review', 'final', 'level')),
    CONSTRAINT case_record_dated_is_a_day CHECK (length(dated) = 10),
    CONSTRAINT case_record_written_at_is_a_moment CHECK (length(written_at) = 27),
    CONSTRAINT case_record_case FOREIGN KEY (case_id) REFERENCES support_case (id),
    CONSTRAINT case_record_author FOREIGN KEY (author_id) REFERENCES staff (id)
) STRICT;
