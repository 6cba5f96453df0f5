# SPDX-License-Identifier: EUPL-1.2
"""Deciding that it is not told after all, with a reason that stays."""

from __future__ import annotations

from hop_desktop.app import notices
from hop_desktop.app.notices import NoticeFile
from hop_desktop.gui.forms.ui_notice_drop_form import Ui_NoticeDropForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.labels import text_label


class DropCard(Card):
    """One act, kept apart from telling, for what must not stay red for ever."""

    def __init__(self, page: Page) -> None:
        """Wait hidden until a notice is read that nobody was told."""
        super().__init__("")
        self.setTitle(self.tr("Kui seda ei ole vaja edastada"))
        self._file: NoticeFile | None = None
        self._note = text_label(self.tr("Põhjus ja otsustaja jäävad kirja."), role="small")
        self.act = self.addAction(self.tr("Jäta edastamata"), self._begin)
        ui = self.ui = Ui_NoticeDropForm()
        self.form = InlineForm(page, ui)
        self.form.name_fields({"reason": ui.reasonText})
        self.form.saveWanted.connect(self._save)
        self.form.ended.connect(self._ended)
        for part in (self._note, self.form):
            self.body.addWidget(part)
        self.hide()

    def show_file(self, file: NoticeFile) -> None:
        """Offer it while nobody was told."""
        self._file = file
        self.setVisible(file.notice.is_red)
        self.act.setVisible(not self.form.is_open())

    def _begin(self) -> None:
        if self._file is not None:
            self.ui.reasonText.setValue("")
            self.act.hide()
            self.form.begin(draft=f"notice-drop:{self._file.notice.id}")

    def _save(self) -> None:
        if self._file is None:
            return
        notice_id, reason = self._file.notice.id, self.ui.reasonText.value()
        self.form.run(lambda session: notices.drop(session, notice_id, reason))

    def _ended(self) -> None:
        if self._file is not None:
            self.show_file(self._file)
