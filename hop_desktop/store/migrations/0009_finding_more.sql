-- SPDX-License-Identifier: EUPL-1.2
-- Finding by day and author in everything one may see; what stood before something was corrected.

ALTER TABLE search_entry ADD COLUMN dated TEXT
    CONSTRAINT search_entry_dated_is_a_day CHECK (length(dated) = 10);
-- The observation that an entry is, or that it belongs to.
ALTER TABLE search_entry ADD COLUMN observation_id TEXT;

-- An earlier wording of a case's record: it is added, never changed and never taken away.
-- `number` is the revision that stood, `content` its words as JSON.
CREATE TABLE correction (
    object_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    case_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    corrected_by_id TEXT NOT NULL,
    corrected_at TEXT NOT NULL,
    content TEXT NOT NULL,
    CONSTRAINT correction_pk PRIMARY KEY (object_id, number),
    CONSTRAINT correction_object_is_a_uuid CHECK (length(object_id) = 36),
    CONSTRAINT correction_kind_is_known CHECK (kind IN ('assessment', 'point', 'occasion',
        'review', 'final', 'consent', 'telling', 'referral')),
    CONSTRAINT correction_corrected_at_is_a_moment CHECK (length(corrected_at) = 27),
    CONSTRAINT correction_case FOREIGN KEY (case_id) REFERENCES support_case (id),
    CONSTRAINT correction_corrector FOREIGN KEY (corrected_by_id) REFERENCES staff (id)
) STRICT;

CREATE INDEX correction_by_case ON correction (case_id);
