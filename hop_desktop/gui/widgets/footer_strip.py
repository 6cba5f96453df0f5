# SPDX-License-Identifier: EUPL-1.2
"""The strip at the bottom of a form: its verb where the eye ends, and what is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import S4, S8, S12, S32
from hop_desktop.gui.widgets.fitting_row import FittingRow
from hop_desktop.gui.widgets.flow import FlowLayout, FlowRow
from hop_desktop.gui.widgets.labels import breakable, text_label
from hop_desktop.gui.widgets.progress import BusyLine


class FooterStrip(QFrame):
    """Primary, secondary and cancel buttons; a busy line and a status at the right.

    The secondary is another act, or in a wizard the way back.
    """

    primaryPressed = Signal()
    secondaryPressed = Signal()
    cancelPressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no buttons until they have words."""
        super().__init__(parent)
        self.setProperty("role", "footer")
        self._is_wizard = False
        self.primaryButton = _button("primary")
        self.secondaryButton = _button("secondary")
        self.cancelButton = _button("link")
        self.primaryButton.clicked.connect(self.primaryPressed)
        self.secondaryButton.clicked.connect(self.secondaryPressed)
        self.cancelButton.clicked.connect(self.cancelPressed)
        self.busy = BusyLine()
        self._status = text_label(role="small")
        self._status.hide()
        self._lay_out()

    def setPrimaryText(self, text: str) -> None:
        """Name the main act; "" hides its button."""
        _name(self.primaryButton, text)

    def setSecondaryText(self, text: str) -> None:
        """Name another act, after the main one; "" hides its button."""
        self._name_secondary(text, (self.primaryButton, self.secondaryButton))

    def setBackText(self, text: str) -> None:
        """Name the way back, before the main act as in a wizard; "" hides its button.

        The way out then stands at the far right in every step, also where there is no way back.
        """
        self._is_wizard = True
        self._name_secondary(text, (self.secondaryButton, self.primaryButton))

    def setCancelText(self, text: str) -> None:
        """Name the way out; "" hides its link."""
        _name(self.cancelButton, text)
        self._place_cancel()

    def status(self) -> str:
        """Return the small words at the right."""
        return self._status.text()

    def setStatus(self, text: str) -> None:
        """Say something small ("Mustand hoitud 14.02")."""
        self._status.setText(breakable(text))
        self._status.setVisible(bool(text))

    def _name_secondary(self, text: str, order: tuple[QPushButton, QPushButton]) -> None:
        _name(self.secondaryButton, text)
        for button in order:
            self._left.removeWidget(button)
            self._left.addWidget(button)
        self.setTabOrder(*order)
        self._place_cancel()

    def _place_cancel(self) -> None:
        """Keep the way out away from a second button: at the far right of the strip."""
        several = self._is_wizard or not self.secondaryButton.isHidden()
        shown = not self.cancelButton.isHidden()
        self._left.removeWidget(self.cancelButton)
        if several:
            self._end.addPart(self.cancelButton)
        else:
            self._left.addWidget(self.cancelButton)
        self._end.setVisible(several and shown)
        self.cancelButton.setVisible(shown)

    def _lay_out(self) -> None:
        row = FittingRow(spacing=S12, column_spacing=S4)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=S12)
        for button in (self.primaryButton, self.secondaryButton, self.cancelButton):
            flow.addWidget(button)
        self._left = flow
        row.addPart(buttons)
        row.addStretch()
        row.addPart(self.busy, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addPart(self._status, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._end = FlowRow()
        row.addPart(self._end, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._end.hide()
        around = QVBoxLayout(self)
        around.setContentsMargins(S32, S12, S32, S12)
        around.setSpacing(S8)
        around.addWidget(row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def _button(kind: str) -> QPushButton:
    button = QPushButton()
    button.setProperty("kind", kind)
    button.hide()
    return button


def _name(button: QPushButton, text: str) -> None:
    button.setText(text)
    button.setVisible(bool(text))
