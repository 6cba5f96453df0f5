# SPDX-License-Identifier: EUPL-1.2
"""What a new owner of a case holds, and what its former owner still has to supply.

Between sealing and acceptance the sender stays responsible and goes on writing. An acceptance
lists what it holds; what it lacks follows as a supplement until it is acknowledged. Nothing is
merged: an entry is known by its author's store and number, and the highest revision holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from hashlib import sha256

from hop_desktop.domain.cases import Move
from hop_desktop.domain.content import Entry, EntryKind
from hop_desktop.domain.ids import HandoverId, PackageId, StoreId
from hop_desktop.domain.packages import HeldEntry
from hop_desktop.domain.records import CaseRecords, Record


class ItemKind(Enum):
    """What can be held: an entry of the chronology, a record of the case, a file."""

    ENTRY = "entry"
    RECORD = "record"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing held; ``key`` names it for ever, ``revision`` is its newest known there."""

    kind: ItemKind
    key: str
    revision: int = 0

    @property
    def name(self) -> tuple[ItemKind, str]:
        """What it is, whatever its revision."""
        return self.kind, self.key


Held = Mapping[tuple[ItemKind, str], int]
"""The newest revision held, by what it is of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedSupplement:
    """A supplement that was sealed; ``content_sha256`` says what is in it."""

    package_id: PackageId
    handover_id: HandoverId
    content_sha256: str
    sealed_at: datetime


def entry_item(entry: Entry) -> Item:
    """Return an entry as an item: its author's store and number."""
    return Item(
        kind=ItemKind.ENTRY, key=f"{entry.author_store}/{entry.id}", revision=entry.revision
    )


def record_items(records: CaseRecords) -> tuple[Item, ...]:
    """Return the records of a case as items."""
    return tuple(map(record_item, records.all()))


def record_item(record: Record) -> Item:
    """Return a record as an item."""
    return Item(kind=ItemKind.RECORD, key=str(record.id), revision=record.revision)


def held_items(
    entries: Iterable[HeldEntry], records: Iterable[HeldEntry], files: Iterable[str]
) -> tuple[Item, ...]:
    """Return what a receipt or an acknowledgement says is held, as items."""
    return (
        *(
            Item(kind=ItemKind.ENTRY, key=f"{held.author_store}/{held.id}", revision=held.revision)
            for held in entries
        ),
        *(Item(kind=ItemKind.RECORD, key=str(held.id), revision=held.revision) for held in records),
        *(Item(kind=ItemKind.FILE, key=file) for file in files),
    )


def is_missing(item: Item, held: Held) -> bool:
    """Say whether the other house lacks an item or holds an older revision of it."""
    return held.get(item.name, -1) < item.revision


def belongs(entry: Entry, *, own_store: StoreId, gone_at: datetime) -> bool:
    """Say whether an entry is for the new owner at all.

    What came from others is passed on. Of this house's own, what was written while it was still
    responsible; its last move, the handing over itself, the new owner has as a taking over.
    """
    if entry.author_store != own_store:
        return True
    handed = entry.kind is EntryKind.MOVE and entry.code == Move.HANDED_OVER.value
    return entry.written_at < gone_at or (entry.written_at == gone_at and not handed)


def content_sha256(items: Iterable[Item]) -> str:
    """Return a hash of what a supplement holds: the same items give the same."""
    lines = sorted(f"{item.kind.value} {item.key} {item.revision}" for item in items)
    return sha256("\n".join(lines).encode()).hexdigest()


def newest(items: Iterable[Item], held: Held) -> tuple[Item, ...]:
    """Return the items that say more than what was known to be held."""
    return tuple(item for item in items if is_missing(item, held))
