-- SPDX-License-Identifier: EUPL-1.2
-- Forms that the house added, documents filled from forms, and their frozen papers.

-- A document about a child without a case has its paper kept with the child.
ALTER TABLE attachment DROP CONSTRAINT attachment_kind_is_known;
ALTER TABLE attachment ADD CONSTRAINT attachment_kind_is_known
    CHECK (kind IN ('observation', 'support_case', 'child', 'incoming'));

CREATE TABLE form_template (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    content TEXT NOT NULL,
    added_by_id TEXT NOT NULL,
    added_at TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT form_template_pk PRIMARY KEY (id),
    CONSTRAINT form_template_once UNIQUE (name, version),
    CONSTRAINT form_template_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT form_template_status_is_known
        CHECK (status IN ('draft', 'published', 'withdrawn')),
    CONSTRAINT form_template_added_at_is_a_moment CHECK (length(added_at) = 27),
    CONSTRAINT form_template_adder FOREIGN KEY (added_by_id) REFERENCES staff (id)
) STRICT;

CREATE TABLE form_document (
    id TEXT NOT NULL,
    form_name TEXT NOT NULL,
    form_version INTEGER NOT NULL,
    title TEXT NOT NULL,
    child_id TEXT NOT NULL,
    case_id TEXT,
    author_id TEXT NOT NULL,
    written_at TEXT NOT NULL,
    answers TEXT NOT NULL,
    version INTEGER NOT NULL,
    finished_on TEXT,
    revision INTEGER NOT NULL,
    CONSTRAINT form_document_pk PRIMARY KEY (id),
    CONSTRAINT form_document_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT form_document_written_at_is_a_moment CHECK (length(written_at) = 27),
    CONSTRAINT form_document_finished_on_is_a_day CHECK (length(finished_on) = 10),
    CONSTRAINT form_document_child FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT form_document_case FOREIGN KEY (case_id) REFERENCES support_case (id),
    CONSTRAINT form_document_author FOREIGN KEY (author_id) REFERENCES staff (id)
) STRICT;

CREATE INDEX form_document_by_child ON form_document (child_id, written_at);
CREATE INDEX form_document_by_case ON form_document (case_id);

-- A paper is typeset once; its bytes and their hash stand with the attachment.
CREATE TABLE form_paper (
    document_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    attachment_id TEXT NOT NULL,
    answers TEXT NOT NULL,
    made_by_id TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CONSTRAINT form_paper_pk PRIMARY KEY (document_id, version),
    CONSTRAINT form_paper_once UNIQUE (attachment_id),
    CONSTRAINT form_paper_made_at_is_a_moment CHECK (length(made_at) = 27),
    CONSTRAINT form_paper_document FOREIGN KEY (document_id) REFERENCES form_document (id),
    CONSTRAINT form_paper_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
    CONSTRAINT form_paper_maker FOREIGN KEY (made_by_id) REFERENCES staff (id)
) STRICT;
