# SPDX-License-Identifier: EUPL-1.2
"""Contact directories that were read in, and what a desk publishes itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from hop_desktop.domain.directories import KnownDirectory, Listed
from hop_desktop.domain.ids import ContactId
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.text import sort_key
from hop_desktop.store.columns import from_json, id_text, json_text, moment_of, moment_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

FIND = "SELECT * FROM directory WHERE publisher_id = :publisher_id"
ALL = "SELECT * FROM directory ORDER BY publisher_id"
LISTED = "SELECT * FROM listed ORDER BY sort_key, publisher_id, entry_id"
OF_PUBLISHER = "SELECT entry_id FROM listed WHERE publisher_id = :publisher_id ORDER BY entry_id"
LISTINGS = "SELECT * FROM listing ORDER BY sort_key, id"
KEY = ("publisher_id", "entry_id")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedRow:
    """An entry of a publisher's directory; with a contact and its keys when a card came along."""

    publisher: ContactId
    listed: Listed
    contact_id: ContactId | None = None
    keys_sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """An entry that this desk publishes; with a contact, that one's card goes along."""

    listed: Listed
    contact_id: ContactId | None = None
    revision: int = 0


class Directories:
    """Directories by publisher with their entries, and the listings of this desk."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def find(self, publisher: ContactId) -> KnownDirectory | None:
        """Return the latest directory of a publisher."""
        row = self._rows.one(FIND, {"publisher_id": str(publisher)})
        return _directory(row) if row else None

    def all(self) -> tuple[KnownDirectory, ...]:
        """Return the latest directory of every publisher."""
        return tuple(map(_directory, self._rows.all(ALL)))

    def save(self, known: KnownDirectory) -> KnownDirectory:
        """Keep a directory in the place of the earlier one."""
        row: Row = {
            "publisher_id": str(known.publisher),
            "number": known.number,
            "sha256": known.sha256,
            "expires_on": known.expires_on.isoformat(),
            "content": known.content,
            "read_at": utc_text(known.read_at),
            "applied_at": moment_text(known.applied_at),
            "revision": known.revision,
        }
        revision = self._rows.save("directory", row, key="publisher_id")
        return replace(known, revision=revision)

    def listed(self) -> tuple[ListedRow, ...]:
        """Return the entries of all directories in use, by name."""
        return tuple(map(_listed, self._rows.all(LISTED)))

    def replace(self, publisher: ContactId, rows: Iterable[ListedRow]) -> None:
        """Let these be all entries of a publisher."""
        for old in self._rows.all(OF_PUBLISHER, {"publisher_id": str(publisher)}):
            self._rows.delete("listed", (str(publisher), old["entry_id"]), key=KEY)
        for each in rows:
            row: Row = {
                "publisher_id": str(publisher),
                "entry_id": str(each.listed.id),
                "contact_id": id_text(each.contact_id),
                "keys_sha256": each.keys_sha256,
                "sort_key": sort_key(each.listed.name),
                "content": json_text(replace(each.listed, card=b"")),
            }
            self._rows.put("listed", row, key=KEY)

    def listings(self) -> tuple[Listing, ...]:
        """Return what this desk publishes, by name."""
        return tuple(map(_listing, self._rows.all(LISTINGS)))

    def keep_listing(self, listing: Listing) -> Listing:
        """Keep an entry that this desk publishes; raise ``Stale``."""
        row: Row = {
            "id": str(listing.listed.id),
            "contact_id": id_text(listing.contact_id),
            "sort_key": sort_key(listing.listed.name),
            "content": json_text(replace(listing.listed, card=b"")),
            "revision": listing.revision,
        }
        return replace(listing, revision=self._rows.save("listing", row))

    def drop_listing(self, entry_id: UUID) -> None:
        """Publish an entry no more."""
        self._rows.delete("listing", str(entry_id))


def _directory(row: Row) -> KnownDirectory:
    return KnownDirectory(
        publisher=ContactId(UUID(row["publisher_id"])),
        number=row["number"],
        sha256=row["sha256"],
        expires_on=date.fromisoformat(row["expires_on"]),
        content=row["content"],
        read_at=datetime.fromisoformat(row["read_at"]),
        applied_at=moment_of(row["applied_at"]),
        revision=row["revision"],
    )


def _listed(row: Row) -> ListedRow:
    return ListedRow(
        publisher=ContactId(UUID(row["publisher_id"])),
        listed=from_json(row["content"], Listed),
        contact_id=_contact_id(row),
        keys_sha256=row["keys_sha256"],
    )


def _listing(row: Row) -> Listing:
    return Listing(
        listed=from_json(row["content"], Listed),
        contact_id=_contact_id(row),
        revision=row["revision"],
    )


def _contact_id(row: Row) -> ContactId | None:
    return ContactId(UUID(row["contact_id"])) if row["contact_id"] else None
