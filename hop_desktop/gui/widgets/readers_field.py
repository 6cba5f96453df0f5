# SPDX-License-Identifier: EUPL-1.2
"""Officials who read a package with their ID-card: added by certificate, taken out again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import S4, S8, S12
from hop_desktop.gui.widgets.choice_fields import Group
from hop_desktop.gui.widgets.field import Field
from hop_desktop.gui.widgets.fitting_row import FittingRow
from hop_desktop.gui.widgets.labels import text_label


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderLine:
    """An official: a key of ours, the name, and until when the certificate holds."""

    key: str
    name: str
    detail: str


class ReadersField(Field):
    """A line per official with "Eemalda", and a button that adds one.

    ``addWanted`` asks for a certificate; ``removeWanted`` carries the key of a line.
    """

    addWanted = Signal()
    removeWanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no official."""
        super().__init__(parent)
        self._list = Group()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(S8)
        self.addButton = QPushButton(self.tr("Lisa sertifikaat"))
        self.addButton.setProperty("kind", "secondary")
        self.addButton.clicked.connect(self.addWanted)
        self._acts = FittingRow(spacing=S12)
        self._acts.addPart(self.addButton)
        self._acts.addStretch()
        self._rows.addWidget(self._acts)
        self._lines: list[QWidget] = []
        self._take_control(self._list)
        self.setFocusProxy(self.addButton)

    @property
    def control(self) -> QWidget:
        """Return the button that adds."""
        return self.addButton

    def setLines(self, lines: Sequence[ReaderLine]) -> None:
        """Show these officials in place of the earlier ones."""
        for old in self._lines:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [self._line(line) for line in lines]
        for place, line in enumerate(self._lines):
            self._rows.insertWidget(place, line)
        self.changed.emit()

    def _line(self, line: ReaderLine) -> QWidget:
        row = FittingRow(spacing=S12, column_spacing=S8)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S4)
        column.addWidget(text_label(line.name, role="strong"))
        column.addWidget(text_label(line.detail, role="small"))
        row.addPart(words, stretch=1)
        remove = QPushButton(self.tr("Eemalda"))
        remove.setProperty("kind", "link")
        remove.setAccessibleName(self.tr("Eemalda: {name}").format(name=line.name))
        remove.clicked.connect(lambda: self.removeWanted.emit(line.key))
        row.addPart(remove)
        return row

    def _named(self) -> Sequence[QWidget]:
        return (self._list,)

    def _telling(self) -> Sequence[QWidget]:
        return (
            self._list,
            self.addButton,
        )
