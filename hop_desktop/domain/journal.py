# SPDX-License-Identifier: EUPL-1.2
"""The journal: who did what to which rows and when, as a hash chain. It holds no names of children.

An entry is written as canonical JSON, and its link is SHA-256("hop/audit/1" || 0 || previous
link || entry), so that whoever changes, removes, adds or reorders entries breaks the chain. Each
entry also carries the hash of every row it wrote, so that an old row put back is seen as well.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any
from uuid import UUID

from hop_desktop.domain.ids import StaffId

LABEL = b"hop/audit/1\x00"
BEFORE_THE_FIRST = bytes(32)
UTC_TEXT = "%Y-%m-%dT%H:%M:%S.%fZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowMark:
    """A row that an entry wrote: its table, key and revision, and SHA-256 in hex; "" if deleted."""

    table: str
    id: str
    revision: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """One action: ``at`` in UTC, ``session`` the unlocking it belongs to, and the rows it wrote."""

    seq: int
    at: datetime
    actor: StaffId | None
    session: UUID
    action: str
    object_kind: str = ""
    object_id: UUID | None = None
    reason: str = ""
    rows: tuple[RowMark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An entry as it is kept: its number, the hash before it, its own hash, its canonical text."""

    seq: int
    prev: bytes
    hash: bytes
    canon: str


class Fault(Enum):
    """What is wrong at the first place where the journal and the store do not fit."""

    ENTRY_CHANGED = "entry-changed"
    ENTRY_MISSING = "entry-missing"
    CHAIN_BROKEN = "chain-broken"
    ROLLED_BACK = "rolled-back"
    ROW_CHANGED = "row-changed"
    ROW_MISSING = "row-missing"
    ROW_UNKNOWN = "row-unknown"
    GRANT_WRONG = "grant-wrong"
    CHECKPOINT_WRONG = "checkpoint-wrong"
    CHECKPOINT_MISSING = "checkpoint-missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalFault:
    """The first fault: at which entry, and for a row at which table and key."""

    fault: Fault
    seq: int
    table: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """The result of checking: how many entries were read, and the first fault if there is one."""

    entries: int
    first_fault: JournalFault | None = None

    @property
    def ok(self) -> bool:
        """Whether nothing was found wrong."""
        return self.first_fault is None


def canonical(value: Any) -> str:
    """Return JSON with sorted keys and no spaces: the one text for a value of plain types."""
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )


def utc_text(moment: datetime) -> str:
    """Return an aware or UTC moment as ``YYYY-MM-DDTHH:MM:SS.ffffffZ``, always 27 characters."""
    from datetime import UTC

    return moment.astimezone(UTC).strftime(UTC_TEXT)


def canon(entry: JournalEntry) -> str:
    """Return the very text of an entry that is hashed and kept."""
    return canonical(
        {
            "seq": entry.seq,
            "at": utc_text(entry.at),
            "actor": str(entry.actor) if entry.actor else "",
            "session": str(entry.session),
            "action": entry.action,
            "object_kind": entry.object_kind,
            "object_id": str(entry.object_id) if entry.object_id else "",
            "reason": entry.reason,
            "rows": [[row.table, row.id, row.revision, row.sha256] for row in entry.rows],
        }
    )


def read(text: str) -> JournalEntry:
    """Return the entry of a canonical text; raise ``ValueError`` for anything else."""
    try:
        kept = json.loads(text)
        return JournalEntry(
            seq=kept["seq"],
            at=datetime.fromisoformat(kept["at"]),
            actor=StaffId(UUID(kept["actor"])) if kept["actor"] else None,
            session=UUID(kept["session"]),
            action=kept["action"],
            object_kind=kept["object_kind"],
            object_id=UUID(kept["object_id"]) if kept["object_id"] else None,
            reason=kept["reason"],
            rows=tuple(
                RowMark(table=table, id=key, revision=revision, sha256=mark)
                for table, key, revision, mark in kept["rows"]
            ),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError from error


def chained(prev: bytes, canon_text: str) -> bytes:
    """Return h_n = SHA-256("hop/audit/1" || 0 || h_{n-1} || canon(entry_n))."""
    return hashlib.sha256(LABEL + prev + canon_text.encode()).digest()


def linked(prev: Link | None, entry: JournalEntry) -> Link:
    """Return the link that an entry makes after the last one."""
    before = prev.hash if prev else BEFORE_THE_FIRST
    text = canon(entry)
    return Link(seq=entry.seq, prev=before, hash=chained(before, text), canon=text)


def first_break(links: Iterable[Link], *, after: Link | None = None) -> JournalFault | None:
    """Return the first fault in links read in order of number, or nothing when the chain is whole.

    ``after`` is the trusted link before the first one; without it the chain must begin at 1.
    """
    seq, before = (after.seq, after.hash) if after else (0, BEFORE_THE_FIRST)
    for link in links:
        seq += 1
        if link.seq != seq:
            return JournalFault(fault=Fault.ENTRY_MISSING, seq=seq)
        if link.prev != before:
            return JournalFault(fault=Fault.CHAIN_BROKEN, seq=seq)
        if not _is_sound(link):
            return JournalFault(fault=Fault.ENTRY_CHANGED, seq=seq)
        before = link.hash
    return None


def _is_sound(link: Link) -> bool:
    if chained(link.prev, link.canon) != link.hash:
        return False
    try:
        return read(link.canon).seq == link.seq
    except ValueError:
        return False
