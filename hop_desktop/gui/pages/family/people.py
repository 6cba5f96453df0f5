# SPDX-License-Identifier: EUPL-1.2
"""Where a child lives and who raises them, as one reads it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.domain.children import Child, Custody, Guardian, Home
from hop_desktop.gui import words
from hop_desktop.gui.tokens import S4, S12, S20
from hop_desktop.gui.widgets.cards import Card, Chip
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.labels import hairline, text_label


class HouseholdCards(QWidget):
    """A card for each home: the municipality, how much of the time, where and with whom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until homes are set."""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S20)
        self._cards: list[Card] = []

    def show_homes(self, child: Child) -> None:
        """Show the child's homes; the one in the population register is marked."""
        for old in self._cards:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cards = [self._card(home, child) for home in child.homes]
        for card in self._cards:
            self._column.addWidget(card)
        self.setVisible(bool(self._cards))

    def _card(self, home: Home, child: Child) -> Card:
        place = words.municipality(home.municipality)
        card = Card(self.tr("Kodu: {municipality}").format(municipality=place))
        if home.municipality == child.registered_municipality and len(child.homes) > 1:
            card.addHeaderPart(Chip(self.tr("registris")))
        facts = FactList()
        facts.setFacts(
            [
                (self.tr("Kui palju"), home.share),
                (self.tr("Kellega"), home.with_whom),
                (self.tr("Aadress"), home.address),
            ]
        )
        card.body.addWidget(facts)
        facts.setVisible(bool(facts.facts()))
        return card


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
