# SPDX-License-Identifier: EUPL-1.2
"""The reviews of the plan and the final evaluation, the newest first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.records import FinalEvaluation, Review
from hop_desktop.gui import record_words, words
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.assessed import RecordSection, record_part
from hop_desktop.gui.pages.case.earlier import correcting


class PlanReviewsSection(RecordSection):
    """Shown from stage II on; links add a review, and the final evaluation."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__(page)
        self.setTitle(self.tr("Vahehindamised"))
        self._empty.setText(self.tr("Vaadake plaan koos üle ja otsustage, kuidas edasi."))
        self._add = self.addAction(self.tr("Lisa vahehindamine"), self._review)
        self._final = self.addAction(self.tr("Tee lõpphindamine"), self._evaluate)

    def show_file(self, file: CaseFile) -> None:
        """Show reviews and final evaluations together, by day."""
        may = file.rights.stage_two or file.rights.stage_three
        written: list[Review | FinalEvaluation] = sorted(
            (*file.records.reviews, *file.records.finals),
            key=lambda record: record.place,
            reverse=True,
        )
        parts = [
            self._review_part(item) if isinstance(item, Review) else self._final_part(item)
            for item in written
        ]
        for item, part in zip(written, parts, strict=True):
            form = PageName.PLAN_REVIEW if isinstance(item, Review) else PageName.FINAL
            layout = part.layout()
            if layout is not None:
                layout.addWidget(correcting(self.page, form, item, file))
        self.show_parts(parts)
        self._add.setVisible(may and file.plan is not None and bool(file.plan.goals))
        self._final.setVisible(may and file.final is None)
        self.setVisible(bool(written) or (may and file.case.stage is not Stage.ONE))

    def _review(self) -> None:
        self.page.space.go(Where(page=PageName.PLAN_REVIEW, about=self.case_id))

    def _evaluate(self) -> None:
        self.page.space.go(Where(page=PageName.FINAL, about=self.case_id))

    def _review_part(self, item: Review) -> QWidget:
        steps = [
            f"{goal.title}: {record_words.step(goal.attained)}"
            for goal in item.goals
            if goal.attained is not None
        ]
        return record_part(
            f"{words.day(item.on)} · {record_words.decision(item.decision)}",
            [
                (self.tr("Osalesid"), item.participants),
                (self.tr("Eesmärgid"), "\n".join(steps)),
                (self.tr("Mis toimis"), item.worked),
                (self.tr("Mis ei toiminud"), item.did_not_work),
                (self.tr("Järgmine vahehindamine"), words.day(item.next_on)),
            ],
            item.author,
        )

    def _final_part(self, item: FinalEvaluation) -> QWidget:
        return record_part(
            self.tr("{day} · Lõpphindamine").format(day=words.day(item.on)),
            [
                (self.tr("Eesmärgid"), record_words.outcome(item.outcome)),
                (self.tr("Perekond"), record_words.satisfaction(item.satisfaction)),
                (self.tr("Mis muutus"), item.result),
                (self.tr("Mis läheb edasi"), item.onward),
            ],
            item.author,
        )
