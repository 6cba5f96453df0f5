# SPDX-License-Identifier: EUPL-1.2
"""A child in danger: whom to call, at once and inside the page, never as a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import S4, S8, S12, S16
from hop_desktop.gui.widgets.announcing import announce
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.labels import text_label


class DangerCard(QFrame):
    """112 and 116 111 with a sentence each, and the duty to tell child protection.

    LasteKS § 31 (2): 112; § 27 (2): 116 111 round the clock; § 27¹ (1): the duty of those who work
    with children. § 22 (4) asks to tell the carer, but nobody has to do it before help is called.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait hidden until it is needed."""
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.setProperty("kind", "error")
        column = QVBoxLayout(self)
        column.setContentsMargins(S16, S12, S16, S12)
        column.setSpacing(S4)
        self.title = text_label(self.tr("Hädaohus laps: helista 112"), role="card-title")
        self._sentences = [text_label(sentence) for sentence in self._advice()]
        for label in (self.title, *self._sentences):
            column.addWidget(label)
        self._acts = FlowRow()
        self._acts.setContentsMargins(0, S8, 0, S4)
        self._acts.hide()
        column.addWidget(self._acts)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.title.text())
        self.hide()

    def addAct(self, text: str, slot: Callable[[], object]) -> QPushButton:
        """Put a button under the advice and return it: what one does after the call."""
        button = QPushButton(text)
        button.setProperty("kind", "secondary")
        button.clicked.connect(lambda: slot())  # noqa: PLW0108  drops "checked"
        self._acts.addPart(button)
        self._acts.show()
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Say it to those who listen."""
        super().showEvent(event)
        said = " ".join(label.text() for label in (self.title, *self._sentences))
        announce(self, said)

    def _advice(self) -> tuple[str, ...]:
        return (
            self.tr("Kui lapse elu või tervis on ohus, helista kohe. Luba ei ole kelleltki vaja."),
            self.tr("Nõu saad ööpäev läbi tasuta lasteabitelefonilt 116\u00a0111."),
            self.tr("Teata viivitamata ka valla või linna lastekaitsetöötajale."),
            self.tr(
                "Kui kahtlustad last kasvatavat isikut, küsi lastekaitselt nõu enne, "
                "kui temaga räägid."
            ),
        )
