# SPDX-License-Identifier: EUPL-1.2
"""Second decision of a handover: what goes along, what stays, and why it stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hop_desktop.app.tick_list import PartRow
from hop_desktop.domain.handovers import Part
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_handover_parts import Ui_HandoverParts

PROTECTED = "protected"


class HandoverParts(QWidget):
    """The tick-list with counts and periods; protected observations always stay."""

    whyWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no parts until the case is known."""
        super().__init__(parent)
        self.ui = Ui_HandoverParts()
        self.ui.setupUi(self)
        self._ticks = self.ui.parts.ticks
        self._ticks.setReasons(
            (
                self.tr("Vanem ei andnud nõusolekut"),
                self.tr("Saaja ei vaja seda oma tööks"),
                self.tr("Puudutab teisi inimesi"),
                self.tr("Info on vananenud"),
            )
        )
        self._ticks.setWhyLinks(True)
        self._ticks.whyWanted.connect(self.whyWanted)

    def show_parts(self, parts: Sequence[PartRow], *, protected: int) -> None:
        """Offer the parts that hold anything; nothing empty is asked about."""
        shown = [row for row in parts if row.count or row.part is Part.CHILD]
        kept = self.ui.parts.held()
        self._ticks.setStaying(self._protected(protected) if protected else ())
        self._ticks.setGoing(
            [
                (row.part.value, words.part(row.part), self._detail(row), row.part is Part.CHILD)
                for row in shown
            ]
        )
        self._ticks.setHeld(kept)

    def focus_first(self) -> None:
        """Go to the first part that can stay."""
        self.ui.parts.focusControl()

    def _protected(self, count: int) -> Sequence[tuple[str, str, str]]:
        title = self.tr("%n kaitstud tähelepanekut", "", count)
        reason = self.tr("Lapse ohust teatad lastekaitsele eraldi: see ei lähe juhtumiga kaasa")
        return ((PROTECTED, title, reason),)

    def _detail(self, row: PartRow) -> str:
        if row.part is Part.CHILD:
            return ""
        count = self.tr("%n kirjet", "", row.count)
        if row.first is None or row.last is None:
            return count
        if row.first == row.last:
            return f"{count}, {words.day(row.first)}"
        return f"{count}, {words.day(row.first)}–{words.day(row.last)}"
