# SPDX-License-Identifier: EUPL-1.2
"""Whether a child of another store is one that is here: proposed or asked, never guessed.

What a person has said once holds for every later file of that child from that store.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum

from hop_desktop.domain.children import Child, folded_name
from hop_desktop.domain.errors import ChildrenDiffer
from hop_desktop.domain.ids import ChildId, StaffId, StoreId
from hop_desktop.domain.near import is_near


class Likeness(Enum):
    """Why two children may be one, the surest first."""

    CODE = "code"
    DAY_AND_NAME = "day-and-name"
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """A child of this house that may be the one that came."""

    child: Child
    why: Likeness


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """What a person said: a child of another store is this one here."""

    store_id: StoreId
    their_child: ChildId
    child_id: ChildId
    joined_by: StaffId
    joined_at: datetime


def likeness(here: Child, came: Child) -> Likeness | None:
    """Return why two may be one child; two personal codes that differ are two children."""
    if here.personal_code and came.personal_code:
        return Likeness.CODE if here.personal_code == came.personal_code else None
    if here.birth_date == came.birth_date and is_near(here.name, came.name):
        return Likeness.DAY_AND_NAME
    return Likeness.NAME if folded_name(here.name) == folded_name(came.name) else None


def is_surely(here: Child, *, name: str, birth_date: date, personal_code: str = "") -> bool:
    """Say whether somebody who is only told of is this child: by the code, or by name and day."""
    if here.personal_code and personal_code:
        return here.personal_code == personal_code
    return here.birth_date == birth_date and folded_name(here.name) == folded_name(name)


def alike(here: Iterable[Child], came: Child) -> tuple[Alike, ...]:
    """Return who may be the child that came, the surest first."""
    found = [Alike(child=child, why=why) for child in here if (why := likeness(child, came))]
    order = list(Likeness)
    return tuple(sorted(found, key=lambda each: (order.index(each.why), each.child.name)))


def check_join(here: Child, came: Child) -> None:
    """Raise ``ChildrenDiffer`` for two children who cannot be one: each has another code."""
    if here.personal_code and came.personal_code and here.personal_code != came.personal_code:
        raise ChildrenDiffer


def completed(here: Child, came: Child) -> Child:
    """Return the child of this house with what only the other store knew; nothing is overwritten.

    A personal code that says another birth date than is written here stays out.
    """
    code = came.personal_code if came.birth_date == here.birth_date else ""
    return replace(
        here,
        personal_code=here.personal_code or code,
        home_language=here.home_language or came.home_language,
        registered_municipality=here.registered_municipality or came.registered_municipality,
        homes=here.homes or came.homes,
        guardians=here.guardians or came.guardians,
        siblings=here.siblings or came.siblings,
    )
