# SPDX-License-Identifier: EUPL-1.2
"""Proving the journal whole, and every row as the journal saw it written last.

A proof runs in small steps on the store's thread, and others may write between two of them: what
differs is looked at again at the end, with the entries that came meanwhile.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import pairwise
from uuid import UUID

from hop_desktop.domain.errors import RightsForged
from hop_desktop.domain.journal import (
    Fault,
    JournalFault,
    Link,
    RowMark,
    Verification,
    first_break,
    read,
)
from hop_desktop.domain.packages import NO_HANDOVER, OF_A_NOTICE, Kind
from hop_desktop.store import checkpoints, schema
from hop_desktop.store.checkpoints import Checkpoint
from hop_desktop.store.journal import Journal
from hop_desktop.store.lite import Column, Database, Row
from hop_desktop.store.rights import history
from hop_desktop.store.rows import key_sql, key_text, mark_of, select_sql
from hop_desktop.store.slots import OutsideHead

# The journal proves itself, a draft is no action yet, and the index repeats what stands in rows.
UNMARKED = {"journal", "journal_checkpoint", "draft", "protected_draft", "search_entry"}

# Bytes for which the hash in a marked row vouches: no need to hash them twice when written.
VOUCHED = {
    "attachment": (
        "attachment_content",
        """SELECT attachment_content.content FROM attachment_content
            WHERE attachment_content.attachment_id = :id""",
    ),
    "package": (
        "package_content",
        """SELECT package_content.content FROM package_content
            WHERE package_content.package_id = :package_id
            AND package_content.direction = :direction""",
    ),
}
KEYS = {"attachment": ("id",), "package": ("package_id", "direction")}
LETTERS_OF_NOTICES = {kind.value for kind in (*OF_A_NOTICE, Kind.ACK)}
CONTENTS = {content for content, _ in VOUCHED.values()}
LINKS, ROWS = 500, 200  # a step: some ten milliseconds
RECENT = 1_000

Place = tuple[str, str]
Marks = dict[Place, tuple[int, RowMark]]
Key = tuple[tuple[str, Column], ...]


def contains(journal: Journal, outside: OutsideHead) -> bool:
    """Say whether the journal holds the entry that was its last when it was seen from outside."""
    link = journal.at(outside.seq)
    return link is not None and link.hash.hex() == outside.hash


def verify(
    database: Database, journal: Journal, store_id: UUID, outside: OutsideHead
) -> Verification:
    """Read everything: the whole chain, and every row that an entry tells of."""
    proof = Proof(database, journal, store_id, (outside,))
    for _ in proof.steps():
        pass
    return proof.result


class Proof:
    """One proof, from the first step to its ``result``.

    ``outside`` are heads of the journal that were seen elsewhere. A ``recent`` proof reads the
    last thousand entries and the rows they wrote; else everything is read.
    """

    def __init__(
        self,
        database: Database,
        journal: Journal,
        store_id: UUID,
        outside: tuple[OutsideHead, ...],
        *,
        recent: bool = False,
    ) -> None:
        self._database = database
        self._journal = journal
        self._store_id = store_id
        self._outside = outside
        self._start = max(journal.head().seq - RECENT, 0) if recent else 0
        self._recent = recent
        self._last: Marks = {}
        self._read_to = self._start
        self._odd: dict[Place, tuple[str, Key]] = {}
        self._checkpoints: dict[int, Checkpoint] = {}
        self._keys: dict[UUID, set[bytes]] = {}
        self.result = Verification(entries=journal.head().seq)

    def steps(self) -> Iterator[tuple[int, int]]:
        """Do the work; yield how much is done of how much, between small pieces of it."""
        try:
            yield from self._steps()
        except _FoundError as found:
            self.result = Verification(entries=self.result.entries, first_fault=found.fault)

    def _steps(self) -> Iterator[tuple[int, int]]:
        self._read_signers()
        places = self._places()
        entries = self.result.entries - self._start
        work = entries + (0 if self._recent else len(places))
        for done in self._read_links(self.result.entries):
            yield done, work
        self._check_gaps()
        for outside in self._outside:
            if not contains(self._journal, outside):
                raise _FoundError(Fault.ROLLED_BACK, outside.seq)
        if self._recent:
            places = self._places_written()
        for done, place in enumerate(places, start=1):
            self._look_at(*place)
            if done % ROWS == 0:
                yield min(entries + done, work), work
        self._look_for_missing({(table, _id(key)) for table, key in places})
        self._settle()

    # The chain

    def _read_signers(self) -> None:
        kept = checkpoints.all_of(self._database, self._store_id)
        self._checkpoints = {checkpoint.seq: checkpoint for checkpoint in kept}
        try:
            granted = history(self._database, self._store_id, every_signature=not self._recent)
        except RightsForged:
            raise _FoundError(Fault.GRANT_WRONG, 0) from None
        for holder, standing in granted:
            if standing.keys.signing:
                self._keys.setdefault(holder, set()).add(bytes.fromhex(standing.keys.signing))

    def _read_links(self, upto: int) -> Iterator[int]:
        before = self._journal.at(self._read_to)
        if before is None:
            raise _FoundError(Fault.ENTRY_MISSING, self._read_to)
        while self._read_to < upto and (links := self._journal.after(self._read_to, LINKS)):
            fault = first_break(links, after=before if before.seq else None)
            if fault is not None:
                raise _FoundError(fault.fault, fault.seq)
            for link in links:
                self._check_checkpoint(link)
                self._note(link)
            before = links[-1]
            self._read_to = before.seq
            yield self._read_to - self._start

    def _note(self, link: Link) -> None:
        for mark in read(link.canon).rows:
            self._last[mark.table, mark.id] = (link.seq, mark)

    def _check_checkpoint(self, link: Link) -> None:
        kept = self._checkpoints.get(link.seq)
        if kept is not None and not checkpoints.is_true(kept, link, self._keys, self._store_id):
            raise _FoundError(Fault.CHECKPOINT_WRONG, link.seq)

    def _check_gaps(self) -> None:
        signed = sorted(seq for seq in self._checkpoints if seq > self._start)
        if signed and signed[-1] > self._read_to:
            raise _FoundError(Fault.ENTRY_MISSING, self._read_to + 1)
        for one, next_one in pairwise([*signed, self._read_to]):
            if next_one - one > checkpoints.MOST_BETWEEN:
                raise _FoundError(Fault.CHECKPOINT_MISSING, one + checkpoints.EVERY)

    # The rows

    def _places(self) -> list[tuple[str, Key]]:
        if self._recent:
            return []
        return [
            (table, tuple(row.items()))
            for table, key in schema.tables(self._database).items()
            if table not in UNMARKED and table not in CONTENTS
            for row in self._database.all(key_sql(table, key))
        ]

    def _places_written(self) -> list[tuple[str, Key]]:
        """Return the rows that the entries read tell of; a key is the text of its columns."""
        tables = schema.tables(self._database)
        return [
            (table, key)
            for table, text in self._last
            if table in tables and (key := _key(tables[table], text)) is not None
        ]

    def _look_at(self, table: str, key: Key) -> None:
        if self._fault(table, key) is not None:
            self._odd[table, _id(key)] = (table, key)

    def _fault(self, table: str, key: Key) -> JournalFault | None:
        names, values = tuple(name for name, _ in key), dict(key)
        row = self._database.one(select_sql(table, names), values)
        seq, known = self._last.get((table, _id(key)), (0, None))
        if row is None:
            if known is None or not known.sha256:
                return None
            return JournalFault(fault=Fault.ROW_MISSING, seq=seq, table=table, id=known.id)
        found = mark_of(table, names, row)
        if known is None or not known.sha256:
            return JournalFault(fault=Fault.ROW_UNKNOWN, seq=seq, table=table, id=found.id)
        if known.sha256 != found.sha256:
            return JournalFault(fault=Fault.ROW_CHANGED, seq=seq, table=table, id=found.id)
        return self._wrong_bytes(table, row, seq, found.id)

    def _wrong_bytes(self, table: str, row: Row, seq: int, row_id: str) -> JournalFault | None:
        if table not in VOUCHED:
            return None
        name, query = VOUCHED[table]
        content = self._database.one(query, {k: row[k] for k in KEYS[table]})
        if content is None and _has_no_bytes(table, row):
            return None
        if content is None:
            return JournalFault(fault=Fault.ROW_MISSING, seq=seq, table=name, id=row_id)
        if hashlib.sha256(content["content"]).hexdigest() != row["sha256"]:
            return JournalFault(fault=Fault.ROW_CHANGED, seq=seq, table=name, id=row_id)
        return None

    def _look_for_missing(self, seen: set[Place]) -> None:
        tables = schema.tables(self._database)
        for (table, text), (seq, mark) in self._last.items():
            if mark.sha256 and (table, text) not in seen:
                key = _key(tables[table], text) if table in tables else None
                if key is None:
                    fault = JournalFault(fault=Fault.ROW_MISSING, seq=seq, table=table, id=text)
                    raise _FoundError.of(fault)
                self._odd[table, text] = (table, key)

    def _settle(self) -> None:
        """Look again at what differed, by the entries that came meanwhile."""
        for _ in self._read_links(self._journal.head().seq):
            pass
        faults = (self._fault(table, key) for table, key in self._odd.values())
        found = [fault for fault in faults if fault is not None]
        if found:
            raise _FoundError.of(min(found, key=lambda fault: fault.seq))


class _FoundError(Exception):
    """Something is wrong, and nothing more need be read."""

    def __init__(self, fault: Fault, seq: int) -> None:
        super().__init__()
        self.fault = JournalFault(fault=fault, seq=seq)

    @classmethod
    def of(cls, fault: JournalFault) -> _FoundError:
        """Return the same with the row that it is about."""
        error = cls(fault.fault, fault.seq)
        error.fault = fault
        return error


def _id(key: Key) -> str:
    return key_text(value for _, value in key)


def _key(names: tuple[str, ...], text: str) -> Key | None:
    """Return the columns of a key out of its text; nothing when it cannot be told apart."""
    values = text.split("/", len(names) - 1)
    return tuple(zip(names, values, strict=True)) if len(values) == len(names) else None


def _has_no_bytes(table: str, row: Row) -> bool:
    """Say whether a line of the exchange log stands alone, as its own, marked row says.

    Its bytes were erased together with a child, or they lie in the protected compartment, as those
    of a notice and of the words about it do.
    """
    if table != "package":
        return False
    erased = bool(row["file_name"] == "")
    of_a_notice = row["kind"] in LETTERS_OF_NOTICES and row["handover_id"] == str(NO_HANDOVER)
    return erased or of_a_notice
