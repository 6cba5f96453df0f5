# SPDX-License-Identifier: EUPL-1.2
"""One child that came from two houses: joined by a person's word, and parted again by another.

A join changes neither child, nor any case, entry or file: it says that they are one and under
whom they are found. Taking it back therefore leaves everything as it was before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Self

from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import ChildrenNotJoined, Invalid
from hop_desktop.domain.ids import ChildId, JoinId, StaffId
from hop_desktop.domain.text import required


class Ground(Enum):
    """Why somebody holds two children for one: the same personal code, or their own look-up."""

    CODE = "code"
    LOOKED_UP = "looked-up"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildJoin:
    """That ``child`` is the same as ``into``, under whom both are found while it holds."""

    id: JoinId
    child: ChildId
    into: ChildId
    ground: Ground
    reason: str
    joined_by: StaffId
    joined_at: datetime
    parted_by: StaffId | None = None
    parted_at: datetime | None = None
    parting_reason: str = ""
    revision: int = 0

    def __post_init__(self) -> None:
        """Refuse a join with itself, and one without a reason."""
        if self.child == self.into:
            raise Invalid("into", "same-child")
        required("reason", self.reason)

    @property
    def holds(self) -> bool:
        """Whether it was not taken back."""
        return self.parted_at is None

    def parted(self, *, at: datetime, by: StaffId, reason: str) -> Self:
        """Return the join taken back; raise ``ChildrenNotJoined`` when it was already."""
        if not self.holds:
            raise ChildrenNotJoined
        why = required("reason", reason)
        return replace(self, parted_by=by, parted_at=at, parting_reason=why)


def heads(joins: Iterable[ChildJoin]) -> dict[ChildId, ChildId]:
    """Return under whom each joined child is found, by the joins that hold."""
    onward = {join.child: join.into for join in joins if join.holds}
    return {child: _end(onward, child) for child in onward}


def _end(onward: Mapping[ChildId, ChildId], child: ChildId) -> ChildId:
    while child in onward:
        child = onward[child]
    return child


def check_join(joins: Iterable[ChildJoin], child: ChildId, into: ChildId) -> None:
    """Raise ``Invalid("into", …)`` unless neither is found under another one already.

    So a chain of joins never runs in a circle, and each can be taken back by itself.
    """
    known = heads(joins)
    if child == into or known.get(into, into) == known.get(child, child):
        raise Invalid("into", "same-child")
    if child in known or into in known:
        raise Invalid("into", "joined-already")


def ground_of(one: Child, other: Child) -> Ground:
    """Return why two children may be one: only an equal personal code is a proposal."""
    coded = bool(one.personal_code) and one.personal_code == other.personal_code
    return Ground.CODE if coded else Ground.LOOKED_UP


def is_another(one: Child, other: Child) -> bool:
    """Say whether two children cannot be one: a code of each, or the days of birth, differ."""
    if one.personal_code and other.personal_code:
        return one.personal_code != other.personal_code
    return one.birth_date != other.birth_date


COMPARED = (
    "name",
    "birth_date",
    "personal_code",
    "home_language",
    "registered_municipality",
    "homes",
    "guardians",
    "siblings",
)


def differing(one: Child, other: Child) -> frozenset[str]:
    """Return in which fields two children are told of differently."""
    return frozenset(name for name in COMPARED if getattr(one, name) != getattr(other, name))
