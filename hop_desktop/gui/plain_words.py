# SPDX-License-Identifier: EUPL-1.2
"""The coach at a text for a family: what its readers would stumble over, one thing at a time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from hop_desktop.domain.readability import MOST_WORDS, Hard, HardSpot, hard_spots
from hop_desktop.gui.coaching import PAUSE_MS
from hop_desktop.gui.widgets.coach_line import CoachLine
from hop_desktop.gui.widgets.fields import FreeText

LONGEST_SHOWN = 60
translate = QCoreApplication.translate


class PlainCoach(QObject):
    """Remarks under one text; what was put away is not said again."""

    def __init__(self, field: FreeText, parent: QObject) -> None:
        """Watch the text of a field."""
        super().__init__(parent)
        self.line = CoachLine()
        field.addBelow(self.line)
        self._field = field
        self._said: HardSpot | None = None
        self._put_away: set[HardSpot] = set()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        field.changed.connect(self._pause.start)
        self.line.dismissed.connect(self._dismiss)

    def look(self) -> None:
        """Remark on the text as it stands."""
        found = hard_spots(self._field.value())
        self._said = next((spot for spot in found if spot not in self._put_away), None)
        self.line.say(sentence(self._said) if self._said else "")

    def _dismiss(self) -> None:
        if self._said is not None:
            self._put_away.add(self._said)
        self._field.focusControl()
        self.look()


def sentence(spot: HardSpot) -> str:
    """Return a remark in words."""
    words = spot.words
    if len(words) > LONGEST_SHOWN:
        words = f"{words[:LONGEST_SHOWN]}…"
    said = {
        Hard.LONG_SENTENCE: translate(
            "Coach", "„{words}” on pikk lause. Tee kaks lauset, kummaski kuni {most} sõna."
        ),
        Hard.LONG_WORD: translate("Coach", "„{words}” on pikk sõna. Kas saab lihtsamalt?"),
        Hard.ABBREVIATION: translate("Coach", "„{words}” on lühend. Kirjuta see sõnadega."),
        Hard.JARGON: translate("Coach", "„{words}” on eriala sõna. Kuidas ütleksid seda kodus?"),
    }
    return said[spot.why].format(words=words, most=MOST_WORDS)
