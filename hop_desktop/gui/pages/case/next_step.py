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
    """A step on the way: done or not, a line about when, and the act that does it, if allowed."""

    title: str
    detail: str = ""
    done: bool = False
    act: Act | None = None


def due(day: date, today: date) -> str:
    """Return by when something has to be, or had to be, done."""
    if day < today:
        return translate("CaseSteps", "tähtaeg oli {day}").format(day=words.day(day))
    return translate("CaseSteps", "tähtaeg {day}").format(day=words.day(day))
