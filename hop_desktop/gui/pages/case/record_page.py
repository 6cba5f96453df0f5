# SPDX-License-Identifier: EUPL-1.2
"""What the pages have in common on which something is written down about a case of stage II."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from hop_desktop.app import cases
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.plans import Goal
from hop_desktop.gui import words
from hop_desktop.gui.pages.case.writing import WritingPage
from hop_desktop.gui.widgets.fields import DateField


class RecordPage(WritingPage):
    """Reads the case, begins the draft once its words are known, and saves by one use case.

    ``name`` names the draft; ``where.id`` is the goal, for a record about one.
    """

    name = ""

    def load(self) -> None:
        """Read the case; the fields are filled once, then they belong to the writer."""
        case_id = self.case_id
        self.ask(lambda session: cases.case_file(session, case_id), self._read)

    def show_case(self, file: CaseFile) -> None:
        """Offer what depends on the case."""

    def problems(self) -> dict[str, str]:
        """Return what is to be mended, a sentence by field."""
        raise NotImplementedError

    def job(self) -> Callable[[Session], object]:
        """Return the use case with what the fields hold; raise ``Invalid`` for what cannot be."""
        raise NotImplementedError

    def save(self) -> None:
        """Record what is written, or say what is missing."""
        if self.drafting is None or self.say(self.problems()) or not self.begin_saving():
            return
        self.ask(self.job(), self.saved, failed=self.not_saved)

    def goal_of(self, file: CaseFile) -> Goal | None:
        """Return the goal the page is about; say when it is gone."""
        goals = file.plan.goals if file.plan else ()
        found = next((goal for goal in goals if goal.id == self.where.id), None)
        if found is None:
            self.explain(NotFound())
        return found

    @property
    def goal_id(self) -> UUID:
        """Return the goal the record is about."""
        assert self.where.id is not None  # noqa: S101  such a page is about a goal
        return self.where.id

    def start_today(self, field: DateField) -> None:
        """Let a day begin with today, and stay in the past."""
        field.setToday(self.space.today())
        field.setDay(self.space.today())

    def past_problems(self, field: DateField) -> dict[str, str]:
        """Return what is wrong with the days; the record's own day is needed and has come."""
        found = self.day_problems()
        day = field.day()
        if not field.text():
            found["on"] = self.tr("Kirjuta, mis päeval see oli")
        elif day is not None and day > self.space.today():
            found["on"] = self.tr("See päev on alles ees")
        return found

    def _read(self, file: CaseFile) -> None:
        self.header.setBackText(file.child.name)
        self.header.setChip(words.stage(file.case.stage))
        if self.drafting is None:
            self.show_case(file)
            self.begin_draft(f"{self.name}:{self.where.id or self.case_id}", self.fields)
