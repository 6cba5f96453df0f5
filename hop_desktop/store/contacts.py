# SPDX-License-Identifier: EUPL-1.2
"""Contact cards of other houses, and who compared their control codes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from hop_desktop.domain.contacts import ConfirmedBy, Contact, ContactCard, EarlierKey
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import ContactId, StaffId, StoreId
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.text import sort_key
from hop_desktop.store.columns import from_json, id_text, json_text, moment_of, moment_text, truth
from hop_desktop.store.contact_vouchers import ContactVouchers
from hop_desktop.store.keys import KeyRing
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM contact WHERE id = :id"
BY_STORE = "SELECT * FROM contact WHERE store_id = :store_id"
ALL = "SELECT * FROM contact ORDER BY sort_key, id"


class Contacts:
    """Contact cards of other houses."""

    def __init__(self, rows: Rows, ring: KeyRing) -> None:
        self._rows = rows
        self._vouchers = ContactVouchers(rows, ring)

    def get(self, contact_id: ContactId) -> Contact:
        """Return a contact; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(contact_id)})
        if row is None:
            raise NotFound
        return self._trusted(row)

    def by_store(self, store_id: StoreId) -> Contact | None:
        """Return the contact of a house by the identity of its store."""
        row = self._rows.one(BY_STORE, {"store_id": str(store_id)})
        return self._trusted(row) if row else None

    def all(self) -> tuple[Contact, ...]:
        """Return all contacts in the order of the houses' names."""
        return tuple(map(self._trusted, self._rows.all(ALL)))

    def save(self, contact: Contact) -> Contact:
        """Keep a contact and return it with its new revision; raise ``Stale``."""
        saved = replace(contact, revision=self._rows.save("contact", _row(contact)))
        self._vouchers.sign(saved)
        return saved

    def _trusted(self, row: Row) -> Contact:
        """Return a contact; without a voucher for its card, as one whose code was not compared."""
        contact = _contact(row)
        if not contact.is_confirmed or self._vouchers.stands(contact):
            return contact
        return replace(contact, confirmed_by=None, confirmed_at=None, confirmed_how=None)


def _row(contact: Contact) -> Row:
    return {
        "id": str(contact.id),
        "store_id": str(contact.card.store_id),
        "sort_key": sort_key(contact.card.name),
        "card": json_text(contact.card),
        "added_by_id": str(contact.added_by),
        "added_at": utc_text(contact.added_at),
        "confirmed_by_id": id_text(contact.confirmed_by),
        "confirmed_at": moment_text(contact.confirmed_at),
        "confirmed_how": contact.confirmed_how.value if contact.confirmed_how else None,
        "mismatch": int(contact.mismatch),
        "card_file": contact.file or None,
        "offered": json_text(contact.offered) if contact.offered else None,
        "offered_file": contact.offered_file or None,
        "earlier": json_text(contact.earlier) if contact.earlier else None,
        "revision": contact.revision,
    }


def _contact(row: Row) -> Contact:
    by, how = row["confirmed_by_id"], row["confirmed_how"]
    return Contact(
        id=ContactId(UUID(row["id"])),
        card=from_json(row["card"], ContactCard),
        added_by=StaffId(UUID(row["added_by_id"])),
        added_at=datetime.fromisoformat(row["added_at"]),
        confirmed_by=StaffId(UUID(by)) if by else None,
        confirmed_at=moment_of(row["confirmed_at"]),
        confirmed_how=ConfirmedBy(how) if how else None,
        mismatch=truth(row["mismatch"]),
        file=row["card_file"] or b"",
        offered=from_json(row["offered"], ContactCard) if row["offered"] else None,
        offered_file=row["offered_file"] or b"",
        earlier=from_json(row["earlier"] or "[]", tuple[EarlierKey, ...]),
        revision=row["revision"],
    )
