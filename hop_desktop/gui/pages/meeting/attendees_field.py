# SPDX-License-Identifier: EUPL-1.2
"""Who came to a meeting, or was asked and did not, in a form."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from hop_desktop.domain.meetings import Attendee
from hop_desktop.domain.text import LONGEST_NAME
from hop_desktop.gui.forms.ui_attendee_form import Ui_AttendeeForm
from hop_desktop.gui.pages.family.entries_field import EntriesField, Entry

CAME, AWAY = "came", "away"
TYPED = ("name", "role", "note")


class AttendeesField(EntriesField):
    """An entry for each person."""

    def add_text(self) -> str:
        """Return the verb of the button that adds a person."""
        return self.tr("Lisa osaleja")

    def new_entry(self) -> Entry:
        """Return an empty person who came."""
        widget, form = QWidget(), Ui_AttendeeForm()
        form.setupUi(widget)
        form.nameField.setLimit(LONGEST_NAME)
        form.therePills.setChoices([(CAME, self.tr("Kohal")), (AWAY, self.tr("Puudus"))])

        def follow() -> None:
            form.noteField.setVisible(form.therePills.value() == AWAY)

        form.therePills.changed.connect(follow)
        form.therePills.setValue(CAME)
        follow()
        fields = {
            "name": form.nameField,
            "role": form.roleField,
            "there": form.therePills,
            "note": form.noteField,
        }
        return Entry(widget, fields, form.removeButton)

    def entry_name(self, number: int) -> str:
        """Return "1. osaleja"."""
        return self.tr("{number}. osaleja").format(number=number)

    def show_attendees(self, attendees: Iterable[Attendee]) -> None:
        """Show these people."""
        for each in attendees:
            there = CAME if each.present else AWAY
            self.add({"name": each.name, "role": each.role, "there": there, "note": each.note})

    def attendees(self) -> tuple[Attendee, ...]:
        """Return the people of whom anything is written; each has a name by now."""
        return tuple(_attendee(entry.values()) for entry in self.entries() if _is_written(entry))

    def problems(self, prefix: str) -> dict[str, str]:
        """Return what to mend by the names of ``named_fields``: a person has a name."""
        return {
            f"{prefix}.{place}.name": self.tr("Kirjuta osaleja nimi")
            for place, entry in enumerate(self.entries())
            if _is_written(entry) and not entry.values()["name"]
        }


def _is_written(entry: Entry) -> bool:
    values = entry.values()
    return any(values[name] for name in TYPED)


def _attendee(values: dict[str, str]) -> Attendee:
    present = values["there"] != AWAY
    return Attendee(
        name=values["name"],
        role=values["role"],
        present=present,
        note="" if present else values["note"],
    )
