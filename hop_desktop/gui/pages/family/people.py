# SPDX-License-Identifier: EUPL-1.2
"""Where a child lives and who raises them, as one reads it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.domain.children import Child, Custody, Guardian
from hop_desktop.gui import words
from hop_desktop.gui.pages.family.household import HouseholdView
from hop_desktop.gui.tokens import S4, S12
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.labels import hairline, text_label


class HouseholdCard(Card):
    """Where the child lives: every home, drawn as branches when there are several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until a child is set."""
        super().__init__("", parent)
        self.setTitle(self.tr("Lapse kodud"))
        self.view = HouseholdView()
        self.body.addWidget(self.view)

    def show_homes(self, child: Child) -> None:
        """Show the child's homes; hide when none is known."""
        self.view.setChild(child)
        self.setVisible(bool(child.homes))


class GuardiansCard(Card):
    """Each person raising the child: custody, and how to reach them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nobody until people are set."""
        super().__init__("", parent)
        self.setTitle(self.tr("Last kasvatavad isikud"))
        self._parts: list[QWidget] = []

    def show_guardians(self, guardians: Sequence[Guardian]) -> None:
        """Show these people; hide when nobody is known."""
        for old in self._parts:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts = []
        for guardian in guardians:
            if self._parts:
                self._add(hairline())
            self._add(self._person(guardian))
        self.setVisible(bool(guardians))

    def _add(self, part: QWidget) -> None:
        self.body.addWidget(part)
        self._parts.append(part)

    def _person(self, guardian: Guardian) -> QWidget:
        person = QWidget()
        column = QVBoxLayout(person)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S4)
        column.addWidget(text_label(guardian.name, role="strong"))
        for line in self._lines(guardian):
            label = text_label(line)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.setContentsMargins(0, 0, 0, S12 - S4)
        return person

    def _lines(self, guardian: Guardian) -> list[str]:
        known = guardian.custody is not Custody.UNKNOWN
        custody = words.custody(guardian.custody) if known else ""
        stands = (
            self.tr("seaduslik esindaja")
            if guardian.legal_representative
            else self.tr("ei ole seaduslik esindaja")
        )
        spoken = self.tr("suhtluskeel: {language}").format(language=guardian.language)
        lines = (
            " · ".join(filter(None, (guardian.relation, stands))),
            custody,
            guardian.phone,
            guardian.email,
            spoken if guardian.language else "",
        )
        return [line for line in lines if line]
