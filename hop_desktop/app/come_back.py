# SPDX-License-Identifier: EUPL-1.2
"""Entries of this house that are known only from others: the store was restored without them."""

from __future__ import annotations

from uuid import UUID, uuid5

from hop_desktop.app.dealing_entries import dealing_entries
from hop_desktop.domain.access import Scope
from hop_desktop.domain.cases import SupportCase, move_id
from hop_desktop.domain.content import Entry
from hop_desktop.domain.ids import StaffId, StoreId
from hop_desktop.store.transaction import Transaction


def from_elsewhere(
    tx: Transaction,
    case: SupportCase,
    *,
    own_store: StoreId,
    me: StaffId,
    signed: dict[StaffId, str],
) -> tuple[Entry, ...]:
    """Return the received entries of a case that do not stand among this house's own."""
    came = tx.received.of_case(case.id)
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
    everything = Scope(me=me, everything=True, own=True, part=True, group=True, protected=True)
    observed = {item.id for item in tx.observations.of_child(case.child_id, everything)}
    return {
        *observed,
        *(uuid5(number, str(case.child_id)) for number in observed),
        *(item.id for item in tx.measures.of_case(case.id)),
        *(item.id for item in tx.meetings.of_case(case.id)),
        *(item.id for item in tx.tellings.of_case(case.id)),
        *(item.id for item in tx.referrals.of_case(case.id)),
        *(move_id(case.id, number, step) for number, step in enumerate(case.transitions)),
    }
