# SPDX-License-Identifier: EUPL-1.2
"""The frozen versions of a notice: looked at, printed or saved; each stays as it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from hop_desktop.app import notices
from hop_desktop.app.notices import NoticeFile
from hop_desktop.domain.ids import NoticeId
from hop_desktop.domain.notices import FrozenPaper, Notice
from hop_desktop.gui import notice_words, words
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.page import Page
from hop_desktop.gui.tokens import S8
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.labels import text_label


class PapersCard(Card):
    """The versions, the latest first."""

    def __init__(self, page: Page) -> None:
        """Wait hidden until there is something to freeze or to open."""
        super().__init__("")
        self.setTitle(self.tr("Prindi ja allkirjasta"))
        self._page = page
        self.buttons: list[QPushButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(S8)
        self._list.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(self._list)
        self._note = text_label(self.tr("Vormistatud versioon jääb muutmata alles."), role="small")
        self._notice_id: NoticeId | None = None
        self._freeze = QPushButton(self.tr("Vormista PDF"))
        self._freeze.setProperty("kind", "secondary")
        self._freeze.clicked.connect(self._make)
        self.body.addWidget(self._note)
        self.body.addWidget(self._freeze, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_file(self, file: NoticeFile) -> None:
        """Show the versions of a notice."""
        for old in self.buttons:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = [self._button(file.notice, each) for each in reversed(file.notice.papers)]
        for button in self.buttons:
            self._list.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._freeze.setVisible(file.notice.can_be_frozen)
        self._note.setVisible(bool(self.buttons))
        self._notice_id = file.notice.id
        self.setVisible(bool(self.buttons) or file.notice.can_be_frozen)

    def _make(self) -> None:
        notice_id = self._notice_id
        if notice_id is not None:
            self._page.ask(lambda session: notices.freeze_kept(session, notice_id))

    def _button(self, notice: Notice, paper: FrozenPaper) -> QPushButton:
        made = words.day(paper.made_at.astimezone().date())
        button = QPushButton(
            self.tr("Ava PDF: versioon {number}, {day}").format(number=paper.version, day=made)
        )
        button.setProperty("kind", "link")
        button.clicked.connect(self._opening(notice, paper))
        return button

    def _opening(self, notice: Notice, paper: FrozenPaper) -> Callable[[], None]:
        day = paper.made_at.astimezone().date().isoformat()
        name = f"lastekaitse-{day}-v{paper.version}.pdf"  # names nobody
        title = notice_words.kind(notice.kind)

        def show(content: bytes) -> None:
            PaperDialog(self._page.space, title, name, content, self._page).open()

        return lambda: self._page.ask(
            lambda session: notices.paper(session, notice.id, paper.version), show
        )
