# SPDX-License-Identifier: EUPL-1.2
"""Over a notice: call first, and a form that is kept is no notice yet."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import S4, S12, S16
from hop_desktop.gui.widgets.labels import text_label


class CallFirst(QFrame):
    """112 and 116 111 in large letters (LasteKS § 31 (2), § 27 (2)), and what the form is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Stand there from the first moment."""
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.setProperty("kind", "error")
        column = QVBoxLayout(self)
        column.setContentsMargins(S16, S12, S16, S12)
        column.setSpacing(S4)
        self.title = text_label(
            self.tr(
                "Elu või tervis ohus: helista 112. Lasteabi ööpäev läbi: 116\u00a0111.",
            ),
            role="card-title",
        )
        self.reminder = text_label(self.tr("Salvestatud vorm ei ole veel teade."), role="strong")
        for label in (self.title, self.reminder):
            column.addWidget(label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.title.text())
