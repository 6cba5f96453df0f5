-- SPDX-License-Identifier: EUPL-1.2
-- What the store itself keeps: its journal, the keys, drafts, and what finds words.

-- canon is the very text that is hashed. seq can pass 2^31.
CREATE TABLE journal (
    chain TEXT NOT NULL CHECK (length(chain) = 36),
    seq INTEGER NOT NULL CHECK (seq > 0),
    prev BLOB NOT NULL CHECK (length(prev) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    canon TEXT NOT NULL,
    PRIMARY KEY (chain, seq),
    UNIQUE (chain, prev)
) STRICT;

-- Whom the master key is wrapped to: a person by the id of the staff member, or the recovery
-- sheet, which signs nothing. A slot that is not vouched for here opens nothing for long.
CREATE TABLE person_key (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    exchange_public BLOB NOT NULL CHECK (length(exchange_public) = 32),
    signing_public BLOB CHECK (length(signing_public) = 32),
    revision INTEGER NOT NULL
) STRICT;

-- The public keys of the house, DER. The recipients of packages know them by these bytes.
CREATE TABLE institution_key (
    purpose TEXT PRIMARY KEY CHECK (purpose IN ('decrypt', 'sign', 'root')),
    public_key BLOB NOT NULL,
    revision INTEGER NOT NULL
) STRICT;

-- A private key of the house, sealed to one holder.
CREATE TABLE key_grant (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    holder TEXT NOT NULL REFERENCES person_key (id),
    purpose TEXT NOT NULL REFERENCES institution_key (purpose),
    sealed BLOB NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (holder, purpose)
) STRICT;

-- Words on their way; no journal entry, for typing is no action.
CREATE TABLE draft (
    person TEXT NOT NULL CHECK (length(person) = 36),
    form TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at TEXT NOT NULL CHECK (length(saved_at) = 27),
    PRIMARY KEY (person, form)
) STRICT;

-- Which object a line of the word index belongs to.
CREATE TABLE search_entry (
    object_id TEXT PRIMARY KEY CHECK (length(object_id) = 36),
    kind TEXT NOT NULL,
    child_id TEXT CHECK (length(child_id) = 36),
    docid INTEGER NOT NULL UNIQUE
) STRICT;
CREATE INDEX search_entry_of_child ON search_entry (child_id);
