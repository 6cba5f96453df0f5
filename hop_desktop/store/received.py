# SPDX-License-Identifier: EUPL-1.2
"""What came in packages: the frozen contents, and the entries in their highest revision.

An entry is known by its author's store and the author's own number for it. The highest revision
holds; another text under the same revision is a fault or an attempt, so it is kept out and told.
"""

from __future__ import annotations

from collections.abc import Iterable

from hop_desktop.domain.content import Entry, HandoverContent
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import CaseId, HandoverId
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.packages import Readership
from hop_desktop.store.columns import from_json, json_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

CONTENT = "SELECT content FROM received_content WHERE handover_id = :handover_id"
READERSHIP = "SELECT readership FROM received_content WHERE handover_id = :handover_id"
OF_CASE = """SELECT content FROM received_entry WHERE case_id = :case_id
    ORDER BY dated, written_at, entry_id, author_store_id"""
HELD = """SELECT entry_revision, content FROM received_entry
    WHERE case_id = :case_id AND author_store_id = :author_store_id AND entry_id = :entry_id"""
KEY = ("case_id", "author_store_id", "entry_id")


class Received:
    """What came in packages: contents and entries."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def content(self, handover_id: HandoverId) -> HandoverContent:
        """Return what a received handover carried; raise ``NotFound``."""
        row = self._rows.one(CONTENT, {"handover_id": str(handover_id)})
        if row is None:
            raise NotFound
        return from_json(row["content"], HandoverContent)

    def readership(self, handover_id: HandoverId) -> Readership:
        """Return who else can open a received handover; raise ``NotFound``.

        Nobody where an earlier version of the program took it in and kept nothing of it.
        """
        row = self._rows.one(READERSHIP, {"handover_id": str(handover_id)})
        if row is None:
            raise NotFound
        return from_json(row["readership"], Readership) if row["readership"] else Readership()

    def keep_content(
        self, handover_id: HandoverId, content: HandoverContent, readership: Readership
    ) -> None:
        """Keep what a received handover carried; it is never changed again."""
        row = {
            "handover_id": str(handover_id),
            "content": json_text(content),
            "readership": json_text(readership),
        }
        self._rows.insert("received_content", row, key="handover_id")

    def of_case(self, case_id: CaseId) -> tuple[Entry, ...]:
        """Return the received entries of a case by day and moment of writing."""
        rows = self._rows.all(OF_CASE, {"case_id": str(case_id)})
        return tuple(from_json(row["content"], Entry) for row in rows)

    def save_entries(self, case_id: CaseId, entries: Iterable[Entry]) -> None:
        """Keep entries in their highest revision; those of ``kept_out`` stay out."""
        for entry in entries:
            row = _row(case_id, entry)
            if self._is_newer(row):
                self._rows.put("received_entry", row, key=KEY)

    def newer(self, case_id: CaseId, entries: Iterable[Entry]) -> tuple[Entry, ...]:
        """Return the entries that say more than what is held here."""
        return tuple(entry for entry in entries if self._is_newer(_row(case_id, entry)))

    def kept_out(self, case_id: CaseId, entries: Iterable[Entry]) -> tuple[Entry, ...]:
        """Return the entries that give a revision held here another text."""
        return tuple(entry for entry in entries if self._differs(_row(case_id, entry)))

    def _is_newer(self, row: Row) -> bool:
        held = self._held(row)
        return held is None or held["entry_revision"] < row["entry_revision"]

    def _differs(self, row: Row) -> bool:
        held = self._held(row)
        if held is None or held["entry_revision"] != row["entry_revision"]:
            return False
        return bool(held["content"] != row["content"])

    def _held(self, row: Row) -> Row | None:
        return self._rows.one(HELD, {name: row[name] for name in KEY})


def _row(case_id: CaseId, entry: Entry) -> Row:
    return {
        "case_id": str(case_id),
        "author_store_id": str(entry.author_store),
        "entry_id": str(entry.id),
        "entry_revision": entry.revision,
        "dated": entry.on.isoformat(),
        "written_at": utc_text(entry.written_at),
        "content": json_text(entry),
    }
