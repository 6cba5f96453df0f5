# SPDX-License-Identifier: EUPL-1.2
"""The chronology of a case or a child as entries: what this house wrote and what came with it."""

from __future__ import annotations

from itertools import chain
from uuid import uuid5

from hop_desktop.app.cases import signatures
from hop_desktop.app.come_back import newest_entries
from hop_desktop.app.dealing_entries import dealing_entries
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, reach
from hop_desktop.domain.cases import Measure, MeasureKind, SupportCase, Transition, move_id
from hop_desktop.domain.content import Entry, EntryKind
from hop_desktop.domain.ids import ChildId, StaffId, StoreId
from hop_desktop.domain.observations import ChildRole, Observation
from hop_desktop.store.transaction import Transaction

MEASURE_KINDS = {
    MeasureKind.MEASURE: EntryKind.MEASURE,
    MeasureKind.PARENT_TALK: EntryKind.PARENT_TALK,
    MeasureKind.INFORMATION: EntryKind.INFORMATION,
}
SENT_ROLES = {ChildRole.MAIN, ChildRole.INVOLVED}


def observations_to_send(
    session: Session, tx: Transaction, case: SupportCase
) -> tuple[Observation, ...]:
    """Return the case's observations without what never goes along."""
    return observations_of_child(session, tx, case.child_id)


def observations_of_child(
    session: Session, tx: Transaction, child_id: ChildId
) -> tuple[Observation, ...]:
    """Return a child's observations without what never goes along.

    The protected ones stay, and those in which the child only looked on: they are about others.
    """
    if not reach(session.acting, Action.READ_OBSERVATION):
        return ()
    scope = session.scope(Action.READ_OBSERVATION)
    return tuple(
        item
        for item in tx.observations.of_child(child_id, scope)
        if not item.danger and item.role_of(child_id) in SENT_ROLES
    )


def entries_to_send(session: Session, tx: Transaction, case: SupportCase) -> tuple[Entry, ...]:
    """Return the whole chronology: what this house wrote and what came with the case.

    An entry of this house may have come back with the case; the highest revision goes on. A case
    that continues another carries the chronology of both.
    """
    signed, store = signatures(tx), session.store.id
    own = [
        _observation(item, case.child_id, signed, store)
        for item in observations_to_send(session, tx, case)
    ]
    came = list(tx.receivings.entries(case.child_id))
    for each in with_continued(tx, case):
        own += _written_in(tx, each, signed, store)
        came += tx.received.of_case(each.id)
    return newest_entries((*came, *own))


def _written_in(
    tx: Transaction, case: SupportCase, signed: dict[StaffId, str], store: StoreId
) -> list[Entry]:
    return [
        *(_measure(item, signed, store) for item in tx.measures.of_case(case.id)),
        *dealing_entries(tx, case, signed, store),
        *(_move(n, item, case, signed, store) for n, item in enumerate(case.transitions)),
    ]


def entries_of_child(session: Session, tx: Transaction, child_id: ChildId) -> tuple[Entry, ...]:
    """Return everything written of a child: in its cases, beside them, and what came with it."""
    signed, store = signatures(tx), session.store.id
    of_cases = (entries_to_send(session, tx, case) for case in tx.cases.of_child(child_id))
    seen = observations_of_child(session, tx, child_id)
    own = (_observation(item, child_id, signed, store) for item in seen)
    return newest_entries((*tx.receivings.entries(child_id), *chain.from_iterable(of_cases), *own))


def with_continued(tx: Transaction, case: SupportCase) -> list[SupportCase]:
    """Return a case and those that it continues, the latest first."""
    found = {case.id: case}
    earlier = case.continues
    while earlier is not None and earlier not in found:
        known = tx.cases.find(earlier)
        if known is None:
            break
        found[known.id] = known
        earlier = known.continues
    return list(found.values())


def _observation(
    item: Observation, child_id: ChildId, signed: dict[StaffId, str], store: StoreId
) -> Entry:
    role = item.role_of(child_id)
    return Entry(
        # The view of another child that it concerns is an entry of its own.
        id=item.id if child_id == item.child_id else uuid5(item.id, str(child_id)),
        author_store=store,
        revision=item.revision,
        kind=EntryKind.OBSERVATION,
        on=item.observed_on,
        written_at=item.written_at,
        author=signed.get(item.author_id, ""),
        code=item.area.value,
        situation=item.situation,
        text=item.facts,
        child_words=item.child_words,
        judgement=item.judgement,
        result=item.what_helped,
        role=role.value if role else "",
        how_long=item.how_long,
        before=item.before,
        done=item.done,
        done_result=item.done_result,
        strengths=item.strengths,
        told_whom=item.told_whom,
        told_on=item.told_on,
    )


def _measure(item: Measure, signed: dict[StaffId, str], store: StoreId) -> Entry:
    return Entry(
        id=item.id,
        author_store=store,
        revision=item.revision,
        kind=MEASURE_KINDS[item.kind],
        on=item.on,
        written_at=item.written_at,
        author=signed.get(item.author_id, ""),
        code=item.helped.value,
        text=item.what,
        result=item.result,
    )


def _move(
    number: int, item: Transition, case: SupportCase, signed: dict[StaffId, str], store: StoreId
) -> Entry:
    return Entry(
        id=move_id(case.id, number, item),
        author_store=store,
        revision=1,
        kind=EntryKind.MOVE,
        on=item.on,
        written_at=item.at,
        author=signed.get(item.by, ""),
        code=item.move.value,
        text=item.reason,
    )
