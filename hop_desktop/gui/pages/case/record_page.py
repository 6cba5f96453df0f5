# SPDX-License-Identifier: EUPL-1.2
"""What the pages have in common on which something is written down about a case of stage II."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app import cases, corrections
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.corrections import Written
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.errors import HopError, Invalid, NotAllowed, NotFound, Stale
from hop_desktop.domain.plans import Goal
from hop_desktop.domain.records import Record
from hop_desktop.gui import field_words, messages, words
from hop_desktop.gui.forms.ui_correction_form import Ui_CorrectionForm
from hop_desktop.gui.page import Where, Workspace
from hop_desktop.gui.pages.case.writing import WritingPage
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.fields import DateField


class RecordPage(WritingPage):
    """Reads the case, begins the draft once its words are known, and saves by one use case.

    ``name`` names the draft; ``where.id`` is the goal, for a record about one; ``where.words`` is
    a record that stands: then the page corrects that one, and asks why.
    """

    name = ""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Stand without a record; ``load`` finds the one to be corrected."""
        super().__init__(space, where, parent)
        self.corrected: Record | None = None
        self.reason = Ui_CorrectionForm()
        self._why = QWidget(self)
        self.reason.setupUi(self._why)
        self._why.hide()

    def load(self) -> None:
        """Read the case; the fields are filled once, then they belong to the writer."""
        case_id = self.case_id
        self.ask(lambda session: cases.case_file(session, case_id), self._read, failed=self.refuse)

    def column(self) -> QVBoxLayout:
        """Return where the fields stand one under the other."""
        raise NotImplementedError

    def show_case(self, file: CaseFile) -> None:
        """Offer what depends on the case."""

    def fill(self, record: Record) -> None:
        """Put a record that is corrected into the fields."""
        raise NotImplementedError

    def problems(self) -> dict[str, str]:
        """Return what is to be mended, a sentence by field."""
        raise NotImplementedError

    def job(self) -> Callable[[Session], object]:
        """Return the use case with what the fields hold; raise ``Invalid`` for what cannot be."""
        raise NotImplementedError

    def correction(self, before: Written, after: Written) -> Callable[[Session], object]:
        """Return the use case that puts a record right."""
        case_id, draft, reason = self.case_id, self.draft, self.reason.reasonText.value()
        return lambda session: corrections.correct_record(
            session, case_id, before, after, reason=reason, draft=draft
        )

    def save(self) -> None:
        """Record what is written, or say what is missing."""
        if self.drafting is None or self.say(self._all_problems()) or not self.begin_saving():
            return
        self.ask(self.job(), self.saved, failed=self.not_saved)

    def not_saved(self, error: HopError) -> None:
        """Say why; over words that changed meanwhile, whoever saves again means it."""
        super().not_saved(error)
        if isinstance(error, Stale) and self.where.words:
            self.strip.showMessage(
                "warn",
                messages.explain(error).title,
                self.tr("Sinu tekst on alles. Kui see peab kehtima, salvesta see."),
            )
            self.load()

    def _all_problems(self) -> dict[str, str]:
        found = self.problems()
        if self.corrected is not None and not self.reason.reasonText.value():
            found["correction"] = field_words.field_sentence(Invalid("correction", "no-reason"))
        return found

    def goal_of(self, file: CaseFile) -> Goal | None:
        """Return the goal the page is about; say when it is gone."""
        goals = file.plan.goals if file.plan else ()
        found = next((goal for goal in goals if goal.id == self.where.id), None)
        if found is None:
            self.refuse(NotFound())
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
        works = file.rights.stage_two or file.rights.stage_three
        if not self.may_write(file.case, Stage.TWO, Stage.THREE, works=works):
            return
        if self.where.words and not self._find(file):
            return
        if self.drafting is None:
            self.show_case(file)
            if self.corrected is not None:
                self._begin_correcting(self.corrected)
            key = self.where.words or self.where.id or self.case_id
            self.begin_draft(f"{self.name}:{key}", self.fields)

    def _find(self, file: CaseFile) -> bool:
        """Take the record to be corrected; say it when it is gone or somebody else's to correct."""
        found = next((r for r in file.records.all() if str(r.id) == self.where.words), None)
        if found is None:
            self.refuse(NotFound())
            return False
        if not file.corrections.may(found.id):
            self.refuse(NotAllowed())
            return False
        self.corrected = found
        return True

    def _begin_correcting(self, record: Record) -> None:
        self.header.setTitle(self.tr("Kirje parandamine"))
        self.footer.setPrimaryText(self.tr("Salvesta parandus"))
        self.column().addWidget(self._why)
        self._why.show()
        self.fields = {**self.fields, "correction": self.reason.reasonText}
        self.reason.reasonText.submitted.connect(self.save)
        self.fill(record)
        follow_layout(self)
