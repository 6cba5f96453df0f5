# SPDX-License-Identifier: EUPL-1.2
"""The top of a page: where back leads, what the page is about, and at most two buttons."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.tokens import S4, S12, S20, S32
from hop_desktop.gui.widgets.cards import Chip
from hop_desktop.gui.widgets.fitting_row import FittingRow
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.labels import breakable, text_label


class PageHeader(QWidget):
    """Back link, title with a chip, one muted line; buttons at the right or, stacked, under it."""

    backWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until words are set."""
        super().__init__(parent)
        self.backButton = QPushButton()
        self.backButton.setProperty("kind", "back")
        self.backButton.clicked.connect(self.backWanted)
        set_icon(self.backButton, "back", colour="primary")
        self._title = text_label(role="page-title")
        self._chip = Chip(stage=True)
        self._detail = text_label(role="muted")
        self._buttons: list[QPushButton] = []
        self._lay_out()
        for part in (self.backButton, self._chip, self._detail):
            part.hide()

    def setBackText(self, text: str) -> None:
        """Say where the link back leads; "" shows no link."""
        self.backButton.setText(text)
        set_icon(self.backButton, "back", colour="primary")
        self.backButton.setToolTip(self.tr("Tagasi (Alt+←)"))
        self.backButton.setVisible(bool(text))

    def title(self) -> str:
        """Return the title."""
        return self._title.text()

    def setTitle(self, title: str) -> None:
        """Show what the page is about."""
        self._title.setText(breakable(title))

    def setChip(self, text: str) -> None:
        """Show a chip beside the title ("II etapp"); "" shows none."""
        self._chip.setText(text)
        self._chip.setVisible(bool(text))

    def setDetail(self, text: str) -> None:
        """Show one muted line under the title; "" shows none."""
        self._detail.setText(breakable(text))
        self._detail.setVisible(bool(text))

    def setPrimary(self, text: str, slot: Callable[[], object]) -> QPushButton:
        """Offer the page's main act and return its button."""
        return self._offer("primary", text, slot)

    def setSecondary(self, text: str, slot: Callable[[], object]) -> QPushButton:
        """Offer a second act and return its button."""
        return self._offer("secondary", text, slot)

    def addButton(self, button: QPushButton) -> None:
        """Put any button before those already there; a primary one stays the last."""
        primary = button.property("kind") == "primary"
        self._buttons.insert(len(self._buttons) if primary else 0, button)
        self._order(self._row.isColumn())
        self._acts.show()

    def _offer(self, kind: str, text: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", kind)
        button.clicked.connect(lambda: slot())  # noqa: PLW0108  drops "checked"
        self.addButton(button)
        return button

    def _order(self, stacked: bool) -> None:
        """Put the primary button last in a row, where the eye ends, and first when stacked."""
        order = self._buttons[::-1] if stacked else self._buttons
        self._flow.setEndsRight(not stacked)
        while self._flow.count():
            self._flow.takeAt(0)
        for button in order:
            self._flow.addWidget(button)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        self._row = FittingRow(spacing=S20, column_spacing=S12)
        self._row.turned.connect(self._order)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S4)
        named, self._acts = QWidget(), QWidget()
        flow = FlowLayout(named, spacing=S12)
        flow.addWidget(self._title)
        flow.addWidget(self._chip)
        column.addWidget(self.backButton, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(named)
        column.addWidget(self._detail)
        self._flow = FlowLayout(self._acts, spacing=S12)
        self._row.addPart(words, stretch=1)
        self._row.addPart(self._acts, alignment=Qt.AlignmentFlag.AlignBottom)
        self._acts.hide()
        around = QVBoxLayout(self)
        around.setContentsMargins(S32, S20, S32, S20)
        around.addWidget(self._row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
