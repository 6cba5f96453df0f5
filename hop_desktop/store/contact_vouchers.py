# SPDX-License-Identifier: EUPL-1.2
"""Who compared the control code of a contact's card signs for it with their own key.

::

    voucher = Ed25519(own key,                                                            RFC 8032
              canon(["hop/contact/1", store, contact, card, earlier keys]))

Packages are sealed to the keys of a card and taken in by them and by earlier ones, which are left
out while there are none. Whoever has the master key could write a key of their own into the row;
without the voucher of somebody whose rights the root vouches for, the card counts as one whose code
was never compared.
"""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from hop_desktop.domain.access import TABLE, Action
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.errors import RightsForged
from hop_desktop.domain.journal import canonical
from hop_desktop.domain.rights import Standing
from hop_desktop.store import person_keys
from hop_desktop.store.columns import json_text
from hop_desktop.store.keys import KeyRing
from hop_desktop.store.lite import Row
from hop_desktop.store.rights import history
from hop_desktop.store.rows import Rows

GET = "SELECT signer_id, signature FROM contact_voucher WHERE contact_id = :contact_id"
MAY_STAND_FOR_IT = frozenset(role.value for role in TABLE[Action.EDIT_DIRECTORY])


class ContactVouchers:
    """The signatures under confirmed cards. A ring that signs nothing asks for none."""

    def __init__(self, rows: Rows, ring: KeyRing) -> None:
        self._rows = rows
        self._ring = ring

    def sign(self, contact: Contact) -> None:
        """Stand for a card that one has compared, or take back what stood under one."""
        if not self._ring.signing:
            return
        if not contact.is_confirmed:
            self._rows.delete("contact_voucher", str(contact.id), key="contact_id")
            return
        self._rows.put(
            "contact_voucher",
            {
                "contact_id": str(contact.id),
                "signer_id": str(self._ring.holder),
                "signature": person_keys.signed(self._text(contact), self._ring.signing),
            },
            key="contact_id",
        )

    def stands(self, contact: Contact) -> bool:
        """Say whether somebody who may has signed for this very card."""
        if not self._ring.signing:
            return True
        row = self._rows.one(GET, {"contact_id": str(contact.id)})
        return row is not None and any(
            person_keys.is_signed(self._text(contact), row["signature"], public)
            for public in self._publics(row)
        )

    def _publics(self, row: Row) -> set[bytes]:
        return self._signers.get(UUID(row["signer_id"]), set())

    @cached_property
    def _signers(self) -> dict[UUID, set[bytes]]:
        """Everybody who ever might, with the keys that were theirs then."""
        found: dict[UUID, set[bytes]] = {}
        try:
            granted = history(self._rows, self._ring.store_id)
        except RightsForged:
            return {}
        for holder, standing in granted:
            if _might(standing):
                found.setdefault(holder, set()).add(bytes.fromhex(standing.keys.signing))
        return found

    def _text(self, contact: Contact) -> bytes:
        parts = ["hop/contact/1", str(self._ring.store_id), str(contact.id)]
        earlier = [json_text(contact.earlier)] if contact.earlier else []
        return canonical([*parts, json_text(contact.card), *earlier]).encode()


def _might(standing: Standing) -> bool:
    """Say whether the directory was theirs to edit, be it as a deputy of the head."""
    may = MAY_STAND_FOR_IT & set(standing.roles) or any(standing.deputy)
    return bool(may and standing.active and standing.keys.signing)
