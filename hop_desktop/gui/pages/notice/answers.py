# SPDX-License-Identifier: EUPL-1.2
"""What child protection let one know, and the day on which a decision can be looked for."""

from __future__ import annotations

from hop_desktop.app import notices
from hop_desktop.app.notices import NoticeFile
from hop_desktop.domain.notices import Feedback
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_notice_answer_form import Ui_NoticeAnswerForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.labels import breakable, text_label

YES, NO, UNKNOWN = "yes", "no", "unknown"


class AnswersCard(Card):
    """Feedback in the order in which it came; a child protection worker may give it, § 27¹ (2)."""

    def __init__(self, page: Page) -> None:
        """Wait hidden: nobody answers before they are told."""
        super().__init__("")
        self.setTitle(self.tr("Tagasiside"))
        self._page = page
        self._file: NoticeFile | None = None
        self._tenth = text_label(role="small")
        self._lines = text_label()
        self.add = self.addAction(self.tr("Lisa tagasiside"), self._begin)
        ui = self.ui = Ui_NoticeAnswerForm()
        self.form = InlineForm(page, ui)
        self.form.name_fields({"on": ui.dayField, "began": ui.beganPills, "text": ui.answerText})
        ui.beganPills.setChoices(
            [(YES, self.tr("Jah")), (NO, self.tr("Ei")), (UNKNOWN, self.tr("Ei öeldud"))]
        )
        self.form.saveWanted.connect(self._save)
        self.form.ended.connect(self._ended)
        for part in (self._lines, self._tenth, self.form):
            self.body.addWidget(part)
        self.hide()

    def show_file(self, file: NoticeFile) -> None:
        """Show what came back."""
        self._file = file
        notice, law = file.notice, file.law
        self.setVisible(bool(notice.told))
        lines = [self._told(each) for each in notice.feedback]
        self._lines.setText(breakable("\n".join(lines)))
        self._lines.setVisible(bool(lines))
        day = notice.decision_day(law.decision_days)
        self._tenth.setText(
            self.tr("{days}. päev teatamisest on {day} ({law}). See ei ole sinu tähtaeg.").format(
                days=law.decision_days, day=words.day(day), law=f"{law.short} {law.decision}"
            )
        )
        self.add.setVisible(not self.form.is_open())

    def _told(self, feedback: Feedback) -> str:
        began = {
            True: self.tr("menetlus algas"),
            False: self.tr("menetlust ei algatatud"),
            None: "",
        }[feedback.began]
        return " · ".join(filter(None, (words.day(feedback.on), began, feedback.text)))

    def _begin(self) -> None:
        if self._file is None:
            return
        self.ui.dayField.setDay(self._page.space.today())
        self.ui.beganPills.setValue(UNKNOWN)
        self.ui.answerText.setValue("")
        self.add.hide()
        notice = self._file.notice
        self.form.begin(draft=f"notice-answer:{notice.id}", before=notice.feedback)

    def _save(self) -> None:
        if self._file is None:
            return
        ui, notice_id = self.ui, self._file.notice.id
        on, text = ui.dayField.day() or self._page.space.today(), ui.answerText.value()
        began = {YES: True, NO: False}.get(ui.beganPills.value())
        self.form.run(
            lambda session: notices.answer(
                session, notice_id, Feedback(on=on, text=text, began=began)
            )
        )

    def _ended(self) -> None:
        if self._file is not None:
            self.show_file(self._file)
