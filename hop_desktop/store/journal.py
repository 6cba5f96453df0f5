# SPDX-License-Identifier: EUPL-1.2
"""The journal as it is kept: appended last in a transaction, never changed, read in order."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from uuid import UUID

from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.journal import (
    BEFORE_THE_FIRST,
    JournalEntry,
    Link,
    linked,
    read,
)
from hop_desktop.domain.journal_reading import Wanted
from hop_desktop.store.lite import Column, Database, Row

LAST = """SELECT seq, prev, hash, canon FROM journal WHERE chain = :chain
    ORDER BY seq DESC LIMIT 1"""
AT = "SELECT seq, prev, hash, canon FROM journal WHERE chain = :chain AND seq = :seq"
LATEST = """SELECT seq, prev, hash, canon FROM journal
    WHERE chain = :chain AND (CAST(:before AS INTEGER) IS NULL OR seq < :before)
    ORDER BY seq DESC"""
FROM_THE_FIRST = "SELECT seq, prev, hash, canon FROM journal WHERE chain = :chain ORDER BY seq"
AFTER = """SELECT seq, prev, hash, canon FROM journal
    WHERE chain = :chain AND seq > :after ORDER BY seq LIMIT :most"""
APPEND = """INSERT INTO journal (chain, seq, prev, hash, canon)
    VALUES (:chain, :seq, :prev, :hash, :canon)"""

MOST_READ = 20_000
EMPTY = Link(seq=0, prev=b"", hash=BEFORE_THE_FIRST, canon="")


class Journal:
    """The one chain of a store."""

    def __init__(self, database: Database, store_id: UUID) -> None:
        self._database = database
        self._chain = str(store_id)

    def head(self) -> Link:
        """Return the last link; number 0 before the first entry."""
        row = self._database.one(LAST, {"chain": self._chain})
        return _link(row) if row else EMPTY

    def at(self, seq: int) -> Link | None:
        """Return the link with a number."""
        if seq == EMPTY.seq:
            return EMPTY
        row = self._database.one(AT, {"chain": self._chain, "seq": seq})
        return _link(row) if row else None

    def append(self, entry: JournalEntry) -> Link:
        """Add an entry after the last one; its number must be the next."""
        head = self.head()
        link = linked(head if head.seq else None, entry)
        self._database.run(
            APPEND,
            {
                "chain": self._chain,
                "seq": link.seq,
                "prev": link.prev,
                "hash": link.hash,
                "canon": link.canon,
            },
        )
        return link

    def entries(
        self, *, limit: int, before: int | None, actor: StaffId | None = None
    ) -> tuple[JournalEntry, ...]:
        """Return the latest entries, newest first, of one actor and below a number if given."""
        found: list[JournalEntry] = []
        while len(found) < limit:
            left = limit - len(found)
            some, before = self.found(Wanted(actor=actor), limit=left, before=before)
            found += some
            if before is None:
                break
        return tuple(found)

    def found(
        self, wanted: Wanted, *, limit: int, before: int | None
    ) -> tuple[tuple[JournalEntry, ...], int | None]:
        """Return the latest entries that are wanted, and below which number to go on.

        No more than ``MOST_READ`` entries are read at once, so that nobody waits for a rare one;
        there is nothing more when no number comes.
        """
        values = {"chain": self._chain, "before": before}
        found: list[JournalEntry] = []
        with closing(self._database.each(LATEST, values)) as rows:
            for read_, row in enumerate(rows, start=1):
                entry = read(row["canon"])
                if wanted.takes(entry):
                    found.append(entry)
                if len(found) == limit or read_ == MOST_READ:
                    return tuple(found), (row["seq"] if row["seq"] > 1 else None)
        return tuple(found), None

    def after(self, seq: int, most: int) -> tuple[Link, ...]:
        """Return the next links after a number, in order."""
        values: dict[str, Column] = {"chain": self._chain, "after": seq, "most": most}
        return tuple(map(_link, self._database.all(AFTER, values)))

    def links(self) -> Iterator[Link]:
        """Yield all links from the first on."""
        return map(_link, self._database.each(FROM_THE_FIRST, {"chain": self._chain}))


def _link(row: Row) -> Link:
    return Link(seq=row["seq"], prev=row["prev"], hash=row["hash"], canon=row["canon"])
