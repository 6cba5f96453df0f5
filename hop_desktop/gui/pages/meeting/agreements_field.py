# SPDX-License-Identifier: EUPL-1.2
"""What was agreed at a meeting, in a form: each agreement becomes somebody's task."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from hop_desktop.app import meetings
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.meetings import Agreement
from hop_desktop.domain.text import LONGEST_NAME
from hop_desktop.gui import field_words, words
from hop_desktop.gui.forms.ui_agreement_form import Ui_AgreementForm
from hop_desktop.gui.pages.case.inline_form import Seen
from hop_desktop.gui.pages.family.entries_field import EntriesField, Entry
from hop_desktop.gui.widgets.fields import DateField

TYPED = ("what", "who", "due")


class AgreementsField(EntriesField):
    """An entry for each agreement; its identifier travels with it unseen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no agreement."""
        super().__init__(parent)
        self._people: dict[StaffId, str] = {}
        self._today = date(2000, 1, 1)

    def set_people(self, people: Mapping[StaffId, str], today: date) -> None:
        """Take the colleagues to choose from and the present day, before any entry is shown."""
        self._people, self._today = dict(people), today

    def add_text(self) -> str:
        """Return the verb of the button that adds an agreement."""
        return self.tr("Lisa kokkulepe")

    def new_entry(self) -> Entry:
        """Return an empty agreement."""
        widget, form = QWidget(), Ui_AgreementForm()
        form.setupUi(widget)
        form.whoField.setLimit(LONGEST_NAME)
        form.ownerBox.setChoices([(str(key), name) for key, name in self._people.items()])
        form.dueField.setToday(self._today)
        known = Seen(widget)
        known.setValue(str(meetings.new_agreement_id()))
        fields = {
            "what": form.whatField,
            "owner": form.ownerBox,
            "due": form.dueField,
            "who": form.whoField,
            "id": known,
        }
        return Entry(widget, fields, form.removeButton)

    def entry_name(self, number: int) -> str:
        """Return "1. kokkulepe"."""
        return self.tr("{number}. kokkulepe").format(number=number)

    def show_agreements(self, agreements: Iterable[Agreement]) -> None:
        """Show these agreements."""
        for each in agreements:
            self.add(
                {
                    "what": each.what,
                    "who": each.who,
                    "owner": str(each.owner) if each.owner else "",
                    "due": words.day(each.due_on),
                    "id": str(each.id),
                }
            )

    def agreements(self) -> tuple[Agreement, ...]:
        """Return the agreements of which anything is written; each has its words by now."""
        return tuple(_agreement(entry) for entry in self.entries() if _is_written(entry))

    def problems(self, prefix: str, *, to_finish: bool) -> dict[str, str]:
        """Return what to mend by the names of ``named_fields``; a task has owner and day."""
        found: dict[str, str] = {}
        for place, entry in enumerate(self.entries()):
            if _is_written(entry):
                wrong = self._wrong(entry, to_finish=to_finish)
                found |= {f"{prefix}.{place}.{name}": told for name, told in wrong.items()}
        return found

    def _wrong(self, entry: Entry, *, to_finish: bool) -> dict[str, str]:
        values, found = entry.values(), {}
        if not values["what"]:
            found["what"] = self.tr("Kirjuta, mida tehakse")
        if to_finish and not values["owner"]:
            found["owner"] = self.tr("Vali, kes vastutab")
        due = _due(entry)
        if due.problem():
            found["due"] = field_words.field_sentence(Invalid("due_on", due.problem()))
        elif to_finish and due.day() is None:
            found["due"] = self.tr("Kirjuta, mis päevaks")
        return found


def _is_written(entry: Entry) -> bool:
    values = entry.values()
    return any(values[name] for name in TYPED)


def _due(entry: Entry) -> DateField:
    field = entry.fields["due"]
    assert isinstance(field, DateField)  # noqa: S101  every entry is made above
    return field


def _agreement(entry: Entry) -> Agreement:
    values = entry.values()
    return Agreement(
        id=UUID(values["id"]) if values["id"] else meetings.new_agreement_id(),
        what=values["what"],
        who=values["who"],
        owner=StaffId(UUID(values["owner"])) if values["owner"] else None,
        due_on=_due(entry).day(),
    )
