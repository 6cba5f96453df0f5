# SPDX-License-Identifier: EUPL-1.2
"""The minutes of a round table: who came, what was talked over, what was agreed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hop_desktop.app.meetings import MeetingFile
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.meetings import Meeting, MeetingKind, MeetingWords, TableWords
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_round_table_page import Ui_RoundTablePage
from hop_desktop.gui.page import Where, Workspace
from hop_desktop.gui.pages.meeting.writing import NO, YES, MeetingPage
from hop_desktop.gui.widgets.advice import advise
from hop_desktop.gui.widgets.fields import FreeText, TextField


class RoundTablePage(MeetingPage):
    """Writes what is said as it is said; who came is filled in, and looked over at the end."""

    kind = MeetingKind.ROUND_TABLE

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show empty minutes of today."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_RoundTablePage()
        ui.setupUi(self)
        self.header, self.strip, self.footer = ui.header, ui.strip, ui.footer
        self.day, self.place, self.next = ui.dayField, ui.placeField, ui.nextField
        self.people, self.agreed = ui.attendeesField, ui.agreementsField
        self.fields = {
            "on": ui.dayField,
            "place": ui.placeField,
            "purpose": ui.purposeText,
            "child_present": ui.childPills,
            "child_heard": ui.childHeardField,
            "parent_present": ui.parentPills,
            "parent_heard": ui.parentHeardField,
            "since_last": ui.sinceText,
            "worried": ui.worriedText,
            "works_well": ui.worksText,
            "must_happen": ui.mustText,
            "differing": ui.differingText,
            "agreements": ui.agreementsField,
            "attendees": ui.attendeesField,
            "chair": ui.chairField,
            "minute_taker": ui.takerField,
            "readers": ui.readersField,
            "next_on": ui.nextField,
            "objection_days": ui.objectionField,
        }
        ui.header.setTitle(self.tr("Ümarlaud"))
        for pills in (ui.childPills, ui.parentPills):
            pills.setChoices([(YES, self.tr("Jah")), (NO, self.tr("Ei"))])
        ui.asideColumn.insertWidget(0, self.paper)
        advise(
            ui.adviceCard,
            (
                self.tr("Eriarvamus jääb kirja nii, nagu see öeldi."),
                self.tr("Igal kokkuleppel on vastutaja ja päev."),
                self.tr("Laps ja vanem on ära kuulatud ka siis, kui neid kohal ei ole."),
            ),
            readers_title=self.tr("Seda näevad"),
            readers=words.readers(self.space.titles),
        )
        self.prepare()
        self.follow()

    def focus_first(self) -> None:
        """Stand where the writing begins."""
        self.ui.purposeText.focusControl()

    def begin(self, file: MeetingFile) -> None:
        """Begin with today, who is expected, and what became of the last agreements."""
        ui, me = self.ui, self.space.person.name
        self.day.setDay(self.space.today())
        ui.chairField.setValue(me)
        ui.takerField.setValue(me)
        self.people.show_attendees(self.expected(file))
        ui.childPills.setValue(NO)
        ui.parentPills.setValue(YES)
        ui.sinceText.setValue("\n".join(self._became(file)))

    def fill(self, meeting: Meeting) -> None:
        """Put minutes into the fields."""
        ui, table = self.ui, meeting.table
        self.day.setDay(meeting.on)
        self.place.setValue(meeting.place)
        ui.chairField.setValue(table.chair)
        ui.takerField.setValue(table.minute_taker)
        self.people.show_attendees(meeting.attendees)
        ui.childPills.setValue(YES if table.child_present else NO)
        ui.childHeardField.setValue(table.child_heard)
        ui.parentPills.setValue(YES if table.parent_present else NO)
        ui.parentHeardField.setValue(table.parent_heard)
        ui.purposeText.setValue(table.purpose)
        ui.sinceText.setValue(table.since_last)
        ui.worriedText.setValue(table.worried)
        ui.worksText.setValue(table.works_well)
        ui.mustText.setValue(table.must_happen)
        ui.differingText.setValue(table.differing)
        self.agreed.show_agreements(meeting.agreements)
        ui.readersField.setValue(table.readers)
        self.next.setDay(meeting.next_on)
        days = table.objection_days
        ui.objectionField.setValue("" if days is None else str(days))

    def written(self) -> MeetingWords:
        """Return what the fields say; raise ``Invalid``."""
        return MeetingWords(
            on=self.day.day() or self.space.today(),
            place=self.place.value(),
            attendees=self.people.attendees(),
            agreements=self.agreed.agreements(),
            next_on=self.next.day(),
            table=self._table(),
        )

    def missing(self) -> dict[str, str]:
        """Return what is missing for finishing, by field."""
        ui = self.ui
        wanted: dict[str, tuple[TextField | FreeText, str]] = {
            "purpose": (ui.purposeText, self.tr("Kirjuta, milleks kokku saadi")),
            "child_heard": (ui.childHeardField, self.tr("Kirjuta, kuidas laps ära kuulati")),
            "parent_heard": (ui.parentHeardField, self.tr("Kirjuta, kuidas vanem ära kuulati")),
            "chair": (ui.chairField, self.tr("Kirjuta, kes juhatas")),
            "minute_taker": (ui.takerField, self.tr("Kirjuta, kes protokollis")),
        }
        return {
            name: sentence
            for name, (field, sentence) in wanted.items()
            if not field.isHidden() and not field.value()
        }

    def follow(self) -> None:
        """Ask how somebody was heard only when they did not come."""
        ui = self.ui
        ui.childHeardField.setVisible(ui.childPills.value() == NO)
        ui.parentHeardField.setVisible(ui.parentPills.value() == NO)

    def _table(self) -> TableWords:
        ui = self.ui
        child, parent = ui.childPills.value() == YES, ui.parentPills.value() != NO
        return TableWords(
            chair=ui.chairField.value(),
            minute_taker=ui.takerField.value(),
            purpose=ui.purposeText.value(),
            since_last=ui.sinceText.value(),
            worried=ui.worriedText.value(),
            works_well=ui.worksText.value(),
            must_happen=ui.mustText.value(),
            differing=ui.differingText.value(),
            child_present=child,
            child_heard="" if child else ui.childHeardField.value(),
            parent_present=parent,
            parent_heard="" if parent else ui.parentHeardField.value(),
            readers=ui.readersField.value(),
            objection_days=_days(ui.objectionField.value()),
        )

    def _became(self, file: MeetingFile) -> list[str]:
        return [
            self.tr("{task}: tehtud {day}").format(task=task.title, day=words.day(task.done_on))
            if task.done_on
            else self.tr("{task}: tegemata").format(task=task.title)
            for task in file.since
        ]


def _days(text: str) -> int | None:
    """Return a number of days; raise ``Invalid`` for what is none."""
    if not text.strip():
        return None
    if not text.strip().isdecimal():
        raise Invalid("objection_days", "not-objection-days")
    return int(text)
