-- SPDX-License-Identifier: EUPL-1.2
-- Who stands for it that a contact's card is theirs: signed with their own key.
CREATE TABLE contact_voucher (
    contact_id TEXT NOT NULL,
    signer_id TEXT NOT NULL,
    signature BLOB NOT NULL,
    CONSTRAINT contact_voucher_pk PRIMARY KEY (contact_id),
    CONSTRAINT contact_voucher_is_signed CHECK (length(signature) = 64),
    CONSTRAINT contact_voucher_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
    CONSTRAINT contact_voucher_signer FOREIGN KEY (signer_id) REFERENCES staff (id)
) STRICT;
