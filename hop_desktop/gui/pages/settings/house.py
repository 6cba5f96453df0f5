# SPDX-License-Identifier: EUPL-1.2
"""The house: its name, codes and contact, as they go into packages and onto the contact card."""

from __future__ import annotations

from dataclasses import replace

from hop_desktop.app import house
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.institution import TARTU_COUNTY, Institution
from hop_desktop.domain.text import LONGEST_NAME
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_settings_house import Ui_HousePart
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.settings.part import Part


class HousePart(Part):
    """Changes the house; its kind stays."""

    def __init__(self, page: Page) -> None:
        """Show the house as it was read last."""
        super().__init__(page)
        self.ui = Ui_HousePart()
        self.ui.setupUi(self)
        self.fields = {
            "name": self.ui.nameField,
            "municipality": self.ui.municipalityField,
            "registry_code": self.ui.registryField,
            "address": self.ui.addressField,
            "phone": self.ui.phoneField,
            "email": self.ui.emailField,
        }
        self.ui.nameField.setLimit(LONGEST_NAME)
        self._read = self.space.house
        self.ui.servedGroup.setChoices(
            sorted(TARTU_COUNTY.items(), key=lambda municipality: municipality[1])
        )
        self.ui.servedGroup.setVisible(self._read.is_desk)
        self.ui.kindLabel.setText(words.workplace(self._read.workplace))
        self.ui.saveButton.clicked.connect(self._save)
        self._show(self._read)

    def load(self) -> None:
        """Read the house, unless it is being changed here."""
        if self._typed() == self._read:
            self.ask(house.house, self._show)

    def _show(self, read: Institution) -> None:
        self._read = read
        self.ui.nameField.setValue(read.name)
        self.ui.municipalityField.setValue(read.municipality)
        self.ui.servedGroup.setValues(set(read.municipalities_served))
        self.ui.registryField.setValue(read.registry_code)
        self.ui.addressField.setValue(read.address)
        self.ui.phoneField.setValue(read.phone)
        self.ui.emailField.setValue(read.email)

    def _typed(self) -> Institution | None:
        """Return the house as it is typed, or nothing while that cannot be one."""
        try:
            return self._changed()
        except Invalid:
            return None

    def _changed(self) -> Institution:
        return replace(
            self._read,
            name=self.ui.nameField.value(),
            municipality=self.ui.municipalityField.value(),
            municipalities_served=tuple(sorted(self.ui.servedGroup.values()))
            if self._read.is_desk
            else (),
            registry_code=self.ui.registryField.value(),
            address=self.ui.addressField.value(),
            phone=self.ui.phoneField.value(),
            email=self.ui.emailField.value(),
        )

    def _save(self) -> None:
        try:
            changed = self._changed()
        except Invalid as error:
            self.explain(error)
            return
        if not changed.municipality:
            self.mend({"municipality": self.tr("Vali vald või linn")})
            return
        self.ask(lambda session: house.change_house(session, changed), self._saved)

    def _saved(self, saved: Institution) -> None:
        self._show(saved)
        self.tell(
            self.tr("Asutuse andmed on salvestatud."),
            self.tr("Need lähevad edaspidi pakettidele ja kontaktkaardile."),
        )
