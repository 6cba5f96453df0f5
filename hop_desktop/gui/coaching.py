# SPDX-License-Identifier: EUPL-1.2
"""The coach at a form: watches texts while they are written and remarks on them underneath."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from hop_desktop.domain.coaching import Hint, Kind, Remark, hints
from hop_desktop.gui.widgets.coach_line import CoachLine
from hop_desktop.gui.widgets.fields import FreeText, TextField

PAUSE_MS = 600
translate = QCoreApplication.translate


class Coach(QObject):
    """Remarks on one field. What was put away is not said again in this form."""

    def __init__(self, field: FreeText | TextField, kind: Kind, parent: QObject) -> None:
        """Watch a field that holds ``kind``; the remark stands under it."""
        super().__init__(parent)
        self.line = CoachLine()
        field.addBelow(self.line)
        self._field, self._kind = field, kind
        self._has_source = False
        self._said: Remark | None = None
        self._put_away: set[Remark] = set()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        field.changed.connect(self._pause.start)
        self.line.dismissed.connect(self._dismiss)

    def know_source(self, *, known: bool) -> None:
        """Say whether the form names somebody who may speak of diagnoses."""
        self._has_source = known
        self.look()

    def look(self) -> None:
        """Remark on the text as it stands, on one thing at a time."""
        found = hints(self._field.value(), self._kind, has_source=self._has_source)
        hint = next((hint for hint in found if hint.remark not in self._put_away), None)
        self._said = hint.remark if hint else None
        self.line.say(sentence(hint) if hint else "")

    def _dismiss(self) -> None:
        if self._said is not None:
            self._put_away.add(self._said)
        self._field.focusControl()
        self.look()


class Praise:
    """Remarks that nobody names a strength of this child, until it is put away."""

    def __init__(self, field: FreeText | TextField, name_one: Callable[[], object]) -> None:
        """Stand under a field that is always in sight; ``name_one`` opens the strengths."""
        self.line = CoachLine()
        field.addBelow(self.line)
        self._name_one = name_one
        self._put_away = False
        self.line.dismissed.connect(self._dismiss)

    def remark(self, missing: bool) -> None:
        """Show the remark when strengths are missing."""
        if missing and not self._put_away:
            text = sentence(Hint(remark=Remark.NO_STRENGTHS))
            self.line.say(text, translate("Coach", "Kirjuta tugevus"), self._name)
        else:
            self.line.say("")

    def _name(self) -> None:
        self._dismiss()
        self._name_one()

    def _dismiss(self) -> None:
        self._put_away = True
        self.line.say("")


def sentence(hint: Hint) -> str:
    """Return a remark in words."""
    said = {
        Remark.INITIALS: translate(
            "Coach", "„{words}” ei ütle hiljem, kes see on. Kirjuta nimi välja või „teine laps”."
        ),
        Remark.DIAGNOSIS: translate(
            "Coach", "„{words}” on diagnoos. Kirjuta, mida nägid, või kes diagnoosi pani."
        ),
        Remark.JUDGEMENT: translate(
            "Coach", "„{words}” on hinnang. Kirjuta, mida nägid või kuulsid."
        ),
        Remark.NO_STRENGTHS: translate(
            "Coach", "Viimases kolmes tähelepanekus ei ole tugevusi. Mis läks seekord hästi?"
        ),
    }
    return said[hint.remark].format(words=hint.words)
