# SPDX-License-Identifier: EUPL-1.2
"""Proving the journal whole, and every row as the journal saw it written last."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from hop_desktop.domain.journal import (
    Fault,
    JournalFault,
    RowMark,
    Verification,
    first_break,
    read,
)
from hop_desktop.store.journal import Journal
from hop_desktop.store.lite import Database
from hop_desktop.store.rows import mark_of, table_sql
from hop_desktop.store.slots import OutsideHead

# The journal proves itself, a draft is no action yet, and the index repeats what stands in rows.
UNMARKED = {"journal", "draft", "protected_draft", "search_entry"}

# Bytes for which the hash in a marked row vouches: no need to hash them twice when written.
VOUCHED = {
    "attachment_content": (
        "attachment",
        """SELECT attachment.id, attachment.sha256, attachment_content.content
            FROM attachment LEFT JOIN attachment_content
            ON attachment_content.attachment_id = attachment.id
            ORDER BY attachment.id""",
    ),
    "package_content": (
        "package",
        """SELECT package.package_id || '/' || package.direction AS id, package.sha256,
            package_content.content
            FROM package LEFT JOIN package_content
            ON package_content.package_id = package.package_id
            AND package_content.direction = package.direction
            ORDER BY package.package_id, package.direction""",
    ),
}

Marks = dict[tuple[str, str], tuple[int, RowMark]]


def contains(journal: Journal, outside: OutsideHead) -> bool:
    """Say whether the journal holds the entry that was its last when it was seen from outside."""
    link = journal.at(outside.seq)
    return link is not None and link.hash.hex() == outside.hash


def verify(database: Database, journal: Journal, outside: OutsideHead) -> Verification:
    """Read everything: the whole chain, and every row that an entry tells of."""
    fault = first_break(journal.links())
    if fault is None and not contains(journal, outside):
        fault = JournalFault(fault=Fault.ROLLED_BACK, seq=outside.seq)
    if fault is None:
        fault = min(_wrong_rows(database, journal), key=lambda found: found.seq, default=None)
    return Verification(entries=journal.head().seq, first_fault=fault)


def _wrong_rows(database: Database, journal: Journal) -> Iterator[JournalFault]:
    last = _last_marks(journal)
    seen: set[tuple[str, str]] = set()
    for table, key in database.tables().items():
        if table in UNMARKED or table in VOUCHED:
            continue
        for row in database.each(table_sql(table)):
            found = mark_of(table, key, row)
            seen.add((table, found.id))
            seq, known = last.get((table, found.id), (0, None))
            if known is None or not known.sha256:
                yield JournalFault(fault=Fault.ROW_UNKNOWN, seq=seq, table=table, id=found.id)
            elif known.sha256 != found.sha256:
                yield JournalFault(fault=Fault.ROW_CHANGED, seq=seq, table=table, id=found.id)
    for place, (seq, known) in last.items():
        if known.sha256 and place not in seen:
            yield JournalFault(fault=Fault.ROW_MISSING, seq=seq, table=known.table, id=known.id)
    yield from _wrong_bytes(database, last)


def _wrong_bytes(database: Database, last: Marks) -> Iterator[JournalFault]:
    for table, (of, query) in VOUCHED.items():
        for row in database.each(query):
            seq, _ = last.get((of, row["id"]), (0, None))
            if row["content"] is None:
                yield JournalFault(fault=Fault.ROW_MISSING, seq=seq, table=table, id=row["id"])
            elif hashlib.sha256(row["content"]).hexdigest() != row["sha256"]:
                yield JournalFault(fault=Fault.ROW_CHANGED, seq=seq, table=table, id=row["id"])


def _last_marks(journal: Journal) -> Marks:
    last: Marks = {}
    for link in journal.links():
        for mark in read(link.canon).rows:
            last[mark.table, mark.id] = (link.seq, mark)
    return last
