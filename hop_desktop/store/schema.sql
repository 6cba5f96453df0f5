-- SPDX-License-Identifier: EUPL-1.2
-- What the migrations make, to be read; nothing runs this file. A test keeps it true.

CREATE VIEW child_in_group AS
    SELECT c.id AS child_id, s.staff_id AS staff_id
    FROM child AS c JOIN staff_group AS s ON s.group_id = c.group_id;

CREATE VIEW observation_about AS
    SELECT o.id AS observation_id, o.child_id AS child_id FROM observation AS o
    UNION ALL
    SELECT l.observation_id AS observation_id, l.child_id AS child_id FROM observation_child AS l;

CREATE VIEW part_in_case AS
    SELECT c.id AS case_id, c.child_id AS child_id, c.responsible_id AS staff_id
    FROM support_case AS c
    UNION
    SELECT c.id AS case_id, c.child_id AS child_id, p.staff_id AS staff_id
    FROM support_case AS c JOIN case_participant AS p ON p.case_id = c.id;

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

CREATE TRIGGER grant_is_never_changed BEFORE UPDATE ON role_grant
       BEGIN SELECT RAISE(ABORT, 'role_grant'); END;

CREATE TRIGGER grant_is_never_cut BEFORE DELETE ON role_grant
       BEGIN SELECT RAISE(ABORT, 'role_grant'); END;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
       BEGIN SELECT RAISE(ABORT, 'journal'); END;

CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
       BEGIN SELECT RAISE(ABORT, 'journal'); END;

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

CREATE TABLE action_plan (
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    goals TEXT NOT NULL,
    evaluate_on TEXT,
    evaluation TEXT NOT NULL,
    recommendations TEXT NOT NULL,
    approved_by_id TEXT,
    approved_at TEXT,
    revision INTEGER NOT NULL,
    CONSTRAINT action_plan_pk PRIMARY KEY (id),
    CONSTRAINT action_plan_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT action_plan_once UNIQUE (case_id),
    CONSTRAINT action_plan_evaluate_on_is_a_day CHECK (length(evaluate_on) = 10),
    CONSTRAINT action_plan_approved_at_is_a_moment CHECK (length(approved_at) = 27),
    CONSTRAINT action_plan_case FOREIGN KEY (case_id) REFERENCES support_case (id),
    CONSTRAINT action_plan_approver FOREIGN KEY (approved_by_id) REFERENCES staff (id)
) STRICT;

CREATE TABLE attachment (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    child_id TEXT,
    title TEXT NOT NULL,
    media TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    added_by_id TEXT NOT NULL,
    added_at TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT attachment_pk PRIMARY KEY (id),
    CONSTRAINT attachment_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT attachment_sha256_is_hex CHECK (length(sha256) = 64),
    CONSTRAINT attachment_added_at_is_a_moment CHECK (length(added_at) = 27),
    CONSTRAINT attachment_child FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT attachment_adder FOREIGN KEY (added_by_id) REFERENCES staff (id)
, CONSTRAINT attachment_kind_is_known
    CHECK (kind IN ('observation', 'support_case', 'child', 'incoming', 'signing'))) STRICT;

CREATE TABLE attachment_content (
    attachment_id TEXT NOT NULL,
    content BLOB NOT NULL,
    CONSTRAINT attachment_content_pk PRIMARY KEY (attachment_id),
    CONSTRAINT attachment_content_of FOREIGN KEY (attachment_id) REFERENCES attachment (id)
) STRICT;

CREATE TABLE case_participant (
    case_id TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    CONSTRAINT case_participant_pk PRIMARY KEY (case_id, staff_id),
    CONSTRAINT case_participant_case FOREIGN KEY (case_id) REFERENCES support_case (id),
    CONSTRAINT case_participant_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) STRICT;

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

CREATE TABLE child (
    id TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    fold TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    birth_date TEXT NOT NULL,
    personal_code TEXT,
    home_language TEXT NOT NULL,
    place TEXT NOT NULL,
    group_id TEXT,
    registered_municipality TEXT NOT NULL,
    homes TEXT NOT NULL,
    guardians TEXT NOT NULL,
    siblings TEXT NOT NULL,
    left_on TEXT,
    revision INTEGER NOT NULL,
    CONSTRAINT child_pk PRIMARY KEY (id),
    CONSTRAINT child_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT child_birth_date_is_a_day CHECK (length(birth_date) = 10),
    CONSTRAINT child_place_is_known CHECK (place IN ('kindergarten', 'school')),
    CONSTRAINT child_left_on_is_a_day CHECK (length(left_on) = 10),
    CONSTRAINT child_group FOREIGN KEY (group_id) REFERENCES work_group (id)
) STRICT;

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

CREATE TABLE child_head (
    child_id TEXT NOT NULL,
    head_id TEXT NOT NULL,
    CONSTRAINT child_head_pk PRIMARY KEY (child_id),
    CONSTRAINT child_head_is_another CHECK (child_id <> head_id),
    CONSTRAINT child_head_child FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT child_head_head FOREIGN KEY (head_id) REFERENCES child (id)
) STRICT;

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

CREATE TABLE contact (
    id TEXT NOT NULL,
    store_id TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    card TEXT NOT NULL,
    added_by_id TEXT NOT NULL,
    added_at TEXT NOT NULL,
    confirmed_by_id TEXT,
    confirmed_at TEXT,
    confirmed_how TEXT,
    mismatch INTEGER NOT NULL,
    revision INTEGER NOT NULL, card_file BLOB, offered TEXT, offered_file BLOB, earlier TEXT,
    CONSTRAINT contact_pk PRIMARY KEY (id),
    CONSTRAINT contact_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT contact_once UNIQUE (store_id),
    CONSTRAINT contact_added_at_is_a_moment CHECK (length(added_at) = 27),
    CONSTRAINT contact_confirmed_at_is_a_moment CHECK (length(confirmed_at) = 27),
    CONSTRAINT contact_mismatch_is_truth CHECK (mismatch IN (0, 1)),
    CONSTRAINT contact_adder FOREIGN KEY (added_by_id) REFERENCES staff (id),
    CONSTRAINT contact_confirmer FOREIGN KEY (confirmed_by_id) REFERENCES staff (id)
) STRICT;

CREATE TABLE contact_folder (
    contact_id TEXT NOT NULL,
    direction TEXT NOT NULL,
    place TEXT NOT NULL,
    volume TEXT NOT NULL,
    CONSTRAINT contact_folder_pk PRIMARY KEY (contact_id, direction),
    CONSTRAINT contact_folder_direction_is_known CHECK (direction IN ('in', 'out')),
    CONSTRAINT contact_folder_contact FOREIGN KEY (contact_id) REFERENCES contact (id)
) STRICT;

CREATE TABLE contact_voucher (
    contact_id TEXT NOT NULL,
    signer_id TEXT NOT NULL,
    signature BLOB NOT NULL,
    CONSTRAINT contact_voucher_pk PRIMARY KEY (contact_id),
    CONSTRAINT contact_voucher_is_signed CHECK (length(signature) = 64),
    CONSTRAINT contact_voucher_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
    CONSTRAINT contact_voucher_signer FOREIGN KEY (signer_id) REFERENCES staff (id)
) STRICT;

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

CREATE TABLE directory (
    publisher_id TEXT NOT NULL,
    number INTEGER NOT NULL, -- BIGINT
    sha256 TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    content BLOB NOT NULL,
    read_at TEXT NOT NULL,
    applied_at TEXT,
    revision INTEGER NOT NULL,
    CONSTRAINT directory_pk PRIMARY KEY (publisher_id),
    CONSTRAINT directory_expires_on_is_a_day CHECK (length(expires_on) = 10),
    CONSTRAINT directory_read_at_is_a_moment CHECK (length(read_at) = 27),
    CONSTRAINT directory_applied_at_is_a_moment CHECK (length(applied_at) = 27),
    CONSTRAINT directory_publisher FOREIGN KEY (publisher_id) REFERENCES contact (id)
) STRICT;

CREATE TABLE draft (
    person TEXT NOT NULL,
    form TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    CONSTRAINT draft_pk PRIMARY KEY (person, form),
    CONSTRAINT draft_saved_at_is_a_moment CHECK (length(saved_at) = 27),
    CONSTRAINT draft_person FOREIGN KEY (person) REFERENCES staff (id)
) STRICT;

CREATE TABLE earlier_key (
    id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    step INTEGER NOT NULL,
    public_key BLOB NOT NULL,
    ended_at TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    CONSTRAINT earlier_key_pk PRIMARY KEY (id),
    CONSTRAINT earlier_key_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT earlier_key_step_once UNIQUE (purpose, step),
    CONSTRAINT earlier_key_purpose_is_known CHECK (purpose IN ('decrypt', 'sign')),
    CONSTRAINT earlier_key_ended_at_is_a_moment CHECK (length(ended_at) = 27),
    CONSTRAINT earlier_key_valid_until_is_a_moment CHECK (length(valid_until) = 27)
) STRICT;

CREATE TABLE earlier_key_grant (
    id TEXT NOT NULL,
    holder TEXT NOT NULL,
    earlier_key_id TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT earlier_key_grant_pk PRIMARY KEY (id),
    CONSTRAINT earlier_key_grant_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT earlier_key_grant_once UNIQUE (holder, earlier_key_id),
    CONSTRAINT earlier_key_grant_holder FOREIGN KEY (holder) REFERENCES key_holder (id),
    CONSTRAINT earlier_key_grant_key FOREIGN KEY (earlier_key_id) REFERENCES earlier_key (id)
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

CREATE TABLE handover (
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    recipient_id TEXT NOT NULL,
    ownership INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    parts TEXT NOT NULL,
    withheld TEXT NOT NULL,
    basis TEXT NOT NULL,
    basis_note TEXT NOT NULL,
    carer_informed TEXT NOT NULL,
    carer_note TEXT NOT NULL,
    expected_answer_on TEXT,
    created_by_id TEXT NOT NULL,
    approved_by_id TEXT,
    approved_at TEXT,
    package_id TEXT,
    package_sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sealed_at TEXT,
    written_at TEXT,
    delivered_on TEXT,
    delivered_how TEXT,
    verdict_words TEXT NOT NULL,
    answered_by TEXT NOT NULL,
    answered_at TEXT,
    revision INTEGER NOT NULL, informed TEXT, readers TEXT, by_password INTEGER
    CONSTRAINT handover_by_password_is_yes_or_nothing CHECK (by_password = 1), copies TEXT,
    CONSTRAINT handover_pk PRIMARY KEY (id),
    CONSTRAINT handover_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT handover_package_once UNIQUE (package_id),
    CONSTRAINT handover_state_is_known CHECK (state IN ('draft', 'approved', 'sealed', 'delivered',
        'withdrawing', 'accepted', 'returned', 'declined', 'withdrawn')),
    CONSTRAINT handover_expected_answer_on_is_a_day CHECK (length(expected_answer_on) = 10),
    CONSTRAINT handover_approved_at_is_a_moment CHECK (length(approved_at) = 27),
    CONSTRAINT handover_sealed_at_is_a_moment CHECK (length(sealed_at) = 27),
    CONSTRAINT handover_written_at_is_a_moment CHECK (length(written_at) = 27),
    CONSTRAINT handover_delivered_on_is_a_day CHECK (length(delivered_on) = 10),
    CONSTRAINT handover_answered_at_is_a_moment CHECK (length(answered_at) = 27),
    CONSTRAINT handover_case FOREIGN KEY (case_id) REFERENCES support_case (id),
    CONSTRAINT handover_recipient FOREIGN KEY (recipient_id) REFERENCES contact (id),
    CONSTRAINT handover_creator FOREIGN KEY (created_by_id) REFERENCES staff (id),
    CONSTRAINT handover_approver FOREIGN KEY (approved_by_id) REFERENCES staff (id)
) STRICT;

CREATE TABLE held_item (
    handover_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    item_revision INTEGER NOT NULL,
    CONSTRAINT held_item_pk PRIMARY KEY (handover_id, kind, item),
    CONSTRAINT held_item_kind_is_known CHECK (kind IN ('entry', 'record', 'file')),
    CONSTRAINT held_item_handover FOREIGN KEY (handover_id) REFERENCES handover (id)
) STRICT;

CREATE TABLE incoming (
    handover_id TEXT NOT NULL,
    package_id TEXT NOT NULL,
    package_sha256 TEXT NOT NULL,
    case_id TEXT NOT NULL,
    ownership INTEGER NOT NULL,
    sender_id TEXT NOT NULL,
    sender_store_id TEXT NOT NULL,
    sender_name TEXT NOT NULL,
    child_name TEXT NOT NULL,
    stage_note TEXT NOT NULL,
    received_at TEXT NOT NULL,
    state TEXT NOT NULL,
    taken_by_id TEXT,
    answered_at TEXT,
    words TEXT NOT NULL,
    answer_file_name TEXT NOT NULL,
    revision INTEGER NOT NULL, for_information INTEGER
    CONSTRAINT incoming_for_information_is_yes_or_nothing CHECK (for_information = 1),
    CONSTRAINT incoming_pk PRIMARY KEY (handover_id),
    CONSTRAINT incoming_handover_is_a_uuid CHECK (length(handover_id) = 36),
    CONSTRAINT incoming_package_once UNIQUE (package_id),
    CONSTRAINT incoming_received_at_is_a_moment CHECK (length(received_at) = 27),
    CONSTRAINT incoming_answered_at_is_a_moment CHECK (length(answered_at) = 27),
    CONSTRAINT incoming_state_is_known
        CHECK (state IN ('offered', 'accepted', 'returned', 'declined', 'withdrawn')),
    CONSTRAINT incoming_sender FOREIGN KEY (sender_id) REFERENCES contact (id),
    CONSTRAINT incoming_taker FOREIGN KEY (taken_by_id) REFERENCES staff (id)
) STRICT;

CREATE TABLE institution (
    id TEXT NOT NULL,
    workplace TEXT NOT NULL,
    name TEXT NOT NULL,
    registry_code TEXT NOT NULL,
    municipality TEXT NOT NULL,
    municipalities_served TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT institution_pk PRIMARY KEY (id),
    CONSTRAINT institution_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT institution_workplace_is_known
        CHECK (workplace IN ('kindergarten', 'school', 'joint', 'desk'))
) STRICT;

CREATE TABLE institution_key (
    purpose TEXT NOT NULL,
    public_key BLOB NOT NULL,
    CONSTRAINT institution_key_pk PRIMARY KEY (purpose),
    CONSTRAINT institution_key_purpose_is_known
        CHECK (purpose IN ('decrypt', 'sign', 'root', 'protect'))
) STRICT;

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

CREATE TABLE journal (
    chain TEXT NOT NULL,
    seq INTEGER NOT NULL, -- BIGINT
    prev BLOB NOT NULL,
    hash BLOB NOT NULL,
    canon TEXT NOT NULL,
    CONSTRAINT journal_pk PRIMARY KEY (chain, seq),
    CONSTRAINT journal_has_no_fork UNIQUE (chain, prev)
) STRICT;

CREATE TABLE journal_checkpoint (
    chain TEXT NOT NULL,
    seq INTEGER NOT NULL, -- BIGINT
    hash BLOB NOT NULL,
    signer TEXT NOT NULL,
    signature BLOB NOT NULL,
    CONSTRAINT journal_checkpoint_pk PRIMARY KEY (chain, seq),
    CONSTRAINT journal_checkpoint_is_signed CHECK (length(signature) = 64)
) STRICT;

CREATE TABLE key_grant (
    id TEXT NOT NULL,
    holder TEXT NOT NULL,
    purpose TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT key_grant_pk PRIMARY KEY (id),
    CONSTRAINT key_grant_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT key_grant_once UNIQUE (holder, purpose),
    CONSTRAINT key_grant_holder FOREIGN KEY (holder) REFERENCES key_holder (id),
    CONSTRAINT key_grant_purpose FOREIGN KEY (purpose) REFERENCES institution_key (purpose)
) STRICT;

CREATE TABLE key_holder (
    id TEXT NOT NULL,
    exchange_public BLOB NOT NULL,
    signing_public BLOB, root_pin BLOB,
    CONSTRAINT key_holder_pk PRIMARY KEY (id),
    CONSTRAINT key_holder_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT key_holder_exchange_is_a_key CHECK (length(exchange_public) = 32),
    CONSTRAINT key_holder_signing_is_a_key CHECK (length(signing_public) = 32)
) STRICT;

CREATE TABLE key_voucher (
    purpose TEXT NOT NULL,
    signature BLOB NOT NULL,
    CONSTRAINT key_voucher_pk PRIMARY KEY (purpose),
    CONSTRAINT key_voucher_is_a_signature CHECK (length(signature) = 64),
    CONSTRAINT key_voucher_purpose FOREIGN KEY (purpose) REFERENCES institution_key (purpose)
) STRICT;

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

CREATE TABLE listed (
    publisher_id TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    contact_id TEXT,
    keys_sha256 TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    content TEXT NOT NULL,
    CONSTRAINT listed_pk PRIMARY KEY (publisher_id, entry_id),
    CONSTRAINT listed_publisher FOREIGN KEY (publisher_id) REFERENCES directory (publisher_id),
    CONSTRAINT listed_contact FOREIGN KEY (contact_id) REFERENCES contact (id)
) STRICT;

CREATE TABLE listing (
    id TEXT NOT NULL,
    contact_id TEXT,
    sort_key BLOB NOT NULL,
    content TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT listing_pk PRIMARY KEY (id),
    CONSTRAINT listing_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT listing_contact_once UNIQUE (contact_id),
    CONSTRAINT listing_contact FOREIGN KEY (contact_id) REFERENCES contact (id)
) STRICT;

CREATE TABLE measure (
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    author_id TEXT NOT NULL,
    taken_on TEXT NOT NULL,
    written_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    result TEXT NOT NULL,
    helped TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT measure_pk PRIMARY KEY (id),
    CONSTRAINT measure_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT measure_taken_on_is_a_day CHECK (length(taken_on) = 10),
    CONSTRAINT measure_written_at_is_a_moment CHECK (length(written_at) = 27),
    CONSTRAINT measure_case FOREIGN KEY (case_id) REFERENCES support_case (id),
    CONSTRAINT measure_author FOREIGN KEY (author_id) REFERENCES staff (id)
) STRICT;

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

CREATE TABLE observation (
    id TEXT NOT NULL,
    child_id TEXT NOT NULL,
    author_id TEXT NOT NULL,
    observed_on TEXT NOT NULL,
    written_at TEXT NOT NULL,
    area TEXT NOT NULL,
    facts TEXT NOT NULL,
    situation TEXT NOT NULL,
    child_words TEXT NOT NULL,
    judgement TEXT NOT NULL,
    what_helped TEXT NOT NULL,
    strengths TEXT NOT NULL,
    told_whom TEXT NOT NULL,
    danger INTEGER NOT NULL,
    earlier TEXT NOT NULL,
    revision INTEGER NOT NULL, told_on TEXT
    CONSTRAINT observation_told_on_is_a_day CHECK (length(told_on) = 10), how_long TEXT, came_before TEXT, done TEXT, done_result TEXT, source TEXT,
    CONSTRAINT observation_pk PRIMARY KEY (id),
    CONSTRAINT observation_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT observation_observed_on_is_a_day CHECK (length(observed_on) = 10),
    CONSTRAINT observation_written_at_is_a_moment CHECK (length(written_at) = 27),
    CONSTRAINT observation_danger_is_truth CHECK (danger IN (0, 1)),
    CONSTRAINT observation_child FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT observation_author FOREIGN KEY (author_id) REFERENCES staff (id)
) STRICT;

CREATE TABLE observation_child (
    observation_id TEXT NOT NULL,
    child_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    role TEXT NOT NULL,
    CONSTRAINT observation_child_pk PRIMARY KEY (observation_id, child_id),
    CONSTRAINT observation_child_of FOREIGN KEY (observation_id) REFERENCES observation (id),
    CONSTRAINT observation_child_child FOREIGN KEY (child_id) REFERENCES child (id)
) STRICT;

CREATE TABLE observation_closing (
    observation_id TEXT NOT NULL,
    closed_by_id TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT observation_closing_pk PRIMARY KEY (observation_id),
    CONSTRAINT observation_closing_closed_at_is_a_moment CHECK (length(closed_at) = 27),
    CONSTRAINT observation_closing_of FOREIGN KEY (observation_id) REFERENCES observation (id),
    CONSTRAINT observation_closing_closer FOREIGN KEY (closed_by_id) REFERENCES staff (id)
) STRICT;

CREATE TABLE observation_reading (
    observation_id TEXT NOT NULL,
    reader_id TEXT NOT NULL,
    read_at TEXT NOT NULL,
    CONSTRAINT observation_reading_pk PRIMARY KEY (observation_id, reader_id),
    CONSTRAINT observation_reading_read_at_is_a_moment CHECK (length(read_at) = 27),
    CONSTRAINT observation_reading_of FOREIGN KEY (observation_id) REFERENCES observation (id),
    CONSTRAINT observation_reading_reader FOREIGN KEY (reader_id) REFERENCES staff (id)
) STRICT;

CREATE TABLE observation_reporter (
    observation_id TEXT NOT NULL,
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    CONSTRAINT observation_reporter_pk PRIMARY KEY (observation_id),
    CONSTRAINT observation_reporter_of FOREIGN KEY (observation_id) REFERENCES observation (id)
) STRICT;

CREATE TABLE other_restore (
    contact_id TEXT NOT NULL,
    incarnation INTEGER NOT NULL,
    told_at TEXT NOT NULL,
    CONSTRAINT other_restore_pk PRIMARY KEY (contact_id),
    CONSTRAINT other_restore_told_at_is_a_moment CHECK (length(told_at) = 27),
    CONSTRAINT other_restore_contact FOREIGN KEY (contact_id) REFERENCES contact (id)
) STRICT;

CREATE TABLE ownership (
    case_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    handover_id TEXT NOT NULL,
    CONSTRAINT ownership_pk PRIMARY KEY (case_id),
    CONSTRAINT ownership_case FOREIGN KEY (case_id) REFERENCES support_case (id),
    CONSTRAINT ownership_handover FOREIGN KEY (handover_id) REFERENCES incoming (handover_id)
) STRICT;

CREATE TABLE package (
    package_id TEXT NOT NULL,
    direction TEXT NOT NULL,
    kind TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    incarnation INTEGER NOT NULL,
    sequence INTEGER NOT NULL, -- BIGINT
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    handover_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    logged_at TEXT NOT NULL,
    answer_to TEXT, previous_sha256 TEXT,
    CONSTRAINT package_pk PRIMARY KEY (package_id, direction),
    CONSTRAINT package_id_is_a_uuid CHECK (length(package_id) = 36),
    CONSTRAINT package_direction_is_known CHECK (direction IN ('in', 'out')),
    CONSTRAINT package_sha256_is_hex CHECK (length(sha256) = 64),
    CONSTRAINT package_logged_at_is_a_moment CHECK (length(logged_at) = 27),
    CONSTRAINT package_contact FOREIGN KEY (contact_id) REFERENCES contact (id)
, CONSTRAINT package_kind_is_known
    CHECK (kind IN ('handover', 'receipt', 'withdraw', 'supplement', 'ack', 'resync',
        'resync-reply', 'question', 'answer', 'feedback', 'notice', 'notice-feedback', 'internal',
        'transition', 'card'))) STRICT;

CREATE TABLE package_content (
    package_id TEXT NOT NULL,
    direction TEXT NOT NULL,
    content BLOB NOT NULL,
    CONSTRAINT package_content_pk PRIMARY KEY (package_id, direction),
    CONSTRAINT package_content_of FOREIGN KEY (package_id, direction)
        REFERENCES package (package_id, direction)
) STRICT;

CREATE TABLE package_copy (
    id TEXT NOT NULL,
    package_id TEXT NOT NULL,
    direction TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    incarnation INTEGER NOT NULL,
    sequence INTEGER NOT NULL, -- BIGINT
    sha256 TEXT NOT NULL,
    CONSTRAINT package_copy_pk PRIMARY KEY (id),
    CONSTRAINT package_copy_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT package_copy_once UNIQUE (package_id, contact_id),
    CONSTRAINT package_copy_went_out CHECK (direction = 'out'),
    CONSTRAINT package_copy_sha256_is_hex CHECK (length(sha256) = 64),
    CONSTRAINT package_copy_of FOREIGN KEY (package_id, direction)
        REFERENCES package (package_id, direction),
    CONSTRAINT package_copy_contact FOREIGN KEY (contact_id) REFERENCES contact (id)
) STRICT;

CREATE TABLE protected_draft (
    label TEXT NOT NULL,
    sealed BLOB NOT NULL,
    saved_at TEXT NOT NULL,
    CONSTRAINT protected_draft_pk PRIMARY KEY (label),
    CONSTRAINT protected_draft_label_is_a_hash CHECK (length(label) = 64),
    CONSTRAINT protected_draft_saved_at_is_a_moment CHECK (length(saved_at) = 27)
) STRICT;

CREATE TABLE protected_earlier (
    entry_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT protected_earlier_pk PRIMARY KEY (entry_id, revision),
    CONSTRAINT protected_earlier_entry FOREIGN KEY (entry_id) REFERENCES protected_entry (id)
) STRICT;

CREATE TABLE protected_entry (
    id TEXT NOT NULL,
    sealed BLOB NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT protected_entry_pk PRIMARY KEY (id),
    CONSTRAINT protected_entry_id_is_a_uuid CHECK (length(id) = 36)
) STRICT;

CREATE TABLE protected_grant (
    id TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT protected_grant_pk PRIMARY KEY (id),
    CONSTRAINT protected_grant_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT protected_grant_entry FOREIGN KEY (entry_id) REFERENCES protected_entry (id)
) STRICT;

CREATE TABLE received_content (
    handover_id TEXT NOT NULL,
    content TEXT NOT NULL, readership TEXT,
    CONSTRAINT received_content_pk PRIMARY KEY (handover_id),
    CONSTRAINT received_content_of FOREIGN KEY (handover_id) REFERENCES incoming (handover_id)
) STRICT;

CREATE TABLE received_entry (
    case_id TEXT NOT NULL,
    author_store_id TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    entry_revision INTEGER NOT NULL,
    dated TEXT NOT NULL,
    written_at TEXT NOT NULL,
    content TEXT NOT NULL,
    CONSTRAINT received_entry_pk PRIMARY KEY (case_id, author_store_id, entry_id),
    CONSTRAINT received_entry_dated_is_a_day CHECK (length(dated) = 10),
    CONSTRAINT received_entry_written_at_is_a_moment CHECK (length(written_at) = 27),
    CONSTRAINT received_entry_case FOREIGN KEY (case_id) REFERENCES support_case (id)
) STRICT;

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

CREATE TABLE resync (
    contact_id TEXT NOT NULL,
    incarnation INTEGER NOT NULL,
    package_id TEXT,
    asked_at TEXT,
    answered_at TEXT,
    restoring INTEGER NOT NULL,
    settled_by_id TEXT,
    settled_at TEXT,
    revision INTEGER NOT NULL, unknown_house TEXT, their_lines TEXT,
    CONSTRAINT resync_pk PRIMARY KEY (contact_id, incarnation),
    CONSTRAINT resync_restoring_is_truth CHECK (restoring IN (0, 1)),
    CONSTRAINT resync_asked_at_is_a_moment CHECK (length(asked_at) = 27),
    CONSTRAINT resync_answered_at_is_a_moment CHECK (length(answered_at) = 27),
    CONSTRAINT resync_settled_at_is_a_moment CHECK (length(settled_at) = 27),
    CONSTRAINT resync_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
    CONSTRAINT resync_settler FOREIGN KEY (settled_by_id) REFERENCES staff (id)
) STRICT;

CREATE TABLE role_grant (
    chain TEXT NOT NULL,
    serial INTEGER NOT NULL, -- BIGINT
    holder TEXT NOT NULL,
    canon TEXT NOT NULL,
    signature BLOB NOT NULL,
    CONSTRAINT role_grant_pk PRIMARY KEY (chain, serial),
    CONSTRAINT role_grant_holder_is_a_uuid CHECK (length(holder) = 36),
    CONSTRAINT role_grant_is_signed CHECK (length(signature) = 64)
) STRICT;

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

CREATE TABLE search_entry (
    docid INTEGER NOT NULL,
    kind TEXT NOT NULL,
    object_id TEXT NOT NULL,
    child_id TEXT,
    case_id TEXT,
    author_id TEXT,
    protected INTEGER NOT NULL, dated TEXT
    CONSTRAINT search_entry_dated_is_a_day CHECK (length(dated) = 10), observation_id TEXT,
    CONSTRAINT search_entry_pk PRIMARY KEY (docid),
    CONSTRAINT search_entry_once UNIQUE (object_id, kind),
    CONSTRAINT search_entry_protected_is_truth CHECK (protected IN (0, 1))
) STRICT;

CREATE VIRTUAL TABLE search_text USING fts5 (
       words, content='', prefix='2 3 4', tokenize='ascii');

CREATE TABLE seen_file (
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    taken INTEGER NOT NULL,
    person TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    CONSTRAINT seen_file_pk PRIMARY KEY (sha256),
    CONSTRAINT seen_file_sha256_is_hex CHECK (length(sha256) = 64),
    CONSTRAINT seen_file_taken_is_truth CHECK (taken IN (0, 1)),
    CONSTRAINT seen_file_seen_at_is_a_moment CHECK (length(seen_at) = 27),
    CONSTRAINT seen_file_person FOREIGN KEY (person) REFERENCES staff (id)
) STRICT;

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

CREATE TABLE setting (
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    CONSTRAINT setting_pk PRIMARY KEY (name)
) STRICT;

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

CREATE TABLE staff (
    id TEXT NOT NULL,
    login TEXT NOT NULL,
    name TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    job_title TEXT NOT NULL,
    roles TEXT NOT NULL,
    named_contact INTEGER NOT NULL,
    desk_lead INTEGER NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    active INTEGER NOT NULL,
    revision INTEGER NOT NULL, deputy_from TEXT
    CONSTRAINT staff_deputy_from_is_a_day CHECK (length(deputy_from) = 10), deputy_until TEXT
    CONSTRAINT staff_deputy_until_is_a_day CHECK (length(deputy_until) = 10),
    CONSTRAINT staff_pk PRIMARY KEY (id),
    CONSTRAINT staff_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT staff_login_is_one_persons UNIQUE (login),
    CONSTRAINT staff_named_contact_is_truth CHECK (named_contact IN (0, 1)),
    CONSTRAINT staff_desk_lead_is_truth CHECK (desk_lead IN (0, 1)),
    CONSTRAINT staff_active_is_truth CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE staff_group (
    staff_id TEXT NOT NULL,
    group_id TEXT NOT NULL,
    CONSTRAINT staff_group_pk PRIMARY KEY (staff_id, group_id),
    CONSTRAINT staff_group_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT staff_group_group FOREIGN KEY (group_id) REFERENCES work_group (id)
) STRICT;

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

CREATE TABLE support_case (
    id TEXT NOT NULL,
    child_id TEXT NOT NULL,
    concern TEXT NOT NULL,
    stage INTEGER NOT NULL,
    status TEXT NOT NULL,
    custody TEXT NOT NULL,
    ownership INTEGER NOT NULL,
    responsible_id TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    stage_since TEXT NOT NULL,
    review_on TEXT,
    stage_two_asked INTEGER NOT NULL,
    need TEXT NOT NULL,
    child_voice TEXT NOT NULL,
    parent_voice TEXT NOT NULL,
    transitions TEXT NOT NULL,
    origin TEXT NOT NULL,
    revision INTEGER NOT NULL, need_revision INTEGER, voices_revision INTEGER, continues_id TEXT, alarm TEXT,
    CONSTRAINT support_case_pk PRIMARY KEY (id),
    CONSTRAINT support_case_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT support_case_stage_is_known CHECK (stage IN (1, 2, 3)),
    CONSTRAINT support_case_status_is_known CHECK (status IN ('open', 'closed')),
    CONSTRAINT support_case_custody_is_known
        CHECK (custody IN ('own', 'out', 'withdrawing', 'past')),
    CONSTRAINT support_case_opened_on_is_a_day CHECK (length(opened_on) = 10),
    CONSTRAINT support_case_stage_since_is_a_day CHECK (length(stage_since) = 10),
    CONSTRAINT support_case_review_on_is_a_day CHECK (length(review_on) = 10),
    CONSTRAINT support_case_stage_two_asked_is_truth CHECK (stage_two_asked IN (0, 1)),
    CONSTRAINT support_case_child FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT support_case_responsible FOREIGN KEY (responsible_id) REFERENCES staff (id)
) STRICT;

CREATE TABLE task (
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    due_on TEXT,
    case_id TEXT,
    child_id TEXT,
    done_on TEXT,
    created_by_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT task_pk PRIMARY KEY (id),
    CONSTRAINT task_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT task_due_on_is_a_day CHECK (length(due_on) = 10),
    CONSTRAINT task_done_on_is_a_day CHECK (length(done_on) = 10),
    CONSTRAINT task_owner FOREIGN KEY (owner_id) REFERENCES staff (id),
    CONSTRAINT task_case FOREIGN KEY (case_id) REFERENCES support_case (id),
    CONSTRAINT task_child FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT task_creator FOREIGN KEY (created_by_id) REFERENCES staff (id)
) STRICT;

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

CREATE TABLE tombstone (
    handover_id TEXT NOT NULL,
    sender_store_id TEXT NOT NULL,
    buried_at TEXT NOT NULL,
    CONSTRAINT tombstone_pk PRIMARY KEY (handover_id, sender_store_id),
    CONSTRAINT tombstone_buried_at_is_a_moment CHECK (length(buried_at) = 27)
) STRICT;

CREATE TABLE work_group (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    place TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT work_group_pk PRIMARY KEY (id),
    CONSTRAINT work_group_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT work_group_place_is_known CHECK (place IN ('kindergarten', 'school'))
) STRICT;

CREATE INDEX access_copy_by_child ON access_copy (child_id, made_at);

CREATE INDEX attachment_by_owner ON attachment (owner_id, kind);

CREATE INDEX case_participant_by_staff ON case_participant (staff_id);

CREATE INDEX child_by_birth_date ON child (birth_date);

CREATE INDEX child_by_group ON child (group_id);

CREATE INDEX child_by_name ON child (sort_key, id, fold);

CREATE INDEX child_by_personal_code ON child (personal_code);

CREATE INDEX child_head_by_head ON child_head (head_id);

CREATE UNIQUE INDEX child_join_once ON child_join (child_id) WHERE parted_at IS NULL;

CREATE INDEX consent_by_case ON consent (case_id);

CREATE INDEX consent_by_child ON consent (child_id, given_on);

CREATE INDEX correction_by_case ON correction (case_id);

CREATE INDEX form_document_by_case ON form_document (case_id);

CREATE INDEX form_document_by_child ON form_document (child_id, written_at);

CREATE INDEX handover_by_case ON handover (case_id);

CREATE UNIQUE INDEX handover_open_once ON handover (case_id)
    WHERE state IN ('draft', 'approved', 'sealed', 'delivered', 'withdrawing');

CREATE INDEX letter_by_case ON letter (case_id, written_at);

CREATE INDEX letter_by_handover ON letter (handover_id, written_at);

CREATE INDEX measure_by_case ON measure (case_id, taken_on);

CREATE INDEX meeting_by_case ON meeting (case_id, held_on);

CREATE INDEX observation_by_area ON observation (child_id, area, observed_on);

CREATE INDEX observation_by_author ON observation (author_id, observed_on);

CREATE INDEX observation_by_child ON observation (child_id, observed_on);

CREATE INDEX observation_child_by_child ON observation_child (child_id);

CREATE INDEX observation_reading_by_reader ON observation_reading (reader_id, observation_id);

CREATE INDEX package_by_contact ON package (contact_id, direction, incarnation, sequence);

CREATE INDEX package_by_handover ON package (handover_id);

CREATE INDEX package_copy_by_contact ON package_copy (contact_id, incarnation, sequence);

CREATE INDEX protected_grant_by_entry ON protected_grant (entry_id);

CREATE INDEX receiving_by_child ON receiving (child_id);

CREATE INDEX referral_by_case ON referral (case_id);

CREATE INDEX sending_by_child ON sending (child_id);

CREATE INDEX signed_back_by_signing ON signed_back (signing_id, taken_at);

CREATE INDEX signing_by_owner ON signing (owner_id, made_at);

CREATE INDEX supplement_by_handover ON supplement (handover_id, sealed_at);

CREATE INDEX support_case_by_child ON support_case (child_id);

CREATE INDEX support_case_by_continued ON support_case (continues_id);

CREATE INDEX support_case_by_responsible ON support_case (responsible_id);

CREATE INDEX support_case_by_review ON support_case (review_on);

CREATE INDEX task_by_case ON task (case_id);

CREATE INDEX task_by_owner ON task (owner_id, done_on);

CREATE INDEX telling_by_case ON telling (case_id, told_on);
