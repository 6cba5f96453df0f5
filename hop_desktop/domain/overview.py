# SPDX-License-Identifier: EUPL-1.2
"""What an overview tells: the stand of a day, what came and went, and how cases ended.

A table without groups is one whose numbers may not be told (``domain/disclosure.py``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from hop_desktop.domain.cases import Move, Stage
from hop_desktop.domain.disclosure import Cross, Shown
from hop_desktop.domain.observations import Area
from hop_desktop.domain.periods import Period
from hop_desktop.domain.records import Outcome, Satisfaction

AGES = (3, 5, 7, 10, 13, 16)
"""The first ages, in full years, of all bands but the first."""
LENGTHS = (91, 182, 365)
"""The first days of all bands of length but the first: a quarter, half a year, a year."""
UNKNOWN, OTHERS = "", "others"


class Dimension(Enum):
    """What a table tells cases apart by."""

    STAGE = "stage"
    AREA = "area"
    AGE = "age"
    MUNICIPALITY = "municipality"
    HOUSE = "house"
    LASTED = "lasted"
    STANDING = "standing"
    OUTCOME = "outcome"
    SATISFACTION = "satisfaction"
    LENGTH = "length"


class Standing(Enum):
    """Whether the agreed day of the next review has passed."""

    OVERDUE = "overdue"
    NOT_OVERDUE = "not-overdue"


HANDED_OVER, UNTOLD = "handed-over", "untold"
BANDS = tuple(str(place) for place in range(len(LENGTHS) + 1))
ALWAYS: dict[Dimension, tuple[str, ...]] = {
    Dimension.STAGE: tuple(str(stage.value) for stage in Stage),
    Dimension.LASTED: BANDS,
    Dimension.LENGTH: BANDS,
    Dimension.STANDING: tuple(each.value for each in Standing),
    Dimension.OUTCOME: (*(each.value for each in Outcome), HANDED_OVER, UNTOLD),
    Dimension.SATISFACTION: (*(each.value for each in Satisfaction), UNKNOWN),
}
"""The groups of a question that has few: those of nobody are shown as well."""
ORDER: dict[Dimension, tuple[str, ...]] = {
    **ALWAYS,
    Dimension.AREA: tuple(area.value for area in Area),
    Dimension.AGE: tuple(str(place) for place in range(len(AGES) + 1)),
}
PLACES = frozenset({Dimension.MUNICIPALITY, Dimension.HOUSE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A move of a case, the stage after it, and its local day."""

    move: Move
    stage: Stage
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """What is counted of a case: it names no child. ``house`` is the one that it came from."""

    born: date
    municipality: str
    house: str
    area: Area | None
    steps: tuple[Step, ...]
    review_on: date | None
    outcome: Outcome | None
    satisfaction: Satisfaction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Counts by the groups of one question; without groups when they may not be told."""

    dimension: Dimension
    keys: tuple[str, ...]
    counts: tuple[Shown, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossTable:
    """Counts by the groups of two questions, with their totals."""

    rows: Dimension
    columns: Dimension
    row_keys: tuple[str, ...]
    column_keys: tuple[str, ...]
    told: Cross


@dataclass(frozen=True, slots=True, kw_only=True)
class Flows:
    """How many cases came into work, and how many left, in a period."""

    opened: Shown
    ended: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What may be told of a period. ``flows`` only where they are told of such a period at all.

    ``endings`` are of the cases that left, and only of the year of the house.
    """

    period: Period
    day: date
    open: Shown
    table: CrossTable
    tables: tuple[Table, ...]
    flows: Flows | None
    endings: tuple[Table, ...] = ()

    def of(self, dimension: Dimension) -> Table | None:
        """Return the table of one question, if there is one."""
        found = (table for table in (*self.tables, *self.endings) if table.dimension is dimension)
        return next(found, None)


def change(now: Shown, then: Shown) -> Shown:
    """Return how much a count rose or fell between two stands; nothing unless both are told."""
    return None if now is None or then is None else now - then


def count_of(table: Table | None, key: str) -> Shown:
    """Return the count of a group: zero in a table that names its groups without it.

    Nothing for the other places: they are not the same ones every time.
    """
    if table is None or not table.keys or key == OTHERS:
        return None
    if key in table.keys:
        return table.counts[table.keys.index(key)]
    return None if OTHERS in table.keys else 0
