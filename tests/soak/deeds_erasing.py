# SPDX-License-Identifier: EUPL-1.2
"""Erasing a child of whom words are planted everywhere: whole, or gone to the last of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hop_desktop.app import cases, children, erasure, people
from hop_desktop.app.session import Session
from hop_desktop.domain.erasure import Why
from hop_desktop.domain.ids import ChildId
from tests import worlds
from tests.app import canaries
from tests.app.houses import Houses
from tests.soak.acts import HOUSE, Act, Deed, HalfError, Stands, as_head
from tests.worlds import COORDINATOR, unlocked


def _a_child_to_erase(folder: Path) -> None:
    houses = Houses(folder)
    child, case = canaries.planted(houses)
    cases.close_case(houses.head, case.id, reason=canaries.CANARY)
    canaries.gone(houses.head, child)
    coordinator = worlds.member(houses.head, COORDINATOR)
    contact = replace(coordinator, named_contact=True)
    people.change_person(houses.head, contact)
    erasure.propose(houses.head, child.id, Why.ASKED_FOR)
    houses.close()


def _child(session: Session) -> ChildId | None:
    name = f"{canaries.FIRST} {canaries.LAST}"
    rows = children.children(session)
    return next((row.child.id for row in rows if row.child.name == name), None)


def _begin_erase(folder: Path) -> Deed:
    second = unlocked(folder / HOUSE, COORDINATOR)
    child = _child(second)
    if child is None:
        raise HalfError("the child is not there")
    return lambda: erasure.confirm(second, child)


def _erased(folder: Path) -> Stands:
    head = as_head(folder)  # ends an erasure whose file was not written anew yet
    try:
        child = _child(head)
        if child is not None:
            _check_whole(head, child)
            return Stands.OLD
        if left := canaries.canaries(head):
            raise HalfError(f"{len(left)} of the planted words are left")
        if head.store._database.pragma("freelist_count"):
            raise HalfError("freed pages are left")
        return Stands.NEW
    finally:
        head.close()


def _check_whole(head: Session, child: ChildId) -> None:
    seen = erasure.preview(head, child)
    if seen.proposal is None or len(seen.extent.going) < WHOLE:
        raise HalfError("erased by half")


WHOLE = 10  # kinds of entries that are planted
ACTS = (
    Act(name="erase", ground=_a_child_to_erase, begin=_begin_erase, stands=_erased, store=HOUSE),
)
