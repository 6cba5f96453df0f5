-- SPDX-License-Identifier: EUPL-1.2
-- Keys that are renewed, contact directories of municipalities, and folders for exchange.

-- The exact bytes of cards, later keys that wait to be compared, and signing keys given up.
ALTER TABLE contact ADD COLUMN card_file BLOB;
ALTER TABLE contact ADD COLUMN offered TEXT;
ALTER TABLE contact ADD COLUMN offered_file BLOB;
ALTER TABLE contact ADD COLUMN earlier TEXT;

-- Keys of the house that it has given up: they go on reading, and vouch for their successor.
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

-- What a desk publishes in its directory.
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

-- The latest directory of each publisher; without a moment of taking in, it waits for the
-- publisher's code to be compared.
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

-- Who stands in the directories that were taken in; with a contact when a card came along.
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

-- Where files for a contact are put and where its files come in; volume is what must be mounted.
CREATE TABLE contact_folder (
    contact_id TEXT NOT NULL,
    direction TEXT NOT NULL,
    place TEXT NOT NULL,
    volume TEXT NOT NULL,
    CONSTRAINT contact_folder_pk PRIMARY KEY (contact_id, direction),
    CONSTRAINT contact_folder_direction_is_known CHECK (direction IN ('in', 'out')),
    CONSTRAINT contact_folder_contact FOREIGN KEY (contact_id) REFERENCES contact (id)
) STRICT;

-- Files in exchange folders that were taken in or put aside; they stay where they are.
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
