# SPDX-License-Identifier: EUPL-1.2
"""The closed lists of data from which a notice of a child in need is made up, as dated wordings.

A person who works with children may use two lists only, LasteKS § 34² (3) about the child and (4)
about the person raising the child (§ 27¹ (1)); lists (5) and (6) belong to the municipality. The
wordings stand in ``resources/law/notice-lists.json``, because laws move.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from hop_desktop.domain.errors import Invalid, NotFound

POINTS = 14
GENERAL, FAMILY = 1, 2


class NoticePart(Enum):
    """Whom a list is about: the child, or a person raising the child."""

    CHILD = "child"
    CARER = "carer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A point of one of the lists, by its number in the statute."""

    part: NoticePart
    number: int

    def __post_init__(self) -> None:
        """Refuse a number that is not on the list."""
        if not 1 <= self.number <= POINTS:
            raise Invalid("points", "not-on-the-list")

    @property
    def key(self) -> str:
        """The point in a word, from which ``point_of`` makes it again."""
        return f"{self.part.value}.{self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class LawList:
    """A list: where it stands, and the statute's words for its points 1–14."""

    paragraph: str
    points: tuple[str, ...]

    def __post_init__(self) -> None:
        """Refuse a list that is not the statute's."""
        if len(self.points) != POINTS or not all(self.points):
            raise ValueError(self.paragraph)


@dataclass(frozen=True, slots=True, kw_only=True)
class LawLists:
    """The two lists that a reporter may use."""

    child: LawList
    carer: LawList


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeLaw:
    """A wording with its first and last day, its source, and where each rule stands.

    ``decision_days`` is the day on which the municipality decides (§ 29 (3)): whether within or
    after it is not settled, so it is told as information and never as a term. ``checked_on`` is
    the day on which the house itself looked up that the wording holds on.
    """

    since: date
    until: date
    act: str
    short: str
    source: str
    duty: str
    extent: str
    demand: str
    registered_residence: str
    present_place: str
    withheld: str
    decision: str
    decision_days: int
    lists: LawLists
    checked_on: date | None = None

    @property
    def key(self) -> str:
        """By what this wording is known among the texts of the law."""
        return f"notice-lists:{self.since}"

    def list_of(self, part: NoticePart) -> LawList:
        """Return the list about the child or about who raises the child."""
        return self.lists.child if part is NoticePart.CHILD else self.lists.carer

    def words(self, point: Point) -> str:
        """Return the statute's words for a point."""
        return self.list_of(point.part).points[point.number - 1]

    def holds_on(self, day: date) -> bool:
        """Say whether the wording is known to hold on a day."""
        return self.since <= day <= self.until


def point_of(key: str) -> Point:
    """Return the point with this key; raise ``Invalid`` when there is none."""
    known = {point.key: point for point in every_point()}
    if key not in known:
        raise Invalid("points", "not-on-the-list")
    return known[key]


def every_point() -> tuple[Point, ...]:
    """Return all points, the child's first, in the statute's order."""
    numbers = range(1, POINTS + 1)
    return tuple(Point(part=part, number=n) for part in NoticePart for n in numbers)


def law_on(versions: Sequence[NoticeLaw], day: date) -> NoticeLaw:
    """Return the wording of a day: the latest that has begun, or the first one before that.

    When it has ended and no other is known it still comes, and ``holds_on`` says so. Raises
    ``NotFound`` when no wording is there at all.
    """
    in_order = sorted(versions, key=lambda version: version.since)
    if not in_order:
        raise NotFound
    begun = [version for version in in_order if version.since <= day]
    return begun[-1] if begun else in_order[0]
