-- SPDX-License-Identifier: EUPL-1.2
-- Talks and round tables with their frozen papers, consents, how parents were told, and referrals.

CREATE TABLE meeting (
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    held_on TEXT NOT NULL,
    place TEXT NOT NULL,
    author_id TEXT NOT NULL,
    written_at TEXT NOT NULL,
    attendees TEXT NOT NULL,
    agreements TEXT NOT NULL,
    next_on TEXT,
    talk_words TEXT NOT NULL,
    table_words TEXT NOT NULL,
    version INTEGER NOT NULL,
    finished_on TEXT,
    objections_until TEXT,
    revision INTEGER NOT NULL,
    CONSTRAINT meeting_pk PRIMARY KEY (id),
    CONSTRAINT meeting_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT meeting_kind_is_known CHECK (kind IN ('talk', 'round-table')),
    CONSTRAINT meeting_held_on_is_a_day CHECK (length(held_on) = 10),
    CONSTRAINT meeting_written_at_is_a_moment CHECK (length(written_at) = 27),
    CONSTRAINT meeting_next_on_is_a_day CHECK (length(next_on) = 10),
    CONSTRAINT meeting_finished_on_is_a_day CHECK (length(finished_on) = 10),
    CONSTRAINT meeting_objections_until_is_a_day CHECK (length(objections_until) = 10),
    CONSTRAINT meeting_case FOREIGN KEY (case_id) REFERENCES support_case (id),
    CONSTRAINT meeting_author FOREIGN KEY (author_id) REFERENCES staff (id)
) STRICT;

CREATE INDEX meeting_by_case ON meeting (case_id, held_on);

-- A paper is typeset once; its bytes and their hash stand with the attachment.
CREATE TABLE meeting_paper (
    meeting_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    attachment_id TEXT NOT NULL,
    made_by_id TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CONSTRAINT meeting_paper_pk PRIMARY KEY (meeting_id, version),
    CONSTRAINT meeting_paper_once UNIQUE (attachment_id),
    CONSTRAINT meeting_paper_made_at_is_a_moment CHECK (length(made_at) = 27),
    CONSTRAINT meeting_paper_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT meeting_paper_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
    CONSTRAINT meeting_paper_maker FOREIGN KEY (made_by_id) REFERENCES staff (id)
) STRICT;

CREATE TABLE consent (
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    child_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    limits TEXT NOT NULL,
    giver TEXT NOT NULL,
    form TEXT NOT NULL,
    given_on TEXT NOT NULL,
    valid_until TEXT,
    withdrawn_on TEXT,
    withdrawal_note TEXT NOT NULL,
    recorded_by_id TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    origin TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT consent_pk PRIMARY KEY (id),
    CONSTRAINT consent_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT consent_form_is_known CHECK (form IN ('written', 'digital', 'oral')),
    CONSTRAINT consent_given_on_is_a_day CHECK (length(given_on) = 10),
    CONSTRAINT consent_valid_until_is_a_day CHECK (length(valid_until) = 10),
    CONSTRAINT consent_withdrawn_on_is_a_day CHECK (length(withdrawn_on) = 10),
    CONSTRAINT consent_recorded_at_is_a_moment CHECK (length(recorded_at) = 27),
    CONSTRAINT consent_case FOREIGN KEY (case_id) REFERENCES support_case (id),
    CONSTRAINT consent_child FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT consent_recorder FOREIGN KEY (recorded_by_id) REFERENCES staff (id)
) STRICT;

CREATE INDEX consent_by_child ON consent (child_id, given_on);
CREATE INDEX consent_by_case ON consent (case_id);

CREATE TABLE telling (
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    told TEXT NOT NULL,
    told_on TEXT NOT NULL,
    whom TEXT NOT NULL,
    about TEXT NOT NULL,
    note TEXT NOT NULL,
    again_on TEXT,
    author_id TEXT NOT NULL,
    written_at TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT telling_pk PRIMARY KEY (id),
    CONSTRAINT telling_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT telling_told_is_known
        CHECK (told IN ('yes', 'not-yet', 'agreed-with-child-protection')),
    CONSTRAINT telling_told_on_is_a_day CHECK (length(told_on) = 10),
    CONSTRAINT telling_again_on_is_a_day CHECK (length(again_on) = 10),
    CONSTRAINT telling_written_at_is_a_moment CHECK (length(written_at) = 27),
    CONSTRAINT telling_case FOREIGN KEY (case_id) REFERENCES support_case (id),
    CONSTRAINT telling_author FOREIGN KEY (author_id) REFERENCES staff (id)
) STRICT;

CREATE INDEX telling_by_case ON telling (case_id, told_on);

CREATE TABLE referral (
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    applicant TEXT NOT NULL,
    enclosures TEXT NOT NULL,
    other_enclosures TEXT NOT NULL,
    sent_on TEXT,
    expected_on TEXT,
    decided_on TEXT,
    outcome TEXT,
    recommendation TEXT NOT NULL,
    valid_until TEXT,
    author_id TEXT NOT NULL,
    written_at TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT referral_pk PRIMARY KEY (id),
    CONSTRAINT referral_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT referral_sent_on_is_a_day CHECK (length(sent_on) = 10),
    CONSTRAINT referral_expected_on_is_a_day CHECK (length(expected_on) = 10),
    CONSTRAINT referral_decided_on_is_a_day CHECK (length(decided_on) = 10),
    CONSTRAINT referral_outcome_is_known
        CHECK (outcome IN ('recommended', 'not-recommended', 'withdrawn')),
    CONSTRAINT referral_valid_until_is_a_day CHECK (length(valid_until) = 10),
    CONSTRAINT referral_written_at_is_a_moment CHECK (length(written_at) = 27),
    CONSTRAINT referral_case FOREIGN KEY (case_id) REFERENCES support_case (id),
    CONSTRAINT referral_author FOREIGN KEY (author_id) REFERENCES staff (id)
) STRICT;

CREATE INDEX referral_by_case ON referral (case_id);
