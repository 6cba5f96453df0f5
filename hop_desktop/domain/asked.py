# SPDX-License-Identifier: EUPL-1.2
"""What came to a house and waits for its word: by which day, and in which order it is taken up.

The law gives the municipality a day for its decision (LasteKS § 29 (3)); whoever hands a case over
may agree on an earlier one. A day that has passed is shown, and moves no responsibility.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from uuid import UUID

from hop_desktop.domain.deadlines import DeadlineRule


class AskedBy(Enum):
    """What came: a notice of a child in need, or a case that is handed over."""

    NOTICE = "notice"
    HANDOVER = "handover"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One thing that came. ``id`` is the package's of a notice, else the handover's.

    ``is_new`` is a notice that nobody has opened yet. ``agreed`` is the day by which the sender
    waits for an answer, ``rule`` the rule of the law on the day when it came, if one holds here.
    """

    by: AskedBy
    id: UUID
    child: str
    sender: str
    came_on: date
    is_new: bool = False
    agreed: date | None = None
    rule: DeadlineRule | None = None

    @property
    def by_law(self) -> date | None:
        """The day that the law gives, counted from the day when it came."""
        if self.rule is None or self.rule.days is None:
            return None
        return self.came_on + timedelta(days=self.rule.days)

    @property
    def on(self) -> date | None:
        """The day by which an answer is due: the earlier of the law's and the agreed one."""
        return min((day for day in (self.by_law, self.agreed) if day), default=None)

    @property
    def is_agreed(self) -> bool:
        """Whether the day comes from an agreement, not from the law."""
        return self.agreed is not None and self.agreed == self.on != self.by_law

    def days(self, today: date) -> int | None:
        """Return the days until the answer is due, negative when it is overdue."""
        return (self.on - today).days if self.on else None


def in_order(asked: Iterable[Asked]) -> tuple[Asked, ...]:
    """Return what came as it is to be taken up.

    A notice that nobody has opened comes before everything: a child may be in danger. Then what
    is due earliest, so that the overdue stands on top; on one day notices first.
    """
    return tuple(sorted(asked, key=_place))


def _place(asked: Asked) -> tuple[date, bool, date, str]:
    due = date.min if asked.is_new else asked.on or date.max
    later = asked.by is not AskedBy.NOTICE
    return due, later, asked.came_on, str(asked.id)
