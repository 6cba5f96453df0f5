# SPDX-License-Identifier: EUPL-1.2
"""An observation as a row of a list: the day, the words, the child, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from hop_desktop.app.children import WrittenObservation
from hop_desktop.gui import words
from hop_desktop.gui.pages.observing.closing import closed_line, readings
from hop_desktop.gui.widgets.rows import ListRow

LONGEST_FACTS = 180
translate = QCoreApplication.translate


def observation_row(written: WrittenObservation, *, author: bool = False) -> ListRow:
    """Return a row that names the child, and the author when it is of somebody else."""
    seen = written.observation
    chips = [words.area(seen.area)]
    if seen.danger:
        chips.insert(0, translate("ObservationRow", "Hädaoht"))
    became = [] if author else [*readings(written)[:1], closed_line(written)]
    detail = (written.child, written.author if author else "", *became)
    return ListRow(
        words.day(seen.observed_on),
        QLocale().dayName(seen.observed_on.isoweekday()),
        shortened(seen.facts),
        chips,
        " · ".join(part for part in detail if part),
    )


def shortened(text: str) -> str:
    """Return the beginning of a text, cut at a word: the whole of it is one press away."""
    if len(text) <= LONGEST_FACTS:
        return text
    return text[:LONGEST_FACTS].rsplit(" ", 1)[0] + "…"
