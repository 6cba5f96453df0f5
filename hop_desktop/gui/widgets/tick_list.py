# SPDX-License-Identifier: EUPL-1.2
"""What goes into a package and what stays here, each staying part with its visible reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.gui import plurals
from hop_desktop.gui.tokens import S20
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.labels import hairline, text_label
from hop_desktop.gui.widgets.tick_rows import GoingRow, Part, StayingRow


class PackageTickList(QWidget):
    """Two cards: "Läheb kaasa" with check boxes, "Jääb siia" with crossed eyes and reasons.

    Unticking a part moves it to "Jääb siia" and asks why; withheld parts have no check box.
    """

    changed = Signal()
    whyWanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show two empty cards until parts are set."""
        super().__init__(parent)
        self._parts: list[Part] = []
        self._withheld: list[Part] = []
        self._held: dict[str, str] = {}
        self._rows: dict[str, GoingRow | StayingRow] = {}
        self._reasons: tuple[str, ...] = ()
        self._explained = False
        self._going = Card(self.tr("Läheb kaasa"))
        self._staying = Card(self.tr("Jääb siia"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S20)
        self._going_count = text_label(role="muted", wrap=False)
        self._staying_count = text_label(role="muted", wrap=False)
        counts = (self._going_count, self._staying_count)
        for card, count in zip((self._going, self._staying), counts, strict=True):
            card.setFlush(True)
            card.addHeaderPart(count)
            column.addWidget(card)
        self._build()

    def setGoing(self, parts: Sequence[tuple[str, str, str, bool]]) -> None:
        """Offer these parts: key, title, detail, and whether it always goes."""
        self._parts = [Part(key=k, title=t, detail=d, locked=lock) for k, t, d, lock in parts]
        self._held = {}
        self._build()

    def setStaying(self, parts: Sequence[tuple[str, str, str]]) -> None:
        """Show these parts as withheld by rule: key, title, reason."""
        self._withheld = [Part(key=k, title=t, detail=reason) for k, t, reason in parts]
        self._build()

    def setReasons(self, reasons: Sequence[str]) -> None:
        """Offer these reasons for keeping a part here; other words can be typed as well."""
        self._reasons = tuple(reasons)
        self._build()

    def setWhyLinks(self, explained: bool) -> None:
        """Show a link "Miks?" at each withheld part; pressing it emits ``whyWanted``."""
        self._explained = explained
        self._build()

    def setHeld(self, held: dict[str, str]) -> None:
        """Keep these parts here again, with the reasons written earlier (key to reason)."""
        free = {part.key for part in self._parts if not part.locked}
        self._held = {key: reason for key, reason in held.items() if key in free}
        self._build()

    def value(self) -> tuple[set[str], dict[str, str]]:
        """Return the keys that go, and the reason of each part the user keeps here."""
        going = {part.key for part in self._parts if part.key not in self._held}
        return going, {key: reason.strip() for key, reason in self._held.items()}

    def withoutReason(self) -> list[str]:
        """Return the keys of the parts kept here for which no reason is written yet."""
        return [key for key, reason in self._held.items() if not reason.strip()]

    def showMissing(self) -> bool:
        """Mark the reasons still to be written, go to the first; return whether any is missing."""
        missing = self.withoutReason()
        for key in missing:
            row = self._rows[key]
            if isinstance(row, StayingRow):
                row.setInvalid(True)
        if missing:
            self._rows[missing[0]].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(missing)

    def row(self, key: str) -> GoingRow | StayingRow:
        """Return the row now shown for a part; raise ``KeyError`` for an unknown one."""
        return self._rows[key]

    def _build(self) -> None:
        self._clear()
        for part in self._parts:
            if part.key in self._held:
                self._add_kept(part)
            else:
                self._add_going(part)
        for part in self._withheld:
            self._add_withheld(part)
        self._count()

    def _clear(self) -> None:
        for card in (self._going, self._staying):
            while (item := card.body.takeAt(0)) is not None:
                if (old := item.widget()) is not None:
                    old.hide()
                    old.deleteLater()
        self._rows = {}

    def _add(self, card: Card, key: str, row: GoingRow | StayingRow) -> None:
        if card.body.count():
            card.body.addWidget(hairline())
        card.body.addWidget(row)
        row.show()  # the layout would show it only later, and the focus may go to it now
        self._rows[key] = row

    def _add_going(self, part: Part) -> None:
        row = GoingRow(part)
        row.unticked.connect(self._keep)
        self._add(self._going, part.key, row)

    def _add_kept(self, part: Part) -> None:
        row = StayingRow(part)
        row.askReason(self._held[part.key], self._reasons)
        row.reasonChanged.connect(self._note)
        row.broughtBack.connect(self._bring_back)
        self._add(self._staying, part.key, row)

    def _add_withheld(self, part: Part) -> None:
        row = StayingRow(part)
        row.showReason(explained=self._explained)
        row.whyWanted.connect(self.whyWanted)
        self._add(self._staying, part.key, row)

    def _count(self) -> None:
        going, every = len(self._parts) - len(self._held), len(self._parts) + len(self._withheld)
        self._going_count.setText(
            self.tr("{going} osa {every}-st").format(going=going, every=every)
        )
        staying = every - going
        self._staying_count.setText(plurals.parts(staying))
        self._staying.setVisible(staying > 0)

    def _keep(self, key: str) -> None:
        self._held[key] = ""
        self._rebuilt(key)

    def _bring_back(self, key: str) -> None:
        del self._held[key]
        self._rebuilt(key)

    def _rebuilt(self, key: str) -> None:
        self._build()
        self._rows[key].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _note(self, key: str, reason: str) -> None:
        self._held[key] = reason
        self.changed.emit()
