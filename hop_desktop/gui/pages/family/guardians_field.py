# SPDX-License-Identifier: EUPL-1.2
"""The people who raise the child, in a form: custody, and how to reach them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from hop_desktop.domain.children import Custody, Guardian
from hop_desktop.domain.text import LONGEST_NAME
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_guardian_form import Ui_GuardianForm
from hop_desktop.gui.pages.family.entries_field import EntriesField, Entry

TICKED = "1"
TYPED = ("name", "relation", "phone", "email", "language")


class GuardiansField(EntriesField):
    """An entry for each person."""

    def add_text(self) -> str:
        """Return the verb of the button that adds a person."""
        return self.tr("Lisa isik")

    def new_entry(self) -> Entry:
        """Return an empty person, with custody unknown, a legal representative."""
        widget, form = QWidget(), Ui_GuardianForm()
        form.setupUi(widget)
        form.custodyPills.setChoices([(each.value, words.custody(each)) for each in Custody])
        form.custodyPills.setValue(Custody.UNKNOWN.value)
        form.representativeTick.setTicked(True)
        form.nameField.setLimit(LONGEST_NAME)
        fields = {
            "name": form.nameField,
            "relation": form.relationField,
            "custody": form.custodyPills,
            "legal_representative": form.representativeTick,
            "phone": form.phoneField,
            "email": form.emailField,
            "language": form.languageField,
        }
        return Entry(widget, fields, form.removeButton)

    def entry_name(self, number: int) -> str:
        """Return "1. isik"."""
        return self.tr("{number}. isik").format(number=number)

    def show_guardians(self, guardians: Sequence[Guardian]) -> None:
        """Show these people."""
        for guardian in guardians:
            self.add(
                {
                    "name": guardian.name,
                    "relation": guardian.relation,
                    "custody": guardian.custody.value,
                    "legal_representative": TICKED if guardian.legal_representative else "",
                    "phone": guardian.phone,
                    "email": guardian.email,
                    "language": guardian.language,
                }
            )

    def guardians(self) -> tuple[Guardian, ...]:
        """Return the people of whom anything is written; each has a name by now."""
        return tuple(_guardian(entry.values()) for entry in self.entries() if _is_written(entry))

    def problems(self, prefix: str) -> dict[str, str]:
        """Return what to mend by the names of ``named_fields``: a person has a name."""
        return {
            f"{prefix}.{place}.name": self.tr("Kirjuta isiku nimi")
            for place, entry in enumerate(self.entries())
            if _is_written(entry) and not entry.values()["name"]
        }


def _is_written(entry: Entry) -> bool:
    values = entry.values()
    return any(values[name] for name in TYPED)


def _guardian(values: dict[str, str]) -> Guardian:
    return Guardian(
        name=values["name"],
        relation=values["relation"],
        custody=Custody(values["custody"]),
        legal_representative=values["legal_representative"] == TICKED,
        phone=values["phone"],
        email=values["email"],
        language=values["language"],
    )
