# SPDX-License-Identifier: EUPL-1.2
"""Own entries that others know in a newer revision: this store was restored to before it.

The author's count goes on from the highest that anybody has seen, so that what is written next
is the newest everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID, uuid5

from hop_desktop.domain.access import Scope
from hop_desktop.domain.content import Entry, EntryKind
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.observations import Area, Observation
from hop_desktop.store.transaction import Transaction


def catch_up(tx: Transaction, case_id: CaseId, entries: Iterable[Entry]) -> None:
    """Take back the newer words of own observations; count on from there with everything else.

    An observation that was reworded since the restore keeps its words: they are newer than all
    that others can hold, and so is their number.
    """
    own_store = tx.institution.get().id
    own = [entry for entry in entries if entry.author_store == own_store]
    observed = {e.id: e for e in own if e.kind is EntryKind.OBSERVATION}
    if observed:
        for entry_id, item in _observations(tx, case_id).items():
            if (entry := observed.get(entry_id)) is not None:
                _observation(tx, item, entry)
    for entry in own:
        tx.received.raise_own(entry)


def _observations(tx: Transaction, case_id: CaseId) -> dict[UUID, Observation]:
    """Return the observations of a case's child by the numbers under which they travel."""
    case = tx.cases.find(case_id)
    if case is None:
        return {}
    scope = Scope(
        me=case.responsible, everything=True, own=True, part=True, group=True, protected=True
    )
    return {
        item.id if item.child_id == case.child_id else uuid5(item.id, str(case.child_id)): item
        for item in tx.observations.of_child(case.child_id, scope)
    }


def _observation(tx: Transaction, item: Observation, entry: Entry) -> None:
    if item.revision >= entry.revision:
        return
    restored_at = tx.backups.restored_at()
    earlier = item.earlier[-1] if item.earlier else None
    if earlier is not None and restored_at is not None and earlier.changed_at > restored_at:
        tx.observations.put(replace(item, revision=entry.revision + 1))
        return
    newer = item.corrected(
        replace(
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
        ),
        by=item.author_id,
        at=restored_at or entry.written_at,
    )
    tx.observations.put(replace(newer, revision=entry.revision))
