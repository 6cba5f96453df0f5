# SPDX-License-Identifier: EUPL-1.2
"""The other children that an observation concerns, each with the part it had in it."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.observations import ChildRole, LinkedChild
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_linked_child_form import Ui_LinkedChildForm
from hop_desktop.gui.pages.family.entries_field import EntriesField, Entry
from hop_desktop.gui.widgets.fields import PersonPicker


class OthersField(EntriesField):
    """An entry for each child; ``wanted`` asks for children for one entry's picker."""

    wanted = Signal(object, str)

    def add_text(self) -> str:
        """Return the verb of the button that adds a child."""
        return self.tr("Lisa teine laps")

    def new_entry(self) -> Entry:
        """Return an entry without a child, who took part until it is said otherwise."""
        widget, form = QWidget(), Ui_LinkedChildForm()
        form.setupUi(widget)
        form.rolePills.setChoices([(role.value, words.child_role(role)) for role in ChildRole])
        form.rolePills.setValue(ChildRole.INVOLVED.value)
        form.childPicker.wanted.connect(partial(self.wanted.emit, form.childPicker))
        fields = {"child": form.childPicker, "role": form.rolePills}
        return Entry(widget, fields, form.removeButton)

    def entry_name(self, number: int) -> str:
        """Return "2. laps": the first is the one that is written about."""
        return self.tr("{number}. laps").format(number=number + 1)

    def linked(self) -> tuple[LinkedChild, ...]:
        """Return the children that are chosen."""
        return tuple(
            LinkedChild(
                child_id=ChildId(UUID(values["child"].partition("\n")[0])),
                role=ChildRole(values["role"] or ChildRole.INVOLVED.value),
            )
            for values in (entry.values() for entry in self.entries())
            if values["child"]
        )

    def problems(self, prefix: str) -> dict[str, str]:
        """Return what to mend by the names of ``named_fields``: a name typed but not chosen."""
        return {
            f"{prefix}.{place}.child": self.tr("Vali laps nimekirjast või eemalda")
            for place, entry in enumerate(self.entries())
            if not entry.values()["child"] and _typed(entry)
        }


def _typed(entry: Entry) -> str:
    picker = entry.fields["child"]
    return picker.text() if isinstance(picker, PersonPicker) else ""
