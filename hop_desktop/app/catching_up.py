# SPDX-License-Identifier: EUPL-1.2
"""Own entries that others know in a newer revision: this store was restored to before it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid5

from hop_desktop.domain.access import Scope
from hop_desktop.domain.content import Entry, EntryKind
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.observations import Area, Observation
from hop_desktop.store.transaction import Transaction


def catch_up(tx: Transaction, case_id: CaseId, entries: Iterable[Entry], *, at: datetime) -> None:
    """Take the newer words of own observations back; what stood stays among the earlier ones.

    What was reworded since the restore has a higher revision than any before it, and stays.
    """
    own_store = tx.institution.get().id
    newer = {
        entry.id: entry
        for entry in entries
        if entry.author_store == own_store and entry.kind is EntryKind.OBSERVATION
    }
    if not newer:
        return
    for entry_id, item in _observations(tx, case_id).items():
        entry = newer.get(entry_id)
        if entry is not None and entry.revision > item.revision:
            tx.observations.put(replace(_reworded(item, entry, at), revision=entry.revision))


def _observations(tx: Transaction, case_id: CaseId) -> dict[UUID, Observation]:
    """Return the observations of a case's child by the numbers under which they travel."""
    case = tx.cases.get(case_id)
    scope = Scope(
        me=case.responsible, everything=True, own=True, part=True, group=True, protected=True
    )
    return {
        item.id if item.child_id == case.child_id else uuid5(item.id, str(case.child_id)): item
        for item in tx.observations.of_child(case.child_id, scope)
    }


def _reworded(item: Observation, entry: Entry, at: datetime) -> Observation:
    newer = replace(
        item,
        observed_on=entry.on,
        area=Area(entry.code),
        situation=entry.situation,
        facts=entry.text,
        child_words=entry.child_words,
        judgement=entry.judgement,
        what_helped=entry.result,
        how_long=entry.how_long,
        before=entry.before,
        done=entry.done,
        done_result=entry.done_result,
        strengths=entry.strengths,
        told_whom=entry.told_whom,
        told_on=entry.told_on,
    )
    return item.corrected(newer, by=item.author_id, at=at)
