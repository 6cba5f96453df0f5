# SPDX-License-Identifier: EUPL-1.2
"""One step on the way of a case, and how a day on it is said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from hop_desktop.gui import words
from hop_desktop.gui.pages.case.acts import Act

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """A step on the way: done or not, a line about when, and the act that does it, if allowed.

    ``on`` is the day by which it is to be done, where there is one.
    """

    title: str
    detail: str = ""
    done: bool = False
    act: Act | None = None
    on: date | None = None

    def place(self, today: date) -> tuple[int, date]:
        """Return where it stands: done ones, then what is due by its day, then the rest."""
        if self.done:
            return 0, date.min
        if self.on is not None and self.on <= today:
            return 1, self.on
        return 2, date.min


def due(day: date, today: date) -> str:
    """Return by when something has to be, or had to be, done."""
    if day < today:
        return translate("CaseSteps", "tähtaeg oli {day}").format(day=words.day(day))
    return translate("CaseSteps", "tähtaeg {day}").format(day=words.day(day))
