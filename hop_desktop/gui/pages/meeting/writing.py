# SPDX-License-Identifier: EUPL-1.2
"""What the pages of talks and round tables share: people, agreements, keeping and finishing."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from hop_desktop.app import meetings
from hop_desktop.app.meetings import MeetingFile
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError, Invalid, NotFound, Stale
from hop_desktop.domain.ids import MeetingId
from hop_desktop.domain.meetings import Attendee, Meeting, MeetingKind, MeetingWords
from hop_desktop.gui import messages, words
from hop_desktop.gui.page import Where, Workspace
from hop_desktop.gui.pages.case.inline_form import Seen, mark_of
from hop_desktop.gui.pages.case.writing import WritingPage
from hop_desktop.gui.pages.meeting.agreements_field import AgreementsField
from hop_desktop.gui.pages.meeting.attendees_field import AttendeesField
from hop_desktop.gui.pages.meeting.paper_card import PaperCard
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.error_summary import show_problems
from hop_desktop.gui.widgets.fields import ChoicePills, DateField, Field, TextField

YES, NO = "yes", "no"


class MeetingPage(WritingPage):
    """A new meeting of the case it is ``about``, or the one with the ``id``, to be changed.

    A subclass names ``kind``, its fields and its parts, calls ``prepare``, and says how a meeting
    stands in the fields and what they say about one.
    """

    kind: MeetingKind
    day: DateField
    place: TextField
    people: AttendeesField
    agreed: AgreementsField
    next: DateField

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Stand without a meeting until the case is read."""
        super().__init__(space, where, parent)
        self._seen = Seen(self)
        self._before: Meeting | None = None
        self.paper = PaperCard(self)

    def load(self) -> None:
        """Read the case; the fields are filled once, then they belong to the writer."""
        case_id, known = self.case_id, self.where.id
        meeting_id = MeetingId(known) if known else None
        self.ask(
            lambda session: meetings.meeting_file(session, case_id, meeting_id),
            self._show,
            failed=self.refuse,
        )

    def save(self) -> None:
        """Keep what is written; it may be finished later."""
        self._write(meetings.keep, self._problems(to_finish=False))

    def finish(self) -> None:
        """Keep what is written, freeze its paper and hand out the tasks."""
        self._write(meetings.finish, self._problems(to_finish=True))

    def not_saved(self, error: HopError) -> None:
        """Say why; after a change by somebody else the next saving is meant to replace it."""
        super().not_saved(error)
        if isinstance(error, Stale):
            title = messages.explain(error).title
            self.strip.showMessage("warn", title, self._still_here())
            self.load()

    def resumed(self) -> None:
        """Say that a draft stands in the fields, and whether it was begun over other words."""
        super().resumed()
        self.follow()
        if self._seen.value() != mark_of(self._before):
            self._seen.setValue(mark_of(self._before))
            self.strip.showMessage(
                "warn",
                self.tr("Kirjet on pärast sinu mustandit muudetud."),
                self._still_here(),
                self.tr("Viska mustand ära"),
                self.start_over,
            )

    def prepare(self) -> None:
        """Connect what every such page has, once its fields are named."""
        self.day.setToday(self.space.today())
        self.next.setToday(self.space.today())
        self.take_keys()
        self.take_finish(self.finish)
        for field in self.fields.values():
            if isinstance(field, ChoicePills):
                field.changed.connect(self.follow)
        follow_layout(self)

    def begin(self, file: MeetingFile) -> None:
        """Put into the fields what a new meeting starts from."""
        raise NotImplementedError

    def fill(self, meeting: Meeting) -> None:
        """Put a meeting into the fields."""
        raise NotImplementedError

    def written(self) -> MeetingWords:
        """Return what the fields say; raise ``Invalid``."""
        raise NotImplementedError

    def missing(self) -> dict[str, str]:
        """Return what is missing for finishing, by field."""
        raise NotImplementedError

    def follow(self) -> None:
        """Show the fields that the choices ask for."""
        raise NotImplementedError

    def _show(self, file: MeetingFile) -> None:
        self.header.setBackText(file.child.name)
        self.header.setChip(words.stage(file.case.stage))
        self.paper.show_paper(file)
        if self.where.id is not None and file.meeting is None:
            self.refuse(NotFound())
            return
        self._before = file.meeting
        if self.drafting is not None:
            return
        self.agreed.set_people(file.colleagues, self.space.today())
        if file.meeting is not None:
            self.fill(file.meeting)
        else:
            self.begin(file)
        self.follow()
        self._tell_state(file.meeting)
        if not self.may_write(file.case, works=file.works):
            return
        self._seen.setValue(mark_of(file.meeting))
        name = f"{self.kind.value}:{self.where.id or self.case_id}"
        self.begin_draft(name, {**self.fields, "seen": self._seen})
        follow_layout(self)

    def _tell_state(self, meeting: Meeting | None) -> None:
        if meeting is not None and meeting.finished_on is not None:
            self.header.setDetail(
                self.tr("Vormistatud {day}").format(day=words.day(meeting.finished_on))
            )
        elif meeting is not None and meeting.version:
            self.header.setDetail(self.tr("Muudetud pärast vormistamist"))
        else:
            self.header.setDetail(self.tr("Vormistamata"))

    def expected(self, file: MeetingFile) -> tuple[Attendee, ...]:
        """Return who is expected at a new meeting: who raises the child, and the writer."""
        family = [Attendee(name=g.name, role=g.relation) for g in file.child.guardians]
        me = self.space.person
        post = me.job_title or self.space.titles.chosen_for(me.roles, file.child.place)
        return (*family, Attendee(name=me.name, role=post))

    def _problems(self, *, to_finish: bool) -> dict[str, str]:
        found = self.day_problems()
        if not self.day.text():
            found["on"] = self.tr("Kirjuta, mis päeval see oli")
        found |= self.people.problems("attendees")
        found |= self.agreed.problems("agreements", to_finish=to_finish)
        if to_finish:
            found |= {name: text for name, text in self.missing().items() if name not in found}
            if not any(each.present for each in self._present(found)):
                found.setdefault("attendees", self.tr("Lisa vähemalt üks, kes kohal oli"))
        return found

    def _present(self, found: Mapping[str, str]) -> tuple[Attendee, ...]:
        nameless = any(name.startswith("attendees.") for name in found)
        return () if nameless else self.people.attendees()

    def _write(
        self,
        act: Callable[..., Meeting],
        problems: Mapping[str, str],
    ) -> None:
        fields = self._all_fields()
        if show_problems(self.strip, self._title(problems), fields, problems):
            return
        try:
            written = self.written()
        except Invalid as error:
            self.explain(error)
            return
        if not self.begin_saving():
            return
        case_id, kind, before, draft = self.case_id, self.kind, self._before, self.draft

        def job(session: Session) -> Meeting:
            return act(session, case_id, kind, written, before=before, draft=draft)

        self.ask(job, self.saved, failed=self.not_saved)

    def _all_fields(self) -> dict[str, Field]:
        return {
            **self.fields,
            **self.people.named_fields("attendees"),
            **self.agreed.named_fields("agreements"),
        }

    def _title(self, problems: Mapping[str, str]) -> str:
        from hop_desktop.gui import plurals

        if len(problems) == 1:
            return self.tr("Salvestamata: paranda üks koht")
        return plurals.places_to_mend(len(problems))

    def _still_here(self) -> str:
        return self.tr("Sinu tekst on alles. Kui see peab kehtima, salvesta see.")
