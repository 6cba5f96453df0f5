-- SPDX-License-Identifier: EUPL-1.2
-- What the root of the house says of its people, each after the one before, and signed states of
-- the journal.

-- By what the recovery sheet knows the root again: a MAC under the key on paper.
ALTER TABLE key_holder ADD COLUMN root_pin BLOB;

-- The last grant of a holder is what they may do and with which keys; `canon` names the one before.
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

-- The state of the journal, signed by who was in when it was this long.
CREATE TABLE journal_checkpoint (
    chain TEXT NOT NULL,
    seq INTEGER NOT NULL, -- BIGINT
    hash BLOB NOT NULL,
    signer TEXT NOT NULL,
    signature BLOB NOT NULL,
    CONSTRAINT journal_checkpoint_pk PRIMARY KEY (chain, seq),
    CONSTRAINT journal_checkpoint_is_signed CHECK (length(signature) = 64)
) STRICT;
