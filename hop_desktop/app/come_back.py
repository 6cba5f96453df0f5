# SPDX-License-Identifier: EUPL-1.2
"""Entries that came with a case or its child, also those of this house that only others know.

A store that was restored knows some of its own entries from others alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID, uuid5

from hop_desktop.app.dealing_entries import dealing_entries
from hop_desktop.domain.access import Scope
from hop_desktop.domain.cases import SupportCase, move_id
from hop_desktop.domain.content import Entry, EntryKind
from hop_desktop.domain.ids import ChildId, StaffId, StoreId
from hop_desktop.store.transaction import Transaction


def came_with(tx: Transaction, case: SupportCase) -> tuple[Entry, ...]:
    """Return what came with a case and with files of its child, each in its newest revision."""
    return newest_entries((*tx.receivings.entries(case.child_id), *tx.received.of_case(case.id)))


def newest_entries(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return each entry once, in its highest revision, in the order of a chronology."""
    newest: dict[tuple[StoreId, UUID], Entry] = {}
    for entry in sorted(entries, key=lambda entry: entry.revision):
        newest[entry.author_store, entry.id] = entry
    return tuple(sorted(newest.values(), key=lambda entry: entry.place))


def child_from_elsewhere(
    tx: Transaction, child_id: ChildId, *, own_store: StoreId, me: StaffId
) -> tuple[Entry, ...]:
    """Return what came with files of a child and does not stand among this house's own."""
    came = tx.receivings.entries(child_id)
    own = _observed(tx, child_id, me)
    return tuple(
        entry
        for entry in came
        if entry.author_store != own_store
        or (entry.kind is EntryKind.OBSERVATION and entry.id not in own)
    )


def from_elsewhere(
    tx: Transaction,
    case: SupportCase,
    *,
    own_store: StoreId,
    me: StaffId,
    signed: dict[StaffId, str],
) -> tuple[Entry, ...]:
    """Return the received entries of a case that do not stand among this house's own."""
    came = came_with(tx, case)
    if all(entry.author_store != own_store for entry in came):
        return came
    own, newest = _own(tx, case, me), _dealings(tx, case, own_store, signed)
    return tuple(
        entry
        for entry in came
        if entry.author_store != own_store
        or entry.id not in own
        or _is_newer(entry, newest.get(entry.id))
    )


def _dealings(
    tx: Transaction, case: SupportCase, own_store: StoreId, signed: dict[StaffId, str]
) -> dict[UUID, Entry]:
    return {entry.id: entry for entry in dealing_entries(tx, case, signed, own_store)}


def _is_newer(came: Entry, own: Entry | None) -> bool:
    """Say whether a store that was restored holds older words than those that came."""
    return own is not None and own.revision < came.revision


def _own(tx: Transaction, case: SupportCase, me: StaffId) -> set[UUID]:
    """Return the numbers of everything written here, whoever may read it."""
    return {
        *_observed(tx, case.child_id, me),
        *(item.id for item in tx.measures.of_case(case.id)),
        *(item.id for item in tx.meetings.of_case(case.id)),
        *(item.id for item in tx.tellings.of_case(case.id)),
        *(item.id for item in tx.referrals.of_case(case.id)),
        *(move_id(case.id, number, step) for number, step in enumerate(case.transitions)),
    }


def _observed(tx: Transaction, child_id: ChildId, me: StaffId) -> set[UUID]:
    everything = Scope(me=me, everything=True, own=True, part=True, group=True, protected=True)
    observed = {item.id for item in tx.observations.of_child(child_id, everything)}
    return {*observed, *(uuid5(number, str(child_id)) for number in observed)}
