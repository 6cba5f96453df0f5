# SPDX-License-Identifier: EUPL-1.2
"""Child protection beside a child: the way to a notice, and the notices that one may read.

It looks the same to everybody who may read none: an act, and not a word about what there is.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from hop_desktop.app import notices
from hop_desktop.app.notices import ChildNotices
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.notices import Notice, NoticeKind
from hop_desktop.gui import notice_words, words
from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.rows import ListRow, RowList


class ProtectionCard(Card):
    """A notice to write, a demand to answer; what stands red says so first."""

    shown = Signal()
    """Tells that what one may know has been read."""

    def __init__(self, page: Page, child_id: ChildId) -> None:
        """Wait hidden until ``load`` says whether one may write."""
        super().__init__("")
        self.setTitle(self.tr("Lastekaitse"))
        self._page = page
        self._child_id = child_id
        self.red = MessageStrip()
        self.red.setInset(False)
        self.rows = RowList()
        note = text_label(
            self.tr("Teade, teataja ja see, et teade on olemas, on kaitstud."), role="small"
        )
        self.write = self._button(self.tr("Koosta teade"), "secondary", "")
        self.reply = self._button(
            self.tr("Vasta lastekaitsetöötaja nõudele"), "link", NoticeKind.DEMAND.value
        )
        set_icon(self.write, "shield")
        for part in (self.red, self.rows, note):
            self.body.addWidget(part)
        self.body.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.reply, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def load(self) -> None:
        """Read what this person may know."""
        child_id = self._child_id
        self._page.ask(lambda session: notices.of_child(session, child_id), self._show)

    def is_red(self) -> bool:
        """Say whether a notice stands there that nobody was told."""
        return bool(self.red.kind())

    def begin(self, words_: str = "") -> None:
        """Go to a new notice, or to the answer to a demand."""
        where = Where(page=PageName.NOTICE, about=self._child_id, words=words_)
        self._page.space.go(where)

    def _show(self, found: ChildNotices) -> None:
        self.setVisible(found.may_write or bool(found.notices))
        for button in (self.write, self.reply):
            button.setVisible(found.may_write)
        untold = [notice for notice in found.notices if notice.is_red]
        self.red.clear()
        if untold:
            self.red.showMessage("error", notice_words.state(untold[0]))
        for notice in untold:
            self.red.addLink(self._opening(notice), self._going(notice))
        others = [notice for notice in found.notices if not notice.is_red]
        self.rows.setRecords(others, self._row)
        self.rows.setVisible(bool(others))
        self.shown.emit()

    def _opening(self, notice: Notice) -> str:
        written = words.day(notice.written_at.astimezone().date())
        if notice.kind is NoticeKind.DEMAND:
            return self.tr("Ava vastus, {day}").format(day=written)
        return self.tr("Ava teade, {day}").format(day=written)

    def _going(self, notice: Notice) -> Callable[[], object]:
        return lambda: self._page.space.go(Where(page=PageName.NOTICE_VIEW, id=notice.id))

    def _row(self, notice: Notice) -> ListRow:
        title = self.tr("Teade") if notice.kind is NoticeKind.NOTICE else self.tr("Vastus nõudele")
        row = ListRow(
            title=title,
            chips=[words.day(notice.written_at.astimezone().date())],
            detail=notice_words.state(notice),
        )
        row.clicked.connect(self._going(notice))
        return row

    def _button(self, text: str, kind: str, words_: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", kind)
        button.clicked.connect(lambda: self.begin(words_))
        return button
