# SPDX-License-Identifier: EUPL-1.2
"""What a house calls its roles; a title may depend on the statute that holds for a child's place.

In a joint house AHS holds for the kindergarten part and PGS for the school part (PGS § 2), and
with them the titles of whoever coordinates the support.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Self

from hop_desktop.domain.institution import Place, Workplace
from hop_desktop.domain.staff import Role
from hop_desktop.domain.text import LONGEST_NAME, kept, limited

WEIGHT = (Role.HEAD, Role.COORDINATOR, Role.SPECIALIST, Role.TEACHER)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleTitle:
    """A title of a role, in all places or in one."""

    role: Role
    text: str
    place: Place | None = None

    def __post_init__(self) -> None:
        """Refuse a title longer than a name."""
        limited("title", self.text, most=LONGEST_NAME)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleTitles:
    """The titles that the house has chosen; for what it has not named, the usual ones hold."""

    workplace: Workplace = Workplace.KINDERGARTEN
    chosen: tuple[RoleTitle, ...] = ()

    def of(self, role: Role, place: Place | None = None) -> str:
        """Return the title chosen for a place, else the one for all places, else ""."""
        found = {title.place: title.text for title in self.chosen if title.role is role}
        return found.get(place) or found.get(None, "")

    def named(self, role: Role, text: str, place: Place | None = None) -> Self:
        """Return the titles with one more; an empty text gives the usual one back."""
        others = tuple(t for t in self.chosen if (t.role, t.place) != (role, place))
        said = kept(text)
        new = (RoleTitle(role=role, place=place, text=said),) if said else ()
        return type(self)(workplace=self.workplace, chosen=(*others, *new))

    def chosen_for(self, roles: Collection[Role], place: Place | None = None) -> str:
        """Return the chosen title of the weightiest role that has one, else ""."""
        titles = (self.of(role, place) for role in WEIGHT if role in roles)
        return next(filter(None, titles), "")

    def place_of(self, place: Place | None) -> Place | None:
        """Return the place whose words are usual: the child's, or the only one of the house."""
        only = {Workplace.KINDERGARTEN: Place.KINDERGARTEN, Workplace.SCHOOL: Place.SCHOOL}
        return place or only.get(self.workplace)
