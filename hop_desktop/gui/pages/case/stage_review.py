# SPDX-License-Identifier: EUPL-1.2
"""The review of stage I: solved, on with it, or stage II asked for, each with a reason."""

from __future__ import annotations

from datetime import date

from hop_desktop.app import reviews
from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.cases import ReviewOutcome, SupportCase
from hop_desktop.gui import dealing_words
from hop_desktop.gui.forms.ui_stage_review_form import Ui_StageReviewForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case import acts
from hop_desktop.gui.pages.case.acts import Act
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.widgets.labels import text_label


class StageReviewSection(Section):
    """Stands above the cards while it is written; otherwise it is out of the way."""

    def __init__(self, page: Page) -> None:
        """Wait hidden until the review is wanted."""
        super().__init__("", page)
        self.setTitle(acts.label(Act.REVIEW_STAGE_ONE))
        self.ui = Ui_StageReviewForm()
        self.form = InlineForm(page, self.ui)
        self.form.name_fields(
            {
                "outcome": self.ui.outcomePills,
                "reason": self.ui.reasonText,
                "review_on": self.ui.nextField,
            }
        )
        self.ui.outcomePills.setChoices(
            [(each.value, dealing_words.review_outcome(each)) for each in ReviewOutcome]
        )
        self.ui.outcomePills.changed.connect(self._follow)
        told = text_label(
            self.tr("Vaata üle, mida tehti ja kas see aitas. Põhjendus jääb juhtumi käiku."),
            role="muted",
        )
        for part in (told, self.form):
            self.body.addWidget(part)
        self.form.saveWanted.connect(self._save)
        self.form.ended.connect(self.hide)

    def show_file(self, file: CaseFile) -> None:
        """Go away when the case is in stage I no more."""
        if not file.rights.stage_one:
            self.form.hide()
            self.hide()
            return
        self.resume(f"review-one:{self.case_id}", self.open)

    def open(self) -> None:
        """Ask on which day it would be looked at next, then begin."""
        if not self.form.is_open():
            self.page.ask(reviews.review_day, self._begin)

    def flush(self) -> None:
        """Keep what is being typed."""
        self.form.flush()

    def _begin(self, next_day: date) -> None:
        self.ui.outcomePills.setValue(ReviewOutcome.GO_ON.value)
        self.ui.reasonText.setValue("")
        self.ui.nextField.setDay(next_day)
        self._follow()
        self.show()
        self.form.begin(draft=f"review-one:{self.case_id}")

    def _follow(self) -> None:
        going_on = self.ui.outcomePills.value() == ReviewOutcome.GO_ON.value
        self.ui.nextField.setVisible(going_on)

    def _save(self) -> None:
        case_id, reason = self.case_id, self.ui.reasonText.value()
        outcome = ReviewOutcome(self.ui.outcomePills.value() or ReviewOutcome.GO_ON.value)
        next_day = self.ui.nextField.day()

        def saved(_case: SupportCase) -> None:
            title, detail = {
                ReviewOutcome.SOLVED: (
                    self.tr("Juhtum on lõpetatud."),
                    self.tr("Kirjed on alles. Juhtumi saab uuesti avada."),
                ),
                ReviewOutcome.GO_ON: (
                    self.tr("I etapp läheb edasi."),
                    self.tr("Järgmine ülevaatus on tähtaegade hulgas."),
                ),
                ReviewOutcome.ASK: (
                    self.tr("II etapp on küsitud."),
                    self.tr("Seni vastutad juhtumi eest sina."),
                ),
            }[outcome]
            self.page.strip.showMessage("ok", title, detail)

        self.form.run(
            lambda session: reviews.review_stage_one(
                session, case_id, outcome, reason=reason, review_on=next_day
            ),
            saved,
        )
