# SPDX-License-Identifier: EUPL-1.2
"""Opening a case in the place where the child's file is read."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from hop_desktop.app import cases, reviews
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.ids import ChildId
from hop_desktop.gui.forms.ui_open_case_form import Ui_OpenCaseForm
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.widgets.cards import Card

DRAFT = "open-case"


class OpenCaseCard(Card):
    """What the worry is, why now, and when it is looked at again; then on to the new case."""

    def __init__(self, page: Page, child_id: ChildId, parent: QWidget | None = None) -> None:
        """Wait hidden until ``begin``."""
        super().__init__("", parent)
        self.setTitle(self.tr("Ava juhtum"))
        self._page, self._child_id = page, child_id
        self._fields = Ui_OpenCaseForm()
        self.form = InlineForm(page, self._fields)
        self.form.name_fields(
            {
                "concern": self._fields.concernText,
                "reason": self._fields.reasonText,
                "review_on": self._fields.reviewField,
            }
        )
        self.form.saveWanted.connect(self._save)
        self.form.ended.connect(self.hide)
        self.body.addWidget(self.form)
        self.hide()

    def draft_name(self) -> str:
        """Return under which name the words are kept while they are typed."""
        return f"{DRAFT}:{self._child_id}"

    def begin(self) -> None:
        """Open the form."""
        if not self.form.is_open():
            self._page.ask(reviews.review_day, self._open)

    def _open(self, review_on: date) -> None:
        """Offer the day that the house's own term gives."""
        if self.form.is_open():
            return
        self._fields.reviewField.setDay(review_on)
        self.show()
        self.form.begin(draft=self.draft_name())

    def _save(self) -> None:
        child_id, form = self._child_id, self._fields
        concern, reason = form.concernText.value(), form.reasonText.value()
        review_on = form.reviewField.day()
        self.form.run(
            lambda session: cases.open_case(
                session, child_id, concern=concern, reason=reason, review_on=review_on
            ),
            self._go_on,
        )

    def _go_on(self, case: SupportCase) -> None:
        self._page.go_on(Where(page=PageName.CASE, id=case.id))
