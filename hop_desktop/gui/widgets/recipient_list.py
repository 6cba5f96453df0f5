# SPDX-License-Identifier: EUPL-1.2
"""Who can receive a package: one of several houses, each with how sure its key is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hop_desktop.gui.tokens import S4, S8, S12, S20, scaled
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.fitting_row import FittingRow
from hop_desktop.gui.widgets.labels import IconMark, hairline, text_label

MARK = 20
Trust = Literal["confirmed", "unconfirmed", "mismatch"]
LOOKS = {"confirmed": "small", "unconfirmed": "warn", "mismatch": "error"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """A house: its key, its name, who it is, and how far its control code was compared."""

    key: str
    name: str
    detail: str
    trust: Trust
    told: str
    link: str = ""


class RecipientRow(QWidget):
    """A house with a radio button; without one when its code did not fit."""

    linkPressed = Signal(str)

    def __init__(self, recipient: Recipient, parent: QWidget | None = None) -> None:
        """Show the words; a press anywhere on the row chooses it."""
        super().__init__(parent)
        self.radio = _radio(recipient) if recipient.trust != "mismatch" else None
        across = QHBoxLayout(self)
        across.setContentsMargins(S20, S12, S20, S12)
        across.setSpacing(S12)
        mark = self.radio or IconMark("error", colour="error", size=MARK)
        across.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        beside = FittingRow(spacing=S12, column_spacing=S8)
        beside.addPart(_words(recipient), stretch=1)
        across.addWidget(beside, 1)
        if recipient.link:
            beside.addPart(self._link(recipient), alignment=Qt.AlignmentFlag.AlignVCenter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row as a press on its radio button does."""
        super().mousePressEvent(event)
        if self.radio is not None and event.button() == Qt.MouseButton.LeftButton:
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.setChecked(True)

    def _link(self, recipient: Recipient) -> QPushButton:
        link = QPushButton(recipient.link)
        link.setProperty("kind", "link")
        link.setAccessibleName(f"{recipient.link}: {recipient.name}")
        link.clicked.connect(lambda: self.linkPressed.emit(recipient.key))
        return link


class RecipientList(Card):
    """The houses to choose from; arrow keys move the choice."""

    chosen = Signal(str)
    linkPressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until recipients are set."""
        super().__init__("", parent)
        self.setFlush(True)
        self._group = QButtonGroup(self)
        self._radios: dict[str, QRadioButton] = {}

    def setRecipients(self, recipients: Sequence[Recipient]) -> None:
        """Offer these in place of the earlier ones; a choice that is still offered stays."""
        before = self.value()
        self._clear()
        for recipient in recipients:
            self._add(recipient)
        self.setValue(before)

    def radios(self) -> list[QRadioButton]:
        """Return the radio buttons in their order."""
        return list(self._radios.values())

    def value(self) -> str:
        """Return the key of the chosen house, or ""."""
        return next((key for key, radio in self._radios.items() if radio.isChecked()), "")

    def setValue(self, key: str) -> None:
        """Choose by key; an unknown one changes nothing."""
        if key in self._radios:
            self._radios[key].setChecked(True)

    def focusChoice(self) -> None:
        """Put the focus on the choice, or on the first house."""
        chosen = self._radios.get(self.value()) or next(iter(self._radios.values()), None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        while (item := self.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for radio in self._radios.values():
            self._group.removeButton(radio)
        self._radios = {}

    def _add(self, recipient: Recipient) -> None:
        if self.body.count():
            self.body.addWidget(hairline())
        row = RecipientRow(recipient)
        row.linkPressed.connect(self.linkPressed)
        self.body.addWidget(row)
        if row.radio is not None:
            self._radios[recipient.key] = row.radio
            self._group.addButton(row.radio)
            row.radio.toggled.connect(
                lambda on, key=recipient.key: self.chosen.emit(key) if on else None
            )


def _radio(recipient: Recipient) -> QRadioButton:
    radio = QRadioButton()
    radio.setProperty("kind", "bare")
    radio.setAccessibleName(recipient.name)
    radio.setAccessibleDescription(f"{recipient.detail}. {recipient.told}")
    radio.setMinimumSize(scaled(MARK), scaled(MARK))
    radio.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return radio


def _words(recipient: Recipient) -> QWidget:
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(S4)
    column.addWidget(text_label(recipient.name, role="strong"))
    if recipient.detail:
        column.addWidget(text_label(recipient.detail, role="small"))
    column.addWidget(text_label(recipient.told, role=LOOKS[recipient.trust]))
    return words
