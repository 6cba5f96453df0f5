-- SPDX-License-Identifier: EUPL-1.2
-- Houses that are told of a handover, and officials who read it, beside the one who is asked.

ALTER TABLE handover ADD COLUMN informed TEXT;
ALTER TABLE handover ADD COLUMN readers TEXT;
ALTER TABLE handover ADD COLUMN by_password INTEGER
    CONSTRAINT handover_by_password_is_yes_or_nothing CHECK (by_password = 1);
ALTER TABLE incoming ADD COLUMN for_information INTEGER
    CONSTRAINT incoming_for_information_is_yes_or_nothing CHECK (for_information = 1);

-- The same bytes went to these contacts too; each pair of houses counts its own packages.
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

CREATE INDEX package_copy_by_contact ON package_copy (contact_id, incarnation, sequence);
