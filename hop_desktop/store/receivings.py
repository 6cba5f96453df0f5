# SPDX-License-Identifier: EUPL-1.2
"""Files of children that came, whose they are here, and the entries that they brought."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from hop_desktop.domain.content import Entry
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import (
    ChildId,
    ContactId,
    HandoverId,
    PackageId,
    SendingId,
    StaffId,
    StoreId,
)
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.likeness import Joined
from hop_desktop.domain.sendings import Purpose, Receiving, ReceivingState
from hop_desktop.store.columns import from_json, id_text, json_text, moment_of, moment_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM receiving WHERE sending_id = :sending_id"
OF_CHILD = """SELECT * FROM receiving WHERE child_id = :child_id
    ORDER BY received_at DESC, sending_id"""
LISTED = "SELECT * FROM receiving ORDER BY received_at DESC, sending_id"
JOINED = """SELECT child_id FROM joined_child
    WHERE store_id = :store_id AND their_child_id = :their_child_id"""
ENTRIES = """SELECT content FROM child_entry WHERE child_id = :child_id
    ORDER BY dated, written_at, entry_id, author_store_id"""
HELD = """SELECT entry_revision, content FROM child_entry
    WHERE child_id = :child_id AND author_store_id = :author_store_id AND entry_id = :entry_id"""
ENTRY_KEY = ("child_id", "author_store_id", "entry_id")


class Receivings:
    """Files of children that came."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, sending_id: SendingId) -> Receiving:
        """Return what came; raise ``NotFound``."""
        found = self.find(sending_id)
        if found is None:
            raise NotFound
        return found

    def find(self, sending_id: SendingId | HandoverId) -> Receiving | None:
        """Return what came, if it has."""
        row = self._rows.one(GET, {"sending_id": str(sending_id)})
        return _receiving(row) if row else None

    def of_child(self, child_id: ChildId) -> tuple[Receiving, ...]:
        """Return what came for a child, the newest first."""
        return tuple(map(_receiving, self._rows.all(OF_CHILD, {"child_id": str(child_id)})))

    def listed(self) -> tuple[Receiving, ...]:
        """Return everything that came, the newest first."""
        return tuple(map(_receiving, self._rows.all(LISTED)))

    def save(self, receiving: Receiving) -> Receiving:
        """Keep it and return it with its new revision; raise ``Stale``."""
        revision = self._rows.save("receiving", _row(receiving), key="sending_id")
        return replace(receiving, revision=revision)

    # Whose it is here

    def child_of(self, store_id: StoreId, their_child: ChildId) -> ChildId | None:
        """Return which child here a child of another store is, if a person has said it."""
        wanted: Row = {"store_id": str(store_id), "their_child_id": str(their_child)}
        row = self._rows.one(JOINED, wanted)
        return ChildId(UUID(row["child_id"])) if row else None

    def join(self, joined: Joined) -> None:
        """Keep what a person said; the first word holds."""
        if self.child_of(joined.store_id, joined.their_child) is not None:
            return
        self._rows.insert(
            "joined_child",
            {
                "store_id": str(joined.store_id),
                "their_child_id": str(joined.their_child),
                "child_id": str(joined.child_id),
                "joined_by_id": str(joined.joined_by),
                "joined_at": utc_text(joined.joined_at),
            },
            key=("store_id", "their_child_id"),
        )

    # Entries

    def entries(self, child_id: ChildId) -> tuple[Entry, ...]:
        """Return the entries that came with a child's files, by day and moment of writing."""
        rows = self._rows.all(ENTRIES, {"child_id": str(child_id)})
        return tuple(from_json(row["content"], Entry) for row in rows)

    def save_entries(self, child_id: ChildId, entries: Iterable[Entry]) -> int:
        """Keep entries in their highest revision, each once; return how many were news here."""
        news = 0
        for entry in entries:
            row = _entry_row(child_id, entry)
            held = self._held(row)
            if held is None or held["entry_revision"] < entry.revision:
                self._rows.put("child_entry", row, key=ENTRY_KEY)
                news += 1
        return news

    def kept_out(self, child_id: ChildId, entries: Iterable[Entry]) -> tuple[Entry, ...]:
        """Return the entries that give a revision held here another text."""
        return tuple(entry for entry in entries if self._differs(_entry_row(child_id, entry)))

    def _differs(self, row: Row) -> bool:
        held = self._held(row)
        if held is None or held["entry_revision"] != row["entry_revision"]:
            return False
        return bool(held["content"] != row["content"])

    def _held(self, row: Row) -> Row | None:
        return self._rows.one(HELD, {name: row[name] for name in ENTRY_KEY})


def _entry_row(child_id: ChildId, entry: Entry) -> Row:
    return {
        "child_id": str(child_id),
        "author_store_id": str(entry.author_store),
        "entry_id": str(entry.id),
        "entry_revision": entry.revision,
        "dated": entry.on.isoformat(),
        "written_at": utc_text(entry.written_at),
        "content": json_text(entry),
    }


def _row(receiving: Receiving) -> Row:
    return {
        "sending_id": str(receiving.sending_id),
        "purpose": receiving.purpose.value,
        "package_id": str(receiving.package_id),
        "package_sha256": receiving.package_sha256,
        "sender_id": str(receiving.sender),
        "sender_store_id": str(receiving.sender_store),
        "sender_name": receiving.sender_name,
        "their_child_id": str(receiving.their_child),
        "child_name": receiving.child_name,
        "birth_date": receiving.birth_date.isoformat(),
        "received_at": utc_text(receiving.received_at),
        "state": receiving.state.value,
        "child_id": id_text(receiving.child_id),
        "taken_by_id": id_text(receiving.taken_by),
        "answered_at": moment_text(receiving.answered_at),
        "words": receiving.words,
        "answer_file_name": receiving.answer_file_name,
        "revision": receiving.revision,
    }


def _receiving(row: Row) -> Receiving:
    return Receiving(
        sending_id=SendingId(UUID(row["sending_id"])),
        purpose=Purpose(row["purpose"]),
        package_id=PackageId(UUID(row["package_id"])),
        package_sha256=row["package_sha256"],
        sender=ContactId(UUID(row["sender_id"])),
        sender_store=StoreId(UUID(row["sender_store_id"])),
        sender_name=row["sender_name"],
        their_child=ChildId(UUID(row["their_child_id"])),
        child_name=row["child_name"],
        birth_date=date.fromisoformat(row["birth_date"]),
        received_at=datetime.fromisoformat(row["received_at"]),
        state=ReceivingState(row["state"]),
        child_id=ChildId(UUID(row["child_id"])) if row["child_id"] else None,
        taken_by=StaffId(UUID(row["taken_by_id"])) if row["taken_by_id"] else None,
        answered_at=moment_of(row["answered_at"]),
        words=row["words"],
        answer_file_name=row["answer_file_name"],
        revision=row["revision"],
    )
