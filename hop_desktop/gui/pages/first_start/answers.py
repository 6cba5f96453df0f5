# SPDX-License-Identifier: EUPL-1.2
"""The answers of the first start as they stand in its fields: what is missing, what they make."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.opening import Founding
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.institution import Workplace, check_registry_code, names_practice
from hop_desktop.domain.text import LONGEST_NAME
from hop_desktop.gui import field_words
from hop_desktop.gui.forms.ui_first_start_page import Ui_FirstStartPage
from hop_desktop.gui.languages import spoken
from hop_desktop.gui.widgets.field import Field

translate = QCoreApplication.translate


class Answers:
    """Reads the form; ``work``, ``house`` and ``person`` return a sentence per field to mend."""

    def __init__(self, ui: Ui_FirstStartPage) -> None:
        """Read from this form."""
        self._ui = ui
        for field in (ui.houseField, ui.nameField, ui.jobField, ui.loginField):
            field.setLimit(LONGEST_NAME)

    @property
    def workplace(self) -> Workplace | None:
        """Return the kind of house, once it is chosen."""
        chosen = self._ui.workplacePills.value()
        return Workplace(chosen) if chosen else None

    def fields(self) -> tuple[dict[str, Field], ...]:
        """Return the fields of each step by the names under which problems speak of them."""
        ui = self._ui
        return (
            {"workplace": ui.workplacePills},
            {
                "house": ui.houseField,
                "municipality": ui.municipalityField,
                "registry_code": ui.registryField,
                "groups": ui.groupsText,
                "phone": ui.phoneField,
                "email": ui.emailField,
            },
            {
                "name": ui.nameField,
                "job_title": ui.jobField,
                "login": ui.loginField,
                **ui.newPassphrase.fields(),
            },
            {"group": ui.groupField},
        )

    def work(self) -> dict[str, str]:
        """Say what is missing in the first step."""
        if self.workplace:
            return {}
        return {"workplace": translate("FirstStart", "Vali töökoha liik")}

    def house(self) -> dict[str, str]:
        """Say what is to be mended in the second step."""
        problems = {}
        if not self._ui.houseField.value():
            problems["house"] = translate("FirstStart", "Kirjuta asutuse nimi")
        elif names_practice(self._ui.houseField.value()):
            problems["house"] = field_words.field_sentence(Invalid("house", "practice-name"))
        if not self._ui.municipalityField.value():
            problems["municipality"] = translate("FirstStart", "Vali vald või linn")
        try:
            if self._ui.registryField.value():
                check_registry_code(self._ui.registryField.value())
        except Invalid as error:
            problems[error.field] = field_words.field_sentence(error)
        if any(len(name) > LONGEST_NAME for name in self._groups()):
            problems["groups"] = field_words.field_sentence(Invalid("groups", "too-long"))
        return problems

    def person(self) -> dict[str, str]:
        """Say what is to be mended in the third step."""
        ui, problems = self._ui, {}
        if not ui.nameField.value():
            problems["name"] = translate("FirstStart", "Kirjuta oma nimi")
        if not ui.loginField.value():
            problems["login"] = translate("FirstStart", "Kirjuta kasutajanimi")
        ui.newPassphrase.setKnown((ui.nameField.value(), ui.houseField.value()))
        return {**problems, **ui.newPassphrase.problems()}

    def founding(self) -> Founding:
        """Return what the store is founded with."""
        ui, workplace = self._ui, self.workplace or Workplace.KINDERGARTEN
        at_desk = workplace is Workplace.DESK
        return Founding(
            workplace=workplace,
            house=ui.houseField.value(),
            municipality=ui.municipalityField.value(),
            municipalities_served=self._served() if at_desk else (),
            registry_code=ui.registryField.value(),
            phone=ui.phoneField.value(),
            email=ui.emailField.value(),
            groups=() if at_desk else self._groups(),
            person=ui.nameField.value(),
            job_title=ui.jobField.value(),
            login=ui.loginField.value().casefold(),
            passphrase=ui.newPassphrase.value(),
            language=spoken(),
        )

    def _served(self) -> tuple[str, ...]:
        """Return whom a desk serves: one that ticked nothing, its own municipality."""
        return tuple(sorted(self._ui.servedGroup.values() or {self._ui.municipalityField.value()}))

    def _groups(self) -> tuple[str, ...]:
        lines = [line.strip() for line in self._ui.groupsText.value().splitlines()]
        return tuple(line for line in lines if line)
