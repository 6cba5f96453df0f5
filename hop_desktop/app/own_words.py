# SPDX-License-Identifier: EUPL-1.2
"""Entries that come back under this house's own name: only what it has given out is its own.

Whoever holds a case can write anything under any name. A word that this house never gave would
travel on from here as if it were this house's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hop_desktop.app.case_entries import entries_to_send, with_continued
from hop_desktop.app.package_contents import read_plain
from hop_desktop.app.session import Session
from hop_desktop.app.unpacking import reopen
from hop_desktop.domain import packages
from hop_desktop.domain.content import Entry
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.packages import Kind
from hop_desktop.domain.text import tidy
from hop_desktop.store.transaction import Transaction

WITH_ENTRIES = {
    Kind.HANDOVER: packages.CONTENT,
    Kind.SUPPLEMENT: packages.SUPPLEMENT,
    Kind.ANSWER: packages.ANSWERED,
    Kind.INTERNAL: packages.INTERNAL,
    Kind.TRANSITION: packages.TRANSITION,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """What is read of a package that this house has sealed."""

    entries: tuple[Entry, ...] = ()


def put_in_our_mouth(
    session: Session, tx: Transaction, case_id: CaseId, entries: Iterable[Entry]
) -> tuple[Entry, ...]:
    """Return the entries that name this house as their author, and that it never gave out.

    An entry of an earlier life of the store is believed: it was forgotten by a restore, and only
    others know it.
    """
    doubtful = [
        entry
        for entry in entries
        if entry.author_store == session.store.id and tx.rows.is_of_this_life(entry.revision)
    ]
    case = tx.cases.find(case_id) if doubtful else None
    if case is not None:
        stands = entries_to_send(session, tx, case)
        doubtful = [entry for entry in doubtful if entry not in stands]
    if doubtful:
        for given in _given_out(session, tx, case_id):
            doubtful = [entry for entry in doubtful if entry not in given]
            if not doubtful:
                break
    return tuple(doubtful)


def entries_kept_out(
    session: Session, tx: Transaction, case_id: CaseId, entries: tuple[Entry, ...]
) -> tuple[Entry, ...]:
    """Return what is kept out of a case: another text for what is known, or alleged own words."""
    differing = tx.received.kept_out(case_id, entries)
    alleged = put_in_our_mouth(session, tx, case_id, entries)
    return (*differing, *(entry for entry in alleged if entry not in differing))


def _given_out(session: Session, tx: Transaction, case_id: CaseId) -> Iterator[tuple[Entry, ...]]:
    """Yield the entries of what was sent of a case, of those it continues and of children."""
    case = tx.cases.find(case_id)
    continued = [each.id for each in with_continued(tx, case)] if case else [case_id]
    for each in (*continued, packages.NO_CASE):
        for record in tx.packages.of_case(each):
            name = WITH_ENTRIES.get(record.kind)
            if record.direction == "out" and name is not None:
                files = reopen(session, tx.packages.content(record.package_id, "out"))
                yield tidy(read_plain(files[name], _Given)).entries
