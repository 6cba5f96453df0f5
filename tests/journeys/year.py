# SPDX-License-Identifier: EUPL-1.2
"""A child's year of the story: in which house, told in which words, its papers saved where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from tests.journeys.office import Office
from tests.journeys.tales import Tale


@dataclass(frozen=True, slots=True)
class Year:
    """The house, what is told of it, and the folder in which its papers are saved."""

    house: Office
    tale: Tale
    papers: Path

    def day(self, days: int = 0) -> date:
        """Return a day so many days from the present one of the story."""
        return self.house.clock.moment.astimezone().date() + timedelta(days=days)

    def pass_days(self, days: int) -> None:
        """Let time pass."""
        self.house.clock.moment += timedelta(days=days)
