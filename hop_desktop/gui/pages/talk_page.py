# SPDX-License-Identifier: EUPL-1.2
"""A talk with the parents and the child: what each said, the summary, and what was agreed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hop_desktop.app.meetings import MeetingFile
from hop_desktop.domain.meetings import Meeting, MeetingKind, MeetingWords, Sharing, TalkWords
from hop_desktop.gui import dealing_words, words
from hop_desktop.gui.forms.ui_talk_page import Ui_TalkPage
from hop_desktop.gui.page import Where, Workspace
from hop_desktop.gui.pages.meeting.writing import MeetingPage
from hop_desktop.gui.widgets.advice import advise


class TalkPage(MeetingPage):
    """Writes a talk down in the order in which it goes."""

    kind = MeetingKind.TALK

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show an empty talk of today."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_TalkPage()
        ui.setupUi(self)
        self.header, self.strip, self.footer = ui.header, ui.strip, ui.footer
        self.day, self.place, self.next = ui.dayField, ui.placeField, ui.nextField
        self.people, self.agreed = ui.attendeesField, ui.agreementsField
        self.fields = {
            "on": ui.dayField,
            "place": ui.placeField,
            "attendees": ui.attendeesField,
            "child_view": ui.childViewText,
            "parent_view": ui.parentViewText,
            "strengths": ui.strengthsText,
            "summary": ui.summaryText,
            "agreements": ui.agreementsField,
            "sharing": ui.sharingPills,
            "sharing_limits": ui.limitsField,
            "next_on": ui.nextField,
        }
        ui.header.setTitle(self.tr("Vestluse kokkuvõte"))
        ui.sharingPills.setChoices([(each.value, dealing_words.sharing(each)) for each in Sharing])
        ui.asideColumn.insertWidget(0, self.paper)
        advise(
            ui.adviceCard,
            (
                self.tr("Lapse ja vanema mõtted on nende oma sõnadega."),
                self.tr("Alusta sellest, mis lapsel hästi läheb."),
                self.tr("Igal kokkuleppel on vastutaja ja päev."),
            ),
            readers_title=self.tr("Seda näevad"),
            readers=words.readers(self.space.titles),
        )
        self.prepare()
        self.follow()

    def focus_first(self) -> None:
        """Stand where the writing begins."""
        self.ui.childViewText.focusControl()

    def begin(self, file: MeetingFile) -> None:
        """Begin with today and who is expected."""
        self.day.setDay(self.space.today())
        self.people.show_attendees(self.expected(file))
        self.ui.sharingPills.setValue(Sharing.NOT_ASKED.value)

    def fill(self, meeting: Meeting) -> None:
        """Put a talk into the fields."""
        ui, talk = self.ui, meeting.talk
        self.day.setDay(meeting.on)
        self.place.setValue(meeting.place)
        self.people.show_attendees(meeting.attendees)
        ui.childViewText.setValue(talk.child_view)
        ui.parentViewText.setValue(talk.parent_view)
        ui.strengthsText.setValue(talk.strengths)
        ui.summaryText.setValue(talk.summary)
        self.agreed.show_agreements(meeting.agreements)
        ui.sharingPills.setValue(talk.sharing.value)
        ui.limitsField.setValue(talk.sharing_limits)
        self.next.setDay(meeting.next_on)

    def written(self) -> MeetingWords:
        """Return what the fields say; raise ``Invalid``."""
        ui = self.ui
        sharing = Sharing(ui.sharingPills.value() or Sharing.NOT_ASKED.value)
        return MeetingWords(
            on=self.day.day() or self.space.today(),
            place=self.place.value(),
            attendees=self.people.attendees(),
            agreements=self.agreed.agreements(),
            next_on=self.next.day(),
            talk=TalkWords(
                child_view=ui.childViewText.value(),
                parent_view=ui.parentViewText.value(),
                summary=ui.summaryText.value(),
                strengths=ui.strengthsText.value(),
                sharing=sharing,
                sharing_limits=ui.limitsField.value() if sharing is Sharing.LIMITED else "",
            ),
        )

    def missing(self) -> dict[str, str]:
        """Return what is missing for finishing, by field."""
        found = {}
        if not self.ui.summaryText.value():
            found["summary"] = self.tr("Kirjuta kokkuvõte")
        if self._is_limited() and not self.ui.limitsField.value():
            found["sharing_limits"] = self.tr("Kirjuta, mida võib anda ja mida mitte")
        return found

    def follow(self) -> None:
        """Ask for limits only where there are some."""
        self.ui.limitsField.setVisible(self._is_limited())

    def _is_limited(self) -> bool:
        return self.ui.sharingPills.value() == Sharing.LIMITED.value
