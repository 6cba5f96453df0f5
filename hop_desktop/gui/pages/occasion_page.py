# SPDX-License-Identifier: EUPL-1.2
"""A time at which an activity of a goal was given, or why it was not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app import records
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.domain.plans import Activity
from hop_desktop.domain.records import Occasion, Record
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_occasion_page import Ui_OccasionPage
from hop_desktop.gui.page import PageName, Where, Workspace
from hop_desktop.gui.pages.case.record_page import RecordPage
from hop_desktop.gui.pages.goal.recorded import RecordedCard
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.advice import advise

GIVEN, FELL_OUT = "given", "fell-out"
MOST_DIGITS = 4


class OccasionPage(RecordPage):
    """Day and minutes, or the reason; of several activities one is chosen first."""

    name = "occasion"

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show the form of today."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_OccasionPage()
        ui.setupUi(self)
        self.header, self.strip, self.footer = ui.header, ui.strip, ui.footer
        self.fields = {
            "activity": ui.activityBox,
            "on": ui.dayField,
            "given": ui.givenPills,
            "minutes": ui.minutesField,
            "note": ui.noteText,
        }
        self._activities: tuple[Activity, ...] = ()
        ui.header.setTitle(self.tr("Tegevuse kord"))
        self.start_today(ui.dayField)
        ui.givenPills.setChoices([(GIVEN, self.tr("Toimus")), (FELL_OUT, self.tr("Jäi ära"))])
        ui.givenPills.setValue(GIVEN)
        ui.givenPills.changed.connect(self._follow_given)
        self._follow_given()
        advise(
            ui.adviceCard,
            (
                self.tr("Nii on näha, kas plaanitud tugi päriselt jõuab lapseni."),
                self.tr("Ärajäänud kord on sama tähtis kui toimunud kord."),
            ),
            readers_title=self.tr("Seda näevad"),
            readers=words.readers(self.space.titles),
        )
        self.recorded = RecordedCard(self, PageName.OCCASION)
        ui.asideColumn.addWidget(self.recorded)
        self.take_keys()
        follow_layout(self)

    def focus_first(self) -> None:
        """Stand on the first choice."""
        chosen = self.ui.activityBox.value()
        (self.ui.dayField if chosen else self.ui.activityBox).focusControl()

    def show_case(self, file: CaseFile) -> None:
        """Offer the goal's activities."""
        goal = self.goal_of(file)
        if goal is None:
            return
        self._activities = goal.activities
        self.ui.header.setDetail(goal.title)
        choices = [(str(place), item.what) for place, item in enumerate(goal.activities)]
        self.ui.activityBox.setChoices(choices)
        if len(choices) == 1:
            self.ui.activityBox.setValue("0")
            self.focus_first()
        self.recorded.show_records(file.records.occasions_of(goal.id), file)

    def column(self) -> QVBoxLayout:
        """Return where the fields stand."""
        return self.ui.mainColumn

    def fill(self, record: Record) -> None:
        """Show the record that is corrected."""
        if not isinstance(record, Occasion):
            return
        ui = self.ui
        places = [i for i, a in enumerate(self._activities) if a.id == record.activity_id]
        ui.activityBox.setValue(str(places[0]) if places else "")
        ui.activityBox.setEnabled(False)  # an occasion belongs to its activity
        ui.dayField.setDay(record.on)
        ui.givenPills.setValue(GIVEN if record.given else FELL_OUT)
        ui.minutesField.setValue(str(record.minutes or ""))
        ui.noteText.setValue(record.note)

    def problems(self) -> dict[str, str]:
        """Say what is missing."""
        found = self.past_problems(self.ui.dayField)
        if not self.ui.activityBox.value() and self.corrected is None:
            found["activity"] = self.tr("Vali tegevus")
        minutes = self.ui.minutesField.value()
        if self._took_place() and not _is_minutes(minutes):
            found["minutes"] = self.tr("Kirjuta minutid arvuna")
        if not self._took_place() and not self.ui.noteText.value():
            found["note"] = self.tr("Kirjuta, miks see ära jäi")
        return found

    def job(self) -> Callable[[Session], object]:
        """Return what records the time."""
        case_id, goal_id, draft = self.case_id, self.goal_id, self.draft
        on = self.ui.dayField.day() or self.space.today()
        given, note = self._took_place(), self.ui.noteText.value()
        minutes = int(self.ui.minutesField.value()) if given else 0
        if isinstance(self.corrected, Occasion):
            after = replace(self.corrected, on=on, given=given, minutes=minutes, note=note)
            return self.correction(self.corrected, after)
        activity = self._activities[int(self.ui.activityBox.value())]
        return lambda session: records.add_occasion(
            session,
            case_id,
            goal_id,
            activity,
            on=on,
            given=given,
            minutes=minutes,
            note=note,
            draft=draft,
        )

    def _took_place(self) -> bool:
        return self.ui.givenPills.value() != FELL_OUT

    def _follow_given(self) -> None:
        given = self._took_place()
        self.ui.minutesField.setVisible(given)
        self.ui.noteText.setOptional(given)
        self.ui.noteText.setLabel(self.tr("Kuidas läks") if given else self.tr("Miks see ära jäi"))


def _is_minutes(typed: str) -> bool:
    """Say whether minutes of one sitting are typed; a number of thousands of digits is not read."""
    return typed.isdecimal() and len(typed) <= MOST_DIGITS and int(typed) > 0
