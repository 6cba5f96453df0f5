-- SPDX-License-Identifier: EUPL-1.2
-- The protected compartment: a further key pair of the house, and entries that only its holders
-- and their authors can open. No column tells which child an entry is about or who wrote it.

-- The house gets a fourth key; the check cannot be widened in place, so the rows are moved.
CREATE TABLE kept_institution_key (
    purpose TEXT NOT NULL,
    public_key BLOB NOT NULL
) STRICT;

CREATE TABLE kept_key_grant (
    id TEXT NOT NULL,
    holder TEXT NOT NULL,
    purpose TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

INSERT INTO kept_institution_key (purpose, public_key)
    SELECT purpose, public_key FROM institution_key;

INSERT INTO kept_key_grant (id, holder, purpose, sealed)
    SELECT id, holder, purpose, sealed FROM key_grant;

DROP TABLE key_grant;

DROP TABLE institution_key;

-- The public keys of the house: DER, and the raw X25519 key of its protected compartment.
CREATE TABLE institution_key (
    purpose TEXT NOT NULL,
    public_key BLOB NOT NULL,
    CONSTRAINT institution_key_pk PRIMARY KEY (purpose),
    CONSTRAINT institution_key_purpose_is_known
        CHECK (purpose IN ('decrypt', 'sign', 'root', 'protect'))
) STRICT;

-- A private key of the house, sealed to one holder.
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

INSERT INTO institution_key (purpose, public_key)
    SELECT purpose, public_key FROM kept_institution_key;

INSERT INTO key_grant (id, holder, purpose, sealed)
    SELECT id, holder, purpose, sealed FROM kept_key_grant;

DROP TABLE kept_key_grant;

DROP TABLE kept_institution_key;

-- The root's signature of a public key that everybody seals to: nobody can exchange it.
CREATE TABLE key_voucher (
    purpose TEXT NOT NULL,
    signature BLOB NOT NULL,
    CONSTRAINT key_voucher_pk PRIMARY KEY (purpose),
    CONSTRAINT key_voucher_is_a_signature CHECK (length(signature) = 64),
    CONSTRAINT key_voucher_purpose FOREIGN KEY (purpose) REFERENCES institution_key (purpose)
) STRICT;

CREATE TABLE protected_entry (
    id TEXT NOT NULL,
    sealed BLOB NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT protected_entry_pk PRIMARY KEY (id),
    CONSTRAINT protected_entry_id_is_a_uuid CHECK (length(id) = 36)
) STRICT;

-- What an entry said before it was replaced.
CREATE TABLE protected_earlier (
    entry_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT protected_earlier_pk PRIMARY KEY (entry_id, revision),
    CONSTRAINT protected_earlier_entry FOREIGN KEY (entry_id) REFERENCES protected_entry (id)
) STRICT;

-- The content key of an entry, sealed to the compartment or to the author. Which, is not told.
CREATE TABLE protected_grant (
    id TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT protected_grant_pk PRIMARY KEY (id),
    CONSTRAINT protected_grant_id_is_a_uuid CHECK (length(id) = 36),
    CONSTRAINT protected_grant_entry FOREIGN KEY (entry_id) REFERENCES protected_entry (id)
) STRICT;

CREATE INDEX protected_grant_by_entry ON protected_grant (entry_id);

-- A draft that only its author can open; the label tells neither the person nor the form.
CREATE TABLE protected_draft (
    label TEXT NOT NULL,
    sealed BLOB NOT NULL,
    saved_at TEXT NOT NULL,
    CONSTRAINT protected_draft_pk PRIMARY KEY (label),
    CONSTRAINT protected_draft_label_is_a_hash CHECK (length(label) = 64),
    CONSTRAINT protected_draft_saved_at_is_a_moment CHECK (length(saved_at) = 27)
) STRICT;
