# SPDX-License-Identifier: EUPL-1.2
"""Who takes part in the case, and on which day it is looked at again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from hop_desktop.app import cases
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.children import signature
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import CaseCustody, Stage
from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.staff import StaffMember
from hop_desktop.gui import plurals, words
from hop_desktop.gui.forms.ui_participants_form import Ui_ParticipantsForm
from hop_desktop.gui.forms.ui_review_form import Ui_ReviewForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.entries import weekday
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.pages.case.section import EditableSection
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.labels import text_label

translate = QCoreApplication.translate


class ReviewSection(EditableSection):
    """The day on which the case is looked at again."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        ui, told = Ui_ReviewForm(), text_label()
        form = InlineForm(page, ui)
        form.name_fields({"review_on": ui.reviewField})
        super().__init__("", page, form=form, reading=told, name="review")
        self.ui, self._told = ui, told
        self.setTitle(words.next_review(Stage.ONE))
        self.setEmpty(self.tr("Päev on kokku leppimata."))

    def may(self, file: CaseFile) -> bool:
        """Say whether the day may be set now."""
        return file.rights.work

    def stands(self, file: CaseFile) -> date | None:
        """Return the day."""
        return file.case.review_on

    def read(self, file: CaseFile) -> bool:
        """Show the day, and that it has passed."""
        self.setTitle(words.next_review(file.case.stage))
        self.ui.reviewField.setLabel(words.next_review(file.case.stage))
        day = file.case.review_on
        if day is None:
            return False
        late = (self.page.space.today() - day).days
        if late > 0:
            self._told.setText(f"{words.day(day)} · {plurals.days_late(late)}")
        else:
            self._told.setText(f"{words.day(day)} · {weekday(day)}")
        return True

    def fill(self, file: CaseFile) -> None:
        """Put the day into the field."""
        self.ui.reviewField.setDay(file.case.review_on)

    def job(self, before: object) -> Callable[[Session], object]:
        """Return what sets the day."""
        del before  # whoever sets a day sees the one that stands
        case_id, day = self.case_id, self.ui.reviewField.day()
        return lambda session: cases.set_review(session, case_id, on=day)


class ParticipantsSection(EditableSection):
    """The people of the house who take part; the responsible one always does."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        ui, told = Ui_ParticipantsForm(), FactList()
        form = InlineForm(page, ui)
        form.name_fields({"participants": ui.peopleTicks})
        super().__init__("", page, form=form, reading=told, name="participants")
        self.ui, self._told = ui, told
        self.setTitle(self.tr("Osalejad"))
        self.setEmpty(self.tr("Praegu osaleb ainult see, kes vastutab."))
        self._people: dict[StaffId, str] = {}

    def set_people(self, people: tuple[StaffMember, ...]) -> None:
        """Take the people of the house to choose from."""
        self._people = {person.id: signature(person) for person in people}

    def may(self, file: CaseFile) -> bool:
        """Say whether this person decides who takes part."""
        return file.rights.participants

    def stands(self, file: CaseFile) -> object:
        """Return who takes part."""
        return sorted(str(person) for person in file.case.participants)

    def read(self, file: CaseFile) -> bool:
        """Show the responsible person first, then the others by name."""
        others = file.case.participants - {file.case.responsible}
        named = sorted(file.staff.get(person, "") for person in others)
        gone = file.case.custody is CaseCustody.PAST
        responsible = self.tr("Vastutas siin") if gone else self.tr("Vastutab")
        taking_part = self.tr("Osalesid") if gone else self.tr("Osalevad")
        self._told.setFacts([(responsible, file.responsible), (taking_part, "\n".join(named))])
        return bool(named)

    def fill(self, file: CaseFile) -> None:
        """Tick those who take part."""
        others = {key: name for key, name in self._people.items() if key != file.case.responsible}
        self.ui.peopleTicks.setChoices([(str(key), name) for key, name in others.items()])
        self.ui.peopleTicks.setValues({str(key) for key in file.case.participants})

    def job(self, before: object) -> Callable[[Session], object]:
        """Return what says who takes part."""
        del before  # whoever ticks people sees who is ticked
        case_id = self.case_id
        chosen = frozenset(StaffId(UUID(key)) for key in self.ui.peopleTicks.values())
        return lambda session: cases.set_participants(session, case_id, chosen)
